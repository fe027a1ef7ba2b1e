"""The program among others: terminals, pipes, signals, folders that cannot be written."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

import pytest

from headway import __version__
from tests.support.process import environment, run_headway, running_headway

ROWS = 8_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """A running program with its two outputs."""

    process: subprocess.Popen[bytes]
    out: IO[bytes]
    err: IO[bytes]


@contextmanager
def started(home: Path, *arguments: str | Path, **variables: str) -> Iterator[Child]:
    """The program while it runs; ended for certain with the block."""
    # Whoever runs the tests in the background may have Ctrl-C ignored, and a program inherits that.
    held = signal.signal(signal.SIGINT, signal.default_int_handler)
    child = subprocess.Popen(
        [sys.executable, "-m", "headway", *map(str, arguments)],
        env={**environment(home, today="2026-11-22"), **variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    signal.signal(signal.SIGINT, held)
    assert child.stdout
    assert child.stderr
    with child.stdout as out, child.stderr as err:
        try:
            yield Child(process=child, out=out, err=err)
        finally:
            child.kill()
            child.wait()


def first_page(address: str) -> int:
    """The status of the page that the start address leads to."""
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
    with browser.open(address) as page:
        return int(page.status)


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with one application in it, whose name no plain terminal can write."""
    home = tmp_path_factory.mktemp("begun")
    assert run_headway(home, "add", "--employer", "Łódź “Möbel”…", "--role", "Täster").code == 0
    return home


class TestVersion:
    def test_is_told_without_loading_the_framework(self) -> None:
        script = (
            "import sys; from headway.cli.main import main; main(['--version']);"
            "print(sorted({'django', 'argparse', 'headway.store'} & set(sys.modules)))"
        )
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
        assert done.stdout == f"headway {__version__}\n[]\n"

    def test_help_does_not_load_the_framework_either(self) -> None:
        script = "import sys; from headway.cli.main import main; main(['--help']); print('django' in sys.modules)"
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
        assert done.stdout.endswith("False\n")


class TestSurroundings:
    def test_says_when_the_folder_cannot_be_made(self, tmp_path: Path) -> None:
        (tmp_path / "file").touch()
        answer = run_headway(tmp_path / "file" / "home", "today")
        assert answer.code == 1
        assert "cannot be used: Not a directory. Choose another one with HEADWAY_HOME." in answer.err

    def test_says_when_the_database_is_none(self, headway_home: Path) -> None:
        (headway_home / "headway.sqlite3").write_bytes(b"no database at all" * 500)
        answer = run_headway(headway_home, "today")
        assert answer.code == 1
        assert "`headway doctor` looks at it" in answer.err
        assert "Traceback" not in answer.err

    def test_says_when_today_is_no_day(self, headway_home: Path) -> None:
        answer = run_headway(headway_home, "today", today="someday")
        assert (answer.code, answer.err) == (
            1,
            "headway: HEADWAY_TODAY must be a date like 2026-11-22, not 'someday'\n",
        )

    @pytest.mark.parametrize("day", ["today", "tomorrow"])
    def test_says_when_today_is_a_day_that_no_search_can_have(self, begun: Path, day: str) -> None:
        acme = ("--employer", "Acme", "--role", "Tester", "--applied-on", day)
        answer = run_headway(begun, "add", *acme, today="9999-12-31")
        assert (answer.code, "is not a day" in answer.err) == (1, True)

    @pytest.mark.parametrize("options", [(), ("--json",)])
    def test_writes_on_terminals_that_know_no_accents(self, begun: Path, options: tuple[str, ...]) -> None:
        with started(begun, "list", *options, PYTHONIOENCODING="ascii", COLUMNS="80") as child:
            out, err = child.process.communicate(timeout=60)
        assert (child.process.returncode, err) == (0, b"")
        assert out.isascii()
        assert b"bel" in out

    def test_ends_quietly_when_nobody_reads_on(self, begun: Path) -> None:
        with started(begun, "list") as child:
            child.out.close()
            assert child.err.read() == b""
            assert child.process.wait(60) == 0


class TestTheFolder:
    @pytest.mark.parametrize("command", [("add", "--employer", "Acme", "--role", "Tester"), ("today",), ("doctor",)])
    def test_keeps_everything_in_one_file_once_a_command_is_done(self, begun: Path, command: tuple[str, ...]) -> None:
        assert run_headway(begun, *command).code == 0
        assert [path.name for path in begun.iterdir() if path.name.endswith(("-wal", "-shm"))] == []


