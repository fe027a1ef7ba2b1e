"""`headway draft`: the words for one occasion, to copy from; nothing is sent."""

import argparse

from django.utils.translation import gettext as _

from headway.cli.finding import application_meant
from headway.cli.refusal import Unusable
from headway.cli.start import Here
from headway.cli.terminal import print_document, tell
from headway.core.reach import Reach, is_no_reply
from headway.core.vocabulary import DraftKind, Language
from headway.store.queries.applications import get_application
from headway.store.queries.reach import wish_of
from headway.store.rows import ApplicationDetail, ContactRow
from headway.words.drafts import draft, recipient
from headway.words.occasions import occasion_of_application


def run(options: argparse.Namespace, here: Here) -> int:
    """Print the subject, where there is one, and the words."""
    application_id = application_meant(here.owner_id, options.id)
    detail = get_application(here.owner_id, application_id)
    if detail is None:
        raise Unusable(_("The application %(id)s is not in force any more.") % {"id": options.id})
    kind = DraftKind(options.kind)
    if kind in _CALLS:
        _check_calls_are_wanted(detail)
    known = _known(kind, detail, options.person)
    person = options.person or (known.name if known else "")
    occasion = occasion_of_application(detail, person=person, own_name=here.owner.name)
    words = draft(kind, occasion, here.today, Language(options.language))
    reached_at = _reached_at(kind, known)
    if options.json:
        told = {"application_id": str(application_id), "kind": kind.value, "to": reached_at or None}
        print_document("draft", {**told, "subject": words.subject, "body": words.body})
        return 0
    if reached_at:
        tell(_("To: %(address)s") % {"address": reached_at})
    if words.subject:
        tell(_("Subject: %(subject)s") % {"subject": words.subject})
        tell("")
    for line in words.body.split("\n"):
        tell(line)
    return 0


def _known(kind: DraftKind, detail: ApplicationDetail, wanted: str) -> ContactRow | None:
    """Return the person whom the draft is for: the one that was named, else the only one that it can be meant for."""
    if not wanted:
        return recipient(kind, detail.contacts)
    named = [person for person in detail.contacts if person.name.casefold() == wanted.strip().casefold()]
    return named[0] if len(named) == 1 else None


def _reached_at(kind: DraftKind, person: ContactRow | None) -> str:
    """Return the number to call, or the address to write to; "" where none is known, or nobody reads it."""
    if person is None:
        return ""
    if kind in _CALLS:
        return person.phone
    return "" if is_no_reply(person.email) else person.email


_CALLS = frozenset({DraftKind.FOLLOW_UP_CALL, DraftKind.FOLLOW_UP_VOICEMAIL})


def _check_calls_are_wanted(detail: ApplicationDetail) -> None:
    wish = wish_of(detail)
    if wish.reach == Reach.ANY:
        return
    told = _("The posting says “%(words)s”.") % {"words": wish.words} if wish.words else _("You ticked: no calls.")
    raise Unusable(
        told + " " + _("`headway draft %(id)s follow_up_mail` has a mail.") % {"id": str(detail.application.id)[:8]}
    )
