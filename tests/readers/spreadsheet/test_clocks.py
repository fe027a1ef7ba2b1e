"""The time of an appointment: kept as a moment where its zone is plain, never made up."""

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from headway.readers.spreadsheet import Reading
from headway.readers.spreadsheet.clocks import moment_in, without_clock
from tests.readers.spreadsheet.sheets import from_csv, read, records, workbook

BERLIN = ZoneInfo("Europe/Berlin")
SUMMER = date(2025, 7, 1)
WINTER = date(2025, 12, 1)


class TestMomentIn:
    @pytest.mark.parametrize(
        ("text", "on", "expected"),
        [
            ("2025-07-01 10:30", SUMMER, datetime(2025, 7, 1, 8, 30, tzinfo=UTC)),
            ("2025-12-01 10:30", WINTER, datetime(2025, 12, 1, 9, 30, tzinfo=UTC)),
            ("1 July at 3pm", SUMMER, datetime(2025, 7, 1, 13, 0, tzinfo=UTC)),
            ("1 July, 12:15 a.m.", SUMMER, datetime(2025, 6, 30, 22, 15, tzinfo=UTC)),
            ("1 July 12 pm", SUMMER, datetime(2025, 7, 1, 10, 0, tzinfo=UTC)),
            ("1. Juli um 9 Uhr", SUMMER, datetime(2025, 7, 1, 7, 0, tzinfo=UTC)),
            ("1 juillet à 14h30", SUMMER, datetime(2025, 7, 1, 12, 30, tzinfo=UTC)),
            ("1 de julio a las 9:05", SUMMER, datetime(2025, 7, 1, 7, 5, tzinfo=UTC)),
            ("1 luglio ore 10", SUMMER, datetime(2025, 7, 1, 8, 0, tzinfo=UTC)),
            ("1 luglio alle ore 10.30", SUMMER, datetime(2025, 7, 1, 8, 30, tzinfo=UTC)),
            ("2025-07-01T10:30:00Z", SUMMER, datetime(2025, 7, 1, 10, 30, tzinfo=UTC)),
        ],
    )
    def test_is_meant_in_the_zone_of_the_person(self, text: str, on: date, expected: datetime) -> None:
        assert moment_in(text, on, BERLIN) == expected

    @pytest.mark.parametrize(
        "text",
        [
            "2025-07-01",
            "2025-07-01 00:00:00",
            "1 July at 25:10",
            "1 July at 10:75",
            "1 July at 13 pm",
            "1 July 10:30 EST",
            "2025-07-01T10:30:00+05:30",
            "ask Ann",
        ],
    )
    def test_is_none_where_it_is_not_plain(self, text: str) -> None:
        assert moment_in(text, SUMMER, BERLIN) is None

    def test_leaves_the_day_alone(self) -> None:
        assert without_clock("1 July at 3pm") == "1 July"


class TestAppointments:
    def test_keep_the_time_of_each_round(self, tmp_path: Path) -> None:
        text = "Company,Role,Interview 1,Interview 2\nAcme,Cook,2025-06-20 10:30,2025-07-01 15:45\n"
        (record,) = records(from_csv(tmp_path, text))
        meetings = [(fact.round, fact.on, fact.at) for fact in record.facts if fact.round]
        assert meetings == [
            (1, date(2025, 6, 20), datetime(2025, 6, 20, 10, 30, tzinfo=UTC)),
            (2, date(2025, 7, 1), datetime(2025, 7, 1, 15, 45, tzinfo=UTC)),
        ]

    def test_keep_the_time_of_a_cell_of_a_workbook(self, tmp_path: Path) -> None:
        arranged = datetime(2025, 7, 1, 15, 45)  # noqa: DTZ001 - a cell has no zone
        rows = [["Company", "Role", "Phone screen"], ["Acme", "Cook", arranged]]
        found = read(workbook(tmp_path / "jobs.xlsx", {"Jobs": rows}), zone=BERLIN)
        assert isinstance(found, Reading)
        (record,) = records(found)
        assert record.facts[-1].at == datetime(2025, 7, 1, 13, 45, tzinfo=UTC)

    @pytest.mark.parametrize(
        ("status", "at"),
        [
            ("Interview on 21/7/2025 at 3pm", datetime(2025, 7, 21, 15, tzinfo=UTC)),
            ("Entretien le 16/6/2025 à 9h30", datetime(2025, 6, 16, 9, 30, tzinfo=UTC)),
            ("Telefongespräch am 13.6.2025 um 14 Uhr", datetime(2025, 6, 13, 14, tzinfo=UTC)),
            ("Interview on 16/6/2025", None),
        ],
    )
    def test_keep_the_time_that_a_status_names(self, tmp_path: Path, status: str, at: datetime | None) -> None:
        (record,) = records(from_csv(tmp_path, f"Company,Role,Applied,Status\nAcme,Cook,2025-05-30,{status}\n"))
        assert record.facts[-1].at == at
        assert record.problems == ()
