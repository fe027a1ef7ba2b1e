"""Which facts reach a stage, end an application, or bring it back."""

from collections.abc import Mapping
from types import MappingProxyType

from headway.core.events import Fact
from headway.core.vocabulary import Detail, Disposition, EventKind, Finality, FollowUpOutcome, Stage

REACHES: Mapping[EventKind, Stage] = MappingProxyType(
    {
        EventKind.APPLIED: Stage.APPLIED,
        EventKind.ACKNOWLEDGED: Stage.APPLIED,
        EventKind.REJECTED: Stage.APPLIED,
        EventKind.PRESUMED_NO_RESPONSE: Stage.APPLIED,
        EventKind.SCREENING_SCHEDULED: Stage.SCREENING,
        EventKind.SCREENING_MOVED: Stage.SCREENING,
        EventKind.SCREENING_HELD: Stage.SCREENING,
        EventKind.SCREENING_CANCELLED: Stage.SCREENING,
        EventKind.SCREENING_NO_SHOW: Stage.SCREENING,
        EventKind.ASSESSMENT_ASKED: Stage.ASSESSMENT,
        EventKind.ASSESSMENT_SENT: Stage.ASSESSMENT,
        EventKind.INTERVIEW_SCHEDULED: Stage.INTERVIEW,
        EventKind.INTERVIEW_MOVED: Stage.INTERVIEW,
        EventKind.INTERVIEW_HELD: Stage.INTERVIEW,
        EventKind.INTERVIEW_CANCELLED: Stage.INTERVIEW,
        EventKind.INTERVIEW_NO_SHOW: Stage.INTERVIEW,
        EventKind.REFERENCES_ASKED: Stage.REFERENCE_CHECK,
        EventKind.OFFERED: Stage.OFFER,
        EventKind.OFFER_DECLINED: Stage.OFFER,
        EventKind.OFFER_RESCINDED: Stage.OFFER,
        EventKind.OFFER_ACCEPTED: Stage.ACCEPTED,
    }
)

CLOSES: Mapping[EventKind, Disposition] = MappingProxyType(
    {
        EventKind.REJECTED: Disposition.REJECTED,
        EventKind.WITHDRAWN: Disposition.WITHDRAWN,
        EventKind.OFFER_ACCEPTED: Disposition.ACCEPTED,
        EventKind.OFFER_DECLINED: Disposition.DECLINED_OFFER,
        EventKind.OFFER_RESCINDED: Disposition.OFFER_RESCINDED,
        EventKind.POSITION_CANCELLED: Disposition.POSITION_CANCELLED,
        EventKind.POSITION_FILLED: Disposition.POSITION_FILLED,
        EventKind.PRESUMED_NO_RESPONSE: Disposition.NO_RESPONSE,
    }
)

# Invitations on the day on which they come, as against those that took place.
CALLS = frozenset(
    {
        EventKind.SCREENING_SCHEDULED,
        EventKind.ASSESSMENT_ASKED,
        EventKind.INTERVIEW_SCHEDULED,
        EventKind.REFERENCES_ASKED,
        EventKind.OFFERED,
    }
)
INVITATIONS = CALLS | {EventKind.SCREENING_HELD, EventKind.INTERVIEW_HELD}
MISSED = frozenset({EventKind.SCREENING_NO_SHOW, EventKind.INTERVIEW_NO_SHOW})
CALLED_OFF = MISSED | {EventKind.SCREENING_CANCELLED, EventKind.INTERVIEW_CANCELLED}
THEIR_WORD = (
    INVITATIONS
    | CALLED_OFF
    | {EventKind.CONTACTED, EventKind.ANSWER_PROMISED, EventKind.SCREENING_MOVED, EventKind.INTERVIEW_MOVED}
)

# A presumption gives way to anything they write. A no gives way to an invitation that comes later.
# What the person decided stands until the person says otherwise.
_NOTHING: frozenset[EventKind] = frozenset()
REOPENED_BY: Mapping[Disposition, frozenset[EventKind]] = MappingProxyType(
    {
        Disposition.NO_RESPONSE: THEIR_WORD | {EventKind.FOLLOWED_UP},
        Disposition.REJECTED: INVITATIONS,
        Disposition.POSITION_CANCELLED: INVITATIONS,
        Disposition.POSITION_FILLED: INVITATIONS,
        Disposition.OFFER_RESCINDED: INVITATIONS,
        Disposition.WITHDRAWN: _NOTHING,
        Disposition.DECLINED_OFFER: _NOTHING,
        Disposition.ACCEPTED: _NOTHING,
    }
)
_NO_OTHER: frozenset[Disposition] = frozenset()
_MINE = frozenset({Disposition.WITHDRAWN, Disposition.DECLINED_OFFER, Disposition.ACCEPTED})
GIVES_WAY_TO: Mapping[Disposition, frozenset[Disposition]] = MappingProxyType(
    {
        Disposition.NO_RESPONSE: frozenset(Disposition) - {Disposition.NO_RESPONSE},
        Disposition.REJECTED: _MINE - {Disposition.WITHDRAWN},
        Disposition.POSITION_CANCELLED: _MINE - {Disposition.WITHDRAWN},
        Disposition.POSITION_FILLED: _MINE - {Disposition.WITHDRAWN},
        Disposition.OFFER_RESCINDED: _NO_OTHER,
        Disposition.WITHDRAWN: _NO_OTHER,
        Disposition.DECLINED_OFFER: _NO_OTHER,
        Disposition.ACCEPTED: frozenset({Disposition.OFFER_RESCINDED}),
    }
)


def is_no(fact: Fact) -> bool:
    """Say whether they said no, on their own or when they were asked."""
    return fact.kind == EventKind.REJECTED or fact.outcome == FollowUpOutcome.REJECTED


def is_their_end(fact: Fact) -> bool:
    """Say whether they ended it: with a no, or since the position or their offer is gone."""
    return is_no(fact) or fact.kind in _GONE


def finality_of(fact: Fact) -> Finality | None:
    """Return whether they said that their no is final; None where nobody said so."""
    told = dict(fact.details).get(Detail.FINAL, "")
    return Finality(told) if told in set(Finality) else None


_GONE = frozenset({EventKind.POSITION_CANCELLED, EventKind.POSITION_FILLED, EventKind.OFFER_RESCINDED})


def arranged_anew(waiting_after: EventKind | None) -> EventKind | None:
    """Return by which kind of fact a conversation that did not take place gets a new day, None where none is due."""
    if waiting_after not in CALLED_OFF:
        return None
    screening = waiting_after in (EventKind.SCREENING_CANCELLED, EventKind.SCREENING_NO_SHOW)
    return EventKind.SCREENING_SCHEDULED if screening else EventKind.INTERVIEW_SCHEDULED


def number_for_asking(stage: Stage, waiting_after: EventKind | None) -> str:
    """Return which number of the plan says when an answer is usual, by what one waits after."""
    if only_applied(stage, waiting_after):
        return "attention_days_after_apply"
    return "follow_up_days_called_off" if waiting_after in CALLED_OFF else "follow_up_days_interviewed"


def only_applied(stage: Stage, waiting_after: EventKind | None) -> bool:
    """Say whether one waits after merely applying; a mail of theirs is no conversation yet."""
    return waiting_after == EventKind.APPLIED or (waiting_after == EventKind.CONTACTED and stage == Stage.APPLIED)
