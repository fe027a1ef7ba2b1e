"""A note for oneself alone after a no: kept and printed by its own command only."""

from __future__ import annotations

import io

import pytest

from tests.cli.conftest import Headway


@pytest.fixture
def ended(headway: Headway, acme: str) -> str:
    headway("log", acme, "rejected")
    return acme


class TestPrivateNote:
    def test_is_kept_shown_replaced_and_undone(self, headway: Headway, ended: str) -> None:
        assert headway("private-note", ended).out.startswith("Nothing is kept.")
        assert headway("private-note", ended, "--write", "A long day.").out == "Kept for you alone.\n"
        assert headway("private-note", ended).out == "A long day.\n"
        headway("private-note", ended, "--write", "A short night.")
        headway("undo")
        assert headway("private-note", ended, "--json").json()["text"] == "A long day."

    def test_is_printed_by_no_other_command(self, headway: Headway, ended: str) -> None:
        headway("private-note", ended, "--write", "zebrafish")
        commands = (
            ("show", ended),
            ("show", ended, "--json"),
            ("list", "--json"),
            ("list", "--search", "zebrafish"),
            ("today", "--json"),
            ("week",),
            ("undo", "--json"),
        )
        for command in commands:
            assert "zebrafish" not in headway(*command).out, command

    def test_can_be_read_in_so_that_no_shell_remembers_it(
        self, headway: Headway, ended: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO("Two lines,\nboth mine.\n"))
        headway("private-note", ended, "--write", "-")
        assert headway("private-note", ended).out == "Two lines,\nboth mine.\n"

    def test_is_taken_away(self, headway: Headway, ended: str) -> None:
        headway("private-note", ended, "--write", "A long day.")
        assert headway("private-note", ended, "--remove").out == "Nothing is kept any more.\n"
        assert headway("private-note", ended, "--json").json()["text"] == ""

    @pytest.mark.parametrize("text", ["", "  ", "x" * 20_001])
    def test_refuses_what_is_empty_or_endless(self, headway: Headway, ended: str, text: str) -> None:
        assert headway("private-note", ended, "--write", text).code == 1

    def test_belongs_to_an_end(self, headway: Headway, acme: str) -> None:
        answer = headway("private-note", acme, "--write", "Not yet.")
        assert answer.code == 1
        assert "has not come to an end" in answer.err
        assert headway("private-note", acme, "--json").json() == {
            "schema": "headway/private-note/1",
            "application_id": acme,
            "text": "",
            "batch": None,
        }


class TestSomebodyToTalkTo:
    def test_is_named_where_a_note_speaks_of_despair(self, headway: Headway, ended: str) -> None:
        told = headway("private-note", ended, "--write", "I can't go on.").out
        # The clock of these tests stands in Berlin.
        assert "TelefonSeelsorge, 0800 1110111, day and night" in told
        assert "TelefonSeelsorge" in headway("log", ended, "note", "--note", "Ich kann nicht mehr.").out

    def test_is_not_named_otherwise_and_never_again(self, headway: Headway, ended: str) -> None:
        assert "talk to" not in headway("private-note", ended, "--write", "This is a dead end.").out
        headway("log", ended, "note", "--note", "I can't go on.")
        for command in (("show", ended), ("show", ended, "--json"), ("today",)):
            assert "talk to" not in headway(*command).out
