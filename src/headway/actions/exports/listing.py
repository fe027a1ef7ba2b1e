"""The applications as a list: one row each, the person's own columns last."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any
from uuid import UUID

from headway.core.events import in_force, in_order
from headway.core.vocabulary import Disposition, EventKind, Stage
from headway.readers.spreadsheet import Meaning
from headway.store import models
from headway.store.mapping import EVENT_COLUMNS, event_from

ID_HEADING = "Headway ID"
OWN_MARK = " (own)"
# A row without any name could not be told from an empty one.
UNKNOWN = "?"
# Each heading of ours with what it means when the list is read again; stage and state follow from the events.
HEADINGS: Mapping[str, str] = {
    "Employer": Meaning.EMPLOYER.value,
    "Role": Meaning.ROLE.value,
    "Applied on": Meaning.APPLIED_ON.value,
    "Status": Meaning.STATUS.value,
    "Stage": "ignore",
    "State": "ignore",
    "Channel": "ignore",
    "Link": Meaning.URL.value,
    "Location": Meaning.LOCATION.value,
    "Salary": Meaning.SALARY.value,
    "Requisition ID": Meaning.REQUISITION_ID.value,
    "Résumé version": Meaning.RESUME_VERSION.value,
    "Contact": Meaning.CONTACT_NAME.value,
    "E-mail": Meaning.CONTACT_EMAIL.value,
    "Phone": Meaning.CONTACT_PHONE.value,
    "Notes": Meaning.NOTES.value,
}
# What the list calls the end of an application, and the event that this word is when the list is read again.
STATUSES: Mapping[str, tuple[str, EventKind]] = {
    "saved": ("saved", EventKind.SAVED),
    "applied": ("applied", EventKind.APPLIED),
    Disposition.REJECTED: ("rejected", EventKind.REJECTED),
    Disposition.WITHDRAWN: ("withdrawn", EventKind.WITHDRAWN),
    Disposition.DECLINED_OFFER: ("offer declined", EventKind.OFFER_DECLINED),
    Disposition.OFFER_RESCINDED: ("offer rescinded", EventKind.OFFER_RESCINDED),
    Disposition.POSITION_CANCELLED: ("position cancelled", EventKind.POSITION_CANCELLED),
    Disposition.POSITION_FILLED: ("position filled", EventKind.POSITION_FILLED),
    Disposition.NO_RESPONSE: ("no response", EventKind.PRESUMED_NO_RESPONSE),
    Disposition.ACCEPTED: ("offer accepted", EventKind.OFFER_ACCEPTED),
}

Cell = str | date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Headings and rows of the list; `timeline` has one row for each fact, with its own headings."""

    headings: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    timeline_headings: Sequence[str]
    timeline: Sequence[Sequence[Cell]]
    events: int


def gather_listing(owner_id: UUID) -> Listing:
    """Read all applications in sight, the newest first, with the first contact of each."""
    own = _own_headings(owner_id)
    people = _first_contacts(owner_id)
    found = models.Application.objects.filter(owner_id=owner_id, visible=True).select_related("employer")
    rows = [
        (
            *_cells(each, people.get(each.id, ("", "", ""))),
            *(str(each.fields.get(name, "")) for name in own),
            str(each.id),
        )
        for each in found.order_by("-applied_on", "id").iterator(chunk_size=2_000)
    ]
    timeline = _timeline(owner_id)
    return Listing(
        headings=(*HEADINGS, *(own_heading(name) for name in own), ID_HEADING),
        rows=rows,
        timeline_headings=("Employer", "Role", "Day", "What", "Round", "Note", ID_HEADING),
        timeline=timeline,
        events=len(timeline),
    )


def own_heading(name: str) -> str:
    """Return the heading of an own field; one that is called like a column of ours is told apart."""
    taken = {heading.casefold() for heading in (*HEADINGS, ID_HEADING)}
    return f"{name}{OWN_MARK}" if name.casefold() in taken else name


def _own_headings(owner_id: UUID) -> list[str]:
    names: list[str] = models.Owner.objects.values_list("field_names", flat=True).get(id=owner_id)
    return list(names)


def _first_contacts(owner_id: UUID) -> dict[UUID, tuple[str, str, str]]:
    people = models.Contact.objects.filter(models.HOLDING, owner_id=owner_id, application__isnull=False)
    found = people.order_by("-id").values_list("application_id", "name", "email", "phone")
    # The last one read is the first that was written down.
    first: dict[Any, tuple[str, str, str]] = {}
    for application_id, name, email, phone in found:
        first[application_id] = (name, email, phone)
    return first


def _cells(application: Any, person: tuple[str, str, str]) -> tuple[Cell, ...]:
    return (
        application.employer.name if application.employer else "" if application.role else UNKNOWN,
        application.role,
        application.applied_on,
        _status(application),
        application.stage,
        application.state,
        application.channel,
        application.url,
        application.location,
        application.salary,
        application.requisition_id,
        application.resume_version,
        *person,
        application.notes,
    )


def _status(application: Any) -> str:
    if application.disposition:
        return STATUSES[application.disposition][0]
    return "saved" if application.stage == Stage.SAVED else "applied"


def _timeline(owner_id: UUID) -> list[tuple[Cell, ...]]:
    """Return the facts in force, each application's together and in their order."""
    columns = (*EVENT_COLUMNS, "application_id", "application__employer__name", "application__role")
    found = models.Event.objects.filter(owner_id=owner_id).order_by("application_id", "recorded_at", "id")
    rows: list[tuple[Cell, ...]] = []
    for application_id, recorded in groupby(found.values_list(*columns), key=lambda row: row[-3]):
        timeline = list(recorded)
        about = (timeline[0][-2] or "", timeline[0][-1])
        for fact in in_order(in_force(event_from(row) for row in timeline)):
            said = fact.reason or fact.text
            number = str(fact.round) if fact.round else ""
            rows.append((*about, fact.on, fact.kind.value, number, said, str(application_id)))
    return rows
