"""Several days in one status: each fact gets its own day where no day is a guess, and none of them where one is."""

from datetime import date
from pathlib import Path

import pytest

from headway.readers.records import ApplicationRecord
from headway.readers.spreadsheet import Choices
from headway.readers.spreadsheet.status_day import part_days
from tests.readers.spreadsheet.sheets import from_csv, records, told

APPLIED = "applied 2025-02-20"


def read(
    folder: Path,
    status: str,
    applied: str = "2025-02-20",
    choices: Choices | None = None,
    today: date = date(2025, 6, 15),
) -> ApplicationRecord:
    """The record of a row with this status; the other row tells that months come first."""
    text = f'Company,Role,Date Applied,Status\nA,x,{applied},"{status}"\nB,y,2025-01-02,Rejected 1/30\n'
    return records(from_csv(folder, text, choices, today))[0]


class TestEachStepWithItsDay:
    @pytest.mark.parametrize(
        ("status", "facts"),
        [
            (
                "screen 3/10; onsite 3/20; rejected 3/25",
                ["screening_held 2025-03-10", "interview_held 2025-03-20", "rejected 2025-03-25"],
            ),
            ("3/10 screen; 3/20 onsite", ["screening_held 2025-03-10", "interview_held 2025-03-20"]),
            ("3/10 screen 3/20 rejected", ["screening_held 2025-03-10", "rejected 2025-03-20"]),
            ("Phone, 3/8, rejected, 3/20", ["screening_held 2025-03-08", "rejected 2025-03-20"]),
            ("Applied 2/20 - phone 3/8 - rejected 3/20", ["screening_held 2025-03-08", "rejected 2025-03-20"]),
            ("Applied (2025-02-20) -> Interview (2025-03-10)", ["interview_held 2025-03-10"]),
            (
                "rejected 3/25\nonsite 3/20\nscreen 12/10/2024",
                ["screening_held 2024-12-10", "interview_held 2025-03-20", "rejected 2025-03-25"],
            ),
            (
                "1st interview 3/10, 2nd interview March 20",
                ["interview_held 2025-03-10 #1", "interview_held 2025-03-20 #2"],
            ),
            ("Offer 3/20, accepted March 25, 2025", ["offered 2025-03-20", "offer_accepted 2025-03-25"]),
            ("Offer 3/20; offer accepted 3/25", ["offered 2025-03-20", "offer_accepted 2025-03-25"]),
            ("screen 3/10; onsite 6/20", ["screening_held 2025-03-10", "interview_scheduled 2025-06-20"]),
        ],
    )
    def test_however_they_are_parted(self, tmp_path: Path, status: str, facts: list[str]) -> None:
        assert told(read(tmp_path, status)) == [APPLIED, *facts]

    @pytest.mark.parametrize(
        "status", ["Applied 2/20, phone 3/8, rejected 3/20", "Applied online 2/20, phone 3/8, rejected 3/20"]
    )
    def test_with_the_day_of_sending_where_no_column_has_it(self, tmp_path: Path, status: str) -> None:
        record = read(tmp_path, status, applied="")
        assert told(record) == [APPLIED, "screening_held 2025-03-08", "rejected 2025-03-20"]

    def test_in_the_order_of_day_and_month_of_their_own_file(self, tmp_path: Path) -> None:
        record = read(tmp_path, "Beworben 20.2., Telefonat 8.3., Absage 20.3.2025", applied="")
        assert told(record) == [APPLIED, "screening_held 2025-03-08", "rejected 2025-03-20"]

    def test_over_the_turn_of_a_year(self, tmp_path: Path) -> None:
        record = read(tmp_path, "screen 12/20; onsite 1/8", applied="2024-12-01")
        assert told(record) == ["applied 2024-12-01", "screening_held 2024-12-20", "interview_held 2025-01-08"]

    def test_keeps_all_words_once_and_those_of_a_step_with_it(self, tmp_path: Path) -> None:
        status = "Applied 2/20, phone screen with Anna 3/8, rejected 3/20 - no budget"
        applied, screen, rejected = read(tmp_path, status).facts
        assert (applied.text, screen.text, rejected.text) == ("", "phone screen with Anna 3/8", status)
        assert rejected.reason == "no budget"

    def test_keeps_the_stage_of_the_end(self, tmp_path: Path) -> None:
        rejected = read(tmp_path, "screen 3/10; onsite 3/20; rejected 3/25").facts[-1]
        assert rejected.stage == "interview"


class TestNoDayAtAll:
    @pytest.mark.parametrize(
        "status",
        [
            "Applied 3/1, rejected 3/20",  # the column has another day of sending
            "interview 3/10, interview 3/20",  # a new day, or a second one?
            "interview 3/10 moved to 3/20",
            "Interview 3/10 or 3/12; rejected 3/20",
            "3/10 screen 3/20 rejected 3/25",  # before its day, or behind it?
            "onsite 3/20; screen 3/10",  # no year fits both
            "Offer 3/20 - declined 3/25",  # by whom?
            "applied - no answer 3/10; rejected 3/20",
            "Sent 2/20, rejected after interview 3/20",  # one day for two things
            "screen 3/10; waiting 3/20",
            "screen 3/10; onsite 13/3; rejected 3/25",  # two orders
            "screen 3/10; rejected 7/20",  # not over yet
            "screen 3/10; rejected 3/25/2027",
            "screen; 3/10; rejected; 3/20; 3/25",
            "applied 2/20; applied 3/1",
            "screen 3/10 onsite 3/20 all good",
            "screen 3/10; rejected 3/20; applied 2/20",
            "screen 3 Mar 10; rejected 3/20",
            ", ".join(f"{number}. interview 3/{number}" for number in range(1, 10)),
        ],
    )
    def test_where_one_of_them_would_be_a_guess(self, tmp_path: Path, status: str) -> None:
        first, *rest = read(tmp_path, status).facts
        assert first.on == date(2025, 2, 20)
        assert [fact.on for fact in rest] == [None] * len(rest)
        assert status in [fact.text for fact in (first, *rest)]

    def test_where_the_order_of_day_and_month_is_open(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, 'Company,Role,Status\nA,x,"screen 3/4; rejected 5/6"\n')
        assert told(records(found)[0]) == ["applied ?", "screening_held ?", "rejected ?"]
        assert found.questions == ()

    def test_where_the_person_said_what_the_words_mean(self, tmp_path: Path) -> None:
        status = "screen 3/10; rejected 3/20"
        record = read(tmp_path, status, choices=Choices(statuses={status: "withdrawn"}))
        assert told(record) == [APPLIED, "withdrawn ?"]

    def test_where_they_are_no_days_of_steps(self) -> None:
        assert part_days("round 2/3, waiting since 3/4") == ()
        assert part_days("interview 3/10") == ()
