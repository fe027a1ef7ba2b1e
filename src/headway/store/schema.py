"""The tables, brought up to date when the program starts."""

import time
from collections.abc import Callable
from pathlib import Path

from django.db import DatabaseError, connection

from headway.store import migrations

_LOOKS = 100
_SECONDS_BETWEEN_LOOKS = 0.1


class NewerDataError(Exception):
    """The data was written by a newer Headway than this one."""


def ensure_schema() -> None:
    """Create or migrate the tables where that is needed; one small question when it is not.

    Raises NewerDataError rather than touching data that this program does not know.
    """
    _make_room()
    wanted = _known_migrations()
    if _applied_migrations() == wanted:
        return
    try:
        _migrate()
    except DatabaseError:
        # Another process that started at the same time was quicker; what it leaves undone is done here.
        if not _comes_true(lambda: _applied_migrations() == wanted):
            _migrate()


def _make_room() -> None:
    if connection.vendor == "sqlite":
        folder = Path(connection.settings_dict["NAME"]).parent
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def _known_migrations() -> set[str]:
    (folder,) = migrations.__path__
    return {file.stem for file in Path(folder).glob("0*.py")}


def _applied_migrations() -> set[str]:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT name FROM django_migrations WHERE app = 'store'")
            applied = {name for (name,) in cursor.fetchall()}
    except DatabaseError:
        return set()
    if newer := applied - _known_migrations():
        raise NewerDataError(f"the data is from a newer Headway than this one ({max(newer)}); please update Headway")
    return applied


def _migrate() -> None:
    from django.core.management import call_command  # half a second that no other start pays

    call_command("migrate", verbosity=0, interactive=False)


def _comes_true(condition: Callable[[], bool]) -> bool:
    for _ in range(_LOOKS):
        if condition():
            return True
        time.sleep(_SECONDS_BETWEEN_LOOKS)
    return False
