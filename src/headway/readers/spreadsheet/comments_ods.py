"""The comments on the cells of an .ods file."""

from collections.abc import Iterator
from typing import IO
from xml.etree.ElementTree import Element

from defusedxml import ElementTree

from headway.readers.spreadsheet.grid import Comment
from headway.readers.spreadsheet.refusals import TOO_LARGE
from headway.readers.spreadsheet.sheet_scan import Guard

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_ANNOTATION = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}annotation"
_CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_ROW = f"{_TABLE}table-row"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_STEPS = {f"{_TEXT}s": " ", f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}
_MOST_ELEMENTS = 3_000_000


def comments_in(content: IO[bytes], guard: Guard) -> dict[str, tuple[Comment, ...]]:
    """Return the comments on the cells of each sheet, from the content of an .ods file.

    What is too large is not read: the guard refuses it.
    """
    found: dict[str, list[Comment]] = {}
    for sheet, comment in _comments(content, guard):
        found.setdefault(sheet, []).append(comment)
    return {sheet: tuple(comments) for sheet, comments in found.items()}


def _comments(content: IO[bytes], guard: Guard) -> Iterator[tuple[str, Comment]]:
    open_elements: list[Element] = []
    sheet, row, column = "", 1, 0
    ended = 0
    for event, one in ElementTree.iterparse(content, events=("start", "end")):
        if event == "start":
            open_elements.append(one)
            if one.tag == f"{_TABLE}table":
                sheet, row, column = one.get(f"{_TABLE}name", ""), 1, 0
            continue
        open_elements.pop()
        ended += 1
        if ended > _MOST_ELEMENTS:
            guard.refuse_if(True, TOO_LARGE)
            return
        if one.tag == _ANNOTATION and (comment := _comment(one, row, column)).text:
            yield sheet, comment
        elif one.tag in _CELLS:
            column += _repeated(one, "columns")
        elif one.tag == _ROW:
            row, column = row + _repeated(one, "rows"), 0
            # What was looked at is let go, or the whole document would stay in memory.
            for parent in open_elements[-1:]:
                parent.clear()


def _repeated(one: Element, way: str) -> int:
    times = one.get(f"{_TABLE}number-{way}-repeated", "1")
    return int(times[:9]) if times.isdecimal() else 1


def _comment(one: Element, row: int, column: int) -> Comment:
    paragraphs = ["".join(_words(each)).strip() for each in one.iter(f"{_TEXT}p")]
    return Comment(
        place=(row, column), author=(one.findtext(_CREATOR) or "").strip(), text="\n".join(paragraphs).strip()
    )


def _words(one: Element) -> Iterator[str]:
    for each in one.iter():
        each.text = _STEPS.get(each.tag, each.text)
    return one.itertext()
