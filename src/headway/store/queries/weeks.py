"""The weeks that a person planned, and what was done in one."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.db.models import Count, Min, Q

from headway.core.vocabulary import Channel, EventKind, Stage
from headway.core.week import Week, latest, may_widen, week_from
from headway.store.chunks import chunks
from headway.store.models import YES, Application, Event
from headway.store.models import Week as WeekTable
from headway.store.queries.held import holding_among
from headway.store.queries.outlook import INVITED

_A_WEEK = timedelta(days=7)
_TOLD = (EventKind.FOLLOWED_UP, EventKind.SCREENING_HELD, EventKind.INTERVIEW_HELD)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneRows:
    """What the facts tell of a week: how often each thing was done, and the ways of what was sent (None: not said)."""

    kinds: Mapping[EventKind, int]
    channels: Mapping[Channel | None, int]


def weeks(owner_id: UUID, *, since: date) -> dict[date, Week]:
    """Return the weeks from this Monday on, each as it was written last, by their first days."""
    held = WeekTable.objects.filter(owner_id=owner_id, monday__gte=since, batch__undone=False)
    rows = held.order_by("written_at", "id").values_list("monday", "told")
    return latest([week_from(monday, told) for monday, told in rows])


def done_in(owner_id: UUID, monday: date) -> DoneRows:
    """Return what was done in the week that begins on this Monday."""
    sent = _sent_in(owner_id, monday)
    kinds = Counter({EventKind.APPLIED: sum(sent.values())}) + _told_in(owner_id, monday)
    return DoneRows(kinds=kinds, channels=sent)


def _sent_in(owner_id: UUID, monday: date) -> Counter[Channel | None]:
    # The day of sending stands beside each application, and has an index of its own.
    sent = Application.objects.filter(
        owner_id=owner_id, visible__in=YES, applied_on__gte=monday, applied_on__lt=monday + _A_WEEK
    )
    counted = sent.values_list("channel").annotate(count=Count("id")).order_by()
    return Counter({Channel(channel) if channel else None: count for channel, count in counted})


def _told_in(owner_id: UUID, monday: date) -> Counter[EventKind]:
    of_week = Event.objects.filter(
        owner_id=owner_id,
        on__gte=monday,
        on__lt=monday + _A_WEEK,
        kind__in=[kind.value for kind in _TOLD],
        application__visible=True,
    )
    rows = list(of_week.values_list("id", "application_id", "kind", "on"))
    holding: set[UUID] = set()
    for ids in chunks({application_id for _, application_id, *_ in rows}):
        holding |= holding_among(Event.objects.filter(owner_id=owner_id, application_id__in=ids))
    # Told twice is done once.
    told = {row[1:] for row in rows if row[0] in holding}
    return Counter(EventKind(kind) for _, kind, _ in told)


def asks_to_widen(owner_id: UUID, today: date) -> bool:
    """Say whether this search has been long and met with so few invitations that other titles may be worth a look."""
    found = Application.objects.filter(owner_id=owner_id, visible=True).aggregate(
        first_sent_on=Min("applied_on"),
        sent=Count("id", filter=~Q(stage=Stage.SAVED.value)),
        invited=Count("id", filter=INVITED),
    )
    return may_widen(today=today, **found)
