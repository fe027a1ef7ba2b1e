"""The feasts by which people say when they will answer: the last working day before, the first one after."""

from datetime import date, timedelta

from headway.core.business_days import BusinessCalendar, add_business_days
from headway.core.said_parts import Feast
from headway.core.said_written import coming

_A_DAY = timedelta(days=1)
_WITH_MONDAY = frozenset({Feast.EASTER, Feast.PENTECOST})


def day_before_feast(feast: Feast, told_on: date, calendar: BusinessCalendar) -> date | None:
    """Return the last working day before the next such feast."""

    def before(year: int) -> date:
        day = _begins_on(feast, year) - _A_DAY
        while not calendar.is_business_day(day):
            day -= _A_DAY
        return day

    return coming(before(told_on.year), before(told_on.year + 1), told_on)


def day_after_feast(feast: Feast, told_on: date, calendar: BusinessCalendar) -> date | None:
    """Return the first working day after the next such feast."""

    def after(year: int) -> date:
        return add_business_days(_ends_on(feast, year), 1, calendar)

    # On 2 January the New Year meant is the one of the year before.
    not_passed = (day for day in (after(told_on.year - 1), after(told_on.year)) if day >= told_on)
    return coming(next(not_passed, None), after(told_on.year + 1), told_on)


def _begins_on(feast: Feast, year: int) -> date:
    match feast:
        case Feast.EASTER:
            return easter(year)
        case Feast.PENTECOST:
            return easter(year) + 49 * _A_DAY
        case Feast.CHRISTMAS:
            return date(year, 12, 25)
        case _:
            return date(year + 1, 1, 1)


def _ends_on(feast: Feast, year: int) -> date:
    # The Monday is a holiday in most countries; where it is none, a day more does no harm.
    return _begins_on(feast, year) + (_A_DAY if feast in _WITH_MONDAY else timedelta(0))


def easter(year: int) -> date:
    """Return the Easter Sunday of a year in the Gregorian calendar, by the rule of Meeus, Jones and Butcher."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leaps, rest = divmod(century, 4)
    moon = (19 * golden + century - leaps - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    to_sunday = (32 + 2 * rest + 2 * (of_century // 4) - moon - of_century % 4) % 7
    month, day = divmod(moon + to_sunday - 7 * ((golden + 11 * moon + 22 * to_sunday) // 451) + 114, 31)
    return date(year, month, day + 1)
