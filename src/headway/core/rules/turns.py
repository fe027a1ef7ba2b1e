"""Your turn first: an offer, a task, a posting that closes."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from headway.core.planned import PlannedStep
from headway.core.policy import Policy
from headway.core.standing import Standing
from headway.core.vocabulary import EventKind, ExpectedBasis, StepKind


def my_turn(standing: Standing, policy: Policy) -> Iterator[PlannedStep]:
    """Yield what they wait for: an answer to an offer, a task."""
    kind = MINE_TO_DO.get(standing.waiting_after or EventKind.NOTE)
    if kind is None or standing.clock_from is None:
        return
    # What nobody answered four weeks past its day has settled itself; it joins the quiet ones.
    last_on = max(standing.due_on or standing.clock_from, standing.clock_from)
    grouped_on = last_on + timedelta(days=policy.presume_days_interviewed)
    basis = ExpectedBasis.STATED if standing.due_on else ExpectedBasis.USUAL
    yield PlannedStep(
        kind=kind, due_on=standing.clock_from, until_on=grouped_on, deadline_on=standing.due_on, basis=basis
    )
    yield PlannedStep(kind=StepKind.LET_GO, due_on=grouped_on, grouped=True)


MINE_TO_DO: Mapping[EventKind, StepKind] = MappingProxyType(
    {
        EventKind.OFFERED: StepKind.REPLY_TO_OFFER,
        EventKind.ASSESSMENT_ASKED: StepKind.SEND_ASSESSMENT,
    }
)


def before_applying(standing: Standing, saved_on: date, policy: Policy) -> Iterator[PlannedStep]:
    """Yield the decision on a saved posting, by itself shortly before the posting closes."""
    if standing.due_on is None:
        yield PlannedStep(kind=StepKind.APPLY, due_on=saved_on, grouped=True)
        return
    notice_on = max(saved_on, standing.due_on - timedelta(days=policy.closing_notice_days))
    yield PlannedStep(kind=StepKind.APPLY, due_on=saved_on, until_on=notice_on, grouped=True)
    yield PlannedStep(
        kind=StepKind.APPLY,
        due_on=notice_on,
        until_on=standing.due_on + timedelta(days=1),
        deadline_on=standing.due_on,
        basis=ExpectedBasis.STATED,
    )
