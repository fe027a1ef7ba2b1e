"""The check-ins agreed with a recruiter: on their day, in the place of the one question."""

import pytest
from hypothesis import given

from headway.core.asking import Question, Turn, when_to_ask
from headway.core.check_ins import Rhythm, rhythm_of
from headway.core.events import Fact
from headway.core.plan import plan
from headway.core.planned import PlannedStep, steps_on
from headway.core.policy import Policy
from headway.core.reach import Reach
from headway.core.standing import standing
from headway.core.vocabulary import ExpectedBasis, StepKind
from tests.core.facts import WEEKENDS, day, fact
from tests.core.test_standing import FACTS

APPLIED = fact("applied", "03-02")
WEEKLY = fact("check_in_agreed", "03-02", due_on="03-09")
ASKED = fact("followed_up", "03-09")
HELD = fact("interview_held", "03-10")
NO_MORE = fact("check_in_agreed", "03-12")


def planned(*facts: Fact) -> tuple[PlannedStep, ...]:
    stands = standing(facts, Policy(), WEEKENDS)
    return plan(stands, Policy(), WEEKENDS, named_contact=True, via_agency=True, rhythm=rhythm_of(facts))


def on(facts: tuple[Fact, ...], text: str) -> list[str]:
    return [step.kind.value for step in steps_on(planned(*facts), day(text))]


class TestTheRhythm:
    @pytest.mark.parametrize(
        ("facts", "rhythm"),
        [
            ((APPLIED, WEEKLY), Rhythm(days=7, last_on=day("03-02"), heard_on=None)),
            ((APPLIED, WEEKLY, ASKED), Rhythm(days=7, last_on=day("03-09"), heard_on=None)),
            (
                (WEEKLY, ASKED, fact("contacted", "03-11")),
                Rhythm(days=7, last_on=day("03-11"), heard_on=day("03-11")),
            ),
            (
                (WEEKLY, fact("followed_up", "03-09", outcome="still_deciding")),
                Rhythm(days=7, last_on=day("03-09"), heard_on=day("03-09")),
            ),
            (
                (WEEKLY, fact("followed_up", "03-09", stated_date="03-20")),
                Rhythm(days=7, last_on=day("03-09"), heard_on=day("03-09")),
            ),
            (
                (WEEKLY, fact("check_in_agreed", "03-12", due_on="03-26"), fact("contacted"), fact("followed_up")),
                Rhythm(days=14, last_on=day("03-12"), heard_on=None),
            ),
            ((APPLIED,), None),
            ((WEEKLY, NO_MORE), None),
            ((fact("check_in_agreed", due_on="03-09"),), None),
            ((fact("check_in_agreed", "03-09", due_on="03-09"),), None),
        ],
    )
    def test_counts_from_the_last_word(self, facts: tuple[Fact, ...], rhythm: Rhythm | None) -> None:
        assert rhythm_of(facts) == rhythm


