"""What the ideas of a status come to: the things that happened, or that nothing was sent yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from headway.core.vocabulary import EventKind, Stage
from headway.readers.spreadsheet.headings import round_of
from headway.readers.spreadsheet.status_ideas import ENDS, OPEN_TO_DOUBT, STAGES, STRONG, UNSENT, is_number

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

    `saved` tells that nothing was sent yet, `prepared` that it only lies ready: a day of sending outweighs that.
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
_TWO_IN_ONE = {"invited": ("interview", "scheduled"), "interviewed": ("interview", "held")}
_FURTHER = STRONG - {"applied", "waiting"}
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


def combine(ideas: Sequence[str], folded: str) -> Status:
    """Return what the ideas say together; `folded` are the words in which they stand."""
    early = "before" in ideas
    told = frozenset(part for idea in ideas for part in _TWO_IN_ONE.get(idea, (idea,)))
    told -= STAGES if early else frozenset()
    if told.isdisjoint(STRONG) or ("unsent" in told and told.isdisjoint(_FURTHER)):
        return _not_sent(told & UNSENT)
    end = _end(told)
    if end == "unsure" or ("called_off" in told and told.isdisjoint(STAGES)):
        return NOT_UNDERSTOOD
    marks = _marks(told, end, folded, early=early or "app" in folded.split())
    more = folded if not marks and "waiting" in told else ""
    return Status(marks=marks, applied=told != {"contacted"}, text=more)


def _marks(told: frozenset[str], end: str | None, folded: str, *, early: bool) -> tuple[Mark, ...]:
    marks = [Mark(kind=_SIMPLE[idea]) for idea in _SIMPLE if idea in told and not _is_of_another(idea, told)]
    marks += _stage_marks(told, end, folded)
    if "offer" in told or end in _OFFER_FIRST:
        marks.append(Mark(kind=K.OFFERED))
    if end is not None:
        marks.append(Mark(kind=_ENDS[end], stage=stage_of_end(told, end, early)))
    return tuple(marks)


def _is_of_another(idea: str, told: frozenset[str]) -> bool:
    # "Test received": what arrived is the test, and no receipt.
    return idea == "acknowledged" and not told.isdisjoint({*STAGES, "offer"})


def _not_sent(ideas: frozenset[str]) -> Status:
    return Status(saved=True, applied=False, prepared=ideas == {"prepared"}) if ideas else NOT_UNDERSTOOD


def _end(told: frozenset[str]) -> str | None:
    ends = told & ENDS
    if "declined" in told and "offer" in told and not ends:
        return "declined_offer"
    if len(ends) > 1:
        return _TOGETHER.get(ends, "unsure")
    return next(iter(ends), "unsure" if told & OPEN_TO_DOUBT else None)


def _stage_marks(told: frozenset[str], end: str | None, folded: str) -> list[Mark]:
    over = _is_over(told, end)
    marks = []
    if "screening" in told:
        marks.append(Mark(kind=_meeting("screening", told, over)))
    if "assessment" in told:
        sent = over or "applied" in told
        marks.append(Mark(kind=K.ASSESSMENT_SENT if sent else K.ASSESSMENT_ASKED))
    invited = "scheduled" in told and told.isdisjoint(STAGES)
    if "interview" in told or invited:
        marks.append(Mark(kind=_meeting("interview", told, over), round=only_round(folded)))
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
