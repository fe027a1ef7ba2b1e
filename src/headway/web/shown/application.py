"""The page of one application as plain values."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from headway.core.answering import ANSWERED
from headway.core.employers import told_in
from headway.core.events import Fact
from headway.core.feedback import feedback_wait
from headway.core.outcomes import only_applied
from headway.core.planned import steps_on
from headway.core.rounds import rounds
from headway.core.today import About, DueStep, knowing_talks, knowing_the_end, todays_steps
from headway.core.vocabulary import Disposition, DocumentKind, EventKind, Origin, WaitingOn
from headway.store.queries.others import with_others
from headway.store.queries.outlook import gather_outlook
from headway.store.queries.reach import through_agency, wish_of
from headway.store.rows import ApplicationDetail, ApplicationRow, EventRow
from headway.web import addresses
from headway.web.access import Asking
from headway.web.addresses import of_application, of_correction
from headway.web.forms.fields import LONGEST_NOTES, mark_of_notes
from headway.web.shown.likely import likely_facts
from headway.web.shown.lists import show_row
from headway.web.shown.people import show_people
from headway.web.shown.rounds import show_rounds
from headway.web.shown.today import StepShown, show_step
from headway.words.answering import after_accepting
from headway.words.asking import feedback_sentence, wish_sentence
from headway.words.data_request import data_sentence
from headway.words.days import day
from headway.words.facts import fact_details, fact_title
from headway.words.names import channel_name, document_name
from headway.words.sources import source_sentence, standing_sources
from headway.words.standing import sentence_of
from headway.words.viewpoint import Viewpoint

# What lies further back is folded in, so that the notes and the people stay within reach.
_LATEST = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class EventShown:
    """One line of the timeline; `put_back` is for what no longer holds."""

    day: str
    title: str
    details: tuple[str, ...]
    source: str
    correct: str
    retract: str
    put_back: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentShown:
    """Something that was sent or kept; `url` is "" where `place` is no web address."""

    name: str
    kind: str
    url: str
    place: str
    address: str


def application_values(detail: ApplicationDetail, asking: Asking) -> dict[str, Any]:
    """Return everything that the page of an application shows."""
    row = detail.application
    shown = show_row(row, (), asking.view)
    events, gone = timeline(detail, asking.view)
    steps = own_steps(detail, asking)
    return {
        "title": shown.title,
        "role": shown.role,
        "employer": shown.employer,
        "stage": shown.stage,
        "sources": [source_sentence(each) for each in standing_sources(row, asking.view)],
        "standing": sentence_of(detail, asking.view),
        "others": _others(detail, asking),
        "url": web_address(row.url),
        "url_text": row.url,
        "notes": row.notes,
        "notes_mark": mark_of_notes(row.notes),
        "longest_notes": max(LONGEST_NOTES, 2 * len(row.notes)),
        "steps": steps,
        "ways": _ways(row, steps),
        "events": events[:_LATEST],
        "earlier": events[_LATEST:],
        "earlier_label": _earlier_label(len(events) - _LATEST),
        "gone": gone,
        "gone_label": _gone_label(len(gone)),
        "likely": likely_facts(row),
        "pairs": pairs(row),
        "contacts": show_people(detail.contacts, row.id),
        "documents": documents(detail),
        "wish": wish_sentence(wish_of(detail)),
        "feedback": feedback_told(detail, asking.view),
        "data_asked": data_sentence(detail, asking.owner.country, asking.view),
        "data_address": addresses.of_data_request(row.id),
        "feedback_address": addresses.of_log(row.id, EventKind.FEEDBACK_RECEIVED, back=shown.address),
        "rounds": show_rounds(detail, asking.view),
        "own_address": shown.address,
        "log_address": addresses.of_log(row.id),
    }


def _others(detail: ApplicationDetail, asking: Asking) -> str:
    """Say what an offer that was accepted leaves to do with the others; "" where none was, or none is open."""
    if detail.application.disposition != Disposition.ACCEPTED:
        return ""
    return after_accepting(gather_outlook(asking.owner.id, detail).open_others)


def _ways(row: ApplicationRow, steps: list[StepShown]) -> list[tuple[str, str]]:
    """Return the further pages of an application, but those that a step of today leads to."""
    led_to = {act.address for step in steps for act in step.acts}
    ways = (
        (_("What a no leaves to do"), addresses.of_no(row.id), row.disposition in ANSWERED),
        (_("Ask where things stand"), addresses.of_follow_up(row.id), row.waiting_on == WaitingOn.EMPLOYER),
        (_("Prepare"), addresses.of_preparation(row.id), row.appointment_on is not None),
    )
    return [(label, address) for label, address, there in ways if there and address not in led_to]


def taken_back_values(detail: ApplicationDetail, view: Viewpoint) -> dict[str, Any]:
    """Return what is shown of an application of which nothing holds any more."""
    shown = show_row(detail.application, (), view)
    _, gone = timeline(detail, view)
    return {"title": shown.title, "role": shown.role, "employer": shown.employer, "gone": gone}


def own_steps(detail: ApplicationDetail, asking: Asking) -> list[StepShown]:
    """Return the steps of this application that stand today."""
    # The page is headed by the role: its steps need not say it again.
    return [
        replace(show_step(step, asking, detail.contacts), role="")
        for step in todays_steps(
            with_others(asking.owner.id, due_steps(detail, asking.today)), (), asking.today, asking.owner.pauses
        )
    ]


def due_steps(detail: ApplicationDetail, today: date) -> list[DueStep]:
    """Return the steps of this application that stand today, as they are planned."""
    about = replace(_about(detail.application), via_agency=through_agency(detail))
    facts = [event.fact for event in detail.events if not event.retracted]
    found = rounds(facts)
    steps = [
        DueStep(kind=each.kind, due_on=each.due_on, deadline_on=each.deadline_on, basis=each.basis, about=about)
        for each in steps_on(detail.planned, today)
    ]
    return [knowing_the_end(knowing_talks(step, found, today), facts) for step in steps]


def timeline(detail: ApplicationDetail, view: Viewpoint) -> tuple[list[EventShown], list[EventShown]]:
    """Return the facts in force and those taken back, the latest first."""
    latest = [(_event(event, detail.application.id, view), event.retracted) for event in reversed(detail.events)]
    holding = [shown for shown, retracted in latest if not retracted]
    gone = [shown for shown, retracted in latest if retracted]
    return holding, gone


def feedback_told(detail: ApplicationDetail, view: Viewpoint) -> str:
    """Say that feedback is waited for; "" where it is not."""
    wait = feedback_wait(event.fact for event in detail.events if not event.retracted)
    return feedback_sentence(wait, view) if wait else ""


def pairs(row: ApplicationRow) -> list[tuple[str, str]]:
    """Return what is known besides the facts, with its label; nothing is told of what is empty."""
    known = [
        (_("Channel"), channel_name(row.channel) if row.channel else ""),
        (_("Location"), row.location),
        (_("Salary"), row.salary),
        (_("Their reference"), row.requisition_id),
        (_("Résumé version"), row.resume_version),
        *row.fields.items(),
    ]
    return [(label, value) for label, value in known if value]


def documents(detail: ApplicationDetail) -> list[DocumentShown]:
    """Return what was sent or kept."""
    kinds = set(DocumentKind)
    return [
        DocumentShown(
            name=each.name or each.url,
            kind=document_name(DocumentKind(each.kind)) if each.kind in kinds else each.kind,
            url=web_address(each.url),
            place="" if web_address(each.url) or not each.name else each.url,
            address=f"{of_application(detail.application.id)}/documents/{each.id}",
        )
        for each in detail.documents
    ]


def web_address(text: str) -> str:
    # Anything else, such as "javascript:", is text and no link.
    return text if text.startswith(("https://", "http://")) else ""


def _earlier_label(count: int) -> str:
    return ngettext("%(count)d earlier", "%(count)d earlier", count) % {"count": count}


def _gone_label(count: int) -> str:
    return ngettext(
        "%(count)d taken back or corrected",
        "%(count)d taken back or corrected",
        count,
    ) % {"count": count}


def _event(event: EventRow, application_id: UUID, view: Viewpoint) -> EventShown:
    fact = event.fact
    return EventShown(
        day=day(fact.on) if fact.on else _("day not known"),
        title=fact_title(fact),
        details=fact_details(fact, view),
        source=_source(fact),
        correct=of_correction(application_id, event.id),
        retract=f"/events/{event.id}/retract",
        put_back=f"/events/{event.id}/put-back",
    )


def _source(fact: Fact) -> str:
    return "" if fact.origin == Origin.HAND else fact.evidence


def _about(row: ApplicationRow) -> About:
    return About(
        application_id=row.id,
        employer=row.employer,
        role=row.role,
        stage=row.stage,
        round=row.round,
        applied_on=row.applied_on,
        waiting_since=row.waiting_since,
        waiting_after=row.waiting_after,
        expected_by=row.expected_by,
        expected_words=row.expected_words,
        appointment_at=row.appointment_at,
        appointment_on=row.appointment_on,
        to_thank=row.to_thank,
        told=told_in(row.fields),
        expected_basis=row.expected_basis,
        closing_on=row.due_on if only_applied(row.stage, row.waiting_after) else None,
    )