class TestTheCheckIn:
    @pytest.mark.parametrize(
        ("facts", "today", "steps"),
        [
            ((APPLIED, WEEKLY), "03-08", []),
            ((APPLIED, WEEKLY), "03-09", ["recruiter_check_in"]),
            ((APPLIED, WEEKLY), "03-10", ["recruiter_check_in"]),
            # Neither the question of the tenth day nor a rest from the fourteenth on comes beside it.
            ((APPLIED, WEEKLY), "03-12", ["recruiter_check_in"]),
            ((APPLIED, WEEKLY), "03-16", ["recruiter_check_in"]),
            ((APPLIED, WEEKLY), "04-15", ["recruiter_check_in"]),
            ((APPLIED, WEEKLY), "04-16", ["presume_no"]),
            ((APPLIED, WEEKLY, ASKED), "03-15", []),
            ((APPLIED, WEEKLY, ASKED), "03-16", ["recruiter_check_in"]),
            ((APPLIED, WEEKLY, ASKED), "03-17", ["recruiter_check_in"]),
            ((APPLIED, WEEKLY, fact("contacted", "03-12")), "03-18", []),
            ((APPLIED, WEEKLY, fact("contacted", "03-12")), "03-19", ["recruiter_check_in"]),
            # Their turn begins anew after an interview: not on its day.
            ((APPLIED, WEEKLY, HELD, fact("thanked", "03-10")), "03-10", []),
            ((APPLIED, WEEKLY, HELD, fact("thanked", "03-10")), "03-11", ["recruiter_check_in"]),
            # Without the agreement the usual steps come back.
            ((APPLIED, WEEKLY, NO_MORE), "03-12", ["follow_up"]),
            ((APPLIED, WEEKLY, NO_MORE), "03-20", ["let_go"]),
        ],
    )
    def test_stands_from_its_day_until_it_is_kept(self, facts: tuple[Fact, ...], today: str, steps: list[str]) -> None:
        assert on(facts, today) == steps

    @pytest.mark.parametrize(
        ("facts", "today", "steps"),
        [
            (("still_deciding", "03-09", None), "04-22", ["recruiter_check_in"]),
            (("still_deciding", "03-09", None), "04-23", ["presume_no"]),
            (("no_answer", "03-09", None), "04-15", ["recruiter_check_in"]),
            (("no_answer", "03-09", None), "04-16", ["presume_no"]),
            (("no_answer", "04-10", None), "04-16", ["presume_no"]),
            # They named Friday, 20 March: until two business days later they have time.
            (("still_deciding", "03-09", "03-20"), "03-23", []),
            (("still_deciding", "03-09", "03-20"), "03-24", ["recruiter_check_in"]),
            (("still_deciding", "03-09", "03-20"), "03-25", ["recruiter_check_in"]),
        ],
    )
    def test_counts_the_silence_from_the_last_answer(
        self, facts: tuple[str, str, str | None], today: str, steps: list[str]
    ) -> None:
        outcome, asked_on, stated = facts
        asked = fact("followed_up", asked_on, outcome=outcome, stated_date=stated)
        assert on((APPLIED, WEEKLY, asked), today) == steps

    @pytest.mark.parametrize(
        "more",
        [
            (fact("rejected", "03-08"),),
            (fact("withdrawn", "03-08"),),
            (fact("offered", "03-08"),),
            (fact("interview_scheduled", "03-20", learned_on="03-08"),),
            (fact("let_go", "03-08"),),
            (fact("snoozed", "03-08", due_on="04-01"),),
        ],
    )
    def test_comes_only_while_it_is_open_and_their_turn(self, more: tuple[Fact, ...]) -> None:
        assert "recruiter_check_in" not in on((APPLIED, WEEKLY, *more), "03-16")

    def test_does_not_come_before_anything_was_sent(self) -> None:
        assert on((fact("saved", "03-01"), WEEKLY), "03-16") == ["apply"]

    def test_does_not_come_where_no_day_of_the_wait_is_known(self) -> None:
        assert planned(fact("applied"), WEEKLY) == ()

    def test_rests_on_what_was_agreed(self) -> None:
        (step,) = (each for each in planned(APPLIED, WEEKLY) if each.kind == StepKind.RECRUITER_CHECK_IN)
        assert (step.basis, step.deadline_on, step.grouped) == (ExpectedBasis.STATED, None, False)

    @given(FACTS)
    def test_is_never_one_of_two_questions_on_a_day(self, facts: list[Fact]) -> None:
        asking = [step for step in planned(*facts, WEEKLY) if step.kind in ("follow_up", "recruiter_check_in")]
        assert all(len(steps_on(tuple(asking), step.due_on)) <= 1 for step in asking)


class TestWhenToAsk:
    @pytest.mark.parametrize(
        ("facts", "today", "question"),
        [
            ((APPLIED, WEEKLY), "03-08", Question(turn=Turn.LATER, on=day("03-09"))),
            ((APPLIED, WEEKLY), "03-09", Question(turn=Turn.NOW)),
            ((APPLIED, WEEKLY, ASKED), "03-10", Question(turn=Turn.LATER, on=day("03-16"))),
            ((APPLIED, WEEKLY, ASKED), "03-16", Question(turn=Turn.NOW)),
        ],
    )
    def test_is_at_each_check_in_again(self, facts: tuple[Fact, ...], today: str, question: Question) -> None:
        assert when_to_ask(facts, planned(*facts), day(today), Reach.ANY) == question
