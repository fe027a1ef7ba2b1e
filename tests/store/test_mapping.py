"""The way from facts to rows and back loses nothing."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from headway.core.events import Fact, details_of
from headway.core.vocabulary import EventKind, FollowUpOutcome, InterviewFormat, Medium, Origin, ReasonKind, Stage
from tests.cast import an_application, an_owner, detail

pytestmark = pytest.mark.django_db

FULL = Fact(
    kind=EventKind.FOLLOWED_UP,
    on=date(2026, 3, 4),
    at=datetime(2026, 3, 4, 22, 59, 59, 123456, tzinfo=UTC),
    learned_on=date(2026, 3, 5),
    due_on=date(2026, 3, 6),
    stated_date=date(2026, 3, 7),
    round=3,
    stage=Stage.INTERVIEW,
    medium=Medium.CALL,
    outcome=FollowUpOutcome.STILL_DECIDING,
    person="Jana Łukasz",
    reason="«budget»",
    text="They'll call\nnext week 🙂",
    origin=Origin.SPREADSHEET,
    evidence="Log!C7",
    format=InterviewFormat.VIDEO,
    place="https://meet.example/1",
    reason_kind=ReasonKind.SALARY,
    details=details_of({"zone": "Europe/Paris", "decides": "Ms “Łukasz”"}),
)


class TestAFact:
    @pytest.mark.parametrize("fact", [FULL, Fact(kind=EventKind.NOTE)], ids=["with everything", "with nothing"])
    def test_comes_back_as_it_was_recorded(self, fact: Fact) -> None:
        alice = an_owner()
        (event,) = detail(alice, an_application(alice, fact)).events
        assert event.fact == fact

    @pytest.mark.parametrize("kind", [kind for kind in EventKind if kind != EventKind.RETRACTED])
    def test_of_every_kind_can_be_recorded_and_read(self, kind: EventKind) -> None:
        alice = an_owner()
        (event,) = detail(alice, an_application(alice, Fact(kind=kind, on=date(2026, 3, 4)))).events
        assert event.fact.kind is kind