class TestOddSurroundings:
    def test_takes_the_zone_of_the_machine_at_the_first_start(self, headway_home: Path) -> None:
        acme = ("--employer", "Acme", "--role", "Tester")
        with started(headway_home, "add", *acme, "--json", TZ="Pacific/Auckland") as child:
            added = json.loads(child.out.read())
        run_headway(headway_home, "log", added["application_id"], "interview_scheduled", "--on", "+1", "--at", "14:30")
        shown = run_headway(headway_home, "show", added["application_id"], "--json").json()
        assert datetime.fromisoformat(shown["appointment_at"]).hour in (1, 2)

    def test_refuses_bytes_that_are_no_text(self, begun: Path) -> None:
        refused = run_headway(begun, "add", "--employer", "\udcff", "--role", "x")
        assert (refused.code, refused.err.startswith("headway: --employer holds bytes that are no text")) == (1, True)
        refused = run_headway(begun, "show", "\udcff")
        assert (refused.code, refused.err.startswith("headway: ID holds bytes that are no text")) == (1, True)

    def test_asks_for_another_name_of_a_file_whose_name_is_no_text(self, headway_home: Path, tmp_path: Path) -> None:
        path = tmp_path / "jobs-\udcff.csv"
        path.write_text("Company,Position,Date Applied\nAcme,Tester,2026-10-28\n", encoding="utf-8")
        done = run_headway(headway_home, "import", path, "--yes")
        assert (done.code, "Give it another name." in done.err) == (1, True), done.err

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full device")
    def test_says_when_the_disk_is_full(self, begun: Path) -> None:
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(
                [sys.executable, "-m", "headway", "list"],
                stdout=full,
                stderr=subprocess.PIPE,
                env=environment(begun, today=None),
                check=False,
            )
        assert (done.returncode, done.stderr) == (1, b"headway: Writing: No space left on device\n")


class TestServe:
    def test_prints_its_address_and_answers_there(self, begun: Path) -> None:
        with running_headway(begun) as process:
            assert re.fullmatch(r"http://127\.0\.0\.1:\d+/start/[\w-]{30,}", process.address)
            assert first_page(process.address) == 200
            port = process.address.split(":")[2].split("/")[0]
            taken = run_headway(begun, "serve", "--no-browser", "--port", port)
        assert (taken.code, f"--port {port} cannot be used" in taken.err) == (1, True)
        assert not list(begun.glob("open-*.html"))

    def test_ends_with_ctrl_c_under_another_loopback_name(self, begun: Path) -> None:
        with started(begun, "serve", "--no-browser", "--port", "0", "--host", "localhost") as child:
            assert child.out.readline().startswith(b"Headway is running at http://127.0.0.1:")
            child.process.send_signal(signal.SIGINT)
            assert child.process.wait(30) == 0
            assert b"Traceback" not in child.err.read()


class TestDemo:
    def test_shows_a_made_up_search_and_leaves_nothing_behind(self, headway_home: Path, tmp_path: Path) -> None:
        with started(headway_home, "demo", "--no-browser", "--port", "0", TMPDIR=str(tmp_path)) as child:
            address = child.out.readline().split()[-1].decode()
            (folder,) = tmp_path.glob("headway-demo-*")
            assert folder.stat().st_mode & 0o077 == 0
            assert first_page(address) == 200
            child.process.terminate()
            child.process.terminate()
            assert child.process.wait(30) == 0
        assert not list(tmp_path.glob("headway-demo-*"))
        assert list(headway_home.iterdir()) == []

    def test_ends_with_ctrl_c_while_it_is_still_being_made_up(self, headway_home: Path, tmp_path: Path) -> None:
        with started(headway_home, "demo", "--no-browser", "--port", "0", TMPDIR=str(tmp_path)) as child:
            assert child.err.readline().startswith(b"Making up a search.")
            child.process.send_signal(signal.SIGINT)
            assert child.process.wait(60) in (0, 130)
            assert b"Traceback" not in child.err.read()
        assert not list(tmp_path.glob("headway-demo-*"))


class TestKill:
    def test_in_the_middle_of_an_import_leaves_nothing_half_done(self, headway_home: Path, tmp_path: Path) -> None:
        sheet = tmp_path / "jobs.csv"
        lines = (f"Firm {number},Analyst,2026-11-{number % 20 + 1:02},Applied" for number in range(ROWS))
        sheet.write_text("Company,Position,Date Applied,Status\n" + "\n".join(lines) + "\n")
        run_headway(headway_home, "today")
        with started(headway_home, "import", sheet, "--yes") as child:
            log = headway_home / "headway.sqlite3-wal"
            while child.process.poll() is None and not (log.exists() and log.stat().st_size > 200_000):
                time.sleep(0.01)
        assert run_headway(headway_home, "doctor", today="2026-11-22").code == 0
        again = run_headway(headway_home, "import", sheet, "--yes", "--json", today="2026-11-22").json()
        assert again["created"] + again["unchanged"] == ROWS
        assert again["created"] in (0, ROWS)
        assert run_headway(headway_home, "doctor", today="2026-11-22").code == 0
