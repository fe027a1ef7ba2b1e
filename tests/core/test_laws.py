"""Which law holds for an application, and which day it sets."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from headway.core.job_places import Area
from headway.core.laws import (
    Binding,
    Job,
    Law,
    LawClock,
    LawEffect,
    LawInQuestion,
    LawStatus,
    answer_due_on,
    claim_due_on,
    law_in_question,
    law_on_access,
    law_on_answers,
    months_after,
)
from tests.core.facts import day

ONTARIO = Law(
    id="ON-45",
    name="Ontario",
    area=Area(country="CA", subdivision="ON", places=("Ontario", "Toronto"), around=("Canada",)),
    advertised_only=True,
    effect=LawEffect.ANSWER,
    clock=LawClock.INTERVIEW_LAST,
    days=45,
    min_employees=25,
    says="",
    status=LawStatus.IN_FORCE,
    valid_from=date(2026, 1, 1),
    checked_on=date(2026, 11, 22),
    source="",
)


def at(
    location: str = "",
    employees: int | None = 200,
    country: str = "CA",
    subdivision: str = "ON",
    *,
    advertised: bool = True,
) -> Job:
    return Job(location=location, employees=employees, country=country, subdivision=subdivision, advertised=advertised)


class TestLawOnAnswers:
    @pytest.mark.parametrize(
        ("place", "holds"),
        [
            (at("Toronto, Ontario", country="", subdivision=""), True),
            (at("Toronto, ON", country="US", subdivision="NY"), True),
            (at(""), True),
            (at("Toronto"), True),
            (at("Vancouver, BC"), False),
            (at("on site", country="", subdivision=""), False),
            (at("", country="CA", subdivision="QC"), False),
            (at("", country="", subdivision=""), False),
            (at(employees=25), True),
            (at(employees=24), False),
            (at(employees=20), False),
            (at(employees=None), False),
            (at("Kingston"), False),
            (at(advertised=False), False),
        ],
    )
    def test_holds_where_the_place_and_the_size_are_known(self, place: Job, holds: bool) -> None:
        assert (law_on_answers([ONTARIO], place) == ONTARIO) is holds

    @pytest.mark.parametrize(
        "law",
        [
            replace(ONTARIO, status=LawStatus.BILL),
            replace(ONTARIO, status=LawStatus.EXPIRED),
            replace(ONTARIO, effect=LawEffect.CLAIM),
            replace(ONTARIO, effect=LawEffect.INFORMATION),
        ],
    )
    def test_is_never_a_bill_nor_one_that_is_about_something_else(self, law: Law) -> None:
        assert law_on_answers([law], at()) is None

    def test_may_bind_employers_of_every_size(self) -> None:
        law = replace(ONTARIO, min_employees=None)
        assert law_on_answers([law], at(employees=None)) == law


class TestAnswerDueOn:
    @pytest.mark.parametrize(
        ("law", "interviewed_on", "due_on"),
        [
            (ONTARIO, day("03-10"), day("04-24")),
            (ONTARIO, date(2025, 12, 31), None),
            (ONTARIO, None, None),
            (replace(ONTARIO, valid_from=None), date(2025, 12, 31), day("02-14")),
            (replace(ONTARIO, clock=LawClock.APPLICATION), day("03-10"), None),
            (replace(ONTARIO, days=None), day("03-10"), None),
        ],
    )
    def test_counts_from_the_last_interview(self, law: Law, interviewed_on: date | None, due_on: date | None) -> None:
        assert answer_due_on(law, interviewed_on) == due_on


class TestLawInQuestion:
    @pytest.mark.parametrize(
        ("employees", "binding"),
        [(25, Binding.HOLDS), (24, Binding.TOO_SMALL), (None, Binding.SIZE_UNKNOWN)],
    )
    def test_says_whether_it_binds_and_assumes_no_size(self, employees: int | None, binding: Binding) -> None:
        assert law_in_question([ONTARIO], at(employees=employees)) == LawInQuestion(law=ONTARIO, binding=binding)

    def test_asks_where_a_place_lies_that_nobody_knows(self) -> None:
        asked = LawInQuestion(law=ONTARIO, binding=Binding.PLACE_UNKNOWN)
        assert law_in_question([ONTARIO], at("Kingston", employees=None)) == asked

    def test_does_not_bind_where_the_posting_was_not_open_to_all(self) -> None:
        left = LawInQuestion(law=ONTARIO, binding=Binding.NOT_ADVERTISED)
        assert law_in_question([ONTARIO], at(employees=None, advertised=False)) == left
        everybody = replace(ONTARIO, advertised_only=False)
        assert law_on_answers([everybody], at(advertised=False)) == everybody

    def test_binds_everybody_where_it_names_no_size(self) -> None:
        found = law_in_question([replace(ONTARIO, min_employees=None)], at(employees=None))
        assert found is not None
        assert found.binding == Binding.HOLDS

    @pytest.mark.parametrize(
        "law",
        [
            replace(ONTARIO, status=LawStatus.BILL),
            replace(ONTARIO, area=Area(country="CA", subdivision="QC", places=())),
        ],
    )
    def test_is_none_for_a_bill_or_another_place(self, law: Law) -> None:
        assert law_in_question([law], at()) is None


GERMANY = replace(
    ONTARIO,
    id="DE-AGG",
    area=Area(country="DE", subdivision="", places=("Germany", "Berlin")),
    effect=LawEffect.CLAIM,
    clock=LawClock.REJECTION,
    days=None,
    months=2,
    min_employees=None,
)
IN_BERLIN = at("Berlin", None, "", "")


class TestClaimDueOn:
    @pytest.mark.parametrize(
        ("law", "job", "rejected_on", "due_on"),
        [
            (GERMANY, IN_BERLIN, day("03-20"), day("05-20")),
            (GERMANY, at("", None, "DE", "BY"), day("03-20"), day("05-20")),
            (GERMANY, IN_BERLIN, None, None),
            (GERMANY, at("Lyon", None, "FR", ""), day("03-20"), None),
            (replace(GERMANY, status=LawStatus.BILL), IN_BERLIN, day("03-20"), None),
            (replace(GERMANY, months=None), IN_BERLIN, day("03-20"), None),
            (replace(GERMANY, effect=LawEffect.INFORMATION), IN_BERLIN, day("03-20"), None),
        ],
    )
    def test_counts_from_a_rejection_that_came_and_never_from_silence(
        self, law: Law, job: Job, rejected_on: date | None, due_on: date | None
    ) -> None:
        assert claim_due_on([law], job, rejected_on) == ((law, due_on) if due_on else None)


class TestMonthsAfter:
    @pytest.mark.parametrize(
        ("on", "months", "later"),
        [
            (date(2026, 3, 20), 2, date(2026, 5, 20)),
            (date(2026, 12, 31), 2, date(2027, 2, 28)),
            (date(2027, 12, 31), 2, date(2028, 2, 29)),
            (date(2026, 11, 30), 1, date(2026, 12, 30)),
            (date(2026, 12, 1), 1, date(2027, 1, 1)),
        ],
    )
    def test_is_the_same_day_or_the_last_one_of_a_shorter_month(self, on: date, months: int, later: date) -> None:
        assert months_after(on, months) == later


ACCESS = replace(ONTARIO, id="GDPR-access", effect=LawEffect.ACCESS, countries=("DE", "GB"))


class TestLawOnAccess:
    @pytest.mark.parametrize(
        ("law", "country", "holds"),
        [
            (ACCESS, "DE", True),
            (ACCESS, "", True),
            (ACCESS, "US", False),
            (replace(ACCESS, status=LawStatus.BILL), "DE", False),
            (ONTARIO, "", False),
        ],
    )
    def test_holds_where_the_person_may_live(self, law: Law, country: str, holds: bool) -> None:
        assert law_on_access([law], country) == (law if holds else None)
