"""A step that an application will bring, from which day and until which."""

from dataclasses import dataclass
from datetime import date, timedelta

from headway.core.vocabulary import ExpectedBasis, StepKind

FOREVER = date.max
A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedStep:
    """A step that an application brings as long as no new fact comes.

    It stands from `due_on` (never before its day) to the day before `until_on`; `FOREVER` has no end.
    `deadline_on` is the day after which it is overdue, if there is one. `grouped` steps of one kind
    are shown as one, since a list of everything that is quiet would be the whole list.
    `basis` says on what ground the day was chosen.
    """

    kind: StepKind
    due_on: date
    until_on: date = FOREVER
    deadline_on: date | None = None
    grouped: bool = False
    basis: ExpectedBasis = ExpectedBasis.USUAL


def steps_on(planned: tuple[PlannedStep, ...], day: date) -> tuple[PlannedStep, ...]:
    """Return the steps that stand on this day."""
    return tuple(step for step in planned if step.due_on <= day < step.until_on)


def wakes_on(planned: tuple[PlannedStep, ...], day: date) -> date | None:
    """Return the next day after `day` on which time alone changes the steps, None when none comes."""
    turns = {step.due_on for step in planned} | {step.until_on for step in planned if step.until_on != FOREVER}
    return min((turn for turn in turns if turn > day), default=None)
