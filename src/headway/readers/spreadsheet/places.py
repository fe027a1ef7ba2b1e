"""Where in a row each thing stands: worked out once for a sheet."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from headway.readers.spreadsheet.columns import Meant
from headway.readers.spreadsheet.days import DayColumn
from headway.readers.spreadsheet.fold import fold_heading
from headway.readers.spreadsheet.grid import letter_of
from headway.readers.spreadsheet.headings import round_of
from headway.readers.spreadsheet.meaning import FLAG_OF, M, Meaning

NOWHERE = -1
"""The place of a column that is not there. Every row of texts ends with an empty one, so that it reads as ""."""

_DONE = re.compile(
    r"\b(followed|sent|done|chased|relance le|nachgefasst|nachgehakt|enviado|hecho|feito|sollecitato|"
    r"opgevolgd|nagebeld)\b"
)
# A tick under "Interview" may be one to come; under "Interviewed" it took place.
_PAST = re.compile(
    r"\b(interviewed|screened|had (?:an? )?(?:interview|call)|(?:interviews?|call|screen) (?:done|held|completed)|"
    r"gesprach (?:gehabt|gefuhrt)|entretien passe|entrevistado|entrevista (?:hecha|realizada|feita)|colloquio (?:fatto|"
    r"sostenuto)|gesprek gehad)\b"
)
_FLAGS = frozenset(FLAG_OF.values())
_SENT_FOR_SURE = 70
# "LinkedIn" says more than "a job board": the word for a channel is kept beside what it was understood as.
_STATIC_OWN = frozenset({None, M.COVER_LETTER, M.UPDATED_ON, M.FOLLOW_UP_NOTES, M.CHANNEL})


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The columns of a sheet by what they mean, in the order in which they are read.

    `labels` and `letters` name every column, `rounds` are those that its heading names. `content` are
    the columns, each with its folded label, that tell whether two rows are equal; `status_days` are the days that stand
    among the words of statuses, by their column. `any_day`: the day
    of sending stands under a heading that may mean another day; `followed_up`: the day of a follow-up
    stands under one that says that it was done. `past`: the columns whose ticks tell what took place.
    """

    first: Mapping[Meaning, int]
    letters: Sequence[str]
    labels: Sequence[str]
    rounds: Sequence[int | None]
    meant: Mapping[int, Meaning | None]
    own: Sequence[int]
    notes: Sequence[int]
    statuses: Sequence[int]
    flags: Sequence[tuple[int, Meaning]]
    days: Sequence[tuple[int, Meaning, DayColumn]]
    status_days: Mapping[int, DayColumn]
    content: Sequence[tuple[str, int]]
    any_day: bool
    followed_up: bool
    past: frozenset[int]

    def of(self, meaning: Meaning) -> int:
        """Return the first column with this meaning, `NOWHERE` when there is none."""
        return self.first.get(meaning, NOWHERE)


def find_places(columns: Sequence[Meant], days: Mapping[int, DayColumn], left: int) -> Places:
    """Return the places of a sheet whose first column is the `left`-th, from 0; ignored columns have none."""
    read = [one for one in columns if not one.ignored]
    letters = [letter_of(one.column + left) for one in columns]
    labels = [_label(one, letter) for one, letter in zip(columns, letters, strict=True)]
    first = {one.meaning: one.column for one in reversed(read) if one.meaning}
    return Places(
        first=first,
        letters=letters,
        labels=labels,
        rounds=[round_of(fold_heading(one.heading)) for one in columns],
        meant={one.column: one.meaning for one in read},
        own=_columns_of(read, _STATIC_OWN),
        notes=_columns_of(read, {M.NOTES}),
        statuses=_surest_first(read),
        flags=_flags(read),
        days=list(_days(read, days)),
        status_days=days,
        content=_content(read, labels),
        any_day=any(one.meaning is M.APPLIED_ON and one.sureness < _SENT_FOR_SURE for one in read),
        followed_up=M.FOLLOW_UP_ON in first and _says_done(labels[first[M.FOLLOW_UP_ON]]),
        past=_past(read),
    )


def _flags(columns: Iterable[Meant]) -> list[tuple[int, Meaning]]:
    return [(one.column, one.meaning) for one in columns if one.meaning in _FLAGS]


def _past(columns: Iterable[Meant]) -> frozenset[int]:
    return frozenset(one.column for one in columns if _PAST.search(fold_heading(one.heading)))


def _says_done(label: str) -> bool:
    return bool(_DONE.search(fold_heading(label)))


def _label(column: Meant, letter: str) -> str:
    return column.heading or ("Source" if column.meaning is M.CHANNEL else f"Column {letter}")


def _columns_of(columns: Sequence[Meant], meanings: Collection[Meaning | None]) -> list[int]:
    return [one.column for one in columns if one.meaning in meanings]


def _surest_first(columns: Sequence[Meant]) -> list[int]:
    statuses = (one for one in columns if one.meaning is M.STATUS)
    return [one.column for one in sorted(statuses, key=lambda one: -one.sureness)]


def _days(columns: Sequence[Meant], days: Mapping[int, DayColumn]) -> Iterator[tuple[int, Meaning, DayColumn]]:
    for one in columns:
        if one.column in days and one.meaning and one.meaning is not M.STATUS:
            yield one.column, one.meaning, days[one.column]


def _content(columns: Sequence[Meant], labels: Sequence[str]) -> list[tuple[str, int]]:
    order = sorted((fold_heading(labels[c.column]), c.column) for c in columns if c.meaning is not M.ROW_ID)
    return [(f"{key}=", column) for key, column in order]
