"""Ids that sort in the order in which they were given out."""

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
