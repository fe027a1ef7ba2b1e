"""An agency may send it: ask once whether it has, and decide anew when its right has ended."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from headway.core.business_days import BusinessCalendar, add_business_days
from headway.core.planned import A_DAY, FOREVER, PlannedStep
from headway.core.policy import Policy
from headway.core.rules.turns import before_applying
from headway.core.standing import Standing
from headway.core.vocabulary import ExpectedBasis, StepKind


def with_an_agency(
    standing: Standing, clock_from: date, policy: Policy, calendar: BusinessCalendar
) -> Iterator[PlannedStep]:
    """Yield one question to the recruiter, then rest; once the right has ended, the decision is the person's again."""
    free_on = standing.represented_until + A_DAY if standing.represented_until else FOREVER
    for step in _while_it_holds(standing, clock_from, policy, calendar):
        if step.due_on < free_on:
            yield replace(step, until_on=min(step.until_on, free_on))
    if free_on < FOREVER:
        yield from before_applying(standing, free_on, policy)


def _while_it_holds(
    standing: Standing, clock_from: date, policy: Policy, calendar: BusinessCalendar
) -> Iterator[PlannedStep]:
    if standing.followed_up_on is not None:
        asked_on = standing.followed_up_on
        quiet_on = add_business_days(asked_on, policy.wait_days_after_follow_up, calendar)
    else:
        asked_on = _day_to_ask(standing, clock_from, policy)
        quiet_on = add_business_days(asked_on, policy.wait_days_after_follow_up, calendar)
        basis = ExpectedBasis.STATED if standing.expected_by else ExpectedBasis.USUAL
        yield PlannedStep(
            kind=StepKind.FOLLOW_UP, due_on=asked_on, until_on=quiet_on, deadline_on=asked_on, basis=basis
        )
    quiet_on = max(quiet_on, clock_from + timedelta(days=policy.attention_days_after_apply))
    yield PlannedStep(kind=StepKind.LET_GO, due_on=quiet_on, grouped=True)


def _day_to_ask(standing: Standing, clock_from: date, policy: Policy) -> date:
    if standing.expected_by is not None:
        # A day that they named themselves.
        return max(clock_from, standing.expected_by) + A_DAY
    usual_on = clock_from + timedelta(days=policy.follow_up_days_applied)
    if standing.due_on is None:
        return usual_on
    # While there is still time to send it.
    return max(clock_from + A_DAY, min(usual_on, standing.due_on - timedelta(days=policy.closing_notice_days)))
