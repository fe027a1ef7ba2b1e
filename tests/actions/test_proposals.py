"""Yes takes a proposal over, no lets it rest, and either can be undone."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from headway.actions.applications import edit_application
from headway.actions.proposals import accept, decline
from headway.actions.recording import NotFoundError
from headway.actions.undo import undo
from headway.store.queries.proposals import count_waiting, waiting
from tests.actions.importing import ACME, GLOBEX, HEADINGS, a_sheet, counts, imported
from tests.cast import NOW, an_owner, listed

pytestmark = pytest.mark.django_db


def waiting_ids(owner_id: UUID) -> list[UUID]:
    return [row.id for row in waiting(owner_id, offset=0, limit=100).rows]


@pytest.fixture
def alice(tmp_path: Path) -> UUID:
    """A person whose sheet gives another salary than they wrote down themselves."""
    owner = an_owner()
    imported(owner, a_sheet(tmp_path, ACME))
    edit_application(owner_id=owner, application_id=listed(owner)[0].id, now=NOW, changes={"salary": "50 000"})
    imported(owner, a_sheet(tmp_path, (*ACME, "40 000"), headings=(*HEADINGS, "Salary")))
    return owner


class TestAccept:
    def test_takes_a_field_over(self, alice: UUID):
        accepted = accept(owner_id=alice, proposal_ids=waiting_ids(alice), now=NOW)
        assert listed(alice)[0].salary == "40 000"
        assert count_waiting(alice) == 0
        undo(owner_id=alice, batch_id=accepted.batch_id, now=NOW)
        assert listed(alice)[0].salary == "50 000"
        assert count_waiting(alice) == 1

    def test_takes_another_day_over(self, tmp_path: Path):
        owner = an_owner()
        imported(owner, a_sheet(tmp_path, ACME))
        imported(owner, a_sheet(tmp_path, (*ACME[:2], "2026-03-05", *ACME[3:])))
        accepted = accept(owner_id=owner, proposal_ids=waiting_ids(owner), now=NOW)
        assert listed(owner)[0].applied_on == date(2026, 3, 5)
        assert len(accepted.event_ids) == 1

    def test_takes_back_what_the_sheet_no_longer_tells(self, tmp_path: Path):
        owner = an_owner()
        imported(owner, a_sheet(tmp_path, GLOBEX))
        imported(owner, a_sheet(tmp_path, (*GLOBEX[:3], "Applied", *GLOBEX[4:])))
        accept(owner_id=owner, proposal_ids=waiting_ids(owner), now=NOW)
        assert listed(owner)[0].disposition is None

    def test_joins_notes(self, tmp_path: Path):
        owner = an_owner()
        imported(owner, a_sheet(tmp_path, (*ACME[:6], "by mail")))
        application = listed(owner)[0].id
        edit_application(owner_id=owner, application_id=application, now=NOW, changes={"notes": "by letter"})
        changed = a_sheet(tmp_path, (*ACME[:6], "by mail", "x"), headings=(*HEADINGS, "Mood"))
        assert counts(imported(owner, changed)) == {"proposed": 1}
        accept(owner_id=owner, proposal_ids=waiting_ids(owner), now=NOW)
        assert listed(owner)[0].notes == "by letter\nby mail"

    def test_is_not_for_strangers(self, alice: UUID):
        charlie = an_owner("Charlie")
        for act in (accept, decline):
            with pytest.raises(NotFoundError):
                act(owner_id=charlie, proposal_ids=waiting_ids(alice), now=NOW)
        assert count_waiting(alice) == 1

    def test_knows_only_what_waits(self, alice: UUID):
        with pytest.raises(NotFoundError):
            accept(owner_id=alice, proposal_ids=[uuid4()], now=NOW)


class TestDecline:
    def test_keeps_what_the_person_wrote(self, alice: UUID):
        declined = decline(owner_id=alice, proposal_ids=waiting_ids(alice), now=NOW)
        assert (listed(alice)[0].salary, count_waiting(alice)) == ("50 000", 0)
        undo(owner_id=alice, batch_id=declined.batch_id, now=NOW)
        assert count_waiting(alice) == 1
