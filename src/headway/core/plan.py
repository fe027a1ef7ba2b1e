"""The game plan of one application: which steps it will bring, from which day and until which."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType

from headway.core.business_days import BusinessCalendar, add_business_days
from headway.core.policy import Policy, is_own
from headway.core.standing import Standing
from headway.core.tally import Appointment
from headway.core.vocabulary import Disposition, EventKind, ExpectedBasis, Stage, State, StepKind

FOREVER = date.max
_A_DAY = timedelta(days=1)
_NO_MORE = FOREVER - _A_DAY


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


def plan(
    standing: Standing, policy: Policy, calendar: BusinessCalendar, *, named_contact: bool, via_agency: bool
) -> tuple[PlannedStep, ...]:
    """Return the steps of an application over time, in the order of their days.

    `named_contact`: somebody at the other end is known by name, so that one can be asked at all.
    `via_agency`: a recruiter of an agency stands between the person and the employer.
    Resting applications bring none, a snoozed one none before its day; a closed one what a no leaves to do.
    """
    if standing.resting:
        return ()
    if standing.state == State.CLOSED:
        return tuple(sorted(_after_the_end(standing, policy, via_agency=via_agency), key=_day_and_kind))
    steps = [
        *_thank_you(standing, policy),
        *_my_turn(standing, policy),
        *_around_appointments(standing.appointments, policy),
        *_waiting(standing, policy, calendar, named_contact=named_contact),
        *_lesson(standing, policy),
        *_keep_moving(standing, policy),
    ]
    awake = (_not_before(step, standing.snoozed_until) for step in steps)
    return tuple(sorted((step for step in awake if step.due_on < step.until_on), key=_day_and_kind))


def steps_on(planned: tuple[PlannedStep, ...], day: date) -> tuple[PlannedStep, ...]:
    """Return the steps that stand on this day."""
    return tuple(step for step in planned if step.due_on <= day < step.until_on)


def wakes_on(planned: tuple[PlannedStep, ...], day: date) -> date | None:
    """Return the next day after `day` on which time alone changes the steps, None when none comes."""
    turns = {step.due_on for step in planned} | {step.until_on for step in planned if step.until_on != FOREVER}
    return min((turn for turn in turns if turn > day), default=None)


def _day_and_kind(step: PlannedStep) -> tuple[date, str]:
    return step.due_on, step.kind


def _not_before(step: PlannedStep, day: date | None) -> PlannedStep:
    if day is None or day <= step.due_on:
        return step
    return replace(step, due_on=day)


def _thank_you(standing: Standing, policy: Policy) -> Iterator[PlannedStep]:
    if standing.held_on is None:
        return
    deadline_on = standing.held_on + timedelta(days=policy.thank_you_days)
    yield PlannedStep(
        kind=StepKind.THANK_YOU,
        due_on=standing.held_on,
        until_on=deadline_on + timedelta(days=1),
        deadline_on=deadline_on,
    )


def _after_the_end(standing: Standing, policy: Policy, *, via_agency: bool) -> Iterator[PlannedStep]:
    """Yield what a no leaves to do; a no from a form, after which nobody can be answered, leaves nothing."""
    if standing.snoozed_until is not None:
        yield PlannedStep(kind=StepKind.REAPPLY, due_on=standing.snoozed_until, basis=ExpectedBasis.SETTING)
        return
    yield from _lesson(standing, policy)
    if standing.disposition not in _ANSWERED or standing.closed_on is None or standing.replied:
        return
    if via_agency or standing.met is not None:
        deadline_on = standing.closed_on + timedelta(days=policy.rejection_reply_days)
        yield PlannedStep(
            kind=StepKind.ASK_RECRUITER if via_agency else StepKind.REJECTION_REPLY,
            # Nobody should have to find gracious words on the day itself.
            due_on=standing.closed_on + _A_DAY,
            until_on=deadline_on + timedelta(days=policy.attention_days_after_apply),
            deadline_on=deadline_on,
        )


_ANSWERED = frozenset({Disposition.REJECTED, Disposition.POSITION_FILLED, Disposition.POSITION_CANCELLED})


def _lesson(standing: Standing, policy: Policy) -> Iterator[PlannedStep]:
    if standing.learnable_on is not None:
        until_on = standing.learnable_on + timedelta(days=policy.attention_days_after_apply)
        yield PlannedStep(kind=StepKind.RECORD_LESSON, due_on=standing.learnable_on + _A_DAY, until_on=until_on)


def _keep_moving(standing: Standing, policy: Policy) -> Iterator[PlannedStep]:
    if standing.good_news_on is not None:
        due_on = standing.good_news_on + _A_DAY
        yield PlannedStep(
            kind=StepKind.KEEP_MOVING, due_on=due_on, until_on=due_on + timedelta(days=policy.keep_moving_days)
        )


def _my_turn(standing: Standing, policy: Policy) -> Iterator[PlannedStep]:
    kind = _MINE_TO_DO.get(standing.waiting_after or EventKind.NOTE)
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


_MINE_TO_DO: Mapping[EventKind, StepKind] = MappingProxyType(
    {
        EventKind.OFFERED: StepKind.REPLY_TO_OFFER,
        EventKind.ASSESSMENT_ASKED: StepKind.SEND_ASSESSMENT,
    }
)


def _around_appointments(appointments: tuple[Appointment, ...], policy: Policy) -> Iterator[PlannedStep]:
    """Yield what each day with an appointment brings, one day after the other: never the same step twice at once."""
    if not appointments:
        return
    told_on = {each.on: each.told_on or each.on for each in appointments if each.on is not None}
    days = sorted(told_on)
    for before, on, after in zip([date.min, *days], days, [*days[1:], _NO_MORE], strict=False):
        yield PlannedStep(
            kind=StepKind.PREPARE_INTERVIEW,
            due_on=max(told_on[on], on - timedelta(days=policy.prepare_days), before + _A_DAY),
            until_on=on + _A_DAY,
            deadline_on=on,
            basis=ExpectedBasis.STATED,
        )
        yield PlannedStep(
            kind=StepKind.DEBRIEF,
            due_on=on + _A_DAY,
            until_on=min(on + _A_DAY + timedelta(days=policy.attention_days_after_apply), after + _A_DAY),
            basis=ExpectedBasis.STATED,
        )


def _waiting(
    standing: Standing, policy: Policy, calendar: BusinessCalendar, *, named_contact: bool
) -> Iterator[PlannedStep]:
    """Yield what the wait brings; an application without any known day brings nothing."""
    if standing.clock_from is None or standing.waiting_after in _MINE_TO_DO:
        return
    if standing.stage == Stage.SAVED:
        yield from _before_applying(standing, standing.clock_from, policy)
    elif standing.appointments:
        yield from _after_appointments(standing.appointments, standing.clock_from, policy)
    elif standing.waiting_after == EventKind.APPLIED:
        yield from _after_applying(standing, standing.clock_from, policy, calendar, named_contact=named_contact)
    else:
        yield from _after_talking(standing, standing.clock_from, policy, calendar)


def _before_applying(standing: Standing, saved_on: date, policy: Policy) -> Iterator[PlannedStep]:
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


def _after_appointments(appointments: tuple[Appointment, ...], told_on: date, policy: Policy) -> Iterator[PlannedStep]:
    last_on = max((each.on + timedelta(days=1) for each in appointments if each.on is not None), default=told_on)
    quiet_on = last_on + timedelta(days=policy.attention_days_after_apply)
    presume_on = last_on + timedelta(days=policy.presume_days_interviewed)
    yield from _quiet(from_on=quiet_on, presume_on=max(quiet_on, presume_on))


def _after_applying(
    standing: Standing, clock_from: date, policy: Policy, calendar: BusinessCalendar, *, named_contact: bool
) -> Iterator[PlannedStep]:
    basis = standing.expected_basis or ExpectedBasis.USUAL
    if standing.followed_up_on is not None:
        yield from _after_asking(standing, standing.followed_up_on, clock_from, policy, calendar)
        return
    quiet_on = clock_from + timedelta(days=policy.attention_days_after_apply)
    ask_on = _day_to_ask(standing, clock_from, policy, calendar, named_contact=named_contact)
    if ask_on is not None and policy.follow_ups_per_stage > 0:
        asked_until = add_business_days(ask_on, policy.wait_days_after_follow_up, calendar)
        yield PlannedStep(
            kind=StepKind.FOLLOW_UP, due_on=ask_on, until_on=asked_until, deadline_on=ask_on, basis=_named(basis)
        )
        quiet_on = max(quiet_on, asked_until)
    presume_on = clock_from + timedelta(days=policy.presume_days_applied)
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


def _named(basis: ExpectedBasis) -> ExpectedBasis:
    return basis if basis == ExpectedBasis.STATED else ExpectedBasis.USUAL


def _after_talking(
    standing: Standing, clock_from: date, policy: Policy, calendar: BusinessCalendar
) -> Iterator[PlannedStep]:
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
    presume_on = max(presume_on, _after_the_law(standing) or presume_on)
    if policy.follow_ups_per_stage > 0:
        yield PlannedStep(kind=StepKind.FOLLOW_UP, due_on=ask_on, until_on=presume_on, deadline_on=ask_on, basis=basis)
    yield from _presume(presume_on, standing, policy)


def _when_to_ask(
    standing: Standing, expected_by: date, clock_from: date, policy: Policy, calendar: BusinessCalendar
) -> tuple[date, ExpectedBasis]:
    basis = standing.expected_basis or ExpectedBasis.USUAL
    if basis == ExpectedBasis.STATED:
        return max(add_business_days(expected_by, policy.follow_up_days_stated, calendar), clock_from), basis
    if basis == ExpectedBasis.LAW:
        # A law says until when they may keep silent, not that nobody may ask before.
        usual_on = add_business_days(standing.waiting_since or clock_from, policy.follow_up_days_interviewed, calendar)
        own = is_own(policy, "follow_up_days_interviewed")
        return max(usual_on, clock_from), ExpectedBasis.SETTING if own else ExpectedBasis.USUAL
    return max(expected_by, clock_from), basis


def _after_the_law(standing: Standing) -> date | None:
    if standing.expected_basis != ExpectedBasis.LAW or standing.expected_by is None:
        return None
    return standing.expected_by + _A_DAY


def _after_asking(
    standing: Standing, asked_on: date, clock_from: date, policy: Policy, calendar: BusinessCalendar
) -> Iterator[PlannedStep]:
    presume_on = max(clock_from, add_business_days(asked_on, policy.wait_days_after_follow_up, calendar))
    presume_on = max(presume_on, _after_the_law(standing) or presume_on)
    if standing.follow_ups < policy.follow_ups_per_stage:
        ask_on = presume_on
        presume_on = add_business_days(ask_on, policy.wait_days_after_follow_up, calendar)
        basis = standing.expected_basis or ExpectedBasis.USUAL
        yield PlannedStep(kind=StepKind.FOLLOW_UP, due_on=ask_on, until_on=presume_on, deadline_on=ask_on, basis=basis)
    yield from _presume(presume_on, standing, policy)


def _presume(presume_on: date, standing: Standing, policy: Policy) -> Iterator[PlannedStep]:
    # After a conversation a no is worth a line of its own. One that nobody touched for two weeks goes on
    # in the group, and so does an application that nobody ever answered: the list stays short.
    talked = standing.waiting_after != EventKind.APPLIED
    grouped_on = presume_on + timedelta(days=policy.attention_days_after_apply) if talked else presume_on
    basis = standing.expected_basis or ExpectedBasis.USUAL
    yield PlannedStep(kind=StepKind.PRESUME_NO, due_on=presume_on, until_on=grouped_on, basis=basis)
    yield PlannedStep(kind=StepKind.PRESUME_NO, due_on=grouped_on, grouped=True, basis=basis)


def _quiet(*, from_on: date, presume_on: date, basis: ExpectedBasis = ExpectedBasis.USUAL) -> Iterator[PlannedStep]:
    yield PlannedStep(kind=StepKind.LET_GO, due_on=from_on, until_on=presume_on, grouped=True, basis=basis)
    yield PlannedStep(kind=StepKind.PRESUME_NO, due_on=presume_on, grouped=True, basis=basis)
