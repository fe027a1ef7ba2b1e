"""A day said in words ("end of next week", "in ein paar Tagen"), turned into a date where no guess is needed."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from headway.core.business_days import BusinessCalendar, add_business_days
from headway.core.folding import fold
from headway.core.said_words import LONGEST, WORDS, Part, Unit, Word

_FURTHEST = timedelta(days=400)
_A_DAY = timedelta(days=1)
_WEEK = timedelta(weeks=1)
_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_DOTTED = re.compile(r"\b(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})\b)?")
_SLASHED = re.compile(r"\b(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?\b")
_ORDINAL = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|er|re|º|ª)\b", re.IGNORECASE)
# The last day of each third of a month, the end being its very last one.
_END_OF_THIRD = {Part.BEGIN: 10, Part.MIDDLE: 20}
# Days of the week counted from its first: a week begins on its first two days, and its middle is the third.
_DAY_OF_WEEK = {Part.BEGIN: 1, Part.MIDDLE: 2}
_DECIDES = frozenset(Part) - {Part.FILLER, Part.BLOCKS, Part.ARTICLE}


class _Said:
    """The words of one stretch, by what they add."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._words = words
        self._parts = frozenset(word.part for word in words)

    def has(self, *parts: Part) -> bool:
        return self._parts.issuperset(parts)

    def largest(self, part: Part) -> int:
        return max(word.value for word in self._words if word.part == part)

    def numbers(self) -> list[int]:
        return [word.value for word in self._words if word.part == Part.NUMBER]

    def unit(self) -> Unit:
        return next(word.unit for word in self._words if word.part == Part.UNIT)

    def third(self) -> Part:
        return next((word.part for word in self._words if word.part in (Part.BEGIN, Part.MIDDLE)), Part.END)

    def weeks_on(self) -> int:
        return 2 if self.has(Part.NEXT_BUT_ONE) else 1 if self.has(Part.NEXT) else 0


def day_said(words: str, told_on: date, calendar: BusinessCalendar) -> date | None:
    """Return the last day that these words leave for an answer, as somebody meant them who said them on `told_on`.

    A stretch of time stands for its last day: "next week" for its last working day, "in 2 or 3 days" for
    the third. None where the words name no day, more than one, one that has passed, or may mean two
    different ones, like 3/4: then the person is asked.
    """
    written = _written_out(words, told_on)
    day = written if written is not None else _from_words(words, told_on, calendar)
    return day if day is not None and told_on <= day <= told_on + _FURTHEST else None


def _written_out(words: str, told_on: date) -> date | None:
    """Return a day given in numbers."""
    for pattern, order in ((_ISO, "ymd"), (_DOTTED, "dmy"), (_SLASHED, "")):
        found = pattern.findall(words)
        if len(found) == 1:
            return _in_order(found[0], order, told_on)
    return None


def _in_order(found: Sequence[str], order: str, told_on: date) -> date | None:
    if order == "ymd":
        return _day(int(found[0]), int(found[1]), int(found[2]))
    first, second, year = int(found[0]), int(found[1]), found[2]
    if order == "dmy" or first > 12 or first == second:
        return _in_year(second, first, year, told_on)
    return _in_year(first, second, year, told_on) if second > 12 else None


