"""One file with everything, in the form that its ending asks for."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID, uuid4

from django.db import transaction

from headway.actions.exports.documents import write_json
from headway.actions.exports.listing import gather_listing
from headway.actions.exports.sheets import write_csv, write_xlsx


class UnknownEndingError(ValueError):
    """The name of the file does not say in which form to write it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What was written where; `applications` and `events` count what is in it."""

    path: Path
    applications: int
    events: int


def export(*, owner_id: UUID, path: Path, today: date, now: datetime, private: bool = False) -> Exported:
    """Write .csv, .xlsx or .json. A file of that name is replaced, in one go and only when all went well.

    `private` adds the private notes to a .json; no other export holds them.
    Raises UnknownEndingError for another ending, OSError when the file cannot be written.
    """
    ending = path.suffix.casefold()
    if ending not in (".csv", ".xlsx", ".json"):
        raise UnknownEndingError(f"{path.name} should end in .csv, .xlsx or .json")
    # Beside the target, so that putting it in place is one step on one file system.
    unfinished = path.with_name(f".{uuid4().hex[:8]}.part")
    try:
        with transaction.atomic():
            applications, events = _write(ending, unfinished, owner_id, today, now, private=private)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return Exported(path=path, applications=applications, events=events)


def _write(ending: str, path: Path, owner_id: UUID, today: date, now: datetime, *, private: bool) -> tuple[int, int]:
    if ending == ".json":
        return write_json(path, owner_id=owner_id, now=now, private=private)
    listing = gather_listing(owner_id)
    if ending == ".csv":
        write_csv(path, listing)
    else:
        write_xlsx(path, listing, today=today)
    return len(listing.rows), listing.events
