"""A line of a timeline tells everything that is known of a fact."""

from datetime import UTC, date, datetime

import pytest

from headway.core.events import Fact, details_of
from headway.core.vocabulary import EventKind, FollowUpOutcome, Medium, Stage
from headway.words.facts import fact_line
from tests.words.made import a_view


class TestFactLine:
    def test_tells_all_of_a_follow_up(self) -> None:
        fact = Fact(
            kind=EventKind.FOLLOWED_UP,
            on=date(2026, 11, 20),
            stated_date=date(2026, 11, 27),
            medium=Medium.CALL,
            outcome=FollowUpOutcome.STILL_DECIDING,
            person="Ada",
            text="next Friday",
        )
        assert fact_line(fact, a_view()) == (
            "Followed up · answer by 27 November · By phone · They are still deciding · with Ada · “next Friday”"
        )

    def test_keeps_their_words_apart_from_a_note(self) -> None:
        said = details_of({"said": "next Friday"})
        stated = {"kind": EventKind.ANSWER_PROMISED, "stated_date": date(2026, 11, 27), "details": said}
        both = fact_line(Fact(**stated, text="next Friday\nnice talk"), a_view())
        assert both == "Answer promised · answer by 27 November · “next Friday” · “nice talk”"
        alone = fact_line(Fact(**stated, text="next Friday"), a_view())
        assert alone == "Answer promised · answer by 27 November · “next Friday”"

    @pytest.mark.parametrize(
        ("due_on", "told"),
        [(date(2026, 11, 27), "Check-ins agreed · every 7 days"), (None, "Check-ins ended")],
    )
    def test_tells_an_agreement_from_its_end(self, due_on: date | None, told: str) -> None:
        fact = Fact(kind=EventKind.CHECK_IN_AGREED, on=date(2026, 11, 20), due_on=due_on)
        assert fact_line(fact, a_view()) == told

    def test_tells_the_reason_of_a_rejection_as_it_was_given(self) -> None:
        fact = Fact(kind=EventKind.REJECTED, stage=Stage.INTERVIEW, reason="an internal candidate")
        assert fact_line(fact, a_view()) == "Rejected · stage: Interview · reason: “an internal candidate”"

    def test_tells_the_round_and_the_time_of_an_interview(self) -> None:
        at = datetime(2026, 11, 23, 13, 30, tzinfo=UTC)
        fact = Fact(kind=EventKind.INTERVIEW_SCHEDULED, on=date(2026, 11, 23), at=at, round=2)
        assert fact_line(fact, a_view()) == "Interview arranged (round 2) · at 14:30"

    def test_tells_their_clock_where_it_shows_another_time(self) -> None:
        fact = Fact(
            kind=EventKind.INTERVIEW_MOVED,
            at=datetime(2026, 11, 23, 13, 30, tzinfo=UTC),
            details=details_of({"zone": "America/New_York", "wanted": "a portfolio"}),
        )
        assert fact_line(fact, a_view()) == (
            "Interview moved · at 14:30 (08:30 in New York) · What they want to see: a portfolio"
        )

    @pytest.mark.parametrize("zone", ["Europe/Paris", "Their/Place"])
    def test_tells_one_time_where_both_clocks_agree_or_theirs_is_not_known(self, zone: str) -> None:
        at = datetime(2026, 11, 23, 13, 30, tzinfo=UTC)
        fact = Fact(kind=EventKind.INTERVIEW_SCHEDULED, at=at, details=details_of({"zone": zone}))
        assert fact_line(fact, a_view()) == "Interview arranged · at 14:30"

    @pytest.mark.parametrize(
        ("kind", "words"),
        [
            (EventKind.SAVED, "Saved · closes on 25 November"),
            (EventKind.SNOOZED, "Put off · until 25 November"),
            (EventKind.OFFERED, "Offer received · your turn by 25 November"),
        ],
    )
    def test_says_what_a_day_is_for(self, kind: EventKind, words: str) -> None:
        assert fact_line(Fact(kind=kind, due_on=date(2026, 11, 25)), a_view()) == words
