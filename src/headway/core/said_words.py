"""The words in which people say by when, in seven languages, each with what it adds to a day."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from types import MappingProxyType

from headway.core.folding import fold
from headway.core.said_parts import Feast, Part, Unit, Word
from headway.core.said_weeks import week_phrases

# Phrases are parted by commas; they are folded before they are compared, and the longest that fits wins.
_NUMBERS = {
    1: "one, eins, 1",
    2: "two, zwei, deux, dos, dois, duas, due, twee, couple, a couple, a couple of, couple of, ein paar, paar, "
    "un par de, un paio di, paio di",
    3: "three, drei, trois, tres, tre, drie, few, a few, several, einige, einigen, quelques, unos, unas, alguns, "
    "algumas, alcuni, alcune, qualche, enkele, een paar",
    4: "four, vier, quatre, cuatro, quatro, quattro",
    5: "five, fuenf, fünf, cinq, cinco, cinque, vijf",
    6: "six, sechs, seis, sei, zes",
    7: "seven, sieben, siete, sete, sette, zeven",
    8: "eight, acht, huit, ocho, oito, otto",
    9: "nine, neun, neuf, nueve, nove, negen",
    10: "ten, zehn, dix, diez, dieci, tien, une dizaine de, una decena de, una decina di, uma dezena de",
    12: "twelve, zwölf, zwoelf, douze, doce, doze, dodici, twaalf",
    14: "fourteen, vierzehn, quatorze, catorce, catorze, quattordici, veertien",
    15: "fifteen, fünfzehn, quinze, quince, quindici, vijftien, une quinzaine de, una quincena de, una quindicina di",
    20: "twenty, zwanzig, vingt, veinte, vinte, venti, twintig",
    21: "twenty one, einundzwanzig",
    30: "thirty, dreißig, trente, treinta, trinta, trenta, dertig",
}
# Short for a month, and a number where something countable follows ("em dez dias").
_NUMBERS_OR_MONTHS = {9: "sept", 12: "dez"}
_UNITS = {
    Unit.HOUR: ("hour, stunde, heure, hora, ora, uur", "hours, hrs, h, hs, std, stunden, heures, horas, ore"),
    Unit.DAY: ("day, tag, jour, día, dia, giorno, dag", "days, tage, tagen, jours, días, dias, giorni, dagen"),
    Unit.BUSINESS_DAY: (
        "business day, working day, werktag, arbeitstag, jour ouvré, jour ouvrable, día hábil, día laborable, "
        "dia útil, giorno lavorativo, werkdag",
        "business days, working days, work days, workdays, werktage, werktagen, arbeitstage, arbeitstagen, "
        "jours ouvrés, jours ouvrables, días hábiles, días laborables, dias úteis, giorni lavorativi, werkdagen",
    ),
    Unit.WEEK: (
        "week, wk, woche, semaine, semana, na semana, settimana, week of, week from, week commencing, week beginning, "
        "week starting, w c, woche ab, woche vom, woche von, semaine du, semana del, semana de, settimana del, "
        "week van",
        "weeks, wks, wochen, semaines, semanas, settimane, weken",
    ),
    Unit.MONTH: ("month, monat, monats, mois, mes, mês, mese, maand", "months, monate, monaten, meses, mesi, maanden"),
    Unit.QUARTER: ("quarter, quartal, quartals, trimestre, kwartaal", "quarters, quartale"),
    Unit.YEAR: ("year, jahr, jahres, an, année, año, ano, anno, jaar", "years, jahre, jahren, ans, años, anos, anni"),
}
_WEEKDAYS = (
    "monday, mon, montag, lundi, lunes, segunda, na segunda, lunedì, maandag",
    "tuesday, tue, tues, dienstag, mardi, martes, terça, na terça, martedì, dinsdag",
    "wednesday, wed, mittwoch, mercredi, miércoles, quarta, na quarta, mercoledì, woensdag",
    "thursday, thu, thur, thurs, donnerstag, jeudi, jueves, quinta, na quinta, giovedì, donderdag",
    "friday, fri, freitag, vendredi, viernes, sexta, na sexta, venerdì, vrijdag",
    "saturday, sat, samstag, sonnabend, samedi, sábado, sabato, zaterdag",
    "sunday, sonntag, dimanche, domingo, domenica, zondag",
)
_PORTUGUESE_WEEKDAYS = ("segunda", "terça", "quarta", "quinta", "sexta")
_ENGLISH_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# "Vendredi en huit", "venerdì a otto": eight days with the one that is first meant.
_IN_EIGHT_DAYS = ("en huit", "a otto")
# "Freitagabend", "vrijdagmiddag": the hour of a day is no further day.
_HOURS_OF_DAY = ("morgen", "früh", "vormittag", "mittag", "nachmittag", "abend", "ochtend", "middag", "avond")
_GERMANIC = ("tag", "dag", "mittwoch", "sonnabend")
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
    "december, dec, dezember, décembre, diciembre, dezembro, dicembre",
)
_FEASTS = {
    Feast.EASTER: "easter, ostern, pâques, pascua, semana santa, páscoa, pasqua, pasen",
    Feast.PENTECOST: "pentecost, whitsun, pfingsten, pentecôte, pentecostés, pentecostes, pentecoste, pinksteren",
    Feast.CHRISTMAS: "christmas, xmas, weihnachten, noël, navidad, natal, natale, kerst, kerstmis",
    Feast.NEW_YEAR: "new year, new years, new year s, neujahr, silvester, jahreswechsel, nouvel an, año nuevo, "
    "ano novo, capodanno, nieuwjaar",
}
_AFTER = (
    "after",
    "after the",
    "nach",
    "nach dem",
    "après",
    "après le",
    "después de",
    "depois da",
    "depois do",
    "após a",
)
_AFTER_TOO = ("dopo", "dopo la", "dopo il", "na")
# After Christmas may be between the years or in January: that is asked.
_NOT_AFTER = frozenset({Feast.CHRISTMAS})
_OTHERS = (
    (Word(Part.ARTICLE), "a, an, ein, eine, einem, einer, un, une, una, um, uma, een"),
    (Word(Part.DAY_ARTICLE), "le, el, il, del, den, zum, bis zum, jusqu au, al"),
    (
        Word(Part.DAYS_ON, 0),
        "today, tonight, this morning, this afternoon, this evening, heute, heute noch, noch heute, aujourd hui, "
        "ce soir, cet après midi, hoy, esta tarde, esta noche, hoje, esta noite, oggi, questo pomeriggio, stasera, "
        "vandaag, vanmiddag, vanavond, later today, in the course of the day, over the course of the day, im laufe des "
        "tages, im lauf des tages, dans la journée, a lo largo del día, ao longo do dia, nel corso della giornata, in "
        "giornata, in de loop van de dag",
    ),
    (
        Word(Part.DAYS_ON, 1),
        "tomorrow, morgen, demain, mañana, amanhã, domani, morgenochtend, morgenmiddag, morgenavond",
    ),
    (
        Word(Part.DAYS_ON, 2),
        "day after tomorrow, the day after tomorrow, übermorgen, uebermorgen, après demain, pasado mañana, "
        "depois de amanhã, dopodomani, overmorgen",
    ),
    (Word(Part.DAYS_ON, 7), "this time next week"),
    (Word(Part.DAYS_ON, 8), "huitaine, une huitaine, sous huitaine"),
    (Word(Part.DAYS_ON, 14), "fortnight, a fortnight"),
    (Word(Part.DAYS_ON, 15), "une quinzaine, quinzaine, quincena, una quincena, uma quinzena"),
    (
        Word(Part.DAY_END),
        "end of day, end of the day, eod, cob, eob, close of business, end of business, close of play, "
        "fin de journée, fin del día, fim do dia, fine giornata, einde van de dag",
    ),
    (
        Word(Part.WEEKEND),
        "weekend, week end, wochenende, fin de semana, fim de semana, fine settimana, final de semana, weekeinde",
    ),
    (
        Word(Part.BEFORE_WEEKEND),
        "before the weekend, vor dem wochenende, avant le week end, antes del fin de semana, antes do fim de semana, "
        "prima del fine settimana, prima del weekend, voor het weekend, vóór het weekend",
    ),
    (
        Word(Part.AFTER_WEEKEND),
        "after the weekend, over the weekend, nach dem wochenende, über das wochenende, übers wochenende, après "
        "le week end, después del fin de semana, depois do fim de semana, dopo il fine settimana, na het weekend",
    ),
    (
        Word(Part.NEW_YEAR),
        "in the new year, im neuen jahr, dans la nouvelle année, en el nuevo año, no novo ano, nel nuovo anno, "
        "in het nieuwe jaar",
    ),
    (
        Word(Part.NEXT_BUT_ONE),
        "after next, übernächste, übernächster, übernächsten, uebernaechste, uebernaechster, uebernaechsten",
    ),
    (
        Word(Part.NEXT),
        "next, following, nächste, nächster, nächsten, naechste, naechster, naechsten, prochain, prochaine, próxima, "
        "próximo, na próxima, no próximo, que vem, prossima, prossimo, volgende",
    ),
    (Word(Part.COMING), "coming, this coming, kommende, kommender, kommenden, que viene, komende"),
    (
        Word(Part.THIS),
        "this, the current, within the, in the course of the, diese, dieser, dieses, diesen, im laufe der, "
        "im laufe des, im lauf der, cette, ce, en cours, dans la, courant, esta, este, questa, questo, entro la, deze",
    ),
    (Word(Part.BEGIN), "start, early, beginning, begin, anfang, début, principios, comienzos, início, começo, inizio"),
    (
        Word(Part.MIDDLE),
        "middle, mid, halfway, mitte, milieu, mi, mediados, meados, meio, metà, medio, midden, halverwege",
    ),
    (Word(Part.END), "end, late, later, ende, fin, fines, finales, final, fim, finais, fine, eind, einde"),
    (
        Word(Part.BLOCKS),
        "not, won, wont, cant, cannot, after, earliest, nicht, kein, keine, keinen, nach, frühestens, "
        "fruehestens, pas, plus tôt, après, no antes, después, depois, após, non prima, dopo, niet, na, last, "
        "letzte, letzten, letzter, dernier, dernière, pasado, pasada, passado, passada, scorso, scorsa, vorige, "
        "ago, since, seit, depuis, desde, from, starting, ab, half, halb, halbe, halben, hälfte, anderthalb, "
        "eineinhalb, zweieinhalb, good friday, black friday, demi, demie, moitié, media, mitad, meia, metade, "
        "mezzo, mezza, helft",
    ),
    (Word(Part.OR), "or, oder, ou, o"),
    (
        Word(Part.FILLER),
        "s, by, the, in, within, of, on, at, until, till, latest, at the latest, from now, from today, from us, "
        "from me, from them, due by, due on, about, around, sometime, time, to, and, between, before, maximum, "
        "max, up to, we may, you may, they may, i may, it may, this may, that may, which may, bis, im, am, "
        "innerhalb, von, vom, des, der, dem, spätestens, spaetestens, ungefähr, etwa, und, zwischen, vor, "
        "ab heute, d ici, d ici à, dans, sous, la, les, l, de, du, avant, jusqu, au, plus tard, au plus tard, et, "
        "entre, en, para, los, las, dentro, hasta, antes, más tardar, por la mañana, por la tarde, y, "
        "até, ao, mais tardar, de manhã, da, do, no, prazo, entro, fra, tra, i, dell, della, di, lo, per, prima, e, "
        "binnen, uiterlijk, over, tegen, voor, het, van, op, tussen, week ending",
    ),
)
# What people say who name no day: it is kept as it was said, and is no day.
_NO_DAY = (
    "soon, very soon, asap, as soon as possible, shortly, in due course, in the near future, in the coming "
    "days, in the next days, in the coming weeks, one of these days, eventually, bald, möglichst bald, so bald "
    "wie möglich, sobald wie möglich, so schnell wie möglich, in kürze, demnächst, zeitnah, in den nächsten "
    "tagen, in den nächsten wochen, in absehbarer zeit, die tage, bientôt, prochainement, dès que possible, au "
    "plus vite, dans les prochains jours, dans les meilleurs délais, sous peu, pronto, lo antes posible, "
    "cuanto antes, en breve, próximamente, en los próximos días, presto, al più presto, appena possibile, "
    "prossimamente, nei prossimi giorni, a breve, quanto prima, em breve, o mais rápido possível, assim que "
    "possível, o quanto antes, nos próximos dias, logo, binnenkort, zo snel mogelijk, spoedig, de komende "
    "dagen, één dezer dagen"
)
# What one word says of a week, a month, a quarter or a year, or several words say at once: "Monatsende".
_COMPOUNDS: tuple[tuple[tuple[Part, ...], Unit, str], ...] = (
    ((Part.BEGIN,), Unit.WEEK, "wochenanfang, wochenbeginn"),
    ((Part.MIDDLE,), Unit.WEEK, "wochenmitte, midweek, mid week"),
    ((Part.BEGIN, Part.NEXT), Unit.WEEK, "first thing next week"),
    ((Part.NEXT_BUT_ONE,), Unit.WEEK, "or the week after"),
    ((Part.BEGIN,), Unit.MONTH, "monatsanfang, monatsbeginn"),
    ((Part.MIDDLE,), Unit.MONTH, "monatsmitte"),
    ((Part.END,), Unit.MONTH, "monatsende"),
    ((Part.END,), Unit.QUARTER, "quartalsende"),
    ((Part.END,), Unit.YEAR, "jahresende"),
)


def _all_words() -> dict[str, tuple[Word, ...]]:
    single = [*_counted_words(), *_named_days(), *_named_feasts(), *_OTHERS]
    words: dict[str, tuple[Word, ...]] = {
        fold(phrase): (word,) for word, phrases in single for phrase in phrases.split(",")
    }
    for parts, unit, phrases in _COMPOUNDS:
        said = (*map(Word, parts), Word(Part.UNIT, unit=unit))
        words |= {fold(phrase): said for phrase in phrases.split(",")}
    return words | dict(week_phrases()) | dict(_half_months())


def _half_months() -> Iterator[tuple[str, tuple[Word, ...]]]:
    for month, names in enumerate(_MONTHS, start=1):
        # The Dutch middle of a month.
        yield from ((f"half {fold(name)}", (Word(Part.MIDDLE), Word(Part.MONTH, month))) for name in names.split(","))


def _counted_words() -> Iterator[tuple[Word, str]]:
    yield from ((Word(Part.NUMBER, number), phrases) for number, phrases in _NUMBERS.items())
    yield from ((Word(Part.NUMBER_OR_MONTH, month), phrases) for month, phrases in _NUMBERS_OR_MONTHS.items())
    for unit, (one, several) in _UNITS.items():
        yield Word(Part.UNIT, 1, unit), one
        yield Word(Part.UNIT, 2, unit), several
    yield from ((Word(Part.MONTH, number), phrases) for number, phrases in enumerate(_MONTHS, start=1))
    yield from ((Word(Part.QUARTER, number), f"q{number}") for number in range(1, 5))


def _named_days() -> Iterator[tuple[Word, str]]:
    for number, phrases in enumerate(_WEEKDAYS):
        days = [fold(phrase) for phrase in phrases.split(",")]
        yield Word(Part.WEEKDAY, number), ",".join([*days, *_at_an_hour(days)])
        yield (
            Word(Part.WEEKDAY_AND_WEEK, number),
            ",".join(f"{day} {eight}" for day in days for eight in _IN_EIGHT_DAYS),
        )
    for number, name in enumerate(_PORTUGUESE_WEEKDAYS):
        yield Word(Part.WEEKDAY, number), f"{name} feira, na {name} feira"
    for number, name in enumerate(_ENGLISH_WEEKDAYS):
        yield Word(Part.WEEKDAY_AND_WEEK, number), f"{name} week, a week on {name}, a week from {name}"


def _at_an_hour(days: Iterable[str]) -> Iterator[str]:
    for day, hour in product(days, map(fold, _HOURS_OF_DAY)):
        yield f"{day} {hour}"
        if day.endswith(_GERMANIC):
            yield day + hour


def _named_feasts() -> Iterator[tuple[Word, str]]:
    for feast, names in _FEASTS.items():
        yield Word(Part.FEAST, feast.value), names
        if feast not in _NOT_AFTER:
            after = [f"{before} {name}" for before in (*_AFTER, *_AFTER_TOO) for name in names.split(",")]
            yield Word(Part.AFTER_FEAST, feast.value), ",".join(after)


WORDS: Mapping[str, tuple[Word, ...]] = MappingProxyType(_all_words())
VAGUE = frozenset(fold(phrase) for phrase in _NO_DAY.split(","))
LONGEST = max(phrase.count(" ") + 1 for phrase in WORDS)
