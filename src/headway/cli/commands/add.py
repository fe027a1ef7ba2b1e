"""`headway add`: one application by hand."""

import argparse
from dataclasses import replace

from django.utils.translation import gettext as _

from headway.actions.applications import add_application
from headway.cli.clashes import stop_before
from headway.cli.dates import read_day, read_day_told
from headway.cli.own_fields import read_field
from headway.cli.refusal import Unusable
from headway.cli.start import Here
from headway.cli.terminal import print_document, tell
from headway.core.events import Fact
from headway.core.representation import AGENCY_FIELD
from headway.core.submissions import clashing
from headway.core.vocabulary import Channel, ContactRole, EventKind
from headway.readers.records import ContactRecord
from headway.store.queries.submissions import submissions_to
from headway.words.submissions import clash_sentence


def run(options: argparse.Namespace, here: Here) -> int:
    """Record the application and print its id; stop before a second submission to the same employer.

    What is only saved is not sent: there it is enough to say so.
    """
    channel = _channel(options)
    fact = _fact(options, here)
    against = clashing(
        submissions_to(here.owner_id, options.employer),
        via_agency=channel == Channel.AGENCY or options.contact_role == ContactRole.AGENCY_RECRUITER,
        agency=options.agency,
        on=fact.on or here.today,
        policy=here.view.policy,
    )
    stop_before(against, options.employer.strip(), here.today, anyway=options.anyway or options.saved)
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
        fields=_fields(options),
        contacts=_contacts(options),
    )
    if options.json:
        document = {
            "application_id": str(recorded.application_ids[0]),
            "batch": str(recorded.batch_id),
            "against": [str(each.against.application_id) for each in against],
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


def _channel(options: argparse.Namespace) -> Channel | None:
    if options.agency.strip() and options.channel not in (None, Channel.AGENCY):
        raise Unusable(
            _("--agency %(agency)s and --channel %(channel)s: an agency is a channel of its own. Leave one out.")
            % {"agency": options.agency.strip(), "channel": options.channel}
        )
    if options.agency.strip():
        return Channel.AGENCY
    return Channel(options.channel) if options.channel else None


def _fields(options: argparse.Namespace) -> tuple[tuple[str, str], ...]:
    named = ((AGENCY_FIELD, options.agency.strip()),) if options.agency.strip() else ()
    return (*named, *(read_field(text) for text in options.field))


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


def _contacts(options: argparse.Namespace) -> tuple[ContactRecord, ...]:
    contact = ContactRecord(name=options.contact, email=options.contact_email, phone=options.contact_phone)
    if contact == ContactRecord():
        return ()
    role = ContactRole(options.contact_role) if options.contact_role else None
    return (replace(contact, role=role),)
