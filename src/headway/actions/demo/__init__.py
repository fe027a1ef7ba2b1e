"""A made-up search to look around in. All employers and people in it are invented."""

from datetime import date, datetime, tzinfo
from uuid import UUID

from django.db import transaction

from headway.actions.applications import add_application
from headway.actions.demo.closed import closed_applications
from headway.actions.demo.made_up import MadeUp
from headway.actions.demo.questions import OWN_QUESTIONS
from headway.actions.demo.running import running_applications
from headway.actions.demo.saved import saved_postings
from headway.actions.demo.silent import silent_applications
from headway.actions.demo.weeks import planned_weeks
from headway.actions.questions import add_question
from headway.actions.weeks import plan_week


def fill_demo(*, owner_id: UUID, today: date, zone: tzinfo, now: datetime) -> int:
    """Record a search with every situation in it, its days relative to today; return the number of applications."""
    made = [
        *running_applications(today, zone),
        *silent_applications(today),
        *saved_postings(today),
        *closed_applications(today),
    ]
    # As one transaction it is there at once, instead of waiting for the disk fifty times.
    with transaction.atomic():
        for each in made:
            _add(each, owner_id=owner_id, now=now)
        for week in planned_weeks(today):
            plan_week(owner_id=owner_id, week=week, now=now)
        for text, answer in OWN_QUESTIONS:
            add_question(owner_id=owner_id, application_id=None, text=text, answer=answer, now=now)
    return len(made)


def _add(made: MadeUp, *, owner_id: UUID, now: datetime) -> None:
    add_application(
        owner_id=owner_id,
        now=now,
        employer=made.employer,
        role=made.role,
        facts=made.facts,
        channel=made.channel,
        url=made.url,
        location=made.location,
        salary=made.salary,
        notes=made.notes,
        fields=made.fields,
        contacts=made.contacts,
    )
