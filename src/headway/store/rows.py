"""What the queries give back: plain values that pages and commands can show."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Generic, TypeVar
from uuid import UUID

from headway.core.events import Fact
from headway.core.pause import Pause
from headway.core.planned import PlannedStep
from headway.core.vocabulary import (
    Channel,
    ContactRole,
    Disposition,
    EventKind,
    ExpectedBasis,
    Stage,
    State,
    WaitingOn,
)

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[Row]):
    """A stretch of a longer list; `total` counts the whole list."""

    rows: tuple[Row, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerRow:
    """A person; `policy` holds only the numbers of the plan that they set themselves.

    `name` and `phone` are theirs, for the words ready to send or to say; "" where they told none.
    `planned_by` is the version of Headway whose rules made the projections of their applications.
    `pauses` are those of the search, the earliest first, `laws_off` the ids of laws that the person does not let hold.
    `setback_plan` is what they mean to do after a no or silence: None until they said so, "" where they want no plan.
    """

    id: UUID
    name: str
    zone: str
    country: str
    subdivision: str
    policy: Mapping[str, int]
    planned_by: str
    pauses: tuple[Pause, ...]
    laws_off: tuple[str, ...]
    setback_plan: str | None = None
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationRow:
    """An application with where it stands; `employer` and `role` are "" when unknown.

    From `stage` on the fields mean what they mean in `core.standing.Standing`; `appointment_on` and
    `appointment_at` belong to the next arranged appointment.
    """

    id: UUID
    employer: str
    role: str
    channel: Channel | None
    url: str
    location: str
    salary: str
    requisition_id: str
    resume_version: str
    notes: str
    fields: dict[str, str]
    created_at: datetime
    stage: Stage
    round: int | None
    state: State
    disposition: Disposition | None
    closed_on: date | None
    applied_on: date | None
    waiting_on: WaitingOn | None
    waiting_since: date | None
    waiting_after: EventKind | None
    expected_by: date | None
    expected_basis: ExpectedBasis | None
    expected_words: str
    appointment_on: date | None
    appointment_at: datetime | None
    due_on: date | None
    resting: bool
    snoozed_until: date | None
    to_thank: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """An event of a timeline; `retracted` says that it was taken back or corrected."""

    id: UUID
    fact: Fact
    recorded_at: datetime
    target: UUID | None
    batch_id: UUID
    retracted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonRow:
    """Something learned, by its event; `tried` is what came of trying it, the earliest first."""

    id: UUID
    application_id: UUID
    employer: str
    on: date | None
    text: str
    tried: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnQuestionRow:
    """A question that the person prepares for; `application_id` None keeps it for every conversation."""

    id: UUID
    application_id: UUID | None
    employer: str
    role: str
    text: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRow:
    """A person at the other end."""

    id: UUID
    name: str
    email: str
    phone: str
    role: ContactRole | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRow:
    """Something that was sent or kept."""

    id: UUID
    kind: str
    name: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationDetail:
    """All that is known of one application; `events` oldest first, `planned` by day."""

    application: ApplicationRow
    events: tuple[EventRow, ...]
    contacts: tuple[ContactRow, ...]
    documents: tuple[DocumentRow, ...]
    planned: tuple[PlannedStep, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchRow:
    """Something that was done in one go.

    `kind` says what (see `actions.recording.BatchKind`), `label` on whom ("Acme, Data engineer"; ""
    when on several), `source` the file that was read or the kind of the event that was logged.
    `undone` says that it no longer holds; `undid` is the kind of what an undoing undid, "" for anything else.
    """

    id: UUID
    kind: str
    label: str
    source: str
    counts: Mapping[str, int]
    created_at: datetime
    undoes: UUID | None
    undone: bool
    undid: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalRow:
    """What a source says and the person has not agreed to yet; `application_id` None proposes a new application."""

    id: UUID
    application_id: UUID | None
    employer: str
    role: str
    payload: Mapping[str, Any]
    evidence: str
    created_at: datetime
