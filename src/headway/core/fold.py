"""How one fact after the other changes where an application stands."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType

from headway.core.events import Fact, known_on
from headway.core.outcomes import CLOSES, GIVES_WAY_TO, REACHES, REOPENED_BY, THEIR_WORD
from headway.core.vocabulary import STAGE_ORDER, Disposition, EventKind, FollowUpOutcome, Stage, WaitingOn


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """A screening or interview that is arranged; `round` is None for a screening, `on` None when no day was told."""

    stage: Stage
    round: int | None
    on: date | None
    at: datetime | None


@dataclass(slots=True)
class Fold:
    """A standing while it is being added up."""

    stage: Stage = Stage.SAVED
    round: int = 0
    disposition: Disposition | None = None
    closed_on: date | None = None
    applied_on: date | None = None
    waiting_on: WaitingOn | None = WaitingOn.ME
    waiting_since: date | None = None
    waiting_after: EventKind | None = None
    clock_from: date | None = None
    stated_date: date | None = None
    stated_words: str = ""
    appointments: dict[tuple[Stage, int | None], Appointment] = field(default_factory=dict)
    held_on: date | None = None
    follow_ups: int = 0
    followed_up_on: date | None = None
    due_on: date | None = None
    resting: bool = False
    snoozed_until: date | None = None

    def pending(self) -> tuple[Appointment, ...]:
        """Return the appointments that are still ahead of being held, the earliest first, undated ones last."""
        return tuple(sorted(self.appointments.values(), key=lambda each: (each.on or date.max, each.round or 0)))


def take_in(fold: Fold, fact: Fact) -> None:
    """Change the fold by one fact; facts must come in the order of `in_order`."""
    if fact.kind in REACHES:
        _reach(fold, REACHES[fact.kind])
    if fact.kind in CLOSES:
        _close(fold, fact, CLOSES[fact.kind])
    elif fact.kind in THEIR_WORD:
        _hear(fold, fact)
    follow = _FOLLOWS.get(fact.kind)
    if follow is not None:
        follow(fold, fact)
    if fact.stated_date is not None:
        fold.stated_date = fact.stated_date
        fold.stated_words = fact.text


def _reach(fold: Fold, stage: Stage) -> None:
    if STAGE_ORDER[stage] > STAGE_ORDER[fold.stage]:
        fold.stage = stage


def _close(fold: Fold, fact: Fact, disposition: Disposition) -> None:
    if fact.stage is not None:
        _reach(fold, fact.stage)
    if fold.disposition is None or disposition in GIVES_WAY_TO[fold.disposition]:
        fold.disposition = disposition
        fold.closed_on = fact.on


def _hear(fold: Fold, fact: Fact) -> None:
    # They wrote after all: what was presumed, put aside or promised before is over.
    if fold.disposition is not None and fact.kind not in REOPENED_BY[fold.disposition]:
        return
    _reopen(fold)
    fold.stated_date = None
    fold.stated_words = ""
    fold.follow_ups = 0
    fold.followed_up_on = None


def _reopen(fold: Fold) -> None:
    fold.disposition = None
    fold.closed_on = None
    fold.resting = False
    fold.snoozed_until = None


def _wait(fold: Fold, fact: Fact) -> None:
    fold.waiting_on = WaitingOn.EMPLOYER
    fold.waiting_since = fact.on
    fold.waiting_after = fact.kind
    fold.clock_from = known_on(fact)
    fold.due_on = None


def _turn_to_me(fold: Fold, fact: Fact) -> None:
    fold.waiting_on = WaitingOn.ME
    # The day of an import says by when something was known, never since when.
    fold.waiting_since = known_on(fact) if fact.on is not None else None
    fold.waiting_after = fact.kind
    fold.clock_from = known_on(fact)
    fold.due_on = fact.due_on


def _save(fold: Fold, fact: Fact) -> None:
    if fold.stage == Stage.SAVED:
        _turn_to_me(fold, fact)


def _apply(fold: Fold, fact: Fact) -> None:
    closing_on = fact.due_on or (fold.due_on if fold.waiting_after == EventKind.SAVED else None)
    if fold.applied_on is None:
        fold.applied_on = fact.on
    _wait(fold, fact)
    fold.due_on = closing_on


def _contact(fold: Fold, fact: Fact) -> None:
    if fold.stage == Stage.SAVED:
        _turn_to_me(fold, fact)
        return
    _wait(fold, fact)


def _arrange(stage: Stage) -> Callable[[Fold, Fact], None]:
    def arrange(fold: Fold, fact: Fact) -> None:
        number = _round_arranged(fold, fact, stage)
        appointment = Appointment(stage=stage, round=number, on=fact.on, at=fact.at)
        fold.appointments[stage, number] = appointment
        _turn_to_me(fold, fact)

    return arrange


def _round_arranged(fold: Fold, fact: Fact, stage: Stage) -> int | None:
    if stage != Stage.INTERVIEW:
        return None
    number = fact.round or _round_moved(fold, fact) or fold.round + 1
    fold.round = max(fold.round, number)
    return number


def _round_moved(fold: Fold, fact: Fact) -> int | None:
    # A second date for an interview that has not come yet moves it; once its day is over it is a new round.
    told_on = known_on(fact)
    for appointment in fold.pending():
        if appointment.stage == Stage.INTERVIEW and (
            appointment.on is None or told_on is None or told_on <= appointment.on
        ):
            return appointment.round
    return None


def _hold(stage: Stage) -> Callable[[Fold, Fact], None]:
    def hold(fold: Fold, fact: Fact) -> None:
        number = _take_appointment(fold, fact, stage)
        if stage == Stage.INTERVIEW:
            fold.round = max(fold.round, number or fold.round + 1)
            fold.held_on = fact.on
        _wait(fold, fact)

    return hold


def _call_off(stage: Stage) -> Callable[[Fold, Fact], None]:
    def call_off(fold: Fold, fact: Fact) -> None:
        number = _take_appointment(fold, fact, stage)
        fold.round = max(fold.round, number or 0)
        _wait(fold, fact)

    return call_off


def _take_appointment(fold: Fold, fact: Fact, stage: Stage) -> int | None:
    """Remove the appointment that the fact speaks of and return its round."""
    for appointment in fold.pending():
        if appointment.stage == stage and fact.round in (None, appointment.round):
            del fold.appointments[stage, appointment.round]
            return appointment.round
    return fact.round


def _be_offered(fold: Fold, fact: Fact) -> None:
    fold.appointments.clear()
    _turn_to_me(fold, fact)


def _follow_up(fold: Fold, fact: Fact) -> None:
    if fact.outcome == FollowUpOutcome.REJECTED:
        _close(fold, fact, Disposition.REJECTED)
        return
    if fact.outcome == FollowUpOutcome.MOVING_FORWARD:
        _hear(fold, fact)
        _wait(fold, fact)
        return
    if fact.outcome == FollowUpOutcome.STILL_DECIDING or fact.stated_date is not None:
        _hear(fold, fact)
    # Only an answer with a new date leaves room for another follow-up.
    if fact.stated_date is None:
        fold.follow_ups += 1
        fold.followed_up_on = known_on(fact)


def _thank(fold: Fold, fact: Fact) -> None:
    fold.held_on = None


def _rest(fold: Fold, fact: Fact) -> None:
    fold.resting = True


def _snooze(fold: Fold, fact: Fact) -> None:
    if fact.due_on is None:
        fold.resting = True
        return
    fold.snoozed_until = fact.due_on


def _resume(fold: Fold, fact: Fact) -> None:
    _reopen(fold)
    # Whoever takes an application up again waits from that day on, else the same step would be due at once.
    fold.clock_from = known_on(fact) or fold.clock_from
    if fold.followed_up_on is not None:
        fold.followed_up_on = fold.clock_from


_FOLLOWS: Mapping[EventKind, Callable[[Fold, Fact], None]] = MappingProxyType(
    {
        EventKind.SAVED: _save,
        EventKind.APPLIED: _apply,
        EventKind.CONTACTED: _contact,
        EventKind.SCREENING_SCHEDULED: _arrange(Stage.SCREENING),
        EventKind.SCREENING_HELD: _hold(Stage.SCREENING),
        EventKind.SCREENING_CANCELLED: _call_off(Stage.SCREENING),
        EventKind.SCREENING_NO_SHOW: _call_off(Stage.SCREENING),
        EventKind.INTERVIEW_SCHEDULED: _arrange(Stage.INTERVIEW),
        EventKind.INTERVIEW_HELD: _hold(Stage.INTERVIEW),
        EventKind.INTERVIEW_CANCELLED: _call_off(Stage.INTERVIEW),
        EventKind.INTERVIEW_NO_SHOW: _call_off(Stage.INTERVIEW),
        EventKind.ASSESSMENT_ASKED: _turn_to_me,
        EventKind.ASSESSMENT_SENT: _wait,
        EventKind.REFERENCES_ASKED: _wait,
        EventKind.OFFERED: _be_offered,
        EventKind.FOLLOWED_UP: _follow_up,
        EventKind.THANKED: _thank,
        EventKind.LET_GO: _rest,
        EventKind.SNOOZED: _snooze,
        EventKind.RESUMED: _resume,
    }
)
