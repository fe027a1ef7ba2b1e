"""Ask for direction, and say thank you: what the days around an interview bring."""

from collections.abc import Iterator
from datetime import date, timedelta

from headway.core.planned import A_DAY, FOREVER, PlannedStep
from headway.core.policy import Policy
from headway.core.standing import Standing
from headway.core.tally import Appointment
from headway.core.vocabulary import ExpectedBasis, StepKind

_NO_MORE = FOREVER - A_DAY


def thank_you(standing: Standing, policy: Policy) -> Iterator[PlannedStep]:
    """Yield the thank-you for the last conversation, a screening too, as long as somebody is left to be thanked."""
    if standing.held_on is None:
        return
    deadline_on = standing.held_on + timedelta(days=policy.thank_you_days)
    yield PlannedStep(
        kind=StepKind.THANK_YOU,
        due_on=standing.held_on,
        until_on=deadline_on + timedelta(days=1),
        deadline_on=deadline_on,
    )


def around_appointments(appointments: tuple[Appointment, ...], policy: Policy) -> Iterator[PlannedStep]:
    """Yield what each day with an appointment brings, one day after the other: never the same step twice at once."""
    if not appointments:
        return
    told_on = {each.on: each.told_on or each.on for each in appointments if each.on is not None}
    days = sorted(told_on)
    for before, on, after in zip([date.min, *days], days, [*days[1:], _NO_MORE], strict=False):
        yield PlannedStep(
            kind=StepKind.PREPARE_INTERVIEW,
            due_on=max(told_on[on], on - timedelta(days=policy.prepare_days), before + A_DAY),
            until_on=on + A_DAY,
            deadline_on=on,
            basis=ExpectedBasis.STATED,
        )
        yield PlannedStep(
            kind=StepKind.DEBRIEF,
            due_on=on + A_DAY,
            until_on=min(on + A_DAY + timedelta(days=policy.attention_days_after_apply), after + A_DAY),
            basis=ExpectedBasis.STATED,
        )
