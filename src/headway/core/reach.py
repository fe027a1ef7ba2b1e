"""How they want to be reached: what a posting, or the person, says about calls and questions."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from headway.core.folding import fold

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
    for reach, words in ((Reach.NO_QUESTIONS, _NO_QUESTIONS), (Reach.NO_CALLS, _NO_CALLS)):
        for text, by_posting in said:
            found = words.search(text)
            if found is not None:
                return Wish(reach=reach, words=found.group(), by_posting=by_posting)
    return Wish(reach=Reach.ANY)


def calls_field(fields: Mapping[str, str]) -> str:
    """Return the name of the person's own field that says whether to call, else the one to write it into."""
    return next((heading for heading in fields if fold(heading) in _HEADINGS), NO_CALLS_FIELD)


_HEADINGS = frozenset(fold(heading) for heading in (NO_CALLS_FIELD, "No phone calls", "Keine Anrufe"))
_YES = frozenset({"yes", "y", "true", "1", "x", "ja", "oui", "si"})
_NO = frozenset({"no", "n", "false", "0", "nein", "non", "nee"})
# A note such as "no phone calls yet" speaks of what came, not of what they want.
_NOT_OF_WHAT_CAME = r"(?!\s+(?:yet|so far|from|until|since|bisher|bekommen|erhalten|von)\b)"
_NO_CALLS = re.compile(
    r"\bno calls,? please\b|\bplease,? no (?:phone |telephone )?calls\b"
    rf"|\bno (?:phone|telephone) calls\b{_NOT_OF_WHAT_CAME}"
    r"|\bplease (?:do not|don['\u2019]t) (?:call|phone|telephone)\b"
    rf"|\bkeine (?:telefon)?anrufe\b{_NOT_OF_WHAT_CAME}|\bbitte nicht anrufen\b"
    r"|\bpas d['\u2019]appels? téléphoniques?\b|\bmerci de ne pas (?:appeler|téléphoner)\b"
    r"|\bsin llamadas\b|\bno llamar\b|\bgeen telefoontjes\b|\bniet bellen\b",
    re.IGNORECASE,
)
_NO_QUESTIONS = re.compile(
    r"\bplease (?:do not|don['\u2019]t) (?:contact us|follow up|enquire|inquire)\b"
    r"|\bno (?:contact|enquiries|inquiries|follow-?ups),? please\b"
    r"|\bvon (?:rück|nach)fragen (?:bitten wir )?abzusehen\b|\bbitte keine (?:rück|nach)fragen\b",
    re.IGNORECASE,
)
