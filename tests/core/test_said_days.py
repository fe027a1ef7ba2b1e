"""Days that were said in words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.core.business_days import BusinessCalendar
from headway.core.said_days import day_said
from headway.core.said_words import WORDS

WEDNESDAY = date(2026, 11, 25)
SATURDAY = date(2026, 11, 28)
CALENDAR = BusinessCalendar(holidays=frozenset({date(2026, 11, 26)}))
SUNDAY_TO_THURSDAY = BusinessCalendar(weekend=frozenset({4, 5}))


class TestDaySaid:
    @pytest.mark.parametrize(
        ("words", "day"),
        [
            ("tomorrow", date(2026, 11, 26)),
            ("today", date(2026, 11, 25)),
            ("end of day", date(2026, 11, 25)),
            ("Friday", date(2026, 11, 27)),
            ("by Friday", date(2026, 11, 27)),
            ("next Friday", date(2026, 12, 4)),
            ("this Friday", date(2026, 11, 27)),
            ("end of the week", date(2026, 11, 27)),
            ("end of week", date(2026, 11, 27)),
            ("end of next week", date(2026, 12, 4)),
            ("next week", date(2026, 12, 4)),
            ("early next week", date(2026, 12, 1)),
            ("mid next week", date(2026, 12, 2)),
            ("the week after next", date(2026, 12, 11)),
            ("in a couple of days", date(2026, 11, 27)),
            ("in a few days", date(2026, 11, 28)),
            ("in two to three weeks", date(2026, 12, 16)),
            ("2-3 weeks", date(2026, 12, 16)),
            ("within 48 hours", date(2026, 11, 27)),
            ("in 10 business days", date(2026, 12, 10)),
            ("in a week", date(2026, 12, 2)),
            ("end of the month", date(2026, 11, 30)),
            ("end of November", date(2026, 11, 30)),
            ("mid-December", date(2026, 12, 20)),
            ("early December", date(2026, 12, 10)),
            ("in January", date(2027, 1, 31)),
            ("first week of December", date(2026, 12, 4)),
            ("the first week of next month", date(2026, 12, 4)),
            ("second week of January", date(2027, 1, 15)),
            ("Ende nächster Woche", date(2026, 12, 4)),
            ("Anfang Dezember", date(2026, 12, 10)),
            ("übernächste Woche", date(2026, 12, 11)),
            ("in ein paar Tagen", date(2026, 11, 27)),
            ("bis Freitag", date(2026, 11, 27)),
            ("nächsten Montag", date(2026, 11, 30)),
            ("nach dem Wochenende", date(2026, 11, 30)),
            ("in 14 Tagen", date(2026, 12, 9)),
            ("innerhalb von zwei Wochen", date(2026, 12, 9)),
            ("am 3.12.", date(2026, 12, 3)),
            ("bis 3. Dezember", date(2026, 12, 3)),
            ("Mitte Dezember", date(2026, 12, 20)),
            ("fin de semaine prochaine", date(2026, 12, 4)),
            ("d'ici vendredi", date(2026, 11, 27)),
            ("la semaine prochaine", date(2026, 12, 4)),
            ("dans quinze jours", date(2026, 12, 10)),
            ("avant la fin du mois", date(2026, 11, 30)),
            ("fin novembre", date(2026, 11, 30)),
            ("finales de la próxima semana", date(2026, 12, 4)),
            ("la semana que viene", date(2026, 12, 4)),
            ("el viernes", date(2026, 11, 27)),
            ("en dos días", date(2026, 11, 27)),
            ("mañana", date(2026, 11, 26)),
            ("a finales de mes", date(2026, 11, 30)),
            ("até sexta-feira", date(2026, 11, 27)),
            ("no fim do mês", date(2026, 11, 30)),
            ("na próxima semana", date(2026, 12, 4)),
            ("entro venerdì", date(2026, 11, 27)),
            ("la prossima settimana", date(2026, 12, 4)),
            ("fine mese", date(2026, 11, 30)),
            ("tra due settimane", date(2026, 12, 9)),
            ("eind volgende week", date(2026, 12, 4)),
            ("volgende week vrijdag", date(2026, 12, 4)),
            ("binnen een week", date(2026, 12, 2)),
            ("over twee weken", date(2026, 12, 9)),
            ("13/12", date(2026, 12, 13)),
            ("December 3rd", date(2026, 12, 3)),
            ("3 December 2026", date(2026, 12, 3)),
            ("Thursday or Friday", date(2026, 11, 27)),
            ("week's end", date(2026, 11, 27)),
            ("If you don't hear by Friday, call me", date(2026, 11, 27)),
            ("end of Q1", date(2027, 3, 31)),
            ("end of the year", date(2026, 12, 31)),
            ("2026-12-01", date(2026, 12, 1)),
            ("within the next two weeks", date(2026, 12, 9)),
            ("in about a month", date(2026, 12, 25)),
            ("die nächsten zwei Wochen", date(2026, 12, 9)),
            ("le 3 décembre", date(2026, 12, 3)),
            ("1er décembre", date(2026, 12, 1)),
            ("in a fortnight", date(2026, 12, 9)),
            ("over the weekend", date(2026, 11, 30)),
            ("by the weekend", date(2026, 11, 29)),
            ("at the latest on Friday, 4 December", date(2026, 12, 4)),
            ("03.12.26", date(2026, 12, 3)),
            ("3.12.2026", date(2026, 12, 3)),
            ("end of March", date(2027, 3, 31)),
            ("1 February", date(2027, 2, 1)),
            ("10-14 days", date(2026, 12, 9)),
            ("in 2 business days", date(2026, 11, 30)),
            ("beginning of next month", date(2026, 12, 10)),
            ("in three months", date(2027, 2, 25)),
            ("12/12", date(2026, 12, 12)),
            ("12/25/2026", date(2026, 12, 25)),
            ("Friday next week", date(2026, 12, 4)),
            ("next Wednesday", date(2026, 12, 2)),
            ("Wednesday", date(2026, 12, 2)),
        ],
    )
    def test_is_the_last_day_that_the_words_leave(self, words: str, day: date) -> None:
        assert day_said(words, WEDNESDAY, CALENDAR) == day

    @pytest.mark.parametrize(
        "words",
        [
            "3/4",
            "not before Friday",
            "after Friday",
            "soon",
            "in the coming days",
            "won't be this week",
            # Counted from this week or from the next.
            "Tuesday in two weeks",
            "Friday in 2 or 3 weeks",
            "Friday or in a week, or in two",
            "last week",
            # The month begins, or ends, in the middle of it.
            "first week of July",
            "Friday this month",
            "first week of next quarter",
            "Friday, two weeks, a month",
            "last week of March",
            "por la tarde",
            "",
            "31.2.",
            "2026-11-24",
            "2029-01-01",
            "in 3 years",
            "next year",
            "32 December",
            "Friday 12",
            "this Friday, at the latest the Friday in March 2031 2032",
            "by 3 or by soon on a 4",
            "400 weeks",
            "Monday, I hope Tuesday",
            "in the next days",
            "12 March 2031 2032",
        ],
    )
    def test_is_not_guessed(self, words: str) -> None:
        assert day_said(words, WEDNESDAY, CALENDAR) is None

    @pytest.mark.parametrize(
        ("words", "day"),
        [
            ("next week", date(2026, 12, 4)),
            ("end of the week", date(2026, 12, 4)),
            ("early next week", date(2026, 12, 1)),
            ("after the weekend", date(2026, 11, 30)),
        ],
    )
    def test_takes_next_week_on_a_weekend_for_the_one_that_comes(self, words: str, day: date) -> None:
        assert day_said(words, SATURDAY, CALENDAR) == day

    @pytest.mark.parametrize(
        ("words", "day"), [("end of the week", date(2026, 11, 26)), ("early next week", date(2026, 11, 30))]
    )
    def test_ends_the_week_where_the_country_does(self, words: str, day: date) -> None:
        assert day_said(words, WEDNESDAY, SUNDAY_TO_THURSDAY) == day

    @given(
        words=st.lists(st.sampled_from([*WORDS, "7", "31", "xyz", "2026"]), max_size=6),
        told_on=st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    )
    def test_never_lies_in_the_past_or_far_away(self, words: list[str], told_on: date) -> None:
        day = day_said(" ".join(words), told_on, CALENDAR)
        assert day is None or told_on <= day <= told_on + timedelta(days=400)


class TestNoDaySaid:
    @pytest.mark.parametrize("words", ["week", "month", "soon"])
    def test_is_none_where_only_a_stretch_of_time_is_named(self, words: str) -> None:
        assert day_said(words, WEDNESDAY, CALENDAR) is None
