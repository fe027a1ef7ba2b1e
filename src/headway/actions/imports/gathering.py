"""What the store knows already: rows read before, applications to match with, and all about those that match."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from headway.actions.changes import OWN_FIELD
from headway.actions.imports.grouping import Stored
from headway.actions.imports.rows import traits
from headway.actions.recording import BatchKind
from headway.core.events import Event, ids_in_force
from headway.core.merging import Known
from headway.core.vocabulary import ContactRole, DocumentKind, EventKind, State
from headway.readers.records import ContactRecord, DocumentRecord
from headway.store import models
from headway.store.mapping import EVENT_COLUMNS, event_from

TEXT_COLUMNS = ("role", "channel", "url", "location", "salary", "requisition_id", "resume_version", "notes")
_CHUNK = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What earlier imports left: the applications by the rows they came from, and all that can be matched."""

    known: Mapping[str, UUID]
    stored: Sequence[Stored]


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """Everything about one stored application that an update has to respect.

    `given_up` holds (field, value) pairs that the person replaced by hand, `asked` the payloads of
    proposals that were made before, whatever was decided on them.
    """

    id: UUID
    employer: str
    texts: Mapping[str, str]
    known: Sequence[Known]
    contacts: Sequence[ContactRecord]
    documents: Collection[DocumentRecord]
    given_up: Collection[tuple[str, str]]
    asked: Sequence[Mapping[str, object]]


def gather_memory(owner_id: UUID, *, source: str, digests: Collection[str]) -> Memory:
    """Read what has to be known before rows can be matched. `digests` are those of all rows of the file."""
    known: dict[str, UUID] = {}
    of_file: set[UUID] = set()
    still_here: set[UUID] = set()
    rows = models.SourceRow.objects.filter(owner_id=owner_id, batch__undone=False)
    for digest, application_id, name in rows.values_list("digest", "application_id", "batch__source").iterator():
        known[digest] = application_id
        if name == source:
            of_file.add(application_id)
        if digest in digests:
            still_here.add(application_id)
    imported = set(known.values())
    return Memory(known=known, stored=_stored(owner_id, imported=imported, gone=of_file - still_here))


def _stored(owner_id: UUID, *, imported: Collection[UUID], gone: Collection[UUID]) -> list[Stored]:
    rows = models.Application.objects.filter(owner_id=owner_id).order_by("created_at", "id")
    columns = ("id", "employer__name", "role", "url", "requisition_id", "location", "applied_on", "state", "visible")
    # What the person took back altogether still stands for its row, or it would come again by itself.
    return [
        Stored(
            id=id_,
            traits=traits(
                employer=employer or "",
                role=role,
                url=url,
                requisition_id=requisition_id,
                location=location,
                applied=[applied_on] if applied_on else [],
            ),
            is_open=state == State.OPEN,
            seen_here=id_ in gone,
        )
        for id_, employer, role, url, requisition_id, location, applied_on, state, visible in rows.values_list(
            *columns
        ).iterator()
        if visible or id_ in imported
    ]


def gather_details(owner_id: UUID, application_ids: Sequence[UUID]) -> dict[UUID, Detail]:
    """Read all about these applications; the number of queries grows with every 500 of them only."""
    details: dict[UUID, Detail] = {}
    for start in range(0, len(application_ids), _CHUNK):
        details |= _details(owner_id, application_ids[start : start + _CHUNK])
    return details


def _details(owner_id: UUID, ids: Sequence[UUID]) -> dict[UUID, Detail]:
    known = _known_facts(ids)
    contacts = _contacts(ids)
    documents = _documents(ids)
    given_up = _given_up(ids)
    asked = _asked(ids)
    applications = models.Application.objects.filter(owner_id=owner_id, id__in=ids).select_related("employer")
    return {
        each.id: Detail(
            id=each.id,
            employer=each.employer.name if each.employer else "",
            texts={name: getattr(each, name) for name in TEXT_COLUMNS}
            | {OWN_FIELD + heading: str(value) for heading, value in each.fields.items()},
            known=known[each.id],
            contacts=contacts[each.id],
            documents=documents[each.id],
            given_up=given_up[each.id],
            asked=asked[each.id],
        )
        for each in applications
    }


def _known_facts(ids: Sequence[UUID]) -> Mapping[UUID, list[Known]]:
    timelines: dict[UUID, list[tuple[Event, bool]]] = defaultdict(list)
    rows = models.Event.objects.filter(application_id__in=ids).order_by("recorded_at", "id")
    for row in rows.values_list(*EVENT_COLUMNS, "application_id", "batch__kind", "batch__undoes_id"):
        by_hand = row[-1] is None and row[-2] != BatchKind.IMPORT
        timelines[row[-3]].append((event_from(row), by_hand))
    found: dict[UUID, list[Known]] = defaultdict(list)
    for application_id, timeline in timelines.items():
        found[application_id] = _with_force(timeline)
    return found


def _with_force(timeline: Sequence[tuple[Event, bool]]) -> list[Known]:
    holding = ids_in_force(event for event, _ in timeline)
    # What an undoing or an import took out of force was not the person's own word against it.
    taken_back = {event.target for event, by_hand in timeline if by_hand and event.id in holding}
    return [
        Known(event_id=event.id, fact=event.fact, holds=event.id in holding, taken_back=event.id in taken_back)
        for event, _ in timeline
        if event.fact.kind != EventKind.RETRACTED
    ]


def _contacts(ids: Sequence[UUID]) -> Mapping[UUID, list[ContactRecord]]:
    found: dict[UUID, list[ContactRecord]] = defaultdict(list)
    rows = models.Contact.objects.filter(application_id__in=ids, batch__undone=False).order_by("id")
    for application_id, name, email, phone, role in rows.values_list(
        "application_id", "name", "email", "phone", "role"
    ):
        contact = ContactRecord(name=name, email=email, phone=phone, role=ContactRole(role) if role else None)
        found[application_id].append(contact)
    return found


def _documents(ids: Sequence[UUID]) -> Mapping[UUID, set[DocumentRecord]]:
    # Even those that the person removed: they do not come back by themselves.
    found: dict[UUID, set[DocumentRecord]] = defaultdict(set)
    rows = models.Document.objects.filter(application_id__in=ids, batch__undone=False)
    for application_id, kind, name, url in rows.values_list("application_id", "kind", "name", "url"):
        found[application_id].add(DocumentRecord(kind=DocumentKind(kind), name=name, url=url))
    return found


def _given_up(ids: Sequence[UUID]) -> Mapping[UUID, set[tuple[str, str]]]:
    found: dict[UUID, set[tuple[str, str]]] = defaultdict(set)
    changes = models.Change.objects.filter(application_id__in=ids, batch__undone=False, batch__undoes=None)
    by_hand = changes.exclude(batch__kind=BatchKind.IMPORT)
    for application_id, field, before in by_hand.values_list("application_id", "field", "before"):
        if before:
            found[application_id].add((field, str(before)))
    return found


def _asked(ids: Sequence[UUID]) -> Mapping[UUID, list[Mapping[str, object]]]:
    found: dict[UUID, list[Mapping[str, object]]] = defaultdict(list)
    rows = models.Proposal.objects.filter(application_id__in=ids, batch__undone=False)
    for application_id, payload in rows.values_list("application_id", "payload"):
        found[application_id].append(payload)
    return found
