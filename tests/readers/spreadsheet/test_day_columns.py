"""Whole columns of days: their order is proven, asked, or chosen, and never guessed."""

from datetime import date, datetime
from pathlib import Path

import pytest

from headway.readers.spreadsheet import Choices
from tests.readers.spreadsheet.sheets import from_csv, reading, records, told, workbook


def days(folder: Path, cells: list[str], choices: Choices | None = None) -> list[str]:
    rows = "".join(f'Employer {number},"{cell}",Applied\n' for number, cell in enumerate(cells))
    found = from_csv(folder, "Company,Date Applied,Status\n" + rows, choices)
    return [told(one)[0].removeprefix("applied ") for one in found.records()]


class TestOrder:
    def test_one_day_above_twelve_decides_the_column(self, tmp_path: Path) -> None:
        assert days(tmp_path, ["3/4/2025", "13/4/2025"]) == ["2025-04-03", "2025-04-13"]
        assert days(tmp_path, ["3/4/2025", "4/13/2025"]) == ["2025-03-04", "2025-04-13"]

    def test_points_are_day_first(self, tmp_path: Path) -> None:
        assert days(tmp_path, ["4.3.2025", "04.03.25"]) == ["2025-03-04", "2025-03-04"]

    def test_what_no_cell_decides_is_asked_once_and_not_guessed(self, tmp_path: Path) -> None:
        found = from_csv(
            tmp_path, "Company,Date Applied,Interview Date\nA,3/4/2025,5/6/2025\nB,1/2/2025,\nC,3/3/2025,\n"
        )
        (question,) = found.questions
        assert (question.kind, question.subject, question.rows) == ("date_order", "3/4/2025", 2)
        assert [answer.example for answer in question.answers] == [
            "3/4/2025 is 3 April 2025",
            "3/4/2025 is 4 March 2025",
        ]
        assert [told(one) for one in found.records()] == [["applied ?"], ["applied ?"], ["applied 2025-03-03"]]
        assert records(found)[0].fields == (("Date Applied", "3/4/2025"), ("Interview Date", "5/6/2025"))

    @pytest.mark.parametrize(("order", "day"), [("dmy", "2025-04-03"), ("mdy", "2025-03-04")])
    def test_the_choice_decides(self, tmp_path: Path, order: str, day: str) -> None:
        choice = Choices(date_order="dmy" if order == "dmy" else "mdy")
        assert days(tmp_path, ["3/4/2025"], choice) == [day]

    def test_year_first_can_be_chosen(self, tmp_path: Path) -> None:
        assert days(tmp_path, ["25/03/04"], Choices(date_order="ymd")) == ["2025-03-04"]
        assert days(tmp_path, ["45/03/04"]) == ["?"]

    def test_another_column_decides_when_this_one_is_silent(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, "Company,Date Applied,Interview Date\nA,3/4/2025,25/4/2025\n")
        assert told(records(found)[0]) == ["applied 2025-04-03", "interview_held 2025-04-25"]

    def test_rows_in_the_order_of_time_decide(self, tmp_path: Path) -> None:
        cells = [
            "1/2/2025",
            "1/9/2025",
            "2/3/2025",
            "2/11/2025",
            "3/1/2025",
            "3/8/2025",
            "4/2/2025",
            "4/9/2025",
            "5/1/2025",
        ]
        assert days(tmp_path, cells)[:3] == ["2025-01-02", "2025-01-09", "2025-02-03"]
        turned = ["/".join([cell.split("/")[1], cell.split("/")[0], "2025"]) for cell in cells]
        assert days(tmp_path, turned)[:3] == ["2025-01-02", "2025-01-09", "2025-02-03"]

    def test_few_rows_in_the_order_of_time_do_not(self, tmp_path: Path) -> None:
        assert days(tmp_path, ["1/2/2025", "2/3/2025", "3/4/2025"]) == ["?", "?", "?"]

    def test_a_column_written_both_ways_is_asked(self, tmp_path: Path) -> None:
        assert days(tmp_path, ["13/4/2025", "4/13/2025", "3/4/2025"]) == ["2025-04-13", "2025-04-13", "?"]

    def test_a_missing_year_does_not_hide_the_question(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, "Company,Date Applied\nA,3/4\nB,Mar 5 2025\n")
        assert found.questions[0].answers[0].example == ""


