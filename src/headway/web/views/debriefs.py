"""After a conversation: two minutes to write down what they said."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from headway.actions.calendars import calendar_of
from headway.actions.debriefs import keep_debrief
from headway.core.events import Fact
from headway.core.rounds import Round, last_round, next_round, rounds
from headway.core.vocabulary import EventKind
from headway.store.queries.private_notes import mood
from headway.store.queries.questions import own_questions
from headway.store.rows import ApplicationDetail
from headway.web import addresses
from headway.web.access import OwnedRequest
from headway.web.forms.debrief import DebriefForm
from headway.web.page import back_with_undo, show_page, wanted_page
from headway.web.shown.lists import show_row
from headway.web.views.application import load
from headway.words.rounds import round_title


@require_http_methods(["GET", "HEAD", "POST"])
def debrief(request: OwnedRequest, application_id: UUID) -> HttpResponse:
    """Ask what was said, and keep all of it in one go."""
    asking = request.asking
    detail = load(request, application_id)
    told = _meant(request, detail)
    form = DebriefForm(
        told,
        request.POST or None,
        promise=_promise_in(detail, told),
        mood=mood(asking.owner.id, application_id, told.on) if told else "",
        today=asking.today,
        calendar=calendar_of(asking.owner.country, asking.owner.subdivision),
    )
    back = wanted_page(request, addresses.of_application(application_id))
    if not form.is_valid():
        return _show(request, detail, told, form, back)
    done = keep_debrief(
        owner_id=asking.owner.id,
        application_id=application_id,
        held=form.held(),
        corrects=_event_of(detail, told),
        promised=form.promised(),
        questions=form.questions(each.text for each in own_questions(asking.owner.id)),
        mood=form.cleaned_data["mood"],
        now=asking.now,
    )
    return back_with_undo(request, done.batch_id, to=back)


def _meant(request: OwnedRequest, detail: ApplicationDetail) -> Round | None:
    """Return the conversation that is written down: the one named, else the last; None for a further one."""
    found = rounds(event.fact for event in detail.events if not event.retracted)
    named = request.GET.get("number", "")
    if named == "new":
        return None
    if named:
        place = int(named) if named.isascii() and named.isdigit() and len(named) < 4 else 0
        if not 1 <= place <= len(found):
            raise Http404
        return found[place - 1]
    today = request.asking.today
    return last_round(found, today) or next_round(found, today)


def _event_of(detail: ApplicationDetail, told: Round | None) -> UUID | None:
    if told is None or told.held is None:
        return None
    return next(each.id for each in reversed(detail.events) if not each.retracted and each.fact == told.held)


def _promise_in(detail: ApplicationDetail, told: Round | None) -> Fact | None:
    """Return what they said of their answer on the day of the conversation, None where nothing is written down."""
    if told is None or told.held is None:
        return None
    facts = (each.fact for each in reversed(detail.events) if not each.retracted)
    return next((fact for fact in facts if fact.kind == EventKind.ANSWER_PROMISED and fact.on == told.held.on), None)


def _show(
    request: OwnedRequest, detail: ApplicationDetail, told: Round | None, form: DebriefForm, back: str
) -> HttpResponse:
    shown = show_row(detail.application, (), request.asking.view)
    values = {
        "form": form,
        "groups": form.groups(),
        "what": round_title(told) if told else _("A conversation"),
        "about": shown.title,
        "back": back,
        "action": request.get_full_path(),
        "another": f"{request.path}?number=new" if told and told.held else "",
        "log_address": addresses.of_log(detail.application.id, back=back),
    }
    return show_page(request, "debrief.html", values, section="applications", status=422 if form.errors else 200)
