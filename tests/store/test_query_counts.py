"""No read asks the database more often because there is more to read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from headway.actions.events import log_fact
from headway.core.vocabulary import EventKind, Stage, State, StepKind
from headway.readers.records import ContactRecord
from headway.store.queries import applications, batches, imports, owners, proposals, today, weeks
from headway.store.queries.applications import Filter
from tests.cast import NOW, TODAY, a_fact, an_application, an_owner, applied, listed

pytestmark = pytest.mark.django_db

READS: dict[str, Callable[[UUID], object]] = {
    "list": lambda owner: applications.list_applications(owner, Filter(), sort="-applied_on", offset=0, limit=5),
    "list by employer": lambda owner: applications.list_applications(
        owner, Filter(state=State.OPEN), sort="employer", offset=0, limit=50
    ),
    "search": lambda owner: applications.list_applications(
        owner, Filter(text="data eng"), sort="-applied_on", offset=0, limit=5
    ),
    "board": lambda owner: applications.board(owner, Filter(), per_column=5),
    "folded": lambda owner: applications.count_folded(owner, Filter(fold_rejected=True)),
    "weeks": lambda owner: weeks.weeks(owner, since=TODAY),
    "done in a week": lambda owner: weeks.done_in(owner, TODAY),
    "whether to widen": lambda owner: weeks.asks_to_widen(owner, TODAY),
    "detail": lambda owner: applications.get_application(owner, listed(owner)[-1].id),
    "own fields": applications.own_fields,
    "wakes on": lambda owner: applications.wakes_on(owner, [row.id for row in listed(owner)], TODAY),
    "people": lambda owner: applications.people_of(owner, [row.id for row in listed(owner)]),
    "find": lambda owner: applications.find_application(owner, "a"),
    "today": lambda owner: today.gather_today(owner, TODAY),
    "group": lambda owner: today.group_members(owner, StepKind.LET_GO, TODAY, offset=0, limit=50),
    "batches": lambda owner: batches.latest(owner, limit=50),
    "proposals": lambda owner: proposals.waiting(owner, offset=0, limit=50),
    "owner": owners.get_owner,
    "report": lambda owner: imports.find_report(owner, owner),
}


def fill(owner_id: UUID, count: int) -> None:
    """So many applications in every state that matters to a read, with facts, people and fields."""
    for number in range(count):
        for stage, facts in {
            Stage.SAVED: [a_fact(EventKind.SAVED, TODAY)],
            Stage.APPLIED: [applied(TODAY - timedelta(days=30 + number))],
            Stage.INTERVIEW: [applied(), a_fact(EventKind.INTERVIEW_HELD)],
            Stage.OFFER: [applied(), a_fact(EventKind.OFFERED)],
            None: [applied(), a_fact(EventKind.REJECTED)],
        }.items():
            person = ContactRecord(name="Jana") if stage == Stage.SAVED else ContactRecord(phone="1")
            application = an_application(
                owner_id, *facts, employer=f"E{stage}{number}", fields=[(f"F{number}", "x")], contacts=[person]
            )
            log_fact(owner_id=owner_id, application_ids=[application], fact=a_fact(EventKind.NOTE), now=NOW)


def count_queries(read: Callable[[UUID], object], owner_id: UUID) -> int:
    with CaptureQueriesContext(
        connection,
    ) as captured:
        read(owner_id)
    return len(captured)


@pytest.mark.parametrize("read", READS.values(), ids=READS)
class TestTheNumberOfQueries:
    def test_does_not_grow_with_the_rows(self, read: Callable[[UUID], object]) -> None:
        alice = an_owner()
        fill(alice, 2)
        few = count_queries(read, alice)
        fill(alice, 4)
        assert count_queries(read, alice) <= few
        assert few <= 12
