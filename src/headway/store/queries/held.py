"""Which recorded events hold; apart from the rest of an application, since Today needs nothing more of it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from uuid import UUID

from django.db.models import QuerySet

from headway.core.events import Fact, ids_holding, in_force
from headway.core.vocabulary import EventKind
from headway.store.chunks import chunks
from headway.store.mapping import EVENT_COLUMNS, event_from
from headway.store.models import Event


def holding_among(recorded: QuerySet[Event]) -> set[UUID]:
    """Return the ids of the events that hold; `recorded` are all of the applications they are of."""
    rows = list(recorded.values_list("id", "target_id", "kind"))
    retractions = {event_id for event_id, _, kind in rows if kind == EventKind.RETRACTED}
    return ids_holding({event_id: target for event_id, target, _ in rows}, retractions)


def facts_of(owner_id: UUID, application_ids: Collection[UUID]) -> Mapping[UUID, list[Fact]]:
    """Return the facts in force of each of the applications that have some."""
    return {id_: facts for ids in chunks(application_ids) for id_, facts in _facts_of(owner_id, ids)}


def _facts_of(owner_id: UUID, application_ids: Sequence[UUID]) -> Iterator[tuple[UUID, list[Fact]]]:
    recorded = Event.objects.filter(owner_id=owner_id, application_id__in=application_ids)
    rows = recorded.order_by("application_id", "recorded_at", "id").values_list(*EVENT_COLUMNS, "application_id")
    for application_id, told in groupby(rows, key=itemgetter(-1)):
        yield application_id, in_force(event_from(row) for row in told)
