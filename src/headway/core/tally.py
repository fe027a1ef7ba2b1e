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
class Tally:
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


def take_in(tally: Tally, fact: Fact) -> None:
    """Change the tally by one fact; facts must come in the order of `in_order`."""
    if fact.kind in REACHES:
        _reach(tally, REACHES[fact.kind])
    if fact.kind in CLOSES:
        _close(tally, fact, CLOSES[fact.kind])
    elif fact.kind in THEIR_WORD:
        _hear(tally, fact)
    follow = _FOLLOWS.get(fact.kind)
    if follow is not None:
        follow(tally, fact)
    if fact.stated_date is not None:
        tally.stated_date = fact.stated_date
        tally.stated_words = fact.text


def _reach(tally: Tally, stage: Stage) -> None:
    if STAGE_ORDER[stage] > STAGE_ORDER[tally.stage]:
        tally.stage = stage


def _close(tally: Tally, fact: Fact, disposition: Disposition) -> None:
    if fact.stage is not None:
        _reach(tally, fact.stage)
    if tally.disposition is None or disposition in GIVES_WAY_TO[tally.disposition]:
        tally.disposition = disposition
        tally.closed_on = fact.on


def _hear(tally: Tally, fact: Fact) -> None:
    # They wrote after all: what was presumed, put aside or promised before is over.
    if tally.disposition is not None and fact.kind not in REOPENED_BY[tally.disposition]:
        return
    _reopen(tally)
    tally.stated_date = None
    tally.stated_words = ""
    tally.follow_ups = 0
    tally.followed_up_on = None


def _reopen(tally: Tally) -> None:
    tally.disposition = None
    tally.closed_on = None
    tally.resting = False
    tally.snoozed_until = None


def _wait(tally: Tally, fact: Fact) -> None:
    tally.waiting_on = WaitingOn.EMPLOYER
    tally.waiting_since = fact.on
    tally.waiting_after = fact.kind
    tally.clock_from = known_on(fact)
    tally.due_on = None


def _turn_to_me(tally: Tally, fact: Fact) -> None:
    tally.waiting_on = WaitingOn.ME
    # The day of an import says by when something was known, never since when.
    tally.waiting_since = known_on(fact) if fact.on is not None else None
    tally.waiting_after = fact.kind
    tally.clock_from = known_on(fact)
    tally.due_on = fact.due_on


def _save(tally: Tally, fact: Fact) -> None:
    if tally.stage == Stage.SAVED:
        _turn_to_me(tally, fact)


def _apply(tally: Tally, fact: Fact) -> None:
    closing_on = fact.due_on or (tally.due_on if tally.waiting_after == EventKind.SAVED else None)
    if tally.applied_on is None:
        tally.applied_on = fact.on
    _wait(tally, fact)
    tally.due_on = closing_on


def _contact(tally: Tally, fact: Fact) -> None:
    if tally.stage == Stage.SAVED:
        _turn_to_me(tally, fact)
        return
    _wait(tally, fact)


def _arrange(stage: Stage) -> Callable[[Tally, Fact], None]:
    def arrange(tally: Tally, fact: Fact) -> None:
        number = _round_arranged(tally, fact, stage)
        appointment = Appointment(stage=stage, round=number, on=fact.on, at=fact.at)
        tally.appointments[stage, number] = appointment
        _turn_to_me(tally, fact)

    return arrange


def _round_arranged(tally: Tally, fact: Fact, stage: Stage) -> int | None:
    if stage != Stage.INTERVIEW:
        return None
    number = fact.round or _round_moved(tally, fact) or tally.round + 1
    tally.round = max(tally.round, number)
    return number


def _round_moved(tally: Tally, fact: Fact) -> int | None:
    # A second date for an interview that has not come yet moves it; once its day is over it is a new round.
    told_on = known_on(fact)
    for appointment in tally.pending():
        if appointment.stage == Stage.INTERVIEW and (
            appointment.on is None or told_on is None or told_on <= appointment.on
        ):
            return appointment.round
    return None


def _hold(stage: Stage) -> Callable[[Tally, Fact], None]:
    def hold(tally: Tally, fact: Fact) -> None:
        number = _take_appointment(tally, fact, stage)
        if stage == Stage.INTERVIEW:
            tally.round = max(tally.round, number or tally.round + 1)
            tally.held_on = fact.on
        _wait(tally, fact)

    return hold


def _call_off(stage: Stage) -> Callable[[Tally, Fact], None]:
    def call_off(tally: Tally, fact: Fact) -> None:
        number = _take_appointment(tally, fact, stage)
        tally.round = max(tally.round, number or 0)
        _wait(tally, fact)

    return call_off


def _take_appointment(tally: Tally, fact: Fact, stage: Stage) -> int | None:
    """Remove the appointment that the fact speaks of and return its round."""
    for appointment in tally.pending():
        if appointment.stage == stage and fact.round in (None, appointment.round):
            del tally.appointments[stage, appointment.round]
            return appointment.round
    return fact.round


def _be_offered(tally: Tally, fact: Fact) -> None:
    tally.appointments.clear()
    _turn_to_me(tally, fact)


def _follow_up(tally: Tally, fact: Fact) -> None:
    if fact.outcome == FollowUpOutcome.REJECTED:
        _close(tally, fact, Disposition.REJECTED)
        return
    if fact.outcome == FollowUpOutcome.MOVING_FORWARD:
        _hear(tally, fact)
        _wait(tally, fact)
        return
    if fact.outcome == FollowUpOutcome.STILL_DECIDING or fact.stated_date is not None:
        _hear(tally, fact)
    # Only an answer with a new date leaves room for another follow-up.
    if fact.stated_date is None:
        tally.follow_ups += 1
        tally.followed_up_on = known_on(fact)


def _thank(tally: Tally, fact: Fact) -> None:
    tally.held_on = None


def _rest(tally: Tally, fact: Fact) -> None:
    tally.resting = True


def _snooze(tally: Tally, fact: Fact) -> None:
    if fact.due_on is None:
        tally.resting = True
        return
    tally.snoozed_until = fact.due_on


def _resume(tally: Tally, fact: Fact) -> None:
    _reopen(tally)
    # Whoever takes an application up again waits from that day on, else the same step would be due at once.
    tally.clock_from = known_on(fact) or tally.clock_from
    if tally.followed_up_on is not None:
        tally.followed_up_on = tally.clock_from


_FOLLOWS: Mapping[EventKind, Callable[[Tally, Fact], None]] = MappingProxyType(
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
