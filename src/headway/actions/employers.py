"""Employers by name: the same key is the same employer."""

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from headway.core.keys import employer_key
from headway.store.bulk import insert_rows
from headway.store.chunks import chunks
from headway.store.ids import random_keys
from headway.store.models import Employer

_MANY_NAMES = 5_000


class Named(NamedTuple):
    """An employer with the name that stands for it, which may be spelled differently from the one looked up."""

    id: UUID
    name: str


def ensure_employers(owner_id: UUID, names: Iterable[str]) -> dict[str, Named]:
    """Return the employer of each name, created where there is none yet; blank names are left out.

    Of several spellings of a new one the first stands for it.
    """
    keys = {name: key for name in names if (key := employer_key(name))}
    known = _known(owner_id, set(keys.values()))
    new = {key: name for name, key in reversed(keys.items()) if key not in known}
    # In the order of their keys: each row then goes to the end of the index that keeps them unique.
    ids = map(UUID, random_keys(len(new)))
    created = {key: Named(id_, new[key].strip()) for key, id_ in zip(sorted(new), ids, strict=True)}
    insert_rows(
        Employer,
        ("id", "owner_id", "name", "name_key"),
        ((each.id, owner_id, each.name, key) for key, each in created.items()),
    )
    known |= created
    return {name: known[key] for name, key in keys.items()}


def ensure_employer(owner_id: UUID, name: str) -> UUID | None:
    """Return the id of one employer, created if need be; None for a blank name."""
    found = ensure_employers(owner_id, [name]).get(name)
    return found.id if found else None


def _known(owner_id: UUID, keys: set[str]) -> dict[str, Named]:
    mine = Employer.objects.filter(owner_id=owner_id)
    # One question for all employers is quicker than dozens with hundreds of names each.
    some = [mine] if len(keys) > _MANY_NAMES else [mine.filter(name_key__in=part) for part in chunks(sorted(keys))]
    columns = ("name_key", "id", "name")
    return {key: Named(id_, name) for found in some for key, id_, name in found.values_list(*columns)}
