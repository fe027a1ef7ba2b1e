"""Pages for what went wrong: plain, kind, and without any data."""

from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from headway.web.page import show_outside
from headway.web.uploads import LARGEST_UPLOAD, TAKES_FILES


def show_closed_door(request: HttpRequest) -> HttpResponse:
    """Answer whoever comes without the cookie: how to open Headway again."""
    return show_outside(request, "closed_door.html", {}, status=403)


def show_too_large(request: HttpRequest) -> HttpResponse:
    """Answer 413 with the limit in words."""
    if request.path != TAKES_FILES:
        told = _("Nothing of it was kept. Go back, make it shorter, and send it once more.")
        return _show(request, _("This is too long"), told, status=413)
    text = _("Headway takes files of up to %(size)d MB. A sheet without pictures is usually far smaller.") % {
        "size": LARGEST_UPLOAD // 1_000_000
    }
    return _show(request, _("This file is too large"), text, status=413)


def show_wrong_way(request: HttpRequest) -> HttpResponse:
    """Answer 405: somebody opened, as a page, the address that a form is sent to."""
    text = _("There is no page to look at here: only a button of another page leads to it. Nothing was changed.")
    return _show(request, _("This address is no page"), text, status=405)


def show_busy(request: HttpRequest) -> HttpResponse:
    """Answer 503: something large is being written, and this would have had to wait for too long."""
    text = _(
        "A large change is being written, such as an import or its undoing. Nothing of this was kept. "
        "Go back in a minute and send it once more."
    )
    return _show(request, _("Headway is busy"), text, status=503)


def show_file_gone(request: HttpRequest) -> HttpResponse:
    """Answer 404 for a file that was imported, refused, left, or forgotten for a day."""
    text = _("This file is not here any more: it was imported, could not be read, or was left. Give it once more.")
    return _show(request, _("Give the file again"), text, status=404, link=("/import", _("Go to Import")))


def form_is_stale(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer a form that does not come from a page of ours, or from one that was open for too long."""
    text = _(
        "The page was open since before Headway was started again. Go back, reload the page, and send it once more."
    )
    return _show(request, _("This form could not be accepted"), text, status=403)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer 400; a name that is not ours gets told under which one Headway is reached."""
    if isinstance(exception, DisallowedHost):
        told = _("Headway answers only at the address that it printed when it was started, on the same machine.")
        return _show(request, _("Not at this address"), told, status=400)
    text = _("The address or the form was not complete. Nothing was changed.")
    return _show(request, _("This request could not be understood"), text, status=400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer 403."""
    return _show(request, _("This page is closed"), _("Nothing was changed."), status=403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer 404, the same for what does not exist and for what belongs to somebody else."""
    text = _("There is nothing at this address. It may have been undone, or changed in another window.")
    return _show(request, _("Nothing here"), text, status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """Answer 500; what happened stands in the program's own output."""
    text = _(
        "Headway ran into a fault of its own. Your data is as it was before. "
        "If it happens again, the command “headway doctor” says what is wrong."
    )
    return _show(request, _("That did not work"), text, status=500)


def _show(
    request: HttpRequest, title: str, text: str, *, status: int, link: tuple[str, str] | None = None
) -> HttpResponse:
    address, label = link or ("/", _("Go to Today"))
    values = {"title": title, "text": text, "address": address, "label": label}
    return show_outside(request, "error.html", values, status=status)
