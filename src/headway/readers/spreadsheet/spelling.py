"""A word that was mistyped, when it can be only one other word."""

from collections.abc import Mapping

_SHORTEST = 6
_TWO_SLIPS_FROM = 8


def nearest(word: str, meanings: Mapping[str, str]) -> str | None:
    """Return the known word that a mistyped one stands for, or None.

    None too when the nearest known words do not mean the same thing, and for short words.
    """
    if len(word) < _SHORTEST or not word.isalpha():
        return None
    allowed = 2 if len(word) >= _TWO_SLIPS_FROM else 1
    near: dict[int, list[str]] = {}
    for known in meanings:
        if len(known) >= _SHORTEST and " " not in known and abs(len(known) - len(word)) <= allowed:
            near.setdefault(distance(word, known), []).append(known)
    best = min(near, default=allowed + 1)
    if best > allowed or len({meanings[known] for known in near[best]}) != 1:
        return None
    return near[best][0]


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
