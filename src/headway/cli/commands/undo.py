"""`headway undo`: takes the last change back, or the one named."""

import argparse
from uuid import UUID

from django.utils.translation import gettext as _

from headway.actions.undo import Left, NothingToUndo, undo
from headway.cli.finding import one_meant
from headway.cli.refusal import Unusable
from headway.cli.start import Here
from headway.cli.terminal import print_document, tell
from headway.store.queries.batches import get_batch, latest
from headway.words.batches import what_was_done

_LOOKED_AT = 1000


def run(options: argparse.Namespace, here: Here) -> int:
    """Undo one batch and say what was taken back, and what could not be because it changed since."""
    undone = undo(owner_id=here.owner_id, batch_id=_batch_meant(options.batch, here), now=here.now)
    if isinstance(undone, NothingToUndo):
        raise Unusable(_("There is nothing to take back."))
    if options.json:
        left = [_left_document(each) for each in undone.left]
        print_document("undo", {"batch": str(undone.batch_id), "label": undone.label, "left": left})
        return 0
    tell(_taken_back(undone.batch_id, here))
    for each in undone.left:
        tell(_("Left as it is, because it was changed since: %(what)s") % {"what": _left_words(each)})
    tell(_("`headway undo %(batch)s` brings it again.") % {"batch": undone.batch_id})
    return 0


def _batch_meant(prefix: str | None, here: Here) -> UUID | None:
    if prefix is None:
        return None
    known = [batch.id for batch in latest(here.owner_id, limit=_LOOKED_AT)]
    return one_meant(known, prefix, _("No change has an id that begins with “%(id)s”."))


def _taken_back(batch_id: UUID, here: Here) -> str:
    batch = get_batch(here.owner_id, batch_id)
    before = get_batch(here.owner_id, batch.undoes) if batch and batch.undoes else None
    if before is None:
        return _("Taken back.")
    if before.undoes is not None:
        return _("Brought back: %(what)s") % {"what": what_was_done(before)}
    return _("Taken back: %(what)s") % {"what": what_was_done(before)}


def _left_document(left: Left) -> dict[str, str | None]:
    return {"application_id": str(left.application_id) if left.application_id else None, "field": left.field}


def _left_words(left: Left) -> str:
    return left.field or _("application %(id)s") % {"id": str(left.application_id)[:8]}
