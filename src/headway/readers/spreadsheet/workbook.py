"""Workbooks (.xlsx, .xlsm, .ods, .xls), looked through before the native reader may see them."""

import re
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException
from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from headway.readers.spreadsheet.comments import comments_of
from headway.readers.spreadsheet.comments_ods import comments_in
from headway.readers.spreadsheet.grid import Grid, Row
from headway.readers.spreadsheet.packages import chunks_of, part_at, read_index, relations_of, start_of
from headway.readers.spreadsheet.refusals import (
    BINARY_WORKBOOK,
    DAMAGED,
    ENTITIES,
    NOT_A_SHEET,
    NUMBERS_DOCUMENT,
    PASSWORD,
    TOO_LARGE,
    TOO_WIDE,
    Unusable,
)
from headway.readers.spreadsheet.sheet_scan import WIDEST_AREA, Guard, SheetFacts, scan_ods, scan_sheet
from headway.readers.spreadsheet.text import link_in_formula

_LARGEST_INFLATED = 400 * 1024 * 1024
_MOST_PARTS = 5000
_MOST_STRINGS = 3_000_000
_BOOK = "xl/workbook.xml"
_ODS_CONTENT = "content.xml"
_ENCRYPTED_BIT = 1
_ENCRYPTED_OLE = "EncryptedPackage".encode("utf-16-le")
_SHEETS_IN_OLE = tuple(name.encode("utf-16-le") for name in ("Workbook", "Book"))
# Records of cells with a text or a number: their kind, their length, and the row and column as two bytes each.
_CELL_IN_OLE = re.compile(rb"(?:\xfd\x00\x0a|\x03\x02\x0e|\x7e\x02\x0a|\x05\x02\x08)\x00(...\x00)", re.DOTALL)
# The record of a drawn object that is a comment: its kind, its length, and the first of its parts with the type "note".
_COMMENT_IN_OLE = re.compile(rb"\x5d\x00..\x15\x00\x12\x00\x19\x00", re.DOTALL)
_READ_PARTS = re.compile(
    r"xl/.*\.xml$|content\.xml$|styles\.xml$|_rels/.*\.rels$|xl/.*\.rels$|META-INF/manifest\.xml$", re.I
)
_PICTURES = re.compile(r"xl/(media|drawings|charts|theme|pivot|printerSettings|calcChain|embeddings)", re.I)


def read_zipped_workbook(path: Path) -> tuple[Grid, ...] | Unusable:
    """Return the sheets of an .xlsx, .xlsm or .ods file, or why it cannot be used."""
    try:
        with zipfile.ZipFile(path) as package:
            refused = _refuse_kind(package)
            if refused:
                return refused
            facts = _look_through(package)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        OSError,
        ElementTree.ParseError,
        RuntimeError,
    ):
        # A RuntimeError is what zipfile raises for a part that needs a password.
        return DAMAGED
    except DefusedXmlException:
        return ENTITIES
    return facts if isinstance(facts, Unusable) else _read(path, facts)


def read_old_workbook(path: Path) -> tuple[Grid, ...] | Unusable:
    """Return the sheets of an .xls file, or why it cannot be used."""
    data = path.read_bytes()
    if _ENCRYPTED_OLE in data:
        return PASSWORD
    if not any(name in data for name in _SHEETS_IN_OLE):
        return NOT_A_SHEET
    if _spread_in_ole(data) > WIDEST_AREA:
        return TOO_WIDE
    return _read(path, {}, unread_comments=bool(_COMMENT_IN_OLE.search(data)))


def _spread_in_ole(data: bytes) -> int:
    # The native reader takes room for the whole rectangle: a gigabyte for one cell in the far corner.
    places = [struct.unpack("<HH", place) for place in _CELL_IN_OLE.findall(data)]
    rows, columns = (max((place[way] for place in places), default=0) + 1 for way in (0, 1))
    return rows * columns


def _refuse_kind(package: zipfile.ZipFile) -> Unusable | None:
    parts = package.infolist()
    names = {part.filename for part in parts}
    if len(parts) > _MOST_PARTS or sum(map(_size_to_read, parts)) > _LARGEST_INFLATED:
        return TOO_LARGE
    if any(part.flag_bits & _ENCRYPTED_BIT for part in parts) or _is_encrypted_ods(package, names):
        return PASSWORD
    return _of_another_kind(names) or (None if _BOOK in names or _is_ods(package, names) else NOT_A_SHEET)


def _size_to_read(part: zipfile.ZipInfo) -> int:
    return part.file_size if _is_read(part) else 0


def _of_another_kind(names: set[str]) -> Unusable | None:
    if "xl/workbook.bin" in names:
        return BINARY_WORKBOOK
    return NUMBERS_DOCUMENT if any(name.endswith(".iwa") for name in names) else None


def _is_encrypted_ods(package: zipfile.ZipFile, names: set[str]) -> bool:
    manifest = "META-INF/manifest.xml"
    return manifest in names and b"encryption-data" in start_of(package, manifest)


