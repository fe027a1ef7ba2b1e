"""Ids for rows that are written together: in an order in which a database likes to take them."""

import os
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from uuid import UUID

# The id of a row, or the 32 hexadecimal digits of it: where there are very many, objects cost too much.
Key = UUID | str

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_VERSION_AND_VARIANT = (7 << 76) | (2 << 62)
_RANDOM_BITS = 61


def ordered_ids(at: datetime) -> Iterator[UUID]:
    """Yield ids without end (UUID version 7): later moments give greater ids, and so does every next one.

    Rows that are written together then lie together, which keeps large imports quick.
    """
    return map(UUID, ordered_keys(at))


def ordered_keys(at: datetime) -> Iterator[str]:
    """Yield the 32 hexadecimal digits of what `ordered_ids` yields."""
    milliseconds = (at - _EPOCH) // timedelta(milliseconds=1)
    number = (milliseconds << 80) | _VERSION_AND_VARIANT | (secrets.randbits(12) << 64) | secrets.randbits(_RANDOM_BITS)
    while True:
        yield f"{number:032x}"
        number += 1


def random_keys(count: int) -> list[str]:
    """Return so many random keys (UUID version 4), sorted: rows then go to the end of an index, not all over it."""
    noise = os.urandom(16 * count).hex()
    return sorted([_version_4(noise[at : at + 32]) for at in range(0, 32 * count, 32)])


def _version_4(digits: str) -> str:
    return f"{digits[:12]}4{digits[13:16]}{_VARIANT[digits[16]]}{digits[17:]}"


_VARIANT = dict(zip("0123456789abcdef", "89ab" * 4, strict=True))
