"""Each default of the research that a rule uses: its key there, its number and range here, and its days.

A rule brings its step on the day itself and not on the day before.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pytest

import headway.core
from headway.actions.laws import known_laws
from headway.core.employers import NOTHING_TOLD, EmployerType, Told, patient
from headway.core.events import Fact
from headway.core.laws import Job, Law, LawClock, LawEffect, claim_due_on
from headway.core.outlook import Outlook, Remark, remarks
from headway.core.plan import plan
from headway.core.planned import PlannedStep, steps_on
from headway.core.policy import PLAN_NUMBERS, Policy
from headway.core.standing import standing
from headway.core.vocabulary import Stage, StepKind
from tests.core.facts import WEEKENDS, day, fact

APPLIED = fact("applied", "03-02")
CLOSING = fact("applied", "03-02", due_on="03-16")
HELD = fact("interview_held", "03-10")
STATED = fact("interview_held", "03-10", stated_date="03-18")
ASKED = fact("followed_up", "03-18", outcome="no_answer")
REJECTED = fact("rejected", "03-20")
DATA_ASKED = fact("data_asked", "03-21")
AGAIN = fact("snoozed", "03-20", due_on=(day("03-20") + timedelta(days=180)).isoformat())
(ONTARIO,) = (law for law in known_laws() if law.id == "ON-45")


@dataclass(frozen=True, kw_only=True)
class Row:
    """A row of the research: its key, the numbers of the plan it became, and a case with the first day of its step."""

    key: str
    numbers: dict[str, tuple[int, int, int]] = field(default_factory=dict)
    facts: tuple[Fact, ...]
    step: StepKind
    first_on: str
    named: bool = False
    law: Law | None = None
    told: Told = NOTHING_TOLD


PUBLIC = Told(type=EmployerType.PUBLIC)
ROWS = (
    Row(
        key="attention_days_after_apply",
        numbers={"attention_days_after_apply": (14, 7, 21)},
        facts=(APPLIED,),
        step=StepKind.LET_GO,
        first_on="03-16",
    ),
    Row(
        key="presume_no_response_days.applied",
        numbers={"presume_days_applied": (45, 30, 90)},
        facts=(APPLIED,),
        step=StepKind.PRESUME_NO,
        first_on="04-16",
    ),
    Row(
        key="presume_no_response_days.interviewed",
        numbers={"presume_days_interviewed": (28, 14, 60)},
        facts=(APPLIED, HELD),
        step=StepKind.PRESUME_NO,
        first_on="04-07",
    ),
    Row(
        key="presume_no_response_days.applied: government",
        numbers={"presume_days_applied_public": (90, 45, 180)},
        facts=(APPLIED,),
        step=StepKind.PRESUME_NO,
        first_on="05-31",
        told=PUBLIC,
    ),
    Row(
        key="presume_no_response_days.interviewed: large or public",
        numbers={"presume_days_interviewed_slow": (45, 28, 90)},
        facts=(APPLIED, HELD),
        step=StepKind.PRESUME_NO,
        first_on="04-24",
        told=PUBLIC,
    ),
    Row(
        key="presume_no_response_days.interviewed: large",
        numbers={"large_from_people": (1000, 250, 10000)},
        facts=(APPLIED, HELD),
        step=StepKind.PRESUME_NO,
        first_on="04-24",
        told=Told(employees=1000),
    ),
    Row(
        key="first_followup_after_apply_days",
        numbers={"follow_up_days_applied": (10, 7, 14)},
        facts=(APPLIED,),
        step=StepKind.FOLLOW_UP,
        first_on="03-12",
        named=True,
    ),
    Row(
        key="first_followup_after_apply_days: closing date",
        numbers={"follow_up_days_closing": (5, 5, 10)},
        facts=(CLOSING,),
        step=StepKind.FOLLOW_UP,
        first_on="03-23",
        named=True,
    ),
    Row(
        key="followup_after_interview: stated date",
        numbers={"follow_up_days_stated": (2, 1, 3)},
        facts=(APPLIED, STATED),
        step=StepKind.FOLLOW_UP,
        first_on="03-20",
    ),
    Row(
        key="followup_after_interview: none stated",
        numbers={"follow_up_days_interviewed": (6, 5, 7)},
        facts=(APPLIED, HELD),
        step=StepKind.FOLLOW_UP,
        first_on="03-18",
    ),
    Row(
        key="max_followups_per_stage, wait_after_followup",
        numbers={"follow_ups_per_stage": (1, 0, 2), "wait_days_after_follow_up": (5, 5, 10)},
        facts=(APPLIED, HELD, ASKED),
        step=StepKind.PRESUME_NO,
        first_on="03-25",
    ),
    Row(
        key="thank_you_within_hours",
        numbers={"thank_you_days": (1, 1, 2)},
        facts=(APPLIED, HELD),
        step=StepKind.THANK_YOU,
        first_on="03-10",
    ),
    Row(
        key="rejection_reply_after/within_hours",
        numbers={"rejection_reply_days": (2, 1, 3)},
        facts=(APPLIED, HELD, REJECTED),
        step=StepKind.REJECTION_REPLY,
        first_on="03-21",
    ),
    Row(
        key="reapply_same_role_days",
        numbers={"reapply_days": (180, 90, 365)},
        facts=(APPLIED, REJECTED, AGAIN),
        step=StepKind.REAPPLY,
        first_on="09-16",
    ),
    Row(
        key="rule.GDPR-access",
        facts=(APPLIED, REJECTED, DATA_ASKED),
        step=StepKind.CHECK_DATA_REQUEST,
        first_on="04-22",
    ),
    Row(
        key="rule.ON-45.days",
        facts=(APPLIED, HELD),
        step=StepKind.PRESUME_NO,
        first_on="04-25",
        law=ONTARIO,
    ),
)
# Numbers of the plan that stand in no row of that table: from its texts on diaries and agencies, or our choice.
BESIDE_THE_TABLE = {
    "follow_up_days_called_off",
    "keep_moving_days",
    "agency_days",
    "prepare_days",
    "closing_notice_days",
    "no_from_hour",
}
# Rows that no rule uses yet; the word is how the code would name each.
NOT_USED_YET = {
    "prior_weight_applications": "prior_weight",
    "prior.p_reject / p_silent": "p_silent",
    "prior.invite / prior.reject lognormal": "lognormal",
    "prior.after_interview": "prior_after_interview",
    "horizon_days": "horizon_days",
    "prior.hire_per_cold_application": "hire_per_cold",
    "prior.source_multiplier": "source_multiplier",
    "prior.offer_per_interview_process": "offer_per_interview",
    "min_answers_for_own_statement": "min_answers",
    "weekly_plan_minutes": "weekly_plan_minutes",
    "ui.ny.activities_per_week": "per_week",
}


def planned(row: Row) -> tuple[PlannedStep, ...]:
    stands = standing(row.facts, Policy(), WEEKENDS, law=row.law)
    return plan(stands, patient(Policy(), row.told), WEEKENDS, named_contact=row.named, via_agency=False)


def kinds(row: Row, on: date) -> list[StepKind]:
    return [step.kind for step in steps_on(planned(row), on)]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.key)
class TestEachRow:
    def test_starts_from_the_number_of_the_research(self, row: Row) -> None:
        for name, (default, low, high) in row.numbers.items():
            about = PLAN_NUMBERS[name]
            assert (about.default, about.low, about.high) == (default, low, high)

    def test_brings_its_step_on_the_day_and_not_on_the_day_before(self, row: Row) -> None:
        first_on = day(row.first_on)
        assert row.step not in kinds(row, first_on - timedelta(days=1))
        assert row.step in kinds(row, first_on)


class TestTheTable:
    def test_leaves_out_no_number_of_the_plan(self) -> None:
        told = {name for row in ROWS for name in row.numbers}
        assert told | BESIDE_THE_TABLE == set(PLAN_NUMBERS)

    @pytest.mark.parametrize(("key", "word"), NOT_USED_YET.items())
    def test_calls_unused_only_what_is(self, key: str, word: str) -> None:
        folder = Path(headway.core.__path__[0])
        using = [path.name for path in folder.rglob("*.py") if word in path.read_text(encoding="utf-8").lower()]
        assert using == [], f"{key} is used: give it a row"


class TestRowsWithAnEnd:
    def test_thank_you_within_hours_is_late_after_one_day_and_gone_after_it(self) -> None:
        (row,) = (row for row in ROWS if row.step == StepKind.THANK_YOU)
        (step,) = (step for step in planned(row) if step.kind == StepKind.THANK_YOU)
        assert (step.deadline_on, step.until_on) == (day("03-11"), day("03-12"))

    def test_rejection_reply_within_hours_is_due_by_the_second_day(self) -> None:
        (row,) = (row for row in ROWS if row.step == StepKind.REJECTION_REPLY)
        (step,) = planned(row)
        assert step.deadline_on == day("03-22")

    def test_max_followups_per_stage_is_one_without_an_answer_with_a_new_date(self) -> None:
        (row,) = (row for row in ROWS if row.key.startswith("max_followups"))
        assert StepKind.FOLLOW_UP not in {step.kind for step in planned(row)}

    def test_rule_on_45_binds_interviews_from_its_first_day_and_25_people_on(self) -> None:
        assert (ONTARIO.days, ONTARIO.min_employees, ONTARIO.valid_from) == (45, 25, date(2026, 1, 1))

    def test_rule_de_agg_is_told_in_months(self) -> None:
        (law,) = (law for law in known_laws() if law.id == "DE-AGG")
        # Two months are no number of days.
        assert (law.effect, law.days, law.months) == (LawEffect.CLAIM, None, 2)
        assert "two months" in law.says

    def test_rule_de_agg_counts_two_months_from_a_rejection_and_none_from_silence(self) -> None:
        job = Job(location="Berlin", country="", subdivision="", employees=None)
        claimed = claim_due_on(known_laws(), job, day("03-20"))
        assert claimed is not None
        assert (claimed[0].id, claimed[1]) == ("DE-AGG", day("05-20"))
        assert claim_due_on(known_laws(), job, None) is None

    def test_rule_de_agg_names_the_three_months_for_a_suit(self) -> None:
        (law,) = (law for law in known_laws() if law.id == "DE-ArbGG-61b")
        assert (law.effect, law.clock, law.months) == (LawEffect.INFORMATION, LawClock.CLAIM, 3)


class TestRowsThatOnlySpeak:
    @pytest.mark.parametrize(("applied", "said"), [(9, False), (10, True), (98, True), (99, False)])
    def test_prior_p_invite_calls_none_usual_only_where_it_is(self, applied: int, said: bool) -> None:
        outlook = Outlook(applied=applied, invited=0, open_others=0, stage=Stage.APPLIED, reason_kind=None, lesson="")
        assert (Remark.WITHIN_THE_USUAL in remarks(outlook)) is said

    def test_example_decides_nothing(self) -> None:
        # 118 and 17 are shown as one article's example; no number of the plan is taken from them.
        assert not {118, 17} & {about.default for about in PLAN_NUMBERS.values()}
