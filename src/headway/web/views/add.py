"""Adding an application from one typed line."""

from django.core.exceptions import BadRequest
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from headway.actions.applications import add_application
from headway.core.events import Fact
from headway.core.submissions import clashing
from headway.core.vocabulary import EventKind
from headway.store.queries.submissions import submissions_to
from headway.web.access import OwnedRequest
from headway.web.forms.one_line import read_line
from headway.web.page import back_with_undo
from headway.web.views.clashes import warn


@require_POST
def add(request: OwnedRequest) -> HttpResponse:
    """Add what the line says as sent today; say first where an agency submitted the person there."""
    asking = request.asking
    line = read_line(request.POST.get("line", "").replace("\0", "")[:2000])
    if line is None:
        raise BadRequest
    on = asking.today
    found = clashing(
        submissions_to(asking.owner.id, line.employer), via_agency=False, agency="", on=on, policy=asking.view.policy
    )
    warning = warn(request, [(line.employer, clash) for clash in found], button=_("Add it all the same"))
    if warning is not None:
        return warning
    done = add_application(
        owner_id=asking.owner.id,
        now=asking.now,
        employer=line.employer,
        role=line.role,
        location=line.location,
        url=line.url,
        facts=(Fact(kind=EventKind.APPLIED, on=on),),
    )
    return back_with_undo(request, done.batch_id)
