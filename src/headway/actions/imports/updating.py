"""Carrying out what changes on applications that exist already, and keeping what only the person can decide."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from uuid import UUID

from headway.actions.changes import Wanted, change_fields
from headway.actions.imports.deciding import Update
from headway.actions.imports.writing import insert_contacts, insert_documents, insert_source_rows
from headway.actions.projections import project
from headway.actions.recording import Entry, OpenBatch, record_events
from headway.core.vocabulary import Origin
from headway.readers.records import ContactRecord
from headway.store import models
from headway.store.bulk import insert_rows
from headway.store.chunks import chunks
from headway.store.ids import random_keys

_PROPOSAL_COLUMNS = ("id", "owner_id", "application_id", "batch_id", "payload", "evidence", "state", "created_at")


def write_updates(batch: OpenBatch, updates: Sequence[Update], source: str) -> None:
    """Add what is clear, write down what differs as proposals, and remember all rows as read."""
    insert_source_rows(batch, ((update.application_id, update.group) for update in updates))
    changed = [update for update in updates if update.outcome != "unchanged"]
    record_events(batch, _entries(changed))
    fields = change_fields(
        batch,
        [
            Wanted(application_id=update.application_id, field=field, value=after)
            for update in changed
            for field, (_, after) in update.changes.items()
        ],
    )
    _insert_people(batch, changed)
    insert_documents(batch, [(update.application_id, one) for update in changed for one in update.documents])
    _insert_proposals(batch, changed, source)
    project(batch.owner_id, {*fields.application_ids, *(update.application_id for update in changed)})


def _entries(updates: Sequence[Update]) -> Iterator[Entry]:
    for update in updates:
        for fact in update.facts:
            yield Entry(application_id=update.application_id, fact=fact)
        for event_id, fact in update.completed:
            # The completed fact stands in place of the bare one, and rests on the sheet from now on.
            whole = replace(fact, origin=Origin.SPREADSHEET)
            yield Entry(application_id=update.application_id, fact=whole, target=event_id)


def _insert_people(batch: OpenBatch, updates: Sequence[Update]) -> None:
    people: list[tuple[UUID, ContactRecord]] = [
        (update.application_id, contact) for update in updates for contact in update.contacts
    ]
    employers: dict[UUID, UUID | None] = {}
    for some in chunks({id_ for id_, _ in people}):
        found = models.Application.objects.filter(owner_id=batch.owner_id, id__in=some)
        employers |= dict(found.values_list("id", "employer_id"))
    insert_contacts(batch, [(id_, employers[id_], contact) for id_, contact in people])


def _insert_proposals(batch: OpenBatch, updates: Sequence[Update], source: str) -> None:
    proposed = [(update.application_id, each) for update in updates for each in update.proposed]
    insert_rows(
        models.Proposal,
        _PROPOSAL_COLUMNS,
        [
            (
                proposal_id,
                batch.owner_id,
                application_id,
                batch.id,
                dict(each.payload),
                f"{source}, {each.conflict.where}",
                "waiting",
                batch.at,
            )
            for proposal_id, (application_id, each) in zip(random_keys(len(proposed)), proposed, strict=True)
        ],
    )
