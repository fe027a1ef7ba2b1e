"""Rows of a text with more cells than headings: a comma that belongs to a cell has taken it apart."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from math import comb

from headway.readers.records import Problem
from headway.readers.said import say
from headway.readers.spreadsheet import said
from headway.readers.spreadsheet.body import NAMES
from headway.readers.spreadsheet.evidence import is_day, is_email, is_status, is_url
from headway.readers.spreadsheet.grid import WHOLE_ROW, Comment, Grid, Row, letter_of, text_of
from headway.readers.spreadsheet.meaning import DATED, FLAG_OF, M, Meaning
from headway.readers.spreadsheet.table import Layout
from headway.readers.spreadsheet.yes_no import yes_or_no

_MOST_WAYS = 200
_MOST_ROWS = 500
_FEWEST_ALIKE = 3
_MOSTLY = 0.8
_Fits = Callable[[str], bool]
_Way = frozenset[int]
"""The places of the cells that are joined to the one before them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LongRow:
    """What is said of a row with more cells than headings. `row` are its certain cells, `kept` goes to its notes."""

    problem: Problem
    row: Row
    kept: str = ""


def without_long_rows(grid: Grid, header: int) -> Grid:
    """Return the sheet without the rows that may be shifted: what their cells hold says nothing of a column."""
    long = set(_long_places(grid, header))
    if not long:
        return grid
    return replace(grid, rows=[row for place, row in enumerate(grid.rows) if place not in long])


def _long_places(grid: Grid, header: int) -> list[int]:
    if not grid.separator or header < 0:
        return []
    rows, width = grid.rows, _width(grid, header)
    places = range(header + 1, len(rows))
    return [place for place in places if len(rows[place]) > width and grid.numbers[place] not in grid.broken]


def _width(grid: Grid, header: int) -> int:
    """Return how many cells a row has; a separator at the end of nearly every row is no sign of another cell."""
    width = len(grid.rows[header])
    body = grid.rows[header + 1 :]
    longest = max(map(len, body), default=0)
    if longest <= width:
        return width
    usual, times = Counter(len(row) for row in body).most_common(1)[0]
    ends_empty = not any(any(row[width:]) for row in body if len(row) == usual)
    return usual if usual > width and ends_empty and times >= _FEWEST_ALIKE and times * 2 > len(body) else width


def mend_long_rows(grid: Grid, layout: Layout) -> dict[int, LongRow]:
    """Join the cells of long rows where only one way makes all columns fit; return what to say, by the row's place.

    A row that fits as it stands, with nothing beyond the headings, is an ordinary one.
    """
    places = _long_places(grid, layout.header)
    if not places:
        return {}
    mender = _Mender(grid, layout, places)
    found = {place: long for place in places if (long := mender.look_at(place))}
    for place in places:
        grid.rows[place] = found[place].row if place in found else grid.rows[place][: mender.width]
    return found


