"""Which recorded events hold; apart from the rest of an application, since Today needs nothing more of it."""

from collections.abc import Collection
from uuid import UUID

from django.db.models import QuerySet

from headway.core.events import ids_holding
from headway.core.vocabulary import EventKind
from headway.store.chunks import chunks
from headway.store.models import Event


def holding_among(recorded: QuerySet[Event]) -> set[UUID]:
    """Return the ids of the events that hold; `recorded` are all of the applications they are of."""
    rows = list(recorded.values_list("id", "target_id", "kind"))
    retractions = {event_id for event_id, _, kind in rows if kind == EventKind.RETRACTED}
    return ids_holding({event_id: target for event_id, target, _ in rows}, retractions)


def interviews_held(owner_id: UUID, application_ids: Collection[UUID]) -> frozenset[UUID]:
    """Return those of the applications on which an interview took place."""
    found: set[UUID] = set()
    for ids in chunks(application_ids):
        recorded = Event.objects.filter(owner_id=owner_id, application_id__in=ids)
        holding = holding_among(recorded)
        held = recorded.filter(kind=EventKind.INTERVIEW_HELD.value).values_list("id", "application_id")
        found |= {application_id for event_id, application_id in held if event_id in holding}
    return frozenset(found)
