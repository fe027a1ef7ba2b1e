"""7 to 14 days, one brief follow-up, then assume no: what waiting brings."""

from collections.abc import Iterator
from datetime import date, timedelta

from headway.core.business_days import BusinessCalendar, add_business_days
from headway.core.outcomes import number_for_asking, only_applied
from headway.core.planned import A_DAY, PlannedStep
from headway.core.policy import Policy, is_own
from headway.core.standing import Standing
from headway.core.tally import Appointment
from headway.core.vocabulary import ExpectedBasis, StepKind


def after_appointments(appointments: tuple[Appointment, ...], told_on: date, policy: Policy) -> Iterator[PlannedStep]:
    """Yield that an appointment of which nothing was heard again has gone quiet."""
    last_on = max((each.on + timedelta(days=1) for each in appointments if each.on is not None), default=told_on)
    quiet_on = last_on + timedelta(days=policy.attention_days_after_apply)
    presume_on = last_on + timedelta(days=policy.presume_days_interviewed)
    yield from _quiet(from_on=quiet_on, presume_on=max(quiet_on, presume_on))


def after_applying(
    standing: Standing,
    clock_from: date,
    policy: Policy,
    calendar: BusinessCalendar,
    *,
    named_contact: bool,
    no_questions: bool,
) -> Iterator[PlannedStep]:
    """Yield the wait after merely applying: a question where somebody can be asked, then rest, then a presumed no."""
    basis = standing.expected_basis or ExpectedBasis.USUAL
    if standing.followed_up_on is not None:
        yield from _after_asking(standing, standing.followed_up_on, clock_from, policy, calendar)
        return
    # Before a posting closes, or the day comes that they named, nobody is silent.
    silent_from = max(clock_from, standing.due_on or clock_from)
    quiet_from = max(silent_from, _their_day(standing) or silent_from) if no_questions else silent_from
    quiet_on = quiet_from + timedelta(days=policy.attention_days_after_apply)
    ask_on = _day_to_ask(standing, clock_from, policy, calendar, named_contact=named_contact)
    if ask_on is not None and not no_questions and _may_ask(standing, policy):
        asked_until = add_business_days(ask_on, policy.wait_days_after_follow_up, calendar)
        yield PlannedStep(
            kind=StepKind.FOLLOW_UP, due_on=ask_on, until_on=asked_until, deadline_on=ask_on, basis=_named(basis)
        )
        quiet_on = max(quiet_on, asked_until)
    presume_on = silent_from + timedelta(days=policy.presume_days_applied)
    yield from _quiet(from_on=quiet_on, presume_on=max(quiet_on, presume_on), basis=basis)


def _day_to_ask(
    standing: Standing, clock_from: date, policy: Policy, calendar: BusinessCalendar, *, named_contact: bool
) -> date | None:
    if standing.expected_basis == ExpectedBasis.STATED and standing.expected_by is not None:
        # Who named a day can be asked about it, known by name or not.
        return max(clock_from, add_business_days(standing.expected_by, policy.follow_up_days_stated, calendar))
    if not named_contact or standing.waiting_since is None:
        return None
    usual_on = clock_from + timedelta(days=policy.follow_up_days_applied)
    if standing.due_on is None:
        return usual_on
    # Nobody reads a question about a posting that has not closed yet.
    return max(usual_on, add_business_days(standing.due_on, policy.follow_up_days_closing, calendar))


def _may_ask(standing: Standing, policy: Policy) -> bool:
    # A question of an unknown day was asked all the same; only the wait after it has no day to count from.
    return standing.follow_ups < policy.follow_ups_per_stage


def _named(basis: ExpectedBasis) -> ExpectedBasis:
    return basis if basis == ExpectedBasis.STATED else ExpectedBasis.USUAL


def after_talking(
    standing: Standing, clock_from: date, policy: Policy, calendar: BusinessCalendar
) -> Iterator[PlannedStep]:
    """Yield the wait after a conversation: one question on its day, then a presumed no."""
    if standing.followed_up_on is not None:
        yield from _after_asking(standing, standing.followed_up_on, clock_from, policy, calendar)
        return
    presume_on = clock_from + timedelta(days=policy.presume_days_interviewed)
    if standing.expected_by is None:
        # Without a day nobody can say "you had thought of": such a wait only ever goes quiet.
        yield from _quiet(
            from_on=clock_from + timedelta(days=policy.attention_days_after_apply),
            presume_on=presume_on,
        )
        return
    ask_on, basis = _when_to_ask(standing, standing.expected_by, clock_from, policy, calendar)
    presume_on = max(presume_on, add_business_days(ask_on, policy.wait_days_after_follow_up, calendar))
    ground = standing.expected_basis or ExpectedBasis.USUAL
    free_on = _after_the_law(standing)
    if free_on is not None and free_on > presume_on:
        presume_on, ground = free_on, ExpectedBasis.LAW
    if _may_ask(standing, policy):
        yield PlannedStep(kind=StepKind.FOLLOW_UP, due_on=ask_on, until_on=presume_on, deadline_on=ask_on, basis=basis)
    yield from _presume(presume_on, standing, policy, ground)


