"""The tables are brought up to date when the program starts, and left alone when they are."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import DatabaseError

from headway.store import schema
from tests.support.process import environment

START = """
import sys
import django
django.setup()
from headway.store.schema import NewerDataError, ensure_schema
try:
    ensure_schema()
except NewerDataError as error:
    sys.exit(str(error))
print("django.core.management.commands.migrate" in sys.modules, "django.db.migrations.executor" in sys.modules)
"""


def start(home: Path, *, url: str = "") -> subprocess.CompletedProcess[str]:
    child = start_aside(home, url=url)
    out, err = child.communicate(timeout=60)
    return subprocess.CompletedProcess(child.args, child.returncode, out, err)


def start_aside(home: Path, *, url: str = "") -> subprocess.Popen[str]:
    variables = environment(home, today=None) | {"DJANGO_SETTINGS_MODULE": "headway.settings"}
    return subprocess.Popen(
        [sys.executable, "-c", START],
        env=variables | ({"HEADWAY_DATABASE_URL": url} if url else {}),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


class TestEnsureSchema:
    def test_makes_folder_and_tables_at_the_first_start_and_asks_little_later(self, tmp_path: Path) -> None:
        home = tmp_path / "new" / "home"
        first = start(home)
        assert first.returncode == 0, first.stderr
        assert (home / "headway.sqlite3").is_file()
        second = start(home)
        assert (second.returncode, second.stdout) == (0, "False False\n"), (
            "the migration machinery was loaded for nothing"
        )

    @pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
    def test_lets_nobody_else_into_the_folder(self, tmp_path: Path) -> None:
        start(tmp_path / "home")
        assert (tmp_path / "home").stat().st_mode & 0o077 == 0

    def test_copes_with_several_first_starts_at_once(self, tmp_path: Path) -> None:
        children = [start_aside(tmp_path / "home") for _ in range(3)]
        answers = [child.communicate(timeout=120) for child in children]
        assert [child.returncode for child in children] == [0, 0, 0], answers

    def test_leaves_newer_data_alone_and_says_so(self, tmp_path: Path) -> None:
        start(tmp_path)
        with sqlite3.connect(tmp_path / "headway.sqlite3") as database:
            newer = ("store", "9999_from_the_future", "2030-01-01")
            database.execute("INSERT INTO django_migrations (app, name, applied) VALUES (?, ?, ?)", newer)
        refused = start(tmp_path)
        assert refused.returncode == 1
        assert "newer Headway" in refused.stderr
        assert "Traceback" not in refused.stderr

    def test_takes_the_database_that_the_environment_names(self, tmp_path: Path) -> None:
        file = tmp_path / "elsewhere" / "my search.sqlite3"
        assert start(tmp_path / "home", url=f"sqlite:///{file.as_posix().replace(' ', '%20')}").returncode == 0
        assert file.is_file()


class TestAMigrationThatFails:
    @pytest.fixture(autouse=True)
    def fail(self, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        tried: list[str] = []

        def migrate() -> None:
            tried.append("migrated")
            raise DatabaseError("table already exists")

        monkeypatch.setattr(schema, "_migrate", migrate)
        monkeypatch.setattr(schema, "_make_room", lambda: None)
        monkeypatch.setattr(schema, "_SECONDS_BETWEEN_LOOKS", 0)
        return tried

    def test_is_well_when_another_process_made_the_tables_meanwhile(
        self, fail: list[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        answers = iter([set[str](), set[str](), {"0001_initial"}])
        monkeypatch.setattr(schema, "_known_migrations", lambda: {"0001_initial"})
        monkeypatch.setattr(schema, "_applied_migrations", lambda: next(answers))
        schema.ensure_schema()
        assert fail == ["migrated"]

    def test_is_told_when_nobody_else_made_them(self, fail: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(schema, "_applied_migrations", set)
        with pytest.raises(DatabaseError, match="already exists"):
            schema.ensure_schema()
        assert fail == ["migrated", "migrated"]


@pytest.mark.django_db
class TestMigrations:
    def test_lead_to_the_tables_that_the_code_speaks_of(self) -> None:
        call_command("makemigrations", check=True, dry_run=True, verbosity=0)
