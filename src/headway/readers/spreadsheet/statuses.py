"""What a status in a person's own words says happened on an application."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from headway.core.vocabulary import EventKind, Stage
from headway.readers.spreadsheet.fold import fold
from headway.readers.spreadsheet.headings import round_of
from headway.readers.spreadsheet.spelling import Speller
from headway.readers.spreadsheet.status_day import has_day, part_day
from headway.readers.spreadsheet.status_words import PHRASES

K = EventKind
_LONGEST_PHRASE = 5
_MOST_WORDS = 24
_MOST_WORDS_IN_ALL = 60
_MOST_UNKNOWN = 2
_MOST_PARTS = 4
_SEPARATOR = re.compile(
    r"\s*(?:->|=>)\s*|\s+[-\u2013\u2014]+\s*|[-\u2013\u2014]+\s+|\s*(?:[\u2192\u2013\u2014:;,/(|\n])\s*|\.\s+"
)
_STEP = re.compile(r"->|=>|[\u2192;>]")
_BREAK = ""
# "3 - Interview" is the third column of a board, and not the third interview.
_STEP_NUMBER = re.compile(r"^[\s-]*(?:\(?\d{1,2}\)?\s*[-\u2013:)]|\(\d{1,2}\)|0\d)\s+(?=[^\W\d_])")


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


@dataclass(frozen=True, slots=True)
class _Heard:
    """What the words of a text name. `first` tells that nothing unknown comes before the first word that counts."""

    ideas: tuple[str, ...]
    unknown: int
    first: bool
    corrected: tuple[str, ...]

    def hedged(self) -> bool:
        return not _HEDGES.isdisjoint(self.ideas)


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
_UNSENT = frozenset({"saved", "unsent", "prepared"})
_OPEN_TO_DOUBT = frozenset({"unsure", "declined"})
_HEDGES = frozenset({"not", "perhaps"})
_COUNTED = _STRONG | _UNSENT | _OPEN_TO_DOUBT | {"invited", "interviewed"}
_ENDED_BY_THEM = frozenset({"filled", "cancelled"})
_OVER = frozenset({K.REJECTED, K.PRESUMED_NO_RESPONSE, K.WITHDRAWN, K.POSITION_FILLED, K.POSITION_CANCELLED})
# "No reason given" speaks of a thing that is not there; "not yet" takes back what stands before it.
_NO_SUCH = frozenset(
    ["no", "kein", "keine", "keinen", "aucun", "aucune", "ninguna", "nenhum", "nessun", "nessuna", "geen"]
)
_BY_THE_PERSON = frozenset({"by me", "von mir", "par moi", "por mi", "por mim", "da me", "door mij"})
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
        return _from_choice(chosen, text)
    folded = fold(text)
    if not folded or _IDEAS.get(folded) == "nothing":
        return BLANK
    if not any(map(str.isdigit, text)):
        return NOT_UNDERSTOOD if "?" in text else _read(text, mistyped)
    bare, day = part_day(_STEP_NUMBER.sub("", text))
    status = NOT_UNDERSTOOD if "?" in text else _read(bare, mistyped)
    if not day:
        # Several days in one cell: which of them belongs to what is for the person to read.
        return replace(status, text=text) if status.understood and has_day(text) else status
    return replace(status, day=day, text=status.text and text)


def idea_of(text: str) -> str | None:
    """Return the one idea that a text names, beside a day at most; None when it names none or more."""
    return _IDEAS.get(fold(part_day(text)[0]))


def is_plainly_sent(text: str) -> bool:
    """Tell whether a text says that an application was sent and, of what counts, nothing else."""
    heard = _hear(fold(part_day(text)[0]).split(), mistyped=True)
    return not heard.hedged() and _COUNTED.intersection(heard.ideas) == {"applied"}


def _read(text: str, mistyped: bool) -> Status:
    words = _words(text)
    if len(words) > _MOST_WORDS_IN_ALL:
        return NOT_UNDERSTOOD
    heard = _hear(words, mistyped)
    if not heard.unknown and not heard.hedged():
        status = _combine(heard.ideas, fold(text))
        reason = _reason_in(text) if status.marks and _ENDED_BY_THEM & set(heard.ideas) else ""
        return _spelled(replace(status, reason=reason, text=status.text and text), heard)
    status = _read_in_parts(text, mistyped) or _read_loosely(text, heard)
    return _spelled(replace(status, unknown=heard.unknown), heard) if status.understood else _unclear(heard.unknown)


def _words(text: str) -> list[str]:
    # "Interview -> offer" are two words, "interview offer" is one phrase: a step keeps its words to itself.
    steps = [fold(step).split() for step in _STEP.split(text)]
    return [word for step in steps if step for word in (*step, _BREAK)][:-1]


def _unclear(unknown: int) -> Status:
    return replace(NOT_UNDERSTOOD, unknown=unknown) if unknown else NOT_UNDERSTOOD


def _spelled(status: Status, heard: _Heard) -> Status:
    return replace(status, read_as=" ".join(heard.corrected)) if heard.corrected and status.understood else status


def _reason_in(text: str) -> str:
    found = _SEPARATOR.search(text)
    head = fold(text[: found.start()]) if found else ""
    return text[found.end() :].strip(" ).") if found and _IDEAS.get(head) == "rejected" else ""


def _read_in_parts(text: str, mistyped: bool) -> Status | None:
    """Read "Rejected - no reason": a status, a sign between, and the person's own words."""
    for found in islice(_SEPARATOR.finditer(text), _MOST_PARTS):
        first, last = text[: found.start()].strip(), text[found.end() :].strip(" ).")
        head, rest = (_hear(fold(part).split(), mistyped) for part in (first, last))
        if head.unknown and not head.ideas:
            head, rest = rest, head
        if not head.ideas or head.unknown or head.hedged() or len(head.ideas) > _MOST_WORDS:
            continue
        status = _with_rest(head, rest, text, last)
        if status:
            return status
    return None


