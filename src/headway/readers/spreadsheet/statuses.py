"""What a status in a person's own words says happened on an application."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice

from headway.core.vocabulary import EventKind
from headway.readers.spreadsheet.fold import fold
from headway.readers.spreadsheet.status_day import has_day, part_day
from headway.readers.spreadsheet.status_ideas import BREAK, COUNTED, HEDGES, IDEAS, MILD_ENDS, MINE, Heard, hear
from headway.readers.spreadsheet.status_marks import (
    BLANK,
    NOT_UNDERSTOOD,
    Mark,
    Status,
    combine,
    only_round,
    stage_of_end,
)
from headway.readers.spreadsheet.status_others import is_of_another

K = EventKind
_MOST_WORDS = 24
_MOST_WORDS_IN_ALL = 60
_MOST_UNKNOWN = 2
_MOST_PARTS = 4
_SEPARATOR = re.compile(
    r"\s*(?:->|=>)\s*|\s+[-\u2013\u2014]+\s*|[-\u2013\u2014]+\s+|\s*(?:[\u2192\u2013\u2014:;,/(|\n])\s*|\.\s+"
)
# Alone it is an automatic receipt; "rejected, auto" is a no.
_AUTO = "auto"
# A face or another picture says something; a dash or a dot does not.
_SIGN_OF_ITS_OWN = re.compile("[\u2600-\u26ff\U0001f300-\U0001faff]")
_STEP = re.compile(r"->|=>|[\u2192;>]")
# "3 - Interview" is the third column of a board, and not the third interview.
_STEP_NUMBER = re.compile(r"^[\s-]*(?:\(?\d{1,2}\)?\s*[-\u2013:)]|\(\d{1,2}\)|0\d)\s+(?=[^\W\d_])")
_ENDED_BY_THEM = frozenset({"filled", "cancelled"})
_OVER = frozenset({K.REJECTED, K.PRESUMED_NO_RESPONSE, K.WITHDRAWN, K.POSITION_FILLED, K.POSITION_CANCELLED})
# "No reason given" speaks of a thing that is not there; "not yet" takes back what stands before it.
_PLAINLY_SENT = ({"applied"}, {"application"}, {"applied", "application"})
_NO_SUCH = frozenset(
    ["no", "kein", "keine", "keinen", "aucun", "aucune", "ninguna", "nenhum", "nessun", "nessuna", "geen"]
)
_BY_THE_PERSON = frozenset({"by me", "von mir", "par moi", "por mi", "por mim", "da me", "door mij"})
_CHOSEN_BEFORE = {K.OFFER_ACCEPTED, K.OFFER_DECLINED, K.OFFER_RESCINDED}


def understand(text: str, chosen: str | None = None, *, mistyped: bool = True) -> Status:
    """Return what a status says.

    `chosen` is the event kind that the person chose for it, or "ignore". `mistyped` allows for slips of the pen.
    """
    if chosen is not None:
        return _from_choice(chosen, text)
    folded = fold(text)
    if not folded and _SIGN_OF_ITS_OWN.search(text):
        return NOT_UNDERSTOOD
    if not folded or IDEAS.get(folded) == "nothing":
        return BLANK
    if folded == _AUTO:
        return Status(marks=(Mark(kind=K.ACKNOWLEDGED),), text=text)
    if "?" in text:
        return NOT_UNDERSTOOD
    return _read_with_day(text, mistyped) if any(map(str.isdigit, text)) else _read(text, mistyped)


def _read_with_day(text: str, mistyped: bool) -> Status:
    bare, day = part_day(_STEP_NUMBER.sub("", text))
    status = _read(bare, mistyped)
    if not day:
        # Several days in one cell: which of them belongs to what is for the person to read.
        return replace(status, text=text) if status.understood and has_day(text) else status
    return replace(status, day=day, text=status.text and text)


def idea_of(text: str) -> str | None:
    """Return the one idea that a text names, beside a day at most; None when it names none or more."""
    return IDEAS.get(fold(part_day(text)[0]))


def is_plainly_sent(text: str) -> bool:
    """Tell whether a text says that an application was sent and, of what counts, nothing else."""
    heard = hear(fold(part_day(text)[0]).split(), mistyped=True)
    return not heard.hedged() and COUNTED.intersection(heard.ideas) in _PLAINLY_SENT


def _read(text: str, mistyped: bool) -> Status:
    words = _words(text)
    if len(words) > _MOST_WORDS_IN_ALL:
        return NOT_UNDERSTOOD
    heard = hear(words, mistyped=mistyped)
    if not MINE.isdisjoint(heard.ideas) and is_of_another(text):
        return _read_of_another(text, heard, mistyped)
    if not heard.unknown and not heard.hedged():
        status = combine(heard.ideas, fold(text))
        reason = _reason_in(text) if status.marks and _ENDED_BY_THEM & set(heard.ideas) else ""
        return _spelled(replace(status, reason=reason, text=status.text and text), heard)
    status = _read_in_parts(text, mistyped) or _read_loosely(text, heard)
    return _spelled(replace(status, unknown=heard.unknown), heard) if status.understood else _unclear(heard.unknown)


def _read_of_another(text: str, heard: Heard, mistyped: bool) -> Status:
    """Read a status with an offer or a hiring of somebody else in it: what remains without that, if it is plain."""
    for found in islice(_SEPARATOR.finditer(text), _MOST_PARTS):
        head, rest = text[: found.start()], text[found.end() :].strip(" ).")
        status = _read(head, mistyped)
        if status.understood and status.marks and not status.unknown and not is_of_another(head):
            rejected = any(mark.kind is K.REJECTED for mark in status.marks)
            return replace(status, reason=rest) if rejected else replace(status, text=text)
    return _unclear(heard.unknown)


def _words(text: str) -> list[str]:
    # "Interview -> offer" are two words, "interview offer" is one phrase: a step keeps its words to itself.
    steps = [fold(step).split() for step in _STEP.split(text)]
    return [word for step in steps if step for word in (*step, BREAK)][:-1]


def _unclear(unknown: int) -> Status:
    return replace(NOT_UNDERSTOOD, unknown=unknown) if unknown else NOT_UNDERSTOOD


def _spelled(status: Status, heard: Heard) -> Status:
    return replace(status, read_as=" ".join(heard.corrected)) if heard.corrected and status.understood else status


def _reason_in(text: str) -> str:
    found = _SEPARATOR.search(text)
    head = fold(text[: found.start()]) if found else ""
    return text[found.end() :].strip(" ).") if found and IDEAS.get(head) == "rejected" else ""


def _read_in_parts(text: str, mistyped: bool) -> Status | None:
    """Read "Rejected - no reason": a status, a sign between, and the person's own words."""
    for found in islice(_SEPARATOR.finditer(text), _MOST_PARTS):
        first, last = text[: found.start()].strip(), text[found.end() :].strip(" ).")
        head, rest = (hear(fold(part).split(), mistyped=mistyped) for part in (first, last))
        remark = last
        if head.unknown and not head.ideas:
            head, rest, remark = rest, head, first
        if not head.ideas or head.unknown or head.hedged() or len(head.ideas) > _MOST_WORDS:
            continue
        status = _with_rest(head, rest, text, remark)
        if status:
            return status
    return None


