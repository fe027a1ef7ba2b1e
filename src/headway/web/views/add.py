"""Adding an application from one typed line."""

from django.core.exceptions import BadRequest
from django.http import HttpResponse
from django.views.decorators.http import require_POST

from headway.actions.applications import add_application
from headway.core.events import Fact
from headway.core.vocabulary import EventKind
from headway.web.access import OwnedRequest
from headway.web.forms.one_line import read_line
from headway.web.page import back_with_undo


@require_POST
def add(request: OwnedRequest) -> HttpResponse:
    """Add what the line says as sent today."""
    asking = request.asking
    line = read_line(request.POST.get("line", "").replace("\0", "")[:2000])
    if line is None:
        raise BadRequest
    done = add_application(
        owner_id=asking.owner.id,
        now=asking.now,
        employer=line.employer,
        role=line.role,
        location=line.location,
        url=line.url,
        facts=(Fact(kind=EventKind.APPLIED, on=asking.today),),
    )
    return back_with_undo(request, done.batch_id)
