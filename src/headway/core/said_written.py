"""A day given in numbers (15.3., 3/15, 2026-03-15), or the last of a range of them."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

# A day without a year that has passed this year is next year's only where that is near enough to be meant.
_NEAR = timedelta(days=183)
_WRITTEN = re.compile(
    r"\b(?P<ymd>\d{4}[-/.]\d{1,2}[-/.]\d{1,2})\b"
    r"|\b(?P<dmy>\d{1,2}-\d{1,2}-\d{4})\b"
    r"|\b(?P<dotted>\d{1,2}\.\s?\d{1,2}(?:\.(?:\s?(?:\d{4}|\d{2})\b)?|(?=\s*(?:$|[-,;)]))))"
    r"|\b(?P<slashed>\d{1,2}/\d{1,2}(?:/(?:\d{4}|\d{2}))?)\b"
)
# Between the two ends of a range, an article of the second one included.
_RANGE = re.compile(r"\s*(?:[-/]|\b(?:to|till|until|through|or|and|bis|oder|und|au|à|ou|al?|ao?|o|y|e|tot|en|of)\b)\s*")
_ARTICLES = re.compile(r"(?:\b(?:the|zum|den|dem|le|el|il|de|am)\b\s*)*")


def has_numbers_written(words: str) -> bool:
    """Say whether a day stands there in numbers, be it one that does not exist or may mean two."""
    return _WRITTEN.search(words) is not None


def day_written(words: str, told_on: date) -> date | None:
    """Return the day given in numbers; None where it does not exist, may mean two days, or where several stand."""
    found = list(_WRITTEN.finditer(words))
    if not found or not _is_one_range(words, found):
        return None
    return _read(found[-1], told_on)


def _is_one_range(words: str, found: Sequence[re.Match[str]]) -> bool:
    return all(_joins(words[one.end() : other.start()]) for one, other in pairwise(found))


def _joins(between: str) -> bool:
    connected = _RANGE.match(between.casefold())
    return connected is not None and _ARTICLES.fullmatch(between.casefold()[connected.end() :]) is not None


def _read(match: re.Match[str], told_on: date) -> date | None:
    numbers = [int(number) for number in re.findall(r"\d+", match.group())]
    if match.lastgroup == "ymd":
        return existing_day(numbers[0], numbers[1], numbers[2])
    year = _full_year(numbers[2]) if len(numbers) > 2 else None
    possible = {day_in_year(numbers[1], numbers[0], year, told_on)}
    if match.lastgroup == "slashed":
        possible.add(day_in_year(numbers[0], numbers[1], year, told_on))
    ahead = {day for day in possible if day is not None and day >= told_on}
    if len(ahead) > 1 and year is None:
        # 10/3 in March is one of these days, not one in October.
        ahead = set(_near(ahead, told_on))
    return ahead.pop() if len(ahead) == 1 else None


def _near(days: set[date], told_on: date) -> Iterator[date]:
    return (day for day in days if day - told_on <= _NEAR)


def _full_year(year: int) -> int:
    return year if year > 99 else 2000 + year


def day_in_year(month: int, day: int, year: int | None, told_on: date) -> date | None:
    """Return that day of that month, without a year the next one; None where there is none, or it is far away."""
    if year is not None:
        return existing_day(year, month, day)
    return coming(existing_day(told_on.year, month, day), existing_day(told_on.year + 1, month, day), told_on)


def coming(this_year: date | None, next_year: date | None, told_on: date) -> date | None:
    """Return which of the same day of two years is meant; None where the next would be too far off to be meant."""
    if this_year is not None and this_year >= told_on:
        return this_year
    return next_year if next_year is not None and next_year - told_on <= _NEAR else None


def existing_day(year: int, month: int, day: int) -> date | None:
    """Return a day, None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
