"""Backups: consistent, verified, put back without losing what was there."""

from __future__ import annotations

import errno
import json
import shutil
import sqlite3
import zipfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from headway.actions.backups import Backup, BackupProblem, Restored, restore_backup, write_backup
from headway.actions.backups.checking import ask_doctor, check_file
from tests.support.process import run_headway

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
FILE = "headway.sqlite3"


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with one application and a document, made by the program itself."""
    home = tmp_path_factory.mktemp("searched")
    assert run_headway(home, "add", "--employer", "Acme", "--role", "Tester", today="2026-11-22").code == 0
    (home / "documents").mkdir()
    (home / "documents" / "resume.txt").write_text("ten years of testing")
    return home


@pytest.fixture(scope="module")
def saved(searched: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A good backup of that folder."""
    path = tmp_path_factory.mktemp("saved") / "good.zip"
    assert isinstance(back_up(searched, path), Backup)
    return path


@pytest.fixture
def home(searched: Path, tmp_path: Path) -> Path:
    """A copy of that folder to do things to."""
    return Path(shutil.copytree(searched, tmp_path / "home"))


def back_up(home: Path, path: Path) -> Backup | BackupProblem:
    return write_backup(path=path, database=home / FILE, home=home, now=NOW)


def restore(home: Path, path: Path) -> Restored | BackupProblem:
    return restore_backup(path=path, database=home / FILE, home=home, now=NOW)


def execute(database: Path, statement: str) -> None:
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute(statement)


def employers(home: Path) -> list[str]:
    with closing(sqlite3.connect(home / FILE)) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM store_employer")]


def rewritten(source: Path, target: Path, **changes: bytes | None) -> Path:
    """A copy of a backup with some members replaced or, with None, left out."""
    by_name = {"manifest": "manifest.json", "database": FILE}
    given = {by_name[key]: content for key, content in changes.items()}
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            content = given.get(name, old.read(name))
            if content is not None:
                new.writestr(name, content)
    return target


