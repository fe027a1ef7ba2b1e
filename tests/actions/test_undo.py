"""Everything that was done in one go can be taken back in one go, and brought again."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from headway.actions.applications import add_contact, edit_application
from headway.actions.beside import remove_contact
from headway.actions.doctor import find_differences
from headway.actions.events import correct_fact, log_fact, retract_fact
from headway.actions.owners import change_settings
from headway.actions.recording import Recorded
from headway.actions.undo import Left, NothingToUndo, Undone, undo
from headway.core.vocabulary import EventKind
from headway.readers.records import ContactRecord
from headway.store import models
from headway.store.queries.applications import get_application, own_fields
from headway.store.queries.batches import get_batch
from tests.cast import NOW, TODAY, a_fact, an_application, an_owner, applied, beside, detail, listed

pytestmark = pytest.mark.django_db


def take_back(owner_id: UUID, batch_id: UUID | None = None) -> Undone:
    undone = undo(owner_id=owner_id, batch_id=batch_id, now=NOW)
    assert isinstance(undone, Undone)
    return undone


class TestUndo:
    def test_takes_the_last_thing_back_then_the_one_before(self) -> None:
        alice = an_owner()
        an_application(alice, employer="First", role="")
        an_application(alice, employer="Second", role="")
        assert take_back(alice).label == "Second"
        assert [row.employer for row in listed(alice)] == ["First"]
        assert take_back(alice).label == "First"
        assert undo(owner_id=alice, batch_id=None, now=NOW) == NothingToUndo()

    def test_of_an_undoing_brings_everything_again(self) -> None:
        alice = an_owner()
        application = an_application(alice, contacts=[ContactRecord(name="Jana")])
        before = beside(application)
        undoing = take_back(alice)
        assert get_application(alice, application) is None
        take_back(alice, undoing.batch_id)
        assert beside(application) == before
        assert [each.name for each in detail(alice, application).contacts] == ["Jana"]

    def test_can_go_back_and_forth_many_times(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        with_it = beside(application)
        undoing = take_back(alice)
        without = beside(application)
        for turn in range(5):
            undoing = take_back(alice, undoing.batch_id)
            assert beside(application) == (with_it if turn % 2 == 0 else without)

    def test_tells_how_far_it_is(self) -> None:
        alice = an_owner()
        applications = [an_application(alice) for _ in range(3)]
        log_fact(owner_id=alice, application_ids=applications, fact=a_fact(EventKind.REJECTED), now=NOW)
        told: list[tuple[int, int]] = []
        undo(owner_id=alice, batch_id=None, now=NOW, progress=lambda *far: told.append(far))
        assert told == [(3, 3)]

    def test_works_once_for_each_batch(self) -> None:
        alice = an_owner()
        an_application(alice)
        batch = models.Batch.objects.get()
        undoing = take_back(alice, batch.id)
        assert undo(owner_id=alice, batch_id=batch.id, now=NOW) == NothingToUndo()
        take_back(alice, undoing.batch_id)
        again = get_batch(alice, batch.id)
        assert again is not None
        assert not again.undone

    def test_reaches_any_earlier_batch(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        rejected = log_fact(owner_id=alice, application_ids=[application], fact=a_fact(EventKind.REJECTED), now=NOW)
        log_fact(owner_id=alice, application_ids=[application], fact=a_fact(EventKind.NOTE), now=NOW)
        assert take_back(alice, rejected.batch_id).left == ()
        assert detail(alice, application).application.disposition is None

    def test_leaves_later_facts_and_says_what_stays_in_sight(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        added = models.Batch.objects.get()
        log_fact(owner_id=alice, application_ids=[application], fact=a_fact(EventKind.NOTE, text="mine"), now=NOW)
        assert take_back(alice, added.id).left == (Left(application_id=application, field=""),)
        in_force = [row.fact.text for row in detail(alice, application).events if not row.retracted]
        assert in_force == ["mine"]

    def test_of_a_retraction_and_of_a_correction_brings_the_fact_again(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        before = beside(application)
        (event,) = detail(alice, application).events
        note = log_fact(owner_id=alice, application_ids=[application], fact=a_fact(EventKind.NOTE), now=NOW)
        retract_fact(owner_id=alice, event_id=event.id, now=NOW)
        take_back(alice)
        correct_fact(owner_id=alice, event_id=event.id, fact=applied(date(2026, 1, 1)), now=NOW)
        take_back(alice)
        take_back(alice, note.batch_id)
        assert beside(application) == before


class TestOwnFields:
    def test_that_nobody_holds_any_more_are_no_longer_columns(self) -> None:
        alice = an_owner()
        an_application(alice, fields=[("Stars", "5")])
        an_application(alice, fields=[("Mood", "good"), ("Stars", "1")])
        undoing = take_back(alice)
        assert own_fields(alice) == ("Stars",)
        take_back(alice, undoing.batch_id)
        assert own_fields(alice) == ("Stars", "Mood")


class TestUndoOfAnEdit:
    def test_puts_every_field_back(self) -> None:
        alice = an_owner()
        application = an_application(alice, fields=[("Stars", "5")], notes="Old")
        before = beside(application)
        changes = {"notes": "New", "employer": "Other", "fields.Stars": "", "fields.Mood": "good", "url": "x"}
        edit_application(owner_id=alice, application_id=application, now=NOW, changes=changes)
        undoing = take_back(alice)
        assert beside(application) == before
        take_back(alice, undoing.batch_id)
        row = detail(alice, application).application
        assert (row.notes, row.employer, row.fields, row.url) == ("New", "Other", {"Mood": "good"}, "x")

    def test_leaves_a_field_that_was_changed_again_and_says_so(self) -> None:
        alice = an_owner()
        application = an_application(alice, notes="Old")
        first = edit(alice, application, notes="New", role="Planner")
        edit(alice, application, notes="Newest")
        assert take_back(alice, first.batch_id).left == (Left(application_id=application, field="notes"),)
        row = detail(alice, application).application
        assert (row.notes, row.role) == ("Newest", "Data engineer")

    def test_gives_an_employer_its_old_spelling(self) -> None:
        alice = an_owner()
        application = an_application(alice, employer="acme")
        edit(alice, application, employer="ACME")
        take_back(alice)
        assert detail(alice, application).application.employer == "acme"


class TestUndoOfAContact:
    def test_takes_the_person_out_of_sight_and_out_of_the_plan(self) -> None:
        alice = an_owner()
        application = an_application(alice, applied(TODAY))
        before = beside(application)
        add_contact(owner_id=alice, application_id=application, now=NOW, contact=ContactRecord(name="Jana"))
        undoing = take_back(alice)
        assert (beside(application), detail(alice, application).contacts) == (before, ())
        take_back(alice, undoing.batch_id)
        assert beside(application) != before
        assert find_differences(alice) == ()


class TestUndoOfSettings:
    def test_puts_the_plan_back(self) -> None:
        alice = an_owner()
        application = an_application(alice, applied(TODAY - timedelta(days=3)))
        before = beside(application)
        assert set_numbers(alice, attention_days_after_apply=7)
        assert beside(application) != before
        assert take_back(alice).left == ()
        assert beside(application) == before

    def test_leaves_what_was_set_again(self) -> None:
        alice = an_owner()
        first = set_numbers(alice, attention_days_after_apply=7)
        set_numbers(alice, attention_days_after_apply=8)
        assert take_back(alice, first.batch_id).left == (Left(application_id=None, field="policy"),)
        assert models.Owner.objects.get(id=alice).policy == {"attention_days_after_apply": 8}


def edit(owner_id: UUID, application_id: UUID, **changes: str) -> Recorded:
    recorded = edit_application(owner_id=owner_id, application_id=application_id, now=NOW, changes=changes)
    assert recorded is not None
    return recorded


def set_numbers(owner_id: UUID, **policy: int) -> Recorded:
    recorded = change_settings(
        owner_id=owner_id, now=NOW, zone="Europe/Berlin", country="", subdivision="", policy=policy, laws_off=()
    )
    assert recorded is not None
    return recorded


KINDS = st.sampled_from([kind for kind in EventKind if kind != EventKind.RETRACTED])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("log"), KINDS, st.integers(-40, 10), st.sets(st.integers(0, 2), min_size=1)),
        st.tuples(st.just("retract"), st.integers(0, 9)),
        st.tuples(st.just("correct"), st.integers(0, 9), KINDS, st.integers(-40, 10)),
        st.tuples(
            st.just("edit"),
            st.integers(0, 2),
            st.sampled_from(["notes", "employer", "fields.Mood"]),
            st.text(max_size=3),
        ),
        st.tuples(st.just("add"), KINDS, st.integers(-40, 10)),
        st.tuples(st.just("contact"), st.integers(0, 2)),
    ),
    max_size=5,
)


class TestAnyHistory(TestCase):
    @settings(max_examples=40)
    @given(STEPS, STEPS.filter(bool))
    def test_undone_is_as_it_was_and_undone_again_is_as_it_had_become(
        self, earlier: list[tuple[object, ...]], later: list[tuple[object, ...]]
    ) -> None:
        alice = an_owner()
        first = [
            an_application(alice, applied(TODAY - timedelta(days=9)), employer=f"E{number}") for number in range(3)
        ]
        for step in earlier:
            carry_out(alice, first, step)
        states = [visible_state(alice)]
        for step in later:
            known = models.Batch.objects.count()
            carry_out(alice, first, step)
            if models.Batch.objects.count() > known:
                states.append(visible_state(alice))
        undoings = []
        for state in reversed(states[:-1]):
            undoings.append(take_back(alice).batch_id)
            assert visible_state(alice) == state
        for batch_id, state in zip(reversed(undoings), states[1:], strict=True):
            take_back(alice, batch_id)
            assert visible_state(alice) == state
        assert find_differences(alice) == ()


def visible_state(owner_id: UUID) -> dict[UUID, object]:
    visible = models.Application.objects.filter(owner_id=owner_id, visible=True).order_by("id")
    return {key: beside(key) for key in visible.values_list("id", flat=True)}


def carry_out(owner_id: UUID, first: list[UUID], step: tuple[object, ...]) -> None:
    match step:
        case ("log", EventKind() as kind, int() as days, set() as members):
            fact = a_fact(kind, TODAY + timedelta(days=days))
            log_fact(owner_id=owner_id, application_ids=[first[each] for each in members], fact=fact, now=NOW)
        case ("retract", int() as place):
            if target := pick(owner_id, place):
                retract_fact(owner_id=owner_id, event_id=target, now=NOW)
        case ("correct", int() as place, EventKind() as kind, int() as days):
            if target := pick(owner_id, place):
                correct_fact(owner_id=owner_id, event_id=target, fact=a_fact(kind, TODAY + timedelta(days)), now=NOW)
        case ("edit", int() as member, str() as field, str() as text) if get_application(owner_id, first[member]):
            edit_application(owner_id=owner_id, application_id=first[member], now=NOW, changes={field: text})
        case ("add", EventKind() as kind, int() as days):
            an_application(owner_id, a_fact(kind, TODAY + timedelta(days=days)))
        case ("uncontact", int() as member) if get_application(owner_id, first[member]):
            for contact in detail(owner_id, first[member]).contacts[:1]:
                remove_contact(owner_id=owner_id, application_id=first[member], contact_id=contact.id, now=NOW)
        case ("contact", int() as member) if get_application(owner_id, first[member]):
            person = ContactRecord(name="Jana")
            add_contact(owner_id=owner_id, application_id=first[member], now=NOW, contact=person)


def pick(owner_id: UUID, place: int) -> UUID | None:
    """One of the facts that are in force and not the only one of their application."""
    events = [
        row.id
        for application in listed(owner_id)
        for row in detail(owner_id, application.id).events[1:]
        if not row.retracted
    ]
    return events[place % len(events)] if events else None