class TestMissingYears:
    def test_come_from_the_rows_next_to_it(self, tmp_path: Path) -> None:
        cells = ["2023-11-20", "28 Dec", "3 Jan", "2024-01-10", "12 Feb"]
        assert days(tmp_path, cells) == ["2023-11-20", "2023-12-28", "2024-01-03", "2024-01-10", "2024-02-12"]

    def test_without_any_year_the_last_such_day_is_taken_and_said(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, "Company,Date Applied\nA,8-Jul\nB,4 Mar\n")
        assert [told(one) for one in found.records()] == [["applied 2024-07-08"], ["applied 2025-03-04"]]
        assert found.problems[0].where == "jobs!B2"

    def test_a_leap_day_without_a_leap_year_is_a_problem(self, tmp_path: Path) -> None:
        assert days(tmp_path, ["2022-02-28", "Feb 29", "2022-03-01"]) == ["2022-02-28", "?", "2022-03-01"]

    def test_follow_the_day_of_sending_in_their_own_row(self, tmp_path: Path) -> None:
        text = "Company,Date Applied,Interview Date,Rejection Date\nA,2024-12-20,Jan 8,Jan 12\nB,2025-01-05,Jan 12,\n"
        found = from_csv(tmp_path, text)
        assert [told(one)[1:] for one in found.records()] == [
            ["interview_held 2025-01-08", "rejected 2025-01-12"],
            ["interview_held 2025-01-12"],
        ]
        assert found.problems == ()

    def test_that_would_lie_before_sending_or_far_ahead_are_problems(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, "Company,Date Applied,Interview Date\nA,2025-03-10,Mar 5\nB,2025-03-10,Feb 29\n")
        assert [told(one) for one in found.records()] == [["applied 2025-03-10"]] * 2
        assert records(found)[0].problems[0].value == "Mar 5"

    def test_of_an_interview_may_be_near_but_not_next_year(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, "Company,Role,Interview Date\nA,x,20 Jun\nB,y,20 Dec\n")
        assert [told(one)[1] for one in found.records()] == [
            "interview_scheduled 2025-06-20",
            "interview_held 2024-12-20",
        ]


class TestLimits:
    @pytest.mark.parametrize(
        "cell", ["2026-01-01", "1970-01-01", "2205-01-01", "8/82019", "8/5/2019 & 8/14/2019", "yes"]
    )
    def test_a_day_that_cannot_be_is_a_problem_and_kept(self, tmp_path: Path, cell: str) -> None:
        found = from_csv(tmp_path, f'Company,Date Applied\nA,"{cell}"\nB,2025-03-04\n')
        first = records(found)[0]
        assert told(first) == ["applied ?"]
        assert first.problems[0].value == cell
        assert first.fields == (("Date Applied", cell),)

    def test_a_coming_interview_is_no_problem_but_one_in_ten_years_is(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, "Company,Status,Interview Date\nA,Applied,2025-12-01\nB,Applied,2035-12-01\n")
        assert [len(one.problems) for one in found.records()] == [0, 1]


class TestRealDays:
    @pytest.mark.parametrize("options", [{}, {"date_1904": True}])
    def test_both_day_systems_of_workbooks(self, tmp_path: Path, options: dict[str, object]) -> None:
        rows = [["Company", "Date Applied"], ["A", date(2025, 3, 4)], ["B", date(2024, 12, 31)]]
        found = reading(workbook(tmp_path / "a.xlsx", {"S": rows}, **options))
        assert [told(one) for one in found.records()] == [["applied 2025-03-04"], ["applied 2024-12-31"]]

    def test_a_bare_number_among_days_is_a_serial_number(self, tmp_path: Path) -> None:
        rows = [["Company", "Date Applied"], ["A", date(2025, 3, 4)], ["B", 45721], ["C", 3], ["D", True]]
        rows.append(["E", datetime(2025, 3, 6, 9, 30)])  # noqa: DTZ001 - a moment in a cell carries no zone
        found = reading(workbook(tmp_path / "a.xlsx", {"S": rows}))
        assert [told(one) for one in found.records()] == [
            ["applied 2025-03-04"],
            ["applied 2025-03-05"],
            ["applied ?"],
            ["applied ?"],
            ["applied 2025-03-06"],
        ]

    def test_real_days_are_in_the_order_of_time_too(self, tmp_path: Path) -> None:
        texts = ["3/2/2025", "3/9/2025", "4/3/2025", "4/10/2025", "5/1/2025", "5/8/2025"]
        rows: list[list[object]] = [["Company", "Date Applied"]]
        rows += [["A", date(2025, 1, day)] for day in (2, 5, 9, 12, 20)] + [["B", text] for text in texts]
        found = reading(workbook(tmp_path / "a.xlsx", {"S": rows}))
        assert told(records(found)[-1]) == ["applied 2025-05-08"]
