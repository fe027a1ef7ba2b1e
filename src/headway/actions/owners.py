"""The person: set up at the first start, and the settings they change."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.db import transaction

from headway import __version__
from headway.actions.calendars import calendar_of
from headway.actions.projections import project
from headway.actions.recording import PAUSE_ENDED, BatchKind, OpenBatch, Recorded, open_batch
from headway.core.pause import paused, pauses_from, told_pauses
from headway.core.policy import policy_from
from headway.core.rules.pauses import GIVEN_BACK
from headway.core.setbacks import LONGEST_PLAN
from headway.store import models
from headway.store.queries.owners import sole_owner
from headway.store.rows import OwnerRow

SETTINGS = ("name", "phone", "zone", "country", "subdivision", "policy", "pause", "laws_off", "setback_plan")
LONGEST_OWN = 100
_PLANNED_WITH = frozenset({"country", "subdivision", "policy", "laws_off"})


def ensure_owner(*, now: datetime, zone: str) -> OwnerRow:
    """Return the one person of this installation, set up with an empty search when there is none yet."""
    with transaction.atomic():
        if known := sole_owner():
            return known
        owner = models.Owner.objects.create(zone=zone, planned_by=__version__, created_at=now)
        models.Search.objects.create(owner=owner, created_at=now)
    return OwnerRow(
        id=owner.id,
        name="",
        zone=zone,
        country="",
        subdivision="",
        policy={},
        planned_by=__version__,
        pauses=(),
        laws_off=(),
    )


def pause_search(*, owner_id: UUID, today: date, until_on: date, now: datetime) -> Recorded | None:
    """Let the whole search rest from today to the day before `until_on`; until today ends a pause that holds.

    None when nothing changed. Raises ValueError for a day in the past.
    """
    if until_on < today:
        raise ValueError("a pause cannot end before it begins")
    with transaction.atomic():
        held = pauses_from(models.Owner.objects.values_list("pause", flat=True).get(id=owner_id))
        wanted = {"pause": told_pauses(paused(held, today, until_on))}
        source = PAUSE_ENDED if until_on == today else ""
        return _change(owner_id, BatchKind.PAUSE, wanted, now, label=until_on.isoformat(), source=source)


def keep_setback_plan(*, owner_id: UUID, text: str, now: datetime) -> Recorded | None:
    """Keep what the person means to do when nobody answers or a no comes; "" says that they want no such plan.

    None when nothing changed. Raises ValueError for a text that is too long.
    """
    wanted = text.strip()
    if len(wanted) > LONGEST_PLAN:
        raise ValueError("a plan is a few lines")
    with transaction.atomic():
        return _change(owner_id, BatchKind.SETTINGS, {"setback_plan": wanted}, now)


def plan_anew(owner_id: UUID) -> None:
    """Give everything the standing and the steps that the rules of this version make of the same facts."""
    with transaction.atomic():
        _plan_everything(owner_id)
        models.Owner.objects.filter(id=owner_id).update(planned_by=__version__)


def change_settings(
    *,
    owner_id: UUID,
    now: datetime,
    zone: str,
    country: str,
    subdivision: str,
    policy: Mapping[str, int],
    laws_off: Collection[str],
    name: str | None = None,
    phone: str | None = None,
) -> Recorded | None:
    """Store the settings and plan everything anew where they matter for it; None when nothing changed.

    `policy` holds the person's own numbers only, `laws_off` the ids of laws that shall not hold. A `name` or `phone`
    of None stays as it is.

    Raises ValueError for a number outside its range, an unknown zone, or a name or phone longer than `LONGEST_OWN`,
    UnknownCountryError for a country without known holidays.
    """
    check_zone(zone)
    policy_from(policy)
    calendar_of(country, subdivision)
    wanted = {
        "zone": zone,
        "country": country,
        "subdivision": subdivision,
        "policy": dict(policy),
        "laws_off": sorted(laws_off),
    }
    own = {"name": name, "phone": phone}
    told = {about: " ".join(value.split()) for about, value in own.items() if value is not None}
    if any(len(value) > LONGEST_OWN for value in told.values()):
        raise ValueError(f"a name or a number has at most {LONGEST_OWN} characters")
    with transaction.atomic():
        return _change(owner_id, BatchKind.SETTINGS, {**told, **wanted}, now)


def _change(
    owner_id: UUID, kind: BatchKind, wanted: Mapping[str, object], now: datetime, *, label: str = "", source: str = ""
) -> Recorded | None:
    held = read_settings(owner_id)
    changed = {name: value for name, value in wanted.items() if value != held[name]}
    if not changed:
        return None
    counts = {"settings": len(changed)}
    batch = open_batch(owner_id=owner_id, kind=kind, now=now, label=label, source=source, counts=counts)
    write_settings(batch, changed)
    return Recorded(batch_id=batch.id, application_ids=(), event_ids=())


def check_zone(zone: str) -> None:
    """Raise ValueError for a time zone that does not exist."""
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise ValueError(f"there is no time zone called {zone}") from error


def read_settings(owner_id: UUID) -> dict[str, object]:
    """Return the values of `SETTINGS`."""
    held = models.Owner.objects.values_list(*SETTINGS).get(id=owner_id)
    return dict(zip(SETTINGS, held, strict=True))


def write_settings(batch: OpenBatch, changed: Mapping[str, object]) -> None:
    """Store changed settings inside the transaction of the caller, keep what they were, and plan anew."""
    held = read_settings(batch.owner_id)
    models.Change.objects.bulk_create(
        models.Change(owner_id=batch.owner_id, batch_id=batch.id, field=name, before=held[name], after=value)
        for name, value in changed.items()
    )
    models.Owner.objects.filter(id=batch.owner_id).update(**changed)
    if _PLANNED_WITH & changed.keys():
        _plan_everything(batch.owner_id)
    elif "pause" in changed:
        _plan_what_it_hides(batch.owner_id, (held["pause"], changed["pause"]))


def _plan_what_it_hides(owner_id: UUID, stored: Iterable[object]) -> None:
    before, after = (set(pauses_from(each)) if isinstance(each, Mapping) else set() for each in stored)
    steps = models.PlannedStep.objects.filter(owner_id=owner_id, kind__in=[kind.value for kind in GIVEN_BACK])
    hidden: set[UUID] = set()
    for pause in before ^ after:
        meant = steps.filter(due_on__lt=pause.until_on, until_on__gt=pause.from_on)
        hidden |= set(meant.values_list("application_id", flat=True))
    project(owner_id, sorted(hidden))


def _plan_everything(owner_id: UUID) -> None:
    everything = models.Application.objects.filter(owner_id=owner_id)
    project(owner_id, list(everything.values_list("id", flat=True)))