def _is_ods(package: zipfile.ZipFile, names: set[str]) -> bool:
    return _ODS_CONTENT in names and "mimetype" in names and b"spreadsheet" in start_of(package, "mimetype")


def _is_read(part: zipfile.ZipInfo) -> bool:
    return bool(_READ_PARTS.match(part.filename)) and not _PICTURES.match(part.filename)


def _look_through(package: zipfile.ZipFile) -> dict[str, SheetFacts] | Unusable:
    guard = Guard(_LARGEST_INFLATED)
    facts: dict[str, SheetFacts] = {}
    commented = False
    for part in package.infolist():
        if not _is_read(part):
            continue
        chunks = guard.watch(chunks_of(package, part))
        if _is_sheet(part):
            facts[part.filename] = _scan_sheet(package, part, chunks)
        elif part.filename == _ODS_CONTENT:
            commented = scan_ods(chunks, guard)
        else:
            guard.refuse_if(_strings_in(chunks) > _MOST_STRINGS, TOO_LARGE)
        if guard.refused:
            return guard.refused
    refused = next((found.refused for found in facts.values() if found.refused), None)
    if refused:
        return refused
    named = _of_ods(package, guard) if commented else _by_sheet(package, facts, guard)
    return guard.refused or named


def _strings_in(chunks: Iterable[bytes]) -> int:
    return sum(chunk.count(b"<si") for chunk in chunks)


def _is_sheet(part: zipfile.ZipInfo) -> bool:
    return part.filename.startswith("xl/worksheets/") and part.filename.endswith(".xml")


def _scan_sheet(package: zipfile.ZipFile, part: zipfile.ZipInfo, chunks: Iterator[bytes]) -> SheetFacts:
    found = scan_sheet(chunks)
    return scan_sheet(chunks_of(package, part), closely=True) if found.refused is TOO_WIDE else found


def _of_ods(package: zipfile.ZipFile, guard: Guard) -> dict[str, SheetFacts]:
    found = comments_in(package, _ODS_CONTENT, guard)
    return {sheet: SheetFacts(comments=comments) for sheet, comments in found.items()}


def _by_sheet(package: zipfile.ZipFile, facts: dict[str, SheetFacts], guard: Guard) -> dict[str, SheetFacts]:
    if _BOOK not in package.namelist():
        return {}
    targets = relations_of(package, _BOOK)
    named: dict[str, SheetFacts] = {}
    for sheet in read_index(package, _BOOK).iter():
        # The name of the attribute has two spellings: that of the usual files, and that of "strict" ones.
        relation = next((targets.get(value) for name, value in sheet.items() if name.endswith("}id")), None)
        part = part_at(_BOOK, relation.target) if relation else ""
        if sheet.tag.endswith("}sheet") and part in facts:
            beside = relations_of(package, part)
            comments = comments_of(package, part, beside, guard)
            addresses = {id_: one.target for id_, one in beside.items()}
            named[sheet.get("name", "")] = replace(facts[part].linked(addresses), comments=comments)
        if guard.refused:
            break
    return named


def _read(path: Path, facts: dict[str, SheetFacts], *, unread_comments: bool = False) -> tuple[Grid, ...] | Unusable:
    try:
        with path.open("rb") as file, CalamineWorkbook.from_filelike(file) as book:
            return tuple(
                _grid(
                    book.get_sheet_by_index(place),
                    facts.get(sheet.name, SheetFacts()),
                    hidden=sheet.visible != SheetVisibleEnum.Visible,
                    unread_comments=unread_comments,
                )
                for place, sheet in enumerate(book.sheets_metadata)
                if sheet.typ == SheetTypeEnum.WorkSheet
            )
    except PasswordError:
        return PASSWORD
    except (CalamineError, OSError, ValueError):
        return DAMAGED
    except BaseException as error:  # the native reader's own panics are no Exception, and only they stop here
        if type(error).__name__ != "PanicException":
            raise
        return DAMAGED


def _grid(sheet: CalamineSheet, facts: SheetFacts, *, hidden: bool, unread_comments: bool) -> Grid:
    top, left = sheet.start or (0, 0)
    rows: list[Row] = []
    numbers: list[int] = []
    for number, row in enumerate(sheet.iter_rows(), start=top + 1):
        # Neither text nor a number nor a tick: rows made ready for later, up to a million of them.
        if any(row):
            rows.append(row)
            numbers.append(number)
    merges = tuple(((a[0] + 1, a[1]), (b[0] + 1, b[1])) for a, b in sheet.merged_cell_ranges or ())
    links = dict(facts.links)
    formulas = {}
    for place, formula in facts.formulas.items():
        linked = link_in_formula(f"={formula}")
        if linked:
            links[place] = linked[0]
        elif place in facts.without_value:
            formulas[place] = f"={formula}"
    return Grid(
        sheet=sheet.name,
        rows=rows,
        numbers=numbers,
        left=left,
        hidden=hidden,
        links=links,
        formulas=formulas,
        merges=merges,
        comments=facts.comments,
        unread_comments=unread_comments,
    )
