"""How they want to be reached: what a posting, or the person, says about calls and questions."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from headway.core.folding import fold
from headway.core.reach_words import FOR_AGENCIES, NO_CALLS, NO_QUESTIONS

NO_CALLS_FIELD = "No calls"


def is_no_reply(email: str) -> bool:
    """Say whether nobody reads what is written to this address."""
    return bool(_NO_REPLY.match(email.strip()))


_NO_REPLY = re.compile(
    r"(?:no|not|do[-_.]?not|nicht|ne[-_.]?pas)[-_.]?(?:reply|answer|antworten|repondre)", re.IGNORECASE
)


class Reach(StrEnum):
    """What they leave open: any way, mail only, or no question at all before they write."""

    ANY = "any"
    NO_CALLS = "no_calls"
    NO_QUESTIONS = "no_questions"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """How they want to be reached.

    `words` is the place that says so, "" where the person ticked it or nobody did; `by_posting` that it stands in the
    posting as it was saved, and not in what the person wrote.
    """

    reach: Reach
    words: str = ""
    by_posting: bool = False


def wish_in(notes: str, postings: Iterable[str], fields: Mapping[str, str]) -> Wish:
    """Return what is said about calls and questions; the person's own field "No calls" goes before any text."""
    own = next((value for heading, value in fields.items() if fold(heading) in _HEADINGS), "")
    if fold(own) in _YES:
        return Wish(reach=Reach.NO_CALLS)
    if fold(own) in _NO:
        return Wish(reach=Reach.ANY)
    said = [*((text, True) for text in postings), *((text, False) for text in (notes, *fields.values()))]
    for reach, words in ((Reach.NO_QUESTIONS, NO_QUESTIONS), (Reach.NO_CALLS, NO_CALLS)):
        for text, by_posting in said:
            found = _wished_for(words, text)
            if found:
                return Wish(reach=reach, words=found, by_posting=by_posting)
    return Wish(reach=Reach.ANY)


def calls_field(fields: Mapping[str, str]) -> str:
    """Return the name of the person's own field that says whether to call, else the one to write it into."""
    return next((heading for heading in fields if fold(heading) in _HEADINGS), NO_CALLS_FIELD)


_HEADINGS = frozenset(fold(heading) for heading in (NO_CALLS_FIELD, "No phone calls", "Keine Anrufe"))
_YES = frozenset({"yes", "y", "true", "1", "x", "ja", "oui", "si"})
_NO = frozenset({"no", "n", "false", "0", "nein", "non", "nee"})
_SENTENCE_ENDS = re.compile(r"[.!?\n]")
_APOSTROPHES = {0x2019: "'"}


def _wished_for(words: re.Pattern[str], text: str) -> str:
    """Return the place where a text says so to those who apply, "" where it does not."""
    # As long as the text itself, so that a place in the one is a place in the other.
    plain = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text.translate(_APOSTROPHES))
    for found in words.finditer(plain):
        if not FOR_AGENCIES.search(_sentence_around(plain, found.start(), found.end())):
            return text[found.start() : found.end()]
    return ""


def _sentence_around(text: str, start: int, end: int) -> str:
    begins = max((each.end() for each in _SENTENCE_ENDS.finditer(text, 0, start)), default=0)
    ends = _SENTENCE_ENDS.search(text, end)
    return text[begins : ends.start() if ends else len(text)]
