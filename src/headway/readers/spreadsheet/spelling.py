"""A word that was mistyped, when it can be only one other word."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import chain

_SHORTEST = 6
_TWO_SLIPS_FROM = 10


class Speller:
    """Finds the known word that a mistyped one stands for. `meanings` gives what each known word means."""

    def __init__(self, meanings: Mapping[str, str]) -> None:
        self._meanings = meanings
        self._by_length: dict[int, list[str]] = {}
        for known in meanings:
            if len(known) >= _SHORTEST and known.isalpha():
                self._by_length.setdefault(len(known), []).append(known)
        self.nearest = lru_cache(maxsize=2048)(self._nearest)

    def _nearest(self, word: str) -> str | None:
        """Return the known word, or None: for a short word, or when the nearest do not mean the same."""
        if len(word) < _SHORTEST or not word.isalpha():
            return None
        allowed = 2 if len(word) >= _TWO_SLIPS_FROM else 1
        near: dict[int, list[str]] = {}
        for known in self._of_about_that_length(len(word), allowed):
            if _may_be_meant(word, known):
                near.setdefault(distance(word, known), []).append(known)
        best = min(near, default=allowed + 1)
        if not 0 < best <= allowed or len({self._meanings[known] for known in near[best]}) != 1:
            return None
        return near[best][0]

    def _of_about_that_length(self, length: int, allowed: int) -> Iterator[str]:
        return chain.from_iterable(
            self._by_length.get(one, ()) for one in range(length - allowed, length + allowed + 1)
        )


def _may_be_meant(word: str, known: str) -> bool:
    return _share_an_end(word, known) and (word[0] == known[0] or _lost_its_first(word, known))


def _share_an_end(one: str, other: str) -> bool:
    return one[:2] == other[:2] or one[-2:] == other[-2:]


def _lost_its_first(word: str, known: str) -> bool:
    # "ccepted" is a slip; "successful" and "handed" are other words than "unsuccessful" and "landed".
    return word == known[1:] or word[1:] == known


def distance(one: str, other: str) -> int:
    """Return how many letters must be added, taken away, replaced or swapped with the next to get the other word."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, start=1):
        earlier, before, row = before, row, [i]
        for j, right in enumerate(other, start=1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (left != right))
            if earlier and j > 1 and left == other[j - 2] and one[i - 2] == right:
                best = min(best, earlier[j - 2] + 1)
            row.append(best)
    return row[-1]
