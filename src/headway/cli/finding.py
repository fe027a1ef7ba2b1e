"""Finding what the person means by the beginning of an id."""

from collections.abc import Sequence
from uuid import UUID

from django.utils.translation import gettext as _

from headway.cli.refusal import Unusable
from headway.store.queries.applications import Ambiguous, find_application

_SHORTEST = 8


def short_ids(ids: Sequence[UUID]) -> dict[UUID, str]:
    """Return for each id a beginning that no other of these ids shares, all of one length."""
    length = _SHORTEST
    texts = [str(each) for each in ids]
    while len({text[:length] for text in texts}) < len(set(texts)):
        length += 1
    return {each: str(each)[:length] for each in ids}


def application_meant(owner_id: UUID, prefix: str) -> UUID:
    """Return the application whose id begins like this; raises Unusable for none or several."""
    found = find_application(owner_id, prefix)
    if found is None:
        raise Unusable(
            _("No application has an id that begins with “%(id)s”. `headway list` shows them.") % {"id": prefix}
        )
    if isinstance(found, Ambiguous):
        raise Unusable(
            _("Several applications have an id that begins with “%(id)s”. Give more of it.") % {"id": prefix}
        )
    return found


def one_meant(ids: Sequence[UUID], prefix: str, nothing: str) -> UUID:
    """Return the one of these ids that begins like this; raises Unusable for none (saying `nothing`) or several."""
    meant = [each for each in ids if str(each).startswith(prefix.lower())]
    if not meant:
        raise Unusable(nothing % {"id": prefix})
    if len(meant) > 1:
        raise Unusable(_("Several ids begin with “%(id)s”. Give more of it.") % {"id": prefix})
    return meant[0]
