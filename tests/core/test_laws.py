"""Which law holds for an application, and which day it sets."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from headway.core.laws import (
    Binding,
    JobPlace,
    Law,
    LawClock,
    LawEffect,
    LawInQuestion,
    LawStatus,
    answer_due_on,
    employees_in,
    law_in_question,
    law_on_answers,
    size_field,
)
from tests.core.facts import day

ONTARIO = Law(
    id="ON-45",
    name="Ontario",
    country="CA",
    subdivision="ON",
    places=("Ontario",),
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


def at(location: str = "", employees: int | None = 200, country: str = "CA", subdivision: str = "ON") -> JobPlace:
    return JobPlace(location=location, employees=employees, country=country, subdivision=subdivision)


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
        ],
    )
    def test_holds_where_the_place_and_the_size_are_known(self, place: JobPlace, holds: bool) -> None:
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


class TestEmployeesIn:
    @pytest.mark.parametrize(
        ("fields", "employees"),
        [
            ({"Company size": "200"}, 200),
            ({"Employees": "51-200"}, 51),
            ({"Company Size": "1,001 to 5,000 employees"}, 1001),
            ({"Unternehmensgröße": "ca. 1.200 Mitarbeiter"}, 1200),
            ({"Effectif": "1\u202f500"}, 1500),
            ({"Size": "large"}, None),
            ({"Priority": "200"}, None),
            ({}, None),
        ],
    )
    def test_are_at_least_what_a_field_says(self, fields: dict[str, str], employees: int | None) -> None:
        assert employees_in(fields) == employees


class TestLawInQuestion:
    @pytest.mark.parametrize(
        ("employees", "binding"),
        [(25, Binding.HOLDS), (24, Binding.TOO_SMALL), (None, Binding.SIZE_UNKNOWN)],
    )
    def test_says_whether_it_binds_and_assumes_no_size(self, employees: int | None, binding: Binding) -> None:
        assert law_in_question([ONTARIO], at(employees=employees)) == LawInQuestion(law=ONTARIO, binding=binding)

    def test_binds_everybody_where_it_names_no_size(self) -> None:
        found = law_in_question([replace(ONTARIO, min_employees=None)], at(employees=None))
        assert found is not None
        assert found.binding == Binding.HOLDS

    @pytest.mark.parametrize(
        "law", [replace(ONTARIO, status=LawStatus.BILL), replace(ONTARIO, places=(), subdivision="QC")]
    )
    def test_is_none_for_a_bill_or_another_place(self, law: Law) -> None:
        assert law_in_question([law], at()) is None


class TestSizeField:
    def test_is_the_one_the_person_has_or_a_usual_one(self) -> None:
        assert size_field({"Mood": "x", "Mitarbeiter": "20"}) == "Mitarbeiter"
        assert size_field({"Mood": "x"}) == "Company size"
