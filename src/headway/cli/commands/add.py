"""`headway add`: one application by hand."""

import argparse

from django.utils.translation import gettext as _

from headway.actions.applications import add_application
from headway.cli.dates import read_day, read_day_told
from headway.cli.refusal import Unusable
from headway.cli.start import Here
from headway.cli.terminal import print_document, tell
from headway.core.events import Fact
from headway.core.submissions import clashing
from headway.core.vocabulary import Channel, EventKind
from headway.readers.records import ContactRecord
from headway.store.queries.submissions import submissions_to
from headway.words.submissions import clash_sentence


def run(options: argparse.Namespace, here: Here) -> int:
    """Record the application, print its id, and warn where an agency and the person send to the same employer."""
    channel = Channel(options.channel) if options.channel else None
    fact = _fact(options, here)
    against = clashing(
        submissions_to(here.owner_id, options.employer),
        via_agency=channel == Channel.AGENCY,
        on=fact.on or here.today,
        policy=here.view.policy,
    )
    recorded = add_application(
        owner_id=here.owner_id,
        now=here.now,
        employer=_needed(options.employer, "--employer"),
        role=_needed(options.role, "--role"),
        facts=(fact,),
        channel=channel,
        url=options.url,
        location=options.location,
        salary=options.salary,
        requisition_id=options.requisition_id,
        notes=options.notes,
        fields=tuple(_field(text) for text in options.field),
        contacts=_contacts(options),
    )
    if options.json:
        document = {
            "application_id": str(recorded.application_ids[0]),
            "batch": str(recorded.batch_id),
            "against": [str(each.application_id) for each in against],
        }
        print_document("add", document)
        return 0
    tell(
        _("Added %(employer)s: %(role)s, id %(id)s. `headway undo` takes it back.")
        % {"employer": options.employer, "role": options.role, "id": str(recorded.application_ids[0])[:8]}
    )
    if against:
        tell(clash_sentence(against[0], options.employer, here.today))
    return 0


def _fact(options: argparse.Namespace, here: Here) -> Fact:
    on = read_day_told(options.applied_on, here.today, "--applied-on") or read_day("today", here.today, "--applied-on")
    closing_on = read_day_told(options.closing_on, here.today, "--closing-on")
    if on > here.today:
        raise Unusable(_("--applied-on %(day)s lies in the future. Use --saved until it is sent.") % {"day": on})
    return Fact(kind=EventKind.SAVED if options.saved else EventKind.APPLIED, on=on, due_on=closing_on)


def _needed(text: str, option: str) -> str:
    if not text.strip():
        raise Unusable(_("%(option)s is empty. Write a name, or “?” if it is not known.") % {"option": option})
    return text.strip()


def _field(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise Unusable(_("--field %(text)s: write it like Priority=high.") % {"text": text})
    return name.strip(), value.strip()


def _contacts(options: argparse.Namespace) -> tuple[ContactRecord, ...]:
    contact = ContactRecord(name=options.contact, email=options.contact_email, phone=options.contact_phone)
    return () if contact == ContactRecord() else (contact,)
