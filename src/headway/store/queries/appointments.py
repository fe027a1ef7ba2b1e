"""Which appointment comes next: what stands beside an application knows no clock, and names the earliest."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from django.db.models import Min

from headway.core.rounds import Round, talks_on
from headway.core.vocabulary import StepKind
from headway.store.chunks import chunks
from headway.store.models import PlannedStep
from headway.store.queries.talks import rounds_of
from headway.store.rows import ApplicationRow


def with_coming_appointments(owner_id: UUID, rows: Sequence[ApplicationRow], today: date) -> tuple[ApplicationRow, ...]:
    """Return the rows, each with the appointment that lies ahead in the place of one that has passed.

    Its time of the day is not kept beside the application, but among the facts; where none lies ahead, the one that
    has passed stays.
    """
    past = [row.id for row in rows if row.appointment_on is not None and row.appointment_on < today]
    if not past:
        return tuple(rows)
    ahead = _days_ahead(owner_id, past, today)
    found = rounds_of(owner_id, ahead)
    return tuple(_with_coming(row, ahead.get(row.id), found.get(row.id, ())) for row in rows)


def _with_coming(row: ApplicationRow, on: date | None, found: Sequence[Round]) -> ApplicationRow:
    if on is None:
        return row
    at = next((talk.told.at for talk in talks_on(found, on)), None)
    return replace(row, appointment_on=on, appointment_at=at)


def _days_ahead(owner_id: UUID, application_ids: list[UUID], today: date) -> dict[UUID, date]:
    # Each day with an appointment is a day to prepare for.
    prepare = PlannedStep.objects.filter(kind=StepKind.PREPARE_INTERVIEW.value, deadline_on__gte=today)
    ahead: dict[UUID, date] = {}
    for some in chunks(application_ids):
        # Asked for the owner in the same breath, SQLite would go through all that the owner has.
        days = prepare.filter(application_id__in=some).values_list("owner_id", "application_id")
        found = days.annotate(Min("deadline_on"))
        ahead |= {application_id: on for planned_by, application_id, on in found if planned_by == owner_id}
    return ahead
