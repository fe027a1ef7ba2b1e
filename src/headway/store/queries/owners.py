"""Whose search this is."""

from typing import Any
from uuid import UUID

from headway.core.pause import pauses_from
from headway.store.models import Owner
from headway.store.rows import OwnerRow

_COLUMNS = (
    *("id", "name", "phone", "zone", "country", "subdivision"),
    *("policy", "planned_by", "setback_plan", "pause", "laws_off"),
)


def sole_owner() -> OwnerRow | None:
    """Return the person of an installation that serves one person; None before the first start."""
    return _row(Owner.objects.order_by("created_at", "id").values_list(*_COLUMNS).first())


def get_owner(owner_id: UUID) -> OwnerRow | None:
    """Return a person by id."""
    return _row(Owner.objects.filter(id=owner_id).values_list(*_COLUMNS).first())


def _row(values: tuple[Any, ...] | None) -> OwnerRow | None:
    if values is None:
        return None
    *columns, pause, laws_off = values
    return OwnerRow(**dict(zip(_COLUMNS, columns, strict=False)), pauses=pauses_from(pause), laws_off=tuple(laws_off))
