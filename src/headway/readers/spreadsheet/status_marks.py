"""What the ideas of a status come to: the things that happened, or that nothing was sent yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from headway.core.vocabulary import EventKind, Stage
from headway.readers.spreadsheet.headings import round_of
from headway.readers.spreadsheet.status_ideas import (
    COUNTED,
    ENDS,
    MILD_ENDS,
    OPEN_TO_DOUBT,
    STAGES,
    STRONG,
    is_number,
)
from headway.readers.spreadsheet.status_sending import Sending, sending_of

K = EventKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One thing that happened, as far as a status tells it."""

    kind: EventKind
    round: int | None = None
    stage: Stage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """What a status says.

    `saved` tells that nothing was sent yet, `prepared` that this is only likely: a day of sending outweighs it.
    `vague` tells that it waits for something, and nothing more; `theirs_if_sent` that of an application that was
    sent it may be what they said. Both leave the decision to the rest of the row.
    `text` are words that say more than the marks, `reason` those that give the reason of a rejection, `day` the
    day as written. `unknown` counts the words that are not known; `read_as` is set where a typo was understood.
    `understood` is False when only the person can tell what is meant.
    """

    marks: tuple[Mark, ...] = ()
    saved: bool = False
    prepared: bool = False
    applied: bool = True
    understood: bool = True
    blank: bool = False
    vague: bool = False
    theirs_if_sent: bool = False
    text: str = ""
    reason: str = ""
    day: str = ""
    unknown: int = 0
    read_as: str = ""


BLANK = Status(blank=True, applied=False)
NOT_UNDERSTOOD = Status(understood=False, applied=False)

_ENDS = {
    "accepted": K.OFFER_ACCEPTED,
    "declined_offer": K.OFFER_DECLINED,
    "rescinded": K.OFFER_RESCINDED,
    "rejected": K.REJECTED,
    "withdrawn": K.WITHDRAWN,
    "ghosted": K.PRESUMED_NO_RESPONSE,
    "filled": K.POSITION_FILLED,
    "cancelled": K.POSITION_CANCELLED,
}
_OFFER_FIRST = frozenset({"accepted", "declined_offer", "rescinded"})
_SIMPLE = {
    "acknowledged": K.ACKNOWLEDGED,
    "contacted": K.CONTACTED,
    "references": K.REFERENCES_ASKED,
    "followed_up": K.FOLLOWED_UP,
}
_STANDS_FOR = {
    "invited": ("interview", "scheduled"),
    "interviewed": ("interview", "held"),
    **{idea: (end,) for idea, end in MILD_ENDS.items()},
}
# "Skipped", "expired": what may end before anything was sent.
_OVER_UNSENT = frozenset({K.WITHDRAWN, K.POSITION_CANCELLED, K.POSITION_FILLED})
_UNSENT = (Sending.NOT_YET, Sending.READY)
_INVITED = frozenset({"invited", "offer", "scheduled"})
_MAY_BE_ABSENT = STAGES | {"offer", "scheduled", "held", "invited", "interviewed", "contacted", "references"}
# Two endings in one status: which of them holds; a pair that is not here only the person can tell.
_TOGETHER = {
    frozenset({"rejected", "ghosted"}): "ghosted",
    frozenset({"rejected", "filled"}): "rejected",
    frozenset({"rejected", "cancelled"}): "rejected",
    frozenset({"ghosted", "cancelled"}): "cancelled",
    frozenset({"ghosted", "filled"}): "filled",
}
_AFTERWARDS = frozenset({"held", "offer"})
_STAGE_NAMES = {"screening": Stage.SCREENING, "assessment": Stage.ASSESSMENT, "interview": Stage.INTERVIEW}


def denies_day(status: Status, any_day: bool) -> bool:
    """Tell whether a status speaks against a day of sending in its row; `any_day`: its heading may mean another."""
    over = any(mark.kind in _OVER_UNSENT for mark in status.marks)
    return status.saved and (not status.prepared or (any_day and over))


def combine(ideas: Sequence[str], folded: str) -> Status:
    """Return what the ideas say together; `folded` are the words in which they stand."""
    there = _without_absent(ideas)
    sending = sending_of(there)
    told = _told(ideas, there)
    only_saved = sending in _UNSENT and told.isdisjoint(STRONG)
    end = None if only_saved else _end(told)
    at_start = "app" in folded.split()
    if sending is Sending.UNCLEAR or (_is_unsure(told, end) and not only_saved):
        return NOT_UNDERSTOOD
    if (at_start or sending is Sending.SENT) and _may_be_theirs(ideas):
        return NOT_UNDERSTOOD
    early = at_start or "before" in ideas or not STAGES.isdisjoint(set(ideas) - set(there))
    marks = _marks(told, end, folded, early=early, to_come=_to_come(ideas))
    return _status(ideas, told, sending, marks, folded)


