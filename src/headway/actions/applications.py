"""Adding an application, changing its fields, noting who is at the other end."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID, uuid4

from django.db import transaction

from headway.actions.changes import Wanted, change_fields, remember_own_fields
from headway.actions.employers import ensure_employer
from headway.actions.projections import project
from headway.actions.recording import (
    BatchKind,
    Entry,
    OpenBatch,
    Recorded,
    check_mine,
    dated_facts,
    names_of,
    open_batch,
    record_events,
)
from headway.core.events import Fact
from headway.core.vocabulary import Channel, Stage, State
from headway.readers.records import ContactRecord
from headway.store import models


class NoFactsError(ValueError):
    """An application is its facts: one without any cannot be added."""


def add_application(
    *,
    owner_id: UUID,
    now: datetime,
    employer: str,
    role: str,
    facts: Sequence[Fact],
    channel: Channel | None = None,
    url: str = "",
    location: str = "",
    salary: str = "",
    requisition_id: str = "",
    resume_version: str = "",
    notes: str = "",
    fields: Iterable[tuple[str, str]] = (),
    contacts: Iterable[ContactRecord] = (),
) -> Recorded:
    """Add an application with its first facts; `employer` and `role` may be "" when unknown.

    Raises NoFactsError without any fact, OddDateError for a day that no search can have.
    """
    if not facts:
        raise NoFactsError("an application needs at least one fact, such as saved or applied")
    with transaction.atomic():
        own = {name: value for name, value in fields if value}
        label = ", ".join(name for name in (employer.strip(), role.strip()) if name)
        counts = {"applications": 1, "events": len(facts)}
        batch = open_batch(owner_id=owner_id, kind=BatchKind.ADD, now=now, label=label, counts=counts)
        application = models.Application.objects.create(
            id=uuid4(),
            owner_id=owner_id,
            search_id=search_of(owner_id),
            employer_id=ensure_employer(owner_id, employer),
            role=role.strip(),
            channel=channel or "",
            url=url.strip(),
            location=location.strip(),
            salary=salary.strip(),
            requisition_id=requisition_id.strip(),
            resume_version=resume_version.strip(),
            notes=notes.strip(),
            fields=own,
            created_at=batch.at,
            stage=Stage.SAVED,
            state=State.OPEN,
        )
        remember_own_fields(owner_id, own)
        _insert_contacts(batch, application.id, contacts)
        entries = [Entry(application_id=application.id, fact=fact) for fact in dated_facts(batch, facts)]
        event_ids = record_events(batch, entries)
        project(owner_id, [application.id])
    return Recorded(batch_id=batch.id, application_ids=(application.id,), event_ids=event_ids)


def edit_application(
    *, owner_id: UUID, application_id: UUID, now: datetime, changes: Mapping[str, str]
) -> Recorded | None:
    """Change fields of an application; None when all of them held these values already.

    Keys are those of `changes.EDITABLE_FIELDS`, and "fields.NAME" for the person's own fields, where
    "" takes the field away. Raises ValueError for any other key, NotFoundError.
    """
    with transaction.atomic():
        mine = check_mine(owner_id, [application_id])
        batch = open_batch(owner_id=owner_id, kind=BatchKind.EDIT, now=now, label=names_of(mine))
        wanted = [
            Wanted(application_id=application_id, field=name, value=text.strip()) for name, text in changes.items()
        ]
        changed = change_fields(batch, wanted)
        if not changed.application_ids:
            # Nothing was written but the batch itself.
            models.Batch.objects.filter(id=batch.id).delete()
            return None
        counts = {"applications": 1, "fields": changed.fields}
        models.Batch.objects.filter(id=batch.id).update(counts=counts)
        project(owner_id, changed.application_ids)
    return Recorded(batch_id=batch.id, application_ids=mine, event_ids=())


def add_contact(*, owner_id: UUID, application_id: UUID, now: datetime, contact: ContactRecord) -> Recorded:
    """Note a person at the other end of an application. Raises NotFoundError."""
    with transaction.atomic():
        mine = check_mine(owner_id, [application_id])
        counts = {"applications": 1, "contacts": 1}
        batch = open_batch(owner_id=owner_id, kind=BatchKind.CONTACT, now=now, label=names_of(mine), counts=counts)
        _insert_contacts(batch, application_id, [contact])
        project(owner_id, mine)
    return Recorded(batch_id=batch.id, application_ids=mine, event_ids=())


def search_of(owner_id: UUID) -> UUID:
    """Return the search that new applications belong to."""
    return models.Search.objects.filter(owner_id=owner_id).order_by("created_at", "id").values_list("id", flat=True)[0]


def _insert_contacts(batch: OpenBatch, application_id: UUID, contacts: Iterable[ContactRecord]) -> None:
    models.Contact.objects.bulk_create(
        models.Contact(
            owner_id=batch.owner_id,
            application_id=application_id,
            batch_id=batch.id,
            name=contact.name.strip(),
            email=contact.email.strip(),
            phone=contact.phone.strip(),
            role=contact.role or "",
        )
        for contact in contacts
    )
