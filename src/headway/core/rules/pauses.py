"""A pause or a snooze costs nothing: what it hid of a step that is worth doing late is given back after it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from headway.core.pause import Pause
from headway.core.planned import FOREVER, PlannedStep
from headway.core.vocabulary import StepKind

GIVEN_BACK = frozenset({StepKind.FOLLOW_UP, StepKind.ASK_RECRUITER, StepKind.REJECTION_REPLY, StepKind.RECORD_LESSON})
"""What has its days by this plan alone; days that others have set, and good news that has grown old, do not wait."""
_AFTER_ASKING = frozenset({StepKind.LET_GO, StepKind.PRESUME_NO})


def given_back(steps: Sequence[PlannedStep], hidden: Iterable[Pause]) -> tuple[PlannedStep, ...]:
    """Return the steps, each of `GIVEN_BACK` longer by the days from which it was hidden to the end of that.

    `hidden` do not overlap, the earliest first. Nothing is presumed before a question that was hidden could be asked.
    """
    given = tuple(steps)
    for pause in hidden:
        given = tuple(_after(given, pause))
    return given


def _after(steps: Sequence[PlannedStep], pause: Pause) -> Iterator[PlannedStep]:
    decided_on = min((step.due_on for step in steps if step.kind == StepKind.APPLY), default=FOREVER)
    longer = [_longer(step, pause, decided_on) for step in steps]
    asked_until = max((step.until_on for step in longer if step.kind == StepKind.FOLLOW_UP), default=date.min)
    for step in longer:
        yield replace(step, due_on=max(step.due_on, asked_until)) if step.kind in _AFTER_ASKING else step


def _longer(step: PlannedStep, pause: Pause, decided_on: date) -> PlannedStep:
    if step.kind not in GIVEN_BACK or step.until_on == FOREVER:
        return step
    hidden_from = max(step.due_on, pause.from_on)
    if hidden_from >= min(step.until_on, pause.until_on):
        return step
    # What was left of its days when the pause began is left after it.
    longer_until = step.until_on + (pause.until_on - hidden_from)
    return replace(step, until_on=max(step.until_on, min(longer_until, decided_on)))
