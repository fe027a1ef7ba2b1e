"""Workbooks (.xlsx, .xlsm, .ods, .xls), looked through before the native reader may see them."""

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
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

from headway.readers.spreadsheet.grid import Grid, Row
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
_LARGEST_INDEX = 20 * 1024 * 1024
_MOST_PARTS = 5000
_MOST_STRINGS = 3_000_000
_CHUNK = 1024 * 1024
_ENCRYPTED_BIT = 1
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_ENCRYPTED_OLE = "EncryptedPackage".encode("utf-16-le")
_SHEETS_IN_OLE = tuple(name.encode("utf-16-le") for name in ("Workbook", "Book"))
# Records of cells with a text or a number: their kind, their length, and the row and column as two bytes each.
_CELL_IN_OLE = re.compile(rb"(?:\xfd\x00\x0a|\x03\x02\x0e|\x7e\x02\x0a|\x05\x02\x08)\x00(...\x00)", re.DOTALL)
_READ_PARTS = re.compile(
    r"xl/.*\.xml$|content\.xml$|styles\.xml$|_rels/.*\.rels$|xl/.*\.rels$|META-INF/manifest\.xml$", re.I
)
_PICTURES = re.compile(
    r"xl/(media|drawings|charts|theme|pivot|printerSettings|calcChain|embeddings|comments|threaded)", re.I
)


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
    return TOO_WIDE if _spread_in_ole(data) > WIDEST_AREA else _read(path, {})


def _spread_in_ole(data: bytes) -> int:
    # The native reader takes room for the whole rectangle: a gigabyte for one cell in the far corner.
    places = [struct.unpack("<HH", place) for place in _CELL_IN_OLE.findall(data)]
    rows, columns = (max((place[way] for place in places), default=0) + 1 for way in (0, 1))
    return rows * columns


def _refuse_kind(package: zipfile.ZipFile) -> Unusable | None:
    parts = package.infolist()
    names = {part.filename for part in parts}
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts if _is_read(part)) > _LARGEST_INFLATED:
        return TOO_LARGE
    if any(part.flag_bits & _ENCRYPTED_BIT for part in parts) or _is_encrypted_ods(package, names):
        return PASSWORD
    if "xl/workbook.bin" in names:
        return BINARY_WORKBOOK
    if any(name.endswith(".iwa") for name in names):
        return NUMBERS_DOCUMENT
    if "xl/workbook.xml" in names or _is_ods(package, names):
        return None
    return NOT_A_SHEET


def _is_encrypted_ods(package: zipfile.ZipFile, names: set[str]) -> bool:
    manifest = "META-INF/manifest.xml"
    return manifest in names and b"encryption-data" in _first(package, manifest)


def _is_ods(package: zipfile.ZipFile, names: set[str]) -> bool:
    return "content.xml" in names and "mimetype" in names and b"spreadsheet" in _first(package, "mimetype")


def _first(package: zipfile.ZipFile, name: str) -> bytes:
    with package.open(name) as file:
        return file.read(_CHUNK)


def _is_read(part: zipfile.ZipInfo) -> bool:
    return bool(_READ_PARTS.match(part.filename)) and not _PICTURES.match(part.filename)


def _look_through(package: zipfile.ZipFile) -> dict[str, SheetFacts] | Unusable:
    guard = Guard(_LARGEST_INFLATED)
    facts: dict[str, SheetFacts] = {}
    for part in package.infolist():
        if not _is_read(part):
            continue
        chunks = guard.watch(_chunks(package, part))
        if part.filename.startswith("xl/worksheets/") and part.filename.endswith(".xml"):
            found = scan_sheet(chunks)
            if found.refused is TOO_WIDE:
                found = scan_sheet(_chunks(package, part), closely=True)
            facts[part.filename] = found
        elif part.filename == "content.xml":
            scan_ods(chunks, guard)
        else:
            strings = sum(chunk.count(b"<si") for chunk in chunks)
            guard.refuse_if(strings > _MOST_STRINGS, TOO_LARGE)
        if guard.refused:
            return guard.refused
    refused = next((found.refused for found in facts.values() if found.refused), None)
    if refused:
        return refused
    return _by_sheet(package, facts)


def _chunks(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    with package.open(part) as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def _by_sheet(package: zipfile.ZipFile, facts: dict[str, SheetFacts]) -> dict[str, SheetFacts]:
    if "xl/workbook.xml" not in package.namelist():
        return {}
    targets = _relations(package, "xl/_rels/workbook.xml.rels")
    named: dict[str, SheetFacts] = {}
    for sheet in ElementTree.fromstring(_index(package, "xl/workbook.xml")).iter():
        target = targets.get(sheet.get(_RELATION, ""), "")
        part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        if sheet.tag.endswith("}sheet") and part in facts:
            folder, _, file = part.rpartition("/")
            named[sheet.get("name", "")] = facts[part].linked(_relations(package, f"{folder}/_rels/{file}.rels"))
    return named


def _relations(package: zipfile.ZipFile, name: str) -> dict[str, str]:
    if name not in package.namelist():
        return {}
    root = ElementTree.fromstring(_index(package, name))
    return {child.get("Id", ""): child.get("Target", "") for child in root}


def _index(package: zipfile.ZipFile, name: str) -> bytes:
    with package.open(name) as file:
        return file.read(_LARGEST_INDEX)


def _read(path: Path, facts: dict[str, SheetFacts]) -> tuple[Grid, ...] | Unusable:
    try:
        with path.open("rb") as file, CalamineWorkbook.from_filelike(file) as book:
            return tuple(
                _grid(book.get_sheet_by_index(place), facts.get(sheet.name), sheet.visible != SheetVisibleEnum.Visible)
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


def _grid(sheet: CalamineSheet, facts: SheetFacts | None, hidden: bool) -> Grid:
    top, left = sheet.start or (0, 0)
    rows: list[Row] = []
    numbers: list[int] = []
    for number, row in enumerate(sheet.iter_rows(), start=top + 1):
        # Neither text nor a number nor a tick: rows made ready for later, up to a million of them.
        if any(row):
            rows.append(row)
            numbers.append(number)
    facts = facts or SheetFacts()
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
    )
