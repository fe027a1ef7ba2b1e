"""What decides on the time an employer is given: its size and type, the place of the job, a law switched on or off."""

from uuid import UUID

from django.core.exceptions import BadRequest
from django.http import HttpResponse
from django.views.decorators.http import require_POST

from headway.actions.applications import edit_application
from headway.actions.laws import answering_laws
from headway.actions.owners import change_settings
from headway.core.employers import EmployerType, size_field, type_field
from headway.core.postings import advertised_field
from headway.store.rows import ApplicationRow
from headway.web.access import OwnedRequest
from headway.web.page import back_with_undo
from headway.web.views.application import load

_MOST_DIGITS = 7


@require_POST
def change(request: OwnedRequest, application_id: UUID) -> HttpResponse:
    """Keep what decides whether a law binds an employer, or whether a law shall hold for all applications."""
    row = load(request, application_id).application
    if "switch" in request.POST:
        return _switch(request)
    asking = request.asking
    changes = _told(request, row)
    done = edit_application(owner_id=asking.owner.id, application_id=row.id, now=asking.now, changes=changes)
    return back_with_undo(request, done.batch_id if done else None)


def _told(request: OwnedRequest, row: ApplicationRow) -> dict[str, str]:
    if "place" in request.POST:
        return {"location": _placed(row.location, request.POST["place"])}
    if "advertised" in request.POST:
        return {f"fields.{advertised_field(row.fields)}": _one_of(request.POST["advertised"], ("yes", "no"))}
    if "type" in request.POST:
        return {f"fields.{type_field(row.fields)}": _one_of(request.POST["type"], tuple(EmployerType))}
    told = request.POST.get("employees", "").strip()
    if told and not (told.isdecimal() and told.isascii() and len(told) <= _MOST_DIGITS):
        raise BadRequest
    return {f"fields.{size_field(row.fields)}": told}


def _placed(location: str, place: str) -> str:
    """Return the location with the area of a law named in it."""
    if place not in {law.area.places[0] for law in answering_laws()}:
        raise BadRequest
    return ", ".join(part for part in (location, place) if part)


def _one_of(told: str, allowed: tuple[str, ...]) -> str:
    if told not in allowed:
        raise BadRequest
    return told


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