def _with_rest(head: Heard, rest: Heard, text: str, remark: str) -> Status | None:
    ideas = head.ideas if rest.hedged() else head.ideas + rest.ideas
    status = combine(ideas, fold(text))
    if not status.understood or (rest.hedged() and not _is_remark(rest, status, fold(remark).split())):
        return None
    rejected = any(mark.kind is K.REJECTED for mark in status.marks) and "rejected" in head.ideas
    return replace(status, reason=remark) if rejected and rest.unknown else replace(status, text=text)


def _is_remark(rest: Heard, status: Status, words: list[str]) -> bool:
    """Tell whether words with a "no" in them add to a status, and do not take it back."""
    if " ".join(words[-2:]) in _BY_THE_PERSON:
        return False
    negated = [place for place, word in enumerate(words) if IDEAS.get(word) in HEDGES]
    if all(words[place] in _NO_SUCH and words[place + 1 : place + 2] and _new(words[place + 1]) for place in negated):
        return bool(negated)
    return rest.unknown > 1 and bool(status.marks) and all(mark.kind in _OVER for mark in status.marks)


def _new(word: str) -> bool:
    return word not in IDEAS


def _read_loosely(text: str, heard: Heard) -> Status:
    allowed = _MOST_WORDS if heard.first else _MOST_UNKNOWN
    if heard.hedged() or heard.unknown > allowed:
        return NOT_UNDERSTOOD
    status = combine(heard.ideas, fold(text))
    return replace(status, text=text) if status.understood else status


def _from_choice(chosen: str, text: str) -> Status:
    if chosen in ("ignore", K.APPLIED):
        return Status(applied=chosen == K.APPLIED, text=text)
    if chosen == K.SAVED:
        return Status(saved=True, applied=False)
    if chosen not in set(K):
        return NOT_UNDERSTOOD
    kind = EventKind(chosen)
    if kind is K.WITHDRAWN and IDEAS.get(fold(part_day(text)[0])) in MILD_ENDS:
        # "Not interested" is mine then, but nobody says that anything was sent.
        return replace(_read_with_day(text, mistyped=False), theirs_if_sent=False)
    first = (Mark(kind=K.OFFERED),) if kind in _CHOSEN_BEFORE else ()
    words, day = part_day(text)
    return Status(marks=(*first, _chosen_mark(kind, fold(words))), day=day)


def _chosen_mark(kind: EventKind, folded: str) -> Mark:
    """Return what was chosen, with the round and the stage that the words name beside it."""
    told = frozenset(hear(folded.split(), mistyped=False).ideas)
    stage = stage_of_end(told, "rejected", at_start=False) if kind is K.REJECTED else None
    return Mark(kind=kind, round=only_round(folded) if kind.startswith("interview") else None, stage=stage)


def read_together(texts: Sequence[str], read: Callable[[str], Status]) -> Status | None:
    """Return what several statuses of one row say as one ("Offer" and "Declined"), when they only do so together."""
    if len(texts) < 2:
        return None
    # Only words that are all known: with "review/052" beside it, "GENERATED" would pass for a word to skip.
    if any(read(text).unknown for text in texts):
        return None
    together = read(" ".join(texts))
    return together if together.understood and not together.blank else None
