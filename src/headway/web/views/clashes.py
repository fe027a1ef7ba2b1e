"""The page before a second submission to one employer: what stands against it, and how to go on all the same."""

from collections.abc import Sequence

from django.http import HttpResponse
from django.utils.translation import gettext as _

from headway.core.events import Fact
from headway.core.submissions import Clash
from headway.store.queries.submissions import clashes_with
from headway.store.rows import ApplicationDetail
from headway.web import addresses
from headway.web.access import OwnedRequest
from headway.web.page import show_page, wanted_page
from headway.words.submissions import clash_sentence

_ANYWAY = "anyway"
_MOST = 5
_KEPT_OUT = frozenset({"csrfmiddlewaretoken", _ANYWAY})


def warn(
    request: OwnedRequest, clashes: Sequence[tuple[str, Clash]], *, button: str, back: str = ""
) -> HttpResponse | None:
    """Return the page with what stands against a submission; None where nothing does, or the person goes on anyway.

    `clashes` are those of each employer, by its name. The page sends the same form again.
    """
    if not clashes or _ANYWAY in request.POST:
        return None
    today = request.asking.today
    values = {
        "clashes": [
            (clash_sentence(clash, employer, today), addresses.of_application(clash.against.application_id))
            for employer, clash in clashes[:_MOST]
        ],
        "sent": [(name, value) for name, each in request.POST.lists() for value in each if name not in _KEPT_OUT],
        "action": request.get_full_path(),
        "button": button,
        "back": back or wanted_page(request),
        "title": _("Before you send it twice"),
    }
    return show_page(request, "clash.html", values, section="applications", status=409)


def warn_of(request: OwnedRequest, detail: ApplicationDetail, fact: Fact, *, back: str = "") -> HttpResponse | None:
    """Return the page with what stands against an application that this fact sends; None where nothing does."""
    asking = request.asking
    found = clashes_with(asking.owner.id, detail, fact, asking.today, asking.view.policy)
    employer = detail.application.employer
    return warn(request, [(employer, clash) for clash in found], button=_("Log it all the same"), back=back)
