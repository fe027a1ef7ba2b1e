"""Charlie, a stranger, gets from every query and every action what does not exist."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from types import ModuleType
from typing import Any
from uuid import UUID, uuid4

import pytest

from headway.actions import applications as application_actions
from headway.actions import beside, debriefs, doctor, events, undo
from headway.actions import private_notes as note_actions
from headway.actions import questions as question_actions
from headway.actions.recording import NotFoundError
from headway.core.vocabulary import DocumentKind, EventKind, StepKind
from headway.readers.records import ContactRecord, DocumentRecord
from headway.store import models
from headway.store.queries import applications, batches, imports, private_notes, proposals, questions, today, weeks
from headway.store.queries.applications import NEWEST_FIRST, Filter
from tests.cast import NOW, TODAY, a_fact, an_application, an_owner, applied

pytestmark = pytest.mark.django_db


@dataclass(frozen=True)
class Hers:
    """What Alice has."""

    application_id: UUID
    event_id: UUID
    batch_id: UUID
    import_id: UUID
    contact_id: UUID
    document_id: UUID
    question_id: UUID


A_DOCUMENT = DocumentRecord(kind=DocumentKind.RESUME, name="x")
READS: dict[str, Callable[[UUID, Hers], object]] = {
    "list_applications": lambda who, hers: (
        applications.list_applications(who, Filter(), sort=NEWEST_FIRST, offset=0, limit=9).rows
    ),
    "board": lambda who, hers: [column for column in applications.board(who, Filter(), per_column=9) if column.total],
    "count_folded": lambda who, hers: applications.count_folded(who, Filter(fold_rejected=True)),
    "weeks": lambda who, hers: weeks.weeks(who, since=date(2026, 11, 16)),
    "done_in": lambda who, hers: weeks.done_in(who, date(2026, 11, 16)).kinds,
    "own_fields": lambda who, hers: applications.own_fields(who),
    "wakes_on": lambda who, hers: [
        day for day in applications.wakes_on(who, [hers.application_id], TODAY).values() if day
    ],
    "find_application": lambda who, hers: applications.find_application(who, str(hers.application_id)),
    "get_application": lambda who, hers: applications.get_application(who, hers.application_id),
    "people_of": lambda who, hers: applications.people_of(who, [hers.application_id]),
    "gather_today": lambda who, hers: today.gather_today(who, TODAY).groups,
    "group_members": lambda who, hers: today.group_members(who, StepKind.LET_GO, TODAY, offset=0, limit=9).rows,
    "group_ids": lambda who, hers: today.group_ids(who, StepKind.LET_GO, TODAY),
    "days_that_stand": lambda who, hers: today.days_that_stand(who, TODAY, TODAY),
    "next_wakes_on": lambda who, hers: today.next_wakes_on(who, TODAY),
    "next_step_on": lambda who, hers: today.next_step_on(who, TODAY),
    "latest": lambda who, hers: batches.latest(who, limit=9),
    "get_batch": lambda who, hers: batches.get_batch(who, hers.batch_id),
    "waiting": lambda who, hers: proposals.waiting(who, offset=0, limit=9).rows,
    "count_waiting": lambda who, hers: proposals.count_waiting(who),
    "own_questions": lambda who, hers: questions.own_questions(who, hers.application_id),
    "note_after_no": lambda who, hers: private_notes.note_after_no(who, hers.application_id),
    "mood": lambda who, hers: private_notes.mood(who, hers.application_id, TODAY),
    "find_report": lambda who, hers: imports.find_report(who, hers.import_id),
}
ACTIONS: dict[str, Callable[[UUID, Hers], object]] = {
    "keep_note_after_no": lambda who, hers: note_actions.keep_note_after_no(
        owner_id=who, application_id=hers.application_id, text="x", now=NOW
    ),
    "edit_application": lambda who, hers: application_actions.edit_application(
        owner_id=who, application_id=hers.application_id, now=NOW, changes={"role": "x"}
    ),
    "add_contact": lambda who, hers: application_actions.add_contact(
        owner_id=who, application_id=hers.application_id, now=NOW, contact=ContactRecord(name="x")
    ),
    "change_contact": lambda who, hers: beside.change_contact(
        owner_id=who,
        application_id=hers.application_id,
        contact_id=hers.contact_id,
        now=NOW,
        contact=ContactRecord(name="x"),
    ),
    "remove_contact": lambda who, hers: beside.remove_contact(
        owner_id=who, application_id=hers.application_id, contact_id=hers.contact_id, now=NOW
    ),
    "add_document": lambda who, hers: beside.add_document(
        owner_id=who, application_id=hers.application_id, now=NOW, document=A_DOCUMENT
    ),
    "change_document": lambda who, hers: beside.change_document(
        owner_id=who,
        application_id=hers.application_id,
        document_id=hers.document_id,
        now=NOW,
        document=A_DOCUMENT,
    ),
    "remove_document": lambda who, hers: beside.remove_document(
        owner_id=who, application_id=hers.application_id, document_id=hers.document_id, now=NOW
    ),
    "add_question": lambda who, hers: question_actions.add_question(
        owner_id=who, application_id=hers.application_id, text="x", answer="", now=NOW
    ),
    "change_question": lambda who, hers: question_actions.change_question(
        owner_id=who, question_id=hers.question_id, application_id=None, text="x", answer="", now=NOW
    ),
    "remove_question": lambda who, hers: question_actions.remove_question(
        owner_id=who, question_id=hers.question_id, now=NOW
    ),
    "keep_debrief": lambda who, hers: debriefs.keep_debrief(
        owner_id=who,
        application_id=hers.application_id,
        held=a_fact(EventKind.INTERVIEW_HELD),
        corrects=None,
        promised=None,
        questions=["x"],
        mood="x",
        now=NOW,
    ),
    "log_fact": lambda who, hers: events.log_fact(
        owner_id=who, application_ids=[hers.application_id], fact=a_fact(EventKind.NOTE), now=NOW
    ),
    "log_on_group": lambda who, hers: events.log_on_group(
        owner_id=who, kind=StepKind.LET_GO, fact=a_fact(EventKind.LET_GO), today=TODAY, now=NOW
    ),
    "retract_fact": lambda who, hers: events.retract_fact(owner_id=who, event_id=hers.event_id, now=NOW),
    "put_back_fact": lambda who, hers: events.put_back_fact(owner_id=who, event_id=hers.event_id, now=NOW),
    "correct_fact": lambda who, hers: events.correct_fact(
        owner_id=who, event_id=hers.event_id, fact=a_fact(EventKind.NOTE), now=NOW
    ),
    "undo": lambda who, hers: undo.undo(owner_id=who, batch_id=hers.batch_id, now=NOW),
}
NEEDS_A_LONG_SEARCH = {"asks_to_widen"}
NOTHING_OF_HERS = {
    "add_application",
    "insert_question",
    "write_note",
    "new_questions",
    "search_of",
    "find_differences",
    "mend",
}


def what_alice_has(alice: UUID) -> Hers:
    application = an_application(alice, applied(TODAY.replace(month=10)), fields=[("Stars", "5")])
    event = models.Event.objects.get(application_id=application)
    models.ImportMapping.objects.create(owner_id=alice, fingerprint="abc", choices={"a": 1}, updated_at=NOW)
    models.Proposal.objects.create(owner_id=alice, batch_id=event.batch_id, created_at=NOW)
    read = models.Batch.objects.create(owner_id=alice, kind="import", report={"taken": 1}, created_at=NOW)
    of_it = {"owner_id": alice, "application_id": application, "batch_id": event.batch_id}
    an_application(alice, applied(date(2026, 11, 17)), a_fact(EventKind.REJECTED), employer="Globex")
    an_application(alice, applied(), a_fact(EventKind.OFFERED, due_on=TODAY), employer="Initech")
    models.Week.objects.create(owner_id=alice, batch_id=event.batch_id, monday=date(2026, 11, 16), written_at=NOW)
    models.PrivateNote.objects.create(**of_it, about="talk", on=TODAY, text="calm")
    models.PrivateNote.objects.create(**of_it, about="no", text="a long day")
    return Hers(
        application_id=application,
        event_id=event.id,
        batch_id=event.batch_id,
        import_id=read.id,
        contact_id=models.Contact.objects.create(**of_it, name="Jana").id,
        document_id=models.Document.objects.create(**of_it, kind="resume", name="CV").id,
        question_id=models.OwnQuestion.objects.create(**of_it, text="Why us?", created_at=NOW).id,
    )


def everything() -> dict[str, list[Any]]:
    tables = (
        models.Application,
        models.Event,
        models.Batch,
        models.Contact,
        models.Document,
        models.OwnQuestion,
        models.PrivateNote,
        models.Change,
        models.PlannedStep,
    )
    return {table.__name__: list(table.objects.order_by("pk").values()) for table in tables}


class TestCharlie:
    @pytest.mark.parametrize("name", READS)
    def test_reads_nothing(self, name: str) -> None:
        alice, charlie = an_owner("Alice"), an_owner("Charlie")
        hers = what_alice_has(alice)
        assert READS[name](alice, hers), "Alice must see something, or the test shows nothing"
        assert not READS[name](charlie, hers)

    @pytest.mark.parametrize("name", ACTIONS)
    def test_changes_nothing_and_cannot_tell_it_from_what_does_not_exist(self, name: str) -> None:
        alice, charlie = an_owner("Alice"), an_owner("Charlie")
        hers = what_alice_has(alice)
        before = everything()
        with pytest.raises(NotFoundError) as refused:
            ACTIONS[name](charlie, hers)
        assert everything() == before
        with pytest.raises(NotFoundError) as missing:
            ACTIONS[name](charlie, Hers(**{name: uuid4() for name in Hers.__annotations__}))
        assert str(refused.value) == str(missing.value)

    def test_cannot_slip_an_application_of_alice_into_a_bulk_change(self) -> None:
        alice, charlie = an_owner("Alice"), an_owner("Charlie")
        own, hers = an_application(charlie), what_alice_has(alice)
        before = everything()
        with pytest.raises(NotFoundError):
            events.log_fact(
                owner_id=charlie, application_ids=[own, hers.application_id], fact=a_fact(EventKind.NOTE), now=NOW
            )
        assert everything() == before

    def test_does_not_share_an_employer_with_alice(self) -> None:
        alice, charlie = an_owner("Alice"), an_owner("Charlie")
        an_application(alice, employer="Acme")
        his = an_application(charlie, employer="acme")
        application_actions.edit_application(
            owner_id=charlie, application_id=his, now=NOW, changes={"employer": "ACME!"}
        )
        assert models.Employer.objects.get(owner_id=alice).name == "Acme"

    def test_takes_back_only_what_is_his(self) -> None:
        alice, charlie = an_owner("Alice"), an_owner("Charlie")
        what_alice_has(alice)
        assert undo.undo(owner_id=charlie, batch_id=None, now=NOW) == undo.NothingToUndo()


def public_functions(module: ModuleType) -> set[str]:
    return {
        name
        for name, value in vars(module).items()
        if inspect.isfunction(value) and value.__module__ == module.__name__ and not name.startswith("_")
    }


class TestTheListsAbove:
    def test_name_every_query(self) -> None:
        modules = (applications, today, batches, proposals, imports, private_notes, questions, weeks)
        found = set().union(*map(public_functions, modules))
        assert found == set(READS) | NEEDS_A_LONG_SEARCH

    def test_name_every_action(self) -> None:
        found = set().union(
            *map(
                public_functions,
                (application_actions, beside, question_actions, note_actions, debriefs, events, undo, doctor),
            )
        )
        assert found == set(ACTIONS) | NOTHING_OF_HERS
