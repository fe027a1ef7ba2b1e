"""The real program as a child process: one command and its answer, or a server while it runs."""

from __future__ import annotations

import json
import os
import re
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

START_SECONDS = 60
STOP_SECONDS = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one command gave back."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadwayProcess:
    """A running server. `address` is the printed one, with its start token."""

    address: str
    home: Path
    pid: int

    def url(self, path: str) -> str:
        """The address of another page of the same server, without the token."""
        origin = re.match(r"https?://[^/]+", self.address)
        assert origin
        return origin.group() + path


def run_headway(home: Path, *arguments: str | Path, today: str | None = None, stdin: str = "") -> Answer:
    """`python -m headway ARGUMENTS` on the data in `home`."""
    done = subprocess.run(
        [sys.executable, "-m", "headway", *map(str, arguments)],
        env=environment(home, today=today),
        input=stdin,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return Answer(code=done.returncode, out=done.stdout, err=done.stderr)


@contextmanager
def running_headway(
    home: Path, *, command: str = "serve", today: str | None = None, python: str | Path = sys.executable
) -> Iterator[HeadwayProcess]:
    """The server on a free loopback port, from its printed address until the end of the block."""
    child = subprocess.Popen(
        [python, "-m", "headway", command, "--no-browser", "--port", "0"],
        env=environment(home, today=today),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=(errors := (home.parent / f"{home.name}.stderr").open("w+b")),
    )
    try:
        yield HeadwayProcess(address=printed_address(child, errors), home=home, pid=child.pid)
    finally:
        stop(child)
        errors.close()


def environment(home: Path, *, today: str | None) -> dict[str, str]:
    """This process's environment with its own data folder and, if given, a frozen day."""
    variables = {key: value for key, value in os.environ.items() if not key.startswith(("HEADWAY_", "DJANGO_"))}
    variables |= {"HEADWAY_HOME": str(home), "PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"}
    return variables | ({"HEADWAY_TODAY": today} if today else {})


def printed_address(child: subprocess.Popen[bytes], errors: Any) -> str:
    """The first address on the child's standard output; AssertionError with its messages when none comes."""
    assert child.stdout
    seen = b""
    deadline = time.monotonic() + START_SECONDS
    with selectors.DefaultSelector() as selector:
        selector.register(child.stdout, selectors.EVENT_READ)
        while time.monotonic() < deadline and selector.select(timeout=1) is not None:
            if selector.select(timeout=0):
                chunk = os.read(child.stdout.fileno(), 65536)
                if not chunk:
                    break
                seen += chunk
            if found := re.search(rb"https?://\S+(?=\s)", seen):
                return found.group().decode()
    errors.seek(0)
    raise AssertionError(f"headway printed no address.\nout: {seen.decode()}\nerr: {errors.read().decode()}")


def stop(child: subprocess.Popen[bytes]) -> None:
    """End the child by its own id: politely, then for certain."""
    child.send_signal(signal.SIGTERM)
    try:
        child.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
    assert child.stdout
    child.stdout.close()
