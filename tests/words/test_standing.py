"""One sentence says where an application stands, and why."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from headway.core.vocabulary import Disposition, EventKind, ExpectedBasis, Stage, State, WaitingOn
from headway.words.standing import days_silent, expected_sentence, in_brief, reached, sentence
from tests.words.made import TODAY, a_row, a_view

MY_TURN = {"waiting_on": WaitingOn.ME, "expected_by": None, "expected_basis": None}


class TestSentence:
    def test_counts_the_wait_and_names_what_is_usual(self) -> None:
        assert sentence(a_row(), a_view()) == ("Waiting for an answer since 3 November, 19 days. Usual by 17 November.")

    def test_counts_no_days_on_the_first(self) -> None:
        assert sentence(a_row(waiting_since=TODAY, expected_by=None), a_view()) == "Waiting for an answer since today."

    @pytest.mark.parametrize(
        ("changes", "words"),
        [
            (
                {"waiting_since": None, "expected_by": None, "expected_basis": None},
                "Waiting for an answer; it is not known since when.",
            ),
            (
                {"resting": True, "expected_by": None, "expected_basis": None},
                "Waiting for an answer since 3 November, 19 days. At rest: no reminders until they write.",
            ),
            (
                {"snoozed_until": date(2026, 12, 1), "expected_by": None, "expected_basis": None},
                "Waiting for an answer since 3 November, 19 days. Put off until 1 December.",
            ),
            ({**MY_TURN, "stage": Stage.SAVED, "waiting_after": EventKind.SAVED}, "Not sent yet."),
            (
                {**MY_TURN, "waiting_after": EventKind.OFFERED, "due_on": date(2026, 11, 25)},
                "You have an offer; it is your turn. The day for it is 25 November, in 3 days.",
            ),
            (
                {**MY_TURN, "stage": Stage.SAVED, "waiting_after": EventKind.SAVED, "due_on": date(2026, 11, 21)},
                "Not sent yet. The day for it was 21 November, yesterday.",
            ),
            (
                {**MY_TURN, "waiting_after": EventKind.ASSESSMENT_ASKED},
                "They asked for an assessment; it is your turn.",
            ),
            (
                {**MY_TURN, "stage": Stage.INTERVIEW, "round": 1, "waiting_after": EventKind.INTERVIEW_SCHEDULED},
                "Interview 1 arranged; its day is not known.",
            ),
        ],
    )
    def test_tells_every_kind_of_wait(self, changes: dict[str, Any], words: str) -> None:
        assert sentence(a_row(**changes), a_view()) == words

    def test_tells_an_appointment_with_its_time(self) -> None:
        row = a_row(
            **MY_TURN,
            stage=Stage.INTERVIEW,
            round=2,
            waiting_after=EventKind.INTERVIEW_SCHEDULED,
            appointment_on=date(2026, 11, 23),
            appointment_at=datetime(2026, 11, 23, 13, 30, tzinfo=UTC),
        )
        assert sentence(row, a_view()) == "Interview 2 on Monday, 23 November at 14:30, tomorrow."

    def test_tells_an_appointment_without_a_time(self) -> None:
        row = a_row(**MY_TURN, waiting_after=EventKind.SCREENING_SCHEDULED, appointment_on=date(2026, 11, 24))
        assert sentence(row, a_view()) == "Screening call on Tuesday, 24 November, in 2 days."

    def test_says_that_a_past_appointment_is_not_written_down_yet(self) -> None:
        row = a_row(**MY_TURN, waiting_after=EventKind.SCREENING_SCHEDULED, appointment_on=date(2026, 11, 20))
        assert sentence(row, a_view()).endswith("2 days ago. How it went is not written down yet.")

    def test_keeps_the_stage_that_was_reached_beside_a_rejection(self) -> None:
        row = a_row(
            state=State.CLOSED,
            disposition=Disposition.REJECTED,
            closed_on=date(2026, 11, 20),
            stage=Stage.INTERVIEW,
            round=2,
        )
        assert sentence(row, a_view()) == "Rejected on 20 November, 2 days ago. Reached: Interview 2."

    def test_keeps_the_offer_that_was_accepted_and_taken_back(self) -> None:
        ended = {"state": State.CLOSED, "closed_on": date(2026, 11, 20), "stage": Stage.ACCEPTED}
        taken_back = sentence(a_row(**ended, disposition=Disposition.OFFER_RESCINDED), a_view())
        assert taken_back.endswith("on 20 November, 2 days ago. Reached: Offer.")
        accepted = sentence(a_row(**ended, disposition=Disposition.ACCEPTED), a_view())
        assert accepted == "Offer accepted on 20 November, 2 days ago."

    def test_tells_a_presumption_as_one(self) -> None:
        row = a_row(state=State.CLOSED, disposition=Disposition.NO_RESPONSE, closed_on=date(2026, 11, 20))
        assert sentence(row, a_view()) == "A no was assumed on 20 November, 2 days ago."

    def test_tells_an_end_whose_day_is_not_known(self) -> None:
        row = a_row(state=State.CLOSED, disposition=Disposition.NO_RESPONSE)
        assert sentence(row, a_view()) == "No response; the day is not known."


class TestExpectedSentence:
    @pytest.mark.parametrize(
        ("basis", "words", "told"),
        [
            (ExpectedBasis.STATED, "", "They named 17 November for an answer."),
            (ExpectedBasis.STATED, "mid month", "They named 17 November for an answer. “mid month”"),
            (ExpectedBasis.LAW, "", "By law they had until 17 November."),
            (ExpectedBasis.SETTING, "", "By your own setting: 17 November."),
        ],
    )
    def test_names_the_ground(self, basis: ExpectedBasis, words: str, told: str) -> None:
        assert expected_sentence(a_row(expected_basis=basis, expected_words=words), a_view()) == told

    @pytest.mark.parametrize(
        ("on", "told"),
        [
            (date(2026, 11, 21), "By law they had until 21 November."),
            (date(2026, 11, 22), "By law they answer by 22 November."),
        ],
    )
    def test_tells_what_a_law_asks_until_its_day_is_over(self, on: date, told: str) -> None:
        assert expected_sentence(a_row(expected_basis=ExpectedBasis.LAW, expected_by=on), a_view()) == told


class TestDaysSilent:
    def test_counts_while_it_is_their_turn(self) -> None:
        assert days_silent(a_row(), a_view()) == 19

    @pytest.mark.parametrize(
        "changes", [{"waiting_on": WaitingOn.ME}, {"waiting_since": None}, {"state": State.CLOSED}]
    )
    def test_counts_nothing_otherwise(self, changes: dict[str, Any]) -> None:
        assert days_silent(a_row(**changes), a_view()) is None


def test_an_interview_without_a_round_is_named_without_one() -> None:
    assert reached(a_row(stage=Stage.INTERVIEW)) == "Interview"


class TestInBrief:
    @pytest.mark.parametrize(
        ("changes", "words"),
        [
            ({}, "Waiting 19 days"),
            ({"waiting_since": TODAY}, "Waiting since today"),
            ({"waiting_since": None}, "Waiting"),
            ({"resting": True}, "At rest"),
            ({"snoozed_until": date(2026, 12, 1)}, "Put off until 1 December"),
            ({**MY_TURN, "stage": Stage.SAVED, "waiting_after": EventKind.SAVED}, "Not sent yet"),
            ({**MY_TURN, "waiting_after": EventKind.OFFERED}, "Your turn"),
            ({**MY_TURN, "due_on": date(2026, 11, 25)}, "Your turn by 25 November"),
            ({**MY_TURN, "appointment_on": date(2026, 11, 24)}, "Tuesday, 24 November"),
            (
                {
                    **MY_TURN,
                    "appointment_on": date(2026, 11, 24),
                    "appointment_at": datetime(2026, 11, 24, 13, 30, tzinfo=UTC),
                },
                "Tuesday, 24 November, 14:30",
            ),
            ({**MY_TURN, "appointment_on": date(2026, 11, 20)}, "How did 20 November go?"),
            ({"state": State.CLOSED, "disposition": Disposition.REJECTED}, "Rejected"),
            (
                {
                    "state": State.CLOSED,
                    "disposition": Disposition.NO_RESPONSE,
                    "closed_on": date(2026, 11, 20),
                    "waiting_on": None,
                },
                "No response, 20 November",
            ),
        ],
    )
    def test_says_it_in_a_few_words(self, changes: dict[str, Any], words: str) -> None:
        assert in_brief(a_row(**changes), a_view()) == words
