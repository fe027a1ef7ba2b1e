"""The command line in this process, on a data folder of its own, on Sunday, 22 November 2026."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from headway.cli.main import main
from tests.support.process import Answer

Headway = Callable[..., Answer]
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
