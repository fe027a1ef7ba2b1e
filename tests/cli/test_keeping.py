"""`headway backup`, `restore` and `doctor`, as processes on real files."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from headway.cli.checkup import filesystem_of
from headway.cli.in_use import alone_in
from tests.support.process import Answer, run_headway, running_headway

FILE = "headway.sqlite3"


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("home")
    assert run_headway(home, "add", "--employer", "Acme", "--role", "Tester").code == 0
    home.chmod(0o700)
    return home


@pytest.fixture
def home(searched: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(searched, tmp_path / "home"))


def execute(home: Path, statement: str) -> None:
    with closing(sqlite3.connect(home / FILE)) as connection, connection:
        connection.execute(statement)


def whats(answer: Answer) -> list[str]:
    return [finding["what"] for finding in answer.json()["findings"]]


class TestBackupAndRestore:
    def test_bring_back_what_was_there(self, home: Path, tmp_path: Path) -> None:
        made = run_headway(home, "backup", tmp_path / "good.zip", "--json")
        assert (made.code, made.json()["applications"]) == (0, 1)
        run_headway(home, "add", "--employer", "Beta", "--role", "Tester")
        restored = run_headway(home, "restore", tmp_path / "good.zip", "--json")
        assert restored.code == 0
        assert Path(restored.json()["aside"]).is_dir()
        applications = run_headway(home, "list", "--json").json()["applications"]
        assert [each["employer"] for each in applications] == ["Acme"]

    def test_say_in_words_what_they_did(self, home: Path, tmp_path: Path) -> None:
        made = run_headway(home, "backup", tmp_path / "good.zip")
        assert made.out.startswith("Backed up 1 application with 1 event to ")
        restored = run_headway(home, "restore", tmp_path / "good.zip")
        assert restored.out.startswith("Restored 1 application with 1 event.\nWhat was there before is kept in ")

    def test_restore_waits_until_an_idle_server_has_ended(self, home: Path, tmp_path: Path) -> None:
        run_headway(home, "backup", tmp_path / "good.zip")
        with running_headway(home):
            refused = run_headway(home, "restore", tmp_path / "good.zip")
            assert (refused.code, "Headway is running on the data in" in refused.err) == (1, True)
        assert run_headway(home, "restore", tmp_path / "good.zip").code == 0

    def test_nothing_begins_to_work_while_a_backup_is_put_back(self, home: Path) -> None:
        with alone_in(home):
            refused = run_headway(home, "today")
        assert (refused.code, "Try again in a moment" in refused.err) == (1, True)

    def test_nothing_is_opened_before_it_is_known_that_no_backup_is_put_back(self, headway_home: Path) -> None:
        with alone_in(headway_home):
            run_headway(headway_home, "today")
        assert not (headway_home / FILE).exists()

    def test_name_the_place_that_was_asked_for(self, home: Path, tmp_path: Path) -> None:
        refused = run_headway(home, "backup", tmp_path / "none" / "good.zip")
        told = f"headway: There is no folder {tmp_path / 'none'}. Create it, or choose another place.\n"
        assert (refused.code, refused.err) == (1, told)

    def test_refuse_with_a_sentence(self, home: Path, tmp_path: Path) -> None:
        missing = run_headway(home, "restore", tmp_path / "none.zip")
        assert (missing.code, "There is no file" in missing.err) == (1, True)
        (tmp_path / "there.zip").touch()
        existing = run_headway(home, "backup", tmp_path / "there.zip")
        assert (existing.code, "exists already" in existing.err) == (1, True)


class TestDoctor:
    def test_finds_nothing_wrong_with_good_data(self, home: Path) -> None:
        answer = run_headway(home, "doctor", "--json")
        assert answer.code == 0
        assert answer.json() == {"schema": "headway/doctor/1", "home": str(home), "healthy": True, "findings": []}
        assert run_headway(home, "doctor").out == f"All is well with the data in {home}.\n"

    def test_is_content_without_any_data(self, tmp_path: Path) -> None:
        answer = run_headway(tmp_path / "new", "doctor", "--json")
        assert (answer.code, whats(answer)) == (0, ["There is no data here yet."])

    def test_finds_a_file_where_the_folder_should_be(self, tmp_path: Path) -> None:
        (tmp_path / "home").touch()
        answer = run_headway(tmp_path / "home", "doctor", "--json")
        assert answer.code == 1
        assert whats(answer) == [f"{tmp_path / 'home'} is a file, where the data folder should be."]
        refused = run_headway(tmp_path / "home", "today")
        assert (refused.code, "it is a file, not a folder." in refused.err) == (1, True)

    def test_finds_and_mends_what_does_not_follow_from_the_events(self, home: Path) -> None:
        execute(home, "UPDATE store_application SET stage = 'offer'")
        answer = run_headway(home, "doctor", "--json")
        assert (answer.code, answer.json()["healthy"]) == (1, False)
        assert whats(answer) == ["1 thing does not follow from the events."]
        assert (
            "Wrong: 1 thing does not follow from the events. `headway doctor --mend`" in run_headway(home, "doctor").out
        )
        assert run_headway(home, "doctor", "--mend").code == 0
        assert run_headway(home, "doctor", "--json").json()["findings"] == []

    @pytest.mark.parametrize("first", [("list", "--json"), ("doctor", "--json")])
    def test_is_not_needed_after_an_update(self, home: Path, first: tuple[str, ...]) -> None:
        execute(home, "UPDATE store_owner SET planned_by = '0.0.1'")
        execute(home, "UPDATE store_application SET stage = 'offer'")
        assert run_headway(home, *first).code == 0
        (application,) = run_headway(home, "list", "--json").json()["applications"]
        assert application["stage"] != "offer"
        assert run_headway(home, "doctor", "--json").json()["findings"] == []

    def test_finds_a_damaged_database(self, home: Path) -> None:
        (home / FILE).write_bytes(b"no database at all" * 500)
        answer = run_headway(home, "doctor", "--json")
        assert answer.code == 1
        assert "The database cannot be read" in whats(answer)[0]

    def test_finds_data_of_a_newer_headway(self, home: Path) -> None:
        execute(home, "INSERT INTO django_migrations (app, name, applied) VALUES ('store', '9999_later', '')")
        answer = run_headway(home, "doctor", "--json")
        assert whats(answer) == ["The data was written by a newer Headway than this one."]
        refused = run_headway(home, "today")
        assert (refused.code, "newer Headway" in refused.err) == (1, True)

    def test_notes_that_others_can_look_in(self, home: Path) -> None:
        home.chmod(0o755)
        (home / FILE).chmod(0o644)
        answer = run_headway(home, "doctor", "--json")
        assert answer.code == 0
        assert [finding["where"] for finding in answer.json()["findings"]] == [str(home), str(home / FILE)]

    def test_notes_a_frozen_day_and_variables_it_does_not_know(
        self, home: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("tests.support.process.environment", odd_environment)
        answer = run_headway(home, "doctor", "--json", today="2026-11-22")
        assert answer.code == 0
        assert [finding["where"] for finding in answer.json()["findings"]] == ["HEADWAY_TODAY", "HEADWAY_HOEM"]

    def test_finds_a_day_that_is_none(self, home: Path) -> None:
        answer = run_headway(home, "doctor", "--json", today="tomorrow")
        assert answer.code == 1
        assert whats(answer) == ["HEADWAY_TODAY must be a date like 2026-11-22, not 'tomorrow'"]


def odd_environment(home: Path, *, today: str | None) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("HEADWAY_", "DJANGO_"))}
    return {**kept, "HEADWAY_HOME": str(home), "HEADWAY_TODAY": today or "", "HEADWAY_HOEM": "x"}


class TestFilesystem:
    MOUNTS = "proc /proc proc rw 0 0\n/dev/sda1 / ext4 rw 0 0\nserver:/home /home nfs4 rw 0 0\n"

    def test_is_that_of_the_nearest_mount(self, tmp_path: Path) -> None:
        mounts = tmp_path / "mounts"
        mounts.write_text(self.MOUNTS)
        assert filesystem_of(Path("/home/ada/headway/db"), mounts) == "nfs4"
        assert filesystem_of(Path("/srv/db"), mounts) == "ext4"

    def test_is_not_known_everywhere(self, tmp_path: Path) -> None:
        assert filesystem_of(Path("/srv/db"), tmp_path / "none") == ""
