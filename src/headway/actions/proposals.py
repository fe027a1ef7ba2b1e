"""Deciding on what sources say: yes takes it over, no lets it rest; both can be undone."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from headway.actions.changes import Wanted, change_fields, read_field
from headway.actions.projections import project
from headway.actions.recording import (
    BatchKind,
    Entry,
    NotFoundError,
    OpenBatch,
    Recorded,
    open_batch,
    record_events,
    retraction_of,
)
from headway.core.joining import join_notes
from headway.core.merging import Doubt
from headway.core.plain_facts import fact_from_plain
from headway.store.models import Application, Proposal


def accept(*, owner_id: UUID, proposal_ids: Collection[UUID], now: datetime) -> Recorded:
    """Take over what these proposals say. Raises NotFoundError unless all of them wait for this owner."""
    with transaction.atomic():
        proposals = _waiting(owner_id, proposal_ids)
        batch = open_batch(owner_id=owner_id, kind=BatchKind.ACCEPT, now=now, source=_source(proposals))
        event_ids = record_events(batch, _entries(proposals))
        fields = change_fields(batch, _wanted(owner_id, proposals))
        _decide(batch, proposals, "accepted")
        touched = {each.application_id for each in proposals if each.application_id}
        project(owner_id, touched | fields.application_ids)
    return Recorded(batch_id=batch.id, application_ids=tuple(sorted(touched)), event_ids=event_ids)


def decline(*, owner_id: UUID, proposal_ids: Collection[UUID], now: datetime) -> Recorded:
    """Let these proposals rest: the same is not proposed again. Raises NotFoundError as `accept` does."""
    with transaction.atomic():
        proposals = _waiting(owner_id, proposal_ids)
        batch = open_batch(owner_id=owner_id, kind=BatchKind.DECLINE, now=now, source=_source(proposals))
        _decide(batch, proposals, "declined")
    touched = {each.application_id for each in proposals if each.application_id}
    return Recorded(batch_id=batch.id, application_ids=tuple(sorted(touched)), event_ids=())


def _waiting(owner_id: UUID, proposal_ids: Collection[UUID]) -> list[Proposal]:
    wanted = set(proposal_ids)
    undecided = Q(state="waiting") | Q(decided_in__undone=True)
    mine = Proposal.objects.filter(undecided, owner_id=owner_id, batch__undone=False)
    found = list(mine.filter(id__in=wanted).order_by("created_at", "id"))
    if len(found) < len(wanted):
        raise NotFoundError("there is no such proposal waiting")
    return found


def _source(proposals: Sequence[Proposal]) -> str:
    sources = {proposal.evidence for proposal in proposals}
    return sources.pop() if len(sources) == 1 else ""


def _entries(proposals: Sequence[Proposal]) -> Iterator[Entry]:
    for proposal in proposals:
        if proposal.payload["kind"] == "fact" and proposal.application_id:
            yield _entry(proposal.application_id, proposal)


def _entry(application_id: UUID, proposal: Proposal) -> Entry:
    against = UUID(proposal.payload["against"]) if proposal.payload["against"] else None
    if proposal.payload["doubt"] == Doubt.NO_LONGER_TOLD and against:
        return retraction_of(against, application_id)
    return Entry(application_id=application_id, fact=fact_from_plain(proposal.payload["fact"]), target=against)


def _wanted(owner_id: UUID, proposals: Sequence[Proposal]) -> Iterator[Wanted]:
    for proposal in proposals:
        if proposal.payload["kind"] == "field" and proposal.application_id:
            field, value = proposal.payload["field"], proposal.payload["theirs"]
            if field == "notes":
                application = Application.objects.get(owner_id=owner_id, id=proposal.application_id)
                value = join_notes(read_field(application, field), value)
            yield Wanted(application_id=proposal.application_id, field=field, value=value)


def _decide(batch: OpenBatch, proposals: Sequence[Proposal], state: str) -> None:
    Proposal.objects.filter(id__in=[proposal.id for proposal in proposals]).update(
        state=state, decided_at=batch.at, decided_in=batch.id
    )
