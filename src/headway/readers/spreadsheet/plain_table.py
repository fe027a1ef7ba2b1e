"""A table whose headings are not understood: its columns are the person's own until they say what they are."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from headway.readers.said import gettext_noop
from headway.readers.spreadsheet.columns import BY_VALUES, UNKNOWN, Meant, assign
from headway.readers.spreadsheet.evidence import is_day, is_url, look_at
from headway.readers.spreadsheet.first_row import is_first_of_data
from headway.readers.spreadsheet.grid import Cell, Grid, Row, text_of
from headway.readers.spreadsheet.meaning import M
from headway.readers.spreadsheet.remarks import is_remark
from headway.readers.spreadsheet.table import APPLICATIONS, Layout

_PROBED = 400
_MOST_WHOLE = 0.6


def plain_table(grid: Grid, chosen: Mapping[str, str]) -> Layout | None:
    """Return the layout of the table that a sheet clearly holds (two columns, a row below a heading), or None."""
    rows = grid.rows[:_PROBED]
    if _is_list_of_links(rows):
        return _list_of_links(rows)
    whole = [place for place, row in enumerate(rows) if _filled(row) > 1 and not is_remark(row)]
    if len(whole) < 2 or len(whole) < len(rows) * _MOST_WHOLE:
        return None
    header = _header_at(rows, whole[0])
    headings = _headings(grid, header)
    body = rows[header + 1 :]
    evidence = [look_at(_column(body, column)) for column in range(len(headings))]
    # Without a heading a number of the row cannot be told from any other number: it is kept as well.
    columns = tuple(
        replace(one, meaning=None, why=UNKNOWN) if one.meaning is M.ROW_ID else one
        for one in assign(headings, evidence, chosen, grid)
    )
    why = gettext_noop("Its headings are not known, so its columns are kept as fields of your own.")
    return Layout(role=APPLICATIONS, why=why, header=header, columns=columns)


def _header_at(rows: Sequence[Row], first: int) -> int:
    named = all(map(_names, rows[first])) and not is_first_of_data(rows[first], rows[first + 1 :])
    return first if named else -1


def _headings(grid: Grid, header: int) -> list[str]:
    cells = grid.rows[header] if header >= 0 else []
    headings = [cell.strip() if isinstance(cell, str) else "" for cell in cells]
    return headings + [""] * (max(map(len, grid.rows)) - len(headings))


def _is_list_of_links(rows: Sequence[Row]) -> bool:
    """Tell whether the rows hold nothing but addresses of pages, with a heading at most."""
    cells = [text_of(cell) for row in rows for cell in row if cell != ""]
    links = sum(map(is_url, cells))
    return links > 0 and len(cells) - links <= 1 and (links == len(cells) or not is_url(cells[0]))


def _list_of_links(rows: Sequence[Row]) -> Layout:
    column = next(column for row in rows for column, cell in enumerate(row) if is_url(text_of(cell)))
    width = max(map(len, rows))
    header = -1 if any(is_url(text_of(cell)) for cell in rows[0]) else 0
    columns = tuple(
        Meant(column=place, heading="", meaning=M.URL if place == column else None, why=BY_VALUES)
        for place in range(width)
    )
    return Layout(role=APPLICATIONS, why=gettext_noop("It lists links only."), header=header, columns=columns)


def _filled(row: Row) -> int:
    return sum(cell != "" for cell in row)


def _names(cell: Cell) -> bool:
    return isinstance(cell, str) and not cell.strip()[:1].isdigit() and not is_url(cell) and not is_day(cell)


def _column(rows: Sequence[Row], column: int) -> list[Cell]:
    return [row[column] for row in rows if column < len(row)]
