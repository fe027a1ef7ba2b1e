"""People and documents of an application: added, changed and removed, each so that it can be undone."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from headway.actions.projections import project
from headway.actions.recording import (
    BatchKind,
    NotFoundError,
    OpenBatch,
    Recorded,
    check_mine,
    names_of,
    open_batch,
)
from headway.readers.records import ContactRecord, DocumentRecord
from headway.store import models


def change_contact(
    *, owner_id: UUID, application_id: UUID, contact_id: UUID, now: datetime, contact: ContactRecord
) -> Recorded:
    """Put what is known of a person now in the place of what was known. Raises NotFoundError.

    Somebody who is known for all applications of an employer is changed for all of them.
    """
    with transaction.atomic():
        mine = check_mine(owner_id, [application_id])
        before = _contact(owner_id, application_id, contact_id)
        batch = _open(owner_id, mine, BatchKind.CHANGE_CONTACT, now)
        _remove(before, batch)
        of_whom = {"application_id": before.application_id, "employer_id": before.employer_id}
        _insert(models.Contact, batch, of_whom, _contact_values(contact))
        project(owner_id, _concerned(before))
    return Recorded(batch_id=batch.id, application_ids=mine, event_ids=())


def remove_contact(*, owner_id: UUID, application_id: UUID, contact_id: UUID, now: datetime) -> Recorded:
    """Take a person off the application, or off all of the employer where they are known. Raises NotFoundError."""
    with transaction.atomic():
        mine = check_mine(owner_id, [application_id])
        before = _contact(owner_id, application_id, contact_id)
        batch = _open(owner_id, mine, BatchKind.REMOVE_CONTACT, now)
        _remove(before, batch)
        project(owner_id, _concerned(before))
    return Recorded(batch_id=batch.id, application_ids=mine, event_ids=())


def add_document(*, owner_id: UUID, application_id: UUID, now: datetime, document: DocumentRecord) -> Recorded:
    """Note something that was sent or kept. Raises NotFoundError."""
    with transaction.atomic():
        mine = check_mine(owner_id, [application_id])
        batch = _open(owner_id, mine, BatchKind.DOCUMENT, now)
        _insert(models.Document, batch, {"application_id": application_id}, _document_values(document))
    return Recorded(batch_id=batch.id, application_ids=mine, event_ids=())


def change_document(
    *, owner_id: UUID, application_id: UUID, document_id: UUID, now: datetime, document: DocumentRecord
) -> Recorded:
    """Put what is known of a document now in the place of what was known. Raises NotFoundError."""
    with transaction.atomic():
        mine = check_mine(owner_id, [application_id])
        before = _document(owner_id, application_id, document_id)
        batch = _open(owner_id, mine, BatchKind.CHANGE_DOCUMENT, now)
        _remove(before, batch)
        _insert(models.Document, batch, {"application_id": application_id}, _document_values(document))
    return Recorded(batch_id=batch.id, application_ids=mine, event_ids=())


def remove_document(*, owner_id: UUID, application_id: UUID, document_id: UUID, now: datetime) -> Recorded:
    """Take a document off the application. Raises NotFoundError."""
    with transaction.atomic():
        mine = check_mine(owner_id, [application_id])
        before = _document(owner_id, application_id, document_id)
        batch = _open(owner_id, mine, BatchKind.REMOVE_DOCUMENT, now)
        _remove(before, batch)
    return Recorded(batch_id=batch.id, application_ids=mine, event_ids=())


def _open(owner_id: UUID, mine: tuple[UUID, ...], kind: BatchKind, now: datetime) -> OpenBatch:
    return open_batch(owner_id=owner_id, kind=kind, now=now, label=names_of(mine), counts={"applications": 1})


def _contact(owner_id: UUID, application_id: UUID, contact_id: UUID) -> models.Contact:
    known = Q(application_id=application_id) | Q(application=None, employer__application=application_id)
    found = models.Contact.objects.filter(models.HOLDING, known, owner_id=owner_id, id=contact_id).first()
    if found is None:
        raise NotFoundError("there is no such person")
    return found


def _document(owner_id: UUID, application_id: UUID, document_id: UUID) -> models.Document:
    mine = models.Document.objects.filter(models.HOLDING, owner_id=owner_id, application_id=application_id)
    found = mine.filter(id=document_id).first()
    if found is None:
        raise NotFoundError("there is no such document")
    return found


def _concerned(contact: models.Contact) -> list[UUID]:
    """Return the applications whose steps may depend on whether this person is known."""
    if contact.application_id is not None:
        return [contact.application_id]
    of_employer = models.Application.objects.filter(owner_id=contact.owner_id, employer__contact=contact.id)
    return list(of_employer.values_list("id", flat=True))


def _remove(row: models.Contact | models.Document, batch: OpenBatch) -> None:
    # The row stays as it was: undoing the batch brings it back.
    type(row).objects.filter(id=row.id).update(removed_in=batch.id)


def _insert(
    table: type[models.Contact] | type[models.Document],
    batch: OpenBatch,
    of_whom: Mapping[str, UUID | None],
    values: Mapping[str, Any],
) -> None:
    table.objects.create(owner_id=batch.owner_id, batch_id=batch.id, **of_whom, **values)


def _contact_values(contact: ContactRecord) -> dict[str, str]:
    return {
        "name": contact.name.strip(),
        "email": contact.email.strip(),
        "phone": contact.phone.strip(),
        "role": contact.role or "",
    }


def _document_values(document: DocumentRecord) -> dict[str, str]:
    return {"kind": document.kind.value, "name": document.name.strip(), "url": document.url.strip()}
