"""What became of each conversation."""

from datetime import UTC, date, datetime

import pytest

from headway.core.events import Fact, details_of
from headway.core.rounds import (
    Round,
    last_round,
    next_round,
    round_meant,
    rounds,
    talk_barely_told,
    talks_on,
    talks_untold,
)
from headway.core.vocabulary import EventKind, InterviewFormat, RoundState, Stage
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

    @pytest.mark.parametrize(
        ("how", "place"),
        [
            (InterviewFormat.ON_SITE, ""),
            (InterviewFormat.VIDEO, "https://meet.example/ann"),
            (InterviewFormat.PANEL, "https://meet.example/ann"),
            (None, "https://meet.example/ann"),
        ],
    )
    def test_keep_no_link_where_one_goes_to_a_place(self, how: InterviewFormat | None, place: str) -> None:
        moved = fact("interview_moved", "03-12", learned_on="03-06", format=how)
        assert [each.place for each in rounds([ARRANGED, moved])] == [place]
        (told,) = rounds([ARRANGED, fact("interview_moved", "03-12", learned_on="03-06", format=how, place="Main St")])
        assert told.place == "Main St"

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


SECOND = fact("interview_scheduled", "03-10", at=TEN.replace(hour=13), learned_on="03-05", round=2)
THIRD = fact("interview_scheduled", "03-20", learned_on="03-12", round=3)


class TestTalks:
    def test_of_a_day_come_by_the_clock_those_without_a_time_last(self) -> None:
        early = fact("screening_scheduled", "03-10", at=TEN.replace(hour=7), learned_on="03-06")
        some_time = fact("interview_scheduled", "03-10", learned_on="03-05", round=4)
        found = talks_on(rounds([SECOND, some_time, ARRANGED, early, THIRD]), day("03-10"))
        assert [(each.told.stage.value, each.told.round) for each in found] == [
            ("screening", None),
            ("interview", 1),
            ("interview", 2),
            ("interview", 4),
        ]
        told = rounds([SECOND, some_time, ARRANGED, early, THIRD])
        assert [told[each.number - 1] for each in found] == [each.told for each in found]

    @pytest.mark.parametrize("kind", ["interview_held", "interview_cancelled", "interview_no_show"])
    def test_are_only_those_of_which_nothing_was_told(self, kind: str) -> None:
        found = rounds([ARRANGED, SECOND, fact(kind, "03-10", round=1)])
        assert [each.told.round for each in talks_on(found, day("03-10"))] == [2]
        assert [each.told.round for each in talks_untold(found, day("03-11"))] == [2]

    @pytest.mark.parametrize(("today", "told"), [("03-10", []), ("03-11", [1, 2]), ("03-20", [1, 2]), ("03-21", [3])])
    def test_untold_are_those_of_the_last_day_that_passed(self, today: str, told: list[int]) -> None:
        found = talks_untold(rounds([ARRANGED, SECOND, THIRD]), day(today))
        assert [each.told.round for each in found] == told


class TestATalkOfWhichLittleIsTold:
    @pytest.mark.parametrize(
        ("facts", "told"),
        [
            ((fact("interview_held", "03-10"),), [1]),
            # How it was arranged is nothing that was said in it.
            ((ARRANGED, fact("interview_held", "03-10", details=details_of({"zone": "Europe/Paris"}))), [1]),
            ((fact("screening_held", "03-08"), fact("interview_held", "03-10")), [1]),
            ((fact("interview_held", "03-10", text="they liked the maps"),), []),
            ((fact("interview_held", "03-10", details=details_of({"decides": "Ann"})),), []),
            ((fact("interview_held", "03-10", stated_date="03-20"),), []),
            ((fact("interview_held", "03-08"), fact("interview_held", "03-10", round=2, text="long")), []),
            ((ARRANGED,), []),
        ],
    )
    def test_is_the_one_held_last_where_nothing_of_it_is_written_down(
        self, facts: tuple[Fact, ...], told: list[int]
    ) -> None:
        assert [each.told.round or each.number for each in talk_barely_told(rounds(facts))] == told


class TestRoundMeant:
    @pytest.mark.parametrize(
        ("kind", "number"),
        [("interview_moved", 3), ("interview_cancelled", 3), ("interview_held", 1), ("interview_no_show", 1)],
    )
    def test_lies_ahead_for_what_changes_and_behind_for_what_is_over(self, kind: str, number: int) -> None:
        found = round_meant(rounds([ARRANGED, THIRD]), EventKind(kind), day("03-13"))
        assert found is not None
        assert found.round == number

    @pytest.mark.parametrize("kind", ["interview_moved", "interview_held"])
    @pytest.mark.parametrize("today", ["03-09", "03-11"])
    def test_is_the_only_one_there_is(self, kind: str, today: str) -> None:
        found = round_meant(rounds([ARRANGED]), EventKind(kind), day(today))
        assert found is not None
        assert found.round == 1

    def test_is_none_of_another_kind(self) -> None:
        assert round_meant(rounds([ARRANGED]), EventKind.SCREENING_MOVED, day("03-09")) is None
