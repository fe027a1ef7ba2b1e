"""Gracious, and ask why; learn; keep your head up: what an end, a word about it and good news bring."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from headway.core.answering import ANSWERED, last_day_to_answer
from headway.core.planned import A_DAY, PlannedStep
from headway.core.policy import Policy
from headway.core.standing import Standing
from headway.core.vocabulary import ExpectedBasis, StepKind

OTHERS_TO_MOVE = 2
"""With fewer other applications that are open there are no two to keep moving."""


def after_the_end(standing: Standing, policy: Policy, *, via_agency: bool) -> Iterator[PlannedStep]:
    """Yield what a no leaves to do; a no from a form, after which nobody can be answered, leaves nothing.

    A day that was chosen puts off what can still wait until then; beyond that it is the day to look again.
    """
    steps = [*lesson(standing, policy), *_answer(standing, policy, via_agency=via_agency)]
    until_on = standing.snoozed_until
    if until_on is None:
        yield from steps
        return
    if any(until_on < step.until_on for step in steps):
        yield from (replace(step, due_on=max(step.due_on, until_on)) for step in steps if until_on < step.until_on)
        return
    yield from steps
    yield PlannedStep(kind=StepKind.REAPPLY, due_on=until_on, basis=ExpectedBasis.SETTING)


def _answer(standing: Standing, policy: Policy, *, via_agency: bool) -> Iterator[PlannedStep]:
    if standing.disposition not in ANSWERED or standing.closed_on is None or standing.replied:
        return
    # Where the position itself is gone, a recruiter has no words of theirs to pass on.
    asking = via_agency and not standing.gone
    if asking and standing.heard_why:
        # What there was to ask the recruiter is told.
        return
    if via_agency or standing.met is not None:
        yield PlannedStep(
            kind=StepKind.ASK_RECRUITER if asking else StepKind.REJECTION_REPLY,
            # Nobody should have to find gracious words on the day itself.
            due_on=standing.closed_on + A_DAY,
            until_on=last_day_to_answer(standing.closed_on) + A_DAY,
            deadline_on=standing.closed_on + timedelta(days=policy.rejection_reply_days),
        )


def lesson(standing: Standing, policy: Policy) -> Iterator[PlannedStep]:
    """Yield the line to draw from what they said, until one was drawn."""
    if standing.learnable_on is not None and standing.learn_from is not None:
        until_on = standing.learnable_on + timedelta(days=policy.attention_days_after_apply)
        yield PlannedStep(kind=StepKind.RECORD_LESSON, due_on=standing.learn_from, until_on=until_on)


def keep_moving(standing: Standing, policy: Policy) -> Iterator[PlannedStep]:
    """Yield the one reminder of the other applications that good news brings."""
    if standing.good_news_on is not None:
        due_on = standing.good_news_on + A_DAY
        yield PlannedStep(
            kind=StepKind.KEEP_MOVING, due_on=due_on, until_on=due_on + timedelta(days=policy.keep_moving_days)
        )
