"""Several days in one status ("screen 3/10; onsite 3/20; rejected 3/25"): each step with its own."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from headway.core.vocabulary import EventKind
from headway.readers.spreadsheet.status_day import part_days
from headway.readers.spreadsheet.status_marks import Mark, Status
from headway.readers.spreadsheet.statuses import is_plainly_sent, understand

K = EventKind
_HALF_A_YEAR = timedelta(days=183)
_ENDS = frozenset(
    {
        K.OFFER_ACCEPTED,
        K.OFFER_DECLINED,
        K.OFFER_RESCINDED,
        K.REJECTED,
        K.WITHDRAWN,
        K.PRESUMED_NO_RESPONSE,
        K.POSITION_FILLED,
        K.POSITION_CANCELLED,
    }
)
_MAY_COME = ("screening", "interview", "assessment")


def steps_in(text: str, status: Status) -> tuple[Status, ...]:
    """Return the steps of a status that was read as a whole, the first of them first, each with its `day` as written.

    None when it names fewer than two days, or when it is not plain which day is that of which step.
    """
    if status.day or not status.understood:
        return ()
    steps = [_step(part, status) for part in part_days(text)]
    told = [step for step in steps if step is not None]
    if not told or len(told) < len(steps) or not _tell_the_same(told, status):
        return ()
    ordered = _first_first(told)
    return (*ordered[:-1], replace(ordered[-1], text=text)) if ordered and ordered[-1].marks else ()


def _step(part: str, whole: Status) -> Status | None:
    """Return the one thing that a part of a status says; None when it is none or more than one."""
    step = understand(part)
    if not step.understood or not step.day:
        return None
    if not step.marks:
        return replace(step, text="") if is_plainly_sent(part) else None
    if len(step.marks) > 1 and step.marks[0].kind is not K.OFFERED:
        return None
    return replace(step, marks=tuple(_as_in_whole(mark, whole) for mark in step.marks))


def _as_in_whole(mark: Mark, whole: Status) -> Mark:
    # At which stage it ended is told by the other parts.
    return next((one for one in whole.marks if one.kind is mark.kind and mark.kind is K.REJECTED), mark)


def _tell_the_same(steps: Sequence[Status], whole: Status) -> bool:
    """Tell whether the steps are each another thing, and together what the status says as a whole."""
    kinds = {_kind_of(mark) for mark in whole.marks}
    found = {_kind_of(mark) for step in steps for mark in step.marks}
    return len({_once(step) for step in steps}) == len(steps) and (found == kinds or not kinds)


def _once(step: Status) -> tuple[str, int | None]:
    """Return what happens only once: of two days for it, one is of something else (a new day, a second try)."""
    return (_kind_of(step.marks[-1]), step.marks[-1].round) if step.marks else ("", None)


def _kind_of(mark: Mark) -> str:
    return mark.kind.partition("_")[0]


def _first_first(steps: Sequence[Status]) -> Sequence[Status]:
    for way in (steps, steps[::-1]):
        if all(one <= other for one, other in pairwise(map(_rank, way))):
            return way
    return ()


def _rank(step: Status) -> int:
    if not step.marks:
        return 0
    kind = step.marks[-1].kind
    return 3 if kind in _ENDS else 2 if kind is K.OFFERED else 1


def are_days_of(
    steps: Sequence[Status], days: Sequence[tuple[date, bool]], applied_on: date | None, today: date
) -> bool:
    """Tell whether these can be the days of the steps; with each comes whether its year was written.

    They follow one another, without long gaps where a year was missing; what is over lies behind today.
    """
    sent_otherwise = applied_on and not steps[0].marks and days[0][0] != applied_on
    if sent_otherwise or any(day > today and not _may_come(step) for step, (day, _) in zip(steps, days, strict=True)):
        return False
    before = [(applied_on, True)] if applied_on and not days[0][1] else []
    return all(_may_follow(one, other, written) for (one, _), (other, written) in pairwise([*before, *days]))


def _may_follow(one: date, other: date, written: bool) -> bool:
    return one <= other and (written or other - one <= _HALF_A_YEAR)


def _may_come(step: Status) -> bool:
    return bool(step.marks) and step.marks[-1].kind.startswith(_MAY_COME)
