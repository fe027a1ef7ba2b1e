"""The law on answers: the size of an employer told, and the law switched on or off."""

from uuid import UUID

from django.core.exceptions import BadRequest
from django.http import HttpResponse
from django.views.decorators.http import require_POST

from headway.actions.applications import edit_application
from headway.actions.laws import answering_laws
from headway.actions.owners import change_settings
from headway.core.laws import size_field
from headway.store.rows import ApplicationRow
from headway.web.access import OwnedRequest
from headway.web.page import back_with_undo
from headway.web.views.application import load

_MOST_DIGITS = 7


@require_POST
def change(request: OwnedRequest, application_id: UUID) -> HttpResponse:
    """Keep how many people work for an employer, or whether a law shall hold for all applications."""
    row = load(request, application_id).application
    return _switch(request) if "switch" in request.POST else _tell_size(request, row)


def _tell_size(request: OwnedRequest, row: ApplicationRow) -> HttpResponse:
    asking = request.asking
    told = request.POST.get("employees", "").strip()
    if told and not (told.isdecimal() and told.isascii() and len(told) <= _MOST_DIGITS):
        raise BadRequest
    changes = {f"fields.{size_field(row.fields)}": told}
    done = edit_application(owner_id=asking.owner.id, application_id=row.id, now=asking.now, changes=changes)
    return back_with_undo(request, done.batch_id if done else None)


def _switch(request: OwnedRequest) -> HttpResponse:
    asking = request.asking
    owner, law, switch = asking.owner, request.POST.get("law", ""), request.POST["switch"]
    if law not in {each.id for each in answering_laws()} or switch not in ("on", "off"):
        raise BadRequest
    others = set(owner.laws_off) - {law}
    done = change_settings(
        owner_id=owner.id,
        now=asking.now,
        zone=owner.zone,
        country=owner.country,
        subdivision=owner.subdivision,
        policy=owner.policy,
        laws_off=others | {law} if switch == "off" else others,
    )
    return back_with_undo(request, done.batch_id if done else None)
