"""Owners, batches, proposals and remembered choices."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from headway.actions.recording import BatchKind, open_batch
from headway.actions.undo import undo
from headway.store import models
from headway.store.queries import batches, owners, proposals
from tests.cast import NOW, an_application, an_owner

pytestmark = pytest.mark.django_db


class TestOwners:
    def test_are_none_before_the_first_start(self) -> None:
        assert owners.sole_owner() is None

    def test_are_found_by_id_and_alone(self) -> None:
        alice = an_owner(zone="Pacific/Auckland", country="NZ")
        row = owners.get_owner(alice)
        assert row == owners.sole_owner()
        assert row is not None
        assert (row.id, row.zone, row.country, row.policy) == (alice, "Pacific/Auckland", "NZ", {})
        assert owners.get_owner(uuid4()) is None


class TestBatches:
    def test_come_newest_first_though_the_clock_stands_still(self) -> None:
        alice = an_owner()
        for employer in ("First", "Second", "Third"):
            an_application(alice, employer=employer, role="")
        assert [batch.label for batch in batches.latest(alice, limit=2)] == ["Third", "Second"]

    def test_come_newest_first_though_the_clock_went_back(self) -> None:
        alice = an_owner()
        an_application(alice, employer="First", role="")
        an_application(alice, employer="Second", role="", now=NOW - timedelta(days=1))
        assert [batch.label for batch in batches.latest(alice, limit=2)] == ["Second", "First"]

    def test_say_whether_they_still_hold(self) -> None:
        alice = an_owner()
        an_application(alice)
        (added,) = batches.latest(alice, limit=9)
        undo(owner_id=alice, batch_id=None, now=NOW)
        after = batches.get_batch(alice, added.id)
        assert (added.undone, after and after.undone) == (False, True)
        undoing, _ = batches.latest(alice, limit=9)
        assert (undoing.kind, undoing.undoes, undoing.undid) == ("undo", added.id, "add")
        assert added.counts == {"applications": 1, "events": 1}


class TestProposals:
    def test_wait_oldest_first_by_page(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        batch = an_import(alice)
        for number in range(3):
            a_proposal(alice, batch, evidence=f"Log!A{number}", minutes=number, application_id=application)
        page = proposals.waiting(alice, offset=1, limit=1)
        assert ([row.evidence for row in page.rows], page.total) == (["Log!A1"], 3)
        assert (page.rows[0].employer, page.rows[0].role, page.rows[0].application_id) == (
            "Acme",
            "Data engineer",
            application,
        )
        assert proposals.count_waiting(alice) == 3

    def test_for_a_new_application_name_what_the_source_names(self) -> None:
        alice = an_owner()
        a_proposal(alice, an_import(alice), payload={"employer": "New", "role": "Clerk"})
        (row,) = proposals.waiting(alice, offset=0, limit=5).rows
        assert (row.employer, row.role, row.application_id) == ("New", "Clerk", None)

    def test_that_were_decided_wait_again_once_that_is_undone(self) -> None:
        alice = an_owner()
        batch = an_import(alice)
        decision = open_batch(owner_id=alice, kind=BatchKind.DECLINE, now=NOW)
        a_proposal(alice, batch, state="declined", decided_in_id=decision.id)
        assert proposals.count_waiting(alice) == 0
        undo(owner_id=alice, batch_id=decision.id, now=NOW)
        assert proposals.count_waiting(alice) == 1

    def test_of_an_undone_import_do_not_wait(self) -> None:
        alice = an_owner()
        batch = an_import(alice)
        a_proposal(alice, batch)
        undo(owner_id=alice, batch_id=batch, now=NOW)
        assert proposals.waiting(alice, offset=0, limit=5).total == 0


def an_import(owner_id: UUID) -> UUID:
    return open_batch(owner_id=owner_id, kind=BatchKind.IMPORT, now=NOW).id


def a_proposal(owner_id: UUID, batch_id: UUID, *, minutes: int = 0, **more: object) -> None:
    models.Proposal.objects.create(
        owner_id=owner_id, batch_id=batch_id, created_at=NOW + timedelta(minutes=minutes), **more
    )
