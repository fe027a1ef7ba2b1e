"""Counting in business days."""

import pytest

from headway.core.business_days import BusinessCalendar, add_business_days
from tests.core.facts import WEEKENDS, day

# 2026-04-03 and 04-06 are Good Friday and Easter Monday in Germany.
EASTER = BusinessCalendar(holidays=frozenset({day("04-03"), day("04-06")}))
FRIDAY_AND_SATURDAY = BusinessCalendar(weekend=frozenset({4, 5}))


class TestAddBusinessDays:
    @pytest.mark.parametrize(
        ("calendar", "start", "days", "expected"),
        [
            (WEEKENDS, "03-02", 0, "03-02"),
            (WEEKENDS, "03-02", 4, "03-06"),
            (WEEKENDS, "03-06", 1, "03-09"),
            (WEEKENDS, "03-07", 1, "03-09"),
            (WEEKENDS, "03-02", 6, "03-10"),
            (EASTER, "04-02", 1, "04-07"),
            (EASTER, "04-01", 2, "04-07"),
            (FRIDAY_AND_SATURDAY, "03-05", 1, "03-08"),
        ],
    )
    def test_skips_the_days_on_which_nobody_answers(
        self, calendar: BusinessCalendar, start: str, days: int, expected: str
    ) -> None:
        assert add_business_days(day(start), days, calendar) == day(expected)
