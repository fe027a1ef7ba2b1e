"""How far one came when a no arrived, and so what can be answered, and to whom."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from headway.core.events import Fact, in_order
from headway.core.outcomes import finality_of, is_their_end
from headway.core.policy import PLAN_NUMBERS, Policy
from headway.core.taking_in import tally_of
from headway.core.vocabulary import STAGE_ORDER, Disposition, DraftKind, EventKind, Finality, ReasonKind, Stage

ANSWERED = frozenset(
    {
        Disposition.REJECTED,
        Disposition.POSITION_FILLED,
        Disposition.POSITION_CANCELLED,
        Disposition.OFFER_RESCINDED,
    }
)
_FINALIST_ROUND = 2
_HELD = frozenset({EventKind.SCREENING_HELD, EventKind.INTERVIEW_HELD})
# The usual time is 12 to 48 hours; a week later a short answer is still one, beyond that it is an old matter.
_ANSWER_STANDS = timedelta(days=7)


class Grade(StrEnum):
    """What a no was, by who can be answered: nobody, whom one spoke with, whom one met, a recruiter in between.

    Where one met somebody and the position, or their offer, is gone, there is nothing to ask about oneself.
    """

    PRESUMED = "presumed"
    MINE = "mine"
    FORM = "form"
    SCREEN = "screen"
    INTERVIEW = "interview"
    FINALIST = "finalist"
    CANCELLED = "cancelled"
    RESCINDED = "rescinded"
    AGENCY = "agency"


def grade_of_end(disposition: Disposition | None, facts: Iterable[Fact], stage: Stage, *, via_agency: bool) -> Grade:
    """Return the grade of an end; `stage` is the furthest one reached. Nothing is owed after a form."""
    if disposition == Disposition.NO_RESPONSE:
        return Grade.PRESUMED
    if disposition not in ANSWERED:
        return Grade.MINE
    if disposition == Disposition.OFFER_RESCINDED:
        return Grade.RESCINDED
    told = list(facts)
    if _position_is_gone(disposition, told) and (via_agency or furthest_met(told) is not None):
        return Grade.CANCELLED
    if via_agency:
        return Grade.AGENCY
    return _grade_by_stage(told, stage)


def grade_told(facts: Iterable[Fact], *, via_agency: bool) -> Grade:
    """Return the grade of the end that these facts in force tell of."""
    told = list(facts)
    tally = tally_of(told)
    return grade_of_end(tally.disposition, told, tally.stage, via_agency=via_agency)


def _grade_by_stage(told: list[Fact], stage: Stage) -> Grade:
    held = [fact for fact in told if fact.kind == EventKind.INTERVIEW_HELD]
    if not held:
        return Grade.FORM if furthest_met(told) is None else Grade.SCREEN
    further = STAGE_ORDER[stage] > STAGE_ORDER[Stage.INTERVIEW]
    rounds = max(len(held), *(fact.round or 0 for fact in held))
    return Grade.FINALIST if further or rounds >= _FINALIST_ROUND else Grade.INTERVIEW


def last_day_to_answer(closed_on: date) -> date:
    """Return the last day on which an answer to a no of this day stands as something to do."""
    return closed_on + _ANSWER_STANDS


def answered_end(facts: Iterable[Fact]) -> bool:
    """Say whether the person answered the end, were it only to ask for feedback."""
    return tally_of(facts).replied


def nothing_to_ask(disposition: Disposition | None, facts: Iterable[Fact]) -> bool:
    """Say whether no question about the person is left: feedback came, or the position, or their offer, is gone."""
    told = list(facts)
    return disposition == Disposition.OFFER_RESCINDED or _position_is_gone(disposition, told) or told_why(told)


def told_why(facts: Iterable[Fact]) -> bool:
    """Say whether feedback came since the last conversation; a reason in the no itself leaves room for a question."""
    heard = False
    for fact in in_order(facts):
        heard = fact.kind == EventKind.FEEDBACK_RECEIVED or (heard and fact.kind not in _HELD)
    return heard


def _position_is_gone(disposition: Disposition | None, facts: Iterable[Fact]) -> bool:
    end = last_end(facts)
    paused = end is not None and end.reason_kind == ReasonKind.POSITION_PAUSED
    return disposition == Disposition.POSITION_CANCELLED or paused


def last_end(facts: Iterable[Fact]) -> Fact | None:
    """Return the last fact by which they ended it, None where they did not."""
    ends = [fact for fact in in_order(facts) if is_their_end(fact)]
    return ends[-1] if ends else None


def finality_of_end(disposition: Disposition | None, facts: Iterable[Fact]) -> Finality | None:
    """Return whether they said that their end is final, None where nobody said so or it is none of theirs."""
    end = last_end(facts) if disposition in ANSWERED else None
    return finality_of(end) if end is not None else None


def furthest_met(facts: Iterable[Fact]) -> Stage | None:
    """Return the furthest conversation that took place, None where there was none."""
    kinds = {fact.kind for fact in facts}
    if EventKind.INTERVIEW_HELD in kinds:
        return Stage.INTERVIEW
    return Stage.SCREENING if EventKind.SCREENING_HELD in kinds else None


def drafts_after(grade: Grade, finality: Finality | None) -> tuple[DraftKind, ...]:
    """Return for which occasions the words are ready; after a no for now, first to be kept in mind."""
    usual = _DRAFTS_AFTER[grade]
    if finality != Finality.FOR_NOW or DraftKind.REJECTION_REPLY not in usual:
        return usual
    return (DraftKind.KEEP_IN_MIND, DraftKind.REJECTION_REPLY)


def day_to_look_again(closed_on: date, policy: Policy, finality: Finality | None) -> date:
    """Return from when on to look at the same role again: after a no for now, from the earliest that is usual."""
    earliest = PLAN_NUMBERS["reapply_days"].low
    days = min(policy.reapply_days, earliest) if finality == Finality.FOR_NOW else policy.reapply_days
    return closed_on + timedelta(days=days)


_DRAFTS_AFTER: Mapping[Grade, tuple[DraftKind, ...]] = MappingProxyType(
    {
        Grade.PRESUMED: (),
        Grade.MINE: (),
        Grade.FORM: (),
        Grade.SCREEN: (DraftKind.REJECTION_REPLY,),
        Grade.INTERVIEW: (DraftKind.REJECTION_REPLY,),
        Grade.FINALIST: (DraftKind.REJECTION_REPLY, DraftKind.KEEP_IN_MIND),
        Grade.CANCELLED: (DraftKind.KEEP_IN_MIND,),
        Grade.RESCINDED: (DraftKind.KEEP_IN_MIND,),
        Grade.AGENCY: (DraftKind.FEEDBACK_REQUEST_RECRUITER,),
    }
)
