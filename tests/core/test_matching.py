"""The same application is found again, and two are never taken for one."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.core.matching import Register, Traits, alone, contradict, is_same, unite, without_shared_postings

MARCH = date(2026, 3, 3)
JUNE = date(2026, 6, 8)


def described(**said: Any) -> Traits:
    return Traits(**{"employer": "acme", "role": "engineer", **said})


class TestIsSame:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ({}, {}),
            ({"applied_on": MARCH}, {}),
            ({"applied_on": MARCH}, {"applied_on": MARCH}),
            ({"location": "berlin"}, {"location": "berlin germany"}),
            ({"posting": "x/1"}, {"posting": "x/1", "role": ""}),
            ({"posting": "x/1"}, {"posting": "x/1", "employer": ""}),
            ({"requisition": "r1"}, {"requisition": "r1", "role": ""}),
            ({"role": "", "whole": "w"}, {"role": "", "whole": "w"}),
            ({"employer": "", "whole": "w"}, {"employer": "", "whole": "w"}),
        ],
    )
    def test_recognises_one_application(self, one: dict[str, Any], other: dict[str, Any]) -> None:
        assert is_same(described(**one), described(**other))
        assert is_same(described(**other), described(**one))

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ({}, {"role": "designer"}),
            ({}, {"employer": "acme labs"}),
            ({"applied_on": MARCH}, {"applied_on": JUNE}),
            ({"location": "berlin"}, {"location": "paris"}),
            ({"posting": "x/1"}, {"posting": "x/2"}),
            ({"requisition": "r1"}, {"requisition": "r2"}),
            ({"posting": "x/1", "requisition": "r1"}, {"posting": "x/1", "requisition": "r2", "role": ""}),
            ({"posting": "x/1", "applied_on": MARCH}, {"posting": "x/1", "applied_on": JUNE}),
            ({"posting": "x/1"}, {"posting": "x/1", "role": "designer"}),
            ({"requisition": "r1"}, {"requisition": "r1", "employer": "globex"}),
            ({"role": ""}, {"role": ""}),
            ({"employer": ""}, {"employer": ""}),
            ({"role": "", "whole": "w"}, {"role": "", "whole": "v"}),
        ],
    )
    def test_keeps_two_applications_apart(self, one: dict[str, Any], other: dict[str, Any]) -> None:
        assert not is_same(described(**one), described(**other))
        assert not is_same(described(**other), described(**one))


class TestUnite:
    def test_keeps_what_either_says(self) -> None:
        one = described(posting="x/1", location="berlin", whole="w")
        other = described(requisition="r1", location="berlin germany", applied_on=MARCH, whole="v")
        assert unite(one, other) == described(
            posting="x/1", requisition="r1", location="berlin germany", applied_on=MARCH, whole="w"
        )


class TestSharedPostings:
    def test_lets_go_of_an_address_used_for_two_roles(self) -> None:
        one, other = described(posting="x/jobs"), described(posting="x/jobs", role="designer")
        assert without_shared_postings([one, other]) == [described(), described(role="designer")]

    def test_keeps_an_address_of_one_posting(self) -> None:
        rows = [described(posting="x/1"), described(posting="x/1", role=""), described(role="designer")]
        assert without_shared_postings(rows) == rows


class TestRegister:
    def test_finds_an_application_again(self) -> None:
        register = Register()
        number = register.add(described(applied_on=MARCH))
        assert register.find(described()) == number
        assert register.find(described(applied_on=MARCH)) == number

    def test_never_lets_an_old_application_swallow_a_new_submission(self) -> None:
        register = Register()
        register.add(described(applied_on=MARCH))
        assert register.find(described(applied_on=JUNE)) is None

    def test_does_not_choose_between_two(self) -> None:
        register = Register()
        register.add(described(applied_on=MARCH))
        register.add(described(applied_on=JUNE))
        assert register.find(described()) is None

    def test_prefers_the_one_described_alike(self) -> None:
        register = Register()
        register.add(described(applied_on=MARCH, posting="x/1"))
        bare = register.add(described(applied_on=MARCH))
        assert register.find(described(applied_on=MARCH)) == bare

    def test_finds_a_row_that_is_equal_as_a_whole(self) -> None:
        register = Register()
        number = register.add(Traits(whole="w"))
        assert register.find(Traits(whole="w")) == number
        assert register.find(Traits(whole="v")) is None

    def test_learns_from_what_it_absorbs(self) -> None:
        register = Register()
        number = register.add(described())
        register.absorb(number, described(posting="x/1", applied_on=MARCH))
        assert register.find(described(posting="x/1", role="")) == number
        assert register.find(described(applied_on=JUNE)) is None

    def test_stays_quick_when_very_many_agree(self) -> None:
        register = Register()
        for number in range(60):
            register.add(described(applied_on=MARCH, posting=f"x/{number}"))
        assert register.find(described(applied_on=MARCH)) is None
        assert register.find(described(applied_on=MARCH, posting="x/7")) == 7


TRAITS = st.builds(
    Traits,
    employer=st.sampled_from(["", "acme", "globex"]),
    role=st.sampled_from(["", "engineer", "designer"]),
    posting=st.sampled_from(["", "x/1", "x/2"]),
    requisition=st.sampled_from(["", "r1"]),
    location=st.sampled_from(["", "berlin", "paris"]),
    applied_on=st.sampled_from([None, MARCH, JUNE]),
    whole=st.sampled_from(["u", "v", "w"]),
)


class TestProperties:
    @given(TRAITS, TRAITS)
    def test_sameness_does_not_depend_on_the_order(self, one: Traits, other: Traits) -> None:
        assert is_same(one, other) == is_same(other, one)
        assert contradict(one, other) == contradict(other, one)

    @given(st.lists(TRAITS))
    def test_what_was_added_is_never_found_as_something_that_contradicts(self, rows: list[Traits]) -> None:
        register = Register()
        for traits in rows:
            register.add(traits)
        for traits in rows:
            found = register.find(traits)
            assert found is None or is_same(rows[found], traits)


class TestAlone:
    @pytest.mark.parametrize(
        ("one", "other", "shared"),
        [
            (described(), described(employer="globex"), False),
            (described(), described(applied_on=MARCH), True),
            (described(posting="x/1"), described(role="designer", posting="x/1"), True),
            (described(requisition="r1"), described(role="designer", requisition="r1"), True),
            (Traits(whole="w"), Traits(whole="w"), True),
            (Traits(employer="acme"), Traits(employer="acme"), False),
        ],
    )
    def test_tells_what_nobody_can_be_taken_for(self, one: Traits, other: Traits, shared: bool) -> None:
        assert alone([one, other]) == [not shared] * 2

    @given(st.lists(TRAITS, max_size=8))
    def test_never_hides_two_of_one_application(self, rows: list[Traits]) -> None:
        for row, by_itself in zip(rows, alone(rows), strict=True):
            assert not by_itself or sum(is_same(row, other) for other in rows if other is not row) == 0
