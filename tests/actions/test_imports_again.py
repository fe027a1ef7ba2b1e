"""The same sheet comes again, grown and changed: nothing is doubled, nothing the person decided is overwritten."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from headway.actions.applications import edit_application
from headway.actions.doctor import find_differences
from headway.actions.events import correct_fact, log_fact, retract_fact
from headway.actions.undo import undo
from headway.core.vocabulary import Disposition, EventKind
from headway.store.queries.proposals import waiting
from tests.actions.importing import ACME, GLOBEX, HEADINGS, a_sheet, counts, imported, previewed, the_search
from tests.cast import NOW, TODAY, a_fact, an_owner, applied, detail, listed

pytestmark = pytest.mark.django_db


@pytest.fixture
def alice(tmp_path: Path) -> object:
    """A person who imported a sheet with one row."""
    owner = an_owner()
    imported(owner, a_sheet(tmp_path, ACME))
    return owner


def kinds(owner_id) -> list[EventKind]:
    (row,) = listed(owner_id)
    return [event.fact.kind for event in detail(owner_id, row.id).events if not event.retracted]


def proposed(owner_id) -> list[dict]:
    return [dict(row.payload) for row in waiting(owner_id, offset=0, limit=100).rows]


class TestGrownSheet:
    def test_creates_only_the_new_rows(self, alice, tmp_path: Path):
        assert counts(imported(alice, a_sheet(tmp_path, GLOBEX, ACME))) == {"created": 1, "unchanged": 1}
        assert len(listed(alice)) == 2

    def test_with_a_new_column_fills_it_in(self, alice, tmp_path: Path):
        wider = a_sheet(tmp_path, (*ACME, "green"), headings=(*HEADINGS, "Mood"))
        assert counts(imported(alice, wider)) == {"updated": 1}
        assert listed(alice)[0].fields == {"Mood": "green"}
        assert find_differences(alice) == ()

    def test_under_another_name_is_known_all_the_same(self, alice, tmp_path: Path):
        assert counts(imported(alice, a_sheet(tmp_path, ACME, name="copy.csv"))) == {"unchanged": 1}

    def test_never_gives_an_old_application_to_a_new_submission(self, tmp_path: Path):
        owner = an_owner()
        imported(owner, a_sheet(tmp_path, ("Acme", "Engineer", "2025-03-03", "Rejected")))
        assert counts(imported(owner, a_sheet(tmp_path, ("Acme", "Engineer", "2026-03-03", "Applied")))) == {
            "created": 1
        }
        assert len(listed(owner)) == 2


class TestChangedRow:
    def test_adds_what_is_new(self, alice, tmp_path: Path):
        changed = (*ACME[:3], "Rejected", "Berlin", "https://jobs.example/view/7", "by mail")
        assert counts(imported(alice, a_sheet(tmp_path, changed))) == {"updated": 1}
        (row,) = listed(alice)
        assert (row.disposition, row.notes) == (Disposition.REJECTED, "by mail")
        assert row.url == "https://jobs.example/view/7"
        assert find_differences(alice) == ()

    def test_can_be_undone(self, alice, tmp_path: Path):
        before = the_search(alice)
        result = imported(alice, a_sheet(tmp_path, (*ACME[:3], "Rejected", *ACME[4:6], "by mail")))
        undo(owner_id=alice, batch_id=result.batch_id, now=NOW)
        assert the_search(alice) == before
        again = imported(alice, a_sheet(tmp_path, (*ACME[:3], "Rejected", *ACME[4:6], "by mail")))
        assert counts(again) == {"updated": 1}

    def test_keeps_both_notes(self, alice, tmp_path: Path):
        (row,) = listed(alice)
        edit_application(owner_id=alice, application_id=row.id, now=NOW, changes={"notes": "met at a fair"})
        imported(alice, a_sheet(tmp_path, (*ACME[:6], "by mail")))
        assert listed(alice)[0].notes == "met at a fair\nby mail"

    def test_gives_a_day_to_a_fact_without_one(self, tmp_path: Path):
        owner = an_owner()
        imported(owner, a_sheet(tmp_path, ("Acme", "Engineer", "", "Applied")))
        assert counts(imported(owner, a_sheet(tmp_path, ("Acme", "Engineer", "2026-03-03", "Applied")))) == {
            "updated": 1
        }
        (row,) = listed(owner)
        assert (row.applied_on, kinds(owner)) == (date(2026, 3, 3), [EventKind.APPLIED])

    def test_adds_a_person(self, alice, tmp_path: Path):
        headings = (*HEADINGS, "Contact")
        imported(alice, a_sheet(tmp_path, (*ACME, "Ada Byron"), headings=headings))
        imported(alice, a_sheet(tmp_path, (*ACME[:6], "x", "ada byron"), headings=headings))
        (row,) = listed(alice)
        assert [person.name for person in detail(alice, row.id).contacts] == ["Ada Byron"]

    def test_names_an_employer_that_was_unknown(self, tmp_path: Path):
        owner, link = an_owner(), "https://jobs.example/view/7"
        imported(owner, a_sheet(tmp_path, ("", "Engineer", "2026-03-03", "Applied", "", link)))
        named = a_sheet(tmp_path, ("Acme", "Engineer", "2026-03-03", "Applied", "", link))
        assert counts(imported(owner, named)) == {"updated": 1}
        assert listed(owner)[0].employer == "Acme"

    def test_without_a_role_is_found_by_its_place_in_the_sheet(self, tmp_path: Path):
        owner, headings = an_owner(), ("Company", "Date Applied", "Status")
        imported(owner, a_sheet(tmp_path, ("Acme", "2026-03-03", "Applied"), headings=headings))
        changed = a_sheet(tmp_path, ("Acme", "2026-03-03", "Rejected"), headings=headings)
        assert counts(imported(owner, changed)) == {"updated": 1}
        assert listed(owner)[0].disposition == Disposition.REJECTED


class TestConflict:
    def test_on_a_field_is_shown_and_not_overwritten(self, alice, tmp_path: Path):
        (row,) = listed(alice)
        edit_application(owner_id=alice, application_id=row.id, now=NOW, changes={"salary": "50 000"})
        path = a_sheet(tmp_path, (*ACME, "40 000"), headings=(*HEADINGS, "Salary"))
        (conflict,) = previewed(alice, path).conflicts
        assert (conflict.field, conflict.mine, conflict.theirs) == ("salary", "50 000", "40 000")
        assert counts(imported(alice, path)) == {"proposed": 1}
        assert listed(alice)[0].salary == "50 000"
        assert proposed(alice) == [{"kind": "field", "field": "salary", "mine": "50 000", "theirs": "40 000"}]

    def test_is_not_asked_twice(self, alice, tmp_path: Path):
        (row,) = listed(alice)
        edit_application(owner_id=alice, application_id=row.id, now=NOW, changes={"salary": "50 000"})
        headings = (*HEADINGS, "Salary")
        imported(alice, a_sheet(tmp_path, (*ACME, "40 000"), headings=headings))
        imported(alice, a_sheet(tmp_path, (*ACME[:6], "a note", "40 000"), headings=headings))
        assert len(proposed(alice)) == 1

    def test_does_not_bring_back_what_was_emptied_by_hand(self, alice, tmp_path: Path):
        (row,) = listed(alice)
        edit_application(owner_id=alice, application_id=row.id, now=NOW, changes={"location": ""})
        assert counts(imported(alice, a_sheet(tmp_path, (*ACME[:6], "a note")))) == {"proposed": 1}
        assert (listed(alice)[0].location, listed(alice)[0].notes) == ("", "a note")

    def test_on_a_corrected_day_leaves_the_correction(self, alice, tmp_path: Path):
        (row,) = listed(alice)
        (event,) = detail(alice, row.id).events
        correct_fact(owner_id=alice, event_id=event.id, fact=applied(date(2026, 3, 4)), now=NOW)
        assert counts(imported(alice, a_sheet(tmp_path, (*ACME[:6], "a note")))) == {"proposed": 1}
        assert listed(alice)[0].applied_on == date(2026, 3, 4)
        assert proposed(alice)[0]["doubt"] == "differs"

    def test_on_a_fact_is_not_asked_twice(self, alice, tmp_path: Path):
        for note in ("one", "two"):
            imported(alice, a_sheet(tmp_path, (*ACME[:2], "2026-03-05", *ACME[3:6], note)))
        assert len(proposed(alice)) == 1

    def test_on_a_day_changed_in_the_sheet_is_asked(self, alice, tmp_path: Path):
        assert counts(imported(alice, a_sheet(tmp_path, (*ACME[:2], "2026-03-05", *ACME[3:])))) == {"proposed": 1}
        assert listed(alice)[0].applied_on == date(2026, 3, 3)

    def test_does_not_bring_back_a_retracted_fact(self, tmp_path: Path):
        owner = an_owner()
        imported(owner, a_sheet(tmp_path, GLOBEX))
        (row,) = listed(owner)
        rejected = next(event for event in detail(owner, row.id).events if event.fact.kind == EventKind.REJECTED)
        retract_fact(owner_id=owner, event_id=rejected.id, now=NOW)
        assert counts(imported(owner, a_sheet(tmp_path, (*GLOBEX[:6], "another note")))) == {"proposed": 1}
        assert kinds(owner) == [EventKind.APPLIED]
        assert proposed(owner)[0]["doubt"] == "retracted"

    def test_does_not_reopen_what_the_person_closed(self, alice, tmp_path: Path):
        (row,) = listed(alice)
        rejected = a_fact(EventKind.REJECTED, date(2026, 5, 5))
        log_fact(owner_id=alice, application_ids=[row.id], fact=rejected, now=NOW)
        assert counts(imported(alice, a_sheet(tmp_path, (*ACME[:3], "Offer")))) == {"proposed": 1}
        assert listed(alice)[0].disposition == Disposition.REJECTED
        assert {each["doubt"] for each in proposed(alice)} == {"ended_by_hand"}

    def test_lets_news_end_a_mere_presumption(self, alice, tmp_path: Path):
        (row,) = listed(alice)
        presumed = a_fact(EventKind.PRESUMED_NO_RESPONSE, TODAY)
        log_fact(owner_id=alice, application_ids=[row.id], fact=presumed, now=NOW)
        assert counts(imported(alice, a_sheet(tmp_path, (*ACME[:3], "Rejected", *ACME[4:])))) == {"updated": 1}
        assert listed(alice)[0].disposition == Disposition.REJECTED

    def test_asks_when_the_sheet_no_longer_tells_of_an_end(self, tmp_path: Path):
        owner = an_owner()
        imported(owner, a_sheet(tmp_path, GLOBEX))
        assert counts(imported(owner, a_sheet(tmp_path, (*GLOBEX[:3], "Applied", *GLOBEX[4:])))) == {"proposed": 1}
        assert listed(owner)[0].disposition == Disposition.REJECTED
        assert proposed(owner)[0]["doubt"] == "no_longer_told"
