"""The check-in agreed with a recruiter, in the place of the one question that one would ask otherwise."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from headway.core.business_days import BusinessCalendar, add_business_days
from headway.core.check_ins import Rhythm
from headway.core.planned import A_DAY, FOREVER, PlannedStep
from headway.core.policy import Policy
from headway.core.standing import Standing
from headway.core.vocabulary import ExpectedBasis, StepKind


def heard_last(standing: Standing, rhythm: Rhythm) -> Standing:
    """Return the standing as it is with somebody who keeps in touch: time is counted from the recruiter's last answer.

    A check-in that is answered with "still deciding" is no sign of a no, and no question that was in vain.
    """
    clock_from = max((day for day in (standing.clock_from, rhythm.heard_on) if day), default=None)
    return replace(standing, clock_from=clock_from, follow_ups=0, followed_up_on=None)


def in_rhythm(
    standing: Standing, rhythm: Rhythm, waits: Sequence[PlannedStep], policy: Policy, calendar: BusinessCalendar
) -> Iterator[PlannedStep]:
    """Yield the next check-in and what else the wait brings: neither another question nor a rest.

    It begins on its day, on the day after the wait began at the earliest, and not before a day they named has
    passed; it ends when a no can be assumed, or when the right to represent has ended.
    """
    ends = [step for step in waits if step.kind in _ENDS]
    yield from ends
    if standing.clock_from is None:
        return
    due_on = max(rhythm.last_on + timedelta(days=rhythm.days), standing.clock_from + A_DAY)
    if standing.expected_basis == ExpectedBasis.STATED and standing.expected_by is not None:
        due_on = max(due_on, add_business_days(standing.expected_by, policy.follow_up_days_stated, calendar))
    until_on = min((step.due_on for step in ends), default=FOREVER)
    if due_on < until_on:
        yield PlannedStep(
            kind=StepKind.RECRUITER_CHECK_IN, due_on=due_on, until_on=until_on, basis=ExpectedBasis.STATED
        )


_ENDS = frozenset({StepKind.PRESUME_NO, StepKind.APPLY})
