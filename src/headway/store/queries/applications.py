"""Applications: the list, the board, and one with all that is known of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from types import MappingProxyType
from typing import Any
from uuid import UUID

from django.db.models import Case, Count, F, IntegerField, Q, QuerySet, Value, When
from django.db.models.expressions import Expression, OrderBy
from django.db.models.functions import Lower

from headway.core.events import ids_in_force, known_on
from headway.core.folding import fold
from headway.core.planned import PlannedStep as Planned
from headway.core.planned import wakes_on as next_turn
from headway.core.vocabulary import STAGE_ORDER, Channel, ContactRole, Disposition, EventKind, Stage, State
from headway.store.chunks import chunks
from headway.store.mapping import (
    APPLICATION_COLUMNS,
    EVENT_COLUMNS,
    STEP_COLUMNS,
    application_from,
    event_from,
    step_from,
)
from headway.store.models import HOLDING, NO, YES, Application, Contact, Document, Event, Owner, PlannedStep
from headway.store.rows import ApplicationDetail, ApplicationRow, ContactRow, DocumentRow, EventRow, Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which applications to show; None and "" hold nothing back. Every word of `text` must occur somewhere.

    `fold_rejected` leaves out those that were rejected.
    """

    state: State | None = None
    stage: Stage | None = None
    disposition: Disposition | None = None
    channel: Channel | None = None
    text: str = ""
    fold_rejected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambiguous:
    """Several applications have an id that begins like this."""

    ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of the board: the open applications that reached a stage, or (`stage` None) the closed ones."""

    stage: Stage | None
    rows: tuple[ApplicationRow, ...]
    total: int


_STAGE = Case(
    *(When(stage=stage.value, then=Value(place)) for stage, place in STAGE_ORDER.items()),
    output_field=IntegerField(),
)
_SORTS: Mapping[str, Expression | F] = MappingProxyType(
    {
        "applied_on": F("applied_on"),
        "employer": F("employer__name_key"),
        "role": Lower("role"),
        "stage": _STAGE,
        "expected_by": F("expected_by"),
        "waiting_since": F("waiting_since"),
        "created_at": F("created_at"),
    }
)
SORTS = (*_SORTS, *(f"-{name}" for name in _SORTS))
NEWEST_FIRST = "-applied_on"
_CONTACT_COLUMNS = ("id", "name", "email", "phone", "role")
_ID_DIGITS = 32
_HEXADECIMAL = frozenset("0123456789abcdef")
_SHOWN_IF_AMBIGUOUS = 10


def list_applications(
    owner_id: UUID, wanted: Filter, *, sort: str, offset: int, limit: int, folded: int = 0
) -> Page[ApplicationRow]:
    """Return a page of the applications that pass the filter; `folded` is what `count_folded` says of it.

    `sort` is one of `SORTS`, "-" in front turning the order around; what has no value comes last
    either way. Raises KeyError for any other.
    """
    found = _passing(owner_id, wanted)
    page = found.order_by(_order(sort), "id").values_list(*APPLICATION_COLUMNS)[offset : offset + limit]
    rows = tuple(application_from(row) for row in page)
    # A page that is not full is the last: a search that finds little need not be made again to count.
    last = 0 < len(rows) < limit or not (rows or offset)
    return Page(rows=rows, total=offset + len(rows) if last else _count(owner_id, wanted, folded))


def count_folded(owner_id: UUID, wanted: Filter) -> int:
    """Return how many applications a list leaves out because they were rejected."""
    if not wanted.fold_rejected:
        return 0
    rejected = replace(wanted, fold_rejected=False, state=State.CLOSED, disposition=Disposition.REJECTED)
    # Nobody waits for what is closed; that said, one index has all that is asked.
    return _passing(owner_id, rejected).filter(waiting_on="").count()


def board(owner_id: UUID, wanted: Filter, *, per_column: int) -> tuple[Column, ...]:
    """Return the open applications by stage reached and then the closed ones, the newest first in each."""
    found = _passing(owner_id, wanted)
    counts = dict[tuple[str, str], int]()
    for state, stage, count in found.order_by().values_list("state", "stage").annotate(Count("id")):
        counts[state, stage] = count
    columns = [
        Column(
            stage=stage,
            rows=_first(found.filter(state=State.OPEN.value, stage=stage.value), total, per_column),
            total=total,
        )
        for stage in Stage
        for total in [counts.get((State.OPEN, stage), 0)]
    ]
    closed = found.filter(state=State.CLOSED.value)
    total = sum(count for (state, _), count in counts.items() if state == State.CLOSED)
    return (*columns, Column(stage=None, rows=_first(closed, total, per_column), total=total))


def own_fields(owner_id: UUID) -> tuple[str, ...]:
    """Return the names of the person's own fields, in the order in which they first came."""
    return tuple(Owner.objects.filter(id=owner_id).values_list("field_names", flat=True).first() or ())


def wakes_on(owner_id: UUID, application_ids: Iterable[UUID], today: date) -> dict[UUID, date | None]:
    """Return for each application the next day on which time alone changes its steps."""
    ids = list(application_ids)
    planned: dict[UUID, list[Planned]] = {application_id: [] for application_id in ids}
    for some in chunks(ids):
        # Asked for the owner in the same breath, SQLite would go through all that the owner has.
        steps = PlannedStep.objects.filter(application_id__in=some)
        for planned_by, application_id, *values in steps.values_list("owner_id", "application_id", *STEP_COLUMNS):
            if planned_by == owner_id:
                planned[application_id].append(step_from(values))
    return {application_id: next_turn(tuple(steps), today) for application_id, steps in planned.items()}


