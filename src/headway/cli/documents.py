"""What `--json` prints: the shapes that scripts rely on. Keys may be added, none changes its meaning."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from headway.core.events import Fact
from headway.core.planned import PlannedStep
from headway.core.rounds import Round, rounds
from headway.core.today import Step
from headway.store.queries.reach import through_agency
from headway.store.queries.submissions import representation_of
from headway.store.rows import ApplicationDetail, ApplicationRow, ContactRow, DocumentRow, EventRow, ProposalRow
from headway.words.reasons import reason
from headway.words.sources import step_sources
from headway.words.standing import days_silent, sentence_of
from headway.words.steps import draft_kind, title
from headway.words.viewpoint import Viewpoint


def step_document(step: Step, view: Viewpoint, *, calls: bool) -> dict[str, Any]:
    """Return one line of Today; `application_id` is null where the step stands for `count` applications.

    Without `calls` the other end wants none.
    """
    about = step.about
    return {
        "id": step.id,
        "kind": step.kind.value,
        "application_id": str(about.application_id) if about else None,
        "employer": about.employer if about else None,
        "role": about.role if about else None,
        "due_on": _day(step.due_on),
        "deadline_on": _day(step.deadline_on),
        "overdue_days": step.overdue_days,
        "count": step.count,
        "title": title(step, view),
        "reason": reason(step, view),
        "basis": step.basis.value,
        "draft_kind": draft_kind(step, calls=calls),
        "sources": [
            {"label": source.label, "value": source.value, "text": source.text, "grade": source.grade}
            for source in step_sources(step, view)
        ],
    }


def application_document(row: ApplicationRow, view: Viewpoint, *, wakes_on: date | None) -> dict[str, Any]:
    """Return one application with where it stands."""
    return {
        "id": str(row.id),
        "employer": row.employer,
        "role": row.role,
        "channel": row.channel.value if row.channel else None,
        "applied_on": _day(row.applied_on),
        "stage": row.stage.value,
        "round": row.round,
        "state": row.state.value,
        "disposition": row.disposition.value if row.disposition else None,
        "closed_on": _day(row.closed_on),
        "waiting_on": row.waiting_on.value if row.waiting_on else None,
        "waiting_since": _day(row.waiting_since),
        "expected_by": _day(row.expected_by),
        "expected_basis": row.expected_basis.value if row.expected_basis else None,
        "appointment_on": _day(row.appointment_on),
        "appointment_at": _moment(row.appointment_at),
        "due_on": _day(row.due_on),
        "snoozed_until": _day(row.snoozed_until),
        "resting": row.resting,
        "days_silent": days_silent(row, view),
        "wakes_on": _day(wakes_on),
        "url": row.url,
        "location": row.location,
        "salary": row.salary,
        "requisition_id": row.requisition_id,
        "resume_version": row.resume_version,
        "fields": dict(row.fields),
    }


def detail_document(detail: ApplicationDetail, view: Viewpoint, *, wakes_on: date | None) -> dict[str, Any]:
    """Return everything known of one application."""
    row = detail.application
    return {
        **application_document(row, view, wakes_on=wakes_on),
        "standing": sentence_of(detail, view),
        "notes": row.notes,
        "created_at": _moment(row.created_at),
        "events": [event_document(event) for event in detail.events],
        "contacts": [_contact(contact) for contact in detail.contacts],
        "documents": [_document(document) for document in detail.documents],
        "agency": _agency(detail),
        "rounds": [_round(each) for each in rounds(_holding(detail))],
        "to_thank": list(row.to_thank),
        "planned": [_planned(step) for step in detail.planned],
    }


def event_document(event: EventRow) -> dict[str, Any]:
    """Return one event of a timeline, taken back or not."""
    fact = event.fact
    return {
        "id": str(event.id),
        "kind": fact.kind.value,
        "on": _day(fact.on),
        "at": _moment(fact.at),
        "learned_on": _day(fact.learned_on),
        "due_on": _day(fact.due_on),
        "round": fact.round,
        "stage": fact.stage.value if fact.stage else None,
        "stated_date": _day(fact.stated_date),
        "medium": fact.medium.value if fact.medium else None,
        "outcome": fact.outcome.value if fact.outcome else None,
        "person": fact.person,
        "format": fact.format.value if fact.format else None,
        "place": fact.place,
        "details": {name.value: told for name, told in fact.details},
        "reason": fact.reason,
        "reason_kind": fact.reason_kind.value if fact.reason_kind else None,
        "text": fact.text,
        "origin": fact.origin.value,
        "evidence": fact.evidence,
        "recorded_at": _moment(event.recorded_at),
        "target": _id(event.target),
        "batch": str(event.batch_id),
        "retracted": event.retracted,
    }


def proposal_document(proposal: ProposalRow) -> dict[str, Any]:
    """Return what a source says and the person has not agreed to yet."""
    return {
        "id": str(proposal.id),
        "application_id": _id(proposal.application_id),
        "employer": proposal.employer,
        "role": proposal.role,
        "proposed": dict(proposal.payload),
        "evidence": proposal.evidence,
        "created_at": _moment(proposal.created_at),
    }


def _agency(detail: ApplicationDetail) -> dict[str, Any] | None:
    if not through_agency(detail):
        return None
    told = representation_of(detail)
    return {
        "name": told.agency,
        "recruiter": told.recruiter,
        "submitted_on": _day(told.submitted_on),
        "right_to_represent": told.right is not None,
        "right_given_on": _day(told.right.given_on if told.right else None),
        "right_until": _day(told.right.until_on if told.right else None),
        "check_in_days": told.rhythm.days if told.rhythm else None,
    }


def _holding(detail: ApplicationDetail) -> list[Fact]:
    return [event.fact for event in detail.events if not event.retracted]


def _round(told: Round) -> dict[str, Any]:
    return {
        "stage": told.stage.value,
        "round": told.round,
        "state": told.state.value,
        "on": _day(told.on),
        "at": _moment(told.at),
        "zone": told.zone,
        "format": told.format.value if told.format else None,
        "place": told.place,
        "people": list(told.people),
        "wanted": told.wanted,
    }


def _contact(contact: ContactRow) -> dict[str, Any]:
    return {
        "name": contact.name,
        "email": contact.email,
        "phone": contact.phone,
        "role": contact.role.value if contact.role else None,
    }


def _document(document: DocumentRow) -> dict[str, Any]:
    return {"kind": document.kind, "name": document.name, "url": document.url}


def _planned(step: PlannedStep) -> dict[str, Any]:
    return {
        "kind": step.kind.value,
        "due_on": _day(step.due_on),
        "until_on": None if step.until_on == date.max else _day(step.until_on),
        "deadline_on": _day(step.deadline_on),
        "basis": step.basis.value,
    }


def _day(on: date | None) -> str | None:
    return on.isoformat() if on else None


def _moment(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _id(value: UUID | None) -> str | None:
    return str(value) if value else None
