"""Logging facts on applications, taking them back, correcting them."""

from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from headway.actions.projections import project
from headway.actions.recording import (
    BatchKind,
    Entry,
    NotFoundError,
    OpenBatch,
    Recorded,
    check_mine,
    dated_facts,
    names_of,
    open_batch,
    record_events,
    retraction_of,
)
from headway.core.events import Event, Fact, ids_against, ids_in_force
from headway.core.people import names_told
from headway.core.vocabulary import ContactRole, EventKind, StepKind
from headway.store import models
from headway.store.mapping import EVENT_COLUMNS, event_from
from headway.store.queries.today import group_ids


class AlreadySoError(NotFoundError):
    """What was asked for was done before: the fact no longer holds, or holds again."""


def log_fact(*, owner_id: UUID, application_ids: Iterable[UUID], fact: Fact, now: datetime) -> Recorded:
    """Record a fact on one or several applications, as one batch.

    With a right to represent, its recruiter is kept among the people of the application, unless one of this name is.

    Raises NotFoundError, with nothing recorded, unless all of them are this owner's; OddDateError.
    """
    with transaction.atomic():
        return _log(owner_id=owner_id, application_ids=check_mine(owner_id, application_ids), fact=fact, now=now)


def log_on_group(*, owner_id: UUID, kind: StepKind, fact: Fact, today: date, now: datetime) -> Recorded:
    """Record a fact on every application that stands in the grouped step of this kind today.

    Raises NotFoundError when there is none.
    """
    with transaction.atomic():
        members = group_ids(owner_id, kind, today)
        if not members:
            raise NotFoundError("no application stands in this step today")
        return _log(owner_id=owner_id, application_ids=members, fact=fact, now=now)


def retract_fact(*, owner_id: UUID, event_id: UUID, now: datetime) -> Recorded:
    """Take a fact back. Raises NotFoundError when it is not there, AlreadySoError when it is no longer in force."""
    with transaction.atomic():
        target = _in_force(owner_id, event_id)
        return _replace(target, fact=Fact(kind=EventKind.RETRACTED), kind=BatchKind.RETRACT, now=now)


def correct_fact(*, owner_id: UUID, event_id: UUID, fact: Fact, now: datetime) -> Recorded:
    """Put another fact in the place of one. Raises what `retract_fact` does, and OddDateError."""
    with transaction.atomic():
        return _replace(_in_force(owner_id, event_id), fact=fact, kind=BatchKind.CORRECT, now=now)


def put_back_fact(*, owner_id: UUID, event_id: UUID, now: datetime) -> Recorded:
    """Let a fact hold again that was taken back or corrected; a correction gives way to it.

    Raises NotFoundError when it is not there, AlreadySoError when it holds already.
    """
    with transaction.atomic():
        target = _recorded(owner_id, event_id)
        timeline = _timeline(target.application_id)
        if event_id in ids_in_force(timeline):
            raise AlreadySoError("this fact holds already")
        batch = _open_batch_on(target, kind=BatchKind.PUT_BACK, now=now)
        retractions = [retraction_of(each, target.application_id) for each in ids_against(event_id, timeline)]
        event_ids = record_events(batch, retractions)
        project(owner_id, [target.application_id])
    return Recorded(batch_id=batch.id, application_ids=(target.application_id,), event_ids=event_ids)


def _log(*, owner_id: UUID, application_ids: tuple[UUID, ...], fact: Fact, now: datetime) -> Recorded:
    counts = {"applications": len(application_ids), "events": len(application_ids)}
    batch = open_batch(
        owner_id=owner_id,
        kind=BatchKind.LOG,
        now=now,
        label=names_of(application_ids),
        source=fact.kind.value,
        counts=counts,
    )
    (logged,) = dated_facts(batch, [fact])
    entries = [Entry(application_id=application_id, fact=logged) for application_id in application_ids]
    event_ids = record_events(batch, entries)
    if fact.kind == EventKind.REPRESENTED:
        for recruiter in names_told(fact.person):
            _introduce(batch, application_ids, recruiter)
    project(owner_id, application_ids)
    return Recorded(batch_id=batch.id, application_ids=application_ids, event_ids=event_ids)


def _introduce(batch: OpenBatch, application_ids: tuple[UUID, ...], recruiter: str) -> None:
    known = models.Contact.objects.filter(models.HOLDING, application_id__in=application_ids, name__iexact=recruiter)
    met = set(known.values_list("application_id", flat=True))
    models.Contact.objects.bulk_create(
        models.Contact(
            owner_id=batch.owner_id,
            application_id=application_id,
            batch_id=batch.id,
            name=recruiter,
            role=ContactRole.AGENCY_RECRUITER.value,
        )
        for application_id in application_ids
        if application_id not in met
    )


def _replace(target: models.Event, *, fact: Fact, kind: BatchKind, now: datetime) -> Recorded:
    batch = _open_batch_on(target, kind=kind, now=now)
    (recorded,) = dated_facts(batch, [fact])
    event_ids = record_events(batch, [Entry(application_id=target.application_id, fact=recorded, target=target.id)])
    project(target.owner_id, [target.application_id])
    return Recorded(batch_id=batch.id, application_ids=(target.application_id,), event_ids=event_ids)


def _open_batch_on(target: models.Event, *, kind: BatchKind, now: datetime) -> OpenBatch:
    return open_batch(
        owner_id=target.owner_id,
        kind=kind,
        now=now,
        label=names_of((target.application_id,)),
        source=target.kind,
        counts={"applications": 1, "events": 1},
    )


def _in_force(owner_id: UUID, event_id: UUID) -> models.Event:
    """Return an event whose fact is in force; raises NotFoundError, AlreadySoError."""
    found = _recorded(owner_id, event_id)
    if event_id not in ids_in_force(_timeline(found.application_id)):
        raise AlreadySoError("this fact was taken back or corrected before")
    return found


def _recorded(owner_id: UUID, event_id: UUID) -> models.Event:
    found = models.Event.objects.filter(owner_id=owner_id, id=event_id).exclude(kind=EventKind.RETRACTED.value).first()
    if found is None:
        raise NotFoundError("there is no such fact")
    return found


def _timeline(application_id: UUID) -> list[Event]:
    recorded = models.Event.objects.filter(application_id=application_id).values_list(*EVENT_COLUMNS)
    return [event_from(values) for values in recorded]
