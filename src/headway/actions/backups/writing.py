"""Making a backup while the program runs, and calling it good only after it was opened and looked at."""

import os
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.utils.translation import gettext as _

from headway import __version__
from headway.actions.backups.archive import (
    DATABASE,
    SCHEMA,
    BackupProblem,
    Manifest,
    copy_documents,
    pack,
    sha256,
    unpack,
)
from headway.actions.backups.checking import ask_doctor, check_file, count_rows

_APPLICATIONS, _EVENTS = "store_application", "store_event"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A backup that was made and verified."""

    path: Path
    applications: int
    events: int
    size: int


def write_backup(*, path: Path, database: Path, home: Path, now: datetime) -> Backup | BackupProblem:
    """Write a verified backup of the database and the documents to `path`.

    A folder as `path` gets a file named after the day. A file that exists is never replaced.
    """
    target = _target(path, now)
    if target.exists():
        return BackupProblem(
            what=_("%(path)s exists already.") % {"path": target},
            advice=_("Choose another name; nothing was replaced."),
        )
    if not target.parent.is_dir():
        return BackupProblem(
            what=_("There is no folder %(folder)s.") % {"folder": target.parent},
            advice=_("Create it, or choose another place."),
        )
    if not database.is_file():
        return BackupProblem(what=_("There is no data in %(home)s yet.") % {"home": home})
    partial = target.with_name(f".headway-backup.{os.getpid()}.partial")
    try:
        return _write(partial, target, database=database, home=home, now=now)
    except OSError as error:
        # The person named the target, not the file beside it that is written first.
        place = target if error.filename in (None, str(partial)) else error.filename
        return BackupProblem(what=f"{place}: {error.strerror or error}")
    except sqlite3.DatabaseError as error:
        return BackupProblem(
            what=_("The database cannot be copied: %(why)s.") % {"why": error}, advice=_("Run `headway doctor`.")
        )
    finally:
        partial.unlink(missing_ok=True)


def _target(path: Path, now: datetime) -> Path:
    if not path.is_dir():
        return path
    return path / f"headway-{now:%Y-%m-%d-%H%M%S}.zip"


def _write(partial: Path, target: Path, *, database: Path, home: Path, now: datetime) -> Backup | BackupProblem:
    with tempfile.TemporaryDirectory(dir=home, prefix=".backup-") as folder:
        copy, opened = Path(folder, "copy"), Path(folder, "opened")
        copy.mkdir()
        opened.mkdir()
        rows = copy_database(database, copy / DATABASE)
        copy_documents(home, copy)
        manifest = Manifest(
            schema=SCHEMA,
            version=__version__,
            created_at=now.isoformat(),
            sha256=sha256(copy / DATABASE),
            rows=rows,
        )
        pack(partial, folder=copy, manifest=manifest)
        problem = verify(partial, opened)
    if problem is not None:
        return problem
    _sync(partial)
    os.replace(partial, target)
    return Backup(path=target, applications=rows[_APPLICATIONS], events=rows[_EVENTS], size=target.stat().st_size)


def copy_database(source: Path, target: Path) -> dict[str, int]:
    """Copy a database that may be in use and return the rows of each table. Raises sqlite3.DatabaseError."""
    with closing(sqlite3.connect(source)) as reading, closing(sqlite3.connect(target)) as writing:
        # One read transaction around both: others may go on writing, this copy sees one moment.
        reading.execute("BEGIN")
        rows = count_rows(reading)
        reading.backup(writing)
        reading.rollback()
        # As a single file it needs no companions to be whole.
        writing.execute("PRAGMA journal_mode = DELETE")
    return rows


def verify(source: Path, into: Path) -> BackupProblem | None:
    """Unpack a backup into an empty folder and look at everything that could be wrong with it."""
    manifest = unpack(source, into)
    if isinstance(manifest, BackupProblem):
        return manifest
    damage = check_file(into / DATABASE)
    if damage is not None:
        return damage
    with closing(sqlite3.connect(into / DATABASE)) as connection:
        if count_rows(connection) != manifest.rows:
            return BackupProblem(what=_("Rows are missing in the copy."), advice=_("Try again."))
    return ask_doctor(into)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
