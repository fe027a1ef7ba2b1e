"""Writing new applications down, thousands at once, with all that belongs to them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from uuid import UUID

from headway.actions.employers import Named, ensure_employers
from headway.actions.imports.ground import Ground, stand
from headway.actions.imports.grouping import Group
from headway.actions.imports.results import Progress
from headway.actions.imports.rows import unite_records
from headway.actions.plan_ground import Known, other_end
from headway.actions.projections import (
    PROJECTED_COLUMNS,
    Projection,
    insert_steps,
    project,
    search_text,
)
from headway.actions.recording import OpenBatch
from headway.readers.records import ApplicationRecord, ContactRecord, DocumentRecord
from headway.store import models
from headway.store.bulk import insert_rows
from headway.store.chunks import chunks
from headway.store.ids import Key, ordered_keys, random_keys
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
_DOCUMENT_COLUMNS = ("id", "owner_id", "application_id", "batch_id", "kind", "name", "url")
_EVENT_COLUMNS = ("id", "owner_id", "application_id", "batch_id", "recorded_at", "target_id", *FACT_COLUMNS)
_SOURCE_ROW_COLUMNS = ("owner_id", "application_id", "batch_id", "digest")
_FILLED = (models.Application, models.PlannedStep, models.Event, models.Contact, models.SourceRow)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Writing:
    """What all new applications of an import share; the keys still to be given out among it."""

    batch: OpenBatch
    ground: Ground
    employers: Mapping[str, Named]
    keys: Iterator[str]
    event_keys: Iterator[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _New:
    """An application that is about to be written."""

    key: str
    record: ApplicationRecord
    group: Group
    employer: Named | None


def write_created(batch: OpenBatch, ground: Ground, groups: Sequence[Group], *, progress: Progress | None) -> None:
    """Insert one application for each group. `progress` hears of rows done and rows in all."""
    writing = _Writing(
        batch=batch,
        ground=ground,
        employers=ensure_employers(
            ground.owner_id, dict.fromkeys(each.employer for group in groups for each in group.records)
        ),
        # Sorted over the whole import and not chunk by chunk: each row then goes to the end of the index of keys.
        keys=iter(random_keys(len(groups))),
        event_keys=ordered_keys(batch.at),
    )
    with without_indexes(len(groups), *_FILLED):
        created = _write_chunks(writing, groups, progress)
    project(ground.owner_id, _with_known_people(ground.owner_id, created))


def _write_chunks(
    writing: _Writing, groups: Sequence[Group], progress: Progress | None
) -> list[tuple[str, UUID | None]]:
    """Return the key of each new application with the id of its employer."""
    created: list[tuple[str, UUID | None]] = []
    total = sum(len(group.records) for group in groups)
    done = 0
    for chunk in chunks(groups, _GROUPS_AT_ONCE):
        new = list(_new_applications(writing, chunk))
        _write_chunk(writing, new)
        created += [(each.key, _id(each.employer)) for each in new]
        done += sum(len(group.records) for group in chunk)
        if progress:
            progress(done, total)
    return created


def _new_applications(writing: _Writing, groups: Sequence[Group]) -> Iterator[_New]:
    for key, group in zip(islice(writing.keys, len(groups)), groups, strict=True):
        record = unite_records(group.records)
        yield _New(key=key, record=record, group=group, employer=writing.employers.get(record.employer))


def _id(employer: Named | None) -> UUID | None:
    return employer.id if employer else None


def _write_chunk(writing: _Writing, new: Sequence[_New]) -> None:
    batch, ground = writing.batch, writing.ground
    projections = [_projection(ground, each) for each in new]
    rows = (_application_values(batch, ground, each, one) for each, one in zip(new, projections, strict=True))
    insert_rows(models.Application, _APPLICATION_COLUMNS, rows)
    insert_steps(ground.owner_id, zip([each.key for each in new], projections, strict=True))
    _insert_facts(writing, new)
    people = [(each.key, _id(each.employer), person) for each in new for person in each.record.contacts]
    insert_contacts(batch, people)
    insert_documents(batch, [(each.key, document) for each in new for document in each.record.documents])
    insert_source_rows(batch, ((each.key, each.group) for each in new))


def _projection(ground: Ground, new: _New) -> Projection:
    record = new.record
    contacts = [Known(person.name, person.email, person.phone, person.role or "") for person in record.contacts]
    fields = dict(record.fields)
    end = other_end(
        ground.plan,
        record.facts,
        channel=record.channel or "",
        location=record.location,
        fields=fields,
        notes=record.notes,
        people=contacts,
    )
    columns, planned = stand(ground, record.facts, end)
    texts = (
        new.employer.name if new.employer else "",
        record.role,
        record.url,
        record.location,
        record.salary,
        record.requisition_id,
        record.resume_version,
        record.notes,
    )
    people = [each[:3] for each in contacts]
    searchable = search_text(texts=texts, fields=fields, contacts=people, facts=record.facts)
    return Projection(columns=columns, planned=planned, search_text=searchable)


def _application_values(batch: OpenBatch, ground: Ground, new: _New, projection: Projection) -> tuple[object, ...]:
    record = new.record
    return (
        new.key,
        ground.owner_id,
        ground.search_id,
        batch.at,
        _id(new.employer),
        record.role,
        record.channel or "",
        record.url,
        record.location,
        record.salary,
        record.requisition_id,
        record.resume_version,
        record.notes,
        _own_fields(record.fields),
        projection.search_text,
        *projection.columns.values(),
    )


# The same few values come again and again; the same object is then turned into text only once.
@lru_cache(1_000)
def _own_fields(fields: tuple[tuple[str, str], ...]) -> dict[str, str]:
    return dict(fields)


def _insert_facts(writing: _Writing, applications: Iterable[_New]) -> None:
    """Do what `record_events` does, without an object for each fact."""
    batch, keys = writing.batch, writing.event_keys
    insert_rows(
        models.Event,
        _EVENT_COLUMNS,
        (
            (next(keys), batch.owner_id, each.key, batch.id, batch.at, None, *fact_values(fact))
            for each in applications
            for fact in each.record.facts
        ),
    )


def _with_known_people(owner_id: UUID, applications: Iterable[tuple[str, UUID | None]]) -> Iterator[UUID]:
    """Yield the applications for which somebody is known at the employer: their plan has to hear of that."""
    people = models.Contact.objects.filter(owner_id=owner_id, application=None, batch__undone=False)
    known = set(people.values_list("employer_id", flat=True)) - {None}
    return (UUID(key) for key, employer_id in applications if employer_id in known)


def insert_contacts(batch: OpenBatch, people: Sequence[tuple[Key, UUID | None, ContactRecord]]) -> None:
    """Insert people: (application, employer or None, contact)."""
    insert_rows(
        models.Contact,
        _CONTACT_COLUMNS,
        [
            (
                key,
                batch.owner_id,
                application_id,
                employer_id,
                batch.id,
                contact.name,
                contact.email,
                contact.phone,
                contact.role or "",
            )
            for key, (application_id, employer_id, contact) in zip(random_keys(len(people)), people, strict=True)
        ],
    )


def insert_documents(batch: OpenBatch, documents: Sequence[tuple[Key, DocumentRecord]]) -> None:
    """Insert what was sent or kept: (application, document)."""
    insert_rows(
        models.Document,
        _DOCUMENT_COLUMNS,
        [
            (key, batch.owner_id, application_id, batch.id, document.kind.value, document.name, document.url)
            for key, (application_id, document) in zip(random_keys(len(documents)), documents, strict=True)
        ],
    )


def insert_source_rows(batch: OpenBatch, groups: Iterable[tuple[Key, Group]]) -> None:
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