def _with_rest(head: _Heard, rest: _Heard, text: str, last: str) -> Status | None:
    ideas = head.ideas if rest.hedged() else head.ideas + rest.ideas
    status = _combine(ideas, fold(text))
    if not status.understood or (rest.hedged() and not _is_remark(rest, status, fold(last).split())):
        return None
    rejected = any(mark.kind is K.REJECTED for mark in status.marks)
    return replace(status, reason=last) if rejected and rest.unknown else replace(status, text=text)


def _is_remark(rest: _Heard, status: Status, words: list[str]) -> bool:
    """Tell whether words with a "no" in them add to a status, and do not take it back."""
    if " ".join(words[-2:]) in _BY_THE_PERSON:
        return False
    negated = [place for place, word in enumerate(words) if _IDEAS.get(word) in _HEDGES]
    if all(words[place] in _NO_SUCH and words[place + 1 : place + 2] and _new(words[place + 1]) for place in negated):
        return bool(negated)
    return rest.unknown > 1 and bool(status.marks) and all(mark.kind in _OVER for mark in status.marks)


def _new(word: str) -> bool:
    return word not in _IDEAS


def _read_loosely(text: str, heard: _Heard) -> Status:
    allowed = _MOST_WORDS if heard.first else _MOST_UNKNOWN
    if heard.hedged() or heard.unknown > allowed:
        return NOT_UNDERSTOOD
    status = _combine(heard.ideas, fold(text))
    return replace(status, text=text) if status.understood else status


def _from_choice(chosen: str, text: str) -> Status:
    if chosen in ("ignore", K.APPLIED):
        return Status(applied=chosen == K.APPLIED, text=text)
    if chosen == K.SAVED:
        return Status(saved=True, applied=False)
    if chosen not in set(K):
        return NOT_UNDERSTOOD
    kind = EventKind(chosen)
    first = (Mark(kind=K.OFFERED),) if kind in _CHOSEN_BEFORE else ()
    words, day = part_day(text)
    return Status(marks=(*first, _chosen_mark(kind, fold(words))), day=day)


def _chosen_mark(kind: EventKind, folded: str) -> Mark:
    """Return what was chosen, with the round and the stage that the words name beside it."""
    told = frozenset(_hear(folded.split(), mistyped=False).ideas)
    stage = _stage_of_end(told, "rejected", at_start=False) if kind is K.REJECTED else None
    return Mark(kind=kind, round=_only_round(folded) if kind.startswith("interview") else None, stage=stage)


