"""What became of each conversation."""

from datetime import UTC, date, datetime

import pytest

from headway.core.events import Fact, details_of
from headway.core.rounds import Round, last_round, next_round, rounds
from headway.core.vocabulary import InterviewFormat, RoundState, Stage
from tests.core.facts import day, fact

TEN = datetime(2026, 3, 10, 9, tzinfo=UTC)
ARRANGED = fact(
    "interview_scheduled",
    "03-10",
    at=TEN,
    learned_on="03-05",
    person="Ann Lee",
    format=InterviewFormat.VIDEO,
    place="https://meet.example/ann",
    details=details_of({"wanted": "a portfolio", "zone": "Europe/Paris"}),
)


def states(*facts: Fact) -> list[tuple[int | None, str, date | None]]:
    return [(each.round, each.state.value, each.on) for each in rounds(facts)]


class TestRounds:
    def test_keep_what_was_told_when_it_was_arranged(self) -> None:
        (told,) = rounds([ARRANGED])
        assert told == Round(
            stage=Stage.INTERVIEW,
            round=1,
            state=RoundState.SCHEDULED,
            on=day("03-10"),
            at=TEN,
            zone="Europe/Paris",
            format=InterviewFormat.VIDEO,
            place="https://meet.example/ann",
            people=("Ann Lee",),
            wanted="a portfolio",
        )

    @pytest.mark.parametrize("kind", ["interview_moved", "interview_scheduled"])
    def test_are_moved_by_the_word_for_it_and_by_another_date(self, kind: str) -> None:
        (told,) = rounds([ARRANGED, fact(kind, "03-12", learned_on="03-06")])
        assert (told.state, told.on, told.at, told.people) == (RoundState.MOVED, day("03-12"), None, ("Ann Lee",))

    def test_are_not_moved_by_what_is_added_to_the_same_date(self) -> None:
        again = fact("interview_scheduled", "03-10", at=TEN, learned_on="03-06", place="Main Street 1")
        (told,) = rounds([ARRANGED, again])
        assert (told.state, told.place, told.wanted) == (RoundState.SCHEDULED, "Main Street 1", "a portfolio")

    def test_get_their_first_day_without_being_moved(self) -> None:
        (told,) = rounds(
            [fact("interview_scheduled", learned_on="03-05"), fact("interview_scheduled", "03-12", learned_on="03-06")]
        )
        assert (told.state, told.on) == (RoundState.SCHEDULED, day("03-12"))

    def test_are_held_on_the_day_that_is_told(self) -> None:
        held = fact("interview_held", "03-11")
        (told,) = rounds([ARRANGED, held])
        assert (told.state, told.on, told.held, told.people) == (RoundState.HELD, day("03-11"), held, ("Ann Lee",))

    @pytest.mark.parametrize("state", ["cancelled", "no_show"])
    def test_are_called_off_for_the_day_for_which_they_were_arranged(self, state: str) -> None:
        assert states(ARRANGED, fact(f"interview_{state}", "03-09")) == [(1, state, day("03-10"))]

    def test_stand_one_after_the_other_with_their_own_people(self) -> None:
        second = fact("interview_scheduled", "03-20", learned_on="03-12", person="Bo Ray")
        facts = [fact("screening_held", "03-04"), ARRANGED, fact("interview_held", "03-10"), second]
        assert states(*facts) == [
            (None, "held", day("03-04")),
            (1, "held", day("03-10")),
            (2, "scheduled", day("03-20")),
        ]
        assert [each.people for each in rounds(facts)] == [(), ("Ann Lee",), ("Bo Ray",)]

    def test_of_a_second_call_are_two(self) -> None:
        calls = [fact("screening_held", "03-04"), fact("screening_scheduled", "03-09", learned_on="03-05")]
        assert states(*calls) == [(None, "held", day("03-04")), (None, "scheduled", day("03-09"))]

    def test_are_none_of_what_is_no_conversation(self) -> None:
        assert rounds([fact("applied", "03-02"), fact("note", "03-03")]) == ()


class TestNextRound:
    def test_is_the_nearest_that_is_not_over(self) -> None:
        later = fact("interview_scheduled", "03-20", learned_on="03-05", round=2)
        told = rounds([ARRANGED, later])
        found = [next_round(told, day(on)) for on in ("03-10", "03-11", "03-21")]
        assert [each and each.round for each in found] == [1, 2, None]

    def test_without_a_day_comes_last(self) -> None:
        told = rounds([fact("interview_scheduled", learned_on="03-01", round=2), ARRANGED])
        found = next_round(told, day("03-09"))
        assert found is not None
        assert found.on == day("03-10")


class TestLastRound:
    def test_is_the_first_of_which_nothing_was_told_since(self) -> None:
        told = rounds([fact("screening_held", "03-04"), ARRANGED])
        first = last_round(told, day("03-09"))
        second = last_round(told, day("03-10"))
        assert (first and first.stage, second and second.stage) == (Stage.SCREENING, Stage.INTERVIEW)

    def test_is_none_before_anything_took_place(self) -> None:
        assert last_round(rounds([ARRANGED]), day("03-09")) is None