class _Mender:
    """Knows what fits below each heading, by what stands there in the rows that are not too long."""

    def __init__(self, grid: Grid, layout: Layout, long: Sequence[int]) -> None:
        self.grid = grid
        self.width = len(layout.columns)
        self._long = set(long)
        rows = [row for place, row in enumerate(grid.rows) if place > layout.header and place not in self._long]
        self._fits = {
            one.column: fits
            for one in layout.columns
            if (fits := _fits_below(one.meaning, [row[one.column] for row in rows if one.column < len(row)]))
        }
        self._spaced = any(_begins_with_space(cell) for row in rows for cell in row)
        self._looked = 0

    def look_at(self, place: int) -> LongRow | None:
        """Return what to say of a row; None when it fits as it stands."""
        cells = [cell if isinstance(cell, str) else text_of(cell) for cell in self.grid.rows[place]]
        as_it_stands, beyond = cells[: self.width], [cell for cell in cells[self.width :] if cell.strip()]
        fits = self._fit(as_it_stands)
        if fits and not beyond:
            return None
        ways = self._ways(cells)
        if len(ways) == 1:
            return self._told(place, cells, said.JOINED_CELLS, self._join(cells, ways[0]))
        if fits and not ways:
            return self._told(place, cells, said.MORE_CELLS, [*as_it_stands], kept=", ".join(map(str.strip, beyond)))
        possible = [self._join(cells, way) for way in ways] + ([as_it_stands] if fits else [])
        return self._told(place, cells, said.SHIFTED_CELLS, _certain(possible), kept=self.grid.separator.join(cells))

    def _ways(self, cells: Sequence[str]) -> list[_Way]:
        """Return the ways to join neighbouring cells after which all fit; the one that its spaces tell, if any."""
        self._looked += 1
        if self._looked > _MOST_ROWS:
            return []
        ways = [way for way in _ways_to_join(cells, self.width) if self._fit(self._join(cells, way))]
        # Between words a comma is followed by a space, between cells it is not.
        spaced = frozenset(place for place, cell in enumerate(cells) if place and _begins_with_space(cell))
        return [spaced] if spaced in ways and not self._spaced else ways

    def _join(self, cells: Sequence[str], way: _Way) -> list[str]:
        joined: list[str] = []
        for place, cell in enumerate(cells):
            if place in way:
                joined[-1] += self.grid.separator + cell
            else:
                joined.append(cell)
        return [cell.strip() for cell in (joined + [""] * self.width)[: self.width]]

    def _fit(self, cells: Sequence[str]) -> bool:
        return all(not text or self._fits[column](text) for column, text in enumerate(cells) if column in self._fits)

    def _told(self, place: int, cells: Sequence[str], what: str, row: list[str], kept: str = "") -> LongRow:
        where = f"{self.grid.sheet}!{letter_of(self.grid.left)}{self.grid.numbers[place]}"
        value = self.grid.separator.join(cells)[:200]
        problem = Problem(where=where, what=say(what), value=value, advice=say(said.QUOTE_CELL))
        return LongRow(problem=problem, row=[*row, *[""] * (self.width - len(row))], kept=kept)


def _certain(possible: Sequence[Sequence[str]]) -> list[str]:
    """Return the cells that are the same whichever way the row is read; nothing where there is no way."""
    return [each[0] if len(set(each)) == 1 else "" for each in zip(*possible, strict=True)]


def _ways_to_join(cells: Sequence[str], width: int) -> Iterator[_Way]:
    filled = max(place for place, cell in enumerate(cells) if cell) + 1
    gaps = [place for place in range(1, filled) if cells[place] and cells[place - 1]]
    for number in range(max(1, filled - width), len(cells) - width + 1):
        if comb(len(gaps), number) <= _MOST_WAYS:
            yield from map(frozenset, combinations(gaps, number))


def _begins_with_space(cell: object) -> bool:
    return isinstance(cell, str) and cell[:1] == " " and cell.strip() != ""


def _fits_below(meaning: Meaning | None, cells: Sequence[object]) -> _Fits | None:
    """Return what tells a cell of this column from others; None where anything may stand."""
    looks_right = _looks_right(meaning)
    texts = [cell.strip() for cell in cells if isinstance(cell, str) and cell.strip()]
    if looks_right is None or sum(map(looks_right, texts)) < len(texts) * _MOSTLY:
        return None
    known = frozenset(texts)
    return lambda text: text.strip() in known or looks_right(text)


def _looks_right(meaning: Meaning | None) -> _Fits | None:
    if meaning in DATED:
        return is_day
    if meaning in FLAG_OF.values():
        return lambda text: yes_or_no(text) is not None
    return _KINDS.get(meaning) if meaning else None


def _is_name(text: str) -> bool:
    return not (is_day(text) or is_url(text) or is_email(text))


_KINDS: dict[Meaning, _Fits] = {
    # A link with a comma in it is more likely a link and the next cell.
    M.URL: lambda text: is_url(text) and "," not in text,
    M.STATUS: is_status,
    M.CONTACT_EMAIL: is_email,
    M.EMPLOYER: _is_name,
    M.ROLE: _is_name,
    M.LOCATION: _is_name,
}


def of_nobody(layout: Layout, long: Mapping[int, LongRow]) -> dict[int, Problem]:
    """Return what to say of the rows of which not even a name is certain, by their places."""
    names = [one.column for one in layout.columns if one.meaning in NAMES]
    return {place: one.problem for place, one in long.items() if not any(one.row[column] for column in names)}


def remarks_on_rows(long: Mapping[int, LongRow]) -> dict[int, tuple[Comment, ...]]:
    """Return what goes to the notes of such rows, by their places."""
    return {place: (Comment(place=WHOLE_ROW, text=one.kept),) for place, one in long.items() if one.kept}
