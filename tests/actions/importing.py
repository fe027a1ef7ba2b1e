"""Small sheets, imported by Alice; and her search in words that can be compared."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from headway.actions.imports import ImportResult, Preview, apply_import, prepare_import
from headway.store import models
from tests.cast import NOW, TODAY, detail, listed

HEADINGS = ("Company", "Position", "Date Applied", "Status", "Location", "Link", "Notes")
ACME = ("Acme", "Engineer", "2026-03-03", "Applied", "Berlin", "", "")
GLOBEX = ("Globex", "Designer", "2026-04-07", "Rejected", "", "", "Said no by mail")


def a_sheet(folder: Path, *rows: Sequence[str], headings: Sequence[str] = HEADINGS, name: str = "jobs.csv") -> Path:
    """A sheet with these rows; short rows are filled up with blanks."""
    path = folder / name
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(headings)
        writer.writerows([*row, *[""] * (len(headings) - len(row))] for row in rows)
    return path


def imported(owner_id: UUID, path: Path, **more: Any) -> ImportResult:
    """What importing the sheet did; every row counts once."""
    arguments = {"owner_id": owner_id, "path": path, "name": path.name, "today": TODAY, "now": NOW, **more}
    result = apply_import(**arguments)
    assert isinstance(result, ImportResult), result
    counted = result.created + result.updated + result.unchanged + result.proposed + len(result.problems)
    assert counted == result.read, result
    return result


def previewed(owner_id: UUID, path: Path, **more: Any) -> Preview:
    """What importing the sheet would do."""
    preview = prepare_import(owner_id=owner_id, path=path, name=path.name, today=TODAY, **more)
    assert isinstance(preview, Preview), preview
    return preview


def counts(result: ImportResult | Preview) -> dict[str, int]:
    """The counts that are not zero."""
    names = ("created", "updated", "unchanged", "proposed")
    found = {name: getattr(result, name) for name in names} | {"problems": len(result.problems)}
    return {name: count for name, count in found.items() if count}


def the_search(owner_id: UUID) -> list[tuple[Any, ...]]:
    """Every application in sight with its fields, its facts in force and its contacts; no ids, no places in a sheet."""
    found = []
    for row in listed(owner_id):
        whole = detail(owner_id, row.id)
        facts = [
            (event.fact.kind.value, event.fact.on, event.fact.round, event.fact.reason)
            for event in whole.events
            if not event.retracted
        ]
        people = sorted((person.name, person.email, person.phone) for person in whole.contacts)
        texts = (row.employer, row.role, row.url, row.location, row.salary, row.notes, sorted(row.fields.items()))
        found.append((*texts, row.applied_on, row.stage, row.disposition, sorted(facts, key=str), people))
    return sorted(found, key=str)


def rows_in_tables() -> dict[str, int]:
    """How many rows each table has."""
    tables = (models.Application, models.Event, models.Batch, models.SourceRow, models.Change, models.Proposal)
    return {table.__name__: table.objects.count() for table in tables}