def _hear(words: list[str], mistyped: bool) -> _Heard:
    ideas: list[str] = []
    unknown = 0
    first = True
    corrected: list[str] = []
    place = 0
    while place < len(words):
        length, idea = _longest(words, place)
        word = words[place]
        place += length
        if word == _BREAK:
            continue
        if idea is None and not _is_number(word):
            meant = _SPELLER.nearest(word) if mistyped else None
            idea = _IDEAS[meant] if meant else None
            corrected += [meant] if meant else []
            unknown += not meant
            first = first and bool(meant or not _COUNTED.isdisjoint(ideas))
        if idea is not None:
            ideas.append(idea)
    return _Heard(tuple(ideas), unknown, first and unknown < len(words), tuple(corrected))


def _longest(words: list[str], place: int) -> tuple[int, str | None]:
    for length in range(min(_LONGEST_PHRASE, len(words) - place), 0, -1):
        idea = _IDEAS.get(" ".join(words[place : place + length]))
        if idea is not None:
            return length, idea
    return 1, None


def _is_number(word: str) -> bool:
    # A round, a day, an hour: anything longer is a number of something else.
    return word[0].isdigit() and not word[2:3].isdigit()


def _combine(ideas: Sequence[str], folded: str) -> Status:
    early = "before" in ideas
    told = frozenset(
        part for idea in ideas for part in _TWO_IN_ONE.get(idea, (idea,)) if not (early and part in _STAGES)
    )
    if told.isdisjoint(_STRONG) or ("unsent" in told and told.isdisjoint(_FURTHER)):
        return _not_sent(told & _UNSENT)
    end = _end(told)
    if end == "unsure" or ("called_off" in told and told.isdisjoint(_STAGES)):
        return NOT_UNDERSTOOD
    marks = _marks(told, end, folded, early=early or "app" in folded.split())
    more = folded if not marks and told & {"waiting"} else ""
    return Status(marks=marks, applied=told != {"contacted"}, text=more)


def _marks(told: frozenset[str], end: str | None, folded: str, *, early: bool) -> tuple[Mark, ...]:
    marks = [Mark(kind=_SIMPLE[idea]) for idea in _SIMPLE if idea in told and not _is_of_another(idea, told)]
    marks += _stage_marks(told, end, folded)
    if "offer" in told or end in _OFFER_FIRST:
        marks.append(Mark(kind=K.OFFERED))
    if end is not None:
        marks.append(Mark(kind=_ENDS[end], stage=_stage_of_end(told, end, early)))
    return tuple(marks)


def _is_of_another(idea: str, told: frozenset[str]) -> bool:
    # "Test received": what arrived is the test, and no receipt.
    return idea == "acknowledged" and not told.isdisjoint({*_STAGES, "offer"})


def _not_sent(ideas: frozenset[str]) -> Status:
    return Status(saved=True, applied=False, prepared=ideas == {"prepared"}) if ideas else NOT_UNDERSTOOD


def _end(told: frozenset[str]) -> str | None:
    ends = told & _ENDINGS
    if "declined" in told and "offer" in told and not ends:
        return "declined_offer"
    if len(ends) > 1:
        return _TOGETHER.get(ends, "unsure")
    return next(iter(ends), "unsure" if told & _OPEN_TO_DOUBT else None)


def _stage_marks(told: frozenset[str], end: str | None, folded: str) -> list[Mark]:
    waits = {"after", "waiting"} <= told
    over = "scheduled" not in told and (end is not None or waits or "held" in told or "offer" in told)
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
    # Only words that are all known: with "review/052" beside it, "GENERATED" would pass for a word to skip.
    if any(read(text).unknown for text in texts):
        return None
    together = read(" ".join(texts))
    return together if together.understood and not together.blank else None


_YES_WORDS = "yes,y,true,x,ja,j,oui,o,si,s,sim,verdadeiro,vero,vrai,wahr,waar,1,是,tak,done,received,checked,ticked"
_NO_WORDS = "no,n,false,nein,non,nao,nee,falso,faux,falsch,onwaar,0,none,never,否,nie,na,not yet,n a,unchecked"
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
