"""What may be said after a no: only what is true of this person now, facts first, then what is in their hands."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from headway.core.vocabulary import STAGE_ORDER, ReasonKind, Stage

_MOST_REMARKS = 2
# Below ten nothing can be told; beyond 98 none at all would be rare even for those who are invited least (3 of 100).
_TELLING = range(10, 99)
_OUTSIDE = frozenset({ReasonKind.INTERNAL_CANDIDATE, ReasonKind.POSITION_PAUSED})


# On the day of a no and on the day after it; older ones are left alone.
_FRESH = timedelta(days=1)


def fresh_since(today: date) -> date:
    """Return the first day whose rejections are still spoken of today."""
    return today - _FRESH


class Remark(StrEnum):
    """Something that can be said; the words and the source of each are in `words.remarks`."""

    REACHED_INTERVIEW = "reached_interview"
    REASON_OUTSIDE = "reason_outside"
    WITHIN_THE_USUAL = "within_the_usual"
    LEARNED = "learned"
    STILL_OPEN = "still_open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """Where a search stands when a no comes.

    `applied` counts the applications sent, `invited` those that led to a conversation or a task,
    `open_others` those still open beside the one that ended.
    `stage`, `reason_kind` and `lesson` (in the person's words) are those of the one that ended.
    """

    applied: int
    invited: int
    open_others: int
    stage: Stage
    reason_kind: ReasonKind | None
    lesson: str


def remarks(outlook: Outlook) -> tuple[Remark, ...]:
    """Return at most two remarks: the first that is a fact about the no, and the first that leads on."""
    about = [remark for remark, holds in _ABOUT_THE_NO if holds(outlook)]
    onwards = [remark for remark, holds in _ONWARDS if holds(outlook)]
    return (*about[:1], *onwards[:1])[:_MOST_REMARKS]


_ABOUT_THE_NO: tuple[tuple[Remark, Callable[[Outlook], bool]], ...] = (
    (Remark.REACHED_INTERVIEW, lambda outlook: STAGE_ORDER[outlook.stage] >= STAGE_ORDER[Stage.INTERVIEW]),
    (Remark.REASON_OUTSIDE, lambda outlook: outlook.reason_kind in _OUTSIDE),
    (Remark.WITHIN_THE_USUAL, lambda outlook: outlook.invited == 0 and outlook.applied in _TELLING),
)
_ONWARDS: tuple[tuple[Remark, Callable[[Outlook], bool]], ...] = (
    (Remark.LEARNED, lambda outlook: bool(outlook.lesson)),
    (Remark.STILL_OPEN, lambda outlook: outlook.open_others > 0),
)