def _status(
    ideas: Sequence[str], told: frozenset[str], sending: Sending, marks: tuple[Mark, ...], folded: str
) -> Status:
    saved = sending in _UNSENT
    waits = not marks and not saved and "waiting" in told
    return Status(
        marks=marks,
        saved=saved,
        prepared=sending is Sending.READY,
        applied=sending is Sending.SENT,
        vague=waits and "applied" not in told,
        theirs_if_sent="uninterested" in ideas and saved,
        text=folded if waits else "",
    )


def _told(ideas: Sequence[str], there: Sequence[str]) -> frozenset[str]:
    told = frozenset(part for idea in there for part in _STANDS_FOR.get(idea, (idea,)))
    return told - STAGES if "before" in ideas else told


def _without_absent(ideas: Sequence[str]) -> list[str]:
    """Return the ideas without those that "without" takes away; "absent" where that would take away all."""
    there: list[str] = []
    without = False
    for idea in ideas:
        if not without or idea == "fill":
            there.append(idea)
        elif idea not in _MAY_BE_ABSENT:
            there.append("absent" if idea in COUNTED else idea)
        without = idea == "without" or (without and idea == "fill")
    return there


def _is_unsure(told: frozenset[str], end: str | None) -> bool:
    return end == "unsure" or "absent" in told or ("called_off" in told and told.isdisjoint(STAGES))


def _may_be_theirs(ideas: Sequence[str]) -> bool:
    # Of one that was sent, it may be they who are not interested, unless they have just invited.
    return "uninterested" in ideas and _INVITED.isdisjoint(ideas)


def _to_come(ideas: Sequence[str]) -> frozenset[str]:
    """Return the stages named after one that is over: "phone screen done, interview"."""
    if "held" not in ideas:
        return frozenset()
    last = len(ideas) - 1 - ideas[::-1].index("held")
    return STAGES.intersection(ideas[last:]) - set(ideas[:last]) if STAGES.intersection(ideas[:last]) else frozenset()


def _marks(
    told: frozenset[str], end: str | None, folded: str, *, early: bool, to_come: frozenset[str]
) -> tuple[Mark, ...]:
    marks = [Mark(kind=_SIMPLE[idea]) for idea in _SIMPLE if idea in told and not _is_of_another(idea, told)]
    marks += _stage_marks(told, end, folded, to_come)
    if "offer" in told or end in _OFFER_FIRST:
        marks.append(Mark(kind=K.OFFERED))
    if end is not None:
        marks.append(Mark(kind=_ENDS[end], stage=stage_of_end(told, end, early)))
    return tuple(marks)


def _is_of_another(idea: str, told: frozenset[str]) -> bool:
    # "Test received": what arrived is the test, and no receipt.
    return idea == "acknowledged" and not told.isdisjoint({*STAGES, "offer"})


def _end(told: frozenset[str]) -> str | None:
    ends = told & ENDS
    if "declined" in told and "offer" in told and not ends:
        return "declined_offer"
    if len(ends) > 1:
        return _TOGETHER.get(ends, "unsure")
    return next(iter(ends), "unsure" if told & OPEN_TO_DOUBT else None)


def _stage_marks(told: frozenset[str], end: str | None, folded: str, to_come: frozenset[str]) -> list[Mark]:
    over = {stage: _is_over(told if stage not in to_come else told - {"held"}, end) for stage in STAGES}
    marks = []
    if "screening" in told:
        marks.append(Mark(kind=_meeting("screening", told, over["screening"])))
    if "assessment" in told:
        sent = over["assessment"] or "applied" in told
        marks.append(Mark(kind=K.ASSESSMENT_SENT if sent else K.ASSESSMENT_ASKED))
    invited = "scheduled" in told and told.isdisjoint(STAGES)
    if "interview" in told or invited:
        marks.append(Mark(kind=_meeting("interview", told, over["interview"]), round=only_round(folded)))
    return marks


def _is_over(told: frozenset[str], end: str | None) -> bool:
    waits_after = {"after", "waiting"} <= told
    return "scheduled" not in told and (end is not None or waits_after or not told.isdisjoint(_AFTERWARDS))


def _meeting(stage: str, told: frozenset[str], over: bool) -> EventKind:
    if "no_show" in told:
        return EventKind(f"{stage}_no_show")
    if "called_off" in told:
        return EventKind(f"{stage}_cancelled")
    return EventKind(f"{stage}_{'held' if over else 'scheduled'}")


def only_round(folded: str) -> int | None:
    """Return the round that folded words name."""
    # With two numbers it may be a day or a time.
    numbers = [word for word in folded.split() if is_number(word)]
    return round_of(folded) if len(numbers) < 2 else None


def stage_of_end(told: frozenset[str], end: str, at_start: bool) -> Stage | None:
    """Return the stage at which an application was turned down, as far as the ideas tell it."""
    if end != "rejected":
        return None
    reached = [stage for idea, stage in _STAGE_NAMES.items() if idea in told]
    if reached:
        return reached[-1]
    return Stage.APPLIED if at_start else None
