"""What a person's own fields tell of an employer, and how much longer a large or public one is given."""

from __future__ import annotations

import pytest

from headway.core.employers import (
    EmployerType,
    Told,
    employees_in,
    patient,
    size_field,
    slow_type,
    told_in,
    type_field,
)
from headway.core.policy import Policy


class TestEmployeesIn:
    @pytest.mark.parametrize(
        ("fields", "employees"),
        [
            ({"Company size": "200"}, 200),
            ({"Employees": "51-200"}, 51),
            ({"Company Size": "1,001 to 5,000 employees"}, 1001),
            ({"Unternehmensgröße": "ca. 1.200 Mitarbeiter"}, 1200),
            ({"Effectif": "1\u202f500"}, 1500),
            ({"Size": "10 000+"}, 10_000),
            ({"Size": "5k"}, 5000),
            ({"Size": "2.5k-5k"}, 2500),
            ({"Size": "over 500"}, 500),
            ({"Size": "<25"}, None),
            ({"Size": "under 50"}, None),
            ({"Size": "up to 20"}, None),
            ({"Mitarbeiter": "bis 30"}, None),
            ({"Size": "large"}, None),
            ({"Priority": "200"}, None),
            ({}, None),
        ],
    )
    def test_are_at_least_what_a_field_says(self, fields: dict[str, str], employees: int | None) -> None:
        assert employees_in(fields) == employees


class TestToldIn:
    @pytest.mark.parametrize(
        ("told", "expected"),
        [
            ("public", EmployerType.PUBLIC),
            ("Government", EmployerType.PUBLIC),
            ("Federal agency", EmployerType.PUBLIC),
            ("Öffentlicher Dienst", EmployerType.PUBLIC),
            ("Public company", None),
            ("Non-governmental", None),
            ("not public sector", None),
            ("Government contractor", None),
            ("Large company", EmployerType.LARGE),
            ("Konzern", EmployerType.LARGE),
            ("other", EmployerType.OTHER),
            ("Retail", None),
            ("", None),
        ],
    )
    def test_reads_the_type_only_where_it_is_plain(self, told: str, expected: EmployerType | None) -> None:
        assert told_in({"Employer type": told}) == Told(type=expected)

    def test_reads_a_size_in_words(self) -> None:
        assert told_in({"Company size": "large"}) == Told(type=EmployerType.LARGE)


class TestSlowType:
    @pytest.mark.parametrize(
        ("told", "expected"),
        [
            (Told(employees=999), None),
            (Told(employees=1000), EmployerType.LARGE),
            (Told(), None),
            (Told(type=EmployerType.PUBLIC, employees=20), EmployerType.PUBLIC),
            (Told(type=EmployerType.LARGE, employees=20), EmployerType.LARGE),
            (Told(type=EmployerType.OTHER, employees=5000), None),
        ],
    )
    def test_is_what_the_person_says_and_else_the_size(self, told: Told, expected: EmployerType | None) -> None:
        assert slow_type(told, Policy()) == expected

    def test_begins_where_the_person_draws_the_line(self) -> None:
        assert slow_type(Told(employees=250), Policy(large_from_people=250)) == EmployerType.LARGE


class TestPatient:
    @pytest.mark.parametrize(
        ("told", "applied", "interviewed"),
        [
            (Told(), 45, 28),
            (Told(type=EmployerType.LARGE), 45, 45),
            (Told(type=EmployerType.PUBLIC), 90, 45),
            (Told(type=EmployerType.OTHER, employees=5000), 45, 28),
        ],
    )
    def test_gives_public_and_large_employers_longer(self, told: Told, applied: int, interviewed: int) -> None:
        plan = patient(Policy(), told)
        assert (plan.presume_days_applied, plan.presume_days_interviewed) == (applied, interviewed)

    def test_never_takes_time_from_the_persons_own_numbers(self) -> None:
        plan = patient(Policy(presume_days_interviewed=60), Told(type=EmployerType.PUBLIC))
        assert plan.presume_days_interviewed == 60


class TestFields:
    def test_are_the_ones_the_person_has_or_usual_ones(self) -> None:
        own = {"Mood": "x", "Mitarbeiter": "20", "Sector": "public"}
        assert (size_field(own), type_field(own)) == ("Mitarbeiter", "Sector")
        assert (size_field({"Mood": "x"}), type_field({})) == ("Company size", "Employer type")
