"""Long lists in pieces that a database takes in one question."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")

# SQLite as the framework drives it allows 999 values in one statement, and some carry several per id.
IDS_AT_ONCE = 400


def chunks(items: Iterable[Item], size: int = IDS_AT_ONCE) -> Iterator[list[Item]]:
    """Yield the items in lists of at most `size`."""
    remaining = iter(items)
    while chunk := list(islice(remaining, size)):
        yield chunk