def find_application(owner_id: UUID, prefix: str) -> UUID | Ambiguous | None:
    """Return the application whose id begins with these hexadecimal digits; hyphens and case do not matter."""
    digits = prefix.replace("-", "").strip().lower()
    if not digits or len(digits) > _ID_DIGITS or set(digits) - _HEXADECIMAL:
        return None
    first, last = UUID(digits.ljust(_ID_DIGITS, "0")), UUID(digits.ljust(_ID_DIGITS, "f"))
    found = Application.objects.filter(owner_id=owner_id, visible__in=YES, id__range=(first, last)).order_by("id")
    ids = tuple(found.values_list("id", flat=True)[:_SHOWN_IF_AMBIGUOUS])
    if len(ids) > 1:
        return Ambiguous(ids=ids)
    return ids[0] if ids else None


def get_application(owner_id: UUID, application_id: UUID, *, in_sight: bool = True) -> ApplicationDetail | None:
    """Return all that is known of an application; None when it is not this owner's, not there or undone.

    With `in_sight` False it is one of which every fact was taken back.
    """
    mine = Application.objects.filter(owner_id=owner_id, visible__in=YES if in_sight else NO, id=application_id)
    values = mine.values_list(*APPLICATION_COLUMNS, "employer_id").first()
    if values is None:
        return None
    planned = PlannedStep.objects.filter(application_id=application_id).order_by("due_on", "kind", "id")
    return ApplicationDetail(
        application=application_from(values),
        events=_events(application_id),
        contacts=_contacts(owner_id, application_id, values[-1]),
        documents=_documents(application_id),
        planned=tuple(step_from(step) for step in planned.values_list(*STEP_COLUMNS)),
    )


def people_of(owner_id: UUID, application_ids: Iterable[UUID]) -> dict[UUID, tuple[ContactRow, ...]]:
    """Return the people who are known for each application, its own first; nothing for one without any."""
    found: dict[UUID, tuple[ContactRow, ...]] = {}
    for some in chunks(list(application_ids)):
        own = Contact.objects.filter(HOLDING, owner_id=owner_id, application_id__in=some)
        shared = Contact.objects.filter(HOLDING, owner_id=owner_id, application=None, employer__application__in=some)
        for people, of_whom in ((own, "application_id"), (shared, "employer__application")):
            for application_id, *values in people.order_by("id").values_list(of_whom, *_CONTACT_COLUMNS):
                found[application_id] = (*found.get(application_id, ()), _contact(values))
    return found


def _passing(owner_id: UUID, wanted: Filter) -> QuerySet[Application]:
    exact = {
        name: value.value
        for name in ("state", "stage", "disposition", "channel")
        if (value := getattr(wanted, name)) is not None
    }
    found = Application.objects.filter(owner_id=owner_id, visible__in=YES, **exact)
    if wanted.fold_rejected:
        found = found.exclude(disposition=Disposition.REJECTED.value)
    for word in fold(wanted.text).split():
        found = found.filter(search_text__contains=word)
    return found


def _count(owner_id: UUID, wanted: Filter, folded: int) -> int:
    # Two counts by an index are faster than one that has to look at every row.
    return _passing(owner_id, replace(wanted, fold_rejected=False)).count() - folded


def _order(sort: str) -> OrderBy:
    column = _SORTS[sort.removeprefix("-")]
    if sort.startswith("-"):
        return OrderBy(column, descending=True, nulls_last=True)
    return OrderBy(column, nulls_last=True)


def _first(found: QuerySet[Application], total: int, limit: int) -> tuple[ApplicationRow, ...]:
    if not total:
        return ()
    newest = found.order_by(_order(NEWEST_FIRST), "id").values_list(*APPLICATION_COLUMNS)[:limit]
    return tuple(application_from(row) for row in newest)


def _events(application_id: UUID) -> tuple[EventRow, ...]:
    recorded = Event.objects.filter(application_id=application_id)
    found = [(event_from(values), values[-1]) for values in recorded.values_list(*EVENT_COLUMNS, "batch_id")]
    holding = ids_in_force(event for event, _ in found)
    rows = (
        EventRow(
            id=event.id,
            fact=event.fact,
            recorded_at=event.recorded_at,
            target=event.target,
            batch_id=batch_id,
            retracted=event.id not in holding,
        )
        for event, batch_id in found
        if event.fact.kind != EventKind.RETRACTED
    )
    return tuple(sorted(rows, key=_place_in_timeline))


def _place_in_timeline(row: EventRow) -> tuple[date, datetime, datetime, UUID]:
    day = known_on(row.fact) or row.recorded_at.date()
    return day, row.fact.at or datetime.combine(day, time.min, UTC), row.recorded_at, row.id


def _contacts(owner_id: UUID, application_id: UUID, employer_id: UUID | None) -> tuple[ContactRow, ...]:
    known = Q(application_id=application_id)
    if employer_id is not None:
        known |= Q(application=None, employer_id=employer_id)
    found = Contact.objects.filter(known, HOLDING, owner_id=owner_id).order_by("name", "id")
    return tuple(_contact(values) for values in found.values_list(*_CONTACT_COLUMNS))


def _contact(values: Sequence[Any]) -> ContactRow:
    key, name, email, phone, role = values
    return ContactRow(id=key, name=name, email=email, phone=phone, role=ContactRole(role) if role else None)


def _documents(application_id: UUID) -> tuple[DocumentRow, ...]:
    found = Document.objects.filter(HOLDING, application_id=application_id).order_by("name", "id")
    return tuple(
        DocumentRow(id=key, kind=kind, name=name, url=url)
        for key, kind, name, url in found.values_list("id", "kind", "name", "url")
    )
