"""Reading an export back, with every value checked: a file may have been edited, cut off or made up."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from headway.core.policy import policy_from
from headway.readers.export.columns import CAME_LATER, COLUMNS, MAY_LACK, OWNER_COLUMNS, REFERENCES, SCHEMA, Read
from headway.readers.spreadsheet.reading import Refusal

Row = Mapping[str, Any]

_LARGEST = 400_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """An export that was read: the person's settings, and the rows of each table of `COLUMNS`."""

    sha256: str
    exported_at: datetime
    owner: Row
    tables: Mapping[str, Sequence[Row]]


class _OddError(ValueError):
    """Something in the document is not as it should be."""


def looks_like_export(path: Path) -> bool:
    """Say whether a file is a JSON document and no spreadsheet, by its first sign."""
    with path.open("rb") as file:
        return file.read(64).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")


def read_export(path: Path, *, name: str) -> Exported | Refusal:
    """Read an export made by Headway. Raises OSError for a file that cannot be opened."""
    if path.stat().st_size > _LARGEST:
        return Refusal(where=name, what="The file is too large for a Headway export.")
    content = path.read_bytes()
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        return Refusal(
            where=name,
            what="The file is damaged or was not saved completely.",
            advice="Make the export again, or use another copy.",
        )
    if not isinstance(document, dict) or document.get("schema") != SCHEMA:
        return Refusal(
            where=name,
            what="It is a JSON document, but no Headway export that this version can read.",
            advice="Choose a file made with “headway export”, or a spreadsheet.",
        )
    try:
        return _check(document, hashlib.sha256(content).hexdigest())
    except _OddError as error:
        return Refusal(where=name, what=f"The export is damaged: {error}.", advice="Use another copy of the file.")


def _check(document: Mapping[str, Any], sha256: str) -> Exported:
    owner = _read_row(document.get("owner"), OWNER_COLUMNS, "owner")
    try:
        policy_from(owner["policy"])
        exported_at = datetime.fromisoformat(str(document.get("exported_at")))
    except (ValueError, TypeError) as error:
        raise _OddError(str(error)) from error
    tables = {table: _read_table(document.get(table), table) for table in COLUMNS}
    _check_references(tables)
    return Exported(sha256=sha256, exported_at=exported_at, owner=owner, tables=tables)


def _read_table(rows: Any, table: str) -> list[Row]:
    if rows is None and table in MAY_LACK:
        return []
    if not isinstance(rows, list):
        raise _OddError(f"“{table}” is missing")
    return [_read_row(row, COLUMNS[table], f"{table}, entry {number}") for number, row in enumerate(rows, 1)]


def _read_row(row: Any, columns: Mapping[str, Read], where: str) -> Row:
    if not isinstance(row, dict):
        raise _OddError(f"{where} is missing")
    read: dict[str, Any] = {}
    for column, read_value in columns.items():
        if column not in row and column not in CAME_LATER:
            raise _OddError(f"{where} lacks “{column}”")
        try:
            read[column] = read_value(row.get(column))
        except ValueError as error:
            raise _OddError(f"{where}, “{column}”: {error}") from error
    return read


def _check_references(tables: Mapping[str, Sequence[Row]]) -> None:
    ids = {table: {row["id"] for row in rows if "id" in row} for table, rows in tables.items()}
    for table, rows in tables.items():
        for column in COLUMNS[table].keys() & REFERENCES.keys():
            known = ids[REFERENCES[column]]
            for number, row in enumerate(rows, 1):
                if row[column] is not None and row[column] not in known:
                    raise _OddError(f"{table}, entry {number}: “{column}” names something that is not in the file")
