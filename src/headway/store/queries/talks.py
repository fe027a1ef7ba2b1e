"""The conversations that a step is about: when, how and with whom, from the facts themselves."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from uuid import UUID

from headway.core.events import in_force
from headway.core.rounds import Round, rounds
from headway.core.today import DueStep, knowing_talks
from headway.core.vocabulary import StepKind
from headway.store.chunks import chunks
from headway.store.mapping import EVENT_COLUMNS, event_from
from headway.store.models import Event

_ABOUT_TALKS = frozenset({StepKind.PREPARE_INTERVIEW, StepKind.DEBRIEF})


def with_talks(owner_id: UUID, lines: Sequence[DueStep], today: date) -> tuple[DueStep, ...]:
    """Return the lines; those that prepare or write down a conversation know which one."""
    wanted = {line.about.application_id for line in lines if line.kind in _ABOUT_TALKS}
    found = rounds_of(owner_id, wanted)
    return tuple(knowing_talks(line, found.get(line.about.application_id, ()), today) for line in lines)


def rounds_of(owner_id: UUID, application_ids: Collection[UUID]) -> Mapping[UUID, tuple[Round, ...]]:
    """Return the conversations of each of the applications."""
    return {id_: found for ids in chunks(application_ids) for id_, found in _rounds_of(owner_id, ids)}


def _rounds_of(owner_id: UUID, application_ids: Sequence[UUID]) -> Iterator[tuple[UUID, tuple[Round, ...]]]:
    recorded = Event.objects.filter(owner_id=owner_id, application_id__in=application_ids)
    rows = recorded.order_by("application_id", "recorded_at", "id").values_list(*EVENT_COLUMNS, "application_id")
    for application_id, told in groupby(rows, key=itemgetter(-1)):
        yield application_id, rounds(in_force(event_from(row) for row in told))
