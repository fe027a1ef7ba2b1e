"""The command line in this process, on a data folder of its own, on Sunday, 22 November 2026."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from headway.cli.main import main
from tests.support.process import Answer

Headway = Callable[..., Answer]
OnDay = Callable[..., list[str]]
Story = dict[str, list[tuple[str, str]]]
TODAY = "2026-11-22"


@pytest.fixture
def headway(
    db: None, headway_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Headway]:
    """`headway("list", "--json")` gives the answer of that command."""
    monkeypatch.setenv("HEADWAY_HOME", str(headway_home))
    monkeypatch.setenv("HEADWAY_TODAY", TODAY)
    monkeypatch.setenv("TZ", "Europe/Berlin")
    monkeypatch.setattr("sys.stdin", io.StringIO())
    mask = os.umask(0o022)

    def run(*arguments: str | Path) -> Answer:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        written = capsys.readouterr()
        return Answer(code=code, out=written.out, err=written.err)

    yield run
    os.umask(mask)


@pytest.fixture
def acme(headway: Headway) -> str:
    """The id of an application to Acme that was sent ten days ago."""
    added = headway("add", "--employer", "Acme", "--role", "Data analyst", "--applied-on", "-10", "--json")
    return str(added.json()["application_id"])


@pytest.fixture
def on_day(headway: Headway, monkeypatch: pytest.MonkeyPatch) -> OnDay:
    """Runs a command on a day, if one is given, and returns the kinds of the steps that stand after it."""

    def on(day: str, *command: str) -> list[str]:
        monkeypatch.setenv("HEADWAY_TODAY", day)
        if command:
            assert headway(*command).code == 0
        return [step["kind"] for step in headway("today", "--json").json()["steps"]]

    return on


@pytest.fixture
def day_by_day(headway: Headway, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], Story]:
    """`day_by_day("2026-03-11", "2026-03-17")` gives the steps of each day that has any, as (kind, reason)."""

    def look(first: str, last: str) -> Story:
        day, story = date.fromisoformat(first), Story()
        while day <= date.fromisoformat(last):
            monkeypatch.setenv("HEADWAY_TODAY", day.isoformat())
            steps = headway("today", "--json").json()["steps"]
            if steps:
                story[day.isoformat()[5:]] = [(step["kind"], step["reason"]) for step in steps]
            day += timedelta(days=1)
        return story

    return look
