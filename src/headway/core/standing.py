"""The standing of an application: what its facts add up to, whatever the day on which one looks."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from headway.core.business_days import BusinessCalendar, add_business_days
from headway.core.events import Fact, known_on
from headway.core.laws import Law, answer_due_on
from headway.core.outcomes import number_for_asking, only_applied
from headway.core.pause import Pause
from headway.core.policy import Policy, is_own
from headway.core.taking_in import tally_of
from headway.core.tally import Appointment, Tally
from headway.core.vocabulary import Disposition, EventKind, ExpectedBasis, Stage, State, WaitingOn


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where an application stands.

    `stage` is the furthest one reached; `round` the highest interview round, None before the first.
    `waiting_since` is the day on which the current wait began, None when that is not known;
    `clock_from` is the day from which its time is counted: the same day, or the day by which the wait
    had certainly begun, or the day on which the person resumed it.
    `waiting_after` is the kind of fact that the wait follows. `due_on` is the day by which it is the
    person's turn: closing date, return of an assessment, reply to an offer.
    `expected_by` is the day by which an answer is expected: theirs, a law's, or, before one has asked, a usual one.
    `lawful_until` is the last day that a law gives them, None where none is known to hold.
    `represented_until` is the last day on which an agency may send it, None where no end is known.
    `appointments` are arranged and neither held nor cancelled, the earliest first.
    `untold` are earlier ones of which nothing was written down when a further one was arranged.
    `held_on` is the last conversation that was held and for which somebody has still to be thanked; `to_thank`
    names who, where it is known with whom one spoke.
    `resting` means that the person wants no reminders until the other side writes; on a closed one, none at all.
    `snoozed_until` puts all steps off; on a closed one it is the day on which to look at the employer again.
    `snoozes` are the days on which the steps of an open one were put off.
    `met` is the furthest conversation that took place. `gone` says that they ended it for the position, or their offer,
    being gone, `replied` that the person answered the end of it,
    `heard_why` that feedback came since.
    `learnable_on` is the day by which they said something to learn from that no lesson was drawn from yet, `learn_from`
    the first on which to draw it: feedback is taken as it comes, a reason with a no on the day after.
    `data_asked_on` is the day on which the person asked to see their own data, which did not come yet.
    `good_news_on` is the last day on which they invited or offered.
    """

    stage: Stage
    round: int | None
    state: State
    disposition: Disposition | None
    closed_on: date | None
    applied_on: date | None
    waiting_on: WaitingOn | None
    waiting_since: date | None
    waiting_after: EventKind | None
    clock_from: date | None
    expected_by: date | None
    expected_basis: ExpectedBasis | None
    expected_words: str
    lawful_until: date | None
    appointments: tuple[Appointment, ...]
    untold: tuple[Appointment, ...]
    held_on: date | None
    to_thank: tuple[str, ...]
    follow_ups: int
    followed_up_on: date | None
    due_on: date | None
    represented_until: date | None
    resting: bool
    snoozes: tuple[Pause, ...]
    snoozed_until: date | None
    met: Stage | None
    gone: bool
    replied: bool
    heard_why: bool
    learnable_on: date | None
    learn_from: date | None
    data_asked_on: date | None
    good_news_on: date | None


def standing(facts: Iterable[Fact], policy: Policy, calendar: BusinessCalendar, *, law: Law | None = None) -> Standing:
    """Add up the facts in force of one application.

    The order in which the facts are given does not matter; no facts at all stand as saved and open.
    `law` is the one by which this employer owes an answer, if one is known.
    """
    tally = tally_of(facts)
    if tally.disposition is not None:
        return _closed(tally, tally.disposition)
    lawful_until = answer_due_on(law, tally.interviewed_on) if law else None
    expected_by, basis = _expect(tally, policy, calendar, lawful_until)
    return Standing(
        stage=tally.stage,
        round=tally.round or None,
        state=State.OPEN,
        disposition=None,
        closed_on=None,
        applied_on=tally.applied_on,
        waiting_on=tally.waiting_on,
        waiting_since=tally.waiting_since,
        waiting_after=tally.waiting_after,
        clock_from=tally.clock_from,
        expected_by=expected_by,
        expected_basis=basis,
        expected_words=tally.stated_words if basis == ExpectedBasis.STATED else "",
        lawful_until=lawful_until,
        appointments=tally.pending(),
        untold=tuple(tally.untold.values()),
        held_on=tally.held_on,
        to_thank=tally.to_thank if tally.held_on else (),
        follow_ups=tally.follow_ups,
        followed_up_on=tally.followed_up_on,
        due_on=tally.due_on,
        represented_until=tally.represented_until,
        resting=tally.resting,
        snoozes=tuple(tally.snoozes),
        snoozed_until=tally.snoozed_until,
        met=tally.met,
        gone=False,
        replied=False,
        heard_why=False,
        learnable_on=_said_on(tally),
        learn_from=_learn_from(tally),
        data_asked_on=tally.data_asked_on,
        good_news_on=tally.invited_on,
    )


def _closed(tally: Tally, disposition: Disposition) -> Standing:
    return Standing(
        stage=tally.stage,
        round=tally.round or None,
        state=State.CLOSED,
        disposition=disposition,
        closed_on=tally.closed_on,
        applied_on=tally.applied_on,
        waiting_on=None,
        waiting_since=None,
        waiting_after=None,
        clock_from=None,
        expected_by=None,
        expected_basis=None,
        expected_words="",
        lawful_until=None,
        appointments=(),
        untold=(),
        held_on=None,
        to_thank=(),
        follow_ups=0,
        followed_up_on=None,
        due_on=None,
        represented_until=None,
        resting=tally.resting,
        snoozes=tuple(tally.snoozes),
        snoozed_until=tally.snoozed_until,
        met=tally.met,
        gone=tally.gone,
        replied=tally.replied,
        heard_why=tally.heard_why,
        learnable_on=_said_on(tally),
        learn_from=_learn_from(tally),
        data_asked_on=tally.data_asked_on,
        good_news_on=None,
    )


def _said_on(tally: Tally) -> date | None:
    return known_on(tally.to_learn_from) if tally.to_learn_from else None


def _learn_from(tally: Tally) -> date | None:
    said_on = _said_on(tally)
    if tally.to_learn_from is None or said_on is None:
        return None
    # Nobody should have to draw a lesson on the day of the no itself.
    return said_on if tally.to_learn_from.kind == EventKind.FEEDBACK_RECEIVED else said_on + timedelta(days=1)


def _expect(
    tally: Tally, policy: Policy, calendar: BusinessCalendar, lawful_until: date | None
) -> tuple[date | None, ExpectedBasis | None]:
    if tally.waiting_on != WaitingOn.EMPLOYER:
        return None, None
    if tally.stated_date is not None:
        return tally.stated_date, ExpectedBasis.STATED
    if lawful_until is not None:
        return lawful_until, ExpectedBasis.LAW
    if tally.waiting_since is None or tally.with_agency or tally.followed_up_on is not None:
        # Once one has asked, the wait runs from the question, and no usual day says anything any more.
        return None, None
    number = number_for_asking(tally.stage, tally.waiting_after)
    days = getattr(policy, number)
    if only_applied(tally.stage, tally.waiting_after):
        silent_from = max(tally.waiting_since, tally.due_on or tally.waiting_since)
        expected_by = silent_from + timedelta(days=days)
    else:
        expected_by = add_business_days(tally.waiting_since, days, calendar)
    return expected_by, ExpectedBasis.SETTING if is_own(policy, number) else ExpectedBasis.USUAL
