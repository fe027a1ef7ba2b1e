"""Two submissions to one employer, one of them through an agency."""

from datetime import date
from uuid import UUID

import pytest

from headway.core.policy import Policy
from headway.core.representation import Right
from headway.core.submissions import Clash, Submission, clashing, clashing_with_itself
from tests.core.facts import day


def sent(number: int, on: date | None, *, via_agency: bool, agency: str = "", right: Right | None = None) -> Submission:
    return Submission(
        application_id=UUID(int=number), role="Nurse", via_agency=via_agency, agency=agency, right=right, applied_on=on
    )


def right(given: str | None, until: str | None = None) -> Right:
    return Right(
        agency="Brook", recruiter="", given_on=day(given) if given else None, until_on=day(until) if until else None
    )


def against(*others: Submission, via_agency: bool = False, agency: str = "") -> tuple[Clash, ...]:
    return clashing(others, via_agency=via_agency, agency=agency, on=day("03-02"), policy=Policy())


class TestClashing:
    @pytest.mark.parametrize(
        ("other", "via_agency", "clashes"),
        [
            (sent(1, day("01-10"), via_agency=True), False, True),
            (sent(1, day("01-10"), via_agency=False), True, True),
            (sent(1, day("01-10"), via_agency=True, agency="Brook"), True, False),
            (sent(1, day("01-10"), via_agency=False), False, False),
            (sent(1, date(2025, 3, 2), via_agency=True), False, True),
            (sent(1, date(2025, 3, 1), via_agency=True), False, False),
            (sent(1, day("03-02"), via_agency=True), False, True),
            (sent(1, day("03-03"), via_agency=True), False, False),
            (sent(1, None, via_agency=False), True, False),
        ],
    )
    def test_is_a_submission_of_the_other_way_within_a_year(
        self, other: Submission, via_agency: bool, clashes: bool
    ) -> None:
        assert bool(against(other, via_agency=via_agency, agency="Brook")) is clashes

    @pytest.mark.parametrize(
        ("first", "second", "sure"),
        [
            ("Brook", "Hill", [True]),
            ("Brook", "brook", []),
            ("", "Hill", [False]),
            ("Brook", "", [False]),
            ("", "", [False]),
        ],
    )
    def test_is_a_second_agency_and_unsure_where_one_has_no_name(
        self, first: str, second: str, sure: list[bool]
    ) -> None:
        other = sent(1, day("01-10"), via_agency=True, agency=first)
        assert [each.sure for each in against(other, via_agency=True, agency=second)] == sure

    def test_tells_what_is_sure_first(self) -> None:
        unsure = sent(1, day("02-10"), via_agency=True)
        found = against(unsure, sent(2, day("01-10"), via_agency=False), via_agency=True, agency="Hill")
        assert [each.against.application_id.int for each in found] == [2, 1]

    @pytest.mark.parametrize(
        ("given", "clashes"),
        [
            (right("02-01"), True),
            (right("02-01", "03-02"), True),
            (right("02-01", "03-01"), False),
            (right("03-02"), True),
            (right("03-03"), False),
            (right(None), False),
            (right("2025-03-02"), True),
            (right("2025-03-01"), False),
            (None, False),
        ],
    )
    def test_is_a_right_in_force_by_which_an_agency_may_send_yet(self, given: Right | None, clashes: bool) -> None:
        found = against(sent(1, None, via_agency=True, agency="Brook", right=given))
        assert [each.sent for each in found] == ([False] if clashes else [])

    def test_counts_from_the_day_it_was_sent_where_it_was(self) -> None:
        (found,) = against(sent(1, day("02-10"), via_agency=True, right=right("01-10")))
        assert (found.on, found.sent) == (day("02-10"), True)

    def test_tells_the_latest_first(self) -> None:
        found = against(sent(1, day("01-10"), via_agency=True), sent(2, day("02-10"), via_agency=True))
        assert [each.against.application_id.int for each in found] == [2, 1]


class TestClashingWithItself:
    @pytest.mark.parametrize(
        ("own", "clashes"),
        [
            (sent(1, None, via_agency=False), False),
            (sent(1, day("03-01"), via_agency=False), True),
            (sent(1, day("03-02"), via_agency=False), False),
            (sent(1, day("03-01"), via_agency=True, agency="Brook"), True),
            (sent(1, day("03-01"), via_agency=True, agency="Hill"), False),
            (sent(1, day("03-01"), via_agency=True), False),
            (sent(1, None, via_agency=True, agency="Brook", right=right("02-01", "04-01")), True),
            (sent(1, None, via_agency=True, agency="Brook", right=right("02-01", "03-01")), False),
            (sent(1, None, via_agency=True, agency="Brook"), False),
        ],
    )
    def test_is_a_second_agency_for_what_another_has_or_i_sent_before(self, own: Submission, clashes: bool) -> None:
        assert bool(clashing_with_itself(own, agency="Hill", on=day("03-02"), policy=Policy())) is clashes
