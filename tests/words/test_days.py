"""Days are named and counted."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from headway.words.days import clock_time, count_days, day, days_ago, near_day, weekday_and_day

TODAY = date(2026, 11, 22)


class TestDays:
    def test_names_a_day_with_its_year(self) -> None:
        assert day(date(2026, 11, 3)) == "3 November 2026"

    def test_leaves_the_year_out_within_this_year_only(self) -> None:
        assert near_day(date(2026, 1, 3), TODAY) == "3 January"
        assert near_day(date(2025, 11, 3), TODAY) == "3 November 2025"

    def test_names_the_weekday(self) -> None:
        assert weekday_and_day(date(2026, 11, 24), TODAY) == "Tuesday, 24 November"

    def test_counts_one_day_in_the_singular(self) -> None:
        assert [count_days(1), count_days(19)] == ["1 day", "19 days"]

    @pytest.mark.parametrize(
        ("on", "words"),
        [
            (date(2026, 11, 22), "today"),
            (date(2026, 11, 21), "yesterday"),
            (date(2026, 11, 23), "tomorrow"),
            (date(2026, 11, 3), "19 days ago"),
            (date(2026, 11, 25), "in 3 days"),
        ],
    )
    def test_counts_from_today(self, on: date, words: str) -> None:
        assert days_ago(on, TODAY) == words

    def test_tells_a_moment_by_the_clock_of_the_zone(self) -> None:
        at = datetime(2026, 11, 23, 13, 30, tzinfo=UTC)
        assert clock_time(at, ZoneInfo("Europe/Berlin")) == "14:30"
