"""What was done lately, and can be undone."""

from typing import Any
from uuid import UUID

from headway.store.models import Batch
from headway.store.rows import BatchRow

_COLUMNS = ("id", "kind", "label", "source", "counts", "created_at", "undoes_id", "undone")
# An undoing of an undoing speaks of what was done at first.
_UNDID = ("undoes__undoes__kind", "undoes__kind")


def latest(owner_id: UUID, *, limit: int) -> tuple[BatchRow, ...]:
    """Return what was done last, the newest first."""
    batches = Batch.objects.filter(owner_id=owner_id).order_by("-created_at", "id")
    return tuple(_row(values) for values in batches.values_list(*_COLUMNS, *_UNDID)[:limit])


def get_batch(owner_id: UUID, batch_id: UUID) -> BatchRow | None:
    """Return one batch of this owner."""
    values = Batch.objects.filter(owner_id=owner_id, id=batch_id).values_list(*_COLUMNS, *_UNDID).first()
    return _row(values) if values else None


def _row(values: tuple[Any, ...]) -> BatchRow:
    return BatchRow(
        id=values[0],
        kind=values[1],
        label=values[2],
        source=values[3],
        counts=values[4],
        created_at=values[5],
        undoes=values[6],
        undone=values[7],
        undid=values[8] or values[9] or "",
    )
