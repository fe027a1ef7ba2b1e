"""Comparing what is kept beside the applications with what their events say, and mending it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from headway.actions.plan_ground import plan_of
from headway.actions.projections import PROJECTED_COLUMNS, computed, project
from headway.core.planned import PlannedStep
from headway.store import models
from headway.store.chunks import chunks
from headway.store.mapping import STEP_COLUMNS, step_from


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that stands beside an application and should not: `column` is "steps" for its planned steps."""

    application_id: UUID
    column: str
    stored: object
    expected: object


def find_differences(owner_id: UUID) -> tuple[Difference, ...]:
    """Compare all stored projections of this owner with the events; nothing is changed."""
    # One transaction, so that a write in between cannot look like damage.
    with transaction.atomic():
        return tuple(difference for some in chunks(_all_ids(owner_id)) for difference in _compare(owner_id, some))


def mend(owner_id: UUID) -> tuple[Difference, ...]:
    """Rebuild what differs from the events, and return what differed."""
    with transaction.atomic():
        differences = find_differences(owner_id)
        project(owner_id, dict.fromkeys(each.application_id for each in differences))
    return differences


def _all_ids(owner_id: UUID) -> list[UUID]:
    return list(models.Application.objects.filter(owner_id=owner_id).order_by("id").values_list("id", flat=True))


def _compare(owner_id: UUID, application_ids: list[UUID]) -> Iterator[Difference]:
    ground = plan_of(owner_id)
    applications = models.Application.objects.filter(id__in=application_ids)
    stored = {row["id"]: row for row in applications.values("id", "search_text", *PROJECTED_COLUMNS)}
    steps = _stored_steps(application_ids)
    for application_id, projection in computed(owner_id, application_ids, ground):
        expected = {**projection.columns, "search_text": projection.search_text}
        found = stored[application_id]
        for column, value in expected.items():
            if found[column] != value:
                yield Difference(application_id=application_id, column=column, stored=found[column], expected=value)
        kept = steps[application_id]
        planned = _sorted((step, projection.their_turn) for step in projection.planned)
        if kept != planned:
            yield Difference(application_id=application_id, column="steps", stored=kept, expected=planned)


def _stored_steps(application_ids: list[UUID]) -> dict[UUID, list[tuple[PlannedStep, bool]]]:
    steps: defaultdict[UUID, list[tuple[PlannedStep, bool]]] = defaultdict(list)
    found = models.PlannedStep.objects.filter(application_id__in=application_ids)
    for application_id, their_turn, *values in found.values_list("application_id", "their_turn", *STEP_COLUMNS):
        steps[application_id].append((step_from(values), their_turn))
    return defaultdict(list, {key: _sorted(some) for key, some in steps.items()})


def _sorted(steps: Iterable[tuple[PlannedStep, bool]]) -> list[tuple[PlannedStep, bool]]:
    return sorted(steps, key=lambda each: (each[0].due_on, each[0].kind, each[0].until_on))
