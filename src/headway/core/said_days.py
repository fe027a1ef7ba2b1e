"""A day said in words ("end of next week", "in ein paar Tagen"), turned into a date where no guess is needed."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from headway.core.business_days import BusinessCalendar
from headway.core.folding import fold
from headway.core.said_parts import Part, Word
from headway.core.said_readings import read
from headway.core.said_words import LONGEST, VAGUE, WORDS
from headway.core.said_written import day_written, has_numbers_written

_FURTHEST = timedelta(days=400)
_CLOCK = re.compile(
    r"\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|o.?clock|uhr|uur|heures)(?!\w)"
    r"|\b(?:\d{1,2}:|\d{1,2}h)\d{2}\b"
    r"|\b(?:at|um|gegen|alle|ore|las|às|om|vers)\s+\d{1,2}(?:[.:]\d{2})?(?=\s*(?:h\b|[,;!?]|\.?$))",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"\b(\d{1,2})(?:(?:st|nd|rd|th|er|re|de|e|º|ª|o|a)\b|\.(?!\d))", re.IGNORECASE)
_UNIT_AT_NUMBER = re.compile(r"\b(\d{1,3})(?=[a-zA-Z])")
_CALENDAR_WEEK = re.compile(
    r"\b(?:(?:kw|kalenderwoche)\s?\d{1,2}\s?/|(?:kw|kalenderwoche|week|wk|woche|semaine|semana|settimana)\s?"
    r"(?:\d{1,2}\s?(?:-|or|oder|ou|bis|to)\s?)?)"
    r"(\d{1,2})\b(?![#./-]|\s?\w)",
    re.IGNORECASE,
)
_EITHER = re.compile(r"\s(?:or|oder|ou|o)\s", re.IGNORECASE)
_DASHES = {0x2013: "-", 0x2014: "-"}
_DECIMAL = re.compile(r"\d[.,]\d")
# What names a day at all; the rest only says which.
_DECIDES = frozenset(
    {
        Part.NUMBER,
        Part.NUMBER_OR_MONTH,
        Part.DAY_OF_MONTH,
        Part.CALENDAR_WEEK,
        Part.UNIT,
        Part.WEEKDAY,
        Part.WEEKDAY_AND_WEEK,
        Part.WEEK_OF,
        Part.MONTH,
        Part.QUARTER,
        Part.DAYS_ON,
        Part.DAY_END,
        Part.WEEKEND,
        Part.BEFORE_WEEKEND,
        Part.AFTER_WEEKEND,
        Part.FEAST,
        Part.AFTER_FEAST,
        Part.NEW_YEAR,
    }
)


def day_said(words: str, told_on: date, calendar: BusinessCalendar) -> date | None:
    """Return the last day that these words leave for an answer, as somebody meant them who said them on `told_on`.

    A stretch of time stands for its last day: "next week" for its last working day, "in 2 or 3 days" for
    the third. None where the words name no day, more than one, one that has passed, or may mean two
    different ones, like 3/4: then the person is asked.
    """
    said = _CALENDAR_WEEK.sub(r"kw# \1", _CLOCK.sub(" ", words.translate(_DASHES)))
    day = day_written(said, told_on) if has_numbers_written(said) else _from_words(said, told_on, calendar)
    return day if day is not None and told_on <= day <= told_on + _FURTHEST else None


def names_no_day(words: str) -> bool:
    """Say whether these words plainly name no day ("soon", "bald", "dès que possible"), whatever stands around them."""
    tokens = f" {fold(words)} "
    return any(f" {phrase} " in tokens for phrase in VAGUE)


def _from_words(words: str, told_on: date, calendar: BusinessCalendar) -> date | None:
    if _DECIMAL.search(words):
        return None
    together = _alone(words, told_on, calendar)
    if together is not None:
        return together
    # "10 or 14 days" are one stretch of time, "Friday or early next week" are two.
    either = [_alone(each, told_on, calendar) for each in _EITHER.split(words)]
    known = [day for day in either if day is not None]
    return max(known) if len(known) == len(either) else None


def _alone(words: str, told_on: date, calendar: BusinessCalendar) -> date | None:
    marked = _UNIT_AT_NUMBER.sub(r"\1 ", _ORDINAL.sub(r"\1# ", words))
    stretches = list(_stretches(fold(marked).split()))
    return read(stretches[0], told_on, calendar) if len(stretches) == 1 else None


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
        length, words = _longest(tokens, at)
        yield from words
        at += length


def _longest(tokens: Sequence[str], at: int) -> tuple[int, Sequence[Word | None]]:
    if tokens[at] == "kw#":
        return 2, (Word(Part.CALENDAR_WEEK, int(tokens[at + 1])),)
    for length in range(LONGEST, 0, -1):
        words = WORDS.get(" ".join(tokens[at : at + length]))
        if words is not None and at + length <= len(tokens):
            return length, words
    return 1, (_number(tokens[at]),)


def _number(token: str) -> Word | None:
    digits = token.removesuffix("#")
    # More digits than a year has count nothing that is said here.
    if not digits.isdecimal() or len(digits) > 4:
        return None
    return Word(Part.NUMBER if digits == token else Part.DAY_OF_MONTH, int(digits))
