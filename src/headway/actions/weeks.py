"""A week of the search: its plan and its review, each written in one go and undone in one go."""

from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from headway.actions.recording import BatchKind, NotFoundError, Recorded, open_batch
from headway.core.week import Week, check_week, planned, reviewed, told_week
from headway.store import models
from headway.store.queries.weeks import weeks


def plan_week(*, owner_id: UUID, week: Week, now: datetime) -> Recorded | None:
    """Keep a plan for a week, also an empty one; a review that was written stays. None when nothing changed.

    Raises ValueError for a week that cannot be planned so.
    """
    check_week(week)
    with transaction.atomic():
        before = _held(owner_id, week.monday)
        return _write(owner_id, planned(week, before), before, BatchKind.WEEK_PLAN, now)


def review_week(*, owner_id: UUID, monday: date, did: str, learned: str, now: datetime) -> Recorded | None:
    """Keep what came of a week that was planned; None when nothing changed.

    Raises NotFoundError where no plan is, ValueError for a text that is too long.
    """
    with transaction.atomic():
        before = _held(owner_id, monday)
        if before is None:
            raise NotFoundError("this week was not planned")
        week = reviewed(before, did=did, learned=learned)
        check_week(week)
        return _write(owner_id, week, before, BatchKind.WEEK_REVIEW, now)


def _held(owner_id: UUID, monday: date) -> Week | None:
    return weeks(owner_id, since=monday).get(monday)


def _write(owner_id: UUID, week: Week, before: Week | None, kind: BatchKind, now: datetime) -> Recorded | None:
    if week == before:
        return None
    batch = open_batch(owner_id=owner_id, kind=kind, now=now, label=week.monday.isoformat())
    models.Week.objects.create(
        owner_id=owner_id, batch_id=batch.id, monday=week.monday, told=told_week(week), written_at=batch.at
    )
    return Recorded(batch_id=batch.id, application_ids=(), event_ids=())
