"""One question, on its day; and if there is none, why."""

from __future__ import annotations

import pytest

from headway.core.asking import Question, Turn, when_to_ask
from headway.core.events import Fact
from headway.core.plan import plan
from headway.core.policy import Policy
from headway.core.reach import Reach
from headway.core.standing import standing
from tests.core.facts import WEEKENDS, day, fact

HELD = fact("interview_held", "03-10", stated_date="03-18")
APPLIED = fact("applied", "03-02")


def asked(on: str, *facts: Fact, named: bool = False, reach: Reach = Reach.ANY, **own: int) -> tuple[Turn, str]:
    policy = Policy(**own)
    stands = standing(facts, policy, WEEKENDS)
    steps = plan(stands, policy, WEEKENDS, named_contact=named, via_agency=False)
    question: Question = when_to_ask(facts, steps, day(on), reach)
    return question.turn, question.on.strftime("%m-%d") if question.on else ""


class TestAQuestion:
    @pytest.mark.parametrize(
        ("on", "turn"),
        [("03-19", (Turn.LATER, "03-20")), ("03-20", (Turn.NOW, "")), ("04-06", (Turn.NOW, ""))],
    )
    def test_comes_two_business_days_after_the_day_they_named(self, on: str, turn: tuple[Turn, str]) -> None:
        assert asked(on, APPLIED, HELD) == turn

    def test_is_asked_once(self) -> None:
        once = fact("followed_up", "03-20", outcome="no_answer")
        assert asked("03-21", APPLIED, HELD, once) == (Turn.ASKED, "03-20")

    def test_of_an_unknown_day_is_given_none(self) -> None:
        for once in (fact("followed_up"), fact("followed_up", learned_on="03-20", outcome="no_answer")):
            assert asked("03-21", APPLIED, HELD, once) == (Turn.ASKED, "")

    def test_may_be_asked_again_after_an_answer_with_a_new_date(self) -> None:
        moved = fact("followed_up", "03-20", outcome="still_deciding", stated_date="03-30")
        assert asked("03-21", APPLIED, HELD, moved) == (Turn.LATER, "04-01")
        assert asked("04-01", APPLIED, HELD, moved) == (Turn.NOW, "")

    def test_comes_twice_only_where_the_person_set_two(self) -> None:
        once = fact("followed_up", "03-20", outcome="no_answer")
        assert asked("03-27", APPLIED, HELD, once, follow_ups_per_stage=2) == (Turn.NOW, "")
        assert asked("03-27", APPLIED, HELD, once) == (Turn.ASKED, "03-20")

    def test_after_merely_applying_needs_somebody_known_by_name(self) -> None:
        assert asked("03-12", APPLIED) == (Turn.NOBODY_KNOWN, "")
        assert asked("03-12", APPLIED, named=True) == (Turn.NOW, "")
        assert asked("03-20", APPLIED, named=True) == (Turn.PAST, "03-12")

    def test_waits_for_the_closing_day_and_five_business_days(self) -> None:
        closing = fact("applied", "03-02", due_on="03-16")
        assert asked("03-22", closing, named=True) == (Turn.LATER, "03-23")
        assert asked("03-23", closing, named=True) == (Turn.NOW, "")

    def test_is_none_where_the_posting_asks_for_none(self) -> None:
        assert asked("03-12", APPLIED, reach=Reach.NO_QUESTIONS) == (Turn.NO_QUESTIONS, "")

    def test_has_no_day_when_the_person_wants_no_reminders(self) -> None:
        assert asked("03-20", APPLIED, HELD, fact("let_go", "03-11")) == (Turn.NO_DAY, "")

    @pytest.mark.parametrize("last", [fact("offered", "03-12"), fact("rejected", "03-12"), fact("saved", "03-01")])
    def test_is_none_while_it_is_not_their_turn(self, last: Fact) -> None:
        assert asked("03-20", last) == (Turn.NOT_THEIRS, "")
