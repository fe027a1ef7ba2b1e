"""`headway import`: look first, then apply; nothing is guessed, nothing is lost."""

from __future__ import annotations

import io
import json
import shlex
from pathlib import Path

import pytest

from tests.cli.conftest import Headway

SHEET = """Company,Position,Date Applied,Status
Acme,Analyst,2026-11-02,Applied
Beta,Tester,2026-10-01,Rejected
"""
IMPORT_KEYS = {"source", "read", "created", "updated", "unchanged", "proposed", "problems", "batch"}


class Terminal(io.StringIO):
    """What a person types."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "jobs.csv"
    path.write_text(SHEET)
    return path


def write(path: Path, text: str) -> Path:
    path.write_text(text)
    return path


def count(headway: Headway) -> int:
    return len(headway("list", "--json").json()["applications"])


class TestImport:
    def test_applies_with_yes_and_can_be_taken_back(self, headway: Headway, sheet: Path) -> None:
        answer = headway("import", sheet, "--yes")
        assert answer.code == 0
        assert "2 rows read: 2 new, 0 updated, 0 unchanged, 0 to decide, 0 with a problem" in answer.out
        assert count(headway) == 2
        assert headway("undo").out.startswith("Taken back: Imported: ")
        assert count(headway) == 0

    def test_prints_the_document_that_scripts_rely_on(self, headway: Headway, sheet: Path) -> None:
        document = headway("import", sheet, "--yes", "--json").json()
        assert document["schema"] == "headway/import/1"
        assert document.keys() >= IMPORT_KEYS
        counted = sum(document[key] for key in ("created", "updated", "unchanged", "proposed"))
        assert document["read"] == counted + len(document["problems"]) == 2
        assert (document["source"], document["applied"]) == ("jobs.csv", True)
        assert headway("undo", document["batch"]).code == 0

    def test_is_named_as_where_a_fact_came_from(self, headway: Headway, sheet: Path) -> None:
        headway("import", sheet, "--yes")
        first = headway("list", "--json").json()["applications"][0]["id"]
        assert f"(From a spreadsheet: {sheet.stem}!" in headway("show", first).out

    def test_changes_nothing_the_second_time(self, headway: Headway, sheet: Path) -> None:
        headway("import", sheet, "--yes")
        document = headway("import", sheet, "--yes", "--json").json()
        assert (document["unchanged"], document["batch"]) == (2, None)
        assert headway("import", sheet, "--yes").out.startswith("jobs.csv: nothing new.\n")

    def test_waits_for_nobody_where_there_is_nothing_new(self, headway: Headway, sheet: Path) -> None:
        headway("import", sheet, "--yes")
        answer = headway("import", sheet)
        assert (answer.code, answer.err) == (0, "")
        assert "There is nothing new in it." in answer.out
        assert headway("import", sheet, "--json").json()["unchanged"] == 2

    def test_only_shows_with_dry_run(self, headway: Headway, sheet: Path) -> None:
        answer = headway("import", sheet, "--dry-run", "--yes")
        assert answer.code == 0
        assert "A  Company = Employer (Acme, Beta)" in answer.out
        assert "New: Acme, Analyst" in answer.out
        document = headway("import", sheet, "--dry-run", "--json").json()
        assert (document["created"], document["applied"], document["batch"]) == (2, False, None)
        assert count(headway) == 0

    @pytest.mark.parametrize("options", [(), ("--json",)])
    def test_waits_for_a_yes_where_nobody_can_be_asked(
        self, headway: Headway, sheet: Path, options: tuple[str, ...]
    ) -> None:
        answer = headway("import", sheet, *options)
        assert answer.code == 3
        assert "Run the command again with --yes" in answer.err
        assert count(headway) == 0

    def test_waits_for_a_yes_where_standard_input_is_closed(
        self, headway: Headway, sheet: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("sys.stdin", None)
        assert headway("import", sheet).code == 3

    @pytest.mark.parametrize(("typed", "applications"), [("y\n", 2), ("\n", 0), ("no\n", 0)])
    def test_asks_a_person_at_a_terminal(
        self, headway: Headway, sheet: Path, monkeypatch: pytest.MonkeyPatch, typed: str, applications: int
    ) -> None:
        monkeypatch.setattr("sys.stdin", Terminal(typed))
        answer = headway("import", sheet)
        assert answer.code == 0
        assert "Import this? [y/N]" in answer.err
        assert count(headway) == applications

    @pytest.mark.parametrize("options", [("--yes",), ("--dry-run",), ("--yes", "--json")])
    def test_asks_how_days_are_written_rather_than_guess(
        self, headway: Headway, tmp_path: Path, options: tuple[str, ...]
    ) -> None:
        path = write(tmp_path / "jobs.csv", "Company,Position,Date Applied\nAcme,Analyst,03/04/2026\n")
        answer = headway("import", path, *options)
        assert answer.code == 3
        assert "date_order" in answer.out + answer.err or "--date-order dmy" in answer.out + answer.err
        assert count(headway) == 0

    def test_asks_which_column_is_the_employer_before_anything_is_made(self, headway: Headway, tmp_path: Path) -> None:
        path = write(tmp_path / "apps.csv", "App,Time\nchat,73.2\nmail,7.2\n")
        answer = headway("import", path, "--yes")
        assert (answer.code, count(headway)) == (3, 0)
        assert "Which one is the employer?" in answer.err
        assert '--map FILE, where FILE holds, with the heading of your column, or its letter: {"columns"' in answer.err
        assert '{"columns": {"App": "employer"}}' in answer.err
        assert headway("import", path, "--dry-run", "--json").json()["questions"][0]["kind"] == "names"
        answered = write(tmp_path / "map.json", '{"columns": {"App": "employer"}}')
        assert headway("import", path, "--map", answered, "--yes").code == 0
        assert {each["employer"] for each in headway("list", "--json").json()["applications"]} == {"chat", "mail"}

    def test_takes_the_letter_of_a_column_that_has_no_heading(self, headway: Headway, tmp_path: Path) -> None:
        path = write(tmp_path / "apps.csv", "Acme,2026-03-01\nBeta,2026-03-02\n")
        answer = headway("import", path, "--yes")
        assert (answer.code, count(headway)) == (3, 0)
        assert '{"columns": {"A": "employer"}}' in answer.err
        answered = write(tmp_path / "map.json", '{"columns": {"A": "employer"}}')
        assert headway("import", path, "--map", answered, "--yes").code == 0
        assert {each["employer"] for each in headway("list", "--json").json()["applications"]} == {"Acme", "Beta"}

    def test_takes_the_date_order_for_an_answer(self, headway: Headway, tmp_path: Path) -> None:
        path = write(tmp_path / "jobs.csv", "Company,Position,Date Applied\nAcme,Analyst,03/04/2026\n")
        assert headway("import", path, "--date-order", "mdy", "--yes").code == 0
        assert headway("list", "--json").json()["applications"][0]["applied_on"] == "2026-03-04"

    def test_takes_the_meaning_of_a_status_for_an_answer(self, headway: Headway, tmp_path: Path) -> None:
        path = write(tmp_path / "jobs.csv", SHEET.replace("Rejected", "Frobnicated"))
        shown = headway("import", path, "--dry-run").out
        assert "--status Frobnicated=rejected" in shown
        undecided = headway("import", path, "--yes")
        assert undecided.code == 3, "a word is left to decide"
        headway("undo")
        answer = headway("import", path, "--status", "Frobnicated=rejected", "--yes")
        assert answer.code == 0
        (beta,) = headway("list", "--state", "closed", "--json").json()["applications"]
        assert (beta["employer"], beta["disposition"]) == ("Beta", "rejected")

    def test_quotes_the_answers_so_that_a_shell_takes_them_for_text(self, headway: Headway, tmp_path: Path) -> None:
        path = write(tmp_path / "jobs.csv", SHEET.replace("Rejected", "Don't; ask"))
        shown = headway("import", path, "--dry-run").out
        (line,) = [line for line in shown.splitlines() if "=rejected" in line]
        assert shlex.split(line.rpartition(":")[0]) == ["--status", "Don't; ask=rejected"]

    def test_says_with_its_exit_code_that_proposals_are_left(self, headway: Headway, sheet: Path) -> None:
        headway("import", sheet, "--yes")
        write(sheet, SHEET.replace("Rejected", "Applied"))
        again = headway("import", sheet, "--yes", "--json")
        assert (again.json()["proposed"], again.code) == (1, 3)

    @pytest.mark.parametrize("answer", ["Frobnicated", "=rejected", "Frobnicated=vanished"])
    def test_refuses_a_meaning_that_does_not_exist(self, headway: Headway, sheet: Path, answer: str) -> None:
        refused = headway("import", sheet, "--status", answer, "--yes")
        assert refused.code == 1
        assert "write it like Ghosted=presumed_no_response" in refused.err

    def test_reads_the_rest_when_one_file_cannot_be_used(self, headway: Headway, sheet: Path, tmp_path: Path) -> None:
        empty = write(tmp_path / "empty.xlsx", "")
        answer = headway("import", empty, sheet, "--yes", "--json")
        assert answer.code == 1
        assert "empty.xlsx" in answer.err
        document = answer.json()
        assert (document["read"], document["created"], document["applied"]) == (2, 2, False)
        assert [file["refused"] is None for file in document["files"]] == [False, True]
        assert count(headway) == 2

    def test_refuses_the_file_in_the_preview_as_well(self, headway: Headway, tmp_path: Path) -> None:
        assert headway("import", write(tmp_path / "empty.xlsx", "")).code == 1

    def test_says_when_there_is_no_such_file(self, headway: Headway, tmp_path: Path) -> None:
        missing = headway("import", tmp_path / "none.csv", "--yes")
        assert (missing.code, "there is no such file" in missing.err) == (1, True)
        folder = headway("import", tmp_path, "--yes")
        assert (folder.code, "this is a folder" in folder.err) == (1, True)


class TestMap:
    def test_says_what_columns_mean(self, headway: Headway, tmp_path: Path) -> None:
        path = write(tmp_path / "jobs.csv", "Company,Position,Mood,Date Applied\nAcme,Analyst,good,2026-11-02\n")
        choices = {"columns": {"Mood": "notes"}, "statuses": {}, "date_order": None}
        mapping = write(tmp_path / "map.json", json.dumps(choices))
        assert headway("import", path, "--map", mapping, "--yes").code == 0
        application_id = headway("list", "--json").json()["applications"][0]["id"]
        assert headway("show", application_id, "--json").json()["notes"] == "good"

    @pytest.mark.parametrize(
        ("content", "message"),
        [
            ("{", "cannot be used"),
            ("[]", "must be an object"),
            ('{"colums": {}}', "must be an object"),
            ('{"date_order": "dym"}', "must be dmy, mdy or ymd"),
            ('{"sheets": "Log"}', "must be a list of names"),
            ('{"columns": {"Mood": 3}}', "must map texts to texts"),
            ('{"statuses": []}', "must map texts to texts"),
        ],
    )
    def test_refuses_a_file_that_says_something_else(
        self, headway: Headway, sheet: Path, tmp_path: Path, content: str, message: str
    ) -> None:
        answer = headway("import", sheet, "--map", write(tmp_path / "map.json", content), "--yes")
        assert answer.code == 1
        assert message in answer.err
        assert count(headway) == 0

    def test_says_when_the_file_is_missing(self, headway: Headway, sheet: Path, tmp_path: Path) -> None:
        answer = headway("import", sheet, "--map", tmp_path / "none.json")
        assert (answer.code, "No such file" in answer.err, "docs/cli.md" in answer.err) == (1, True, True)

    def test_names_the_sheets_to_read(self, headway: Headway, sheet: Path, tmp_path: Path) -> None:
        mapping = write(tmp_path / "map.json", '{"sheets": ["jobs"]}')
        assert headway("import", sheet, "--map", mapping, "--yes").code == 0
