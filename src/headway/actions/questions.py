"""The person's own questions with their answers: added, changed and removed, each so that it can be undone."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from headway.actions.recording import BatchKind, NotFoundError, OpenBatch, Recorded, check_mine, names_of, open_batch
from headway.store import models


def add_question(*, owner_id: UUID, application_id: UUID | None, text: str, answer: str, now: datetime) -> Recorded:
    """Keep a question for every conversation, or for those of one application. Raises NotFoundError."""
    with transaction.atomic():
        batch, mine = _open(owner_id, application_id, BatchKind.QUESTION, now)
        insert_question(batch, application_id=application_id, text=text, answer=answer)
    return Recorded(batch_id=batch.id, application_ids=mine, event_ids=())


def change_question(
    *, owner_id: UUID, question_id: UUID, application_id: UUID | None, text: str, answer: str, now: datetime
) -> Recorded:
    """Put other words, or another application, in the place of those that were kept. Raises NotFoundError."""
    with transaction.atomic():
        before = _question(owner_id, question_id)
        batch, mine = _open(owner_id, application_id, BatchKind.CHANGE_QUESTION, now)
        _remove(before, batch)
        insert_question(batch, application_id=application_id, text=text, answer=answer, created_at=before.created_at)
    return Recorded(batch_id=batch.id, application_ids=mine, event_ids=())


def remove_question(*, owner_id: UUID, question_id: UUID, now: datetime) -> Recorded:
    """Take a question off the list. Raises NotFoundError."""
    with transaction.atomic():
        before = _question(owner_id, question_id)
        batch, mine = _open(owner_id, before.application_id, BatchKind.REMOVE_QUESTION, now)
        _remove(before, batch)
    return Recorded(batch_id=batch.id, application_ids=mine, event_ids=())


def insert_question(
    batch: OpenBatch, *, application_id: UUID | None, text: str, answer: str = "", created_at: datetime | None = None
) -> None:
    """Add a question within a batch; `created_at` gives it the place of an earlier one."""
    models.OwnQuestion.objects.create(
        owner_id=batch.owner_id,
        batch_id=batch.id,
        application_id=application_id,
        text=text.strip(),
        answer=answer.strip(),
        created_at=created_at or batch.at,
    )


def _open(
    owner_id: UUID, application_id: UUID | None, kind: BatchKind, now: datetime
) -> tuple[OpenBatch, tuple[UUID, ...]]:
    mine = check_mine(owner_id, [application_id] if application_id else [])
    return open_batch(owner_id=owner_id, kind=kind, now=now, label=names_of(mine)), mine


def _question(owner_id: UUID, question_id: UUID) -> models.OwnQuestion:
    found = models.OwnQuestion.objects.filter(models.HOLDING, owner_id=owner_id, id=question_id).first()
    if found is None:
        raise NotFoundError("there is no such question")
    return found


def _remove(row: models.OwnQuestion, batch: OpenBatch) -> None:
    # The row stays as it was: undoing the batch brings it back.
    models.OwnQuestion.objects.filter(id=row.id).update(removed_in=batch.id)
