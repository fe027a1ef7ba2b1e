"""Days as people write them: what one cell says on its own, and what its column must decide."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from headway.readers.spreadsheet.choices import DateOrder
from headway.readers.spreadsheet.clocks import without_clock
from headway.readers.spreadsheet.fold import fold
from headway.readers.spreadsheet.months import FILLERS, MONTHS, WEEKDAYS

EARLIEST_YEAR = 1990
_SERIALS = range(25_569, 73_051)
_SERIAL_START = date(1899, 12, 30)
_LONGEST = 60
_THIS_CENTURY = 70


@dataclass(frozen=True, slots=True)
class Known:
    """A day that is certain."""

    day: date


@dataclass(frozen=True, slots=True)
class Numbers:
    """A day written in numbers of which the order has to be decided. `third` is None when no year is given."""

    first: int
    second: int
    third: int | None
    separator: str


@dataclass(frozen=True, slots=True)
class NoYear:
    """A day whose year is missing."""

    month: int
    day: int


@dataclass(frozen=True, slots=True)
class Unclear:
    """Not one day."""


Written = Known | Numbers | NoYear | Unclear
UNCLEAR = Unclear()

# "4.3.2025 (by mail)"; brackets with a number in them may hold another day.
_REMARK = re.compile(r"(?<=[\d.])\s*\([^\d()]+\)$")
_ON = frozenset({"on", "am", "le", "el", "il", "op", "em"})
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$")
_CHINESE = re.compile(r"(\d{4})年\s*(\d{1,2})月\s*(\d{1,2})[日号]?$")
_NUMBERS = re.compile(r"(\d{1,2})\s*([-/.])\s*(\d{1,2})(?:\s*\2\s*(\d{4}|\d{2})?)?$")
_COMPACT = re.compile(r"(19|20)(\d{2})(\d{2})(\d{2})$")
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?$")
_EPOCH = re.compile(r"1[2-9]\d{8}(?:\d{3})?(?:\.0+)?")
_SECONDS = 10
_WORDS = re.compile(r"[^\W\d_]+|\d+")
_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th", "er", "e", "o", "a", "ste", "de"})


def read_day(text: str) -> Written:
    """Return what one cell says about a day. Never raises, never adds what is not written."""
    trimmed = text.strip()
    if not trimmed or len(trimmed) > _LONGEST or not _has_digit(trimmed):
        return UNCLEAR
    trimmed = without_clock(_REMARK.sub("", trimmed)).strip(" ,")
    return _in_numbers(_without_weekday(trimmed)) or _in_words(trimmed)


def _has_digit(text: str) -> bool:
    return any("0" <= sign <= "9" for sign in text)


def _without_weekday(text: str) -> str:
    first, _, rest = text.partition(" ")
    return rest.strip() if fold(first) in WEEKDAYS or first.lower() in _ON else text


def _in_numbers(text: str) -> Written | None:
    for pattern in (_YEAR_FIRST, _CHINESE, _COMPACT):
        found = pattern.match(text)
        if found:
            return _year_first(found)
    found = _SERIAL.match(text)
    if found:
        return from_serial(int(found[1]))
    found = _NUMBERS.match(text)
    return _numbers(found) if found else None


def _year_first(found: re.Match[str]) -> Written:
    parts = [int(part) for part in found.groups() if part.isdecimal()]
    if len(parts) > 3:
        return _known(parts[0] * 100 + parts[1], parts[2], parts[3])
    return _known(*parts)


def from_serial(number: float) -> Written:
    """Return the day of a spreadsheet's serial number (1900 system), when it is one of our time."""
    whole = int(number)
    return Known(_SERIAL_START + timedelta(days=whole)) if whole in _SERIALS else UNCLEAR


def from_epoch(text: str) -> Known | None:
    """Return the day, in Greenwich, of a count of seconds (or thousandths of them) since 1970, as programs write it.

    Only for a column of days: elsewhere such a number is as likely to be one to call.
    """
    return Known(datetime.fromtimestamp(int(text[:_SECONDS]), UTC).date()) if _EPOCH.fullmatch(text) else None


def _numbers(found: re.Match[str]) -> Written:
    first, separator, second, third = int(found[1]), found[2], int(found[3]), found[4]
    if third is None:
        return Numbers(first, second, None, separator)
    return Numbers(first, second, int(third), separator)


def _in_words(text: str) -> Written:
    names: list[int] = []
    numbers: list[str] = []
    for word in _WORDS.findall(fold_digits(text)):
        if word.isdecimal():
            numbers.append(word)
        elif word in MONTHS:
            names.append(MONTHS[word])
        elif word not in WEEKDAYS and word not in FILLERS and word not in _ORDINAL_ENDS:
            return UNCLEAR
    if len(names) != 1:
        return UNCLEAR
    return _with_month(names[0], numbers)


def fold_digits(text: str) -> str:
    """Fold a text, and part its digits from its letters ("4th" is "4 th", "8Jul" is "8 jul")."""
    return re.sub(r"(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)", " ", fold(text))


def _with_month(month: int, numbers: list[str]) -> Written:
    if len(numbers) == 1 and len(numbers[0]) <= 2:
        return _without_year(month, int(numbers[0]))
    if len(numbers) != 2:
        return UNCLEAR
    first, second = numbers
    if len(first) == 4:
        first, second = second, first
    if len(first) > 2 or len(second) not in (2, 4):
        return UNCLEAR
    return _known(full_year(int(second)), month, int(first))


def _without_year(month: int, day: int) -> Written:
    return NoYear(month, day) if isinstance(_known(2000, month, day), Known) else UNCLEAR


def full_year(year: int) -> int:
    """Return the year with its century: 25 is 2025, 98 is 1998."""
    if year >= 100:
        return year
    return year + (2000 if year < _THIS_CENTURY else 1900)


def _known(year: int, month: int, day: int) -> Written:
    try:
        return Known(date(year, month, day))
    except ValueError:
        return UNCLEAR


def in_order(numbers: Numbers, order: DateOrder) -> Written:
    """Return the day that the numbers are in this order; `Unclear` when there is no such day."""
    first, second, third = numbers.first, numbers.second, numbers.third
    if third is None:
        day, month = (first, second) if order == "dmy" else (second, first)
        return _without_year(month, day)
    if order == "ymd":
        return _known(full_year(first), second, third) if third < 100 else UNCLEAR
    day, month = (first, second) if order == "dmy" else (second, first)
    return _known(full_year(third), month, day)


def possible_orders(numbers: Numbers) -> frozenset[DateOrder]:
    """Return the orders in which the numbers are a day. With points between it is always day first."""
    if numbers.separator == ".":
        return frozenset({"dmy"})
    orders: tuple[DateOrder, ...] = ("dmy", "mdy")
    return frozenset(order for order in orders if not isinstance(in_order(numbers, order), Unclear))


def is_ambiguous(numbers: Numbers) -> bool:
    """Tell whether the order changes the day: 3/4 does, 3/3 and 13/4 do not."""
    return len(possible_orders(numbers)) > 1 and numbers.first != numbers.second
