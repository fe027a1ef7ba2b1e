"""Who said what of an end, and how far one came, is asked for once for all lines."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from headway.core.answering import Grade
from headway.core.today import About
from headway.core.vocabulary import EventKind, Stage
from headway.store.queries.today import gather_today
from tests.cast import TODAY, a_fact, an_application, an_owner, applied

pytestmark = pytest.mark.django_db

YESTERDAY = TODAY - timedelta(days=1)
ARRANGED = a_fact(EventKind.INTERVIEW_SCHEDULED, YESTERDAY - timedelta(days=2))
CALLED = a_fact(EventKind.SCREENING_HELD, YESTERDAY - timedelta(days=5))
NO = a_fact(EventKind.REJECTED, YESTERDAY)


def abouts(owner_id: UUID) -> list[About]:
    return [line.about for line in gather_today(owner_id, TODAY).lines]


class TestEnds:
    def test_tell_who_said_something(self) -> None:
        alice, bob = an_owner("Alice"), an_owner("Bob")
        for owner, person in ((alice, "Tom Berg"), (bob, "Eva Moss")):
            an_application(owner, applied(), a_fact(EventKind.FEEDBACK_RECEIVED, person=person))
        words = [about.word for about in abouts(alice)]
        assert [(word.person, word.on) for word in words if word] == [("Tom Berg", TODAY)]

    def test_speak_of_no_interview_that_was_only_arranged(self) -> None:
        alice = an_owner()
        an_application(alice, applied(), CALLED, ARRANGED, NO)
        assert [about.stage for about in abouts(alice)] == [Stage.SCREENING]

    def test_tell_that_it_was_close(self) -> None:
        alice = an_owner()
        for rounds in (1, 2):
            talks = [a_fact(EventKind.INTERVIEW_HELD, YESTERDAY - timedelta(days=9 - each)) for each in range(rounds)]
            an_application(alice, applied(), *talks, NO, employer=f"Of {rounds}")
        assert [(about.employer, about.grade) for about in abouts(alice)] == [
            ("Of 1", Grade.INTERVIEW),
            ("Of 2", Grade.FINALIST),
        ]

    def test_ask_the_database_no_more_often_for_more_of_them(self) -> None:
        alice = an_owner()
        counts = []
        for _ in range(2):
            an_application(alice, applied(), a_fact(EventKind.FEEDBACK_RECEIVED, person="Tom Berg"))
            an_application(alice, applied(), CALLED, NO)
            with CaptureQueriesContext(connection) as asked:
                gather_today(alice, TODAY)
            counts.append(len(asked))
        assert counts[1] <= counts[0]
