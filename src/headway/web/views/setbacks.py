"""The plan made beforehand for silence and a no: kept, changed, or not wanted."""

from django.core.exceptions import BadRequest
from django.http import HttpResponse
from django.views.decorators.http import require_POST

from headway.actions.owners import keep_setback_plan
from headway.web.access import OwnedRequest
from headway.web.page import back_with_undo


@require_POST
def keep(request: OwnedRequest) -> HttpResponse:
    """Keep the plan; an empty one says that none is wanted, and it is not offered again."""
    asking = request.asking
    try:
        done = keep_setback_plan(owner_id=asking.owner.id, text=request.POST.get("text", ""), now=asking.now)
    except ValueError as error:
        raise BadRequest from error
    return back_with_undo(request, done.batch_id if done else None)
