"""Who is asking: the start token, the cookie it is exchanged for, and the owner behind the cookie."""

import secrets
from dataclasses import dataclass
from datetime import date, datetime
from typing import cast
from uuid import UUID
from zoneinfo import ZoneInfo

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.http import HttpRequest, HttpResponse

from headway import clock
from headway.core.policy import policy_from
from headway.store.queries import owners
from headway.store.rows import OwnerRow
from headway.words.viewpoint import Viewpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """The owner who asks, the moment in UTC, the day in their zone, and how to say things to them."""

    owner: OwnerRow
    now: datetime
    today: date
    view: Viewpoint


class OwnedRequest(HttpRequest):
    """A request that came with a valid cookie; the middleware puts `asking` in place."""

    asking: Asking


def is_start_token(token: str) -> bool:
    """Compare with the token of this start, in a time that tells nothing about it."""
    expected: str = settings.HEADWAY_START_TOKEN
    return bool(expected) and secrets.compare_digest(token.encode(), expected.encode())


def let_in(request: HttpRequest, response: HttpResponse, owner_id: UUID) -> None:
    """Give the browser the signed cookie that opens this owner's pages until it is closed."""
    response.set_cookie(
        _cookie_name(request), _signer().sign(str(owner_id)), httponly=True, samesite="Strict", secure=False
    )


def find_asking(request: HttpRequest) -> Asking | None:
    """Return who asks, or None without a cookie that was signed in this start."""
    try:
        owner_id = UUID(_signer().unsign(request.COOKIES.get(_cookie_name(request), "")))
    except (BadSignature, ValueError):
        return None
    owner = owners.get_owner(owner_id)
    return None if owner is None else _asking(owner)


def set_asking(request: HttpRequest, asking: Asking) -> None:
    """Put in place what `OwnedRequest` promises."""
    cast(OwnedRequest, request).asking = asking


def _asking(owner: OwnerRow) -> Asking:
    zone = ZoneInfo(owner.zone)
    today = clock.today(zone)
    view = Viewpoint(today=today, zone=zone, policy=policy_from(owner.policy))
    return Asking(owner=owner, now=clock.now(zone), today=today, view=view)


def _cookie_name(request: HttpRequest) -> str:
    # Cookies know no ports: the demo beside the real thing must not shut it out.
    return f"headway_{request.get_port()}"


def _signer() -> Signer:
    return Signer(salt="headway.web.access")
