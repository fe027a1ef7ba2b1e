"""How one fact after the other changes where an application stands."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from types import MappingProxyType

from headway.core.events import Fact, in_order, known_on
from headway.core.outcomes import CALLS, CLOSES, GIVES_WAY_TO, REACHES, REOPENED_BY, THEIR_WORD
from headway.core.people import names_told, without
from headway.core.vocabulary import (
    STAGE_ORDER,
    Detail,
    Disposition,
    EventKind,
    FollowUpOutcome,
    ReasonKind,
    Stage,
    WaitingOn,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """A screening or interview that is arranged; `round` is None for a screening, `on` None when no day was told.

    `told_on` is the day by which the person knew of it; `people` are those whom one meets, by name.
    """

    stage: Stage
    round: int | None
    on: date | None
    at: datetime | None
    told_on: date | None
    people: tuple[str, ...] = ()


@dataclass(slots=True)
class Tally:
    """A standing while it is being added up.

    `untold` are appointments whose day had passed, nothing written down, when a further one was arranged. `people`
    are those of every conversation that was arranged and not held; `spoken_of` is the round of the last fact on one.
    `to_learn_from` is what they said last that no lesson was drawn from yet.
    """

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
    untold: dict[tuple[Stage, int | None], Appointment] = field(default_factory=dict)
    people: dict[tuple[Stage, int | None], tuple[str, ...]] = field(default_factory=dict)
    called_off: int | None = None
    invited_on: date | None = None
    spoken_of: int | None = None
    held_on: date | None = None
    to_thank: tuple[str, ...] = ()
    follow_ups: int = 0
    followed_up_on: date | None = None
    due_on: date | None = None
    represented_until: date | None = None
    resting: bool = False
    snoozed_on: date | None = None
    snoozed_until: date | None = None
    met: Stage | None = None
    interviewed_on: date | None = None
    replied: bool = False
    to_learn_from: Fact | None = None
    heard_why: bool = False
    data_asked_on: date | None = None

    @property
    def with_agency(self) -> bool:
        """Say whether an agency may send it, and has not yet."""
        return self.stage == Stage.SAVED and self.waiting_after == EventKind.REPRESENTED

    def pending(self) -> tuple[Appointment, ...]:
        """Return the appointments that are still ahead of being held, the earliest first, undated ones last."""
        return tuple(sorted(self.appointments.values(), key=lambda each: (each.on or date.max, each.round or 0)))


def tally_of(facts: Iterable[Fact]) -> Tally:
    """Add up the facts in force of one application, in whatever order they come."""
    tally = Tally()
    for fact in in_order(facts):
        take_in(tally, fact)
    return tally


def take_in(tally: Tally, fact: Fact) -> None:
    """Change the tally by one fact; facts must come in the order of `in_order`."""
    if fact.kind in REACHES:
        _reach(tally, REACHES[fact.kind])
    if fact.kind in CLOSES:
        _close(tally, fact, CLOSES[fact.kind])
    elif fact.kind in THEIR_WORD or (fact.kind == EventKind.ACKNOWLEDGED and fact.stated_date is not None):
        # A receipt that names a day is no mere receipt.
        _hear(tally, fact)
    follow = _FOLLOWS.get(fact.kind)
    if follow is not None:
        follow(tally, fact)
    if fact.stated_date is not None:
        tally.stated_date = fact.stated_date
        tally.stated_words = _words_of_day(fact)


def _words_of_day(fact: Fact) -> str:
    said = dict(fact.details).get(Detail.SAID, fact.text)
    # A day that was only written down is no saying of theirs.
    return "" if _BARE_DAY.fullmatch(said) else said


def _reach(tally: Tally, stage: Stage) -> None:
    if STAGE_ORDER[stage] > STAGE_ORDER[tally.stage]:
        tally.stage = stage


def _close(tally: Tally, fact: Fact, disposition: Disposition) -> None:
    if fact.stage is not None:
        _reach(tally, fact.stage)
    if disposition == Disposition.NO_RESPONSE and _invited_that_day(tally, fact):
        return
    if tally.disposition is None or disposition in GIVES_WAY_TO[tally.disposition]:
        tally.disposition = disposition
        tally.closed_on = fact.on
        tally.replied = tally.heard_why = False
        # What was put off before is another matter than what the end brings.
        tally.resting = False
        tally.snoozed_until = None
    if fact.reason and fact.reason_kind not in _TEACHES_NOTHING and disposition not in _TEACHES_NOTHING:
        tally.to_learn_from = fact


def _hear(tally: Tally, fact: Fact) -> None:
    # They wrote after all: what was presumed, put aside or promised before is over.
    if tally.disposition is not None and fact.kind not in REOPENED_BY[tally.disposition]:
        return
    if tally.disposition not in (None, Disposition.NO_RESPONSE):
        # Begun anew: an offer or a task from before the no is off the table.
        tally.waiting_after = None
    given_up = tally.disposition is not None
    _reopen(tally)
    if fact.kind in CALLS and fact.on is not None:
        tally.invited_on = known_on(fact)
    if fact.kind == EventKind.ANSWER_PROMISED and fact.stated_date is None:
        # "Soon" is no day: it takes none away, and leaves no room for a second question.
        return
    if not _still_promised(tally, fact):
        tally.stated_date = None
        tally.stated_words = ""
    if fact.kind == EventKind.CONTACTED and fact.stated_date is None and tally.follow_ups:
        # An answer without a day leaves no room for a second question. The wait after the first begins anew, and is
        # as long as any where a no had been presumed already.
        tally.followed_up_on = None if given_up else known_on(fact) or tally.followed_up_on
        return
    tally.follow_ups = 0
    tally.followed_up_on = None


def _still_promised(tally: Tally, fact: Fact) -> bool:
    """Say whether a day that they named before is still to come, and was not about this word of theirs."""
    day = fact.on if fact.kind in _TAKES_PLACE else known_on(fact)
    if tally.stated_date is None or day is None or tally.stated_date <= day:
        return False
    # Who named a day once the conversation was arranged meant a day after it; before, the invitation was the answer.
    return fact.kind in _ON_THE_WAY or (fact.kind in _TAKES_PLACE and bool(tally.appointments))


def _reopen(tally: Tally) -> None:
    tally.disposition = None
    tally.closed_on = None
    tally.replied = tally.heard_why = False
    tally.resting = False
    tally.snoozed_until = None


def _invited_that_day(tally: Tally, fact: Fact) -> bool:
    # What was presumed or put to rest in the morning must not bury the invitation of the afternoon.
    return tally.invited_on is not None and tally.invited_on == known_on(fact)


def _wait(tally: Tally, fact: Fact) -> None:
    if tally.waiting_after == EventKind.OFFERED:
        return
    if tally.with_agency:
        tally.clock_from = known_on(fact) or tally.clock_from
        return
    if tally.appointments:
        _await_appointment(tally, fact)
        return
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


def _await_appointment(tally: Tally, fact: Fact) -> None:
    _turn_to_me(tally, fact)
    tally.waiting_after = _ARRANGED_BY[tally.pending()[0].stage]


def _save(tally: Tally, fact: Fact) -> None:
    if tally.stage == Stage.SAVED and not tally.with_agency:
        _turn_to_me(tally, fact)


def _represent(tally: Tally, fact: Fact) -> None:
    tally.represented_until = fact.due_on
    if tally.stage != Stage.SAVED or tally.appointments or tally.waiting_after in _OWED:
        return
    # It is for the agency to send it now; the day on which the posting closes stays what it was.
    tally.waiting_on = WaitingOn.EMPLOYER
    tally.waiting_since = fact.on
    tally.waiting_after = fact.kind
    tally.clock_from = known_on(fact)
    tally.follow_ups = 0
    tally.followed_up_on = None


def _apply(tally: Tally, fact: Fact) -> None:
    closing_on = fact.due_on or (tally.due_on if tally.waiting_after in _UNSENT else None)
    if tally.applied_on is None:
        tally.applied_on = fact.on
    # A question whether it was sent is none about the answer.
    if tally.waiting_after == EventKind.REPRESENTED:
        tally.follow_ups = 0
        tally.followed_up_on = None
    _wait(tally, fact)
    if tally.waiting_after == EventKind.APPLIED:
        tally.due_on = closing_on


def _contact(tally: Tally, fact: Fact) -> None:
    if tally.stage == Stage.SAVED and not tally.with_agency:
        _turn_to_me(tally, fact)
    elif tally.waiting_after not in _OWED:
        _wait(tally, fact)


def _ask_for_assessment(tally: Tally, fact: Fact) -> None:
    _leave_behind(tally, fact)
    _turn_to_me(tally, fact)


def _ask_for_references(tally: Tally, fact: Fact) -> None:
    _leave_behind(tally, fact)
    _wait(tally, fact)


def _arrange(stage: Stage) -> Callable[[Tally, Fact], None]:
    def arrange(tally: Tally, fact: Fact) -> None:
        _leave_untold(tally, fact)
        number = _round_arranged(tally, fact) if stage == Stage.INTERVIEW else None
        _appoint(tally, fact, stage, number)

    return arrange


def _move(stage: Stage) -> Callable[[Tally, Fact], None]:
    def move(tally: Tally, fact: Fact) -> None:
        # Before anything is left behind: what is moved after its day is still the same round.
        number = _take_appointment(tally, fact, stage, _ahead_first(tally, fact, stage))
        _leave_untold(tally, fact)
        if stage == Stage.INTERVIEW:
            number = number or _round_arranged(tally, fact)
            tally.round = max(tally.round, number)
        _appoint(tally, fact, stage, number)

    return move


def _appoint(tally: Tally, fact: Fact, stage: Stage, number: int | None) -> None:
    tally.spoken_of = number
    tally.untold.pop((stage, number), None)
    people = tally.people[stage, number] = names_told(fact.person) or tally.people.get((stage, number), ())
    tally.appointments[stage, number] = Appointment(
        stage=stage, round=number, on=fact.on, at=fact.at, told_on=known_on(fact), people=people
    )
    if tally.waiting_after not in _OWED:
        _await_appointment(tally, fact)


def _round_arranged(tally: Tally, fact: Fact) -> int:
    # A second date for an interview that has not come yet, or that was called off, is no further round.
    moved = next((each.round for each in tally.pending() if each.stage == Stage.INTERVIEW), None)
    number = fact.round or moved or tally.called_off or tally.round + 1
    tally.called_off = None
    tally.round = max(tally.round, number)
    return number


def _hold(stage: Stage) -> Callable[[Tally, Fact], None]:
    def hold(tally: Tally, fact: Fact) -> None:
        number = _take_appointment(tally, fact, stage, (*tally.untold.values(), *tally.pending()))
        tally.met = stage if tally.met is None else max(tally.met, stage, key=STAGE_ORDER.__getitem__)
        if stage == Stage.INTERVIEW:
            number = number or tally.called_off or tally.round + 1
            tally.called_off = None
            tally.round = max(tally.round, number)
            tally.interviewed_on = fact.on
        _owe_thanks(tally, fact, names_told(fact.person) or tally.people.get((stage, number), ()))
        tally.people.pop((stage, number), None)
        tally.spoken_of = number
        _leave_behind(tally, fact)
        _drop_before(tally, stage, number)
        _wait(tally, fact)

    return hold


def _owe_thanks(tally: Tally, fact: Fact, met: tuple[str, ...]) -> None:
    # Whom one met the day before and did not thank yet is not forgotten over today's conversation.
    going_on = _distance(tally.held_on, fact.on) <= timedelta(days=1)
    tally.to_thank = tuple(dict.fromkeys((*tally.to_thank, *met))) if going_on else met
    tally.held_on = fact.on


def _call_off(stage: Stage) -> Callable[[Tally, Fact], None]:
    def call_off(tally: Tally, fact: Fact) -> None:
        number = _take_appointment(tally, fact, stage, _ahead_first(tally, fact, stage))
        tally.round = max(tally.round, number or 0)
        tally.called_off = tally.spoken_of = number
        if tally.waiting_after not in _OWED:
            _wait(tally, fact)

    return call_off


def _ahead_first(tally: Tally, fact: Fact, stage: Stage) -> tuple[Appointment, ...]:
    """Return what a fact can change: the past one whose round it names, else what lies ahead."""
    past = tuple(each for each in tally.untold.values() if each.stage == stage)
    named = tuple(each for each in past if fact.round and each.round == fact.round)
    return named or tuple(each for each in tally.pending() if each.stage == stage) or past


def _take_appointment(tally: Tally, fact: Fact, stage: Stage, known: Iterable[Appointment]) -> int | None:
    """Remove the appointment that the fact speaks of, the nearest to its day, and return its round."""
    number = fact.round if stage == Stage.INTERVIEW else None
    meant = [each for each in known if each.stage == stage and number in (None, each.round)]
    if not meant:
        return number
    nearest = min(meant, key=lambda each: _distance(each.on, known_on(fact)))
    for some in (tally.appointments, tally.untold):
        some.pop((stage, nearest.round), None)
    return nearest.round


def _distance(one: date | None, other: date | None) -> timedelta:
    return abs(one - other) if one is not None and other is not None else timedelta.max


def _leave_behind(tally: Tally, fact: Fact) -> None:
    """Drop what was to take place before this fact: whatever came of it, things have moved on."""
    day = known_on(fact) or date.min
    tally.appointments = {key: each for key, each in tally.appointments.items() if each.on is None or day <= each.on}
    tally.untold = {}


def _leave_untold(tally: Tally, fact: Fact) -> None:
    """Do the same before a further conversation; but what came of the earlier one is still worth writing down."""
    untold, before = tally.untold, tally.appointments
    _leave_behind(tally, fact)
    tally.untold = {**untold, **{key: each for key, each in before.items() if key not in tally.appointments}}


def _drop_before(tally: Tally, stage: Stage, number: int | None) -> None:
    """Drop what should have come before the stage, or the round of it, that took place."""
    held = (STAGE_ORDER[stage], number or 0)
    for some in (tally.appointments, tally.untold):
        for key in [key for key, each in some.items() if (STAGE_ORDER[each.stage], each.round or 0) < held]:
            del some[key]


def _be_offered(tally: Tally, fact: Fact) -> None:
    tally.appointments.clear()
    tally.untold.clear()
    _turn_to_me(tally, fact)


def _be_promised(tally: Tally, fact: Fact) -> None:
    _stop_awaiting(tally, fact)


def _stop_awaiting(tally: Tally, fact: Fact) -> None:
    # Who asks, or is told by when to hear, after the day of an appointment is past it, written down or not.
    _leave_behind(tally, fact)
    if tally.waiting_after in _ARRANGED_BY.values() and not tally.appointments:
        _wait(tally, fact)


def _follow_up(tally: Tally, fact: Fact) -> None:
    if fact.outcome == FollowUpOutcome.REJECTED:
        _close(tally, fact, Disposition.REJECTED)
        return
    _stop_awaiting(tally, fact)
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
    # Each of them reads only their own mail: one who was thanked leaves the others.
    tally.to_thank = without(tally.to_thank, fact.person)
    if not tally.to_thank:
        tally.held_on = None
    tally.replied = tally.disposition is not None


def _ask_for_feedback(tally: Tally, fact: Fact) -> None:
    tally.replied = tally.disposition is not None


def _receive_feedback(tally: Tally, fact: Fact) -> None:
    tally.to_learn_from = fact
    tally.heard_why = tally.disposition is not None


def _ask_for_data(tally: Tally, fact: Fact) -> None:
    tally.data_asked_on = known_on(fact)


def _receive_data(tally: Tally, fact: Fact) -> None:
    tally.data_asked_on = None


def _learn(tally: Tally, fact: Fact) -> None:
    tally.to_learn_from = None


def _rest(tally: Tally, fact: Fact) -> None:
    tally.resting = not _invited_that_day(tally, fact)
    _leave_unlearned(tally)


def _leave_unlearned(tally: Tally) -> None:
    # Who wants no more of an application means what is known now: what they say later is news.
    tally.to_learn_from = None


def _snooze(tally: Tally, fact: Fact) -> None:
    if fact.due_on is None:
        tally.resting = True
        _leave_unlearned(tally)
        return
    on = known_on(fact)
    if not (on and tally.snoozed_on and tally.snoozed_until and on <= tally.snoozed_until):
        # Put off once more as it comes back, it was away all the time.
        tally.snoozed_on = on
    tally.snoozed_until = fact.due_on


def _resume(tally: Tally, fact: Fact) -> None:
    _reopen(tally)
    # Whoever takes an application up again waits from that day on, else the same step would be due at once.
    tally.clock_from = known_on(fact) or tally.clock_from
    if tally.followed_up_on is not None:
        tally.followed_up_on = tally.clock_from


_BARE_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_ARRANGED_BY: Mapping[Stage, EventKind] = MappingProxyType(
    {Stage.SCREENING: EventKind.SCREENING_SCHEDULED, Stage.INTERVIEW: EventKind.INTERVIEW_SCHEDULED}
)
# What comes while they decide, and decides nothing.
_ON_THE_WAY = frozenset({EventKind.CONTACTED, EventKind.REFERENCES_ASKED})
_TAKES_PLACE = frozenset(
    {
        EventKind.SCREENING_MOVED,
        EventKind.SCREENING_HELD,
        EventKind.INTERVIEW_MOVED,
        EventKind.INTERVIEW_HELD,
    }
)
# Reasons that lie on their side leave nothing to change.
_TEACHES_NOTHING: frozenset[ReasonKind | Disposition | None] = frozenset(
    {
        ReasonKind.INTERNAL_CANDIDATE,
        ReasonKind.POSITION_PAUSED,
        ReasonKind.TIMING,
        ReasonKind.NOT_SAID,
        Disposition.POSITION_CANCELLED,
        Disposition.OFFER_RESCINDED,
    }
)
_UNSENT = frozenset({EventKind.SAVED, EventKind.REPRESENTED})
# What the person owes them; nothing but doing it takes that away.
_OWED = frozenset({EventKind.ASSESSMENT_ASKED, EventKind.OFFERED})
_FOLLOWS: Mapping[EventKind, Callable[[Tally, Fact], None]] = MappingProxyType(
    {
        EventKind.SAVED: _save,
        EventKind.REPRESENTED: _represent,
        EventKind.APPLIED: _apply,
        EventKind.CONTACTED: _contact,
        EventKind.SCREENING_SCHEDULED: _arrange(Stage.SCREENING),
        EventKind.SCREENING_MOVED: _move(Stage.SCREENING),
        EventKind.SCREENING_HELD: _hold(Stage.SCREENING),
        EventKind.SCREENING_CANCELLED: _call_off(Stage.SCREENING),
        EventKind.SCREENING_NO_SHOW: _call_off(Stage.SCREENING),
        EventKind.INTERVIEW_SCHEDULED: _arrange(Stage.INTERVIEW),
        EventKind.INTERVIEW_MOVED: _move(Stage.INTERVIEW),
        EventKind.INTERVIEW_HELD: _hold(Stage.INTERVIEW),
        EventKind.INTERVIEW_CANCELLED: _call_off(Stage.INTERVIEW),
        EventKind.INTERVIEW_NO_SHOW: _call_off(Stage.INTERVIEW),
        EventKind.ASSESSMENT_ASKED: _ask_for_assessment,
        EventKind.ASSESSMENT_SENT: _wait,
        EventKind.REFERENCES_ASKED: _ask_for_references,
        EventKind.ANSWER_PROMISED: _be_promised,
        EventKind.OFFERED: _be_offered,
        EventKind.FOLLOWED_UP: _follow_up,
        EventKind.THANKED: _thank,
        EventKind.FEEDBACK_ASKED: _ask_for_feedback,
        EventKind.FEEDBACK_RECEIVED: _receive_feedback,
        EventKind.DATA_ASKED: _ask_for_data,
        EventKind.DATA_RECEIVED: _receive_data,
        EventKind.LESSON: _learn,
        EventKind.LET_GO: _rest,
        EventKind.SNOOZED: _snooze,
        EventKind.RESUMED: _resume,
    }
)