def _when_to_ask(
    standing: Standing, expected_by: date, clock_from: date, policy: Policy, calendar: BusinessCalendar
) -> tuple[date, ExpectedBasis]:
    basis = standing.expected_basis or ExpectedBasis.USUAL
    if basis == ExpectedBasis.STATED:
        return max(add_business_days(expected_by, policy.follow_up_days_stated, calendar), clock_from), basis
    if basis == ExpectedBasis.LAW:
        # A law says until when they may keep silent, not that nobody may ask before.
        number = number_for_asking(standing.stage, standing.waiting_after)
        usual_on = add_business_days(standing.waiting_since or clock_from, getattr(policy, number), calendar)
        own = is_own(policy, number)
        return max(usual_on, clock_from), ExpectedBasis.SETTING if own else ExpectedBasis.USUAL
    return max(expected_by, clock_from), basis


def _after_the_law(standing: Standing) -> date | None:
    return standing.lawful_until + A_DAY if standing.lawful_until else None


def _their_day(standing: Standing) -> date | None:
    return standing.expected_by if standing.expected_basis == ExpectedBasis.STATED else None


def _after_their_day(standing: Standing, policy: Policy, calendar: BusinessCalendar) -> date | None:
    # Asked before the day they named, they may still keep it.
    named = _their_day(standing)
    return add_business_days(named, policy.follow_up_days_stated, calendar) if named else None


def _after_asking(
    standing: Standing, asked_on: date, clock_from: date, policy: Policy, calendar: BusinessCalendar
) -> Iterator[PlannedStep]:
    presume_on, ground = _end_of_asking(standing, asked_on, clock_from, policy, calendar)
    if standing.follow_ups < policy.follow_ups_per_stage:
        ask_on = presume_on
        presume_on = add_business_days(ask_on, policy.wait_days_after_follow_up, calendar)
        ground = ExpectedBasis.ASKED
        basis = standing.expected_basis or ExpectedBasis.USUAL
        yield PlannedStep(kind=StepKind.FOLLOW_UP, due_on=ask_on, until_on=presume_on, deadline_on=ask_on, basis=basis)
    yield from _presume(presume_on, standing, policy, ground)


def _end_of_asking(
    standing: Standing, asked_on: date, clock_from: date, policy: Policy, calendar: BusinessCalendar
) -> tuple[date, ExpectedBasis]:
    """Return until when an answer to the question is waited for, and which of the grounds asks for the most time."""
    # Asked before the posting closed, nobody answers before that.
    heard_by = add_business_days(max(asked_on, standing.due_on or asked_on), policy.wait_days_after_follow_up, calendar)
    grounds = [
        (max(clock_from, heard_by), ExpectedBasis.ASKED),
        (_after_the_law(standing), ExpectedBasis.LAW),
        (_after_their_day(standing, policy, calendar), ExpectedBasis.STATED),
    ]
    return max(((day, basis) for day, basis in grounds if day is not None), key=lambda ground: ground[0])


def _presume(presume_on: date, standing: Standing, policy: Policy, basis: ExpectedBasis) -> Iterator[PlannedStep]:
    # After a conversation a no is worth a line of its own. One that nobody touched for two weeks goes on
    # in the group, and so does an application that nobody ever answered: the list stays short.
    talked = not only_applied(standing.stage, standing.waiting_after)
    grouped_on = presume_on + timedelta(days=policy.attention_days_after_apply) if talked else presume_on
    yield PlannedStep(kind=StepKind.PRESUME_NO, due_on=presume_on, until_on=grouped_on, basis=basis)
    yield PlannedStep(kind=StepKind.PRESUME_NO, due_on=grouped_on, grouped=True, basis=basis)


def _quiet(*, from_on: date, presume_on: date, basis: ExpectedBasis = ExpectedBasis.USUAL) -> Iterator[PlannedStep]:
    yield PlannedStep(kind=StepKind.LET_GO, due_on=from_on, until_on=presume_on, grouped=True, basis=basis)
    yield PlannedStep(kind=StepKind.PRESUME_NO, due_on=presume_on, grouped=True, basis=basis)
