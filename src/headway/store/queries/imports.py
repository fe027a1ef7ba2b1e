"""What the person decided about sheets before."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from headway.store.models import ImportMapping


def find_choices(owner_id: UUID, fingerprint: str) -> Mapping[str, Any] | None:
    """Return the choices made for sheets with these headings, None when there are none yet."""
    found = ImportMapping.objects.filter(owner_id=owner_id, fingerprint=fingerprint)
    return found.values_list("choices", flat=True).first()
