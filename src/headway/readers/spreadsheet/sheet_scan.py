"""A quick look through the raw cells of a sheet: how far it spreads, its links, its formulas without a value."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from html import unescape

from headway.readers.spreadsheet.grid import Comment, Place, column_of
from headway.readers.spreadsheet.refusals import ENTITIES, TOO_LARGE, TOO_WIDE, Unusable

_MOST_CELLS = 2_500_000
WIDEST_AREA = 12_000_000
_LONGEST_ROW = 32 * 1024 * 1024
_NARROW = 26
_LOW = 99_999
# All letters to "A", all digits to "0": then far cells can be counted without looking at each one.
_SHAPES = bytes(65 if 65 <= sign <= 90 else 48 if 48 <= sign <= 57 else sign for sign in range(256))
_PLACE = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,9})"')
_FILLED_PLACE = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,9})"(?: [^>]*[^>/])?>')
_FORMULA = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})"([^>]*)>\s*<f\b[^>]*?(?:/>|>([^<]*)</f>)\s*(<v>[^<]+</v>)?')
_HYPERLINK = re.compile(rb"<(?:\w+:)?hyperlink\s([^>]*)>")
_REFERENCE = re.compile(rb'\bref="([A-Z]{1,3})(\d{1,7})')
_RELATION = re.compile(rb'\br?:?id="([^"]*)"')


class Guard:
    """Watches what comes out of a package: how much it is, and that it defines no entities."""

    def __init__(self, most: int) -> None:
        self._left = most
        self.refused: Unusable | None = None

    def watch(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        """Pass the chunks on, up to the first that must not be read."""
        end = b""
        for chunk in chunks:
            self._left -= len(chunk)
            self.refuse_if(self._left < 0, TOO_LARGE)
            self.refuse_if(b"<!DOCTYPE" in chunk or b"<!DOCTYPE" in end + chunk[:9], ENTITIES)
            if self.refused:
                return
            end = chunk[-9:]
            yield chunk

    def refuse_if(self, condition: bool, why: Unusable) -> None:
        """Remember why the package must not be read, the first reason only."""
        if condition and self.refused is None:
            self.refused = why


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFacts:
    """What a look at the raw cells of one sheet tells. `links` hold relation ids until `linked`."""

    refused: Unusable | None = None
    links: dict[Place, str] = field(default_factory=dict)
    formulas: dict[Place, str] = field(default_factory=dict)
    without_value: frozenset[Place] = frozenset()
    comments: tuple[Comment, ...] = ()

    def linked(self, targets: dict[str, str]) -> "SheetFacts":
        """Return the same with the addresses for the relation ids."""
        addresses = {place: targets.get(relation, "") for place, relation in self.links.items()}
        return replace(self, links={place: address for place, address in addresses.items() if address})


class _Spread:
    def __init__(self) -> None:
        self.cells = 0
        self.row = 1
        self.column = 0

    def refused(self) -> Unusable | None:
        if self.cells > _MOST_CELLS:
            return TOO_LARGE
        return TOO_WIDE if self.row * (self.column + 1) > WIDEST_AREA else None


def scan_sheet(chunks: Iterable[bytes], *, closely: bool = False) -> SheetFacts:
    """Return the facts of one sheet's XML, given in pieces of any size.

    `closely` looks at the place of every filled cell: for a sheet that seems to spread too far at first sight.
    """
    spread = _Spread()
    formulas: dict[Place, str] = {}
    without_value: set[Place] = set()
    links: dict[Place, str] = {}
    for part in _whole_rows(chunks, b"</row>"):
        if len(part) > _LONGEST_ROW:
            return SheetFacts(refused=TOO_LARGE)
        _measure(part, spread, closely)
        if b"</f>" in part:
            _find_formulas(part, formulas, without_value)
        if b"hyperlink " in part:
            _find_links(part, links)
        refused = spread.refused()
        if refused:
            return SheetFacts(refused=refused)
    return SheetFacts(links=links, formulas=formulas, without_value=frozenset(without_value))


def _whole_rows(chunks: Iterable[bytes], end: bytes) -> Iterator[bytes]:
    tail = b""
    for chunk in chunks:
        data = tail + chunk
        cut = data.rfind(end) + len(end)
        if cut < len(end) and len(data) <= _LONGEST_ROW:
            tail = data
            continue
        cut = cut if cut >= len(end) else len(data)
        yield data[:cut]
        tail = data[cut:]
    if tail:
        yield tail


def _measure(part: bytes, spread: _Spread, closely: bool) -> None:
    shape = part.translate(_SHAPES)
    cells = part.count(b"<c ")
    spread.cells += cells
    near = shape.count(b'<c r="A0')
    if closely and b":c " not in part and b"<c>" not in part and len(_PLACE.findall(part)) == cells:
        _measure_places(_FILLED_PLACE.findall(part), spread)
    elif near != cells or b":c " in part or b"<c>" in part:
        _measure_closely(part, spread, cells)
    elif shape.count(b'<c r="A000000'):
        _measure_places(_PLACE.findall(part), spread)
    elif cells:
        spread.column = max(spread.column, _NARROW - 1)
        spread.row = max(spread.row, _LOW)


def _measure_places(places: Sequence[tuple[bytes, bytes]], spread: _Spread) -> int:
    for letters, number in places:
        spread.row = max(spread.row, int(number))
        spread.column = max(spread.column, column_of(letters.decode()))
    return len(places)


def _measure_closely(part: bytes, spread: _Spread, cells: int) -> None:
    if b":c" not in part and b"<c>" not in part and _measure_places(_PLACE.findall(part), spread) == cells:
        return
    # Cells without a place, or written in a way that no usual program writes: count what they could fill.
    tags = part.count(b"c ") + part.count(b"c>") + part.count(b"c\t") + part.count(b"c\n")
    spread.cells += tags
    for number in re.findall(rb"r\s*=\s*[\"']\s*[A-Za-z]{0,3}(\d{1,9})", part):
        spread.row = max(spread.row, int(number))
    spread.row = max(spread.row, part.count(b"row"))
    for letters in re.findall(rb"r\s*=\s*[\"']\s*([A-Za-z]{1,3})\d", part):
        spread.column = max(spread.column, column_of(letters.decode().upper()))
    longest = max(
        (piece.count(b"c ") + piece.count(b"c>") + piece.count(b"c\n") for piece in part.split(b"row>")), default=0
    )
    spread.column = max(spread.column, longest)


def _find_formulas(part: bytes, formulas: dict[Place, str], without_value: set[Place]) -> None:
    for letters, number, attributes, formula, filled in _FORMULA.findall(part):
        value = filled or b't="str"' in attributes
        if value and b"HYPERLINK" not in formula:
            continue
        place = (int(number), column_of(letters.decode()))
        formulas[place] = unescape(formula.decode("utf-8", "replace"))
        if not value:
            without_value.add(place)


def _find_links(part: bytes, links: dict[Place, str]) -> None:
    for attributes in _HYPERLINK.findall(part):
        reference = _REFERENCE.search(attributes)
        relation = _RELATION.search(attributes)
        if reference and relation:
            links[int(reference[2]), column_of(reference[1].decode())] = relation[1].decode("utf-8", "replace")


_ODS_ROW = re.compile(rb"<table:table-row\b([^>]*[^/>])?>(.*?)</table:table-row>", re.DOTALL)
_ODS_ROWS_REPEATED = re.compile(rb'number-rows-repeated="(\d{1,9})')
_ODS_COLUMNS_REPEATED = re.compile(rb'number-columns-repeated="(\d{1,9})')
_ODS_CONTENT = (b"value-type", b"<text:p")


def scan_ods(chunks: Iterable[bytes], guard: Guard) -> bool:
    """Refuse a sheet of an .ods file that repeats filled cells without measure; tell whether it has comments."""
    rows = cells = widest = 0
    commented = False
    for part in _whole_rows(chunks, b"</table:table-row>"):
        commented = commented or b"annotation" in part
        guard.refuse_if(len(part) > _LONGEST_ROW, TOO_LARGE)
        for attributes, body in _ODS_ROW.findall(part):
            if not any(sign in body for sign in _ODS_CONTENT):
                continue
            rows += _number(_ODS_ROWS_REPEATED, attributes)
            cells += body.count(b"table-cell")
            widest = max(widest, _filled_width(body))
        guard.refuse_if(cells > _MOST_CELLS, TOO_LARGE)
        guard.refuse_if(rows * widest > WIDEST_AREA, TOO_WIDE)
    return commented


def _number(pattern: re.Pattern[bytes], attributes: bytes) -> int:
    found = pattern.search(attributes)
    return int(found[1]) if found else 1


def _filled_width(body: bytes) -> int:
    width = filled = 0
    for cell in body.split(b"<table:")[1:]:
        if cell.startswith((b"table-cell", b"covered-table-cell")):
            width += _number(_ODS_COLUMNS_REPEATED, cell)
            if any(sign in cell for sign in _ODS_CONTENT):
                filled = width
    return filled
