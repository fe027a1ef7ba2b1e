"""An import that is killed in the middle leaves nothing behind and can be done again."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from headway.store.loading import MANY_ROWS
from tests.actions.importing import HEADINGS, a_sheet

# So many that the indexes are set aside while the rows come in.
ROWS = [(f"Employer {number}", "Engineer", "2026-03-03", "Rejected", "", "", "") for number in range(MANY_ROWS)]
# Says when it is in the middle of writing, and stays there.
CHILD = """
import sys, time
from datetime import date, datetime, timezone
from pathlib import Path
import django
django.setup()
from headway.store.schema import ensure_schema
ensure_schema()
from headway.actions.imports import apply_import
from headway.actions.owners import ensure_owner
now = datetime(2026, 11, 22, 12, tzinfo=timezone.utc)
owner = ensure_owner(now=now, zone="UTC")
def hold(done, total):
    if sys.argv[2] == "hold" and 0 < done < total:
        print("writing", flush=True)
        time.sleep(60)
path = Path(sys.argv[1])
result = apply_import(
    owner_id=owner.id, path=path, name=path.name, today=date(2026, 11, 22), now=now, progress=hold
)
from headway.actions.doctor import find_differences
print(result.created, len(find_differences(owner.id)), flush=True)
"""


def start(home: Path, sheet: Path, how: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, str(sheet), how],
        env={**os.environ, "HEADWAY_HOME": str(home), "DJANGO_SETTINGS_MODULE": "headway.settings"},
        stdout=subprocess.PIPE,
        text=True,
    )


def rows(home: Path, table: str) -> int:
    with closing(sqlite3.connect(home / "headway.sqlite3")) as database:
        return database.execute(f"SELECT count(*) FROM store_{table}").fetchone()[0]


def indexes(home: Path) -> set[str]:
    with closing(sqlite3.connect(home / "headway.sqlite3")) as database:
        return {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}


class TestKilledImport:
    def test_leaves_nothing_half_done_and_can_be_repeated(self, headway_home: Path, tmp_path: Path):
        sheet = a_sheet(tmp_path, *ROWS, headings=HEADINGS)
        with start(headway_home, a_sheet(tmp_path, name="none.csv"), "go") as child:
            assert child.communicate(timeout=60)[0] == "0 0\n"
        before = indexes(headway_home)
        with start(headway_home, sheet, "hold") as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "writing\n", "the import was killed before it wrote anything"
            child.send_signal(signal.SIGKILL)
        tables = ("application", "event", "batch", "sourcerow", "employer", "plannedstep", "importmapping")
        assert {table: rows(headway_home, table) for table in tables} == dict.fromkeys(tables, 0)
        assert indexes(headway_home) == before
        with start(headway_home, sheet, "go") as child:
            assert child.communicate(timeout=60)[0] == f"{MANY_ROWS} 0\n"
        assert indexes(headway_home) == before
