"""Everything of one search as a JSON document that can be imported again without loss."""

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, TextIO
from uuid import UUID

from headway.readers.export import COLUMNS, OWNER_COLUMNS, SCHEMA
from headway.store import models

TABLES: Mapping[str, Any] = {
    "searches": models.Search,
    "employers": models.Employer,
    "batches": models.Batch,
    "applications": models.Application,
    "events": models.Event,
    "contacts": models.Contact,
    "documents": models.Document,
    "weeks": models.Week,
    "own_questions": models.OwnQuestion,
    "private_notes": models.PrivateNote,
    "changes": models.Change,
    "proposals": models.Proposal,
    "source_rows": models.SourceRow,
    "mappings": models.ImportMapping,
}


# In it only where they are asked for by this name.
PRIVATE = "private_notes"


def write_json(path: Path, *, owner_id: UUID, now: datetime, private: bool = False) -> tuple[int, int]:
    """Write the document row by row; return how many applications and events are in it. Raises OSError.

    `private` takes in what the person keeps for themselves alone, see `PRIVATE`.
    """
    counts = {}
    with path.open("w", encoding="utf-8") as file:
        file.write(f'{{"schema": {json.dumps(SCHEMA)},\n"exported_at": {json.dumps(now.isoformat())},\n')
        file.write(f'"owner": {json.dumps(_owner(owner_id), ensure_ascii=False)}')
        for table in (each for each in TABLES if private or each != PRIVATE):
            file.write(f",\n{json.dumps(table)}: [")
            counts[table] = _write_rows(file, rows_of(table, owner_id))
            file.write("]")
        file.write("\n}\n")
    return counts["applications"], counts["events"]


def _owner(owner_id: UUID) -> dict[str, Any]:
    found: dict[str, Any] = models.Owner.objects.values(*OWNER_COLUMNS).get(id=owner_id)
    return found


def _write_rows(file: TextIO, rows: Iterator[Mapping[str, Any]]) -> int:
    count = 0
    for row in rows:
        file.write(",\n" if count else "\n")
        file.write(json.dumps(row, ensure_ascii=False, default=_plain))
        count += 1
    return count


def rows_of(table: str, owner_id: UUID) -> Iterator[Mapping[str, Any]]:
    """Yield the rows of one table in an order that is always the same."""
    found = TABLES[table].objects.filter(owner_id=owner_id)
    rows: Iterator[Mapping[str, Any]] = found.order_by("id").values(*COLUMNS[table]).iterator(chunk_size=2_000)
    return rows


def _plain(value: object) -> str:
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    raise TypeError(f"an export holds no {type(value).__name__}")
