"""Wrong usage, and hosts and ports that cannot be served."""

from __future__ import annotations

from pathlib import Path

import pytest

from headway.cli import server
from headway.cli.refusal import Unusable
from headway.cli.server import loopback_address, reserve_port
from tests.cli.conftest import Headway


class TestUsage:
    @pytest.mark.parametrize(
        "arguments",
        [("fly",), ("today", "--loud"), ("add",), ("serve", "--port", "x"), ("backup", ""), ("import", "a.csv", "")],
    )
    def test_is_2_when_wrong(self, headway: Headway, headway_home: Path, arguments: tuple[str, ...]) -> None:
        answer = headway(*arguments)
        assert answer.code == 2
        assert answer.err.startswith("usage: headway")
        assert list(headway_home.iterdir()) == []

    def test_is_no_error_to_ask_for_help(self, headway: Headway) -> None:
        answer = headway("--help")
        assert answer.code == 0
        assert "what to do today, the most important first" in answer.out


class TestLoopback:
    @pytest.mark.parametrize(
        ("host", "address"),
        [("127.0.0.1", "127.0.0.1"), ("LOCALHOST", "127.0.0.1"), ("[::1]", "::1"), ("127.0.0.9", "127.0.0.9")],
    )
    def test_takes_what_stays_on_this_machine(self, host: str, address: str) -> None:
        assert loopback_address(host) == address

    @pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "::", "example.org", ""])
    def test_refuses_what_others_can_reach(self, host: str) -> None:
        with pytest.raises(Unusable, match="only answers on this machine"):
            loopback_address(host)

    def test_is_told_on_the_command_line(self, headway: Headway) -> None:
        answer = headway("serve", "--no-browser", "--host", "0.0.0.0")
        assert (answer.code, "only answers on this machine" in answer.err) == (1, True)

    def test_refuses_a_port_that_does_not_exist(self, headway: Headway) -> None:
        answer = headway("serve", "--no-browser", "--port", "70000")
        assert (answer.code, "--port 70000 cannot be used" in answer.err) == (1, True)

    def test_takes_another_port_where_the_usual_one_is_taken(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with reserve_port("127.0.0.1", 0) as first:
            first.listen()
            port = first.getsockname()[1]
            monkeypatch.setattr(server, "USUAL_PORT", port)
            with reserve_port("127.0.0.1", None) as second:
                assert second.getsockname()[1] != port
            with pytest.raises(Unusable, match=f"--port {port} cannot be used: Address already in use"):
                reserve_port("127.0.0.1", port)
