"""Comments on cells through the real program: kept as notes, once, from the person's own file and from Headway's."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.comments import Comment

from tests.support.process import run_headway

TODAY = "2026-11-22"
ROWS = (
    ("Company", "Role", "Date Applied", "Status"),
    ("Acme", "Analyst", "2026-11-02", "Applied"),
    ("Beta", "Clerk", "2026-11-03", "Rejected"),
)


def sheet(path: Path, comments: Mapping[str, str]) -> Path:
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append(row)
    return with_comments(book, path, comments)


def with_comments(book: Any, path: Path, comments: Mapping[str, str]) -> Path:
    for place, text in comments.items():
        book.worksheets[0][place].comment = Comment(text, "Ann")
    book.save(path)
    return path


def imported(home: Path, path: Path) -> dict[str, Any]:
    answer = run_headway(home, "import", path, "--yes", "--json", today=TODAY)
    assert answer.code == 0, answer.err
    told: dict[str, Any] = answer.json()
    return told


def counts(told: Mapping[str, Any]) -> dict[str, int]:
    return {name: told[name] for name in ("created", "updated", "unchanged", "proposed") if told[name]}


def notes(home: Path) -> dict[str, str]:
    """The notes by role."""
    assert run_headway(home, "export", home / "all.json", "--force", today=TODAY).code == 0
    return {each["role"]: each["notes"] for each in json.loads((home / "all.json").read_text())["applications"]}


class TestComments:
    def test_are_notes_that_come_once_and_grow(self, headway_home: Path, tmp_path: Path) -> None:
        path = sheet(tmp_path / "jobs.xlsx", {"D2": "They called", "A1": "My list"})
        told = imported(headway_home, path)
        assert counts(told) == {"created": 2}
        assert [(each["where"], each["value"]) for each in told["notices"]] == [("Sheet!A1", "Ann: My list")]
        assert notes(headway_home) == {"Analyst": "Status (Ann): They called", "Clerk": ""}
        assert counts(imported(headway_home, path)) == {"unchanged": 2}
        more = sheet(tmp_path / "jobs.xlsx", {"D2": "They called", "A2": "Nice people", "D3": "By mail"})
        assert counts(imported(headway_home, more)) == {"updated": 2}
        grown = "Company (Ann): Nice people\nStatus (Ann): They called"
        assert notes(headway_home) == {"Analyst": grown, "Clerk": "Status (Ann): By mail"}
        assert counts(imported(headway_home, more)) == {"unchanged": 2}

    def test_go_out_with_a_list_and_come_back_in_one(self, headway_home: Path, tmp_path: Path) -> None:
        imported(headway_home, sheet(tmp_path / "jobs.xlsx", {"D2": "They called"}))
        ours = tmp_path / "ours.xlsx"
        assert run_headway(headway_home, "export", ours, today=TODAY).code == 0
        assert counts(imported(headway_home, ours)) == {"unchanged": 2}
        book = openpyxl.load_workbook(ours)
        column = {cell.value: cell.column_letter for cell in book.worksheets[0][1]}["Employer"]
        acme = next(cell.row for cell in book.worksheets[0][column] if cell.value == "Acme")
        commented = with_comments(book, tmp_path / "commented.xlsx", {f"{column}{acme}": "Nice people"})
        assert counts(imported(headway_home, commented)) == {"updated": 1, "unchanged": 1}
        assert notes(headway_home)["Analyst"] == "Status (Ann): They called\nEmployer (Ann): Nice people"
        assert counts(imported(headway_home, commented)) == {"unchanged": 2}
