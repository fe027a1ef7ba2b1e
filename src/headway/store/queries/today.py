"""What stands today: one indexed read, whatever the number of applications."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Count, Exists, Min, OuterRef, QuerySet, Subquery

from headway.core.employers import told_in
from headway.core.outcomes import only_applied
from headway.core.outlook import fresh_since
from headway.core.people import names_told
from headway.core.planned import FOREVER
from headway.core.today import About, DueGroup, DueStep
from headway.core.vocabulary import Disposition, EventKind, ExpectedBasis, Stage, State, StepKind, WaitingOn
from headway.core.week import (
    REMEMBERED,
    Line,
    Week,
    lines_on,
    monday_of,
    plan_is_due,
    review_begins_on,
    week_to_review,
)
from headway.store.mapping import APPLICATION_COLUMNS, application_from
from headway.store.models import NO, YES, Application, Owner, PlannedStep
from headway.store.queries.ends import with_ends
from headway.store.queries.others import has_others_to_move, with_others
from headway.store.queries.proposals import count_waiting
from headway.store.queries.talks import with_talks
from headway.store.queries.weeks import weeks
from headway.store.rows import ApplicationRow, Page

_ABOUT_COLUMNS = (
    "application_id",
    "application__employer__name",
    "application__role",
    "application__stage",
    "application__round",
    "application__applied_on",
    "application__waiting_since",
    "application__waiting_after",
    "application__expected_by",
    "application__expected_words",
    "application__appointment_on",
    "application__appointment_at",
    "application__to_thank",
    "application__via_agency",
    "application__fields",
    "application__expected_basis",
    "application__due_on",
)
_IN_INDEX_ORDER = ("until_on", "due_on", "kind", "basis", "their_turn", "id")
_STEP_COLUMNS = ("kind", "due_on", "deadline_on", "basis")


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayRows:
    """What `core.today.todays_steps` needs, and what is behind it.

    `waiting_count`: open applications in which it is the employer's turn and that bring no step
    today. `next_step_on`: the next day on which time alone brings a step, None when none comes.
    `planned`: what the plan of this week has for today. `fresh_no`: the application that was rejected last, if that
    was today or yesterday.
    """

    lines: tuple[DueStep, ...]
    groups: tuple[DueGroup, ...]
    waiting_count: int
    next_step_on: date | None
    planned: tuple[Line, ...]
    fresh_no: UUID | None


def gather_today(owner_id: UUID, today: date) -> TodayRows:
    """Return everything that stands today."""
    also_grouped = Exists(_on(today, grouped=YES).filter(application_id=OuterRef("application_id")))
    standing = _on(today, grouped=NO).filter(owner_id=owner_id)
    lines = list(standing.values_list(*_STEP_COLUMNS, *_ABOUT_COLUMNS, "their_turn", also_grouped))
    totals = list(
        _on(today, grouped=YES)
        .filter(owner_id=owner_id)
        .values_list("kind", "basis", "their_turn")
        .annotate(members=Count("id"), first_on=Min("due_on"))
    )
    planned = weeks(owner_id, since=monday_of(today) - REMEMBERED)
    shown = tuple(with_others(owner_id, with_ends(owner_id, [_due_step(line) for line in lines])))
    with_a_line = {line.about.application_id for line in shown}
    with_a_step = {line[4] for line in lines if line[-2] and not line[-1]} & with_a_line
    in_groups = sum(members for _, _, their_turn, members, _ in totals if their_turn)
    return TodayRows(
        lines=with_talks(owner_id, shown, today),
        groups=(*_groups(owner_id, today, totals), *_to_review(owner_id, today), *_of_the_week(planned, today)),
        fresh_no=_fresh_no(owner_id, today),
        planned=lines_on(planned.get(monday_of(today)), today),
        waiting_count=_waiting(owner_id).count() - in_groups - len(with_a_step),
        next_step_on=next_step_on(owner_id, today),
    )


def _fresh_no(owner_id: UUID, today: date) -> UUID | None:
    rejected = Application.objects.filter(
        owner_id=owner_id,
        visible__in=YES,
        state=State.CLOSED.value,
        waiting_on="",
        disposition=Disposition.REJECTED.value,
        closed_on__gte=fresh_since(today),
        closed_on__lte=today,
    )
    return rejected.order_by("-closed_on", "id").values_list("id", flat=True).first()


def days_that_stand(owner_id: UUID, first: date, last: date) -> tuple[DueStep, ...]:
    """Return what others have set a day for between these two, the earliest first: no pause moves it."""
    theirs = [kind.value for kind in (StepKind.PREPARE_INTERVIEW, StepKind.REPLY_TO_OFFER, StepKind.SEND_ASSESSMENT)]
    steps = PlannedStep.objects.filter(owner_id=owner_id, kind__in=theirs, deadline_on__range=(first, last))
    rows = steps.order_by("deadline_on", "id").values_list(*_STEP_COLUMNS, *_ABOUT_COLUMNS)
    return tuple(_due_step(row) for row in rows)


def group_members(owner_id: UUID, kind: StepKind, today: date, *, offset: int, limit: int) -> Page[ApplicationRow]:
    """Return the applications that stand in a grouped step today, the longest standing first."""
    members = _members(owner_id, kind, today)
    columns = (f"application__{column}" for column in APPLICATION_COLUMNS)
    rows = members.order_by(*_IN_INDEX_ORDER).values_list(*columns)[offset : offset + limit]
    return Page(rows=tuple(application_from(row) for row in rows), total=members.count())


def group_ids(owner_id: UUID, kind: StepKind, today: date) -> tuple[UUID, ...]:
    """Return the ids of all applications that stand in a grouped step today."""
    members = _members(owner_id, kind, today).order_by(*_IN_INDEX_ORDER)
    return tuple(members.values_list("application_id", flat=True))


def next_wakes_on(owner_id: UUID, today: date) -> date | None:
    """Return the next day on which time alone changes any step of this owner."""
    steps = PlannedStep.objects.filter(owner_id=owner_id)
    begins = steps.filter(due_on__gt=today).order_by("due_on").values("due_on")[:1]
    ends = steps.filter(until_on__gt=today, until_on__lt=FOREVER).order_by("until_on").values("until_on")
    # One look into the index for each half of it, since it begins with `grouped`.
    turns = (begins, ends.filter(grouped__in=YES)[:1], ends.filter(grouped__in=NO)[:1])
    days = Owner.objects.filter(id=owner_id).values_list(*(Subquery(turn) for turn in turns)).first()
    return min((day for day in days or () if day), default=None)


def next_step_on(owner_id: UUID, today: date) -> date | None:
    """Return the next day on which a step of this owner begins, one that asks to move others only where there are."""
    begins = PlannedStep.objects.filter(owner_id=owner_id, due_on__gt=today).order_by("due_on")
    first = begins.values_list("due_on", "kind").first()
    if first is None or first[1] != StepKind.KEEP_MOVING or has_others_to_move(owner_id):
        return first[0] if first else None
    return begins.exclude(kind=StepKind.KEEP_MOVING.value).values_list("due_on", flat=True).first()


def _on(today: date, *, grouped: tuple[bool]) -> QuerySet[PlannedStep]:
    return PlannedStep.objects.filter(grouped__in=grouped, until_on__gt=today, due_on__lte=today)


def _members(owner_id: UUID, kind: StepKind, today: date) -> QuerySet[PlannedStep]:
    return _on(today, grouped=YES).filter(owner_id=owner_id, kind=kind.value)


def _waiting(owner_id: UUID) -> QuerySet[Application]:
    return Application.objects.filter(
        owner_id=owner_id, visible__in=YES, state=State.OPEN.value, waiting_on=WaitingOn.EMPLOYER.value
    )


def _groups(owner_id: UUID, today: date, totals: Sequence[tuple[Any, ...]]) -> Iterator[DueGroup]:
    """Yield one group for each kind; `totals` holds (kind, basis, their_turn, members, first_on)."""
    by_kind: defaultdict[str, list[tuple[int, str, date]]] = defaultdict(list)
    for kind, basis, _, members, first_on in totals:
        by_kind[kind].append((members, basis, first_on))
    counts = {kind: sum(members for members, _, _ in parts) for kind, parts in by_kind.items()}
    single = _of_single_members(owner_id, today, [kind for kind, count in counts.items() if count == 1])
    for kind, parts in by_kind.items():
        yield DueGroup(
            kind=StepKind(kind),
            count=counts[kind],
            due_on=min(first_on for _, _, first_on in parts),
            # The ground that most of them stand on.
            basis=ExpectedBasis(max(parts)[1]),
            about=single.get(kind),
        )


def _of_single_members(owner_id: UUID, today: date, kinds: list[str]) -> dict[str, About]:
    if not kinds:
        return {}
    members = _on(today, grouped=YES).filter(owner_id=owner_id, kind__in=kinds)
    return {kind: _about(about) for kind, *about in members.values_list("kind", *_ABOUT_COLUMNS)}


def _to_review(owner_id: UUID, today: date) -> Iterator[DueGroup]:
    # No plan brings these: what a source says waits until somebody decides.
    waiting = count_waiting(owner_id)
    if waiting:
        yield DueGroup(kind=StepKind.REVIEW_PROPOSALS, count=waiting, due_on=today)


def _of_the_week(planned: Mapping[date, Week], today: date) -> Iterator[DueGroup]:
    if plan_is_due(planned, today):
        yield DueGroup(kind=StepKind.WEEKLY_PLAN, count=1, due_on=monday_of(today))
    monday = week_to_review(planned, today)
    if monday:
        yield DueGroup(kind=StepKind.WEEKLY_REVIEW, count=1, due_on=review_begins_on(monday))


def _due_step(values: Sequence[Any]) -> DueStep:
    return DueStep(
        kind=StepKind(values[0]),
        due_on=values[1],
        deadline_on=values[2],
        basis=ExpectedBasis(values[3]),
        about=_about(values[4:]),
    )


def _about(values: Sequence[Any]) -> About:
    stage, after = Stage(values[3]), EventKind(values[7]) if values[7] else None
    return About(
        application_id=values[0],
        employer=values[1] or "",
        role=values[2],
        stage=stage,
        round=values[4],
        applied_on=values[5],
        waiting_since=values[6],
        waiting_after=after,
        expected_by=values[8],
        expected_words=values[9],
        appointment_on=values[10],
        appointment_at=values[11],
        to_thank=names_told(values[12]),
        via_agency=values[13],
        told=told_in(values[14]),
        expected_basis=ExpectedBasis(values[15]) if values[15] else None,
        closing_on=values[16] if only_applied(stage, after) else None,
    )
