"""One's own data at an employer: the words to ask for it."""

from uuid import UUID

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from headway.web.access import OwnedRequest
from headway.web.page import show_page
from headway.web.shown.data_request import data_request_values
from headway.web.shown.drafts import wanted_words
from headway.web.views.application import load


@require_safe
def ask_for_data(request: OwnedRequest, application_id: UUID) -> HttpResponse:
    """Show the words to ask for one's own data, and what to think of before."""
    values = data_request_values(load(request, application_id), request.asking, wanted_words(request.GET))
    return show_page(request, "data_request.html", values, section="applications")
