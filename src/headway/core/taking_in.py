"""How one fact after the other changes where an application stands."""

import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from headway.core.conversations import arrange, call_off, hold, move
from headway.core.events import Fact, in_order, known_on
from headway.core.outcomes import CALLS, CLOSES, GIVES_WAY_TO, REACHES, REOPENED_BY, THEIR_WORD, only_applied
from headway.core.pause import paused
from headway.core.people import without
from headway.core.tally import Tally
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
from headway.core.whose_turn import OWED, leave_behind, stop_awaiting, turn_to_me, wait


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
    if disposition == Disposition.NO_RESPONSE and tally.heard_on is not None and tally.heard_on == known_on(fact):
        # What was presumed in the morning must not bury what they wrote in the afternoon.
        return
    if tally.disposition is None or disposition in GIVES_WAY_TO[tally.disposition]:
        tally.disposition = disposition
        tally.closed_on = fact.on
        tally.gone = disposition in _TEACHES_NOTHING or fact.reason_kind == ReasonKind.POSITION_PAUSED
        tally.replied = tally.heard_why = False
        # What was put off before is another matter than what the end brings.
        _wake(tally, fact)
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
    _reopen(tally, fact)
    if fact.on is not None:
        tally.heard_on = known_on(fact)
    if fact.kind in CALLS and fact.on is not None:
        tally.invited_on = known_on(fact)
    if fact.kind == EventKind.ANSWER_PROMISED and fact.stated_date is None:
        # "Soon" is no day: it takes none away, and leaves no room for a second question.
        return
    if not _still_promised(tally, fact):
        tally.stated_date = None
        tally.stated_words = ""
    _ask_anew(tally, fact, given_up=given_up)


def _ask_anew(tally: Tally, fact: Fact, *, given_up: bool) -> None:
    """Leave room for one question about what they said."""
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


def _reopen(tally: Tally, fact: Fact) -> None:
    tally.disposition = None
    tally.closed_on = None
    tally.replied = tally.heard_why = False
    _wake(tally, fact)


def _wake(tally: Tally, fact: Fact) -> None:
    on = known_on(fact)
    if on is not None:
        tally.snoozes[:] = paused(tally.snoozes, on, on)
    tally.resting = False
    tally.snoozed_until = None


def _invited_that_day(tally: Tally, fact: Fact) -> bool:
    # What was put to rest in the morning must not bury the invitation of the afternoon.
    return tally.invited_on is not None and tally.invited_on == known_on(fact)


def _save(tally: Tally, fact: Fact) -> None:
    if tally.stage == Stage.SAVED and not tally.with_agency:
        turn_to_me(tally, fact)


def _represent(tally: Tally, fact: Fact) -> None:
    tally.represented_until = fact.due_on
    if tally.stage != Stage.SAVED or tally.appointments or tally.waiting_after in OWED:
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
    wait(tally, fact)
    if tally.waiting_after == EventKind.APPLIED:
        tally.due_on = closing_on


def _contact(tally: Tally, fact: Fact) -> None:
    if tally.stage == Stage.SAVED and not tally.with_agency:
        turn_to_me(tally, fact)
    elif tally.waiting_after not in OWED:
        closing_on = tally.due_on if only_applied(tally.stage, tally.waiting_after) else None
        wait(tally, fact)
        tally.due_on = closing_on or tally.due_on


def _ask_for_assessment(tally: Tally, fact: Fact) -> None:
    leave_behind(tally, fact)
    turn_to_me(tally, fact)


def _ask_for_references(tally: Tally, fact: Fact) -> None:
    leave_behind(tally, fact)
    wait(tally, fact)


def _be_offered(tally: Tally, fact: Fact) -> None:
    tally.appointments.clear()
    tally.untold.clear()
    turn_to_me(tally, fact)


def _be_promised(tally: Tally, fact: Fact) -> None:
    stop_awaiting(tally, fact)


def _follow_up(tally: Tally, fact: Fact) -> None:
    if fact.outcome == FollowUpOutcome.REJECTED:
        _close(tally, fact, Disposition.REJECTED)
        return
    stop_awaiting(tally, fact)
    if is_told_of(tally, fact):
        return
    if fact.outcome == FollowUpOutcome.MOVING_FORWARD:
        asked = tally.follow_ups
        _hear(tally, fact)
        wait(tally, fact)
        # Good news without a day is no room for a second question; the wait begins anew and is as long as any.
        tally.follow_ups = asked + 1 if fact.stated_date is None else 0
        return
    if fact.outcome == FollowUpOutcome.STILL_DECIDING or fact.stated_date is not None:
        _hear(tally, fact)
    # Only an answer with a new date leaves room for another follow-up.
    if fact.stated_date is None:
        tally.follow_ups += 1
        tally.followed_up_on = known_on(fact)


def is_told_of(tally: Tally, fact: Fact) -> bool:
    """Say whether a follow-up only tells that nothing came of the question asked before: it is none of its own."""
    return fact.outcome == FollowUpOutcome.NO_ANSWER and fact.stated_date is None and tally.followed_up_on is not None


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
    if on is not None:
        tally.snoozes[:] = paused(tally.snoozes, on, fact.due_on)
    tally.snoozed_until = fact.due_on


def _resume(tally: Tally, fact: Fact) -> None:
    _reopen(tally, fact)
    # Whoever takes an application up again waits from that day on, else the same step would be due at once.
    tally.clock_from = known_on(fact) or tally.clock_from
    if tally.followed_up_on is not None:
        tally.followed_up_on = tally.clock_from


_BARE_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
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
        ReasonKind.OTHER_CANDIDATE,
        ReasonKind.POSITION_PAUSED,
        ReasonKind.TIMING,
        ReasonKind.NOT_SAID,
        Disposition.POSITION_CANCELLED,
        Disposition.OFFER_RESCINDED,
    }
)
_UNSENT = frozenset({EventKind.SAVED, EventKind.REPRESENTED})
_FOLLOWS: Mapping[EventKind, Callable[[Tally, Fact], None]] = MappingProxyType(
    {
        EventKind.SAVED: _save,
        EventKind.REPRESENTED: _represent,
        EventKind.APPLIED: _apply,
        EventKind.CONTACTED: _contact,
        EventKind.SCREENING_SCHEDULED: arrange(Stage.SCREENING),
        EventKind.SCREENING_MOVED: move(Stage.SCREENING),
        EventKind.SCREENING_HELD: hold(Stage.SCREENING),
        EventKind.SCREENING_CANCELLED: call_off(Stage.SCREENING),
        EventKind.SCREENING_NO_SHOW: call_off(Stage.SCREENING),
        EventKind.INTERVIEW_SCHEDULED: arrange(Stage.INTERVIEW),
        EventKind.INTERVIEW_MOVED: move(Stage.INTERVIEW),
        EventKind.INTERVIEW_HELD: hold(Stage.INTERVIEW),
        EventKind.INTERVIEW_CANCELLED: call_off(Stage.INTERVIEW),
        EventKind.INTERVIEW_NO_SHOW: call_off(Stage.INTERVIEW),
        EventKind.ASSESSMENT_ASKED: _ask_for_assessment,
        EventKind.ASSESSMENT_SENT: wait,
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
