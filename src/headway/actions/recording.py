"""Writing things down: what every action that changes something has in common."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from headway.core.events import MY_DECISIONS, Fact, local_day
from headway.core.vocabulary import EventKind
from headway.store.bulk import insert_rows
from headway.store.chunks import chunks
from headway.store.ids import ordered_ids
from headway.store.mapping import FACT_COLUMNS, fact_values
from headway.store.models import Application, Batch, Event, Owner

EARLIEST_DAY = date(1970, 1, 1)
LATEST_DAY = date(2199, 12, 31)

_EVENT_COLUMNS = ("id", "owner_id", "application_id", "batch_id", "recorded_at", "target_id", *FACT_COLUMNS)


class NotFoundError(LookupError):
    """There is no such thing, or it is somebody else's: a stranger cannot tell which."""


class OddDateError(ValueError):
    """A fact carries a day that no job search can have."""


# The source of a pause that is ended; any other lasts until the day that its label names.
PAUSE_ENDED = "ended"


class BatchKind(StrEnum):
    """What was done in one go."""

    ADD = "add"
    LOG = "log"
    RETRACT = "retract"
    CORRECT = "correct"
    PUT_BACK = "put_back"
    EDIT = "edit"
    CONTACT = "contact"
    CHANGE_CONTACT = "change_contact"
    REMOVE_CONTACT = "remove_contact"
    DOCUMENT = "document"
    CHANGE_DOCUMENT = "change_document"
    REMOVE_DOCUMENT = "remove_document"
    QUESTION = "question"
    CHANGE_QUESTION = "change_question"
    REMOVE_QUESTION = "remove_question"
    DEBRIEF = "debrief"
    SETTINGS = "settings"
    PAUSE = "pause"
    PRIVATE_NOTE = "private_note"
    WEEK_PLAN = "week_plan"
    WEEK_REVIEW = "week_review"
    IMPORT = "import"
    ACCEPT = "accept"
    DECLINE = "decline"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What an action wrote down; `batch_id` is what undoing it takes."""

    batch_id: UUID
    application_ids: tuple[UUID, ...]
    event_ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One event to be recorded."""

    application_id: UUID
    fact: Fact
    target: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenBatch:
    """A batch that is being filled; `at` is later than that of every earlier batch of the owner."""

    id: UUID
    owner_id: UUID
    at: datetime


def open_batch(
    *,
    owner_id: UUID,
    kind: BatchKind,
    now: datetime,
    label: str = "",
    source: str = "",
    counts: Mapping[str, int] | None = None,
    undoes: UUID | None = None,
) -> OpenBatch:
    """Begin a batch inside the transaction of the caller."""
    last_at = (
        Batch.objects.filter(owner_id=owner_id).order_by("-created_at").values_list("created_at", flat=True).first()
    )
    # A clock that stands still or went back must not blur in which order things were done.
    at = now if last_at is None else max(now, last_at + timedelta(microseconds=1))
    batch = Batch.objects.create(
        owner_id=owner_id,
        kind=kind.value,
        label=label,
        source=source,
        counts=dict(counts or {}),
        created_at=at,
        undoes_id=undoes,
    )
    return OpenBatch(id=batch.id, owner_id=owner_id, at=at)


def record_events(batch: OpenBatch, entries: Iterable[Entry]) -> tuple[UUID, ...]:
    """Record events in this order and return their ids; the standings are not touched, see `projections.project`."""
    event_ids: list[UUID] = []

    def rows() -> Iterable[tuple[object, ...]]:
        for event_id, entry in zip(ordered_ids(batch.at), entries, strict=False):
            event_ids.append(event_id)
            facts = fact_values(entry.fact)
            yield event_id, batch.owner_id, entry.application_id, batch.id, batch.at, entry.target, *facts

    insert_rows(Event, _EVENT_COLUMNS, rows())
    return tuple(event_ids)


def retraction_of(event_id: UUID, application_id: UUID) -> Entry:
    """Return the entry that takes an event out of force."""
    return Entry(application_id=application_id, fact=Fact(kind=EventKind.RETRACTED), target=event_id)


def dated_facts(batch: OpenBatch, facts: Iterable[Fact]) -> list[Fact]:
    """Give decisions and promises of today their moment, so that the order of two on one day is known.

    Raises OddDateError for a day before 1970 or after 2199: nothing could be planned around it.
    """
    zone = ZoneInfo(Owner.objects.values_list("zone", flat=True).get(id=batch.owner_id))
    return [_dated(fact, at=batch.at, today=local_day(batch.at, zone)) for fact in facts]


_TIMED = MY_DECISIONS | {EventKind.ANSWER_PROMISED}


def _dated(fact: Fact, *, at: datetime, today: date) -> Fact:
    for day in (fact.on, fact.learned_on, fact.due_on, fact.stated_date):
        if day is not None and not EARLIEST_DAY <= day <= LATEST_DAY:
            raise OddDateError(f"{day.isoformat()} is not a day of a job search")
    if fact.kind in _TIMED and fact.at is None and fact.on == today:
        return replace(fact, at=at)
    return fact


def check_mine(owner_id: UUID, application_ids: Iterable[UUID]) -> tuple[UUID, ...]:
    """Return the ids, each once, in their order; raises NotFoundError unless all are this owner's and in sight."""
    wanted = tuple(dict.fromkeys(application_ids))
    found: set[UUID] = set()
    for some in chunks(wanted):
        mine = Application.objects.filter(owner_id=owner_id, visible=True, id__in=some)
        found.update(mine.values_list("id", flat=True))
    if len(found) < len(wanted):
        raise NotFoundError("there is no such application")
    return wanted


def names_of(application_ids: tuple[UUID, ...]) -> str:
    """Return "Employer, Role" of a single application, "" for several."""
    if len(application_ids) != 1:
        return ""
    named = Application.objects.filter(id=application_ids[0]).values_list("employer__name", "role").first()
    return ", ".join(name for name in named or () if name)
