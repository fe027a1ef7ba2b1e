"""Writing new applications down, thousands at once, with all that belongs to them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from uuid import UUID

from headway.actions.employers import ensure_employers
from headway.actions.imports.ground import Ground, stand
from headway.actions.imports.grouping import Group
from headway.actions.imports.ids import new_ids
from headway.actions.imports.results import Progress
from headway.actions.imports.rows import unite_records
from headway.actions.projections import (
    PROJECTED_COLUMNS,
    Projection,
    insert_steps,
    project,
    search_text,
)
from headway.actions.recording import OpenBatch
from headway.readers.records import ApplicationRecord, ContactRecord
from headway.store import models
from headway.store.bulk import insert_rows
from headway.store.chunks import chunks
from headway.store.ids import ordered_ids
from headway.store.loading import without_indexes
from headway.store.mapping import FACT_COLUMNS, fact_values

_GROUPS_AT_ONCE = 2_000
_APPLICATION_COLUMNS = (
    "id",
    "owner_id",
    "search_id",
    "created_at",
    "employer_id",
    "role",
    "channel",
    "url",
    "location",
    "salary",
    "requisition_id",
    "resume_version",
    "notes",
    "fields",
    "search_text",
    *PROJECTED_COLUMNS,
)
_CONTACT_COLUMNS = ("id", "owner_id", "application_id", "employer_id", "batch_id", "name", "email", "phone", "role")
_EVENT_COLUMNS = ("id", "owner_id", "application_id", "batch_id", "recorded_at", "target_id", *FACT_COLUMNS)
_SOURCE_ROW_COLUMNS = ("owner_id", "application_id", "batch_id", "digest")
_FILLED = (models.Application, models.PlannedStep, models.Event, models.Contact, models.SourceRow)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Writing:
    """What all new applications of an import share; the ids still to be given out among it."""

    batch: OpenBatch
    ground: Ground
    employers: Mapping[str, UUID]
    names: Mapping[UUID, str]
    ids: Iterator[UUID]
    event_ids: Iterator[UUID]


def write_created(batch: OpenBatch, ground: Ground, groups: Sequence[Group], *, progress: Progress | None) -> None:
    """Insert one application for each group. `progress` hears of rows done and rows in all."""
    employers = ensure_employers(ground.owner_id, {record.employer for group in groups for record in group.records})
    writing = _Writing(
        batch=batch,
        ground=ground,
        employers=employers,
        names=dict(models.Employer.objects.filter(owner_id=ground.owner_id).values_list("id", "name")),
        # Sorted over the whole import and not chunk by chunk: each row then goes to the end of the index of ids.
        ids=iter(new_ids(len(groups))),
        event_ids=ordered_ids(batch.at),
    )
    with without_indexes(len(groups), *_FILLED):
        created = _write_chunks(writing, groups, progress)
    project(ground.owner_id, _with_known_people(ground.owner_id, created))


def _write_chunks(
    writing: _Writing, groups: Sequence[Group], progress: Progress | None
) -> list[tuple[UUID, UUID | None]]:
    """Return the id of each new application with that of its employer."""
    created: list[tuple[UUID, UUID | None]] = []
    total = sum(len(group.records) for group in groups)
    done = 0
    for chunk in chunks(groups, _GROUPS_AT_ONCE):
        created += _write_chunk(writing, chunk)
        done += sum(len(group.records) for group in chunk)
        if progress:
            progress(done, total)
    return created


def _write_chunk(writing: _Writing, groups: Sequence[Group]) -> list[tuple[UUID, UUID | None]]:
    batch, ground = writing.batch, writing.ground
    records = [unite_records(group.records) for group in groups]
    employer_ids = [writing.employers.get(record.employer) for record in records]
    ids = list(islice(writing.ids, len(records)))
    projections = [
        _projection(ground, application_id, record, writing.names.get(employer_id, "") if employer_id else "")
        for application_id, record, employer_id in zip(ids, records, employer_ids, strict=True)
    ]
    insert_rows(
        models.Application,
        _APPLICATION_COLUMNS,
        [
            _application_values(batch, ground, record, employer_id, projection)
            for record, employer_id, projection in zip(records, employer_ids, projections, strict=True)
        ],
    )
    insert_steps(ground.owner_id, projections)
    _insert_facts(writing, zip(ids, records, strict=True))
    people = zip(ids, employer_ids, records, strict=True)
    insert_contacts(batch, [(id_, employer, each) for id_, employer, record in people for each in record.contacts])
    insert_source_rows(batch, zip(ids, groups, strict=True))
    return list(zip(ids, employer_ids, strict=True))


def _projection(ground: Ground, application_id: UUID, record: ApplicationRecord, employer: str) -> Projection:
    columns, planned = stand(ground, record.facts, named_contact=any(person.name for person in record.contacts))
    texts = (
        employer,
        record.role,
        record.url,
        record.location,
        record.salary,
        record.requisition_id,
        record.resume_version,
        record.notes,
    )
    contacts = [(person.name, person.email, person.phone) for person in record.contacts]
    searchable = search_text(texts=texts, fields=dict(record.fields), contacts=contacts, facts=record.facts)
    return Projection(application_id=application_id, columns=columns, planned=planned, search_text=searchable)


def _application_values(
    batch: OpenBatch, ground: Ground, record: ApplicationRecord, employer_id: UUID | None, projection: Projection
) -> tuple[object, ...]:
    return (
        projection.application_id,
        ground.owner_id,
        ground.search_id,
        batch.at,
        employer_id,
        record.role,
        record.channel or "",
        record.url,
        record.location,
        record.salary,
        record.requisition_id,
        record.resume_version,
        record.notes,
        dict(record.fields),
        projection.search_text,
        *projection.columns.values(),
    )


def _insert_facts(writing: _Writing, applications: Iterable[tuple[UUID, ApplicationRecord]]) -> None:
    """Do what `record_events` does, without an object for each fact."""
    batch, event_ids = writing.batch, writing.event_ids
    insert_rows(
        models.Event,
        _EVENT_COLUMNS,
        (
            (next(event_ids), batch.owner_id, application_id, batch.id, batch.at, None, *fact_values(fact))
            for application_id, record in applications
            for fact in record.facts
        ),
    )


def _with_known_people(owner_id: UUID, applications: Iterable[tuple[UUID, UUID | None]]) -> Iterator[UUID]:
    """Yield the applications for which somebody is known at the employer: their plan has to hear of that."""
    people = models.Contact.objects.filter(owner_id=owner_id, application=None, batch__undone=False)
    known = set(people.values_list("employer_id", flat=True)) - {None}
    return (id_ for id_, employer_id in applications if employer_id in known)


def insert_contacts(batch: OpenBatch, people: Sequence[tuple[UUID, UUID | None, ContactRecord]]) -> None:
    """Insert people: (application, employer or None, contact)."""
    insert_rows(
        models.Contact,
        _CONTACT_COLUMNS,
        [
            (
                contact_id,
                batch.owner_id,
                application_id,
                employer_id,
                batch.id,
                contact.name,
                contact.email,
                contact.phone,
                contact.role or "",
            )
            for contact_id, (application_id, employer_id, contact) in zip(new_ids(len(people)), people, strict=True)
        ],
    )


def insert_source_rows(batch: OpenBatch, groups: Iterable[tuple[UUID, Group]]) -> None:
    """Remember the rows of each application, so that reading them again changes nothing."""
    insert_rows(
        models.SourceRow,
        _SOURCE_ROW_COLUMNS,
        [
            (batch.owner_id, application_id, batch.id, digest)
            for application_id, group in groups
            for digest in dict.fromkeys(record.digest for record in group.records)
        ],
    )
