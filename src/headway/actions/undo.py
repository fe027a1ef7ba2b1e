"""Taking back what was done in one go; taking that back brings it again."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from headway.actions.changes import Wanted, change_fields, refresh_own_fields
from headway.actions.owners import read_settings, write_settings
from headway.actions.projections import project
from headway.actions.recording import (
    BatchKind,
    NotFoundError,
    OpenBatch,
    open_batch,
    record_events,
    retraction_of,
)
from headway.store import models
from headway.store.chunks import chunks


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What undoing left as it is, because it was changed again later.

    `application_id` is None for a setting; `field` is "" where later facts keep an application in sight
    that the undone batch had added.
    """

    application_id: UUID | None
    field: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What was taken back: `batch_id` is the undoing (undo that to have it again), `label` names what it was about."""

    batch_id: UUID
    label: str
    left: tuple[Left, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingToUndo:
    """There is nothing that could be taken back, or it was taken back before."""


def undo(
    *, owner_id: UUID, batch_id: UUID | None, now: datetime, progress: Callable[[int, int], None] | None = None
) -> Undone | NothingToUndo:
    """Take a batch back, or, with None, the last one that still holds and is no undoing itself.

    What was changed again later stays, and is told in `left`. `progress` hears of applications done and in all.
    Raises NotFoundError for an unknown id.
    """
    with transaction.atomic():
        undone = _find(owner_id, batch_id)
        if undone is None or undone.undone:
            return NothingToUndo()
        batch = open_batch(
            owner_id=owner_id,
            kind=BatchKind.REDO if undone.kind == BatchKind.UNDO else BatchKind.UNDO,
            now=now,
            label=undone.label,
            source=undone.source,
            counts=undone.counts,
            undoes=undone.id,
        )
        first = _switch(undone)
        retracted = _retract_events(batch, undone.id)
        changed, left_fields = _restore_fields(batch, undone.id)
        left_settings = _restore_settings(batch, undone.id)
        _project(owner_id, retracted | changed | _with_contacts_of(first), progress)
        refresh_own_fields(owner_id)
        left = (*left_fields, *left_settings, *_still_in_sight(undone, retracted))
    return Undone(batch_id=batch.id, label=undone.label, left=left)


def _find(owner_id: UUID, batch_id: UUID | None) -> models.Batch | None:
    mine = models.Batch.objects.filter(owner_id=owner_id)
    if batch_id is None:
        return mine.filter(undone=False, undoes=None).order_by("-created_at", "id").first()
    found = mine.filter(id=batch_id).first()
    if found is None:
        raise NotFoundError("there is no such batch")
    return found


def _switch(batch: models.Batch) -> models.Batch:
    """Mark the batch as undone; what it had undone itself holds again, and so on to the first, which is returned."""
    undone = True
    current, below = batch, batch.undoes
    models.Batch.objects.filter(id=current.id).update(undone=undone)
    while below is not None:
        current, below, undone = below, below.undoes, not undone
        models.Batch.objects.filter(id=current.id).update(undone=undone)
    return current


def _retract_events(batch: OpenBatch, undone_id: UUID) -> set[UUID]:
    recorded = list(models.Event.objects.filter(batch_id=undone_id).order_by("id").values_list("id", "application_id"))
    record_events(batch, (retraction_of(event_id, application_id) for event_id, application_id in recorded))
    return {application_id for _, application_id in recorded}


def _restore_fields(batch: OpenBatch, undone_id: UUID) -> tuple[set[UUID], list[Left]]:
    changes = models.Change.objects.filter(batch_id=undone_id, application__isnull=False).order_by("-id")
    wanted = (
        Wanted(application_id=application_id, field=field, value=str(before), only_if=str(after))
        for application_id, field, before, after in changes.values_list("application_id", "field", "before", "after")
    )
    changed = change_fields(batch, wanted)
    left = [Left(application_id=each.application_id, field=each.field) for each in changed.left]
    return set(changed.application_ids), left


def _restore_settings(batch: OpenBatch, undone_id: UUID) -> list[Left]:
    held = read_settings(batch.owner_id)
    changes = models.Change.objects.filter(batch_id=undone_id, application=None).order_by("id")
    restored, left = {}, []
    for field, before, after in changes.values_list("field", "before", "after"):
        if held[field] == after:
            restored[field] = before
        else:
            left.append(Left(application_id=None, field=field))
    if restored:
        write_settings(batch, restored)
    return left


def _project(owner_id: UUID, touched: set[UUID], progress: Callable[[int, int], None] | None) -> None:
    done = 0
    # In the order of the index: a hundred thousand in any other read most of the database again and again.
    for some in chunks(sorted(touched)):
        project(owner_id, some)
        done += len(some)
        if progress:
            progress(done, len(touched))


def _with_contacts_of(batch: models.Batch) -> set[UUID]:
    """Return the applications whose contacts, own or of the employer, came with the batch or went with it."""
    came_or_went = Q(batch_id=batch.id) | Q(removed_in_id=batch.id)
    contacts = models.Contact.objects.filter(came_or_went, owner_id=batch.owner_id)
    of_employers = contacts.filter(application=None).values("employer_id")
    found = models.Application.objects.filter(
        Q(id__in=contacts.values("application_id")) | Q(employer_id__in=of_employers), owner_id=batch.owner_id
    )
    return set(found.values_list("id", flat=True))


def _still_in_sight(undone: models.Batch, touched: set[UUID]) -> list[Left]:
    if undone.undoes_id is not None:
        return []
    left = []
    for some in chunks(sorted(touched)):
        in_sight = models.Application.objects.filter(id__in=some, visible=True)
        added_here = in_sight.exclude(event__batch__created_at__lt=undone.created_at)
        left += [
            Left(application_id=application_id, field="") for application_id in added_here.values_list("id", flat=True)
        ]
    return left
