"""What a person writes down after a conversation: all of it in one go, taken back in one go."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from headway.actions.private_notes import ABOUT_TALK, write_note
from headway.actions.projections import project
from headway.actions.questions import insert_question
from headway.actions.recording import (
    BatchKind,
    Entry,
    NotFoundError,
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
        write_note(batch, application_id, ABOUT_TALK, mood, on=held.on)
        project(owner_id, mine)
    return Recorded(batch_id=batch.id, application_ids=mine, event_ids=event_ids)


def new_questions(text: str, known: Iterable[str]) -> list[str]:
    """Return the lines of what a person would answer better, each once, without those they have on their list."""
    held = {each.casefold() for each in known}
    lines = {line.strip().casefold(): line.strip() for line in text.splitlines() if line.strip()}
    return [line for folded, line in lines.items() if folded not in held]


def _in_force(application_id: UUID) -> set[UUID]:
    recorded = models.Event.objects.filter(application_id=application_id).values_list(*EVENT_COLUMNS)
    return set(ids_in_force([event_from(values) for values in recorded]))
