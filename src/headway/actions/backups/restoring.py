"""Putting a backup back; what was there is kept aside."""

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.utils.translation import gettext as _

from headway.actions.backups.archive import DATABASE, DOCUMENTS, BackupProblem
from headway.actions.backups.checking import count_rows
from headway.actions.backups.writing import verify

_COMPANIONS = ("-wal", "-shm")


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """A backup was put back; `aside` is the folder with the data that was there before, None when there was none."""

    aside: Path | None
    applications: int
    events: int


def restore_backup(*, path: Path, database: Path, home: Path, now: datetime) -> Restored | BackupProblem:
    """Put a backup back after verifying it; the present data is copied aside first.

    Up to the last step, which is the renaming of one file, the present data stays in place.
    """
    if not path.is_file():
        return BackupProblem(what=_("There is no file %(path)s.") % {"path": path})
    try:
        with tempfile.TemporaryDirectory(dir=home, prefix=".restore-") as folder:
            problem = verify(path, Path(folder)) or _settle(database)
            if problem is not None:
                return problem
            return _put_back(Path(folder), database=database, home=home, now=now)
    except OSError as error:
        return BackupProblem(what=f"{error.filename or path}: {error.strerror or error}")


def _settle(database: Path) -> BackupProblem | None:
    """Bring everything into the one database file, which works only while nobody else has it open."""
    if not database.is_file():
        return None
    try:
        with closing(sqlite3.connect(database, timeout=2)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError:
        return BackupProblem(what=_("Headway is running on this data."), advice=_("Stop it with Ctrl-C, then restore."))
    except sqlite3.DatabaseError:
        # Damaged beyond reading: that is what a backup is for, and the files are kept aside as they are.
        return None
    return None


def _put_back(folder: Path, *, database: Path, home: Path, now: datetime) -> Restored:
    aside = _keep_aside(database, home, now)
    for companion in _COMPANIONS:
        database.with_name(database.name + companion).unlink(missing_ok=True)
    if (folder / DOCUMENTS).is_dir():
        shutil.copytree(folder / DOCUMENTS, home / DOCUMENTS, dirs_exist_ok=True)
    with closing(sqlite3.connect(folder / DATABASE)) as connection:
        rows = count_rows(connection)
    # The doctor has opened the copy, and opening may leave the newest pages beside it.
    _settle(folder / DATABASE)
    os.replace(folder / DATABASE, database)
    return Restored(aside=aside, applications=rows["store_application"], events=rows["store_event"])


def _keep_aside(database: Path, home: Path, now: datetime) -> Path | None:
    present = [database, *(database.with_name(database.name + companion) for companion in _COMPANIONS)]
    if not database.is_file():
        return None
    aside = Path(tempfile.mkdtemp(dir=home, prefix=f"before-restore-{now:%Y-%m-%d-%H%M%S}-"))
    for file in present:
        if file.is_file():
            shutil.copy2(file, aside / file.name)
    if (home / DOCUMENTS).is_dir():
        shutil.copytree(home / DOCUMENTS, aside / DOCUMENTS)
    return aside
