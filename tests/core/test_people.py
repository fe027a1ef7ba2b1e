"""Whom a text names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.core.people import is_a_name, listed, names_told, same_person, told_names, told_together, without

TEXTS = st.lists(
    st.sampled_from(
        ["Ann Lee", "Bo Ray", "Cy", "(CTO)", "Lee, Ann", ",", " y ", ";", "\n", " and ", " und ", "(", ")", " & "]
    )
).map("".join)


class TestNamesTold:
    @pytest.mark.parametrize(
        ("text", "names"),
        [
            ("", ()),
            (" , ;", ()),
            ("Ann Lee", ("Ann Lee",)),
            ("Ann Lee, Bo Ray and Cy", ("Ann Lee", "Bo Ray", "Cy")),
            ("Anna und Bernd", ("Anna", "Bernd")),
            ("Ana y Luis & Rosa", ("Ana", "Luis", "Rosa")),
            ("Ann Lee (CTO, founder), Bo Ray", ("Ann Lee", "Bo Ray")),
            ("Ann Lee, Bo Ray", ("Ann Lee", "Bo Ray")),
            ("Ann, Bo and Cy", ("Ann", "Bo", "Cy")),
            ("Jan Smit en Piet Bos", ("Jan Smit", "Piet Bos")),
            ("Lee, Ann; Ray, Bo", ("Lee, Ann", "Ray, Bo")),
            ("Ann Lee\nBo Ray", ("Ann Lee", "Bo Ray")),
            ("Ann, Bo, ANN", ("ANN", "Bo")),
            ("Dr. Ann Lee, Dr. Bo Ray", ("Dr. Ann Lee", "Dr. Bo Ray")),
            ("Andy Sandra", ("Andy Sandra",)),
        ],
    )
    def test_reads_each_once_without_what_they_do(self, text: str, names: tuple[str, ...]) -> None:
        assert names_told(text) == names

    @pytest.mark.parametrize(
        ("text", "names"),
        [
            ("Lee, Ann", ("Lee, Ann",)),
            ("Lee, Ann (CTO)", ("Lee, Ann",)),
            ("Lee, Ann Marie", ("Lee, Ann Marie",)),
            ("van der Berg, Jan", ("van der Berg, Jan",)),
            ("Lee, Ann, Ray, Bo", ("Lee, Ann, Ray, Bo",)),
            ("Lee, Ann, Bo Ray", ("Lee, Ann", "Bo Ray")),
            ("Lee, Ann and Ray, Bo", ("Lee, Ann", "Ray, Bo")),
            ("Lee, Ann, CTO", ("Lee, Ann, CTO",)),
            ("Ann Lee, CTO", ("Ann Lee, CTO",)),
            ("Ann Lee, Hiring Manager, Bo Ray", ("Ann Lee, Hiring Manager", "Bo Ray")),
            ("José Ortega y Gasset", ("José Ortega y Gasset",)),
            ("Anne von und zu Hohenlohe", ("Anne von und zu Hohenlohe",)),
            ("Anne von und zu Hohenlohe und Bo Ray", ("Anne von und zu Hohenlohe", "Bo Ray")),
        ],
    )
    def test_never_makes_two_people_of_one(self, text: str, names: tuple[str, ...]) -> None:
        assert names_told(text) == names

    @given(TEXTS)
    def test_reads_the_same_from_what_it_was_written_as(self, text: str) -> None:
        names = names_told(text)
        assert names_told(told_names(names)) == names


class TestIsAName:
    @pytest.mark.parametrize(
        ("text", "named"),
        [
            ("Ann Lee", True),
            ("Ann", True),
            ("Ann Lee <ann@acme.example>", True),
            ("noreply@acme.example", False),
            (" jobs@acme.example ", False),
            ("", False),
        ],
    )
    def test_holds_for_more_than_an_address(self, text: str, named: bool) -> None:
        assert is_a_name(text) is named


class TestListed:
    def test_keeps_a_name_with_a_comma_apart_from_the_next(self) -> None:
        assert listed(["Ann Lee", "Bo Ray"]) == "Ann Lee, Bo Ray"
        assert listed(["Lee, Ann", "Bo Ray"]) == "Lee, Ann; Bo Ray"


class TestToldTogether:
    @pytest.mark.parametrize(
        ("texts", "names"),
        [
            ([], ()),
            (["Lee, Ann"], ("Lee, Ann",)),
            (["Ann, Bo, Cy"], ("Ann", "Bo", "Cy")),
            (["Lee, Ann", " ", "Ray, Bo"], ("Lee, Ann", "Ray, Bo")),
            (["Ann Lee, Bo Ray", "Cy Orr (CTO)"], ("Ann Lee", "Bo Ray", "Cy Orr")),
        ],
    )
    def test_names_everybody_whom_each_of_them_names(self, texts: list[str], names: tuple[str, ...]) -> None:
        assert names_told(told_together(texts)) == names

    def test_keeps_what_they_do(self) -> None:
        assert told_together(["Ann Lee (CTO)", "Bo Ray"]) == "Ann Lee (CTO); Bo Ray"


class TestWithout:
    def test_leaves_those_who_are_not_meant(self) -> None:
        assert without(("Ann Lee", "Bo Ray"), "Ann") == ("Bo Ray",)

    def test_leaves_nobody_where_nobody_is_named(self) -> None:
        assert without(("Ann Lee", "Bo Ray"), "") == ()

    def test_leaves_all_where_somebody_else_is_meant(self) -> None:
        assert without(("Ann Lee", "Bo Ray"), "Cy") == ("Ann Lee", "Bo Ray")


class TestSamePerson:
    def test_knows_a_person_by_a_part_of_the_name(self) -> None:
        assert same_person("ann", "Ann Lee")
        assert same_person("Ann Lee", "Lee, Ann")
        assert not same_person("Ann Lee", "Ann Ray")
