"""The day of an answer, of an end, or in a status belongs to what it is the day of, and to nothing else."""

from pathlib import Path

import pytest

from headway.readers.records import ApplicationRecord
from tests.readers.spreadsheet.sheets import from_csv, meanings, records, told

WITH_A_TYPE = {
    "Assessment / test,Rejected after assessment": ["assessment_asked 2025-05-05", "assessment_sent ?", "rejected ?"],
    "Interview invitation,Rejected": ["contacted 2025-05-05", "interview_scheduled ?", "rejected ?"],
    "Phone screen,Rejected after phone screen": ["contacted 2025-05-05", "screening_held ?", "rejected ?"],
    "Rejection,Rejected": ["rejected 2025-05-05"],
    "Rejection,": ["rejected 2025-05-05"],
    "Auto reply,No response": ["acknowledged 2025-05-05", "presumed_no_response ?"],
    "by letter,Rejected": ["rejected 2025-05-05"],
    ",Rejected": ["rejected 2025-05-05"],
}
WITHOUT_A_TYPE = {
    "Interview": ["contacted 2025-05-05", "interview_scheduled ?"],
    "Applied": ["contacted 2025-05-05"],
    "Rejected": ["rejected 2025-05-05"],
    "Rejected after interview": ["contacted 2025-05-05", "interview_held ?", "rejected ?"],
    "Ghosted": ["contacted 2025-05-05", "presumed_no_response ?"],
    "👻": ["contacted 2025-05-05", "presumed_no_response ?"],
}
IN_THE_STATUS = {
    "2025-05-01,sent 2025-05-03": ["saved 2025-05-01", "applied 2025-05-03"],
    "2025-05-03,sent 2025-05-03": ["applied 2025-05-03"],
    "2025-05-05,sent 2025-05-03": ["applied 2025-05-03"],
    "2025-05-05,rejected 2025-05-09": ["applied 2025-05-05", "rejected 2025-05-09"],
}
ENDED = {
    "2025-05-20,Rejected": ["rejected 2025-05-20"],
    "2025-05-20,Rejected after interview": ["interview_held ?", "rejected 2025-05-20"],
    "2025-05-20,Ghosted": ["presumed_no_response 2025-05-20"],
    "2025-05-20,Rejected 2025-05-18": ["rejected 2025-05-18"],
    "2025-05-20,Offer": ["offered ?"],
    "2025-05-20,Applied": [],
    "2025-04-01,Rejected": ["rejected ?"],
    "2025-12-31,Rejected": ["rejected ?"],
    ",Rejected": ["rejected ?"],
}


def only(folder: Path, text: str) -> ApplicationRecord:
    return records(from_csv(folder, text))[0]


class TestDayOfAnAnswer:
    @pytest.mark.parametrize(("cells", "facts"), WITH_A_TYPE.items())
    def test_is_that_of_the_answer_which_a_column_names(self, tmp_path: Path, cells: str, facts: list[str]) -> None:
        headings = "Company,Applied on,First reply on,First reply type,Status"
        record = only(tmp_path, f"{headings}\nA,2025-05-01,2025-05-05,{cells}\nB,,,,Applied\n")
        assert told(record)[1:] == facts
        assert dict(record.fields).get("First reply type", "") == cells.split(",")[0]

    @pytest.mark.parametrize(("status", "facts"), WITHOUT_A_TYPE.items())
    def test_is_one_of_hearing_where_it_may_be_of_two(self, tmp_path: Path, status: str, facts: list[str]) -> None:
        record = only(tmp_path, f"Company,Applied on,Response date,Status\nA,2025-05-01,2025-05-05,{status}\n")
        assert told(record)[1:] == facts

    @pytest.mark.parametrize(("heading", "cell"), [("Response date", "2025-05-05"), ("Response", "yes")])
    def test_contradicts_that_they_never_answered(self, tmp_path: Path, heading: str, cell: str) -> None:
        record = only(tmp_path, f"Company,Applied on,{heading},Status\nA,2025-05-01,{cell},No answer\n")
        assert told(record) == ["applied 2025-05-01", "presumed_no_response ?"]
        assert dict(record.fields) == {heading: cell, "Status": "No answer"}
        assert [problem.value for problem in record.problems] == [f"No answer / {cell}"]


class TestDayInAStatus:
    @pytest.mark.parametrize(("cells", "facts"), IN_THE_STATUS.items())
    def test_beats_a_mere_date(self, tmp_path: Path, cells: str, facts: list[str]) -> None:
        assert told(only(tmp_path, f"Company,Date,Status\nA,{cells}\n")) == facts

    def test_leaves_a_later_date_in_a_field(self, tmp_path: Path) -> None:
        record = only(tmp_path, "Company,Date,Status\nA,2025-05-05,sent 2025-05-03\n")
        assert dict(record.fields) == {"Date": "2025-05-05"}

    def test_does_not_beat_the_day_of_sending(self, tmp_path: Path) -> None:
        record = only(tmp_path, "Company,Date applied,Status\nA,2025-05-05,sent 2025-05-03\n")
        assert told(record) == ["applied 2025-05-05"]
        assert record.facts[0].text == "sent 2025-05-03"


class TestDayOfAnEnd:
    @pytest.mark.parametrize("heading", ["End date", "Closed on", "Date closed", "Beendet am"])
    @pytest.mark.parametrize(("cells", "facts"), ENDED.items())
    def test_dates_an_end_only(self, tmp_path: Path, heading: str, cells: str, facts: list[str]) -> None:
        text = f"Company,Application date,{heading},Status\nA,2025-05-01,{cells}\nB,2025-05-01,2025-05-09,Rejected\n"
        record = only(tmp_path, text)
        assert told(record)[1:] == facts
        used = any("2025-05-20" in fact for fact in facts)
        assert dict(record.fields).get(heading, "") == ("" if used else cells.split(",")[0])

    def test_is_no_sign_of_sending(self, tmp_path: Path) -> None:
        assert told(only(tmp_path, "Company,Closed on,Status\nA,2025-05-20,To apply\n")) == ["saved ?"]
        assert told(only(tmp_path, "Company,End date,Status\nA,2025-05-20,Rejected\n")) == [
            "applied ?",
            "rejected 2025-05-20",
        ]

    @pytest.mark.parametrize("headings", ["Start date,End date", "Closed on,End date"])
    def test_is_not_guessed_beside_another(self, tmp_path: Path, headings: str) -> None:
        found = from_csv(tmp_path, f"Company,Applied,{headings},Status\nA,2025-05-01,2025-05-02,2025-05-20,Rejected\n")
        assert "ended_on" not in meanings(found).values()
        assert told(records(found)[0]) == ["applied 2025-05-01", "rejected ?"]

    def test_words_below_it_are_no_days(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, "Company,Applied,Closed on,Status\nA,2025-05-01,their portal,Rejected\n")
        assert meanings(found)["Closed on"] is None
