"""A form that is sent twice is carried out once: a double press gets the first answer again."""

import hashlib
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from typing import cast

from django.http import HttpRequest, HttpResponse

from headway.web.access import OwnedRequest

_Next = Callable[[HttpRequest], HttpResponse]

_REMEMBERED = 100
_TOKEN = "csrfmiddlewaretoken"  # noqa: S105 - the name of a field


@dataclass(slots=True, kw_only=True)
class _Sent:
    """One sending of a form; the second one waits at `busy` until the first is answered."""

    busy: Lock = field(default_factory=Lock)
    answer: HttpResponse | None = None


def carry_out_once(get_response: _Next) -> _Next:
    """Answer a form that comes again from the same showing of a page with the answer to the first.

    The form token is masked anew whenever a page is shown, so only the same showing sends the same bytes:
    whoever means it twice does it from a fresh page.
    """
    sent: OrderedDict[bytes, _Sent] = OrderedDict()
    guard = Lock()

    def remember(mark: bytes) -> _Sent:
        with guard:
            one = sent.setdefault(mark, _Sent())
            sent.move_to_end(mark)
            while len(sent) > _REMEMBERED:
                sent.popitem(last=False)
            return one

    def handle(request: HttpRequest) -> HttpResponse:
        if not _is_form(request):
            return get_response(request)
        one = remember(_mark_of(cast(OwnedRequest, request)))
        with one.busy:
            if one.answer is not None:
                return _copy(one.answer)
            response = get_response(request)
            # What failed may be tried again, and a cookie has to reach the browser each time.
            if response.status_code < 400 and not response.cookies:
                one.answer = _copy(response)
            return response

    return handle


def _is_form(request: HttpRequest) -> bool:
    plain = request.content_type == "application/x-www-form-urlencoded"
    return request.method == "POST" and plain and _TOKEN in request.POST


def _mark_of(request: OwnedRequest) -> bytes:
    parts = (str(request.asking.owner.id), request.get_full_path())
    return hashlib.sha256("\n".join(parts).encode() + b"\n" + request.body).digest()


def _copy(answer: HttpResponse) -> HttpResponse:
    return HttpResponse(answer.content, status=answer.status_code, headers=dict(answer.headers))
