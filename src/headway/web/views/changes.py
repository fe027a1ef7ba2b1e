"""Recent changes, taking one back, and the choice of colours."""

from urllib.parse import urlencode
from uuid import UUID

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.urls import Resolver404, resolve
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from headway.actions.undo import NothingToUndo, undo
from headway.store.queries import batches
from headway.store.queries.applications import get_application
from headway.web.access import OwnedRequest
from headway.web.aside import Job, Progress, jobs
from headway.web.page import THEME_COOKIE, THEMES, back_with_undo, show_page, wanted_page
from headway.web.progress import has_ended, show_progress
from headway.web.shown.notice import show_changes

_LATEST = 100


@require_safe
def show(request: OwnedRequest) -> HttpResponse:
    """Show what was changed lately, each with its Undo."""
    asking = request.asking
    rows = batches.latest(asking.owner.id, limit=_LATEST)
    return show_page(request, "changes.html", {"changes": show_changes(rows, asking.view)})


@require_POST
def take_back(request: OwnedRequest, batch_id: UUID) -> HttpResponse:
    """Undo one change; undoing an Undo does it again."""
    asking = request.asking
    if batches.get_batch(asking.owner.id, batch_id) is None:
        raise Http404

    def work(progress: Progress) -> object:
        return undo(owner_id=asking.owner.id, batch_id=batch_id, now=asking.now, progress=progress)

    known = jobs.find(_key(request, batch_id))
    if known is not None and known.wait(0):
        # Nobody came back for its answer: since then it may have been done again, and be undone once more.
        jobs.forget(_key(request, batch_id))
    job = jobs.begin(_key(request, batch_id), work)
    if has_ended(job):
        return _back(request, batch_id, job)
    query = urlencode({"next": wanted_page(request)})
    return HttpResponseRedirect(f"/undo/{batch_id}/progress?{query}")


@require_safe
def taking_back(request: OwnedRequest, batch_id: UUID) -> HttpResponse:
    """Say how far an Undo is, and lead back when it is done."""
    if batches.get_batch(request.asking.owner.id, batch_id) is None:
        raise Http404
    job = jobs.find(_key(request, batch_id))
    if job is None:
        return HttpResponseRedirect(_still_there(request, wanted_page(request)))
    if has_ended(job):
        return _back(request, batch_id, job)
    return show_progress(request, job, title=_("Undoing"), far=_("%(done)s of %(total)s applications"))


@require_POST
def choose_theme(request: OwnedRequest) -> HttpResponse:
    """Remember light, dark, or as the device has it."""
    response = HttpResponseRedirect(wanted_page(request))
    theme = request.POST.get("theme", "")
    if theme in THEMES:
        response.set_cookie(THEME_COOKIE, theme, max_age=365 * 24 * 3600, samesite="Strict", httponly=True)
    return response


def _key(request: OwnedRequest, batch_id: UUID) -> object:
    return ("undo", request.asking.owner.id, batch_id)


def _back(request: OwnedRequest, batch_id: UUID, job: Job) -> HttpResponse:
    jobs.forget(_key(request, batch_id))
    done = job.answer()
    target = _still_there(request, wanted_page(request))
    if isinstance(done, NothingToUndo):
        return HttpResponseRedirect(target)
    return back_with_undo(request, done.batch_id, to=target, left=bool(done.left))


def _still_there(request: OwnedRequest, target: str) -> str:
    # Undoing an added application takes the page away on which Undo was pressed.
    try:
        match = resolve(target.partition("?")[0])
    except Resolver404:
        return "/"
    application_id = match.kwargs.get("application_id")
    gone = application_id is not None and get_application(request.asking.owner.id, application_id) is None
    return "/applications" if gone else target
