"""The standing of an application: what its facts add up to, whatever the day on which one looks."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from headway.core.business_days import BusinessCalendar, add_business_days
from headway.core.events import Fact, in_order
from headway.core.fold import Appointment, Fold, take_in
from headway.core.policy import Policy, is_own
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
    `appointments` are arranged and neither held nor cancelled, the earliest first.
    `held_on` is the last interview that was held and for which nobody has been thanked yet.
    `resting` means that the person wants no reminders until the other side writes.
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
    appointments: tuple[Appointment, ...]
    held_on: date | None
    follow_ups: int
    followed_up_on: date | None
    due_on: date | None
    resting: bool
    snoozed_until: date | None


def standing(facts: Iterable[Fact], policy: Policy, calendar: BusinessCalendar) -> Standing:
    """Fold the facts in force of one application into its standing.

    The order in which the facts are given does not matter; no facts at all stand as saved and open.
    """
    fold = Fold()
    for fact in in_order(facts):
        take_in(fold, fact)
    if fold.disposition is not None:
        return _closed(fold, fold.disposition)
    expected_by, basis = _expect(fold, policy, calendar)
    return Standing(
        stage=fold.stage,
        round=fold.round or None,
        state=State.OPEN,
        disposition=None,
        closed_on=None,
        applied_on=fold.applied_on,
        waiting_on=fold.waiting_on,
        waiting_since=fold.waiting_since,
        waiting_after=fold.waiting_after,
        clock_from=fold.clock_from,
        expected_by=expected_by,
        expected_basis=basis,
        expected_words=fold.stated_words if basis == ExpectedBasis.STATED else "",
        appointments=fold.pending(),
        held_on=fold.held_on,
        follow_ups=fold.follow_ups,
        followed_up_on=fold.followed_up_on,
        due_on=fold.due_on,
        resting=fold.resting,
        snoozed_until=fold.snoozed_until,
    )


def _closed(fold: Fold, disposition: Disposition) -> Standing:
    return Standing(
        stage=fold.stage,
        round=fold.round or None,
        state=State.CLOSED,
        disposition=disposition,
        closed_on=fold.closed_on,
        applied_on=fold.applied_on,
        waiting_on=None,
        waiting_since=None,
        waiting_after=None,
        clock_from=None,
        expected_by=None,
        expected_basis=None,
        expected_words="",
        appointments=(),
        held_on=None,
        follow_ups=0,
        followed_up_on=None,
        due_on=None,
        resting=False,
        snoozed_until=None,
    )


def _expect(fold: Fold, policy: Policy, calendar: BusinessCalendar) -> tuple[date | None, ExpectedBasis | None]:
    if fold.waiting_on != WaitingOn.EMPLOYER:
        return None, None
    if fold.stated_date is not None:
        return fold.stated_date, ExpectedBasis.STATED
    if fold.waiting_since is None:
        return None, None
    if fold.waiting_after == EventKind.APPLIED:
        number = "attention_days_after_apply"
        expected_by = fold.waiting_since + timedelta(days=policy.attention_days_after_apply)
    else:
        number = "follow_up_days_interviewed"
        expected_by = add_business_days(fold.waiting_since, policy.follow_up_days_interviewed, calendar)
    return expected_by, ExpectedBasis.SETTING if is_own(policy, number) else ExpectedBasis.USUAL
