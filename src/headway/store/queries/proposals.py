"""What sources say and the person has not agreed to yet."""

from uuid import UUID

from django.db.models import Q, QuerySet

from headway.store.models import Proposal
from headway.store.rows import Page, ProposalRow

_COLUMNS = (
    "id",
    "application_id",
    "application__employer__name",
    "application__role",
    "payload",
    "evidence",
    "created_at",
)


def waiting(owner_id: UUID, *, offset: int, limit: int) -> Page[ProposalRow]:
    """Return the proposals that wait for a decision, oldest first."""
    found = _waiting(owner_id)
    rows = found.order_by("created_at", "id").values_list(*_COLUMNS)[offset : offset + limit]
    return Page(
        rows=tuple(
            ProposalRow(
                id=values[0],
                application_id=values[1],
                employer=values[2] or values[4].get("employer", ""),
                role=values[3] or values[4].get("role", ""),
                payload=values[4],
                evidence=values[5],
                created_at=values[6],
            )
            for values in rows
        ),
        total=found.count(),
    )


def count_waiting(owner_id: UUID) -> int:
    """Return how many proposals wait for a decision."""
    return _waiting(owner_id).count()


def _waiting(owner_id: UUID) -> QuerySet[Proposal]:
    undecided = Q(state="waiting") | Q(decided_in__undone=True)
    return Proposal.objects.filter(undecided, owner_id=owner_id, batch__undone=False)
