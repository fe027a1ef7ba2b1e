"""The applications as a list: one row each, the person's own columns last."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

from headway.actions.exports.details import HEADING as DETAILS_HEADING
from headway.actions.exports.details import Details, headings, write_details
from headway.core.events import Fact, in_force, in_order
from headway.core.vocabulary import ContactRole, Disposition, DocumentKind, EventKind, Stage
from headway.readers.records import ContactRecord, DocumentRecord
from headway.readers.spreadsheet import Meaning
from headway.store import models
from headway.store.mapping import EVENT_COLUMNS, event_from
from headway.store.queries.questions import own_questions
from headway.store.rows import OwnQuestionRow

ID_HEADING = "Headway ID"
OWN_MARK = " (own)"
# A row without any name could not be told from an empty one.
UNKNOWN = "?"
# Each heading of ours with what it means when the list is read again; stage and state follow from the facts.
HEADINGS: Mapping[str, str] = {
    "Employer": Meaning.EMPLOYER.value,
    "Role": Meaning.ROLE.value,
    "Applied on": Meaning.APPLIED_ON.value,
    "Status": Meaning.STATUS.value,
    "Stage": "ignore",
    "State": "ignore",
    "Channel": "own",
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
# What the list calls where an application stands, and the event that this word is when the list is read again.
STATUSES: Mapping[str, tuple[str, EventKind]] = {
    Stage.SAVED: ("saved", EventKind.SAVED),
    Stage.APPLIED: ("applied", EventKind.APPLIED),
    Stage.SCREENING: ("screening", EventKind.SCREENING_SCHEDULED),
    Stage.ASSESSMENT: ("assessment", EventKind.ASSESSMENT_ASKED),
    Stage.INTERVIEW: ("interview", EventKind.INTERVIEW_SCHEDULED),
    Stage.REFERENCE_CHECK: ("reference check", EventKind.REFERENCES_ASKED),
    Stage.OFFER: ("offer", EventKind.OFFERED),
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
    """Headings and rows of the list.

    `timeline` has one row for each fact, `questions` one for each of the person's own questions, with their headings.
    """

    headings: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    timeline_headings: Sequence[str]
    timeline: Sequence[Sequence[Cell]]
    questions_headings: Sequence[str]
    questions: Sequence[Sequence[Cell]]
    events: int


def gather_listing(owner_id: UUID) -> Listing:
    """Read all applications in sight, the newest first, with the first contact of each."""
    own = _own_headings(owner_id)
    people = _people(owner_id)
    facts = _facts(owner_id)
    documents = _documents(owner_id)
    found = models.Application.objects.filter(owner_id=owner_id, visible=True).select_related("employer")
    applications = list(found.order_by("-applied_on", "id"))
    details = [
        write_details(
            Details(
                facts=facts.get(each.id, ()),
                contacts=people.get(each.id, ()),
                documents=documents.get(each.id, ()),
            )
        )
        for each in applications
    ]
    detail_headings = headings(details)
    timeline = [line for each in applications for line in _timeline(each, facts.get(each.id, ()))]
    return Listing(
        headings=(*HEADINGS, *(own_heading(name) for name in own), *detail_headings, ID_HEADING),
        rows=[
            (
                *_cells(each, people.get(each.id, ())),
                *(str(each.fields.get(name, "")) for name in own),
                *pieces,
                *("" for _ in detail_headings[len(pieces) :]),
                str(each.id),
            )
            for each, pieces in zip(applications, details, strict=True)
        ],
        timeline_headings=("Employer", "Role", "Day", "What", "Round", "Note", ID_HEADING),
        timeline=timeline,
        # No heading is one of a list: nothing here is an application when the file is read again.
        questions_headings=("Question", "Answer", "For", ID_HEADING),
        questions=[_question(each) for each in own_questions(owner_id)],
        events=len(timeline),
    )


def own_heading(name: str) -> str:
    """Return the heading of an own field; one that is called like a column of ours is told apart."""
    taken = {heading.casefold() for heading in (*HEADINGS, ID_HEADING)}
    ours = name.casefold() in taken or name.startswith(DETAILS_HEADING)
    return f"{name}{OWN_MARK}" if ours else name


def _own_headings(owner_id: UUID) -> list[str]:
    names: list[str] = models.Owner.objects.values_list("field_names", flat=True).get(id=owner_id)
    return list(names)


def _people(owner_id: UUID) -> dict[UUID, tuple[ContactRecord, ...]]:
    """Return the people known for each application itself, in the order in which they were written down."""
    known = models.Contact.objects.filter(models.HOLDING, owner_id=owner_id, application__isnull=False)
    found = known.order_by("batch__created_at", "id").values_list("application_id", "name", "email", "phone", "role")
    people: dict[UUID, tuple[ContactRecord, ...]] = {}
    for application_id, name, email, phone, role in found:
        person = ContactRecord(name=name, email=email, phone=phone, role=ContactRole(role) if role else None)
        people[application_id] = (*people.get(application_id, ()), person)
    return people


def _documents(owner_id: UUID) -> dict[UUID, tuple[DocumentRecord, ...]]:
    """Return the documents of each application, in the order in which they were written down."""
    known = models.Document.objects.filter(models.HOLDING, owner_id=owner_id, application__isnull=False)
    found = known.order_by("batch__created_at", "id").values_list("application_id", "kind", "name", "url")
    documents: dict[UUID, tuple[DocumentRecord, ...]] = {}
    for application_id, kind, name, url in found:
        one = DocumentRecord(kind=DocumentKind(kind), name=name, url=url)
        documents[application_id] = (*documents.get(application_id, ()), one)
    return documents


def _cells(application: Any, people: Sequence[ContactRecord]) -> tuple[Cell, ...]:
    first = people[0] if people else ContactRecord()
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
        first.name,
        first.email,
        first.phone,
        application.notes,
    )


def _status(application: Any) -> str:
    word = STATUSES[application.disposition or application.stage][0]
    # "Withdrawn" alone would say that it had been sent.
    return f"saved, {word}" if application.disposition and application.stage == Stage.SAVED else word


def _facts(owner_id: UUID) -> dict[UUID, tuple[Fact, ...]]:
    """Return the facts in force of each application, in their order."""
    found = models.Event.objects.filter(owner_id=owner_id).order_by("application_id", "recorded_at", "id")
    by_application = groupby(found.values_list(*EVENT_COLUMNS, "application_id"), key=itemgetter(-1))
    return {key: tuple(in_order(in_force(event_from(row) for row in rows))) for key, rows in by_application}


def _question(row: OwnQuestionRow) -> tuple[Cell, ...]:
    meant_for = ", ".join(filter(None, (row.employer, row.role)))
    return row.text, row.answer, meant_for, str(row.application_id or "")


def _timeline(application: Any, facts: Iterable[Fact]) -> Iterator[tuple[Cell, ...]]:
    employer = application.employer.name if application.employer else ""
    for fact in facts:
        number = str(fact.round) if fact.round else ""
        yield (
            employer,
            application.role,
            fact.on,
            fact.kind.value,
            number,
            fact.reason or fact.text,
            str(application.id),
        )
