"""Tables in plain text: commas, semicolons, tabs or bars; any usual encoding; quotes that were not closed."""

import csv
import re
from collections.abc import Generator, Iterator, Sequence

from headway.readers.spreadsheet.grid import Cell, Grid, Place, Row
from headway.readers.spreadsheet.headings import guess
from headway.readers.spreadsheet.refusals import NOT_A_SHEET, TOO_LARGE, Unusable

_SEPARATORS = ",;\t|"
_PROBED_LINES = 40
_PROBED_LETTERS = 10_000
_MOST_CELLS = 12_000_000
_MOST_BROKEN = 200
_LONGEST_HEADING = 60
_MOST_CONTROL = 0.02
_HYPERLINK = re.compile(r'=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"\s*(?:[,;]\s*"((?:[^"]|"")*)"\s*)?\)\s*$', re.IGNORECASE)
_MARKERS = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")


def read_text(data: bytes, sheet: str) -> tuple[Grid, ...] | Unusable:
    """Return the one sheet that a text holds, or why it is none."""
    text = decode(data)
    if text is None:
        return NOT_A_SHEET
    lines = text.splitlines(keepends=True)
    named = _named_separator(lines)
    separator, skipped = named or find_separator(lines), len(named)
    rows: list[Row] = []
    numbers: list[int] = []
    broken: set[int] = set()
    cells = 0
    for number, fields, is_broken in split_rows(lines[skipped:], separator):
        cells += len(fields)
        if cells > _MOST_CELLS:
            return TOO_LARGE
        if any(fields):
            rows.append(fields)
            numbers.append(number + skipped)
            if is_broken:
                broken.add(number + skipped)
    links = _take_links(rows, numbers) if "HYPERLINK(" in text.upper() else {}
    return (Grid(sheet=sheet, rows=rows, numbers=numbers, links=links, broken=frozenset(broken), separator=separator),)


def _named_separator(lines: Sequence[str]) -> str:
    """Return the separator that a first line "sep=;" names, or nothing; that line is no row."""
    line = lines[0].strip() if lines else ""
    return lines[0][4] if line.lower().startswith("sep=") and len(line) == len("sep=") + 1 else ""


def decode(data: bytes) -> str | None:
    """Return the text of the bytes, or None when they are no text."""
    encoding = _marked_encoding(data) or _wide_encoding(data[:2000])
    if encoding:
        return data.decode(encoding, errors="replace").replace("\0", "").lstrip("\ufeff")
    start = data[:8192]
    control = sum(start.count(sign) for sign in range(32) if sign not in b"\t\n\r\f\x0b\0\x1a\x1b")
    if control > len(start) * _MOST_CONTROL or start.count(0) > len(start) // 4:
        return None
    data = data.replace(b"\0", b"")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _marked_encoding(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    return "utf-8-sig" if data.startswith(b"\xef\xbb\xbf") else ""


def _wide_encoding(start: bytes) -> str:
    # Two bytes a letter without a mark: nearly every second byte of a Latin text is 0.
    for encoding, zeros in (("utf-16-le", start[1::2]), ("utf-16-be", start[::2])):
        if len(zeros) > 4 and zeros.count(0) > len(zeros) * 0.7:
            return encoding
    return ""


def find_separator(lines: list[str]) -> str:
    """Return the separator that gives the most known headings, and takes the lines apart most evenly."""
    probed = [line for line in lines[:_PROBED_LINES] if line.strip() and not line.startswith(_MARKERS)]
    return max(_SEPARATORS, key=lambda separator: _fitness(probed, separator))


def _fitness(lines: list[str], separator: str) -> tuple[int, float, int]:
    rows = [next(csv.reader([line[:_PROBED_LETTERS]], delimiter=separator), []) for line in lines]
    several = [len(row) for row in rows if len(row) > 1]
    if not several:
        return (0, 0.0, 0)
    # Half a pair of quotation marks in a cell: the separator stands within a text here, and parts no headings.
    whole = [row for row in rows if not any(cell.count('"') % 2 for cell in row)]
    known = max(
        (sum(guess(cell) is not None for cell in row if len(cell) < _LONGEST_HEADING) for row in whole), default=0
    )
    usual = max(set(several), key=several.count)
    return (known, several.count(usual) / len(rows), usual)


def split_rows(lines: list[str], separator: str) -> Iterator[tuple[int, Row, bool]]:
    """Yield the line number, the cells, and whether the row is broken.

    A quotation mark that is never closed would swallow the rest of the file: that line is then taken
    as it stands, and reading goes on with the next.
    """
    start = 0
    for _ in range(_MOST_BROKEN):
        start = yield from _until_broken(lines, start, separator)
        if start >= len(lines):
            return
    for number, line in enumerate(lines[start:], start=start + 1):
        yield number, [*line.rstrip("\r\n").split(separator)], True


def _until_broken(lines: list[str], start: int, separator: str) -> Generator[tuple[int, Row, bool], None, int]:
    reader = csv.reader(lines[start:] if start else lines, delimiter=separator, strict=False)
    first = start
    expected = 0
    while True:
        try:
            fields = next(reader)
        except StopIteration:
            return len(lines)
        except csv.Error:
            fields = None
        after = start + reader.line_num
        if fields is None or (
            (after - first > 1 or after == len(lines))
            and _swallowed(fields, lines[first:after], separator, expected, after == len(lines))
        ):
            plain: Row = [*lines[first].rstrip("\r\n").split(separator)]
            yield first + 1, plain, True
            return first + 1
        expected = expected or len(fields)
        cells: Row = [*fields]
        yield first + 1, cells, is_marker(fields)
        first = after


def _swallowed(fields: list[str], lines: list[str], separator: str, expected: int, at_end: bool) -> bool:
    # Several lines in one cell are usual; several lines that look like rows, or an open end, are not.
    if at_end and not _is_closed("".join(lines)):
        return True
    widest = max(fields, key=len, default="")
    inner = widest.splitlines()[1:]
    rows = sum(line.count(separator) >= max(expected - 1, 1) for line in inner)
    opened_again = len(inner) == 1 and f'{separator}"' in lines[1]
    return (len(inner) > 1 or opened_again) and rows * 2 > len(inner)


def _is_closed(record: str) -> bool:
    return record.count('"') % 2 == 0


def is_marker(fields: list[str]) -> bool:
    """Tell whether a row is a mark of a merge conflict."""
    return bool(fields) and fields[0].startswith(_MARKERS)


def _take_links(rows: list[Row], numbers: list[int]) -> dict[Place, str]:
    links: dict[Place, str] = {}
    for number, row in zip(numbers, rows, strict=True):
        for column, cell in enumerate(row):
            found = link_in_formula(cell)
            if found:
                links[number, column], row[column] = found
    return links


def link_in_formula(cell: Cell) -> tuple[str, str] | None:
    """Return where =HYPERLINK("address", "text") leads, and its text."""
    if not isinstance(cell, str) or not cell.startswith("="):
        return None
    found = _HYPERLINK.match(cell)
    if not found:
        return None
    address = found[1].replace('""', '"')
    return address, (found[2] or address).replace('""', '"')
