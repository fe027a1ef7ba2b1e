"""The comments on the cells of an .ods file."""

import zipfile
from collections.abc import Iterator
from typing import IO
from xml.etree.ElementTree import Element

from defusedxml import ElementTree

from headway.readers.spreadsheet.grid import Comment
from headway.readers.spreadsheet.packages import chunks_of, count_markup
from headway.readers.spreadsheet.refusals import TOO_LARGE
from headway.readers.spreadsheet.sheet_scan import Guard

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_ANNOTATION = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}annotation"
_CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_ROW = f"{_TABLE}table-row"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_SIGNS = {f"{_TEXT}p": "\n", f"{_TEXT}s": " ", f"{_TEXT}tab": " ", f"{_TEXT}line-break": "\n"}
# Tags and attributes of all cells, and not of the comments alone: 40,000 rows of twelve columns.
_MOST_MARKUP = 4_000_000


def comments_in(package: zipfile.ZipFile, part: str, guard: Guard) -> dict[str, tuple[Comment, ...]]:
    """Return the comments on the cells of each sheet, from the content of an .ods file.

    What is too large is not read: the guard refuses it.
    """
    guard.refuse_if(sum(map(count_markup, chunks_of(package, part))) > _MOST_MARKUP, TOO_LARGE)
    if guard.refused:
        return {}
    with package.open(part) as content:
        return dict(_by_sheet(content))


def _by_sheet(content: IO[bytes]) -> Iterator[tuple[str, tuple[Comment, ...]]]:
    found: list[Comment] = []
    row, column = 1, 0
    for _, one in ElementTree.iterparse(content):
        if one.tag == _ANNOTATION:
            found.append(_comment(one, row, column))
            one.clear()
        elif one.tag in _CELLS:
            column += _repeated(one, "columns")
        elif one.tag == _ROW:
            row, column = row + _repeated(one, "rows"), 0
            # What was looked at is let go, or the whole document would stay in memory.
            one.clear()
        elif one.tag == f"{_TABLE}table":
            yield one.get(f"{_TABLE}name", ""), tuple(comment for comment in found if comment.text)
            found, row = [], 1


def _repeated(one: Element, way: str) -> int:
    times = one.get(f"{_TABLE}number-{way}-repeated", "1")
    return int(times[:9]) if times.isdecimal() else 1


def _comment(one: Element, row: int, column: int) -> Comment:
    author = (one.findtext(_CREATOR) or "").strip()
    for each in one.iter():
        # Who wrote it and when stands among the words.
        words = each.text or "" if each.tag.startswith(_TEXT) else ""
        each.text = _SIGNS.get(each.tag, "") + words
    lines = map(str.strip, "".join(one.itertext()).splitlines())
    return Comment(place=(row, column), author=author, text="\n".join(filter(None, lines)))
