"""Rendering a page: the frame that all of them share, and where to go after a change."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _

from headway.store.queries.written import written_in
from headway.web.access import OwnedRequest
from headway.web.forms.filters import PAGE_SIZE
from headway.web.shown.notice import Notice, notice_of
from headway.words.helplines import HelpTold, help_after

THEMES = ("system", "light", "dark")
THEME_COOKIE = "headway_theme"
_NOTICES = ("already=", "done=", "left=", "unchosen=")


def show_page(
    request: OwnedRequest, template: str, values: Mapping[str, Any], *, section: str = "", status: int = 200
) -> HttpResponse:
    """Render a page of the owner; `section` is the entry of the navigation that it belongs to."""
    frame = {
        "section": section,
        "here": request.get_full_path(),
        "notice": _notice(request),
        "help": _help(request),
        **_look(request),
    }
    return render(request, f"headway/{template}", {**frame, **values}, status=status)


def show_outside(request: HttpRequest, template: str, values: Mapping[str, Any], *, status: int) -> HttpResponse:
    """Render a page for somebody of whom nothing is known: no navigation, no data."""
    return render(request, f"headway/{template}", {**_look(request), **values}, status=status)


def back_with_undo(
    request: OwnedRequest, batch_id: UUID | None, *, to: str = "", left: bool = False
) -> HttpResponseRedirect:
    """Go back to the page that a change came from, with the notice of that change and its Undo.

    `left`: something could not be taken back since it was changed again.
    """
    target = to or wanted_page(request)
    if batch_id is None:
        return HttpResponseRedirect(target)
    return HttpResponseRedirect(_with_notice(target, f"done={batch_id}" + ("&left=1" if left else "")))


def back_as_it_is(request: HttpRequest, *, to: str = "") -> HttpResponseRedirect:
    """Go back with the notice that there was nothing left to do."""
    return HttpResponseRedirect(_with_notice(to or wanted_page(request), "already=1"))


def back_unchosen(request: HttpRequest, *, to: str) -> HttpResponseRedirect:
    """Go back with the notice that nothing was chosen, so that nobody takes it for done."""
    return HttpResponseRedirect(_with_notice(to, "unchosen=1"))


def wanted_page(request: HttpRequest, default: str = "/") -> str:
    """Return the page of ours that `next` names, without the notice it may have shown; else the default."""
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    ours = wanted.startswith("/") and url_has_allowed_host_and_scheme(wanted, allowed_hosts=None)
    return _without_notice(wanted) if ours else default


def last_page_instead(request: OwnedRequest, *, page: int, shown: int, total: int) -> HttpResponseRedirect | None:
    """Lead to the last page of a list from one past its end, as when its rows were changed away; else None."""
    if shown or page == 1:
        return None
    query = request.GET.copy()
    query["page"] = str(max(1, -(-total // PAGE_SIZE)))
    return HttpResponseRedirect(f"{request.path}?{query.urlencode()}")


def _with_notice(address: str, told: str) -> str:
    path, _mark, fragment = address.partition("#")
    joint = "&" if "?" in path else "?"
    return f"{path}{joint}{told}" + (f"#{fragment}" if fragment else "")


def _without_notice(address: str) -> str:
    path, _mark, query = address.partition("?")
    kept = [part for part in query.split("&") if part and not part.startswith(_NOTICES)]
    return path + ("?" + "&".join(kept) if kept else "")


def _notice(request: OwnedRequest) -> Notice | None:
    if "already" in request.GET:
        return Notice(text=_("This was done already, perhaps in another window. Nothing was changed."))
    if "unchosen" in request.GET:
        return Notice(text=_("No row was chosen. Nothing was changed."))
    done = request.GET.get("done", "")
    try:
        return notice_of(request.asking.owner.id, UUID(done), left="left" in request.GET) if done else None
    except ValueError:
        return None


def _help(request: OwnedRequest) -> HelpTold | None:
    """Return where somebody listens if what was just written speaks of despair; it is looked at here and not kept."""
    owner = request.asking.owner
    try:
        done = UUID(request.GET.get("done", ""))
    except ValueError:
        return None
    return help_after(written_in(owner.id, done), owner)


def _look(request: HttpRequest) -> dict[str, Any]:
    theme = request.COOKIES.get(THEME_COOKIE, "")
    return {"theme": theme if theme in THEMES else "system", "themes": _theme_names()}


def _theme_names() -> list[tuple[str, str]]:
    return [("system", _("As the device")), ("light", _("Light")), ("dark", _("Dark"))]
