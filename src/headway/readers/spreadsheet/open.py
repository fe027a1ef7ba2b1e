"""Open any kind of spreadsheet by its content, or say in a sentence why that cannot be."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from headway.readers.said import gettext_noop, say
from headway.readers.spreadsheet.grid import Grid
from headway.readers.spreadsheet.refusals import Unusable
from headway.readers.spreadsheet.text import read_text
from headway.readers.spreadsheet.workbook import read_old_workbook, read_zipped_workbook

_LARGEST_FILE = 256 * 1024 * 1024
_LARGEST_TEXT = 64 * 1024 * 1024
_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NOT_SHEETS = (
    (b"%PDF", gettext_noop("It is a PDF document and not a spreadsheet.")),
    (b"\x89PNG", gettext_noop("It is a picture and not a spreadsheet.")),
    (b"\xff\xd8\xff", gettext_noop("It is a picture and not a spreadsheet.")),
    (b"GIF8", gettext_noop("It is a picture and not a spreadsheet.")),
    (b"{\\rtf", gettext_noop("It is a text document and not a spreadsheet.")),
    (b"\x1f\x8b", gettext_noop("It is a compressed file and not a spreadsheet.")),
    (b"7z\xbc\xaf", gettext_noop("It is a compressed file and not a spreadsheet.")),
    (b"Rar!", gettext_noop("It is a compressed file and not a spreadsheet.")),
    (b"SQLite format 3", gettext_noop("It is a database and not a spreadsheet.")),
)
_SAVE_AGAIN = gettext_noop("Open it in your spreadsheet program and save it as .xlsx or .csv.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The sheets of a file and the fingerprint of its bytes."""

    sha256: str
    grids: tuple[Grid, ...]


def open_sheets(path: Path) -> Opened | Unusable:
    """Return the sheets of the file at `path`, or why it cannot be used. Nothing is read in half."""
    try:
        size = path.stat().st_size
        if size == 0:
            return Unusable(
                gettext_noop("The file is empty: it has 0 bytes."),
                gettext_noop("Save the spreadsheet again and choose that file."),
            )
        if size > _LARGEST_FILE:
            return Unusable(
                gettext_noop("The file is larger than 256 MB."),
                gettext_noop("Save only the sheet with your applications."),
            )
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            file.seek(0)
            start = file.read(4096)
    except OSError as error:
        return Unusable(
            say("The file cannot be opened: %(why)s.", why=error.strerror),
            gettext_noop("Check that it exists and that you may read it."),
        )
    grids = _reader_for(start)(path)
    return grids if isinstance(grids, Unusable) else Opened(sha256=digest, grids=grids)


def _reader_for(start: bytes) -> Callable[[Path], tuple[Grid, ...] | Unusable]:
    if start.startswith((_ZIP, _EMPTY_ZIP)):
        return read_zipped_workbook
    if start.startswith(_OLE):
        return read_old_workbook
    for sign, what in _NOT_SHEETS:
        if start.startswith(sign):
            return lambda _path: Unusable(what, _SAVE_AGAIN)
    markup = start.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if markup.startswith((b"<html", b"<!doctype html", b"<table", b"<head", b"<meta")):
        return lambda _path: Unusable(gettext_noop("It is a web page with the name of a spreadsheet."), _SAVE_AGAIN)
    if markup.startswith(b"<?xml"):
        return lambda _path: Unusable(
            gettext_noop("It is an XML document and not one of the kinds Headway reads."), _SAVE_AGAIN
        )
    return _read_text_file


def _read_text_file(path: Path) -> tuple[Grid, ...] | Unusable:
    if path.stat().st_size > _LARGEST_TEXT:
        return Unusable(
            gettext_noop("The text file is larger than 64 MB."),
            gettext_noop("Save only the rows with your applications."),
        )
    return read_text(path.read_bytes(), path.stem)