class TestWriteBackup:
    def test_counts_what_it_holds(self, home: Path, tmp_path: Path) -> None:
        made = back_up(home, tmp_path / "new.zip")
        assert isinstance(made, Backup)
        assert (made.applications, made.events) == (1, 1)
        with zipfile.ZipFile(made.path) as archive:
            assert set(archive.namelist()) >= {"manifest.json", FILE, "documents/resume.txt"}

    def test_sees_one_moment_while_somebody_else_is_writing(self, home: Path, tmp_path: Path) -> None:
        with closing(sqlite3.connect(home / FILE)) as other:
            other.execute("PRAGMA journal_mode = WAL")
            other.execute("BEGIN IMMEDIATE")
            other.execute("UPDATE store_employer SET name = 'half done'")
            made = back_up(home, tmp_path / "new.zip")
            other.rollback()
        assert isinstance(made, Backup)

    def test_names_the_file_after_the_moment_in_a_folder(self, home: Path, tmp_path: Path) -> None:
        made = back_up(home, tmp_path)
        assert isinstance(made, Backup)
        assert made.path.name == "headway-2026-11-22-120000.zip"

    def test_never_replaces_a_file(self, home: Path, saved: Path) -> None:
        before = saved.read_bytes()
        made = back_up(home, saved)
        assert isinstance(made, BackupProblem)
        assert "exists already" in made.what
        assert saved.read_bytes() == before

    def test_leaves_nothing_behind_when_it_fails(self, home: Path, tmp_path: Path) -> None:
        (home / FILE).write_bytes(b"SQLite format 3\x00" + b"damage" * 500)
        target = tmp_path / "out"
        target.mkdir()
        made = back_up(home, target)
        assert isinstance(made, BackupProblem)
        assert made.advice == "Run `headway doctor`."
        assert list(target.iterdir()) == []
        assert not list(home.glob(".backup-*"))

    def test_does_not_call_a_copy_good_in_which_the_doctor_finds_something(self, home: Path, tmp_path: Path) -> None:
        execute(home / FILE, "UPDATE store_application SET stage = 'offer'")
        made = back_up(home, tmp_path / "new.zip")
        assert isinstance(made, BackupProblem)
        assert "follow" in made.what
        assert not (tmp_path / "new.zip").exists()

    def test_says_where_it_cannot_write(self, home: Path, tmp_path: Path) -> None:
        made = back_up(home, tmp_path / "no" / "such" / "folder.zip")
        assert isinstance(made, BackupProblem)
        assert made.what == f"There is no folder {tmp_path / 'no' / 'such'}."

    def test_says_when_the_disk_is_full(self, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def fill(target: Path, **_: object) -> None:
            raise OSError(errno.ENOSPC, "No space left on device", str(target))

        monkeypatch.setattr("headway.actions.backups.writing.pack", fill)
        full = back_up(home, tmp_path / "new.zip")
        assert full == BackupProblem(what=f"{tmp_path / 'new.zip'}: No space left on device")
        assert list(tmp_path.glob(".*")) == []

    def test_takes_as_long_a_name_as_the_disk_does(self, home: Path, tmp_path: Path) -> None:
        assert isinstance(back_up(home, tmp_path / f"{'x' * 250}.zip"), Backup)

    def test_says_when_there_is_nothing_to_back_up(self, tmp_path: Path) -> None:
        made = back_up(tmp_path, tmp_path / "new.zip")
        assert isinstance(made, BackupProblem)
        assert "no data" in made.what


class TestRestoreBackup:
    def test_puts_back_what_was_saved_and_keeps_the_present_aside(self, home: Path, saved: Path) -> None:
        execute(home / FILE, "UPDATE store_employer SET name = 'later'")
        (home / "documents" / "resume.txt").write_text("changed")
        restored = restore(home, saved)
        assert isinstance(restored, Restored)
        assert (restored.applications, restored.events) == (1, 1)
        assert employers(home) == ["Acme"]
        assert (home / "documents" / "resume.txt").read_text() == "ten years of testing"
        assert restored.aside
        assert restored.aside.name.startswith("before-restore-2026-11-22-120000-")
        assert employers(restored.aside) == ["later"]
        assert (restored.aside / "documents" / "resume.txt").read_text() == "changed"
        assert ask_doctor(home) is None

    def test_restores_into_an_empty_folder(self, saved: Path, tmp_path: Path) -> None:
        restored = restore(tmp_path, saved)
        assert isinstance(restored, Restored)
        assert restored.aside is None
        assert employers(tmp_path) == ["Acme"]

    def test_restores_over_a_database_that_is_damaged_beyond_reading(self, home: Path, saved: Path) -> None:
        (home / FILE).write_bytes(b"no database at all" * 100)
        restored = restore(home, saved)
        assert isinstance(restored, Restored)
        assert restored.aside
        assert (restored.aside / FILE).read_bytes().startswith(b"no database")
        assert employers(home) == ["Acme"]

    def test_waits_until_headway_does_not_use_the_data(self, home: Path, saved: Path) -> None:
        with closing(sqlite3.connect(home / FILE)) as running:
            running.execute("PRAGMA journal_mode = WAL")
            running.execute("BEGIN")
            running.execute("SELECT * FROM store_employer").fetchall()
            restored = restore(home, saved)
        assert isinstance(restored, BackupProblem)
        assert restored.what == "Headway is running on this data."

    def test_says_when_there_is_no_such_file(self, home: Path) -> None:
        restored = restore(home, home / "missing.zip")
        assert isinstance(restored, BackupProblem)
        assert "There is no file" in restored.what

    @pytest.mark.parametrize(
        ("name", "content", "words"),
        [
            ("not a zip", b"hello", "is damaged or is not a Headway backup"),
            ("empty", b"", "is damaged or is not a Headway backup"),
        ],
    )
    def test_refuses_what_is_no_backup(self, home: Path, tmp_path: Path, name: str, content: bytes, words: str) -> None:
        path = tmp_path / "odd.zip"
        path.write_bytes(content)
        refused = restore(home, path)
        assert isinstance(refused, BackupProblem), name
        assert words in refused.what

    @pytest.mark.parametrize("manifest", [None, b"[]", b'{"schema": "else/1"}', b"{"])
    def test_refuses_a_zip_without_a_manifest_of_ours(
        self, home: Path, saved: Path, tmp_path: Path, manifest: bytes | None
    ) -> None:
        refused = restore(home, rewritten(saved, tmp_path / "odd.zip", manifest=manifest))
        assert isinstance(refused, BackupProblem)
        assert "not a Headway backup" in refused.what

    @pytest.mark.parametrize("database", [None, b"something else"])
    def test_refuses_data_that_is_not_what_was_backed_up(
        self, home: Path, saved: Path, tmp_path: Path, database: bytes | None
    ) -> None:
        refused = restore(home, rewritten(saved, tmp_path / "odd.zip", database=database))
        assert isinstance(refused, BackupProblem)
        assert "is not what was backed up" in refused.what
        assert employers(home) == ["Acme"]

    def test_refuses_a_truncated_backup(self, home: Path, saved: Path, tmp_path: Path) -> None:
        path = tmp_path / "cut.zip"
        path.write_bytes(saved.read_bytes()[:-2000])
        assert isinstance(restore(home, path), BackupProblem)

    def test_refuses_rows_that_went_missing(self, home: Path, saved: Path, tmp_path: Path) -> None:
        with zipfile.ZipFile(saved) as archive:
            manifest = json.loads(archive.read("manifest.json"))
        manifest["rows"]["store_event"] += 1
        refused = restore(home, rewritten(saved, tmp_path / "odd.zip", manifest=json.dumps(manifest).encode()))
        assert isinstance(refused, BackupProblem)
        assert refused.what == "Rows are missing in the copy."

    def test_refuses_the_schema_of_a_newer_headway(self, home: Path, tmp_path: Path) -> None:
        execute(home / FILE, "INSERT INTO django_migrations (app, name, applied) VALUES ('store', '9999_later', '')")
        found = check_file(home / FILE)
        assert found is not None
        assert found.what == "The data was written by a newer Headway than this one."


class TestCheckFile:
    def test_finds_a_row_that_points_nowhere(self, home: Path) -> None:
        execute(home / FILE, "DELETE FROM store_employer")
        found = check_file(home / FILE)
        assert found is not None
        assert found.what == "The database is damaged."

    def test_finds_nothing_in_a_healthy_one(self, home: Path) -> None:
        assert check_file(home / FILE) is None


class TestAskDoctor:
    def test_tells_what_went_wrong_where_there_is_no_report(self, tmp_path: Path) -> None:
        (tmp_path / FILE).mkdir()
        found = ask_doctor(tmp_path)
        assert found is not None
        assert found.what.startswith("The copy does not hold up: ")
