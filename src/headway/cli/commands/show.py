"""`headway show`: one application with its timeline."""

import argparse
from collections.abc import Iterator
from dataclasses import replace

from django.utils.translation import gettext as _

from headway.cli.documents import detail_document
from headway.cli.finding import application_meant
from headway.cli.refusal import Unusable
from headway.cli.start import Here
from headway.cli.terminal import print_document, tell
from headway.core.feedback import feedback_wait
from headway.core.rounds import rounds
from headway.core.vocabulary import Origin
from headway.store.queries.applications import get_application, wakes_on
from headway.store.queries.appointments import with_coming_appointments
from headway.store.queries.reach import wish_of
from headway.store.queries.submissions import clashes_of
from headway.store.rows import ApplicationDetail, ApplicationRow, EventRow
from headway.words.agency import agency_lines
from headway.words.asking import feedback_sentence, wish_sentence
from headway.words.data_request import data_sentence
from headway.words.employers import patience_with
from headway.words.facts import fact_line
from headway.words.laws import law_told
from headway.words.names import channel_name, contact_role_name, origin_name
from headway.words.rounds import round_line
from headway.words.standing import sentence_of
from headway.words.submissions import clash_sentence
from headway.words.viewpoint import Viewpoint


def run(options: argparse.Namespace, here: Here) -> int:
    """Print everything known of one application."""
    application_id = application_meant(here.owner_id, options.id)
    detail = get_application(here.owner_id, application_id)
    if detail is None:
        raise Unusable(_("The application %(id)s is not in force any more.") % {"id": options.id})
    (row,) = with_coming_appointments(here.owner_id, [detail.application], here.today)
    detail = replace(detail, application=row)
    if options.json:
        wakes = wakes_on(here.owner_id, [application_id], here.today)
        print_document("show", detail_document(detail, here.view, wakes_on=wakes.get(application_id)))
        return 0
    for line in _lines(detail, here):
        tell(line)
    return 0


def _lines(detail: ApplicationDetail, here: Here) -> Iterator[str]:
    yield from _standing_lines(detail, here)
    yield ""
    yield from _known_lines(detail, here.view)
    yield ""
    yield from (_event_line(event, here.view) for event in detail.events)
    if detail.application.notes:
        yield ""
        yield from detail.application.notes.splitlines()


def _standing_lines(detail: ApplicationDetail, here: Here) -> Iterator[str]:
    row, view = detail.application, here.view
    yield f"{row.employer or _('Unknown employer')}: {row.role or _('unknown role')}"
    yield sentence_of(detail, view)
    wait = feedback_wait(event.fact for event in detail.events if not event.retracted)
    if wait is not None:
        yield feedback_sentence(wait, view)
    data = data_sentence(detail, here.owner.country, view)
    if data:
        yield data
    law = law_told(detail, here.owner, view)
    if law is not None:
        yield f"{law.law.name}: {law.means}"
    patience = patience_with(row, view)
    if patience is not None and patience.means:
        yield patience.means
    wish = wish_sentence(wish_of(detail))
    if wish:
        yield wish
    for clash in clashes_of(here.owner_id, detail, here.today, view.policy):
        yield clash_sentence(clash, row.employer, here.today, was_sent=row.applied_on is not None)
    yield f"{_('Id')}: {row.id}"


def _known_lines(detail: ApplicationDetail, view: Viewpoint) -> Iterator[str]:
    row = detail.application
    yield from (f"{label}: {text}" for label, text in _described(row) if text)
    yield from agency_lines(detail, view)
    for contact in detail.contacts:
        role = contact_role_name(contact.role) if contact.role else ""
        told = ", ".join(part for part in (contact.name, role, contact.email, contact.phone) if part)
        yield f"{_('Contact')}: {told}"
    yield from (f"{_('Document')}: {document.name} {document.url}".rstrip() for document in detail.documents)
    conversations = rounds(event.fact for event in detail.events if not event.retracted)
    yield from (round_line(each, view) for each in conversations)


def _described(row: ApplicationRow) -> Iterator[tuple[str, str]]:
    yield _("Channel"), channel_name(row.channel) if row.channel else ""
    yield _("Link"), row.url
    yield _("Location"), row.location
    yield _("Salary"), row.salary
    yield _("Their number"), row.requisition_id
    yield _("Résumé"), row.resume_version
    yield from row.fields.items()


def _event_line(event: EventRow, view: Viewpoint) -> str:
    on = event.fact.on.isoformat() if event.fact.on else _("(no day)")
    line = f"{on:10}  {fact_line(event.fact, view)}"
    if event.fact.origin != Origin.HAND:
        line += f" ({': '.join(filter(None, (origin_name(event.fact.origin), event.fact.evidence)))})"
    return line + " " + _("[taken back]") if event.retracted else line
