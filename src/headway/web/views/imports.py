"""Import: give a file, see what was understood, decide, apply."""

from pathlib import Path
from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from headway.actions.imports import ImportResult, Preview, Refusal, Undecided, apply_import, prepare_import
from headway.web.access import OwnedRequest
from headway.web.forms.choices import decided, read_choices
from headway.web.page import show_page
from headway.web.shown.imports import (
    QuestionShown,
    TableShown,
    counts_of,
    meaning_options,
    show_conflict,
    show_entries,
    show_questions,
    show_tables,
    taken_sentence,
)
from headway.web.uploads import (
    LARGEST_UPLOAD,
    UploadedAtHome,
    drop_forgotten_uploads,
    drop_upload,
    find_upload,
    keep_upload,
)

_PROBLEMS_SHOWN = 200


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


@require_safe
def preview(request: OwnedRequest, upload_id: UUID) -> HttpResponse:
    """Show what was understood and what would happen; nothing is written."""
    asking = request.asking
    path = _find(request, upload_id)
    choices = read_choices(request.GET)
    found = prepare_import(
        owner_id=asking.owner.id, path=path, name=path.name, today=asking.today, choices=choices, progress=None
    )
    if isinstance(found, Refusal):
        drop_upload(asking.owner.id, upload_id)
        return _refuse(request, found)
    return _show_preview(request, found, upload_id)


@require_POST
def apply(request: OwnedRequest, upload_id: UUID) -> HttpResponse:
    """Write what the preview showed, in one go that can be undone in one go."""
    asking = request.asking
    path = _find(request, upload_id)
    done = apply_import(
        owner_id=asking.owner.id,
        path=path,
        name=path.name,
        today=asking.today,
        now=asking.now,
        choices=read_choices(request.POST),
        progress=None,
    )
    if isinstance(done, Undecided):
        return HttpResponseRedirect(f"/import/{upload_id}")
    drop_upload(asking.owner.id, upload_id)
    if isinstance(done, Refusal):
        return _refuse(request, done)
    return show_page(request, "imported.html", _imported(done), section="import")


@require_POST
def drop(request: OwnedRequest, upload_id: UUID) -> HttpResponse:
    """Remove a file that is not to be imported after all."""
    drop_upload(request.asking.owner.id, upload_id)
    return HttpResponseRedirect("/import")


def _find(request: OwnedRequest, upload_id: UUID) -> Path:
    path = find_upload(request.asking.owner.id, upload_id)
    if path is None:
        raise Http404
    return path


def _show_preview(request: OwnedRequest, found: Preview, upload_id: UUID) -> HttpResponse:
    questions = show_questions(found.questions, found.choices)
    tables = show_tables(found, found.choices)
    order_open = any(question.is_order and not question.chosen for question in questions)
    values: dict[str, Any] = {
        "source": found.source,
        "address": f"/import/{upload_id}",
        "counts": counts_of(found),
        "taken": taken_sentence(found),
        "applications": found.applications,
        "tables": tables,
        "meanings": meaning_options(),
        "orders": [question for question in questions if question.is_order],
        "words": [question for question in questions if not question.is_order],
        "entries": show_entries(found),
        "conflicts": [show_conflict(conflict) for conflict in found.conflicts],
        "problems": found.problems[:_PROBLEMS_SHOWN],
        "more_problems": max(0, len(found.problems) - _PROBLEMS_SHOWN),
        "notices": found.notices,
        "decided": decided(request.GET),
        "carried": _no_longer_asked(decided(request.GET), tables, questions),
        "can_apply": not order_open and _brings_anything(found),
        "order_open": order_open,
    }
    return show_page(request, "preview.html", values, section="import")


def _no_longer_asked(
    given: list[tuple[str, str]], tables: list[TableShown], questions: list[QuestionShown]
) -> list[tuple[str, str]]:
    """Return the decisions that have no field of their own on the page any more, so that the next one keeps them."""
    asked = {question.field for question in questions} | {each.field for table in tables for each in table.columns}
    return [(name, value) for name, value in given if name not in asked]


def _brings_anything(found: Preview) -> bool:
    in_spite_of_problems = any(problem.imported for problem in found.problems)
    return bool(found.created or found.updated or found.proposed or in_spite_of_problems)


def _imported(done: ImportResult) -> dict[str, Any]:
    return {
        "source": done.source,
        "counts": counts_of(done),
        "taken": taken_sentence(done),
        "applications": done.applications,
        "problems": done.problems[:_PROBLEMS_SHOWN],
        "more_problems": max(0, len(done.problems) - _PROBLEMS_SHOWN),
        "notices": done.notices,
        "undo": f"/undo/{done.batch_id}" if done.batch_id else "",
        # Nobody can come back to the address that a form was sent to.
        "here": "/import",
        "proposed": done.proposed,
    }


def _ask_for_file(request: OwnedRequest, *, fault: str = "") -> HttpResponse:
    values = {"fault": fault, "largest": LARGEST_UPLOAD // 1_000_000}
    return show_page(request, "import.html", values, section="import", status=422 if fault else 200)


def _refuse(request: OwnedRequest, refusal: Refusal) -> HttpResponse:
    return _ask_for_file(request, fault=f"{refusal.where}: {refusal.what} {refusal.advice}".strip())
