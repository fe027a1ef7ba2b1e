"""Whom a text names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.core.people import names_told, same_person, told_names, without

TEXTS = st.lists(
    st.sampled_from(["Ann Lee", "Bo Ray", "(CTO)", "Lee, Ann", ",", ";", "\n", " and ", " und ", "(", ")", " & "])
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
            ("Lee, Ann; Ray, Bo", ("Lee, Ann", "Ray, Bo")),
            ("Ann Lee\nBo Ray", ("Ann Lee", "Bo Ray")),
            ("Ann, Bo, ANN", ("ANN", "Bo")),
            ("Andy Sandra", ("Andy Sandra",)),
        ],
    )
    def test_reads_each_once_without_what_they_do(self, text: str, names: tuple[str, ...]) -> None:
        assert names_told(text) == names

    @given(TEXTS)
    def test_reads_the_same_from_what_it_was_written_as(self, text: str) -> None:
        names = names_told(text)
        assert names_told(told_names(names)) == names


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
