"""What a person writes down after a conversation: all of it in one go, taken back in one go."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from django.db import transaction

from headway.actions.projections import project
from headway.actions.questions import insert_question
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
)
from headway.core.events import Fact, ids_in_force
from headway.store import models
from headway.store.mapping import EVENT_COLUMNS, event_from


def keep_debrief(
    *,
    owner_id: UUID,
    application_id: UUID,
    held: Fact,
    corrects: UUID | None,
    promised: Fact | None,
    questions: Sequence[str],
    mood: str,
    now: datetime,
) -> Recorded:
    """Keep that a conversation was held and what was said in it, as one batch.

    `corrects` is the event that told so far that it was held, `promised` what they said of their answer;
    `questions` go to the person's own list, and `mood` is kept for them alone.
    Raises NotFoundError, also where what is to be corrected does not hold any more; OddDateError.
    """
    with transaction.atomic():
        mine = check_mine(owner_id, [application_id])
        if corrects is not None and corrects not in _in_force(application_id):
            raise NotFoundError("this fact was taken back or corrected before")
        batch = open_batch(owner_id=owner_id, kind=BatchKind.DEBRIEF, now=now, label=names_of(mine))
        told, *more = dated_facts(batch, [fact for fact in (held, promised) if fact is not None])
        entries = [Entry(application_id=application_id, fact=told, target=corrects)]
        entries += [Entry(application_id=application_id, fact=fact) for fact in more]
        event_ids = record_events(batch, entries)
        for place, text in enumerate(questions):
            # Each a moment later than the one before: they stay in the order in which they were written.
            created_at = batch.at + timedelta(microseconds=place)
            insert_question(batch, application_id=None, text=text, created_at=created_at)
        _keep_mood(batch, application_id, held.on, mood.strip())
        project(owner_id, mine)
    return Recorded(batch_id=batch.id, application_ids=mine, event_ids=event_ids)


def _in_force(application_id: UUID) -> set[UUID]:
    recorded = models.Event.objects.filter(application_id=application_id).values_list(*EVENT_COLUMNS)
    return set(ids_in_force([event_from(values) for values in recorded]))


def _keep_mood(batch: OpenBatch, application_id: UUID, on: date | None, text: str) -> None:
    of_the_day = models.Mood.objects.filter(
        models.HOLDING, owner_id=batch.owner_id, application_id=application_id, on=on
    )
    if text in of_the_day.values_list("text", flat=True):
        return
    ids = list(of_the_day.values_list("id", flat=True))
    models.Mood.objects.filter(id__in=ids).update(removed_in=batch.id)
    if text:
        models.Mood.objects.create(
            owner_id=batch.owner_id, application_id=application_id, batch_id=batch.id, on=on, text=text
        )
