"""What imports said about single rows."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from headway.store.models import Batch


def find_report(owner_id: UUID, batch_id: UUID) -> Mapping[str, Any] | None:
    """Return what an import said about single rows, as `actions.imports.reports` wrote it; None for any other id."""
    found = list(Batch.objects.filter(owner_id=owner_id, id=batch_id, kind="import").values_list("report", flat=True))
    return (found[0] or {}) if found else None