def _in_year(month: int, day: int, year: str, told_on: date) -> date | None:
    if year:
        return _day(int(year) if len(year) == 4 else 2000 + int(year), month, day)
    this_year = _day(told_on.year, month, day)
    return this_year if this_year is not None and this_year >= told_on else _day(told_on.year + 1, month, day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _from_words(words: str, told_on: date, calendar: BusinessCalendar) -> date | None:
    stretches = list(_stretches(fold(_ORDINAL.sub(r"\1", words)).split()))
    if len(stretches) != 1:
        return None
    said = _Said(_counted(stretches[0]))
    for needed, read in _READINGS:
        if said.has(*needed):
            return read(said, told_on, calendar)
    return None


def _stretches(tokens: Sequence[str]) -> Iterator[list[Word]]:
    """Yield each run of words that say a day; nothing at all when a word turns the meaning around."""
    runs: list[list[Word]] = [[]]
    for word in _known(tokens):
        if word is None:
            runs.append([])
        elif word.part == Part.BLOCKS:
            return
        elif word.part != Part.FILLER:
            runs[-1].append(word)
    yield from (run for run in runs if any(word.part in _DECIDES for word in run))


def _known(tokens: Sequence[str]) -> Iterator[Word | None]:
    at = 0
    while at < len(tokens):
        length, word = _longest(tokens, at)
        yield word
        at += length


def _longest(tokens: Sequence[str], at: int) -> tuple[int, Word | None]:
    for length in range(LONGEST, 0, -1):
        word = WORDS.get(" ".join(tokens[at : at + length]))
        if word is not None and at + length <= len(tokens):
            return length, word
    return 1, Word(Part.NUMBER, int(tokens[at])) if tokens[at].isdecimal() else None


def _counted(run: Sequence[Word]) -> tuple[Word, ...]:
    """Take "a" for one where something countable follows, and for nothing elsewhere."""
    said = []
    for word, after in zip(run, [*run[1:], None], strict=True):
        if word.part != Part.ARTICLE:
            said.append(word)
        elif after is not None and after.part == Part.UNIT:
            said.append(Word(Part.NUMBER, 1))
    return tuple(said)


def _days_on(said: _Said, told_on: date, calendar: BusinessCalendar) -> date | None:
    return told_on + said.largest(Part.DAYS_ON) * _A_DAY


def _weekend(said: _Said, told_on: date, calendar: BusinessCalendar) -> date | None:
    return _after_weekend(said, told_on, calendar) - _A_DAY


def _after_weekend(said: _Said, told_on: date, calendar: BusinessCalendar) -> date:
    return _first_of_week(_weeks_end(told_on, 1, calendar), calendar)


def _date(said: _Said, told_on: date, calendar: BusinessCalendar) -> date | None:
    days = [number for number in said.numbers() if number <= 31]
    years = [number for number in said.numbers() if number > 31]
    if not days or len(years) > 1:
        return None
    return _in_year(said.largest(Part.MONTH), max(days), str(years[0]) if years else "", told_on)


def _month_by_name(said: _Said, told_on: date, calendar: BusinessCalendar) -> date | None:
    if said.has(Part.UNIT):
        return None
    month = said.largest(Part.MONTH)
    this_year = _third_of_month(told_on.year, month, said.third())
    return this_year if this_year >= told_on else _third_of_month(told_on.year + 1, month, said.third())


def _quarter(said: _Said, told_on: date, calendar: BusinessCalendar) -> date | None:
    month = 3 * said.largest(Part.QUARTER)
    this_year = _third_of_month(told_on.year, month, Part.END)
    return this_year if this_year >= told_on else _third_of_month(told_on.year + 1, month, Part.END)


def _length_of_time(said: _Said, told_on: date, calendar: BusinessCalendar) -> date | None:
    if said.has(Part.WEEKDAY):
        return None
    number = min(max(said.numbers()), _FURTHEST.days)
    match said.unit():
        case Unit.HOUR:
            return told_on + -(-number // 24) * _A_DAY
        case Unit.DAY:
            return told_on + number * _A_DAY
        case Unit.BUSINESS_DAY:
            return add_business_days(told_on, number, calendar)
        case Unit.WEEK:
            return told_on + number * _WEEK
        case Unit.MONTH:
            return _months_on(told_on, number)
        case _:
            return None


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _weekday(said: _Said, told_on: date, calendar: BusinessCalendar) -> date | None:
    if said.has(Part.NUMBER):
        return None
    weeks_on = said.weeks_on()
    first = _first_of_week(_weeks_end(told_on, weeks_on, calendar), calendar) if weeks_on else told_on
    # Whoever says "Friday" on a Friday means the next one; "this Friday" may be today.
    earliest = first if weeks_on or said.has(Part.THIS) else told_on + _A_DAY
    return earliest + (said.largest(Part.WEEKDAY) - earliest.weekday()) % 7 * _A_DAY


def _stretch_of_time(said: _Said, told_on: date, calendar: BusinessCalendar) -> date | None:
    if not any(said.has(part) for part in (Part.THIS, Part.NEXT, Part.NEXT_BUT_ONE, Part.END, Part.MIDDLE, Part.BEGIN)):
        return None
    match said.unit():
        case Unit.WEEK:
            return _third_of_week(said, told_on, calendar)
        case Unit.MONTH:
            month = _months_on(told_on.replace(day=1), said.weeks_on())
            return _third_of_month(month.year, month.month, said.third())
        case Unit.YEAR if said.third() == Part.END and not said.weeks_on():
            return date(told_on.year, 12, 31)
        case _:
            return None


def _third_of_week(said: _Said, told_on: date, calendar: BusinessCalendar) -> date:
    last_on = _weeks_end(told_on, said.weeks_on(), calendar)
    if said.third() == Part.END:
        return last_on
    return _first_of_week(last_on, calendar) + _DAY_OF_WEEK[said.third()] * _A_DAY


def _third_of_month(year: int, month: int, third: Part) -> date:
    return date(year, month, _END_OF_THIRD.get(third) or monthrange(year, month)[1])


def _weeks_end(told_on: date, weeks_on: int, calendar: BusinessCalendar) -> date:
    """Return the last working day of this week or a later one; on a weekend "next week" is the one that comes."""
    day = told_on
    if weeks_on and told_on.weekday() not in calendar.weekend:
        weeks_on += 1
    day = _end_of_week(day, calendar)
    return day + max(0, weeks_on - 1) * _WEEK


def _end_of_week(day: date, calendar: BusinessCalendar) -> date:
    while day.weekday() in calendar.weekend or (day + _A_DAY).weekday() not in calendar.weekend:
        day += _A_DAY
    return day


def _first_of_week(last_on: date, calendar: BusinessCalendar) -> date:
    return last_on - (6 - len(calendar.weekend)) * _A_DAY


_READINGS: tuple[tuple[tuple[Part, ...], Callable[[_Said, date, BusinessCalendar], date | None]], ...] = (
    ((Part.AFTER_WEEKEND,), _after_weekend),
    ((Part.WEEKEND,), _weekend),
    ((Part.DAYS_ON,), _days_on),
    ((Part.MONTH, Part.NUMBER), _date),
    ((Part.MONTH,), _month_by_name),
    ((Part.QUARTER,), _quarter),
    ((Part.NUMBER, Part.UNIT), _length_of_time),
    ((Part.WEEKDAY,), _weekday),
    ((Part.UNIT,), _stretch_of_time),
)
