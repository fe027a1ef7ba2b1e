"""The conversations that a step is about: when, how and with whom, from the facts themselves."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby
from operator import itemgetter
from uuid import UUID

from headway.core.events import in_force
from headway.core.rounds import Round, Talk, rounds, talks_on, talks_untold
from headway.core.today import DueStep
from headway.core.vocabulary import StepKind
from headway.store.chunks import chunks
from headway.store.mapping import EVENT_COLUMNS, event_from
from headway.store.models import Event

_ABOUT_TALKS = frozenset({StepKind.PREPARE_INTERVIEW, StepKind.DEBRIEF})


def with_talks(owner_id: UUID, lines: Sequence[DueStep], today: date) -> tuple[DueStep, ...]:
    """Return the lines; those that prepare or write down a conversation know which one."""
    wanted = {line.about.application_id for line in lines if line.kind in _ABOUT_TALKS}
    found = rounds_of(owner_id, wanted)
    return tuple(_with_talks(line, found.get(line.about.application_id, ()), today) for line in lines)


def rounds_of(owner_id: UUID, application_ids: Collection[UUID]) -> Mapping[UUID, tuple[Round, ...]]:
    """Return the conversations of each of the applications."""
    return {id_: found for ids in chunks(application_ids) for id_, found in _rounds_of(owner_id, ids)}


def _rounds_of(owner_id: UUID, application_ids: Sequence[UUID]) -> Iterator[tuple[UUID, tuple[Round, ...]]]:
    recorded = Event.objects.filter(owner_id=owner_id, application_id__in=application_ids)
    rows = recorded.order_by("application_id", "recorded_at", "id").values_list(*EVENT_COLUMNS, "application_id")
    for application_id, told in groupby(rows, key=itemgetter(-1)):
        yield application_id, rounds(in_force(event_from(row) for row in told))


def _with_talks(line: DueStep, found: Sequence[Round], today: date) -> DueStep:
    talks = _talks(line, found, today)
    return replace(line, about=replace(line.about, talks=talks)) if talks else line


def _talks(line: DueStep, found: Sequence[Round], today: date) -> tuple[Talk, ...]:
    if line.kind == StepKind.DEBRIEF:
        return talks_untold(found, today)
    return talks_on(found, line.deadline_on) if line.kind == StepKind.PREPARE_INTERVIEW and line.deadline_on else ()
