"""Behind every number stands its source."""

from datetime import date

import pytest

from headway.core.employers import EmployerType, Told
from headway.core.policy import PLAN_NUMBERS, Unit
from headway.core.vocabulary import EventKind, ExpectedBasis, StepKind
from headway.words.sources import count, number_about, number_grade, number_source, standing_sources, step_sources
from tests.words.made import a_row, a_step, a_view, an_about


class TestSources:
    @pytest.mark.parametrize("name", PLAN_NUMBERS)
    def test_tells_the_source_that_the_plan_gives(self, name: str) -> None:
        assert number_source(name) == PLAN_NUMBERS[name].source
        assert number_grade(name)

    def test_tells_the_value_and_how_far_to_trust_it(self) -> None:
        about = number_about("attention_days_after_apply", a_view())
        assert about.value == "14 days"
        assert about.grade == "computed for Headway from public logs"

    def test_says_when_a_number_is_the_persons_own(self) -> None:
        about = number_about("attention_days_after_apply", a_view(attention_days_after_apply=10))
        assert (about.value, about.grade) == ("10 days", "your own setting")

    @pytest.mark.parametrize(
        ("value", "unit", "words"),
        [
            (1, Unit.DAYS, "1 day"),
            (2, Unit.BUSINESS_DAYS, "2 business days"),
            (0, Unit.TIMES, "never"),
            (1, Unit.TIMES, "once"),
            (2, Unit.TIMES, "2 times"),
            (1, Unit.PEOPLE, "1 person"),
            (1000, Unit.PEOPLE, "1,000 people"),
        ],
    )
    def test_counts_in_the_unit(self, value: int, unit: Unit, words: str) -> None:
        assert count(value, unit) == words


class TestStepSources:
    def names(self, kind: StepKind, *, basis: ExpectedBasis = ExpectedBasis.USUAL, **about: object) -> list[str]:
        due_on = about.pop("due_on", date(2026, 11, 13))
        step = a_step(kind, an_about(**about), basis=basis, due_on=due_on)
        return [source.name for source in step_sources(step, a_view())]

    def test_rests_on_the_stated_day_where_one_was_named(self) -> None:
        assert self.names(StepKind.FOLLOW_UP, basis=ExpectedBasis.STATED) == ["follow_up_days_stated"]

    def test_rests_on_the_wait_after_applying(self) -> None:
        assert self.names(StepKind.FOLLOW_UP) == ["follow_up_days_applied"]

    def test_names_both_numbers_where_a_closing_day_moved_the_question(self) -> None:
        moved = self.names(StepKind.FOLLOW_UP, closing_on=date(2026, 11, 13))
        assert moved == ["follow_up_days_applied", "follow_up_days_closing"]

    def test_rests_on_the_wait_after_an_interview(self) -> None:
        held = {"waiting_after": EventKind.INTERVIEW_HELD}
        assert self.names(StepKind.FOLLOW_UP, **held) == ["follow_up_days_interviewed"]
        assert self.names(StepKind.FOLLOW_UP, basis=ExpectedBasis.STATED, **held) == ["follow_up_days_stated"]
        assert "presume_days_interviewed" in self.names(StepKind.PRESUME_NO, **held)

    @pytest.mark.parametrize(
        ("after", "told", "numbers"),
        [
            (EventKind.APPLIED, Told(type=EmployerType.PUBLIC), ["presume_days_applied_public"]),
            (EventKind.APPLIED, Told(employees=5000), ["presume_days_applied"]),
            (EventKind.INTERVIEW_HELD, Told(type=EmployerType.LARGE), ["presume_days_interviewed_slow"]),
            (EventKind.INTERVIEW_HELD, Told(employees=5000), ["presume_days_interviewed_slow", "large_from_people"]),
        ],
    )
    def test_rests_on_the_longer_wait_with_public_and_large_employers(
        self, after: EventKind, told: Told, numbers: list[str]
    ) -> None:
        named = self.names(StepKind.PRESUME_NO, waiting_after=after, told=told)
        assert named == [*numbers, "wait_days_after_follow_up"]

    def test_rests_on_the_wait_after_the_question_alone_where_they_were_asked(self) -> None:
        assert self.names(StepKind.PRESUME_NO, basis=ExpectedBasis.ASKED) == ["wait_days_after_follow_up"]

    @pytest.mark.parametrize("kind", [StepKind.FOLLOW_UP, StepKind.PRESUME_NO])
    def test_rests_on_the_law_as_it_was_read(self, kind: StepKind) -> None:
        step = a_step(kind, an_about(expected_basis=ExpectedBasis.LAW, waiting_after=EventKind.INTERVIEW_HELD))
        law = step_sources(step, a_view())[0]
        assert (law.name, law.value) == ("ON-45", "45 days")
        assert "https://www.ontario.ca/laws/regulation/240476" in law.text
        assert "ON-45" not in self.names(kind)

    def test_names_both_waits_for_a_group(self) -> None:
        step = a_step(StepKind.PRESUME_NO, count=3)
        names = [source.name for source in step_sources(step, a_view())]
        assert names == ["presume_days_applied", "presume_days_interviewed"]

    def test_names_none_where_only_the_facts_decide(self) -> None:
        assert self.names(StepKind.REPLY_TO_OFFER) == []

    def test_names_the_notice_before_a_posting_closes(self) -> None:
        step = a_step(StepKind.APPLY, an_about(), deadline_on=date(2026, 11, 24))
        assert [source.name for source in step_sources(step, a_view())] == ["closing_notice_days"]


class TestStandingSources:
    @pytest.mark.parametrize(
        ("changes", "names"),
        [
            ({}, ["attention_days_after_apply"]),
            ({"expected_basis": ExpectedBasis.SETTING}, ["attention_days_after_apply"]),
            ({"waiting_after": EventKind.INTERVIEW_HELD}, ["follow_up_days_interviewed"]),
            ({"expected_basis": ExpectedBasis.STATED}, []),
            ({"expected_basis": None}, []),
        ],
    )
    def test_name_the_number_by_which_an_answer_is_usual(self, changes: dict[str, object], names: list[str]) -> None:
        assert [source.name for source in standing_sources(a_row(**changes), a_view())] == names
