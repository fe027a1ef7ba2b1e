"""Employers by name: the same key is the same employer."""

from collections.abc import Iterable
from uuid import UUID, uuid4

from headway.core.keys import employer_key
from headway.store.bulk import insert_rows
from headway.store.chunks import chunks
from headway.store.models import Employer

_MANY_NAMES = 5_000


def ensure_employers(owner_id: UUID, names: Iterable[str]) -> dict[str, UUID]:
    """Return the id of each name's employer, created where there is none yet; blank names are left out."""
    keys = {name: key for name in names if (key := employer_key(name))}
    known = _known(owner_id, set(keys.values()))
    new = {key: name for name, key in reversed(keys.items()) if key not in known}
    created = {key: uuid4() for key in new}
    rows = ((created[key], owner_id, name.strip(), key) for key, name in new.items())
    insert_rows(Employer, ("id", "owner_id", "name", "name_key"), rows)
    known |= created
    return {name: known[key] for name, key in keys.items()}


def ensure_employer(owner_id: UUID, name: str) -> UUID | None:
    """Return the id of one employer, created if need be; None for a blank name."""
    return ensure_employers(owner_id, [name]).get(name)


def _known(owner_id: UUID, keys: set[str]) -> dict[str, UUID]:
    if len(keys) > _MANY_NAMES:
        # One question for all employers is quicker than dozens with hundreds of names each.
        return dict(Employer.objects.filter(owner_id=owner_id).values_list("name_key", "id"))
    known: dict[str, UUID] = {}
    for some in chunks(sorted(keys)):
        found = Employer.objects.filter(owner_id=owner_id, name_key__in=some)
        known.update(found.values_list("name_key", "id"))
    return known
