"""Adding applications, changing their fields, noting people."""

from __future__ import annotations

from datetime import timedelta

import pytest

from headway.actions.applications import NoFactsError, add_application, add_contact, edit_application
from headway.actions.recording import OddDateError
from headway.core.vocabulary import Channel, ContactRole, EventKind, State, StepKind
from headway.readers.records import ContactRecord
from headway.store import models
from headway.store.queries.applications import Filter, own_fields
from headway.store.queries.batches import latest
from tests.cast import NOW, TODAY, a_fact, an_application, an_owner, applied, beside, detail, employers

pytestmark = pytest.mark.django_db


class TestAddApplication:
    def test_keeps_everything_it_is_told(self) -> None:
        alice = an_owner()
        application = an_application(
            alice,
            applied(),
            a_fact(EventKind.REJECTED),
            employer=" Acme ",
            role=" Clerk ",
            channel=Channel.AGENCY,
            url="https://acme.example/1",
            location="Leeds",
            salary="30k",
            requisition_id="R-1",
            resume_version="v3",
            notes="A note",
            fields=[("Stars", "5"), ("Empty", "")],
            contacts=[ContactRecord(name="Jana", phone="1", role=ContactRole.RECRUITER)],
        )
        found = detail(alice, application)
        row = found.application
        assert (row.employer, row.role, row.channel) == ("Acme", "Clerk", Channel.AGENCY)
        assert (row.url, row.location, row.salary) == ("https://acme.example/1", "Leeds", "30k")
        assert (row.requisition_id, row.resume_version, row.notes) == ("R-1", "v3", "A note")
        assert (row.fields, row.state) == ({"Stars": "5"}, State.CLOSED)
        (contact,) = found.contacts
        assert (contact.name, contact.phone, contact.role) == ("Jana", "1", ContactRole.RECRUITER)
        assert len(found.events) == 2

    def test_takes_an_employer_and_a_role_that_are_not_known(self) -> None:
        alice = an_owner()
        row = detail(alice, an_application(alice, employer="", role="")).application
        assert (row.employer, row.role) == ("", "")
        assert not models.Employer.objects.exists()

    def test_knows_the_same_employer_again(self) -> None:
        alice = an_owner()
        an_application(alice, employer="Müller & Söhne GmbH")
        an_application(alice, employer="MULLER & SOHNE")
        assert models.Employer.objects.count() == 1

    def test_asks_for_a_fact(self) -> None:
        with pytest.raises(NoFactsError):
            add_application(owner_id=an_owner(), now=NOW, employer="Acme", role="", facts=[])
        assert not models.Application.objects.exists()

    def test_leaves_nothing_behind_when_a_fact_is_refused(self) -> None:
        alice = an_owner()
        with pytest.raises(OddDateError):
            an_application(alice, applied(TODAY.replace(year=2205)))
        for table in (models.Application, models.Batch, models.Employer, models.Event):
            assert not table.objects.exists()

    def test_plans_a_follow_up_where_somebody_is_known_by_name(self) -> None:
        alice = an_owner()
        day = TODAY - timedelta(days=1)
        named = an_application(alice, applied(day), contacts=[ContactRecord(name="Jana")])
        nameless = an_application(alice, applied(day), contacts=[ContactRecord(email="jobs@acme.example")])
        told = an_application(alice, applied(day, person="Jana"))
        with_follow_up = [
            StepKind.FOLLOW_UP in {step.kind for step in detail(alice, each).planned}
            for each in (named, nameless, told)
        ]
        assert with_follow_up == [True, False, True]


class TestEditApplication:
    def test_changes_fields_and_keeps_what_they_were(self) -> None:
        alice = an_owner()
        application = an_application(alice, fields=[("Stars", "5"), ("Car", "yes")])
        recorded = edit_application(
            owner_id=alice,
            application_id=application,
            now=NOW,
            changes={
                "role": " Planner ",
                "url": "",
                "notes": "New",
                "fields.Stars": "",
                "fields.Mood": "good",
                "location": "",
            },
        )
        assert recorded is not None
        assert latest(alice, limit=1)[0].counts == {"applications": 1, "fields": 4}
        row = detail(alice, application).application
        assert (row.role, row.notes, row.fields) == ("Planner", "New", {"Car": "yes", "Mood": "good"})
        assert own_fields(alice) == ("Stars", "Car", "Mood")
        kept = models.Change.objects.filter(batch_id=recorded.batch_id).values_list("field", "before", "after")
        assert set(kept) == {
            ("role", "Data engineer", "Planner"),
            ("notes", "", "New"),
            ("fields.Stars", "5", ""),
            ("fields.Mood", "", "good"),
        }

    def test_that_changes_nothing_records_nothing(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        before = beside(application)
        changes = {"role": "Data engineer", "employer": "Acme", "fields.Stars": ""}
        assert edit_application(owner_id=alice, application_id=application, now=NOW, changes=changes) is None
        assert beside(application) == before
        assert len(latest(alice, limit=9)) == 1

    def test_moves_to_another_employer(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        other = an_application(alice)
        edit_application(owner_id=alice, application_id=application, now=NOW, changes={"employer": "Łódź Energia"})
        assert detail(alice, application).application.employer == "Łódź Energia"
        assert detail(alice, other).application.employer == "Acme"
        assert employers(alice, Filter(text="lodz")) == ["Łódź Energia"]

    def test_can_say_that_the_employer_is_not_known(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        edit_application(owner_id=alice, application_id=application, now=NOW, changes={"employer": ""})
        assert detail(alice, application).application.employer == ""

    def test_spells_an_employer_anew_on_all_its_applications(self) -> None:
        alice = an_owner()
        application, other = an_application(alice, employer="acme"), an_application(alice, employer="acme")
        edit_application(owner_id=alice, application_id=application, now=NOW, changes={"employer": "ACME Corporation"})
        assert detail(alice, other).application.employer == "ACME Corporation"
        assert len(employers(alice, Filter(text="corporation"))) == 2

    @pytest.mark.parametrize("field", ["state", "id", "owner_id", "visible", "search_text", "stage", "created_at", ""])
    def test_refuses_to_write_what_is_not_a_field_of_the_person(self, field: str) -> None:
        alice = an_owner()
        application = an_application(alice)
        before = beside(application)
        with pytest.raises(ValueError, match="no field"):
            edit_application(owner_id=alice, application_id=application, now=NOW, changes={field: "x"})
        assert beside(application) == before


class TestAddContact:
    def test_makes_asking_possible(self) -> None:
        alice = an_owner()
        application = an_application(alice, applied(TODAY))
        person = ContactRecord(name="Jana", email="jana@acme.example")
        add_contact(owner_id=alice, application_id=application, now=NOW, contact=person)
        found = detail(alice, application)
        assert [each.name for each in found.contacts] == ["Jana"]
        assert StepKind.FOLLOW_UP in {step.kind for step in found.planned}
        assert employers(alice, Filter(text="jana@acme.example")) == ["Acme"]
