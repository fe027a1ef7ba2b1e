"""Names of months and weekdays as people write them in their trackers."""

from headway.readers.spreadsheet.fold import fold

_MONTHS = (
    "january jan januar jaenner janvier janv enero ene janeiro gennaio gen januari tammikuu stycznia januaria",
    "february feb februar febr fevrier fevr fev febrero fevereiro febbraio februari helmikuu lutego",
    "march mar maerz mrz mars marzo marco maart mrt maaliskuu marca",
    "april apr avril avr abril abr aprile huhtikuu kwietnia",
    "may mai mayo maio mag maggio mei maj toukokuu maja",
    "june jun juni juin junio junho giugno giu kesakuu czerwca",
    "july jul juli juillet juil julio julho luglio lug heinakuu lipca",
    "august aug aout agosto ago augustus augusti elokuu sierpnia",
    "september sep sept septembre septiembre setiembre setembro set settembre syyskuu wrzesnia",
    "october oct oktober okt octobre octubre outubro out ottobre ott lokakuu pazdziernika",
    "november nov novembre noviembre novembro marraskuu listopada",
    "december dec dezember dez decembre diciembre dic dezembro dicembre joulukuu grudnia",
)
MONTHS = {fold(word): number for number, words in enumerate(_MONTHS, start=1) for word in words.split()}

_WEEKDAYS = """monday mon montag mo lundi lun lunes segunda segunda-feira lunedi maandag ma
    tuesday tue tues dienstag di mardi martes terca martedi dinsdag
    wednesday wed mittwoch mi mercredi mer miercoles mie quarta mercoledi woensdag wo
    thursday thu thur thurs donnerstag do jeudi jeu jueves jue quinta giovedi gio donderdag
    friday fri freitag fr vendredi ven viernes vie sexta venerdi vrijdag vr
    saturday sat samstag sonnabend sa samedi sabado sab sabato zaterdag za
    sunday sun sonntag so dimanche dim domingo dom domenica zondag zo"""
WEEKDAYS = frozenset(fold(word) for word in _WEEKDAYS.split())
FILLERS = frozenset(["de", "del", "di", "of", "the", "le", "el", "den", "om", "at", "um", "a", "le", "du", "il", "ca"])
