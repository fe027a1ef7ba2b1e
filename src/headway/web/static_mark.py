"""A short mark of what the static files hold, so that their address changes when they do."""

import hashlib
from pathlib import Path


def content_mark(folder: Path) -> str:
    """Return twelve characters that change when any file under `folder` does."""
    digest = hashlib.sha256()
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        digest.update(path.relative_to(folder).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]
