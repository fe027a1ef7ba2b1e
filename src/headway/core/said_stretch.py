"""One stretch of words that say a day, and what its neighbours make of a word."""

from collections.abc import Iterable, Sequence

from headway.core.said_parts import Part, Unit, Word

THIRDS = frozenset({Part.BEGIN, Part.MIDDLE, Part.END})
LATER = frozenset({Part.NEXT, Part.COMING, Part.NEXT_BUT_ONE})
WHICH = LATER | {Part.THIS}
# What says no more than that a day ends.
_OF_A_DAY = frozenset({Part.DAY_END, Part.THIS, Part.ARTICLE, Part.DAY_ARTICLE})
# "Sept" and "dez" are months that were counted from March once: the seventh and the tenth.
_COUNTED_FROM_MARCH = 2


class Stretch:
    """The words of one stretch, in their order, by what they add."""

    def __init__(self, words: Iterable[Word]) -> None:
        self.words = tuple(words)
        # Only a few ways of saying a day care for an "or" between its words.
        self.parts = frozenset(word.part for word in self.words) - {Part.OR}

    def has(self, *parts: Part) -> bool:
        """Say whether words of all these parts are there."""
        return self.parts.issuperset(parts)

    def last(self, part: Part) -> int:
        """Return the value of the last word of a part that is there."""
        return self.all(part)[-1]

    def all(self, *parts: Part) -> list[int]:
        """Return the values of the words of these parts."""
        return [word.value for word in self.words if word.part in parts]

    def units(self) -> list[Unit]:
        """Return what is counted or has a beginning and an end."""
        return [word.unit for word in self.words if word.part == Part.UNIT]

    def third(self) -> Part:
        """Return the latest third that is named, the end where none is."""
        named = self.parts & THIRDS
        return next((part for part in (Part.END, Part.MIDDLE, Part.BEGIN) if part in named), Part.END)

    def weeks_on(self) -> int:
        """Return how many weeks, months or years ahead the one is that is meant."""
        return 2 if self.has(Part.NEXT_BUT_ONE) else 1 if self.parts & LATER else 0

    def after_first(self, part: Part) -> "Stretch":
        """Return only the second of two, as in "end of April, early May"; "mid-week next week" is one."""
        at = [place for place, word in enumerate(self.words) if word.part == part]
        second = Stretch(self.words[at[0] + 1 :]) if len(at) > 1 else self
        return second if second.parts & THIRDS else self


def resolved(words: Sequence[Word]) -> Iterable[Word]:
    """Settle by its neighbours what a word alone leaves open, and drop the end of a day that is named anyway."""
    named = any(word.part not in _OF_A_DAY for word in words)
    for word, after in zip(words, [*words[1:], Word(Part.FILLER)], strict=True):
        counts = after.part == Part.UNIT
        match word.part:
            case Part.ARTICLE if counts:
                yield Word(Part.NUMBER, 1)
            case Part.ARTICLE:
                pass
            case Part.NUMBER_OR_MONTH:
                yield Word(Part.NUMBER, word.value - _COUNTED_FROM_MARCH) if counts else Word(Part.MONTH, word.value)
            case Part.DAY_END if named:
                pass
            case _:
                yield word
