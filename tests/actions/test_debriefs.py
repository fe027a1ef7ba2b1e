"""What is written down after a conversation is kept in one go, and taken back in one go."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from headway.actions.debriefs import keep_debrief
from headway.actions.doctor import find_differences
from headway.actions.recording import NotFoundError, Recorded
from headway.actions.undo import undo
from headway.core.events import details_of
from headway.core.vocabulary import EventKind, ExpectedBasis
from headway.store.queries.private_notes import mood
from headway.store.queries.questions import own_questions
from tests.cast import NOW, TODAY, a_fact, an_application, an_owner, detail

pytestmark = pytest.mark.django_db

HELD = a_fact(EventKind.INTERVIEW_HELD, details=details_of({"decides": "Ann"}))


def kept(owner_id: UUID, application_id: UUID, **more: Any) -> Recorded:
    told = {"held": HELD, "corrects": None, "promised": None, "questions": (), "mood": "", **more}
    return keep_debrief(owner_id=owner_id, application_id=application_id, now=NOW, **told)


def holding(owner_id: UUID, application_id: UUID) -> list[tuple[str, dict[str, str]]]:
    events = detail(owner_id, application_id).events
    return [(str(each.fact.kind), dict(each.fact.details)) for each in events if not each.retracted]


class TestDebrief:
    def test_is_one_batch_and_one_undo(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        promised = a_fact(EventKind.ANSWER_PROMISED, stated_date=TODAY, text="today, I think")
        done = kept(alice, application, promised=promised, questions=["Why maps?"], mood="calm")
        row = detail(alice, application).application
        assert (row.expected_by, row.expected_basis) == (TODAY, ExpectedBasis.STATED)
        assert [each.text for each in own_questions(alice)] == ["Why maps?"]
        assert mood(alice, application, TODAY) == "calm"
        undo(owner_id=alice, batch_id=done.batch_id, now=NOW)
        assert holding(alice, application) == [("applied", {})]
        assert (own_questions(alice), mood(alice, application, TODAY)) == ((), "")
        assert find_differences(alice) == ()

    def test_adds_to_what_was_told_before(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        first = kept(alice, application, held=a_fact(EventKind.INTERVIEW_HELD))
        second = kept(alice, application, corrects=first.event_ids[0])
        assert holding(alice, application) == [("applied", {}), ("interview_held", {"decides": "Ann"})]
        undo(owner_id=alice, batch_id=second.batch_id, now=NOW)
        assert holding(alice, application) == [("applied", {}), ("interview_held", {})]

    def test_does_not_correct_what_was_taken_back(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        first = kept(alice, application)
        undo(owner_id=alice, batch_id=first.batch_id, now=NOW)
        with pytest.raises(NotFoundError):
            kept(alice, application, corrects=first.event_ids[0])

    def test_keeps_one_mood_for_a_day(self) -> None:
        alice = an_owner()
        application = an_application(alice)
        first = kept(alice, application, mood="calm")
        kept(alice, application, corrects=first.event_ids[0], mood="calm")
        event = detail(alice, application).events[-1].id
        changed = kept(alice, application, corrects=event, mood="tired")
        assert mood(alice, application, TODAY) == "tired"
        undo(owner_id=alice, batch_id=changed.batch_id, now=NOW)
        assert mood(alice, application, TODAY) == "calm"
