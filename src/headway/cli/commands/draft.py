"""`headway draft`: the words for one occasion, to copy from; nothing is sent."""

import argparse

from django.utils.translation import gettext as _

from headway.cli.finding import application_meant
from headway.cli.refusal import Unusable
from headway.cli.start import Here
from headway.cli.terminal import print_document, tell
from headway.core.reach import Reach
from headway.core.vocabulary import DraftKind, Language
from headway.store.queries.applications import get_application
from headway.store.queries.reach import wish_of
from headway.store.rows import ApplicationDetail
from headway.words.drafts import addressee, draft
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
    occasion = occasion_of_application(
        detail, person=options.person or addressee(kind, detail.contacts), own_name=here.owner.name
    )
    words = draft(kind, occasion, here.today, Language(options.language))
    if options.json:
        told = {"application_id": str(application_id), "kind": kind.value, "subject": words.subject, "body": words.body}
        print_document("draft", told)
        return 0
    if words.subject:
        tell(_("Subject: %(subject)s") % {"subject": words.subject})
        tell("")
    for line in words.body.split("\n"):
        tell(line)
    return 0


_CALLS = frozenset({DraftKind.FOLLOW_UP_CALL, DraftKind.FOLLOW_UP_VOICEMAIL})


def _check_calls_are_wanted(detail: ApplicationDetail) -> None:
    wish = wish_of(detail)
    if wish.reach == Reach.ANY:
        return
    told = _("The posting says “%(words)s”.") % {"words": wish.words} if wish.words else _("You ticked: no calls.")
    raise Unusable(
        told + " " + _("`headway draft %(id)s follow_up_mail` has a mail.") % {"id": str(detail.application.id)[:8]}
    )
