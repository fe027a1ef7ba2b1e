"""The way from table rows to values and back."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from headway.core.events import Event, Fact, details_of
from headway.core.people import names_told
from headway.core.planned import PlannedStep
from headway.core.vocabulary import (
    Channel,
    Disposition,
    EventKind,
    ExpectedBasis,
    FollowUpOutcome,
    InterviewFormat,
    Medium,
    Origin,
    ReasonKind,
    Stage,
    State,
    StepKind,
    WaitingOn,
)
from headway.store.rows import ApplicationRow

# Columns that stand first in a row read with `EVENT_COLUMNS`, in the order of `Fact`.
FACT_COLUMNS = (
    "kind",
    "on",
    "at",
    "learned_on",
    "due_on",
    "stated_date",
    "round",
    "stage",
    "medium",
    "outcome",
    "person",
    "reason",
    "text",
    "origin",
    "evidence",
    "format",
    "place",
    "reason_kind",
    "details",
)
EVENT_COLUMNS = (*FACT_COLUMNS, "id", "recorded_at", "target_id")

STANDING_COLUMNS = (
    "stage",
    "round",
    "state",
    "disposition",
    "closed_on",
    "applied_on",
    "waiting_on",
    "waiting_since",
    "waiting_after",
    "expected_by",
    "expected_basis",
    "expected_words",
    "appointment_on",
    "appointment_at",
    "due_on",
    "resting",
    "snoozed_until",
    "to_thank",
)
APPLICATION_COLUMNS = (
    "id",
    "employer__name",
    "role",
    "channel",
    "url",
    "location",
    "salary",
    "requisition_id",
    "resume_version",
    "notes",
    "fields",
    "created_at",
    *STANDING_COLUMNS,
)
STEP_COLUMNS = ("kind", "due_on", "until_on", "deadline_on", "grouped", "basis")


def fact_values(fact: Fact) -> tuple[object, ...]:
    """Return the values of `FACT_COLUMNS` for a fact."""
    return (
        fact.kind.value,
        fact.on,
        fact.at,
        fact.learned_on,
        fact.due_on,
        fact.stated_date,
        fact.round,
        fact.stage or "",
        fact.medium or "",
        fact.outcome or "",
        fact.person,
        fact.reason,
        fact.text,
        fact.origin.value,
        fact.evidence,
        fact.format or "",
        fact.place,
        fact.reason_kind or "",
        dict(fact.details) or None,
    )


def fact_from(values: Sequence[Any]) -> Fact:
    """Return the fact whose values begin a row that was read with `FACT_COLUMNS` or `EVENT_COLUMNS`."""
    return Fact(
        kind=EventKind(values[0]),
        on=values[1],
        at=values[2],
        learned_on=values[3],
        due_on=values[4],
        stated_date=values[5],
        round=values[6],
        stage=Stage(values[7]) if values[7] else None,
        medium=Medium(values[8]) if values[8] else None,
        outcome=FollowUpOutcome(values[9]) if values[9] else None,
        person=values[10],
        reason=values[11],
        text=values[12],
        origin=Origin(values[13]),
        evidence=values[14],
        format=InterviewFormat(values[15]) if values[15] else None,
        place=values[16],
        reason_kind=ReasonKind(values[17]) if values[17] else None,
        details=details_of(values[18]) if values[18] else (),
    )


def event_from(values: Sequence[Any]) -> Event:
    """Return the event of a row that was read with `EVENT_COLUMNS`; further columns may follow."""
    place = len(FACT_COLUMNS)
    return Event(id=values[place], fact=fact_from(values), recorded_at=values[place + 1], target=values[place + 2])


def application_from(values: Sequence[Any]) -> ApplicationRow:
    """Return the application of a row that was read with `APPLICATION_COLUMNS`; further columns may follow."""
    return ApplicationRow(
        id=values[0],
        employer=values[1] or "",
        role=values[2],
        channel=Channel(values[3]) if values[3] else None,
        url=values[4],
        location=values[5],
        salary=values[6],
        requisition_id=values[7],
        resume_version=values[8],
        notes=values[9],
        fields=values[10],
        created_at=values[11],
        stage=Stage(values[12]),
        round=values[13],
        state=State(values[14]),
        disposition=Disposition(values[15]) if values[15] else None,
        closed_on=values[16],
        applied_on=values[17],
        waiting_on=WaitingOn(values[18]) if values[18] else None,
        waiting_since=values[19],
        waiting_after=EventKind(values[20]) if values[20] else None,
        expected_by=values[21],
        expected_basis=ExpectedBasis(values[22]) if values[22] else None,
        expected_words=values[23],
        appointment_on=values[24],
        appointment_at=values[25],
        due_on=values[26],
        resting=values[27],
        snoozed_until=values[28],
        to_thank=names_told(values[29]),
    )


def step_values(step: PlannedStep) -> tuple[str, date, date, date | None, bool, str]:
    """Return the values of `STEP_COLUMNS` for a planned step."""
    return step.kind.value, step.due_on, step.until_on, step.deadline_on, step.grouped, step.basis.value


STEP_ROW_COLUMNS = ("owner_id", "application_id", *STEP_COLUMNS, "their_turn")


def step_from(values: Sequence[Any]) -> PlannedStep:
    """Return the step of a row that was read with `STEP_COLUMNS`; further columns may follow."""
    return PlannedStep(
        kind=StepKind(values[0]),
        due_on=values[1],
        until_on=values[2],
        deadline_on=values[3],
        grouped=values[4],
        basis=ExpectedBasis(values[5]),
    )
