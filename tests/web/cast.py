"""Who and what the tests of the pages speak of."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

from headway.actions.applications import add_application
from headway.core.events import Fact
from headway.core.vocabulary import EventKind
from headway.store.models import Owner, Search

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)


def an_owner() -> UUID:
    """A person with an empty search."""
    owner = Owner.objects.create(zone="Europe/Berlin", created_at=NOW)
    Search.objects.create(owner=owner, created_at=NOW)
    return owner.id


def an_application(owner_id: UUID, *facts: Fact, employer: str = "Acme", role: str = "Analyst", **more: object) -> UUID:
    """An application that was sent today, unless its facts say otherwise."""
    told = facts or (Fact(kind=EventKind.APPLIED, on=TODAY),)
    done = add_application(owner_id=owner_id, now=NOW, employer=employer, role=role, facts=told, **more)
    return done.application_ids[0]


def fact(kind: EventKind, on: date | None = TODAY, **more: object) -> Fact:
    return Fact(kind=kind, on=on, **more)
