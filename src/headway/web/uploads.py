"""Files that a person gives us: streamed into the data folder, for their owner only, and removed after use."""

import os
import re
import shutil
import time
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, SkipFile, StopUpload

from headway.home import home_folder

LARGEST_UPLOAD = 50_000_000
TAKES_FILES = "/import"
_OLDEST_SECONDS = 24 * 3600
# Also letters that turn the direction of writing: they make a name look like another.
_ODD = re.compile(r"[\x00-\x1f\x7f/\\:\u202a-\u202e\u2066-\u2069]+")


class UploadToHome(FileUploadHandler):
    """Writes an upload to the data folder while it arrives, and stops reading at the limit."""

    chunk_size = 256 * 1024

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Open a file that nobody but the person can read; arguments as Django gives them."""
        if self.request is None or self.request.path != TAKES_FILES:
            raise SkipFile
        super().new_file(*args, **kwargs)
        self.path = uploads_folder() / f"{uuid4()}.part"
        self.file = os.fdopen(os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Take in one piece; past the limit the rest is not even read."""
        if start + len(raw_data) > LARGEST_UPLOAD:
            self._give_up()
            raise StopUpload(connection_reset=True)
        self.file.write(raw_data)

    def file_complete(self, file_size: int) -> "UploadedAtHome":
        """Return the upload with the path at which it lies."""
        self.file.close()
        return UploadedAtHome(self.path, name=self.file_name, size=file_size)

    def upload_interrupted(self) -> None:
        """Leave nothing behind when the browser goes away."""
        if hasattr(self, "file"):
            self._give_up()

    def _give_up(self) -> None:
        self.file.close()
        self.path.unlink(missing_ok=True)


class UploadedAtHome(UploadedFile):  # type: ignore[type-arg]  # generic only in its stubs
    """An upload that lies at `path` until somebody keeps or drops it."""

    def __init__(self, path: Path, *, name: str | None, size: int) -> None:
        super().__init__(file=None, name=name, size=size)
        self.path = path


def uploads_folder() -> Path:
    """Return the folder for uploads, made when missing, closed to other users of the machine."""
    folder = home_folder() / "uploads"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def keep_upload(upload: UploadedAtHome, owner_id: UUID) -> UUID:
    """Move an upload to its owner's own place and return the id under which it is found again."""
    upload_id = uuid4()
    folder = uploads_folder() / str(owner_id) / str(upload_id)
    folder.mkdir(mode=0o700, parents=True)
    upload.path.rename(folder / _safe_name(upload.name or ""))
    return upload_id


class UploadGoneError(LookupError):
    """There is no such file of this owner, or not any more."""


def find_upload(owner_id: UUID, upload_id: UUID) -> Path:
    """Return the file of this owner; raises UploadGoneError."""
    folder = uploads_folder() / str(owner_id) / str(upload_id)
    found = next(iter(folder.iterdir()), None) if folder.is_dir() else None
    if found is None:
        raise UploadGoneError
    return found


def drop_upload(owner_id: UUID, upload_id: UUID) -> None:
    """Remove a file and its folder; nothing happens when it is gone already."""
    shutil.rmtree(uploads_folder() / str(owner_id) / str(upload_id), ignore_errors=True)


def drop_forgotten_uploads(owner_id: UUID) -> None:
    """Remove what was left lying for more than a day."""
    folder = uploads_folder()
    for each in (*folder.glob("*.part"), *folder.glob(f"{owner_id}/*")):
        if time.time() - each.stat().st_mtime < _OLDEST_SECONDS:
            continue
        if each.is_dir():
            shutil.rmtree(each, ignore_errors=True)
        else:
            each.unlink(missing_ok=True)


def _safe_name(name: str) -> str:
    stem, dot, ending = _ODD.sub("_", name).strip(". ").rpartition(".")
    if not dot:
        return ending[:100] or "file"
    return f"{stem[:100]}.{ending[:10]}"
