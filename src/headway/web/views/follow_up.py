"""One brief question: the words for it, what came of it, and whether they want calls."""

from uuid import UUID

from django.core.exceptions import BadRequest
from django.http import HttpResponse
from django.views.decorators.http import require_http_methods, require_POST

from headway.actions.applications import edit_application
from headway.actions.events import log_fact
from headway.core.events import Fact
from headway.core.outcomes import is_no
from headway.core.reach import calls_field
from headway.store.rows import ApplicationDetail
from headway.web import addresses
from headway.web.access import OwnedRequest
from headway.web.forms.facts import FactForm
from headway.web.forms.follow_up import MAIL_SENT, answer_form, answer_of, mail_sent
from headway.web.page import back_with_undo, show_page
from headway.web.shown.drafts import wanted_words
from headway.web.shown.follow_up import follow_up_values
from headway.web.views.application import load

_OWN_WORDS = {"none": "yes", "fine": "no"}


@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: OwnedRequest, application_id: UUID) -> HttpResponse:
    """Show the words for a question, and keep what came of it."""
    asking = request.asking
    detail = load(request, application_id)
    if request.method != "POST":
        return _show(request, detail, answer_form(asking))
    if request.POST.get("outcome") == MAIL_SENT:
        return _keep(request, application_id, mail_sent(asking))
    form = answer_form(asking, request.POST)
    if form.is_valid():
        return _keep(request, application_id, answer_of(form, asking))
    if "outcome" in form.errors:
        raise BadRequest
    return _show(request, detail, form)


@require_POST
def tell_calls(request: OwnedRequest, application_id: UUID) -> HttpResponse:
    """Keep whether they want calls, in the person's own field."""
    asking = request.asking
    row = load(request, application_id).application
    said = _OWN_WORDS.get(request.POST.get("do", ""))
    if said is None:
        raise BadRequest
    changes = {f"fields.{calls_field(row.fields)}": said}
    done = edit_application(owner_id=asking.owner.id, application_id=row.id, now=asking.now, changes=changes)
    return back_with_undo(request, done.batch_id if done else None)


def _show(request: OwnedRequest, detail: ApplicationDetail, form: FactForm) -> HttpResponse:
    values = follow_up_values(detail, request.asking, wanted_words(request.GET), form)
    return show_page(request, "follow_up.html", values, section="applications", status=422 if form.errors else 200)


def _keep(request: OwnedRequest, application_id: UUID, fact: Fact) -> HttpResponse:
    asking = request.asking
    done = log_fact(owner_id=asking.owner.id, application_ids=[application_id], fact=fact, now=asking.now)
    # What a no leaves to do is decided on a page of its own.
    page = addresses.of_no(application_id) if is_no(fact) else addresses.of_application(application_id)
    return back_with_undo(request, done.batch_id, to=page)
