"""Two submissions to one employer, one of them through an agency."""

from datetime import date
from uuid import UUID

import pytest

from headway.core.policy import Policy
from headway.core.submissions import Submission, clashing
from tests.core.facts import day


def sent(number: int, on: date, *, via_agency: bool) -> Submission:
    return Submission(application_id=UUID(int=number), role="Nurse", via_agency=via_agency, applied_on=on)


class TestClashing:
    @pytest.mark.parametrize(
        ("other", "via_agency", "clashes"),
        [
            (sent(1, day("01-10"), via_agency=True), False, True),
            (sent(1, day("01-10"), via_agency=False), True, True),
            (sent(1, day("01-10"), via_agency=True), True, False),
            (sent(1, day("01-10"), via_agency=False), False, False),
            (sent(1, date(2025, 3, 2), via_agency=True), False, True),
            (sent(1, date(2025, 3, 1), via_agency=True), False, False),
            (sent(1, day("03-03"), via_agency=True), False, False),
        ],
    )
    def test_is_a_submission_of_the_other_way_within_a_year(
        self, other: Submission, via_agency: bool, clashes: bool
    ) -> None:
        assert bool(clashing([other], via_agency=via_agency, on=day("03-02"), policy=Policy())) is clashes

    def test_tells_the_latest_first(self) -> None:
        others = [sent(1, day("01-10"), via_agency=True), sent(2, day("02-10"), via_agency=True)]
        found = clashing(others, via_agency=False, on=day("03-02"), policy=Policy())
        assert [each.application_id.int for each in found] == [2, 1]
