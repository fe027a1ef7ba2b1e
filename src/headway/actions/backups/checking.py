"""Whether a database file is whole, of a schema that is understood, and agrees with itself."""

import json
import os
import pkgutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from headway.actions.backups.archive import BackupProblem
from headway.store import migrations

_DOCTOR_SECONDS = 600


def embedded_database() -> Path | None:
    """Return the file of the embedded database; None where the data is in a database server."""
    database: dict[str, Any] = settings.DATABASES["default"]
    return Path(database["NAME"]) if database["ENGINE"].endswith("sqlite3") else None


def check_file(database: Path) -> BackupProblem | None:
    """Look for damage in a database file, and for a schema that only a newer Headway knows."""
    try:
        with closing(sqlite3.connect(database)) as connection:
            damage = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            if damage != "ok" or connection.execute("PRAGMA foreign_key_check").fetchone():
                return BackupProblem(what=_("The database is damaged."), advice=_("Try an older backup."))
            newer = applied_migrations(connection) - known_migrations()
    except sqlite3.DatabaseError as error:
        return BackupProblem(what=_("The database cannot be read: %(why)s.") % {"why": error})
    if newer:
        return BackupProblem(
            what=_("The data was written by a newer Headway than this one."),
            advice=_("Install the newer version, then try again."),
        )
    return None


def count_rows(connection: sqlite3.Connection) -> dict[str, int]:
    """Count the rows of every table."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    return {name: _count(connection, name) for (name,) in names.fetchall()}


def _count(connection: sqlite3.Connection, table: str) -> int:
    quoted = table.replace('"', '""')
    rows: int = connection.execute(f'SELECT COUNT(*) FROM "{quoted}"').fetchone()[0]  # noqa: S608 - a table's own name, quoted
    return rows


def applied_migrations(connection: sqlite3.Connection) -> set[str]:
    """Return the names of the schema's steps that this database went through."""
    rows = connection.execute("SELECT name FROM django_migrations WHERE app = 'store'").fetchall()
    return {name for (name,) in rows}


def known_migrations() -> set[str]:
    """Return the names of the schema's steps that this program knows."""
    return {module.name for module in pkgutil.iter_modules(migrations.__path__)}


def ask_doctor(home: Path) -> BackupProblem | None:
    """Open a data folder with a Headway of its own and let it look for differences."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("HEADWAY_", "DJANGO_"))}
    done = subprocess.run(
        [sys.executable, "-m", "headway", "doctor", "--json"],
        env={**environment, "HEADWAY_HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=_DOCTOR_SECONDS,
        check=False,
    )
    if done.returncode == 0:
        return None
    return BackupProblem(
        what=_("The copy does not hold up: %(findings)s") % {"findings": _findings(done.stdout) or done.stderr},
        advice=_("Run `headway doctor`, mend what it finds, and try again."),
    )


def _findings(report: str) -> str:
    try:
        return " ".join(finding["what"] for finding in json.loads(report)["findings"])
    except (ValueError, KeyError, TypeError):
        return ""
