"""Lessons: what was learned from a no, and what came of trying it."""

from uuid import UUID

from django.core.exceptions import BadRequest
from django.http import Http404, HttpResponse
from django.views.decorators.http import require_POST, require_safe

from headway.actions.events import log_fact
from headway.core.events import Fact
from headway.core.patterns import patterns
from headway.core.vocabulary import EventKind
from headway.store.queries.lessons import lesson_mark, lessons
from headway.store.queries.outlook import gather_rejections
from headway.web.access import OwnedRequest
from headway.web.page import back_with_undo, show_page
from headway.web.shown.lessons import show_lessons
from headway.words.patterns import pattern_sentence

_LONGEST = 20_000


@require_safe
def show(request: OwnedRequest) -> HttpResponse:
    """Show every lesson, the latest first."""
    asking = request.asking
    values = {
        "lessons": show_lessons(lessons(asking.owner.id), asking.today),
        "patterns": [pattern_sentence(each) for each in patterns(gather_rejections(asking.owner.id))],
    }
    return show_page(request, "lessons.html", values, section="applications")


@require_POST
def tried(request: OwnedRequest, event_id: UUID) -> HttpResponse:
    """Keep what came of trying a lesson."""
    asking = request.asking
    lesson = next((each for each in lessons(asking.owner.id) if each.id == event_id), None)
    if lesson is None:
        raise Http404
    text = request.POST.get("text", "").strip()
    if not text or len(text) > _LONGEST or "\0" in text:
        raise BadRequest
    fact = Fact(kind=EventKind.LESSON_TRIED, on=asking.today, text=text, evidence=lesson_mark(event_id))
    done = log_fact(owner_id=asking.owner.id, application_ids=[lesson.application_id], fact=fact, now=asking.now)
    return back_with_undo(request, done.batch_id, to="/lessons")
