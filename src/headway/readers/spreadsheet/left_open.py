"""Which statuses of one row only the person can tell."""

from collections.abc import Callable, Sequence

from headway.readers.spreadsheet.fold import fold
from headway.readers.spreadsheet.meaning import FLAG_OF
from headway.readers.spreadsheet.status_ideas import ENDS, OPEN_TO_DOUBT, hear
from headway.readers.spreadsheet.status_marks import Status
from headway.readers.spreadsheet.statuses import read_together

_FEWEST_WORDS = 4
SIGNS_OF_SENDING = frozenset({*FLAG_OF, *FLAG_OF.values()})
"""Columns that are filled only for what was sent."""


def left_open(texts: Sequence[str], read: Callable[[str], Status], *, sent: bool) -> Sequence[int]:
    """Return the places of the statuses that must be asked about; `sent`: another cell says that it was sent."""
    statuses = [read(text) for text in texts]
    theirs = may_be_theirs(statuses, lambda: sent)
    unclear = [place for place, status in enumerate(statuses) if not status.understood]
    if not unclear or (not theirs and read_together(texts, read)):
        return theirs
    remarks = remarks_in(texts)
    return sorted([*theirs, *(place for place in unclear if place not in remarks)])


def may_be_theirs(statuses: Sequence[Status], is_sent: Callable[[], bool]) -> Sequence[int]:
    """Return the places of "not interested" in a row of which something was sent: it may be they who are not."""
    places = [place for place, status in enumerate(statuses) if status.theirs_if_sent]
    return places if places and (any(status.applied for status in statuses) or is_sent()) else []


def remarks_in(texts: Sequence[str]) -> Sequence[int]:
    """Return the places of the sentences in a row that has a shorter status as well: they speak about that.

    While none of the shorter ones is an end, a sentence with a word in it that may be one is not among them.
    """
    words = [fold(text).split() for text in texts]
    short = [hear(one, mistyped=False) for one in words if 0 < len(one) < _FEWEST_WORDS]
    if not short:
        return ()
    is_over = any(not ENDS.isdisjoint(one.ideas) for one in short)
    return [place for place, one in enumerate(words) if len(one) >= _FEWEST_WORDS and (is_over or not _may_end(one))]


def _may_end(words: Sequence[str]) -> bool:
    heard = hear(words, mistyped=False)
    return heard.hedged() or not (ENDS | OPEN_TO_DOUBT).isdisjoint(heard.ideas)
