"""What holds for every request: safe headers, bounded bodies, and no page without the cookie."""

import sqlite3
from collections.abc import Callable

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse

from headway.actions.events import AlreadySoError
from headway.actions.recording import NotFoundError, OddDateError
from headway.web.access import find_asking, set_asking
from headway.web.page import back_as_it_is
from headway.web.uploads import LARGEST_UPLOAD, TAKES_FILES, UploadGoneError
from headway.web.views.errors import (
    bad_request,
    not_found,
    show_busy,
    show_closed_door,
    show_file_gone,
    show_too_large,
    show_wrong_way,
)

_Next = Callable[[HttpRequest], HttpResponse]

_FORM_BYTES = 2_000_000
_POLICY = "; ".join(
    [
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    ]
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    # Not no-referrer: browsers would then send forms with the origin "null", which nobody could check.
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


def send_safety_headers(get_response: _Next) -> _Next:
    """Refuse other host names than our own, and tell the browser what a page of ours may do."""

    def handle(request: HttpRequest) -> HttpResponse:
        request.get_host()  # raises DisallowedHost, also for pages that never ask for it
        response = get_response(request)
        for name, value in _HEADERS.items():
            response.headers.setdefault(name, value)
        response.headers.setdefault("Cache-Control", "no-store")
        return response

    return handle


def refuse_large_bodies(get_response: _Next) -> _Next:
    """Answer 413 by the announced size, before anything of the body is read."""

    def handle(request: HttpRequest) -> HttpResponse:
        limit = LARGEST_UPLOAD + _FORM_BYTES if request.path == TAKES_FILES else _FORM_BYTES
        if _announced_bytes(request) > limit:
            return show_too_large(request)
        return get_response(request)

    return handle


def ask_for_owner(get_response: _Next) -> _Next:
    """Let nobody past without the cookie, except to the start address itself."""

    def handle(request: HttpRequest) -> HttpResponse:
        if request.path.startswith("/start/"):
            return get_response(request)
        asking = find_asking(request)
        if asking is None:
            return show_closed_door(request)
        set_asking(request, asking)
        return get_response(request)

    return handle


class AnswerByCause:
    """Turns what the actions refuse into the page for it, so that no view can forget to."""

    def __init__(self, get_response: _Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if response.status_code != 405:
            return response
        # The framework answers this with an empty page: nobody would know what to do next.
        page = show_wrong_way(request)
        page.headers["Allow"] = response.headers["Allow"]
        return page

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Answer 404 for what is not there or not theirs, 400 for a day that no search can have.

        What was done before, as by a second window, is told on the page that the wish came from.
        """
        if isinstance(exception, AlreadySoError):
            return back_as_it_is(request)
        if isinstance(exception, UploadGoneError):
            return show_file_gone(request)
        if _is_busy(exception):
            return show_busy(request)
        if isinstance(exception, NotFoundError):
            return not_found(request, exception)
        if isinstance(exception, OddDateError):
            return bad_request(request, exception)
        return None


def _announced_bytes(request: HttpRequest) -> int:
    announced = request.META.get("CONTENT_LENGTH") or "0"
    return int(announced) if announced.isdigit() else 0


def _is_busy(exception: Exception) -> bool:
    # Only what has waited for the lock in vain: any other fault of the database is one of ours.
    code: int = getattr(exception.__cause__, "sqlite_errorcode", 0)
    return isinstance(exception, OperationalError) and code & 0xFF == sqlite3.SQLITE_BUSY
