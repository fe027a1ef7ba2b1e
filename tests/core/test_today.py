"""The lines of Today and their order."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from headway.core.pause import Pause
from headway.core.policy import Policy
from headway.core.rounds import Round
from headway.core.today import About, DueGroup, DueStep, Step, knowing_talks, todays_steps, without_a_no
from headway.core.vocabulary import EventKind, ExpectedBasis, RoundState, Stage, StepKind
from tests.core.facts import day

TODAY = day("03-20")


def about(number: int = 1, employer: str = "Linden & Co") -> About:
    return About(
        application_id=UUID(int=number),
        employer=employer,
        role="Bookkeeper",
        stage=Stage.INTERVIEW,
        round=1,
        applied_on=day("03-02"),
        waiting_since=day("03-10"),
        waiting_after=EventKind.INTERVIEW_HELD,
        expected_by=day("03-18"),
        expected_words="",
        appointment_on=None,
        appointment_at=None,
        to_thank=(),
    )


def line(kind: StepKind, due_on: str = "03-18", deadline_on: str | None = None, **more: object) -> DueStep:
    deadline: date | None = day(deadline_on) if deadline_on else None
    who = about(**more)  # type: ignore[arg-type]  # a test factory
    return DueStep(kind=kind, due_on=day(due_on), deadline_on=deadline, basis=ExpectedBasis.USUAL, about=who)


def listed(lines: list[DueStep], groups: list[DueGroup] | None = None, *pauses: Pause) -> tuple[Step, ...]:
    return todays_steps(lines, groups or [], TODAY, pauses)


class TestTodaysSteps:
    def test_are_none_when_nothing_is_due(self) -> None:
        assert listed([]) == ()

    def test_make_one_line_of_everything_that_is_quiet(self) -> None:
        [step] = listed([], [DueGroup(kind=StepKind.LET_GO, count=11, due_on=day("03-16"))])
        assert (step.id, step.count, step.about, step.overdue_days) == ("let_go:all", 11, None, 0)

    def test_remind_of_the_others_once_however_much_good_news_there_is(self) -> None:
        steps = listed([line(StepKind.KEEP_MOVING, number=1), line(StepKind.KEEP_MOVING, number=2)])
        assert [step.kind for step in steps] == [StepKind.KEEP_MOVING]

    def test_are_none_while_the_search_rests(self) -> None:
        rest = Pause(from_on=day("03-20"), until_on=day("03-21"))
        assert listed([line(StepKind.FOLLOW_UP)], [], rest) == ()

    @pytest.mark.parametrize(
        ("deadline_on", "late"),
        [("03-15", 2), ("03-10", 2), ("03-08", 4), ("03-18", 2), ("03-21", 0)],
    )
    def test_are_not_late_through_a_pause(self, deadline_on: str, late: int) -> None:
        rest = Pause(from_on=day("03-10"), until_on=day("03-18"))
        [step] = listed([line(StepKind.FOLLOW_UP, deadline_on=deadline_on)], [], rest)
        assert step.overdue_days == late

    def test_are_not_late_through_any_of_several_pauses(self) -> None:
        rests = (Pause(from_on=day("03-08"), until_on=day("03-12")), Pause(from_on=day("03-13"), until_on=day("03-18")))
        [step] = listed([line(StepKind.FOLLOW_UP, deadline_on="03-07")], [], *rests)
        assert step.overdue_days == 4

    def test_put_conversations_of_one_day_in_the_order_of_their_hours(self) -> None:
        hours = {"Acme": 15, "Beta": None, "Cobalt": 9}
        lines = []
        for number, (employer, hour) in enumerate(hours.items()):
            step = line(StepKind.PREPARE_INTERVIEW, deadline_on="03-21", number=number, employer=employer)
            at = datetime(2026, 3, 21, hour, tzinfo=UTC) if hour else None
            found = [Round(stage=Stage.INTERVIEW, round=1, state=RoundState.SCHEDULED, on=day("03-21"), at=at)]
            lines.append(knowing_talks(step, found, TODAY))
        assert [step.about.employer for step in listed(lines) if step.about] == ["Cobalt", "Acme", "Beta"]

    def test_leave_out_an_empty_group(self) -> None:
        assert listed([], [DueGroup(kind=StepKind.LET_GO, count=0, due_on=TODAY)]) == ()

    def test_put_what_cannot_wait_before_what_may_rest(self) -> None:
        kinds = [StepKind.FOLLOW_UP, StepKind.REPLY_TO_OFFER, StepKind.PREPARE_INTERVIEW, StepKind.APPLY]
        groups = [DueGroup(kind=StepKind.LET_GO, count=3, due_on=TODAY)]
        assert [step.kind for step in listed([line(kind) for kind in kinds], groups)] == [
            StepKind.REPLY_TO_OFFER,
            StepKind.PREPARE_INTERVIEW,
            StepKind.FOLLOW_UP,
            StepKind.APPLY,
            StepKind.LET_GO,
        ]

    def test_put_the_nearest_deadline_first_among_equals(self) -> None:
        later = line(StepKind.REPLY_TO_OFFER, deadline_on="03-27", number=1)
        sooner = line(StepKind.REPLY_TO_OFFER, deadline_on="03-22", number=2)
        none = line(StepKind.REPLY_TO_OFFER, number=3)
        assert [step.deadline_on for step in listed([later, none, sooner])] == [day("03-22"), day("03-27"), None]

    def test_count_overdue_days_from_the_deadline_only(self) -> None:
        late = line(StepKind.FOLLOW_UP, deadline_on="03-18", number=1)
        ahead = line(StepKind.REPLY_TO_OFFER, deadline_on="03-22", number=2)
        calm = line(StepKind.DEBRIEF, due_on="03-11", number=3)
        assert {step.kind: step.overdue_days for step in listed([late, ahead, calm])} == {
            StepKind.FOLLOW_UP: 2,
            StepKind.REPLY_TO_OFFER: 0,
            StepKind.DEBRIEF: 0,
        }

    def test_do_not_depend_on_the_order_in_which_they_were_read(self) -> None:
        lines = [line(StepKind.FOLLOW_UP, number=number, employer=f"Employer {number}") for number in range(5)]
        assert listed(lines) == listed(lines[::-1])

    def test_rank_every_kind_of_step(self) -> None:
        assert len(listed([line(kind, number=place) for place, kind in enumerate(StepKind)])) == len(StepKind)


class TestWithoutANo:
    STEPS = (StepKind.FOLLOW_UP, StepKind.REJECTION_REPLY, StepKind.ASK_RECRUITER, StepKind.RECORD_LESSON)

    @pytest.mark.parametrize(
        ("from_hour", "hour", "shown"),
        [(0, 0, 4), (16, 15, 1), (16, 16, 4), (16, 23, 4)],
    )
    def test_waits_for_the_hour_that_the_person_chose(self, from_hour: int, hour: int, shown: int) -> None:
        steps = listed([line(kind) for kind in self.STEPS])
        left = without_a_no(steps, hour, Policy(no_from_hour=from_hour))
        assert len(left) == shown
        assert left[0].kind == StepKind.FOLLOW_UP

    def test_holds_back_what_is_to_be_taken_for_a_no(self) -> None:
        steps = listed([], [DueGroup(kind=StepKind.PRESUME_NO, count=2, due_on=day("03-16"))])
        assert without_a_no(steps, 9, Policy(no_from_hour=10)) == ()
