"""HEADWAY_DATABASE_URL is understood or refused with a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from headway.store import database
from headway.store.database import OddDatabaseUrlError, database_settings

DEFAULT = Path("/data/headway.sqlite3")


class TestDatabaseSettings:
    def test_without_a_url_take_the_file_in_the_data_folder(self) -> None:
        settings = database_settings("", DEFAULT)
        assert (settings["ENGINE"], settings["NAME"]) == ("django.db.backends.sqlite3", DEFAULT)

    @pytest.mark.parametrize(
        ("url", "file"),
        [
            ("sqlite:////srv/job%20search.sqlite3", Path("/srv/job search.sqlite3")),
            ("sqlite:///here.sqlite3", Path.cwd() / "here.sqlite3"),
        ],
    )
    def test_take_a_file_from_the_root_or_from_here(self, url: str, file: Path) -> None:
        assert database_settings(url, DEFAULT)["NAME"] == file

    def test_queue_writers_up_instead_of_failing_them(self) -> None:
        options = database_settings("", DEFAULT)["OPTIONS"]
        assert options["transaction_mode"] == "IMMEDIATE"
        assert options["timeout"] >= 5
        assert "journal_mode=WAL" in options["init_command"]

    def test_take_postgresql_where_its_driver_is_installed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(database, "find_spec", lambda name: object())
        url = "postgresql://al%40ice:s%2Fecret@db.example:5433/headway?sslmode=require"
        assert database_settings(url, DEFAULT) == {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": "headway",
            "USER": "al@ice",
            "PASSWORD": "s/ecret",
            "HOST": "db.example",
            "PORT": "5433",
            "OPTIONS": {"sslmode": "require"},
        }

    def test_name_the_missing_driver(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(database, "find_spec", lambda name: None)
        with pytest.raises(OddDatabaseUrlError, match="psycopg"):
            database_settings("postgresql://host/headway", DEFAULT)

    @pytest.mark.parametrize(
        ("url", "why"),
        [
            ("headway.sqlite3", "nothing stands where sqlite or postgresql should"),
            ("mysql://host/name", "mysql stands where"),
            ("sqlite://", "names no file"),
            ("sqlite:///", "names no file"),
            ("sqlite://relative.sqlite3", "three slashes"),
            ("sqlite:////a.sqlite3?mode=ro", "no options"),
            ("postgresql://host", "name, that of the database"),
            ("postgresql://host/one/two", "name, that of the database"),
            ("postgresql://host/name?hurry=yes", "no option hurry"),
            ("postgresql://host:many/name", "no address"),
            ("postgresql://[host/name", "no address"),
        ],
    )
    def test_refuse_what_is_odd(self, url: str, why: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(database, "find_spec", lambda name: object())
        with pytest.raises(OddDatabaseUrlError, match=why) as refused:
            database_settings(url, DEFAULT)
        assert "HEADWAY_DATABASE_URL" in str(refused.value)

    def test_never_repeat_a_password(self) -> None:
        with pytest.raises(OddDatabaseUrlError) as refused:
            database_settings("postgresqll://alice:s3cret@host/name", DEFAULT)
        assert "s3cret" not in str(refused.value)
