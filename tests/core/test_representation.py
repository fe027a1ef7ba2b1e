"""Who stands between the person and an employer."""

import pytest

from headway.core.events import Fact
from headway.core.representation import Right, agency_and_note, agency_named, is_via_agency, right_given
from headway.core.vocabulary import Channel, ContactRole, Detail
from tests.core.facts import day, fact

GIVEN = fact("represented", "03-02", due_on="06-02", person="Ada Lind", details=((Detail.AGENCY, "Brook Staffing"),))
RIGHT = Right(agency="Brook Staffing", recruiter="Ada Lind", given_on=day("03-02"), until_on=day("06-02"))


class TestTheRight:
    def test_tells_to_whom_when_and_until_when(self) -> None:
        assert right_given([fact("saved", "03-01"), GIVEN]) == RIGHT

    def test_is_the_one_given_last(self) -> None:
        again = fact("represented", "06-05", details=((Detail.AGENCY, "Hill"),))
        found = right_given([again, GIVEN])
        assert found is not None
        assert (found.agency, found.recruiter, found.until_on) == ("Hill", "", None)

    def test_is_none_where_none_is_written_down(self) -> None:
        assert right_given([fact("applied", "03-02", text="Brook Staffing")]) is None


class TestTheAgency:
    @pytest.mark.parametrize("note", ["by mail\nand signed", ""])
    def test_keeps_its_note(self, note: str) -> None:
        told = fact("represented", details=((Detail.AGENCY, "Brook Staffing"),), text=note)
        assert agency_and_note(told) == ("Brook Staffing", note)

    @pytest.mark.parametrize(
        ("text", "agency", "note"),
        [
            ("Brook Staffing\nby mail\nand signed", "Brook Staffing", "by mail\nand signed"),
            ("Brook Staffing", "Brook Staffing", ""),
            ("", "", ""),
        ],
    )
    def test_is_read_from_the_first_line_of_older_records(self, text: str, agency: str, note: str) -> None:
        assert agency_and_note(fact("represented", text=text)) == (agency, note)

    @pytest.mark.parametrize(
        ("right", "fields", "name"),
        [
            (RIGHT, {"Agency": "Hill"}, "Brook Staffing"),
            (None, {"Mood": "fine", "agency": "Hill"}, "Hill"),
            (None, {"Personalvermittlung": "Hill"}, "Hill"),
            (Right(agency="", recruiter="", given_on=None, until_on=None), {"Agency": "Hill"}, "Hill"),
            (None, {"Mood": "fine"}, ""),
        ],
    )
    def test_is_named_by_the_right_and_else_by_the_persons_own_field(
        self, right: Right | None, fields: dict[str, str], name: str
    ) -> None:
        assert agency_named(right, fields) == name

    @pytest.mark.parametrize(
        ("channel", "roles", "facts", "stands"),
        [
            (Channel.AGENCY, [], [], True),
            ("", [ContactRole.RECRUITER, ContactRole.AGENCY_RECRUITER], [], True),
            ("", [], [fact("applied"), GIVEN], True),
            (Channel.RECRUITER_OUTREACH, [ContactRole.RECRUITER, None], [fact("applied")], False),
        ],
    )
    def test_stands_in_between_by_any_of_three_signs(
        self, channel: str, roles: list[str | None], facts: list[Fact], stands: bool
    ) -> None:
        assert is_via_agency(channel, roles, facts) is stands
