"""Before a conversation, and after a no: what is known, what to ask, what to do."""

from uuid import UUID

from django.core.exceptions import BadRequest
from django.http import HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_POST, require_safe

from headway.actions.private_notes import keep_note_after_no
from headway.core.today import todays_steps
from headway.core.vocabulary import State
from headway.store.queries.lessons import lessons
from headway.store.queries.outlook import gather_outlook
from headway.store.queries.private_notes import note_after_no
from headway.store.queries.questions import own_questions
from headway.store.queries.today import gather_today
from headway.web import addresses
from headway.web.access import Asking, OwnedRequest
from headway.web.page import back_with_undo, show_page
from headway.web.shown.drafts import wanted_words
from headway.web.shown.no import no_values
from headway.web.shown.preparation import preparation_values
from headway.web.shown.today import StepShown, show_step
from headway.web.views.application import load

_LONGEST_NOTE = 20_000


@require_safe
def prepare(request: OwnedRequest, application_id: UUID) -> HttpResponse:
    """Show everything that one wants at hand before a conversation; it can be printed."""
    asking = request.asking
    detail = load(request, application_id)
    values = preparation_values(
        detail, lessons(asking.owner.id), own_questions(asking.owner.id, application_id), asking
    )
    return show_page(request, "preparation.html", values, section="applications")


@require_safe
def after_a_no(request: OwnedRequest, application_id: UUID) -> HttpResponse:
    """Show what a no leaves to do, and what is true of the search beside it."""
    asking = request.asking
    detail = load(request, application_id)
    if detail.application.state != State.CLOSED:
        # With the notice of the Undo that opened it again, where that is how one came here.
        query = request.META.get("QUERY_STRING", "")
        return HttpResponseRedirect(addresses.of_application(application_id) + (f"?{query}" if query else ""))
    values = no_values(detail, gather_outlook(asking.owner.id, detail), asking, wanted_words(request.GET))
    return show_page(
        request,
        "no.html",
        {
            **values,
            "onwards": _next_step(asking, application_id),
            "private_note": note_after_no(asking.owner.id, application_id),
        },
        section="applications",
    )


@require_POST
def keep_private_note(request: OwnedRequest, application_id: UUID) -> HttpResponse:
    """Keep what was written after a no, for the person alone."""
    asking = request.asking
    text = request.POST.get("text", "").replace("\r\n", "\n")
    if len(text) > _LONGEST_NOTE or "\0" in text:
        raise BadRequest
    load(request, application_id)
    done = keep_note_after_no(owner_id=asking.owner.id, application_id=application_id, text=text, now=asking.now)
    return back_with_undo(request, done.batch_id, to=addresses.of_no(application_id))


def _next_step(asking: Asking, application_id: UUID) -> StepShown | None:
    rows = gather_today(asking.owner.id, asking.today)
    steps = todays_steps(rows.lines, rows.groups, asking.today, asking.owner.pauses)
    others = (step for step in steps if step.about is None or step.about.application_id != application_id)
    found = next(others, None)
    return show_step(found, asking) if found else None
