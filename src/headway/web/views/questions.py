"""One's own questions for conversations, with one's own answers."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from headway.actions import questions
from headway.store.queries.questions import own_questions
from headway.store.rows import OwnQuestionRow
from headway.web import addresses
from headway.web.access import OwnedRequest
from headway.web.forms.questions import QuestionForm
from headway.web.page import back_with_undo, show_page, wanted_page
from headway.web.shown.lists import show_row
from headway.web.shown.questions import show_questions
from headway.web.views.application import load, show_form


@require_safe
def show(request: OwnedRequest) -> HttpResponse:
    """Show every question, those for every conversation and those for one application."""
    rows = own_questions(request.asking.owner.id)
    return show_page(request, "questions.html", {"questions": show_questions(rows)}, section="applications")


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: OwnedRequest) -> HttpResponse:
    """Keep a question for every conversation."""
    return _add(request, None)


@require_http_methods(["GET", "HEAD", "POST"])
def add_here(request: OwnedRequest, application_id: UUID) -> HttpResponse:
    """Keep a question for one application, or from there for all."""
    return _add(request, application_id)


@require_http_methods(["GET", "HEAD", "POST"])
def change(request: OwnedRequest, question_id: UUID) -> HttpResponse:
    """Change a question or its answer."""
    asking = request.asking
    known = _load(request, question_id)
    about = _about(request, known.application_id)
    form = QuestionForm(request.POST or None, known=known, about=about)
    back = wanted_page(request, addresses.QUESTIONS)
    if not form.is_valid():
        return show_form(request, form, title=_("Change a question"), hint="", button=_("Keep"), back=back)
    if not form.has_changed():
        return back_with_undo(request, None, to=back)
    done = questions.change_question(
        owner_id=asking.owner.id,
        question_id=question_id,
        application_id=form.meant_for(known.application_id),
        text=form.cleaned_data["text"],
        answer=form.cleaned_data["answer"],
        now=asking.now,
    )
    return back_with_undo(request, done.batch_id, to=back)


@require_POST
def remove(request: OwnedRequest, question_id: UUID) -> HttpResponse:
    """Take a question off the list."""
    asking = request.asking
    done = questions.remove_question(owner_id=asking.owner.id, question_id=question_id, now=asking.now)
    return back_with_undo(request, done.batch_id)


def _add(request: OwnedRequest, application_id: UUID | None) -> HttpResponse:
    asking = request.asking
    form = QuestionForm(request.POST or None, about=_about(request, application_id))
    back = wanted_page(request, addresses.of_preparation(application_id) if application_id else addresses.QUESTIONS)
    if not form.is_valid():
        return show_form(request, form, title=_("Add a question"), hint="", button=_("Keep"), back=back)
    done = questions.add_question(
        owner_id=asking.owner.id,
        application_id=form.meant_for(application_id),
        text=form.cleaned_data["text"],
        answer=form.cleaned_data["answer"],
        now=asking.now,
    )
    return back_with_undo(request, done.batch_id, to=back)


def _about(request: OwnedRequest, application_id: UUID | None) -> str:
    if application_id is None:
        return ""
    return show_row(load(request, application_id).application, (), request.asking.view).title


def _load(request: OwnedRequest, question_id: UUID) -> OwnQuestionRow:
    found = next((each for each in own_questions(request.asking.owner.id) if each.id == question_id), None)
    if found is None:
        raise Http404
    return found
