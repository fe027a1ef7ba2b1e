"""What a stretch of words means as a day: for each way of saying it the words needed, and which others may be there."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from headway.core.business_days import BusinessCalendar, add_business_days
from headway.core.said_calendar import end_of_week, first_of_week, months_on, third_of_month, week_of_month, weeks_end
from headway.core.said_feasts import day_after_feast, day_before_feast
from headway.core.said_parts import Feast, Part, Unit, Word
from headway.core.said_stretch import THIRDS, WHICH, Stretch, resolved
from headway.core.said_written import coming, day_in_year, existing_day

_FURTHEST_DAYS = 400
_A_DAY = timedelta(days=1)
_WEEK = timedelta(weeks=1)
# Days of the week counted from its first: a week begins on its first two days, and its middle is the third.
_DAY_OF_WEEK = {Part.BEGIN: 1, Part.MIDDLE: 2}


_Read = Callable[[Stretch, date, BusinessCalendar], date | None]


def read(words: Sequence[Word], told_on: date, calendar: BusinessCalendar) -> date | None:
    """Return the day that the words of one stretch mean, None where they say nothing that is plain."""
    said = Stretch(resolved(words))
    for needed, allowed, reading in _READINGS:
        if said.has(*needed) and said.parts <= {*needed, *allowed}:
            return reading(said, told_on, calendar)
    return None


def _today(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date | None:
    return told_on


def _days_on(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date | None:
    day = told_on + max(said.all(Part.DAYS_ON)) * _A_DAY
    return day if all(weekday == day.weekday() for weekday in said.all(Part.WEEKDAY)) else None


def _days_on_and_longer(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date | None:
    return _length_of_time(said, told_on + said.last(Part.DAYS_ON) * _A_DAY, calendar)


def _weekend(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date | None:
    return _after_weekend(said, told_on, calendar) - _A_DAY


def _after_weekend(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date:
    return first_of_week(weeks_end(told_on, 1, calendar), calendar) + said.weeks_on() * _WEEK


def _before_weekend(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date:
    return end_of_week(told_on, calendar)


def _week_of_month(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date | None:
    month, number = said.last(Part.MONTH), said.last(Part.WEEK_OF)
    if month >= told_on.month:
        return week_of_month(told_on.year, month, number, calendar)
    return coming(None, week_of_month(told_on.year + 1, month, number, calendar), told_on)


def _week_of_this_month(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date | None:
    if said.units() != [Unit.MONTH]:
        return None
    month = months_on(told_on.replace(day=1), said.weeks_on())
    return week_of_month(month.year, month.month, said.last(Part.WEEK_OF), calendar)


def _before_feast(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date | None:
    return day_before_feast(Feast(said.last(Part.FEAST)), told_on, calendar)


def _after_feast(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date | None:
    return day_after_feast(Feast(said.last(Part.AFTER_FEAST)), told_on, calendar)


def _new_year(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date | None:
    # A year is new as long as its January lasts.
    return date(told_on.year + 1, 1, 31)


def _calendar_week(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date | None:
    number = said.last(Part.CALENDAR_WEEK)
    days = [_day_in_week(said, _thursday(year, number), calendar) for year in (told_on.year, told_on.year + 1)]
    return coming(days[0], days[1], told_on)


def _thursday(year: int, number: int) -> date | None:
    try:
        return date.fromisocalendar(year, number, 4)
    except ValueError:
        return None


def _day_in_week(said: Stretch, day: date | None, calendar: BusinessCalendar) -> date | None:
    if day is None:
        return None
    last_on = end_of_week(day, calendar)
    if said.has(Part.WEEKDAY):
        first = first_of_week(last_on, calendar)
        return first + (said.last(Part.WEEKDAY) - first.weekday()) % 7 * _A_DAY
    return _third_of_week(said, last_on, calendar)


def _date(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date | None:
    years = [number for number in said.all(Part.NUMBER) if number > 31]
    if len(years) > 1:
        return None
    day = _numbered_day(said)
    month, year = said.last(Part.MONTH), years[0] if years else None
    if day is None:
        return _month_by_name(said, told_on, calendar) if year is None else third_of_month(year, month, said.third())
    on = day_in_year(month, day, year, told_on)
    if on is None or (said.has(Part.WEEKDAY) and said.last(Part.WEEKDAY) != on.weekday()):
        return None
    return on


def _numbered_day(said: Stretch) -> int | None:
    """Return the day that stands at the last month, the last of several; 0 where it stands on either side of it."""
    at = max(place for place, word in enumerate(said.words) if word.part == Part.MONTH)
    before, after = (
        [word.value for word in words if word.part in (Part.NUMBER, Part.DAY_OF_MONTH) and word.value <= 31]
        for words in (said.words[:at], said.words[at:])
    )
    if before and after and len(said.all(Part.MONTH)) == 1:
        return 0
    stated = after or before
    return stated[-1] if stated else None


def _week_of_date(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date | None:
    parts = [word.part for word in said.words]
    numbered = [place for place, part in enumerate(parts) if part in (Part.NUMBER, Part.DAY_OF_MONTH)]
    if set(said.units()) != {Unit.WEEK} or not numbered or numbered[-1] < parts.index(Part.UNIT):
        return None
    # The day may have passed while its week has not.
    since = told_on - 6 * _A_DAY
    day = _date(said, since, calendar) if said.has(Part.MONTH) else _day_of_month(said, since, calendar)
    return _day_in_week(Stretch(()), day, calendar)


def _month_by_name(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date | None:
    meant = said.after_first(Part.MONTH)
    return _month_ahead(meant.last(Part.MONTH), meant.third(), told_on)


def _month_ahead(month: int, third: Part, told_on: date) -> date | None:
    this_year, next_year = (third_of_month(year, month, third) for year in (told_on.year, told_on.year + 1))
    return coming(this_year, next_year, told_on)


def _quarter(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date | None:
    return _month_ahead(3 * said.last(Part.QUARTER), Part.END, told_on)


def _length_of_time(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date | None:
    """Return the end of a length of time, the longest of several: "5 working days", "a week or two"."""
    lengths: list[tuple[int, Unit]] = []
    numbers: list[int] = []
    for word in said.words:
        if word.part == Part.NUMBER:
            numbers.append(word.value)
        elif word.part == Part.UNIT:
            lengths.append((max(numbers, default=0), word.unit))
            numbers = []
    if said.parts & WHICH and not lengths[0][0]:
        # "In the next week or two" begins with one.
        lengths[0] = (1, lengths[0][1])
    if not all(number for number, _unit in lengths):
        return None
    lengths.extend((number, lengths[-1][1]) for number in numbers)
    ends = [_end_of_length(told_on, min(number, _FURTHEST_DAYS), unit, calendar) for number, unit in lengths]
    known = [end for end in ends if end is not None]
    return max(known) if len(known) == len(ends) else None


def _end_of_length(told_on: date, number: int, unit: Unit, calendar: BusinessCalendar) -> date | None:
    match unit:
        case Unit.HOUR:
            return told_on + -(-number // 24) * _A_DAY
        case Unit.DAY:
            return told_on + number * _A_DAY
        case Unit.BUSINESS_DAY:
            return add_business_days(told_on, number, calendar)
        case Unit.WEEK:
            return told_on + number * _WEEK
        case Unit.MONTH:
            return months_on(told_on, number)
        case _:
            return None


def _day_of_month(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date | None:
    """Return the next day of that number, after the earlier ones of a range: "from the 28th to the 3rd"."""
    day = told_on
    for number in said.all(Part.DAY_OF_MONTH, Part.NUMBER):
        found = _next_numbered(day, number)
        if found is None:
            return None
        day = found
    return day if all(weekday == day.weekday() for weekday in said.all(Part.WEEKDAY)[-1:]) else None


def _next_numbered(day: date, number: int) -> date | None:
    months = (months_on(day.replace(day=1), ahead) for ahead in range(3))
    days = (existing_day(month.year, month.month, number) for month in months)
    return next((each for each in days if each is not None and each >= day), None)


def _unit_and_day(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date | None:
    """Return the day of "día 12"; what counts something is a length of time."""
    first = next(word for word in said.words if word.part in (Part.UNIT, Part.NUMBER))
    if first.part == Part.NUMBER or said.parts & WHICH:
        return _length_of_time(said, told_on, calendar)
    if said.units() == [Unit.DAY]:
        return _day_of_month(said, told_on, calendar)
    return _week_of_date(said, told_on, calendar)


def _weekday(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date | None:
    if not set(said.units()) <= {Unit.WEEK} or (said.has(Part.UNIT) and not said.parts & WHICH):
        return None
    # "The coming Friday" is the nearest one, "next Friday" may be the one of next week.
    nearest = said.has(Part.COMING) and not said.has(Part.UNIT)
    if said.weeks_on() and not nearest:
        return _weekday_of_week(said, first_of_week(weeks_end(told_on, said.weeks_on(), calendar), calendar))
    # Whoever says "Friday" on a Friday means the next one; "this Friday" may be today.
    may_be_today = said.has(Part.THIS) and not nearest
    return _weekday_from(said, told_on if may_be_today else told_on + _A_DAY)


def _weekday_of_week(said: Stretch, first: date) -> date | None:
    day = _weekday_from(said, first)
    # "Friday, Tuesday next week" are not both in that week.
    return None if said.has(Part.THIS) or day - first >= _WEEK else day


def _weekday_from(said: Stretch, day: date) -> date:
    for weekday in said.all(Part.WEEKDAY):
        day += (weekday - day.weekday()) % 7 * _A_DAY
    return day


def _weekday_and_number(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date | None:
    if said.units() == [Unit.HOUR]:
        day = Stretch(word for word in said.words if word.part not in (Part.NUMBER, Part.UNIT))
        return _weekday(day, told_on, calendar)
    return _weekday_in_weeks(said, told_on) if said.units() == [Unit.WEEK] else None


def _weekday_in_weeks(said: Stretch, told_on: date) -> date | None:
    """Return the day of "Friday in two weeks"; None where it may be another: "Friday, or in two weeks"."""
    numbers, weekdays = said.all(Part.NUMBER), said.all(Part.WEEKDAY)
    if len(numbers) > 1 or len(weekdays) > 1 or said.all(Part.OR) or said.parts & WHICH:
        return None
    ahead = weekdays[0] - told_on.weekday()
    # Once the day of this week is over, two weeks may be counted from this one or from the next.
    return told_on + ahead * _A_DAY + min(numbers[0], _FURTHEST_DAYS) * _WEEK if ahead >= 0 else None


def _weekday_and_week(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date | None:
    first = told_on + _A_DAY
    return first + (said.last(Part.WEEKDAY_AND_WEEK) - first.weekday()) % 7 * _A_DAY + _WEEK


def _stretch_of_time(said: Stretch, told_on: date, calendar: BusinessCalendar) -> date | None:
    meant = said.after_first(Part.UNIT)
    if not meant.parts & (WHICH | THIRDS) or 2 in meant.all(Part.UNIT):
        # "In the coming weeks" names none of them.
        return None
    match meant.units()[-1]:
        case Unit.WEEK:
            return _third_of_week(meant, weeks_end(told_on, meant.weeks_on(), calendar), calendar)
        case Unit.MONTH:
            month = months_on(told_on.replace(day=1), meant.weeks_on())
            return third_of_month(month.year, month.month, meant.third())
        case Unit.QUARTER if meant.third() == Part.END:
            month = months_on(told_on.replace(day=1), (-told_on.month) % 3 + 3 * meant.weeks_on())
            return third_of_month(month.year, month.month, Part.END)
        case Unit.YEAR:
            return _end_or_begin_of_year(meant, told_on)
        case _:
            # "This day", "this hour".
            return None


def _end_or_begin_of_year(said: Stretch, told_on: date) -> date | None:
    if not said.parts & THIRDS:
        return None
    year = told_on.year + said.weeks_on()
    return {Part.END: date(year, 12, 31), Part.BEGIN: date(year, 1, 31)}.get(said.third())


def _third_of_week(said: Stretch, last_on: date, calendar: BusinessCalendar) -> date:
    if said.third() == Part.END:
        return last_on
    return first_of_week(last_on, calendar) + _DAY_OF_WEEK[said.third()] * _A_DAY


# The words that have to be there, those that may be there besides, and what they mean; any other word leaves it open.
_READINGS: tuple[tuple[tuple[Part, ...], frozenset[Part], _Read], ...] = (
    ((Part.BEFORE_WEEKEND,), frozenset(), _before_weekend),
    ((Part.AFTER_WEEKEND,), frozenset(), _after_weekend),
    ((Part.WEEKEND,), THIRDS | WHICH | {Part.DAY_ARTICLE}, _weekend),
    ((Part.AFTER_FEAST,), frozenset(), _after_feast),
    ((Part.FEAST,), frozenset({Part.DAY_ARTICLE}), _before_feast),
    ((Part.NEW_YEAR,), frozenset({Part.BEGIN}), _new_year),
    ((Part.CALENDAR_WEEK,), THIRDS | {Part.WEEKDAY}, _calendar_week),
    ((Part.DAYS_ON, Part.NUMBER, Part.UNIT), frozenset(), _days_on_and_longer),
    ((Part.DAYS_ON,), WHICH | {Part.WEEKDAY, Part.DAY_ARTICLE}, _days_on),
    ((Part.DAY_END,), frozenset({Part.THIS}), _today),
    ((Part.WEEK_OF, Part.MONTH), frozenset(), _week_of_month),
    ((Part.WEEK_OF, Part.UNIT), WHICH | {Part.DAY_ARTICLE}, _week_of_this_month),
    (
        (Part.MONTH, Part.UNIT),
        frozenset({Part.NUMBER, Part.DAY_OF_MONTH, Part.DAY_ARTICLE, Part.WEEKDAY}),
        _week_of_date,
    ),
    (
        (Part.MONTH,),
        THIRDS | {Part.NUMBER, Part.DAY_OF_MONTH, Part.DAY_ARTICLE, Part.WEEKDAY, Part.THIS, Part.COMING},
        _date,
    ),
    ((Part.QUARTER,), frozenset({Part.END, Part.THIS}), _quarter),
    ((Part.NUMBER, Part.UNIT), WHICH | {Part.DAY_ARTICLE}, _unit_and_day),
    ((Part.DAY_OF_MONTH, Part.UNIT), frozenset({Part.DAY_ARTICLE, Part.NUMBER}), _unit_and_day),
    ((Part.DAY_OF_MONTH,), frozenset({Part.DAY_ARTICLE, Part.WEEKDAY, Part.NUMBER, Part.THIS}), _day_of_month),
    ((Part.DAY_ARTICLE, Part.NUMBER), frozenset({Part.WEEKDAY}), _day_of_month),
    ((Part.WEEKDAY, Part.NUMBER), frozenset(), _day_of_month),
    ((Part.WEEKDAY, Part.NUMBER, Part.UNIT), WHICH | {Part.DAY_ARTICLE}, _weekday_and_number),
    ((Part.WEEKDAY_AND_WEEK,), frozenset(), _weekday_and_week),
    ((Part.WEEKDAY,), WHICH | {Part.UNIT, Part.DAY_ARTICLE}, _weekday),
    ((Part.UNIT,), WHICH | THIRDS | {Part.DAY_ARTICLE}, _stretch_of_time),
)
