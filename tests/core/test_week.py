"""A week: planned by who wants to, looked back on, and nothing said of what was not done."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.core.vocabulary import Channel
from headway.core.week import (
    Line,
    Week,
    check_week,
    lines_on,
    may_widen,
    monday_of,
    plan_is_due,
    planned,
    read_line,
    review_begins_on,
    reviewed,
    told_week,
    week_from,
    week_to_review,
)

MONDAY = date(2026, 11, 23)
PLANNED = Week(monday=MONDAY, number=4)
EMPTY = Week(monday=MONDAY)


def after(days: int) -> date:
    return MONDAY + timedelta(days=days)


class TestMondayOf:
    @pytest.mark.parametrize(("day", "monday"), [(MONDAY, MONDAY), (after(6), MONDAY), (after(-1), after(-7))])
    def test_is_the_first_day_of_its_week(self, day: date, monday: date) -> None:
        assert monday_of(day) == monday


class TestPlanIsDue:
    @pytest.mark.parametrize(
        ("weeks", "today", "due"),
        [
            ({}, after(0), False),
            ({after(-7): Week(monday=after(-7), goal="x")}, after(0), True),
            ({after(-7): Week(monday=after(-7), goal="x")}, after(2), True),
            ({after(-7): Week(monday=after(-7), goal="x")}, after(3), False),
            ({after(-28): Week(monday=after(-28), goal="x")}, after(0), True),
            ({after(-35): Week(monday=after(-35), goal="x")}, after(0), False),
            ({after(-7): Week(monday=after(-7))}, after(0), False),
            ({after(-7): Week(monday=after(-7), goal="x"), MONDAY: EMPTY}, after(0), False),
            ({after(-7): Week(monday=after(-7), goal="x"), MONDAY: PLANNED}, after(0), False),
        ],
    )
    def test_asks_only_those_who_plan_and_only_early_in_the_week(
        self, weeks: dict[date, Week], today: date, due: bool
    ) -> None:
        assert plan_is_due(weeks, today) is due


class TestWeekToReview:
    @pytest.mark.parametrize(
        ("week", "today", "monday"),
        [
            (PLANNED, after(3), None),
            (PLANNED, after(4), MONDAY),
            (PLANNED, after(6), MONDAY),
            (PLANNED, after(7), MONDAY),
            (PLANNED, after(8), MONDAY),
            (PLANNED, after(9), None),
            (EMPTY, after(5), None),
            (reviewed(PLANNED, did="", learned=""), after(5), None),
        ],
    )
    def test_is_the_planned_one_from_its_friday_to_the_tuesday_after(
        self, week: Week, today: date, monday: date | None
    ) -> None:
        assert week_to_review({MONDAY: week}, today) == monday

    def test_begins_on_friday(self) -> None:
        assert review_begins_on(MONDAY) == date(2026, 11, 27)


class TestLinesOn:
    WEEK = Week(
        monday=MONDAY,
        lines=(
            Line(then="b", weekday=1),
            Line(then="a", weekday=1, at=time(9)),
            Line(then="c", weekday=2),
            Line(then="d"),
        ),
    )

    def test_come_by_the_clock(self) -> None:
        assert [line.then for line in lines_on(self.WEEK, after(1))] == ["a", "b"]

    def test_are_of_their_own_week_only(self) -> None:
        assert lines_on(self.WEEK, after(8)) == ()
        assert lines_on(None, MONDAY) == ()


class TestMayWiden:
    @pytest.mark.parametrize(
        ("weeks", "sent", "invited", "asked"),
        [
            (8, 20, 0, True),
            (7, 20, 0, False),
            (8, 19, 0, False),
            (8, 20, 1, False),
            (8, 21, 1, True),
            (52, 100, 4, True),
            (52, 100, 5, False),
        ],
    )
    def test_asks_after_eight_weeks_below_five_of_a_hundred(
        self, weeks: int, sent: int, invited: int, asked: bool
    ) -> None:
        first = MONDAY - timedelta(weeks=weeks)
        assert may_widen(first_sent_on=first, sent=sent, invited=invited, today=MONDAY) is asked

    def test_asks_nothing_without_a_day(self) -> None:
        assert not may_widen(first_sent_on=None, sent=100, invited=0, today=MONDAY)


class TestReadLine:
    @pytest.mark.parametrize(
        ("text", "line"),
        [
            ("Tue 09:00, library: write two", Line(then="write two", weekday=1, at=time(9), place="library")),
            ("tuesday 9.30 call Ann", Line(then="call Ann", weekday=1, at=time(9, 30))),
            ("Fri: call Ann", Line(then="call Ann", weekday=4)),
            ("library: write", Line(then="write", place="library")),
            ("write two", Line(then="write two")),
        ],
    )
    def test_reads_when_and_then(self, text: str, line: Line) -> None:
        assert read_line(text) == line

    @pytest.mark.parametrize("text", ["", "  ", "Tue 25:00 write", "Tue 09:75 write"])
    def test_is_none_where_it_tells_no_act_or_no_time(self, text: str) -> None:
        assert read_line(text) is None


TEXTS = st.text(max_size=30)
LINES = st.builds(
    Line,
    then=st.text(min_size=1, max_size=30),
    weekday=st.none() | st.integers(0, 6),
    at=st.none() | st.builds(time, st.integers(0, 23), st.integers(0, 59)),
    place=TEXTS,
)
WEEKS = st.builds(
    Week,
    monday=st.just(MONDAY),
    goal=TEXTS,
    number=st.none() | st.integers(1, 100),
    channels=st.lists(st.sampled_from(Channel), unique=True).map(tuple),
    lines=st.lists(LINES, max_size=7).map(tuple),
    did=TEXTS,
    learned=TEXTS,
    reviewed=st.booleans(),
)


class TestToldWeek:
    @given(WEEKS)
    def test_makes_the_same_week_again(self, week: Week) -> None:
        assert week_from(MONDAY, told_week(week)) == week

    @pytest.mark.parametrize(
        "told",
        [
            {"number": "four"},
            {"number": 0},
            {"number": 101},
            {"channels": "referral"},
            {"channels": ["pigeon"]},
            {"lines": {}},
            {"lines": ["write"]},
            {"lines": [{"then": "write", "weekday": "tue"}]},
            {"lines": [{"then": "write", "weekday": 7}]},
            {"lines": [{"then": "write", "at": 9}]},
            {"lines": [{"then": "write", "at": "nine"}]},
            {"lines": [{"then": ""}]},
            {"lines": [{"then": "x"}] * 8},
            {"goal": 1},
            {"goal": "x" * 2001},
        ],
    )
    def test_refuses_what_is_no_week(self, told: dict[str, object]) -> None:
        with pytest.raises(ValueError, match=r".+"):
            week_from(MONDAY, told)

    def test_refuses_a_week_that_begins_later(self) -> None:
        with pytest.raises(ValueError, match="Monday"):
            check_week(Week(monday=after(1)))


class TestPlanned:
    def test_a_new_plan_keeps_the_review(self) -> None:
        before = reviewed(PLANNED, did="sent two", learned="mornings")
        assert planned(Week(monday=MONDAY, number=2), before) == Week(
            monday=MONDAY, number=2, did="sent two", learned="mornings", reviewed=True
        )
        assert planned(PLANNED, None) == PLANNED
