"""A fact on the timeline: taken back, put back, or corrected by another."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from headway.actions.calendars import calendar_of
from headway.actions.events import correct_fact, put_back_fact, retract_fact
from headway.store.rows import EventRow
from headway.web import addresses
from headway.web.access import OwnedRequest
from headway.web.forms.facts import FactForm, first_values
from headway.web.page import back_as_it_is, back_with_undo, wanted_page
from headway.web.views.application import load, show_form
from headway.words.facts import fact_line
from headway.words.names import event_name


@require_POST
def retract(request: OwnedRequest, event_id: UUID) -> HttpResponse:
    """Take a fact back."""
    asking = request.asking
    done = retract_fact(owner_id=asking.owner.id, event_id=event_id, now=asking.now)
    return back_with_undo(request, done.batch_id)


@require_POST
def put_back(request: OwnedRequest, event_id: UUID) -> HttpResponse:
    """Let a fact hold again that was taken back or corrected."""
    asking = request.asking
    done = put_back_fact(owner_id=asking.owner.id, event_id=event_id, now=asking.now)
    return back_with_undo(request, done.batch_id)


@require_http_methods(["GET", "HEAD", "POST"])
def correct(request: OwnedRequest, application_id: UUID, event_id: UUID) -> HttpResponse:
    """Show a fact as it was recorded, and put the corrected one in its place."""
    asking = request.asking
    event = _load(request, application_id, event_id)
    back = wanted_page(request, addresses.of_application(application_id))
    if event.retracted:
        return back_as_it_is(request, to=back)
    kind = event.fact.kind
    form = FactForm(
        kind,
        asking.view.zone,
        request.POST or None,
        initial=first_values(event.fact, asking.view.zone),
        today=asking.today,
        calendar=calendar_of(asking.owner.country, asking.owner.subdivision),
    )
    if form.is_valid():
        fact = form.corrected(event.fact, asking.today)
        done = correct_fact(owner_id=asking.owner.id, event_id=event_id, fact=fact, now=asking.now)
        return back_with_undo(request, done.batch_id, to=back)
    title = _("Correct: %(event)s") % {"event": event_name(kind)}
    return show_form(request, form, title=title, hint=fact_line(event.fact, asking.view), button=_("Keep"), back=back)


def _load(request: OwnedRequest, application_id: UUID, event_id: UUID) -> EventRow:
    events = load(request, application_id).events
    found = next((event for event in events if event.id == event_id), None)
    if found is None:
        raise Http404
    return found
