"""The words in which people say by when, in seven languages, each with what it adds to a day."""

from collections.abc import Mapping
from enum import Enum, auto
from types import MappingProxyType
from typing import NamedTuple

from headway.core.folding import fold


class Part(Enum):
    "What a word adds to a day that is said in words."

    NUMBER = auto()
    ARTICLE = auto()
    UNIT = auto()
    WEEKDAY = auto()
    MONTH = auto()
    QUARTER = auto()
    DAYS_ON = auto()
    WEEKEND = auto()
    AFTER_WEEKEND = auto()
    NEXT = auto()
    NEXT_BUT_ONE = auto()
    THIS = auto()
    BEGIN = auto()
    MIDDLE = auto()
    END = auto()
    FILLER = auto()
    BLOCKS = auto()


class Unit(Enum):
    "What a number counts, or what has a beginning and an end."

    HOUR = auto()
    DAY = auto()
    BUSINESS_DAY = auto()
    WEEK = auto()
    MONTH = auto()
    YEAR = auto()


class Word(NamedTuple):
    "One word of a day that was said; `value`: a number, a weekday (Monday is 0), a month, a quarter."

    part: Part
    value: int = 0
    unit: Unit = Unit.DAY


# Phrases are parted by commas; they are folded before they are compared, and the longest that fits wins.
_NUMBERS = {
    1: "one, eins, 1",
    2: "two, zwei, deux, dos, dois, duas, due, twee, couple, a couple, a couple of, couple of, ein paar, paar, "
    "un par de, un paio di, paio di",
    3: "three, drei, trois, tres, tre, drie, few, a few, several, einige, einigen, quelques, unos, unas, alguns, "
    "algumas, alcuni, alcune, qualche, enkele, een paar",
    4: "four, vier, quatre, cuatro, quatro, quattro",
    5: "five, fuenf, fünf, cinq, cinco, cinque, vijf",
    6: "six, sechs, seis, zes",
    7: "seven, sieben, sept, siete, sete, sette, zeven",
    8: "eight, acht, huit, ocho, oito, otto",
    9: "nine, neun, neuf, nueve, nove, negen",
    10: "ten, zehn, dix, diez, dez, dieci, tien",
    12: "twelve, zwölf, zwoelf, douze, doce, doze, dodici, twaalf",
    14: "fourteen, vierzehn, quatorze, catorce, quattordici, veertien",
    15: "fifteen, fünfzehn, quinze, quindici, vijftien",
}
_UNITS = {
    Unit.HOUR: "hour, hours, hrs, h, stunde, stunden, heure, heures, hora, horas, ora, ore, uur",
    Unit.DAY: "day, days, tag, tage, tagen, jour, jours, día, días, dia, dias, giorno, giorni, dag, dagen",
    Unit.BUSINESS_DAY: "business day, business days, working day, working days, work days, workdays, werktag, "
    "werktage, werktagen, arbeitstag, arbeitstage, arbeitstagen, jour ouvré, jours ouvrés, jour ouvrable, "
    "jours ouvrables, día hábil, días hábiles, días laborables, dia útil, dias úteis, giorno lavorativo, "
    "giorni lavorativi, werkdag, werkdagen",
    Unit.WEEK: "week, weeks, wk, wks, woche, wochen, semaine, semaines, semana, semanas, settimana, settimane, weken",
    Unit.MONTH: "month, months, monat, monate, monaten, monats, mois, mes, meses, mês, mese, mesi, maand, maanden",
    Unit.YEAR: "year, years, jahr, jahre, jahren, jahres, an, ans, année, año, ano, anno, jaar",
}
_WEEKDAYS = (
    "monday, mon, montag, lundi, lunes, segunda, segunda feira, lunedì, maandag",
    "tuesday, tue, tues, dienstag, mardi, martes, terça, terça feira, martedì, dinsdag",
    "wednesday, wed, mittwoch, mercredi, miércoles, quarta, quarta feira, mercoledì, woensdag",
    "thursday, thu, thur, thurs, donnerstag, jeudi, jueves, quinta, quinta feira, giovedì, donderdag",
    "friday, fri, freitag, vendredi, viernes, sexta, sexta feira, venerdì, vrijdag",
    "saturday, samstag, sonnabend, samedi, sábado, sabato, zaterdag",
    "sunday, sonntag, dimanche, domingo, domenica, zondag",
)
_MONTHS = (
    "january, jan, januar, jänner, janvier, enero, janeiro, gennaio, januari",
    "february, feb, februar, février, febrero, fevereiro, febbraio, februari",
    "march, mar, märz, maerz, mars, marzo, março, maart",
    "april, apr, avril, abril, aprile",
    "may, mai, mayo, maio, maggio, mei",
    "june, jun, juni, juin, junio, junho, giugno",
    "july, jul, juli, juillet, julio, julho, luglio",
    "august, aug, août, agosto, augustus",
    "september, sep, septembre, septiembre, setiembre, setembro, settembre",
    "october, oct, oktober, okt, octobre, octubre, outubro, ottobre",
    "november, nov, novembre, noviembre, novembro",
    "december, dec, dezember, dez, décembre, diciembre, dezembro, dicembre",
)
_OTHERS = (
    (Word(Part.ARTICLE), "a, an, ein, eine, einem, einer, un, une, una, um, uma, een"),
    (
        Word(Part.DAYS_ON, 0),
        "today, tonight, end of day, end of the day, eod, cob, close of business, heute, heute noch, noch heute, "
        "aujourd hui, ce soir, hoy, hoje, oggi, stasera, vandaag, vanavond",
    ),
    (Word(Part.DAYS_ON, 1), "tomorrow, morgen, demain, mañana, amanhã, domani"),
    (
        Word(Part.DAYS_ON, 2),
        "day after tomorrow, the day after tomorrow, übermorgen, uebermorgen, après demain, pasado mañana, "
        "depois de amanhã, dopodomani, overmorgen",
    ),
    (Word(Part.DAYS_ON, 14), "fortnight, a fortnight, une quinzaine, quinzaine, quincena, una quincena"),
    (
        Word(Part.WEEKEND),
        "weekend, week end, wochenende, fin de semana, fim de semana, fine settimana, final de semana",
    ),
    (
        Word(Part.AFTER_WEEKEND),
        "after the weekend, over the weekend, nach dem wochenende, über das wochenende, übers wochenende, après "
        "le week end, después del fin de semana, depois do fim de semana, dopo il fine settimana, na het weekend",
    ),
    (
        Word(Part.NEXT_BUT_ONE),
        "after next, übernächste, übernächster, übernächsten, uebernaechste, uebernaechster, uebernaechsten",
    ),
    (
        Word(Part.NEXT),
        "next, coming, following, nächste, nächster, nächsten, naechste, naechster, naechsten, kommende, "
        "kommender, kommenden, prochain, prochaine, próxima, próximo, na próxima, no próximo, que viene, que "
        "vem, prossima, prossimo, volgende, komende",
    ),
    (
        Word(Part.THIS),
        "this, the current, diese, dieser, dieses, diesen, cette, ce, en cours, esta, este, questa, questo, deze",
    ),
    (Word(Part.BEGIN), "start, early, beginning, begin, anfang, début, principios, comienzos, início, começo, inizio"),
    (Word(Part.MIDDLE), "middle, mid, mitte, milieu, mi, mediados, meados, metà, medio"),
    (
        Word(Part.END),
        "end, late, later, ende, fin, fines, finales, final, fim, finais, fine, eind, einde",
    ),
    (
        Word(Part.BLOCKS),
        "not, won, wont, cant, cannot, after, earliest, nicht, kein, keine, keinen, nach, frühestens, "
        "fruehestens, pas, plus tôt, après, no antes, después, depois, após, non prima, dopo, niet, na, last, "
        "letzte, letzten, letzter, dernier, dernière, pasado, pasada, passado, passada, scorso, scorsa, vorige, "
        "ago, since, seit, depuis, desde, from, starting, ab",
    ),
    (
        Word(Part.FILLER),
        "s, by, the, in, within, of, on, at, until, till, latest, at the latest, from now, about, around, "
        "sometime, time, to, or, before, maximum, max, up to, bis, zum, im, am, innerhalb, von, des, der, dem, "
        "den, spätestens, spaetestens, ungefähr, etwa, oder, vor, d ici, d ici à, dans, sous, le, la, les, l, "
        "de, du, avant, jusqu, au, plus tard, au plus tard, en, ou, para, el, los, las, del, al, dentro, hasta, "
        "antes, más tardar, o, até, mais tardar, da, do, no, prazo, entro, fra, tra, il, i, dell, della, di, lo, "
        "per, prima, binnen, uiterlijk, over, tegen, voor, het, van, op",
    ),
)


def _all_words() -> dict[str, Word]:
    rows = [
        *((Word(Part.NUMBER, number), phrases) for number, phrases in _NUMBERS.items()),
        *((Word(Part.UNIT, unit=unit), phrases) for unit, phrases in _UNITS.items()),
        *((Word(Part.WEEKDAY, number), phrases) for number, phrases in enumerate(_WEEKDAYS)),
        *((Word(Part.MONTH, number), phrases) for number, phrases in enumerate(_MONTHS, start=1)),
        *((Word(Part.QUARTER, number), f"q{number}") for number in range(1, 5)),
        *_OTHERS,
    ]
    return {fold(phrase): word for word, phrases in rows for phrase in phrases.split(",")}


WORDS: Mapping[str, Word] = MappingProxyType(_all_words())
LONGEST = max(phrase.count(" ") + 1 for phrase in WORDS)
