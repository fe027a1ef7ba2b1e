"""What people say by when, in seven languages and in numbers; all of it on Monday, 2 March 2026."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest

from headway.core.business_days import BusinessCalendar
from headway.core.said_days import day_said, names_no_day
from headway.core.said_feasts import easter
from headway.core.said_written import day_written

MONDAY = date(2026, 3, 2)
GERMANY = BusinessCalendar(
    holidays=frozenset(date.fromisoformat(day) for day in ("2026-04-03", "2026-04-06", "2026-05-25", "2027-01-01"))
)
# The day that is understood, and the ways of saying it.
ENGLISH = {
    "2026-03-02": "this afternoon | tonight | later today | in the course of the day",
    "2026-03-03": "tomorrow morning | within 24 hours",
    "2026-03-04": "EOD Wednesday | midweek | within 48h",
    "2026-03-05": "within 3 business days | in the next few days",
    "2026-03-06": "by close of business Friday | by end of day Friday | Friday EOD | by 5pm Friday | Friday at 4 | "
    "Friday, 17:00 | this coming Friday | coming Friday | Thursday and Friday | end of this week | "
    "later this week | you may hear from us by Friday | within the week | before the weekend",
    "2026-03-07": "Sat",
    "2026-03-08": "this weekend",
    "2026-03-09": "Monday at the latest | a week today | Friday or Monday | in a week or so | this time next week",
    "2026-03-10": "first thing next week",
    "2026-03-11": "between Monday and Wednesday next week | Monday to Wednesday | Wednesday, March 11th, 2026 | "
    "mid-week next week",
    "2026-03-12": "by the 12th | the 12th | in ten days | ten days from today | within the next ten days",
    "2026-03-13": "the week of the 12th | week of March 9 | the week of 9 March | week commencing 9 March | w/c 9 "
    "March | a week from Friday | sometime next week | Friday the 13th | Friday 13 March | a week and a half",
    "2026-03-14": "between 10 and 14 March | 10-14 March | March 10-14",
    "2026-03-15": "next weekend",
    "2026-03-16": "in two weeks' time | 10-14 days | 10 to 14 days | two weeks from today | Monday week | a week on "
    "Monday | a week or two | in the next week or two | the Monday after next | in the next fortnight",
    "2026-03-17": "Anfang KW 12",
    "2026-03-20": "week beginning 16 March | week 12 | KW 12 | Ende KW 12 | in Kalenderwoche 12 | KW12 | semaine 12 | "
    "next week or the week after | "
    "Friday in two weeks | in two weeks, on Friday",
    "2026-03-23": "in 3 weeks",
    "2026-03-31": "later this month | by the end of the month | end of Q1 | end of quarter",
    "2026-04-01": "on the 1st",
    "2026-04-02": "before Easter",
    "2026-04-03": "between 28 March and 3 April | March 28 to April 3",
    "2026-04-07": "after Easter",
    "2026-04-10": "early next month",
    "2026-04-20": "early to mid April",
    "2026-04-30": "next month | end of next month | mid to late April",
    "2026-05-10": "end of April or early May",
    "2026-05-08": "first week of May | in the first week in May",
    "2026-05-22": "third week of May",
    "2026-05-29": "the last week of May",
    "2026-05-31": "in May",
    "2026-08-12": "by Aug 12",
    "2026-09-12": "Sept 12",
    "2026-12-24": "before Christmas | by Christmas",
}
GERMAN = {
    "2026-03-02": "heute Nachmittag | im Laufe des Tages",
    "2026-03-03": "morgen Vormittag | morgen früh",
    "2026-03-04": "kommenden Mittwoch | übermorgen | Wochenmitte",
    "2026-03-05": "innerhalb von 3 Werktagen",
    "2026-03-06": "am kommenden Freitag | Freitagabend | Ende der Woche | Freitag um 17 Uhr | bis Freitag 12 Uhr | "
    "noch vor dem Wochenende",
    "2026-03-08": "Wochenende | bis Wochenende",
    "2026-03-09": "Montag Morgen | am Montag früh | heute in einer Woche | Montag in einer Woche oder Freitag",
    "2026-03-10": "Dienstag kommender Woche | in acht Tagen",
    "2026-03-11": "nächsten Mittwoch | Mitte nächster Woche | Mitte kommender Woche | nächste Woche Mittwoch",
    "2026-03-13": "in anderthalb Wochen | Freitag in einer Woche | "
    "spätestens am 13. | bis 13.03. | bis 13.3 | in der Woche vom 9. März | in der Woche ab dem 9. "
    "März | im Laufe der nächsten Woche",
    "2026-03-12": "Donnerstag in einer Woche",
    "2026-03-14": "10.-14.3. | 10.3.-14.3. | 10. bis 14. März | zwischen 10. und 14. März",
    "2026-03-15": "bis zum 15. | am 15.",
    "2026-03-16": "heute in 14 Tagen",
    "2026-03-23": "in zwei bis drei Wochen",
    "2026-03-31": "Monatsende | bis Monatsende | Ende des Monats",
    "2026-04-02": "vor Ostern | in einem Monat",
    "2026-04-07": "nach Ostern",
    "2026-04-10": "Ende März/Anfang April",
    "2026-04-20": "Anfang bis Mitte April",
    "2026-04-30": "Ende nächsten Monats | nächsten Monat",
    "2026-05-08": "in der ersten Maiwoche | erste Woche im Mai",
    "2026-05-26": "nach Pfingsten",
    "2026-05-29": "letzte Maiwoche | in der letzten Woche im Mai",
    "2026-12-24": "vor Weihnachten",
}
FRENCH = {
    "2026-03-02": "cet après-midi | dans la journée",
    "2026-03-03": "demain matin",
    "2026-03-04": "sous 48h",
    "2026-03-05": "dans les 3 jours ouvrés",
    "2026-03-06": "vendredi au plus tard | dans la semaine | fin de semaine | vendredi 17h",
    "2026-03-09": "lundi matin | d'ici une semaine",
    "2026-03-10": "sous huitaine | en début de semaine prochaine | d'ici lundi ou mardi",
    "2026-03-11": "milieu de semaine prochaine",
    "2026-03-12": "le 12 | avant le 12 | d'ici le 12 mars | d'ici 8 à 10 jours",
    "2026-03-13": "d'ici la fin de la semaine prochaine | la semaine du 9 mars | la semaine du 9 | vendredi 13 | "
    "courant de la semaine prochaine | le 13/03 | vendredi en huit",
    "2026-03-14": "du 10 au 14 mars",
    "2026-03-17": "dans une quinzaine de jours | sous quinzaine",
    "2026-03-20": "mi-mars",
    "2026-03-31": "fin mars | courant mars",
    "2026-04-07": "après Pâques",
    "2026-04-30": "le mois prochain | d'ici fin avril",
    "2026-05-08": "la première semaine de mai",
    "2026-10-30": "dernière semaine d'octobre",
    "2026-12-24": "avant Noël",
}
SPANISH = {
    "2026-03-02": "esta tarde",
    "2026-03-03": "mañana por la mañana",
    "2026-03-04": "pasado mañana",
    "2026-03-05": "en unos días | en 3 días hábiles",
    "2026-03-06": "el viernes que viene | esta semana | a más tardar el viernes | antes del fin de semana",
    "2026-03-09": "el lunes por la mañana | como muy tarde el lunes | de hoy en una semana",
    "2026-03-10": "a principios de la semana que viene",
    "2026-03-12": "antes del 12 | el día 12 | el 12 de marzo | en diez días",
    "2026-03-13": "a finales de la próxima semana | a finales de la semana que viene | la semana del 9 de marzo",
    "2026-03-16": "en un par de semanas | entre 10 y 14 días",
    "2026-03-17": "en quince días",
    "2026-03-20": "a mediados de marzo",
    "2026-03-31": "a finales de mes | fin de mes",
    "2026-04-07": "después de Semana Santa",
    "2026-04-30": "el mes que viene | próximo mes",
    "2026-12-24": "antes de Navidad",
}
ITALIAN = {
    "2026-03-03": "domani mattina",
    "2026-03-05": "entro 3 giorni lavorativi",
    "2026-03-06": "entro la settimana",
    "2026-03-08": "entro fine settimana",
    "2026-03-09": "lunedì al più tardi",
    "2026-03-10": "inizio settimana prossima",
    "2026-03-11": "a metà della prossima settimana",
    "2026-03-12": "entro il 12 | entro dieci giorni | tra una decina di giorni",
    "2026-03-13": "entro la fine della prossima settimana | la settimana del 9 marzo | venerdì prossimo | "
    "venerdì a otto",
    "2026-03-16": "tra 10 e 14 giorni",
    "2026-03-20": "metà marzo",
    "2026-03-31": "fine marzo",
    "2026-04-07": "dopo Pasqua",
    "2026-04-30": "il mese prossimo",
    "2026-12-24": "prima di Natale",
}
DUTCH = {
    "2026-03-03": "morgenochtend",
    "2026-03-05": "binnen 3 werkdagen",
    "2026-03-06": "komende vrijdag | vrijdagmiddag | voor het weekend",
    "2026-04-20": "half april",
    "2026-03-09": "uiterlijk maandag",
    "2026-03-10": "begin volgende week",
    "2026-03-11": "midden volgende week",
    "2026-03-12": "voor de 12e | over tien dagen | 12-03-2026",
    "2026-03-13": "eind volgende week | de week van 9 maart",
    "2026-03-16": "binnen twee weken",
    "2026-03-20": "medio maart",
    "2026-03-23": "over een paar weken",
    "2026-03-31": "eind maart | eind van de maand",
    "2026-04-07": "na Pasen",
    "2026-04-30": "volgende maand",
    "2026-12-24": "voor Kerst",
}
PORTUGUESE = {
    "2026-03-03": "amanhã de manhã",
    "2026-03-05": "dentro de 3 dias úteis",
    "2026-03-09": "até segunda-feira | segunda-feira no máximo",
    "2026-03-10": "início da próxima semana",
    "2026-03-11": "meio da próxima semana",
    "2026-03-12": "em dez dias | até dia 12",
    "2026-03-13": "até o fim da próxima semana | a semana de 9 de março | na semana que vem",
    "2026-03-16": "daqui a duas semanas",
    "2026-03-17": "15 dias",
    "2026-03-20": "meados de março",
    "2026-03-31": "até ao fim do mês | no final do mês",
    "2026-04-07": "depois da Páscoa",
    "2026-04-10": "no início de abril",
    "2026-04-30": "no mês que vem | próximo mês",
    "2026-12-24": "antes do Natal",
}
NUMBERS = {
    "2026-03-14": "2026-03-10 to 2026-03-14",
    "2026-03-15": "15/03 | 3/15 | 3/15/2026 | 15/03/26 | 2026/03/15 | 15.03.2026 | 15. 3. | 15-03-2026 | 15 March",
    "2026-03-20": "15.3.-20.3.2026",
    "2027-01-31": "in the new year | Anfang nächsten Jahres",
}
AMONG_OTHER_WORDS = {
    "2026-03-02": "this Monday | end of day | Monday, 2nd March | heute Abend",
    "2026-03-03": "in 2h | COB tomorrow | by tomorrow end of day | tomorrow by 5 pm | Anfang der Woche",
    "2026-03-04": "the day after tomorrow | bis Mittwoch, 12 Uhr | bis Mi 4.3.",
    "2026-03-05": "two or three days",
    "2026-03-06": "tomorrow or Friday | Sie hören spätestens am Freitag von uns. | Nous reviendrons vers vous d'ici "
    "vendredi | Le contactaremos antes del viernes | Ti faremo sapere entro venerdì | We laten het je "
    "uiterlijk vrijdag weten | Daremos retorno até sexta-feira | bis Ende Woche | the week of the 2nd "
    "| Woche vom 2. März | KW 10 | Friday at noon | no later than Friday | maybe Friday | no fim da "
    "semana | eind van de week | eind deze week",
    "2026-03-09": "Freitag oder Montag | You'll hear back within one week | eine Woche | next Monday | on Monday | "
    "lunedì alle 17 | el lunes a las 5 | in less than a week",
    "2026-03-10": "this Thursday or next Tuesday | Friday or early next week | Friday or Tuesday next week | Ende "
    "dieser Woche, spätestens Anfang nächster Woche | 10/3 | am 9. oder 10. | Anfang des Monats",
    "2026-03-11": "by Wednesday 11 March | Give us 5 to 7 business days | in the middle of next week | Montag bis "
    "Mittwoch | zwischen Montag und Mittwoch",
    "2026-03-12": "by March 12. | March 12, 2026 | 12 de marzo de 2026 | 12 mars 2026",
    "2026-03-13": "Mon 9 - Fri 13 March | we'll let you know by the end of next week | Wir melden uns bis Ende "
    "nächster Woche bei Ihnen. | le vendredi 13 mars | Freitag, den 13. | Freitag, 13.3. | Fr, 13. "
    "März 2026 | on Friday, 13/03 | week ending 13 March | viernes próximo | vendredi prochain | in "
    "de loop van volgende week | nel corso della prossima settimana | a lo largo de la próxima semana "
    "| ao longo da próxima semana | dans le courant de la semaine prochaine",
    "2026-03-15": "before the 15th",
    "2026-03-16": "I should have an answer for you in about two weeks. | a couple of weeks | ein bis zwei Wochen | "
    "1-2 Wochen | une à deux semaines | una o dos semanas | una settimana o due | uma ou duas semanas "
    "| een week of twee | within a fortnight | de aquí a dos semanas",
    "2026-03-18": "Mittwoch KW 12",
    "2026-03-20": "week of 16th | KW 11-12 | Mitte des Monats",
    "2026-03-27": "KW 12/13",
    "2026-03-30": "the 30th | 28.-30.",
    "2026-03-31": "Ende Monat | Ende März 2026 | Quartalsende | on the 31st | antes de fin de mes",
    "2026-04-01": "1/4 | 01/04/2026 | within 30 days | 30 Tage",
    "2026-04-02": "in one month",
    "2026-04-03": "by the 28th or the 3rd",
    "2026-04-13": "six weeks",
    "2026-05-01": "1.5.",
    "2026-05-31": "in 90 days",
    "2026-06-30": "next quarter",
    "2026-09-30": "in Q3",
    "2026-12-31": "end of the year | Jahresende | before New Year | bis Neujahr",
    "2027-01-04": "after New Year",
    "2027-01-31": "early next year",
    "2027-03-20": "mid March 2027",
}
NO_DAY_OR_TWO = (
    "due Friday | 3 April 26 | days or 2 weeks | the 45th | this hour | this day | first week of April | "
    "13.3. and then 20.3. | in the next days or weeks, 2 at most | "
    "Friday 12 March | Friday 12 | we may be in touch | 28 February | 1 March | in February | "
    "1.5 weeks | first half of April | soon | asap | ASAP | as soon as possible | "
    "shortly | bald | in Kürze | demnächst | zeitnah | bientôt | prochainement | dès que possible | "
    "pronto | cuanto antes | em breve | presto | appena possibile | binnenkort | zo snel mogelijk | "
    "in due course | in the near future | in the next days | in the coming days | in den nächsten "
    "Tagen | when the team is back | next step | in the coming weeks | eventually | sobald wie "
    "möglich | in absehbarer Zeit | lo antes posible | en breve | no hurry | one of these days | "
    "after the holidays | nach den Feiertagen | not before next week | nicht vor Freitag | after the "
    "12th | 1,5 Wochen | erste Aprilhälfte | erste "
    "Hälfte April | 3/4 | 24.02. | 12/13/14 | Donnerstag, 13. März | 4/3 | 04/03/2026 | 12/03/2026 | "
    "next year | KW 54 | KW 5 | week 9 | at 12 on Friday | 2.5 Monate | 3. Quartal | first week of "
    "April | last week of March | the second week of April | segunda quincena de marzo | 29 Feb | 31 "
    "April | by 3 pm | pas avant lundi | no antes del lunes | non prima di lunedì | not later than "
    "Friday | nicht später als Freitag | march 2nd week | spring | summer | 2026 | 27 | 12 | end of "
    "H1 | i will call 3 people by Friday | Good Friday | Karfreitag | Black Friday | Easter Monday | "
    "Ostermontag | bis Monatsende April | za tydzień"
)

EVERY_TABLE = (ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, DUTCH, PORTUGUESE, NUMBERS, AMONG_OTHER_WORDS)


def ways_of_saying(tables: Iterable[dict[str, str]]) -> list[tuple[str, str]]:
    return [(words, day) for table in tables for day, ways in table.items() for words in ways.split(" | ")]


class TestEaster:
    @pytest.mark.parametrize(
        "day", ["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2285-03-22"]
    )
    def test_is_the_sunday_that_the_churches_keep(self, day: str) -> None:
        assert easter(int(day[:4])) == date.fromisoformat(day)


class TestDayWritten:
    def test_is_none_where_no_number_stands(self) -> None:
        assert day_written("soon", MONDAY) is None


class TestDaySaid:
    @pytest.mark.parametrize(("words", "day"), ways_of_saying(EVERY_TABLE))
    def test_understands_what_people_usually_say(self, words: str, day: str) -> None:
        assert day_said(words, MONDAY, GERMANY) == date.fromisoformat(day)

    @pytest.mark.parametrize(
        ("words", "vague"),
        [
            ("We'll call you soon.", True),
            ("as soon as possible", True),
            ("Wir melden uns so bald wie möglich", True),
            ("próximamente", True),
            ("soonish", False),
            ("3/4", False),
            ("Friday", False),
        ],
    )
    def test_tells_what_names_no_day_from_what_is_not_understood(self, words: str, vague: bool) -> None:
        assert names_no_day(words) == vague

    @pytest.mark.parametrize(
        ("words", "told_on", "day"),
        [
            ("next month", "2028-01-31", "2028-02-29"),
            ("in one month", "2028-01-31", "2028-02-29"),
            ("in a year's time", "2028-02-29", None),
            ("tomorrow", "2028-02-29", "2028-03-01"),
            ("in two weeks", "2026-12-31", "2027-01-14"),
            ("end of the month", "2026-12-31", "2026-12-31"),
            ("end of next week", "2026-12-31", "2027-01-08"),
            ("Anfang Januar", "2026-12-31", "2027-01-10"),
            ("KW 1", "2026-12-31", "2027-01-08"),
            ("KW 53", "2026-12-31", "2027-01-01"),
            ("by the 31st", "2026-11-02", "2026-12-31"),
            ("by the 29th", "2027-01-30", "2027-03-29"),
            ("after New Year", "2026-12-31", "2027-01-04"),
            ("before Christmas", "2026-12-28", None),
            ("nach Ostern", "2026-04-07", "2026-04-07"),
            ("nach Ostern", "2026-04-08", None),
            ("after New Year", "2027-01-02", "2027-01-04"),
        ],
    )
    def test_holds_at_the_edges_of_months_and_years(self, words: str, told_on: str, day: str | None) -> None:
        said = day_said(words, date.fromisoformat(told_on), GERMANY)
        assert said == (date.fromisoformat(day) if day else None)

    @pytest.mark.parametrize("words", NO_DAY_OR_TWO.split(" | "))
    def test_never_makes_a_day_of_what_names_none_or_may_mean_two(self, words: str) -> None:
        assert day_said(words, MONDAY, GERMANY) is None
