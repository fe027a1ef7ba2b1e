"""A row that was changed in its sheet is found again."""

from datetime import date
from typing import Any

from headway.core.matching import Traits
from headway.core.succession import successors

MARCH = date(2026, 3, 3)
JUNE = date(2026, 6, 8)


def row(**said: Any) -> Traits:
    return Traits(**{"employer": "acme", "role": "engineer", **said})


class TestSuccessors:
    def test_follow_a_row_whose_day_was_corrected(self) -> None:
        assert successors({1: row(applied_on=MARCH)}, {5: row(applied_on=JUNE)}) == {5: 1}

    def test_follow_a_row_without_a_role(self) -> None:
        assert successors({1: row(role="")}, {5: row(role="")}) == {5: 1}

    def test_follow_a_row_whose_role_was_filled_in(self) -> None:
        assert successors({1: row(role="", applied_on=MARCH)}, {5: row(applied_on=MARCH)}) == {5: 1}

    def test_follow_a_row_whose_role_was_changed_at_the_same_posting(self) -> None:
        before, after = row(posting="x/1"), row(posting="x/1", role="senior engineer")
        assert successors({1: before}, {5: after}) == {5: 1}

    def test_prefer_the_same_day(self) -> None:
        gone = {1: row(applied_on=MARCH), 2: row(applied_on=JUNE)}
        new = {5: row(applied_on=JUNE, location="berlin"), 6: row(applied_on=MARCH, location="berlin")}
        assert successors(gone, new) == {5: 2, 6: 1}

    def test_leave_two_roles_of_one_day_apart(self) -> None:
        assert successors({1: row(applied_on=MARCH)}, {5: row(applied_on=MARCH, role="designer")}) == {}

    def test_do_not_choose_between_rivals(self) -> None:
        assert successors({1: row(applied_on=MARCH), 2: row(applied_on=JUNE)}, {5: row()}) == {}

    def test_never_pair_unknown_employers(self) -> None:
        unknown = row(employer="", posting="x", applied_on=MARCH)
        assert successors({1: unknown}, {5: unknown}) == {}
