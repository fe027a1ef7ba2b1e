"""What the person decided about a sheet, remembered for the next one with the same headings."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from headway.core.folding import fold
from headway.readers.spreadsheet.choices import Choices
from headway.readers.spreadsheet.reading import Reading
from headway.store.models import ImportMapping

# Words for a status mean the same in every sheet of one person.
EVERY_SHEET = "*"


def fingerprint(reading: Reading) -> str:
    """Return what tells sheets with these headings from others, whatever the order of their columns."""
    headings = {
        fold(column.heading) for table in reading.tables if table.role == "applications" for column in table.columns
    }
    return hashlib.sha256("\n".join(sorted(headings)).encode()).hexdigest()


def remembered(owner_id: UUID, mark: str) -> Choices:
    """Return the choices kept for sheets with this fingerprint; none for one that was never seen."""
    row = ImportMapping.objects.filter(owner_id=owner_id, fingerprint=mark).values_list("choices", flat=True).first()
    return _choices_from(row or {})


def combine(given: Choices, kept: Choices) -> Choices:
    """Return the person's choices of today, and for what they leave open those of before."""
    return Choices(
        date_order=given.date_order or kept.date_order,
        columns={**kept.columns, **given.columns},
        statuses={**kept.statuses, **given.statuses},
        sheets=given.sheets if given.sheets is not None else kept.sheets,
    )


def remember(owner_id: UUID, mark: str, choices: Choices, now: datetime) -> None:
    """Keep the choices for this fingerprint, and those on status words for every sheet."""
    _keep(owner_id, mark, replace(choices, statuses={}), now)
    _keep(owner_id, EVERY_SHEET, Choices(statuses=choices.statuses), now)


def _keep(owner_id: UUID, mark: str, choices: Choices, now: datetime) -> None:
    if choices != Choices():
        ImportMapping.objects.update_or_create(
            owner_id=owner_id, fingerprint=mark, defaults={"choices": _plain(choices), "updated_at": now}
        )


def _plain(choices: Choices) -> dict[str, Any]:
    return {
        "date_order": choices.date_order,
        "columns": dict(choices.columns),
        "statuses": dict(choices.statuses),
        "sheets": list(choices.sheets) if choices.sheets is not None else None,
    }


def _choices_from(plain: Mapping[str, Any]) -> Choices:
    sheets = plain.get("sheets")
    return Choices(
        date_order=plain.get("date_order"),
        columns=plain.get("columns") or {},
        statuses=plain.get("statuses") or {},
        sheets=tuple(sheets) if sheets is not None else None,
    )
