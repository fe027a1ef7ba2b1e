"""A mark on the data folder as long as a command works in it, so that nothing is replaced under its feet."""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from headway.cli.refusal import Unusable
from headway.cli.texts import _

_MARK = "in-use.lock"


@contextlib.contextmanager
def working_in(home: Path) -> Iterator[None]:
    """Mark the folder as in use, beside any others that work in it; raises Unusable while a backup is put back."""
    with _marked(home, alone=False) as mine:
        if not mine:
            raise Unusable(_("A backup is being put back into %(home)s. Try again in a moment.") % {"home": home})
        yield


@contextlib.contextmanager
def alone_in(home: Path) -> Iterator[None]:
    """Keep everybody else out of the folder; raises Unusable while Headway works in it, were it only to serve."""
    with _marked(home, alone=True) as mine:
        if not mine:
            raise Unusable(_("Headway is running on the data in %(home)s. Stop it with Ctrl-C first.") % {"home": home})
        yield


@contextlib.contextmanager
def _marked(home: Path, *, alone: bool) -> Iterator[bool]:
    # The system takes a lock away with its process: nothing stale is left behind, however that ended.
    file = os.open(home / _MARK, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        yield _lock(file, alone=alone)
    finally:
        os.close(file)


def _lock(file: int, *, alone: bool) -> bool:
    if sys.platform == "win32":  # pragma: no cover - it refuses by itself to replace a file that is open
        return True
    import fcntl

    try:
        fcntl.flock(file, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
