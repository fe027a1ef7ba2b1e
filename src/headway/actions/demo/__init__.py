"""A made-up search to look around in. All employers and people in it are invented."""

from datetime import date, datetime, tzinfo
from uuid import UUID

from headway.actions.applications import add_application
from headway.actions.demo.closed import closed_applications
from headway.actions.demo.running import running_applications
from headway.actions.demo.saved import saved_postings
from headway.actions.demo.silent import silent_applications


def fill_demo(*, owner_id: UUID, today: date, zone: tzinfo, now: datetime) -> int:
    """Record a search with every situation in it, its days relative to today; return the number of applications."""
    made = [
        *running_applications(today, zone),
        *silent_applications(today),
        *saved_postings(today),
        *closed_applications(today),
    ]
    for each in made:
        add_application(
            owner_id=owner_id,
            now=now,
            employer=each.employer,
            role=each.role,
            facts=each.facts,
            channel=each.channel,
            url=each.url,
            location=each.location,
            salary=each.salary,
            notes=each.notes,
            fields=each.fields,
            contacts=each.contacts,
        )
    return len(made)
