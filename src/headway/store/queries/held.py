"""Which interviews took place: apart from the rest of an application, since Today needs nothing more of it."""

from collections.abc import Collection
from uuid import UUID

from headway.core.events import ids_holding
from headway.core.vocabulary import EventKind
from headway.store.chunks import chunks
from headway.store.models import Event


def interviews_held(owner_id: UUID, application_ids: Collection[UUID]) -> frozenset[UUID]:
    """Return those of the applications on which an interview took place."""
    found: set[UUID] = set()
    for ids in chunks(application_ids):
        recorded = Event.objects.filter(owner_id=owner_id, application_id__in=ids)
        rows = list(recorded.values_list("id", "target_id", "kind", "application_id"))
        retractions = {event_id for event_id, _, kind, _ in rows if kind == EventKind.RETRACTED}
        holding = ids_holding({event_id: target for event_id, target, _, _ in rows}, retractions)
        held = EventKind.INTERVIEW_HELD
        found |= {application_id for event_id, _, kind, application_id in rows if kind == held and event_id in holding}
    return frozenset(found)
