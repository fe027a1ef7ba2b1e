"""`headway private-note`: what one writes for oneself alone after a no; no other command prints it."""

import argparse
import sys
from uuid import UUID

from django.utils.translation import gettext as _

from headway.actions.private_notes import keep_note_after_no
from headway.cli.finding import application_meant
from headway.cli.refusal import Unusable
from headway.cli.start import Here
from headway.cli.terminal import print_document, tell
from headway.core.vocabulary import State
from headway.store.queries.applications import get_application
from headway.store.queries.private_notes import note_after_no
from headway.words.helplines import help_after

_LONGEST = 20_000


def run(options: argparse.Namespace, here: Here) -> int:
    """Keep the note, take it away, or print the one that is kept."""
    application_id = application_meant(here.owner_id, options.id)
    text = _text(options)
    batch_id = None if text is None else _keep(application_id, text, here)
    kept = note_after_no(here.owner_id, application_id)
    if options.json:
        batch = str(batch_id) if batch_id else None
        print_document("private-note", {"application_id": str(application_id), "text": kept, "batch": batch})
        return 0
    if text is None:
        for line in kept.splitlines() or [_("Nothing is kept. `headway private-note ID --write TEXT` keeps a note.")]:
            tell(line)
        return 0
    tell(_("Kept for you alone.") if kept else _("Nothing is kept any more."))
    told = help_after([text], here.owner)
    if told is not None:
        tell(told.text)
    return 0


def _text(options: argparse.Namespace) -> str | None:
    """Return what is to be kept, "" to keep nothing, None to look only."""
    if options.remove:
        return ""
    if options.write is None:
        return None
    # So that it need not stand in the history of the shell.
    text: str = sys.stdin.read() if options.write == "-" else options.write
    if not text.strip():
        raise Unusable(_("The note is empty. --remove takes away the one that is kept."))
    if len(text) > _LONGEST or "\0" in text:
        raise Unusable(_("The note can have %(longest)d characters.") % {"longest": _LONGEST})
    return text


def _keep(application_id: UUID, text: str, here: Here) -> UUID:
    detail = get_application(here.owner_id, application_id)
    if text and (detail is None or detail.application.state != State.CLOSED):
        raise Unusable(_("This application has not come to an end. `headway log ID note` keeps a note about it."))
    done = keep_note_after_no(owner_id=here.owner_id, application_id=application_id, text=text, now=here.now)
    return done.batch_id
