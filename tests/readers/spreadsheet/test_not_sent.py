"""What was noted down and never sent does not count as sent."""

from pathlib import Path

import pytest

from tests.readers.spreadsheet.sheets import from_csv, records, told

WITHOUT_A_DAY = {
    "Skipped": ["saved ?", "withdrawn ?"],
    "Not interested": ["saved ?", "withdrawn ?"],
    "Expired": ["saved ?", "position_cancelled ?"],
    "Decided not to apply": ["saved ?", "withdrawn ?"],
    "Waiting to apply": ["saved ?"],
    "Application started": ["saved ?"],
    "Withdrew": ["applied ?", "withdrawn ?"],
    "Position filled": ["applied ?", "position_filled ?"],
}
WITH_A_DAY = {
    "Skipped": ["applied 2025-03-01", "withdrawn ?"],
    "No longer interested": ["applied 2025-03-01", "withdrawn ?"],
    "Expired": ["applied 2025-03-01", "position_cancelled ?"],
    "Ready to apply": ["applied 2025-03-01"],
}
UNDER_A_MERE_DATE = {
    "Skipped": ["saved 2025-03-01", "withdrawn ?"],
    "Waiting to apply": ["saved 2025-03-01"],
    "Expired": ["saved 2025-03-01", "position_cancelled ?"],
}


def facts(folder: Path, headings: str, *rows: str) -> list[list[str]]:
    return [told(record) for record in records(from_csv(folder, "\n".join([headings, *rows])))]


class TestNotSent:
    @pytest.mark.parametrize(("status", "expected"), WITHOUT_A_DAY.items())
    def test_what_is_over_without_a_sign_of_sending(self, tmp_path: Path, status: str, expected: list[str]) -> None:
        assert facts(tmp_path, "Company,Role,Date applied,Status", f"Acme,Nurse,,{status}") == [expected]

    @pytest.mark.parametrize(("status", "expected"), WITH_A_DAY.items())
    def test_a_day_of_sending_outweighs_it(self, tmp_path: Path, status: str, expected: list[str]) -> None:
        assert facts(tmp_path, "Company,Role,Date applied,Status", f"Acme,Nurse,2025-03-01,{status}") == [expected]

    @pytest.mark.parametrize(("status", "expected"), UNDER_A_MERE_DATE.items())
    def test_a_mere_date_is_that_of_noting(self, tmp_path: Path, status: str, expected: list[str]) -> None:
        found = facts(tmp_path, "Company,Role,Date,Status", "Beta,Cook,2025-03-01,Applied", f"A,B,2025-03-01,{status}")
        assert found[1] == expected

    def test_another_status_tells_that_it_was_sent(self, tmp_path: Path) -> None:
        found = facts(
            tmp_path, "Company,Role,Status,Outcome", "Acme,Nurse,Skipped,Applied", "Beta,Cook,Applied,Expired"
        )
        assert found == [["applied ?", "withdrawn ?"], ["applied ?", "position_cancelled ?"]]

    def test_the_day_of_a_status_is_no_sign_of_sending(self, tmp_path: Path) -> None:
        found = facts(
            tmp_path, "Company,Role,Status,Status date", "Acme,Nurse,To apply,2025-03-01", "B,C,Skipped,2025-03-02"
        )
        assert found == [["saved ?"], ["saved ?", "withdrawn 2025-03-02"]]

    def test_an_answer_is_a_sign_of_sending(self, tmp_path: Path) -> None:
        found = facts(tmp_path, "Company,Role,Status,Interview", "Acme,Nurse,Skipped,2025-03-01")
        assert found == [["applied ?", "interview_held 2025-03-01", "withdrawn ?"]]
