"""Counting in business days, with the holidays of the person's country given as a value."""

from dataclasses import dataclass
from datetime import date, timedelta

_SATURDAY_AND_SUNDAY = frozenset({5, 6})


@dataclass(frozen=True, slots=True, kw_only=True)
class BusinessCalendar:
    """The days on which nobody answers: `weekend` as weekday numbers (Monday is 0), `holidays` as dates."""

    weekend: frozenset[int] = _SATURDAY_AND_SUNDAY
    holidays: frozenset[date] = frozenset()

    def is_business_day(self, day: date) -> bool:
        """Say whether offices work on this day."""
        return day.weekday() not in self.weekend and day not in self.holidays


def add_business_days(start: date, days: int, calendar: BusinessCalendar) -> date:
    """Return the day that lies `days` business days after `start` (0 or more; `start` itself is not counted)."""
    day = start
    for _ in range(days):
        day += timedelta(days=1)
        while not calendar.is_business_day(day):
            day += timedelta(days=1)
    return day
