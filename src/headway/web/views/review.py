"""What files say and the person has not agreed to yet."""

from uuid import UUID

from django.core.exceptions import BadRequest
from django.http import HttpResponse
from django.views.decorators.http import require_http_methods

from headway.actions.proposals import accept, decline
from headway.store.queries import proposals
from headway.web.access import OwnedRequest
from headway.web.forms.filters import PAGE_SIZE, read_page
from headway.web.page import back_unchosen, back_with_undo, last_page_instead, show_page
from headway.web.shown.lists import page_links
from headway.web.shown.review import show_proposals

_DECISIONS = {"accept": accept, "decline": decline}


@require_http_methods(["GET", "HEAD", "POST"])
def review(request: OwnedRequest) -> HttpResponse:
    """Show what waits for a decision, or carry one out."""
    return _decide(request) if request.method == "POST" else _show(request)


def _show(request: OwnedRequest) -> HttpResponse:
    asking = request.asking
    page = read_page(request.GET)
    found = proposals.waiting(asking.owner.id, offset=(page - 1) * PAGE_SIZE, limit=PAGE_SIZE)
    past_the_end = last_page_instead(request, page=page, shown=len(found.rows), total=found.total)
    if past_the_end:
        return past_the_end
    values = {
        "proposals": show_proposals(found.rows, asking.view),
        "links": page_links(path="/review", query={}, page=page, size=PAGE_SIZE, total=found.total),
    }
    return show_page(request, "review.html", values, section="import")


def _decide(request: OwnedRequest) -> HttpResponse:
    asking = request.asking
    word, _mark, one = request.POST.get("do", "").partition(":")
    decide = _DECISIONS.get(word)
    chosen = [one] if one else request.POST.getlist("id")
    try:
        ids = [UUID(each) for each in chosen]
    except ValueError as error:
        raise BadRequest from error
    if decide is None:
        raise BadRequest
    if not ids:
        return back_unchosen(request, to="/review")
    done = decide(owner_id=asking.owner.id, proposal_ids=ids, now=asking.now)
    return back_with_undo(request, done.batch_id, to="/review")
