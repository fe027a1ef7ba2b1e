"""Import: give a file, see what was understood, decide, apply."""

from pathlib import Path
from urllib.parse import urlencode
from uuid import UUID

from django.http import Http404, HttpResponse, HttpResponseRedirect, QueryDict
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from headway.actions.imports import (
    ImportResult,
    Progress,
    Refusal,
    Undecided,
    apply_import,
    prepare_import,
    report_from,
)
from headway.store.queries.batches import get_batch
from headway.store.queries.imports import find_report
from headway.web import addresses
from headway.web.access import Asking, OwnedRequest
from headway.web.aside import Job, Work, jobs
from headway.web.forms.choices import decided, mark_of, read_choices
from headway.web.page import show_page
from headway.web.progress import has_ended, show_progress
from headway.web.shown.imported import imported_values, result_values
from headway.web.shown.preview import preview_values
from headway.web.uploads import (
    LARGEST_UPLOAD,
    UploadedAtHome,
    drop_forgotten_uploads,
    drop_upload,
    find_upload,
    keep_upload,
)


@require_http_methods(["GET", "HEAD", "POST"])
def begin(request: OwnedRequest) -> HttpResponse:
    """Ask for a file, or take the one that was given."""
    owner_id = request.asking.owner.id
    if request.method != "POST":
        drop_forgotten_uploads(owner_id)
        return _ask_for_file(request)
    given = request.FILES.get("file")
    if not isinstance(given, UploadedAtHome):
        return _ask_for_file(request, fault=_("No file was chosen. Choose one, then press “See what is in it”."))
    return HttpResponseRedirect(f"/import/{keep_upload(given, owner_id)}")


@require_http_methods(["GET", "HEAD", "POST"])
def preview(request: OwnedRequest, upload_id: UUID) -> HttpResponse:
    """Show what was understood and what would happen; nothing is written. POST only decides something."""
    asking = request.asking
    path = find_upload(asking.owner.id, upload_id)
    if request.method == "POST":
        return _with_decisions(request, upload_id)
    choices = read_choices(request.GET)
    key = ("preview", asking.owner.id, upload_id, tuple(sorted(decided(request.GET))))

    def look(progress: Progress) -> object:
        return prepare_import(
            owner_id=asking.owner.id, path=path, name=path.name, today=asking.today, choices=choices, progress=progress
        )

    job = jobs.begin(key, look)
    if not has_ended(job):
        return _show_progress(request, job, title=_("Reading %(file)s") % {"file": path.name})
    jobs.forget(key)
    found = job.answer()
    if isinstance(found, Refusal):
        drop_upload(asking.owner.id, upload_id)
        return _refuse(request, found)
    return show_page(request, "preview.html", preview_values(found, upload_id, request.GET), section="import")


@require_POST
def apply(request: OwnedRequest, upload_id: UUID) -> HttpResponse:
    """Write what the preview showed, in one go that can be undone in one go; what it did not show is shown first."""
    asking = request.asking
    key = ("apply", asking.owner.id, upload_id)
    if jobs.find(key) is None:
        path = find_upload(request.asking.owner.id, upload_id)
        if _differs_from_what_was_shown(request):
            return _with_decisions(request, upload_id, changed=True)
        jobs.begin(key, _applying(asking, path, upload_id, request.POST))
    return HttpResponseRedirect(f"/import/{upload_id}/result")


@require_safe
def result(request: OwnedRequest, upload_id: UUID) -> HttpResponse:
    """Say how far an import is, and lead to what it did."""
    key = ("apply", request.asking.owner.id, upload_id)
    job = jobs.find(key)
    if job is None:
        find_upload(request.asking.owner.id, upload_id)
        return HttpResponseRedirect(f"/import/{upload_id}")
    if not has_ended(job):
        return _show_progress(request, job, title=_("Importing"))
    try:
        done = job.answer()
    except Exception:
        # Nothing was written: it may be tried again.
        jobs.forget(key)
        raise
    if isinstance(done, Undecided):
        jobs.forget(key)
        return HttpResponseRedirect(f"/import/{upload_id}")
    return _show_result(request, done)


@require_safe
def imported(request: OwnedRequest, batch_id: UUID) -> HttpResponse:
    """Show what an import did, as long as its batch is known."""
    owner_id = request.asking.owner.id
    batch = get_batch(owner_id, batch_id)
    report = find_report(owner_id, batch_id)
    if batch is None or report is None:
        raise Http404
    return show_page(request, "imported.html", imported_values(batch, report_from(report)), section="import")


@require_POST
def drop(request: OwnedRequest, upload_id: UUID) -> HttpResponse:
    """Remove a file that is not to be imported after all."""
    drop_upload(request.asking.owner.id, upload_id)
    return HttpResponseRedirect("/import")


def _with_decisions(request: OwnedRequest, upload_id: UUID, *, changed: bool = False) -> HttpResponse:
    told = [*decided(request.POST), *([("changed", "1")] if changed else [])]
    return HttpResponseRedirect(f"/import/{upload_id}" + (f"?{urlencode(told)}" if told else ""))


def _differs_from_what_was_shown(request: OwnedRequest) -> bool:
    shown = request.POST.get("shown")
    return shown is not None and shown != mark_of(decided(request.POST))


def _applying(asking: Asking, path: Path, upload_id: UUID, given: QueryDict) -> Work:
    choices = read_choices(given)

    def work(progress: Progress) -> ImportResult | Undecided | Refusal:
        done = apply_import(
            owner_id=asking.owner.id,
            path=path,
            name=path.name,
            today=asking.today,
            now=asking.now,
            choices=choices,
            progress=progress,
        )
        if not isinstance(done, Undecided):
            drop_upload(asking.owner.id, upload_id)
        return done

    return work


def _show_progress(request: OwnedRequest, job: Job, *, title: str) -> HttpResponse:
    return show_progress(request, job, title=title, far=_("%(done)s of %(total)s rows"), section="import")


def _show_result(request: OwnedRequest, done: ImportResult | Refusal) -> HttpResponse:
    if isinstance(done, Refusal):
        return _refuse(request, done)
    if done.batch_id:
        return HttpResponseRedirect(addresses.of_import(done.batch_id))
    return show_page(request, "imported.html", result_values(done), section="import")


def _ask_for_file(request: OwnedRequest, *, fault: str = "") -> HttpResponse:
    values = {"fault": fault, "largest": LARGEST_UPLOAD // 1_000_000}
    return show_page(request, "import.html", values, section="import", status=422 if fault else 200)


def _refuse(request: OwnedRequest, refusal: Refusal) -> HttpResponse:
    return _ask_for_file(request, fault=f"{refusal.where}: {refusal.what} {refusal.advice}".strip())
