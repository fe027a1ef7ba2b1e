"""What the words of a status name, one by one: the ideas in them, and how much is not known."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headway.readers.spreadsheet.fold import fold
from headway.readers.spreadsheet.spelling import Speller
from headway.readers.spreadsheet.status_words import PHRASES

_LONGEST_PHRASE = 5
BREAK = ""
"""Stands between the words of two steps, which are no phrase together."""
STAGES = frozenset({"screening", "assessment", "interview"})
ENDS = frozenset({"accepted", "declined_offer", "rescinded", "rejected", "withdrawn", "ghosted", "filled", "cancelled"})
MINE = frozenset({"offer", "accepted", "declined_offer", "rescinded"})
"""What somebody else may have got as well."""
SIMPLE = frozenset({"acknowledged", "contacted", "references", "followed_up"})
MILD_ENDS = {"skipped": "withdrawn", "uninterested": "withdrawn", "decided_against": "withdrawn", "gone": "cancelled"}
"""Ends of what need not have been sent, and which end each is."""
STRONG = frozenset({*ENDS, *MILD_ENDS, *SIMPLE, *STAGES, "applied", "waiting", "offer", "scheduled"})
UNSENT = frozenset({"saved", "unsent", "prepared"})
OPEN_TO_DOUBT = frozenset({"unsure", "declined"})
HEDGES = frozenset({"not", "perhaps"})
COUNTED = STRONG | UNSENT | OPEN_TO_DOUBT | {"invited", "interviewed", "apply", "application"}

IDEAS: dict[str, str] = {}
for _idea, _phrases in PHRASES.items():
    for _phrase in _phrases.split(","):
        IDEAS.setdefault(fold(_phrase), _idea)

_SPELLER = Speller(IDEAS)


@dataclass(frozen=True, slots=True)
class Heard:
    """What the words of a text name. `first` tells that nothing unknown comes before the first word that counts."""

    ideas: tuple[str, ...]
    unknown: int
    first: bool
    corrected: tuple[str, ...]

    def hedged(self) -> bool:
        """Tell whether a word among them may take back the others."""
        return not HEDGES.isdisjoint(self.ideas)


def hear(words: Sequence[str], *, mistyped: bool) -> Heard:
    """Return what folded words name. `mistyped` allows for slips of the pen."""
    ideas: list[str] = []
    corrected: list[str] = []
    unknown = 0
    first = True
    for word, idea in _phrases_in(words):
        if idea is None and mistyped and (meant := _SPELLER.nearest(word)):
            idea = IDEAS[meant]
            corrected.append(meant)
        if idea is not None:
            ideas.append(idea)
            continue
        unknown += 1
        first = first and not COUNTED.isdisjoint(ideas)
    return Heard(tuple(ideas), unknown, first and unknown < len(words), tuple(corrected))


def _phrases_in(words: Sequence[str]) -> Iterator[tuple[str, str | None]]:
    """Go through the phrases that are known, and the single words that are not; numbers say nothing here."""
    place = 0
    while place < len(words):
        length, idea = _longest(words, place)
        word = words[place]
        place += length
        if word != BREAK and (idea is not None or not is_number(word)):
            yield word, idea


def _longest(words: Sequence[str], place: int) -> tuple[int, str | None]:
    for length in range(min(_LONGEST_PHRASE, len(words) - place), 0, -1):
        idea = IDEAS.get(" ".join(words[place : place + length]))
        if idea is not None:
            return length, idea
    return 1, None


def is_number(word: str) -> bool:
    """Tell whether a word is a round, a day or an hour: anything longer is a number of something else."""
    return word[0].isdigit() and not word[2:3].isdigit()
