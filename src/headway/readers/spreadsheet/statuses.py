"""What a status in a person's own words says happened on an application."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from headway.core.vocabulary import EventKind, Stage
from headway.readers.spreadsheet.fold import fold
from headway.readers.spreadsheet.headings import round_of
from headway.readers.spreadsheet.spelling import Speller
from headway.readers.spreadsheet.status_words import PHRASES

K = EventKind
_LONGEST_PHRASE = 5
_MOST_WORDS = 24
_MOST_UNKNOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One thing that happened, as far as a status tells it."""

    kind: EventKind
    round: int | None = None
    stage: Stage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """What a status says. `saved` tells that nothing was sent yet; `read_as` is set where a typo was understood.

    `understood` is False when only the person can tell what is meant.
    """

    marks: tuple[Mark, ...] = ()
    saved: bool = False
    applied: bool = True
    understood: bool = True
    blank: bool = False
    read_as: str = ""


BLANK = Status(blank=True, applied=False)
NOT_UNDERSTOOD = Status(understood=False, applied=False)

_IDEAS: dict[str, str] = {}
for _idea, _phrases in PHRASES.items():
    for _phrase in _phrases.split(","):
        _IDEAS.setdefault(fold(_phrase), _idea)

_SPELLER = Speller(_IDEAS)
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
_ENDINGS = frozenset(_ENDS)
_OFFER_FIRST = frozenset({"accepted", "declined_offer", "rescinded"})
_SIMPLE = {
    "acknowledged": K.ACKNOWLEDGED,
    "contacted": K.CONTACTED,
    "references": K.REFERENCES_ASKED,
    "followed_up": K.FOLLOWED_UP,
}
_STAGES = frozenset({"screening", "assessment", "interview"})
_STRONG = frozenset({*_ENDS, *_SIMPLE, *_STAGES, "applied", "waiting", "offer", "scheduled"})
_TWO_IN_ONE = {"invited": ("interview", "scheduled"), "interviewed": ("interview", "held")}
_FURTHER = _STRONG - {"applied", "waiting"}
_UNSENT = frozenset({"saved", "unsent"})
_OPEN_TO_DOUBT = frozenset({"unsure", "declined"})
_HEDGES = frozenset({"not", "perhaps"})
# Two endings in one status: which of them holds; a pair that is not here only the person can tell.
_TOGETHER = {
    frozenset({"rejected", "ghosted"}): "ghosted",
    frozenset({"rejected", "filled"}): "rejected",
    frozenset({"rejected", "cancelled"}): "rejected",
    frozenset({"ghosted", "cancelled"}): "cancelled",
    frozenset({"ghosted", "filled"}): "filled",
}
_CHOSEN_BEFORE = {K.OFFER_ACCEPTED, K.OFFER_DECLINED, K.OFFER_RESCINDED}
_STAGE_NAMES = {"screening": Stage.SCREENING, "assessment": Stage.ASSESSMENT, "interview": Stage.INTERVIEW}


def understand(text: str, chosen: str | None = None, *, mistyped: bool = True) -> Status:
    """Return what a status says.

    `chosen` is the event kind that the person chose for it, or "ignore". `mistyped` allows for slips of the pen.
    """
    if chosen is not None:
        return _from_choice(chosen)
    folded = fold(text)
    if not folded or _IDEAS.get(folded) == "nothing":
        return BLANK
    words = folded.split()
    if len(words) > _MOST_WORDS:
        return NOT_UNDERSTOOD
    ideas, unknown, corrected = _ideas_in(words, mistyped)
    if "?" in text or unknown > _MOST_UNKNOWN or not _HEDGES.isdisjoint(ideas):
        return NOT_UNDERSTOOD
    status = _combine(ideas, folded)
    return replace(status, read_as=" ".join(corrected)) if corrected and status.understood else status


def _from_choice(chosen: str) -> Status:
    if chosen in ("ignore", K.APPLIED):
        return Status(applied=chosen == K.APPLIED)
    if chosen == K.SAVED:
        return Status(saved=True, applied=False)
    if chosen not in set(K):
        return NOT_UNDERSTOOD
    kind = EventKind(chosen)
    first = (Mark(kind=K.OFFERED),) if kind in _CHOSEN_BEFORE else ()
    return Status(marks=(*first, Mark(kind=kind)))


def _ideas_in(words: list[str], mistyped: bool) -> tuple[list[str], int, list[str]]:
    ideas: list[str] = []
    unknown = 0
    corrected: list[str] = []
    place = 0
    while place < len(words):
        length, idea = _longest(words, place)
        word = words[place]
        place += length
        if idea is None and not _is_number(word):
            meant = _SPELLER.nearest(word) if mistyped else None
            idea = _IDEAS[meant] if meant else None
            corrected += [meant] if meant else []
            unknown += not meant
        if idea is not None:
            ideas.append(idea)
    return ideas, unknown, corrected


