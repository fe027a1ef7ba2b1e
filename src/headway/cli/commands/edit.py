"""`headway edit`: what is known of an application besides its facts."""

import argparse
from collections.abc import Iterator, Mapping

from django.utils.translation import gettext as _

from headway.actions.applications import edit_application
from headway.cli.edit_arguments import TEXTS
from headway.cli.finding import application_meant
from headway.cli.own_fields import read_field
from headway.cli.refusal import Unusable
from headway.cli.start import Here
from headway.cli.terminal import print_document, tell
from headway.core.employers import employees_in, size_field, type_field
from headway.core.postings import advertised_field
from headway.store.queries.applications import get_application
from headway.store.rows import ApplicationDetail
from headway.words.employers import patience_with
from headway.words.laws import law_told
from headway.words.standing import sentence


def run(options: argparse.Namespace, here: Here) -> int:
    """Change the fields that were given, "" taking one away, and say where the application stands now."""
    application_id = application_meant(here.owner_id, options.id)
    detail = get_application(here.owner_id, application_id)
    if detail is None:
        raise Unusable(_("The application %(id)s is not in force any more.") % {"id": options.id})
    changes = dict(_changes(options, detail.application.fields))
    if not changes:
        raise Unusable(_("Nothing to change was given. `headway edit --help` names what can be."))
    done = edit_application(owner_id=here.owner_id, application_id=application_id, now=here.now, changes=changes)
    if options.json:
        batch = str(done.batch_id) if done else None
        print_document("edit", {"application_id": str(application_id), "batch": batch})
        return 0
    tell(_("Changed. `headway undo` takes it back.") if done else _("Nothing changed: it stood like this already."))
    for line in _stands(get_application(here.owner_id, application_id), here):
        tell(line)
    return 0


def _changes(options: argparse.Namespace, fields: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name in (*TEXTS, "channel"):
        text = getattr(options, name)
        if text is not None:
            yield name, text
    if options.size is not None:
        yield f"fields.{size_field(fields)}", _size(options.size.strip())
    if options.type is not None:
        yield f"fields.{type_field(fields)}", options.type
    if options.public_posting is not None:
        yield f"fields.{advertised_field(fields)}", options.public_posting
    for text in options.field:
        name, value = read_field(text)
        yield f"fields.{name}", value


def _size(text: str) -> str:
    if text and not employees_in({"Company size": text}):
        raise Unusable(
            _("--size %(size)s: write how many people work there at the least, like 200 or 51-200.") % {"size": text}
        )
    return text


def _stands(detail: ApplicationDetail | None, here: Here) -> Iterator[str]:
    if detail is None:
        return
    yield sentence(detail.application, here.view)
    law = law_told(detail, here.owner, here.view)
    if law is not None:
        yield f"{law.law.name}: {law.means}"
    patience = patience_with(detail.application, here.view)
    if patience is not None and patience.means:
        yield patience.means
