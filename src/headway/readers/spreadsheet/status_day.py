"""Part the days that a status names ("interview on March 10, 2pm") from its other words."""

import re
from collections.abc import Sequence
from itertools import pairwise

from headway.readers.spreadsheet.dates import Unclear, read_day

_NUMBERS = r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})|\d{1,2}[./]\d{1,2}\.?"
_DAY_FIRST = r"\d{1,2}(?:st|nd|rd|th|er)?\.?\s+(?:of\s+|de\s+)?[^\W\d_]{3,}(?:\.?,?\s+(?:de\s+)?\d{4})?"
_MONTH_FIRST = r"[^\W\d_]{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?"
_DAYS = tuple(re.compile(rf"(?<![\w./-])(?:{one})(?![\w/:])") for one in (_NUMBERS, _DAY_FIRST, _MONTH_FIRST))
_CLOCK = re.compile(
    r"(?:[@,]|\b(?:at|um|om|alle|a las|as)\b|à)?\s*\b\d{1,2}"
    r"(?:[:h]\d{2}\s*(?:[ap]\.?m\b\.?|uhr\b|h\b)?|\s?(?:[ap]m|uhr|h)\b)",
    re.IGNORECASE,
)
_WEEKDAY_BEFORE = re.compile(r"\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,?\s*$", re.I)
# "round 2/3" is the second of three.
_COUNTED = re.compile(r"\b(?:round|runde|ronde|tour|ronda|rodada|step|stage|part)\s*$", re.IGNORECASE)

# "Waiting since 3/4": it began on that day, and is no day on which anything happened.
_SINCE = re.compile(r"\b(?:since|seit|depuis|desde|dal|sinds)(?:\s+(?:the|le|el|dem|il|o))?\s*$", re.IGNORECASE)
_MOST_DAYS = 8
# The signs between the steps of a status, the plainest first: a comma or a dash may also part a step from its day.
_STEP = r"->|=>|[\u2192>;|\n]"
_CUTS = tuple(re.compile(signs) for signs in (_STEP, rf"{_STEP}|,", rf"{_STEP}|,|\s[-\u2013\u2014]+\s"))

Span = tuple[int, int]


def part_day(text: str) -> tuple[str, str]:
    """Return the other words of a status and its day as written; the day is "" when there is none, or several."""
    found = _days_in(text)
    if len(found) != 1:
        return text, ""
    before, after = text[: found[0].start()], text[found[0].end() :]
    words = _CLOCK.sub(" ", f"{_WEEKDAY_BEFORE.sub('', before)} {after}", count=1)
    return " ".join(words.split()), found[0].group()


def has_day(text: str) -> bool:
    """Tell whether a status names any day."""
    return bool(_days_in(text))


def part_days(text: str) -> tuple[str, ...]:
    """Return the parts of a status with several days, each with one of its own; none when it is not plain which."""
    days = sorted(match.span() for match in _days_in(text))
    if not 1 < len(days) <= _MOST_DAYS or any(one[1] > other[0] for one, other in pairwise(days)):
        return ()
    ways = (*(_between(text, cut, days) for cut in _CUTS), _after_each(text, days), _before_each(text, days))
    spans = next((spans for spans in ways if _hold_one_each(spans, days)), ())
    return tuple(text[start:end].strip() for start, end in spans)


def _hold_one_each(spans: Sequence[tuple[int, int]], days: Sequence[tuple[int, int]]) -> bool:
    if len(spans) != len(days):
        return False
    return all(start <= day[0] and day[1] <= end for (start, end), day in zip(spans, days, strict=True))


def _between(text: str, cut: re.Pattern[str], days: Sequence[Span]) -> list[Span]:
    found = [sign.span() for sign in cut.finditer(text) if not any(s <= sign.start() < e for s, e in days)]
    spans = pairwise([0, *(place for sign in found for place in sign), len(text)])
    return [span for number, span in enumerate(spans) if number % 2 == 0 and _says(text, *span)]


def _after_each(text: str, days: Sequence[Span]) -> list[Span]:
    if _says(text, days[-1][1], len(text)):
        return []
    return list(pairwise([0, *(end for _, end in days)]))


def _before_each(text: str, days: Sequence[Span]) -> list[Span]:
    if _says(text, 0, days[0][0]):
        return []
    return list(pairwise([*(start for start, _ in days), len(text)]))


def _says(text: str, start: int, end: int) -> bool:
    return any(map(str.isalnum, text[start:end]))


def _days_in(text: str) -> list[re.Match[str]]:
    return [match for pattern in _DAYS for match in pattern.finditer(text) if _is_day(match, text)]


def _is_day(match: re.Match[str], text: str) -> bool:
    before = text[: match.start()]
    told = not _COUNTED.search(before) and not _SINCE.search(before)
    return told and not isinstance(read_day(match.group()), Unclear)
