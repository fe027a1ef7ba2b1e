"""Weeks and months as people mean them who name a day in words."""

from calendar import monthrange
from datetime import date, timedelta

from headway.core.business_days import BusinessCalendar
from headway.core.said_parts import Part

_A_DAY = timedelta(days=1)
_WEEK = timedelta(weeks=1)
# With so many of its five days in the other month, a week may be this month's or not.
_MAY_COUNT = (2, 3)
# The last day of each third of a month, the end being its very last one.
_END_OF_THIRD = {Part.BEGIN: 10, Part.MIDDLE: 20}


def months_on(day: date, months: int) -> date:
    """Return the same day so many months on, or the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def third_of_month(year: int, month: int, third: Part) -> date:
    """Return the last day of a third of a month."""
    return date(year, month, _END_OF_THIRD.get(third) or monthrange(year, month)[1])


def weeks_end(told_on: date, weeks_on: int, calendar: BusinessCalendar) -> date:
    """Return the last working day of this week or a later one; on a weekend "next week" is the one that comes."""
    if weeks_on and told_on.weekday() not in calendar.weekend:
        weeks_on += 1
    return end_of_week(told_on, calendar) + max(0, weeks_on - 1) * _WEEK


def week_of_month(year: int, month: int, number: int, calendar: BusinessCalendar) -> date | None:
    """Return the last working day of a week of a month, of its last one where `number` is 0.

    None where the month begins, or ends, so near the middle of a week that it may be counted or not.
    """
    if not number:
        return _last_week(third_of_month(year, month, Part.END), calendar)
    first = date(year, month, 1)
    last_on = end_of_week(first, calendar)
    return _where_plain((first - first_of_week(last_on, calendar)).days, last_on, last_on + _WEEK, (number - 1) * _WEEK)


def _last_week(last: date, calendar: BusinessCalendar) -> date | None:
    last_on = end_of_week(last, calendar)
    return _where_plain((last_on - last).days, last, last_on - _WEEK)


def _where_plain(missing: int, this: date, other: date, further: timedelta = timedelta()) -> date | None:
    """Return the week at a month's edge, or its neighbour, by how many of its days are another month's."""
    if missing in _MAY_COUNT:
        return None
    return (this if missing <= min(_MAY_COUNT) else other) + further


def end_of_week(day: date, calendar: BusinessCalendar) -> date:
    """Return the last working day of the week, on a weekend of the one that comes."""
    while day.weekday() in calendar.weekend or (day + _A_DAY).weekday() not in calendar.weekend:
        day += _A_DAY
    return day


def first_of_week(last_on: date, calendar: BusinessCalendar) -> date:
    """Return the first working day of the week that ends on this one."""
    return last_on - (6 - len(calendar.weekend)) * _A_DAY
