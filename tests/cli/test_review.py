"""`headway review` and `headway export`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Headway

SHEET = "Company,Position,Date Applied,Status,Location\nAcme,Analyst,2026-11-02,Applied,{place}\n"


@pytest.fixture
def proposed(headway: Headway, tmp_path: Path) -> str:
    """The id of a proposal: a file that says another place than the one that was imported before."""
    for place in ("Bonn", "Berlin"):
        (tmp_path / "jobs.csv").write_text(SHEET.format(place=place))
        headway("import", tmp_path / "jobs.csv", "--yes")
    (proposal,) = headway("review", "--json").json()["proposals"]
    return str(proposal["id"])


def place(headway: Headway) -> str:
    return str(headway("list", "--json").json()["applications"][0]["location"])


class TestReview:
    def test_is_done_when_nothing_waits(self, headway: Headway) -> None:
        answer = headway("review")
        assert (answer.code, answer.out) == (0, "No proposals are waiting.\n")

    def test_shows_both_sides_and_changes_nothing(self, headway: Headway, proposed: str) -> None:
        answer = headway("review")
        assert answer.code == 3
        assert "location is “Bonn” here and “Berlin” in the file" in answer.out
        assert place(headway) == "Bonn"

    def test_accepts(self, headway: Headway, proposed: str) -> None:
        answer = headway("review", "--accept", proposed[:8])
        assert (answer.code, answer.out) == (0, "Accepted 1 proposal.\nNo proposals are waiting.\n")
        assert place(headway) == "Berlin"

    def test_declines(self, headway: Headway, proposed: str) -> None:
        answer = headway("review", "--decline", proposed, "--json")
        assert answer.code == 0
        assert answer.json() == {"schema": "headway/review/1", "accepted": [], "declined": [proposed], "proposals": []}
        assert place(headway) == "Bonn"

    def test_says_what_was_declined(self, headway: Headway, proposed: str) -> None:
        assert headway("review", "--decline", proposed).out.startswith("Declined 1 proposal.\n")

    def test_refuses_to_do_both(self, headway: Headway, proposed: str) -> None:
        answer = headway("review", "--accept", proposed, "--decline", proposed)
        assert (answer.code, "cannot be accepted and declined" in answer.err) == (1, True)

    def test_refuses_an_id_that_no_proposal_has(self, headway: Headway) -> None:
        answer = headway("review", "--accept", "zz")
        assert (answer.code, "No waiting proposal" in answer.err) == (1, True)


class TestExport:
    @pytest.mark.parametrize("ending", ["csv", "xlsx", "json"])
    def test_writes_what_can_be_imported_again(self, headway: Headway, acme: str, tmp_path: Path, ending: str) -> None:
        answer = headway("export", tmp_path / f"all.{ending}")
        assert (answer.code, answer.out.startswith("Wrote 1 application with 1 event to ")) == (0, True)
        again = headway("import", tmp_path / f"all.{ending}", "--yes", "--json")
        assert again.code == 0
        assert (again.json()["created"], again.json()["applied"]) == (0, True)

    def test_replaces_a_file_only_when_told_to(self, headway: Headway, acme: str, tmp_path: Path) -> None:
        path = tmp_path / "all.csv"
        path.write_text("mine")
        refused = headway("export", path)
        assert (refused.code, path.read_text()) == (1, "mine")
        forced = headway("export", path, "--force", "--json")
        assert forced.json() == {
            "schema": "headway/exported/1",
            "path": str(path),
            "applications": 1,
            "events": 1,
        }

    def test_says_which_endings_there_are(self, headway: Headway, tmp_path: Path) -> None:
        answer = headway("export", tmp_path / "all.pdf")
        assert (answer.code, ".xlsx, .csv or .json" in answer.err) == (1, True)

    def test_says_where_it_cannot_write(self, headway: Headway, tmp_path: Path) -> None:
        answer = headway("export", tmp_path / "none" / "all.csv")
        told = f"headway: There is no folder {tmp_path / 'none'}. Create it, or choose another place.\n"
        assert (answer.code, answer.err) == (1, told)
        folder = headway("export", tmp_path, "--force")
        assert (folder.code, "is a folder. Name the file" in folder.err) == (1, True)
        long = headway("export", tmp_path / f"{'x' * 260}.csv")
        assert (long.code, "File name too long" in long.err) == (1, True)
