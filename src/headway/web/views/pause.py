"""A pause of the whole search, begun, moved and ended."""

from django.core.exceptions import BadRequest
from django.http import HttpResponse
from django.views.decorators.http import require_POST

from headway.actions.owners import pause_search
from headway.web.access import OwnedRequest
from headway.web.forms.days import read_day
from headway.web.page import back_with_undo


@require_POST
def pause(request: OwnedRequest) -> HttpResponse:
    """Let the search rest until the day given, or, without one, go on with it today."""
    asking = request.asking
    until_on = read_day(request.POST.get("until", "")) or asking.today
    if until_on < asking.today:
        raise BadRequest
    done = pause_search(owner_id=asking.owner.id, today=asking.today, until_on=until_on, now=asking.now)
    return back_with_undo(request, done.batch_id if done else None)