def _longest(words: list[str], place: int) -> tuple[int, str | None]:
    for length in range(min(_LONGEST_PHRASE, len(words) - place), 0, -1):
        idea = _IDEAS.get(" ".join(words[place : place + length]))
        if idea is not None:
            return length, idea
    return 1, None


def _is_number(word: str) -> bool:
    return word[0].isdigit()


def _combine(ideas: list[str], folded: str) -> Status:
    early = "before" in ideas
    told = frozenset(
        part for idea in ideas for part in _TWO_IN_ONE.get(idea, (idea,)) if not (early and part in _STAGES)
    )
    if told.isdisjoint(_STRONG) or ("unsent" in told and told.isdisjoint(_FURTHER)):
        return Status(saved=True, applied=False) if told & _UNSENT else NOT_UNDERSTOOD
    end = _end(told)
    if end == "unsure" or ("called_off" in told and told.isdisjoint(_STAGES)):
        return NOT_UNDERSTOOD
    marks = [Mark(kind=_SIMPLE[idea]) for idea in _SIMPLE if idea in told]
    marks += _stage_marks(told, end, folded)
    if "offer" in told or end in _OFFER_FIRST:
        marks.append(Mark(kind=K.OFFERED))
    if end is not None:
        marks.append(Mark(kind=_ENDS[end], stage=_stage_of_end(told, end, early or "app" in folded.split())))
    return Status(marks=tuple(marks), applied=told != {"contacted"})


def _end(told: frozenset[str]) -> str | None:
    ends = told & _ENDINGS
    if "declined" in told and "offer" in told and not ends:
        return "declined_offer"
    if len(ends) > 1:
        return _TOGETHER.get(ends, "unsure")
    return next(iter(ends), "unsure" if told & _OPEN_TO_DOUBT else None)


def _stage_marks(told: frozenset[str], end: str | None, folded: str) -> list[Mark]:
    over = "scheduled" not in told and (end is not None or "held" in told or "offer" in told)
    marks = []
    if "screening" in told:
        marks.append(Mark(kind=_meeting("screening", told, over)))
    if "assessment" in told:
        sent = over or "applied" in told
        marks.append(Mark(kind=K.ASSESSMENT_SENT if sent else K.ASSESSMENT_ASKED))
    invited = "scheduled" in told and told.isdisjoint(_STAGES)
    if "interview" in told or invited:
        marks.append(Mark(kind=_meeting("interview", told, over), round=_only_round(folded)))
    return marks


def _meeting(stage: str, told: frozenset[str], over: bool) -> EventKind:
    if "no_show" in told:
        return EventKind(f"{stage}_no_show")
    if "called_off" in told:
        return EventKind(f"{stage}_cancelled")
    return EventKind(f"{stage}_{'held' if over else 'scheduled'}")


def _only_round(folded: str) -> int | None:
    # With two numbers it may be a day or a time.
    numbers = [word for word in folded.split() if _is_number(word)]
    return round_of(folded) if len(numbers) < 2 else None


def _stage_of_end(told: frozenset[str], end: str, at_start: bool) -> Stage | None:
    if end != "rejected":
        return None
    reached = [stage for idea, stage in _STAGE_NAMES.items() if idea in told]
    if reached:
        return reached[-1]
    return Stage.APPLIED if at_start else None


def read_together(texts: Sequence[str], read: Callable[[str], Status]) -> Status | None:
    """Return what several statuses of one row say as one ("Offer" and "Declined"), when they only do so together."""
    if len(texts) < 2:
        return None
    together = read(" ".join(texts))
    return together if together.understood and not together.blank else None


_YES_WORDS = "yes,y,true,x,ja,j,oui,o,si,s,sim,verdadeiro,vero,vrai,wahr,waar,1,是,tak,done,received"
_NO_WORDS = "no,n,false,nein,non,nao,nee,falso,faux,falsch,onwaar,0,none,never,否,nie,na,not yet,n a"
_YES = frozenset(map(fold, _YES_WORDS.split(",")))
_NO = frozenset(map(fold, _NO_WORDS.split(",")))
_CROSSES = frozenset("❌✖✗✘🚫")


def yes_or_no(text: str) -> bool | None:
    """Return what a tick, a cross or a word in a yes-no column says, or None when it is neither."""
    stripped = text.strip()
    if stripped[:1] in _CROSSES:
        return False
    folded = fold(stripped)
    if folded in _NO:
        return False
    return True if folded in _YES else None
