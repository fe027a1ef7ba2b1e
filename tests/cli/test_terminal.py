"""Terminals as they are: narrow, in another encoding, watched or not."""

from __future__ import annotations

import io
import json
import sys
import webbrowser
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.db import OperationalError

from headway.cli import server, zone
from headway.cli.finding import short_ids
from headway.cli.progress import progress_bar
from headway.cli.refusal import Unusable
from headway.cli.start import damage_told
from headway.cli.terminal import make_writable, print_document, print_table, tell
from tests.words.made import SOME_ID

AddressOpened = Callable[[str], bool]


class Screen(io.StringIO):
    """A terminal that remembers what it was sent."""

    def isatty(self) -> bool:
        return True


class TestPrintTable:
    def test_cuts_the_widest_column_first(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("COLUMNS", "20")
        print_table(["Id", "Employer"], [["1", "A very long name of an employer"]])
        assert capsys.readouterr().out == "Id  Employer\n1   A very long nam…\n"


class TestTell:
    def test_keeps_orders_in_a_text_from_the_terminal(self, capsys: pytest.CaptureFixture[str]) -> None:
        tell("Acme\x1b[31m\x1b]0;title\x07\x9b2J\u202egrud\N{ZERO WIDTH JOINER}é")
        assert capsys.readouterr().out == "Acme[31m]0;title2Jgrud\N{ZERO WIDTH JOINER}é\n"

    def test_keeps_a_text_on_its_line(self, capsys: pytest.CaptureFixture[str]) -> None:
        tell("Acme\r\n2026-11-22  Offer received\u2028x")
        print_table(["Id"], [["a\nb"]])
        assert capsys.readouterr().out == "Acme 2026-11-22  Offer received x\nId\na b\n"


class TestPrintDocument:
    def test_escapes_what_a_terminal_would_obey_and_loses_nothing(self, capsys: pytest.CaptureFixture[str]) -> None:
        text = "\x1b[31m\x7f\x9b\u202e\u2066é\n"
        print_document("list", {"text": text})
        out = capsys.readouterr().out
        assert json.loads(out) == {"schema": "headway/list/1", "text": text}
        assert not set(out) & set(text) - {"[", "3", "1", "m", "é", "\n"}


class TestMakeWritable:
    def test_writes_a_plainer_form_where_the_encoding_lacks_a_character(self, monkeypatch: pytest.MonkeyPatch) -> None:
        written = io.BytesIO()
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="ascii"))
        make_writable()
        sys.stdout.write("“Łódź” · 3\N{EN DASH}4…")
        sys.stdout.flush()
        assert written.getvalue() == b'"??d?" - 3-4...'

    def test_leaves_streams_alone_that_cannot_be_changed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "stdout", io.StringIO())
        make_writable()


class TestProgressBar:
    def test_is_drawn_on_a_terminal_only(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert progress_bar("Reading") is None

    def test_draws_each_percent_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        screen = Screen()
        monkeypatch.setattr(sys, "stderr", screen)
        draw = progress_bar("Reading")
        assert draw
        for done in (0, 1, 500, 501, 1000):
            draw(done, 1000)
        assert screen.getvalue().count("\r") == 3
        assert screen.getvalue().endswith("] 100 %\n")

    def test_is_complete_where_there_is_nothing_to_do(self, monkeypatch: pytest.MonkeyPatch) -> None:
        screen = Screen()
        monkeypatch.setattr(sys, "stderr", screen)
        draw = progress_bar("Reading")
        assert draw
        draw(0, 0)
        assert "100 %" in screen.getvalue()


class TestOpenBrowser:
    @pytest.fixture
    def opened(self, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        addresses: list[str] = []
        monkeypatch.setattr(webbrowser, "open", addresses.append)
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            monkeypatch.delenv(name, raising=False)
        return addresses

    def test_opens_a_page_of_this_user_alone_and_never_shows_the_token_to_others(
        self, opened: list[str], monkeypatch: pytest.MonkeyPatch, headway_home: Path
    ) -> None:
        monkeypatch.setenv("DISPLAY", ":0")
        monkeypatch.setenv("HEADWAY_HOME", str(headway_home))
        with server.opening_page("http://127.0.0.1:8710/start/secret") as page:
            server.open_browser(page)
            assert page.stat().st_mode & 0o077 == 0
            assert "http://127.0.0.1:8710/start/secret" in page.read_text()
        assert opened == [page.as_uri()]
        assert "secret" not in opened[0]
        assert not page.exists()

    def test_leaves_a_terminal_without_a_display_alone(
        self, opened: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setattr(sys, "platform", "linux")
        server.open_browser(tmp_path / "page.html")
        assert opened == []


class TestSystemZone:
    @pytest.mark.parametrize(
        ("found", "zone_name"), [("Pacific/Auckland", "Pacific/Auckland"), ("", "UTC"), ("Nowhere/Land", "UTC")]
    )
    def test_is_one_that_exists(self, monkeypatch: pytest.MonkeyPatch, found: str, zone_name: str) -> None:
        monkeypatch.setattr("tzlocal.get_localzone_name", lambda: found)
        assert zone.system_zone(None) == zone_name


def test_a_full_disk_is_told_as_such(headway_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    headway_home.mkdir(exist_ok=True)
    monkeypatch.setenv("HEADWAY_HOME", str(headway_home))
    monkeypatch.setattr("shutil.disk_usage", lambda path: SimpleNamespace(free=0))
    with pytest.raises(Unusable, match=r"is full\. Make room"), damage_told():
        raise OperationalError("disk I/O error")


def test_short_ids_grow_until_they_differ() -> None:
    other = type(SOME_ID)(int=SOME_ID.int ^ (1 << 88))
    assert short_ids([SOME_ID]) == {SOME_ID: "12345678"}
    assert set(short_ids([SOME_ID, other]).values()) == {str(SOME_ID)[:11], str(other)[:11]}
