"""An agency may send it: ask once whether it has, and decide anew when its right has ended."""

import pytest

from headway.core.check_ins import rhythm_of
from headway.core.events import Fact
from headway.core.plan import plan
from headway.core.planned import steps_on
from headway.core.policy import Policy
from headway.core.standing import Standing, standing
from headway.core.vocabulary import EventKind, ExpectedBasis, WaitingOn
from tests.core.facts import WEEKENDS, day, fact

SAVED = fact("saved", "03-01")
CLOSES = fact("saved", "03-01", due_on="03-12")
GIVEN = fact("represented", "03-02")
UNTIL = fact("represented", "03-02", due_on="03-31")
ASKED = fact("followed_up", "03-12", outcome="left_message")
TALKED = fact("followed_up", "03-12", outcome="moving_forward")
WEEKLY = fact("check_in_agreed", "03-02", due_on="03-09")


def stands(*facts: Fact) -> Standing:
    return standing(facts, Policy(), WEEKENDS)


def on(facts: tuple[Fact, ...], text: str) -> list[str]:
    planned = plan(stands(*facts), Policy(), WEEKENDS, named_contact=False, via_agency=True, rhythm=rhythm_of(facts))
    return [step.kind.value for step in steps_on(planned, day(text))]


class TestWithAnAgency:
    @pytest.mark.parametrize(
        ("facts", "on_day", "steps"),
        [
            # Ten days for the agency to send it, then one question, then rest.
            ((SAVED, GIVEN), "03-02", []),
            ((SAVED, GIVEN), "03-11", []),
            ((SAVED, GIVEN), "03-12", ["follow_up"]),
            ((SAVED, GIVEN), "03-18", ["follow_up"]),
            ((SAVED, GIVEN), "03-19", ["let_go"]),
            ((SAVED, GIVEN), "09-01", ["let_go"]),
            # While there is still time to send it.
            ((CLOSES, GIVEN), "03-08", []),
            ((CLOSES, GIVEN), "03-09", ["follow_up"]),
            # The decision is the person's again when the right has ended.
            ((SAVED, UNTIL), "03-31", ["let_go"]),
            ((SAVED, UNTIL), "04-01", ["apply"]),
            ((SAVED, UNTIL, fact("represented", "04-05", due_on="06-30")), "04-05", []),
            ((SAVED, fact("represented", "03-02", due_on="03-05")), "03-05", []),
            ((SAVED, fact("represented", "03-02", due_on="03-05")), "03-06", ["apply"]),
            # One question.
            ((SAVED, GIVEN, ASKED), "03-12", []),
            ((SAVED, GIVEN, ASKED), "03-18", []),
            ((SAVED, GIVEN, ASKED), "03-19", ["let_go"]),
            # What the recruiter says counts the time anew.
            ((SAVED, GIVEN, TALKED), "03-21", []),
            ((SAVED, GIVEN, TALKED), "03-22", ["follow_up"]),
            ((SAVED, GIVEN, fact("answer_promised", "03-04", stated_date="03-06")), "03-06", []),
            ((SAVED, GIVEN, fact("answer_promised", "03-04", stated_date="03-06")), "03-07", ["follow_up"]),
            # A rhythm that was agreed comes in the place of the one question.
            ((SAVED, UNTIL, WEEKLY), "03-08", []),
            ((SAVED, UNTIL, WEEKLY), "03-09", ["recruiter_check_in"]),
            ((SAVED, UNTIL, WEEKLY), "03-31", ["recruiter_check_in"]),
            ((SAVED, UNTIL, WEEKLY), "04-01", ["apply"]),
            # Sent at last, the question whether it was is none about the answer.
            ((SAVED, GIVEN, ASKED, fact("applied", "03-13")), "03-19", []),
        ],
    )
    def test_brings_on_a_day(self, facts: tuple[Fact, ...], on_day: str, steps: list[str]) -> None:
        assert on(facts, on_day) == steps


class TestItsStanding:
    def test_waits_for_the_agency_and_expects_no_answer_yet(self) -> None:
        found = stands(CLOSES, UNTIL)
        assert (found.waiting_on, found.waiting_after) == (WaitingOn.EMPLOYER, EventKind.REPRESENTED)
        assert (found.waiting_since, found.due_on) == (day("03-02"), day("03-12"))
        assert (found.represented_until, found.expected_by) == (day("03-31"), None)

    def test_keeps_a_day_they_named(self) -> None:
        found = stands(SAVED, GIVEN, fact("answer_promised", "03-04", stated_date="03-06"))
        assert (found.expected_by, found.expected_basis) == (day("03-06"), ExpectedBasis.STATED)

    @pytest.mark.parametrize("later", [fact("contacted", "03-04"), fact("saved", "03-04")])
    def test_stays_with_the_agency_whatever_comes_before_it_is_sent(self, later: Fact) -> None:
        assert stands(SAVED, GIVEN, later).waiting_after == EventKind.REPRESENTED

    def test_keeps_the_closing_day_when_it_is_sent(self) -> None:
        assert stands(CLOSES, GIVEN, fact("applied", "03-05")).due_on == day("03-12")

    @pytest.mark.parametrize(
        "before",
        [
            fact("applied", "03-01"),
            fact("interview_scheduled", "03-09", learned_on="03-01"),
            fact("assessment_asked", "03-01"),
        ],
    )
    def test_changes_nothing_on_what_is_further_on(self, before: Fact) -> None:
        assert stands(before, GIVEN).waiting_after == stands(before).waiting_after
