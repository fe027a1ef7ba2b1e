"""The person's own questions come, change and go, and each of it can be undone."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from headway.actions.questions import add_question, change_question, remove_question
from headway.actions.recording import NotFoundError, Recorded
from headway.actions.undo import undo
from headway.core.vocabulary import EventKind
from headway.store.queries.questions import own_questions
from tests.cast import NOW, a_fact, an_application, an_owner, detail

pytestmark = pytest.mark.django_db


def told(owner_id: UUID, application_id: UUID | None = None) -> list[tuple[str, str]]:
    return [(each.text, each.answer) for each in own_questions(owner_id, application_id)]


def added(owner_id: UUID, text: str, application_id: UUID | None = None) -> Recorded:
    return add_question(owner_id=owner_id, application_id=application_id, text=text, answer="", now=NOW)


class TestQuestions:
    def test_are_kept_for_every_application_or_for_one(self) -> None:
        alice = an_owner()
        acme, globex = an_application(alice), an_application(alice, employer="Globex")
        added(alice, "Your strengths?")
        added(alice, "Why Acme?", acme)
        assert told(alice) == [("Your strengths?", ""), ("Why Acme?", "")]
        assert told(alice, acme) == [("Your strengths?", ""), ("Why Acme?", "")]
        assert told(alice, globex) == [("Your strengths?", "")]

    def test_keep_their_place_when_they_are_changed(self) -> None:
        alice = an_owner()
        first = added(alice, "Your strengths?")
        added(alice, "Your gap?")
        (question, _) = own_questions(alice)
        changed = change_question(
            owner_id=alice, question_id=question.id, application_id=None, text="Strengths?", answer=" Maps ", now=NOW
        )
        assert told(alice) == [("Strengths?", "Maps"), ("Your gap?", "")]
        undo(owner_id=alice, batch_id=changed.batch_id, now=NOW)
        assert told(alice) == [("Your strengths?", ""), ("Your gap?", "")]
        undo(owner_id=alice, batch_id=first.batch_id, now=NOW)
        assert told(alice) == [("Your gap?", "")]

    def test_come_back_when_their_removal_is_undone(self) -> None:
        alice = an_owner()
        added(alice, "Your strengths?")
        gone = remove_question(owner_id=alice, question_id=own_questions(alice)[0].id, now=NOW)
        assert told(alice) == []
        undo(owner_id=alice, batch_id=gone.batch_id, now=NOW)
        assert told(alice) == [("Your strengths?", "")]

    def test_for_an_application_that_was_taken_back_are_out_of_sight(self) -> None:
        alice = an_owner()
        application = an_application(alice, a_fact(EventKind.SAVED))
        added(alice, "Why Acme?", application)
        (event,) = detail(alice, application).events
        undo(owner_id=alice, batch_id=event.batch_id, now=NOW)
        assert told(alice) == []

    def test_that_are_not_there_cannot_be_removed(self) -> None:
        with pytest.raises(NotFoundError):
            remove_question(owner_id=an_owner(), question_id=uuid4(), now=NOW)
