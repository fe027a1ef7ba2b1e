"""What a person writes for themselves alone, kept so that it can be undone."""

from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from headway.actions.recording import BatchKind, OpenBatch, Recorded, check_mine, names_of, open_batch
from headway.store import models
from headway.store.queries.private_notes import ABOUT_NO, ABOUT_TALK

__all__ = ["ABOUT_NO", "ABOUT_TALK", "keep_note_after_no", "write_note"]


def keep_note_after_no(*, owner_id: UUID, application_id: UUID, text: str, now: datetime) -> Recorded:
    """Keep what was written after a rejection in the place of what was kept before; "" keeps nothing.

    Raises NotFoundError.
    """
    with transaction.atomic():
        mine = check_mine(owner_id, [application_id])
        batch = open_batch(owner_id=owner_id, kind=BatchKind.PRIVATE_NOTE, now=now, label=names_of(mine))
        write_note(batch, application_id, ABOUT_NO, text)
    return Recorded(batch_id=batch.id, application_ids=mine, event_ids=())


def write_note(batch: OpenBatch, application_id: UUID, about: str, text: str, *, on: date | None = None) -> None:
    """Put a note in the place of the one about the same thing, inside the transaction of the caller."""
    known = models.PrivateNote.objects.filter(
        models.HOLDING, owner_id=batch.owner_id, application_id=application_id, about=about, on=on
    )
    words = text.strip()
    if words in known.values_list("text", flat=True):
        return
    ids = list(known.values_list("id", flat=True))
    models.PrivateNote.objects.filter(id__in=ids).update(removed_in=batch.id)
    if words:
        models.PrivateNote.objects.create(
            owner_id=batch.owner_id, application_id=application_id, batch_id=batch.id, about=about, on=on, text=words
        )
