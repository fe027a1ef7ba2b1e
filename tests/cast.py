"""The cast of all tests: Alice the owner, Bob another one, Charlie a stranger; and what they own."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from headway.actions.applications import add_application
from headway.core.events import Fact
from headway.core.vocabulary import EventKind
from headway.store import models
from headway.store.queries.applications import NEWEST_FIRST, Filter, get_application, list_applications
from headway.store.rows import ApplicationDetail, ApplicationRow

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def an_owner(name: str = "Alice", *, zone: str = "Europe/Berlin", country: str = "", subdivision: str = "") -> UUID:
    """A person with an empty search."""
    owner = models.Owner.objects.create(name=name, zone=zone, country=country, subdivision=subdivision, created_at=NOW)
    models.Search.objects.create(owner=owner, created_at=NOW)
    return owner.id


def applied(day: date = date(2026, 11, 1), **more: Any) -> Fact:
    return Fact(kind=EventKind.APPLIED, on=day, **more)


def a_fact(kind: EventKind, day: date | None = TODAY, **more: Any) -> Fact:
    return Fact(kind=kind, on=day, **more)


def an_application(
    owner_id: UUID, *facts: Fact, employer: str = "Acme", role: str = "Data engineer", now: datetime = NOW, **more: Any
) -> UUID:
    """An application of this owner; without facts it was sent on 1 November."""
    recorded = add_application(
        owner_id=owner_id, now=now, employer=employer, role=role, facts=facts or (applied(),), **more
    )
    return recorded.application_ids[0]


def detail(owner_id: UUID, application_id: UUID) -> ApplicationDetail:
    found = get_application(owner_id, application_id)
    assert found is not None, "the application is not in sight"
    return found


def listed(owner_id: UUID, wanted: Filter | None = None, *, sort: str = NEWEST_FIRST) -> tuple[ApplicationRow, ...]:
    return list_applications(owner_id, wanted or Filter(), sort=sort, offset=0, limit=1000).rows


def employers(owner_id: UUID, wanted: Filter | None = None, *, sort: str = NEWEST_FIRST) -> list[str]:
    """The employers of the list, in its order."""
    return [row.employer for row in listed(owner_id, wanted, sort=sort)]


def beside(application_id: UUID) -> tuple[dict[str, Any], list[tuple[Any, ...]]]:
    """Everything that is stored beside the events of an application: its columns and its planned steps."""
    columns = models.Application.objects.values().get(id=application_id)
    steps = models.PlannedStep.objects.filter(application_id=application_id).order_by("due_on", "kind", "until_on")
    return columns, list(
        steps.values_list("kind", "due_on", "until_on", "deadline_on", "grouped", "basis", "their_turn")
    )
