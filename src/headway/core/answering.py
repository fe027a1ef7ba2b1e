"""How far one came when a no arrived, and so what can be answered, and to whom."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

from headway.core.events import Fact
from headway.core.tally import tally_of
from headway.core.vocabulary import STAGE_ORDER, Disposition, DraftKind, EventKind, Stage

ANSWERED = frozenset({Disposition.REJECTED, Disposition.POSITION_FILLED, Disposition.POSITION_CANCELLED})
_FINALIST_ROUND = 2


class Grade(StrEnum):
    """What a no was, by who can be answered: nobody, whom one spoke with, whom one met, a recruiter in between."""

    PRESUMED = "presumed"
    MINE = "mine"
    FORM = "form"
    SCREEN = "screen"
    INTERVIEW = "interview"
    FINALIST = "finalist"
    AGENCY = "agency"


def grade_of_end(disposition: Disposition | None, facts: Iterable[Fact], stage: Stage, *, via_agency: bool) -> Grade:
    """Return the grade of an end; `stage` is the furthest one reached. Nothing is owed after a form."""
    if disposition == Disposition.NO_RESPONSE:
        return Grade.PRESUMED
    if disposition not in ANSWERED:
        return Grade.MINE
    if via_agency:
        return Grade.AGENCY
    told = list(facts)
    held = [fact for fact in told if fact.kind == EventKind.INTERVIEW_HELD]
    if not held:
        return Grade.FORM if furthest_met(told) is None else Grade.SCREEN
    further = STAGE_ORDER[stage] > STAGE_ORDER[Stage.INTERVIEW]
    rounds = max(len(held), *(fact.round or 0 for fact in held))
    return Grade.FINALIST if further or rounds >= _FINALIST_ROUND else Grade.INTERVIEW


def answered_end(facts: Iterable[Fact]) -> bool:
    """Say whether the person answered the end, were it only to ask for feedback."""
    return tally_of(facts).replied


def furthest_met(facts: Iterable[Fact]) -> Stage | None:
    """Return the furthest conversation that took place, None where there was none."""
    kinds = {fact.kind for fact in facts}
    if EventKind.INTERVIEW_HELD in kinds:
        return Stage.INTERVIEW
    return Stage.SCREENING if EventKind.SCREENING_HELD in kinds else None


DRAFTS_AFTER: Mapping[Grade, tuple[DraftKind, ...]] = MappingProxyType(
    {
        Grade.PRESUMED: (),
        Grade.MINE: (),
        Grade.FORM: (),
        Grade.SCREEN: (DraftKind.REJECTION_REPLY,),
        Grade.INTERVIEW: (DraftKind.REJECTION_REPLY,),
        Grade.FINALIST: (DraftKind.REJECTION_REPLY, DraftKind.KEEP_IN_MIND),
        Grade.AGENCY: (DraftKind.FEEDBACK_REQUEST_RECRUITER,),
    }
)
