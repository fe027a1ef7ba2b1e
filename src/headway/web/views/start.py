"""The start address: a token is exchanged for the cookie that opens the pages."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_safe

from headway.web.access import is_start_token, let_in
from headway.web.views.errors import show_closed_door


@require_safe
def start(request: HttpRequest, token: str) -> HttpResponse:
    """Let in whoever knows the token; the address with the token is left at once."""
    owner_id = settings.HEADWAY_OWNER_ID
    if not is_start_token(token) or owner_id is None:
        return show_closed_door(request)
    response = HttpResponseRedirect("/")
    response.headers["Referrer-Policy"] = "no-referrer"
    let_in(request, response, owner_id)
    return response
