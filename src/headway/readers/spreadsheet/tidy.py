"""Bring the cells of a table into the form in which they are read: one thing in each, in a column of its own."""

from collections.abc import Sequence
from dataclasses import replace

from headway.readers.spreadsheet.body import fill_joined, fill_repeated
from headway.readers.spreadsheet.end_days import with_end_days
from headway.readers.spreadsheet.grid import Grid, Row
from headway.readers.spreadsheet.meaning import M
from headway.readers.spreadsheet.names_apart import with_names_apart
from headway.readers.spreadsheet.own_columns import with_status_in_cells
from headway.readers.spreadsheet.phones import write_out_numbers
from headway.readers.spreadsheet.placeholders import empty_placeholders
from headway.readers.spreadsheet.table import Layout


def tidy(grid: Grid, layout: Layout) -> Layout:
    """Change the cells below the headings, and return the layout with the columns as they are then."""
    rows, first = grid.rows, layout.header + 1
    fill_joined(grid, layout.header)
    for one in layout.columns:
        if one.meaning in (M.EMPLOYER, M.ROLE):
            fill_repeated(grid, layout.header, one.column)
            _unquote(rows[first:], one.column)
    empty_placeholders(rows, first, layout.columns)
    write_out_numbers(rows, first, layout.columns)
    columns = with_end_days(rows, first, with_status_in_cells(rows, first, layout.columns))
    return replace(layout, columns=with_names_apart(rows, first, columns))


def _unquote(rows: Sequence[Row], column: int) -> None:
    """Take the quotation marks away that stand around a whole name."""
    for row in rows:
        cell = row[column] if column < len(row) else ""
        if isinstance(cell, str) and len(cell) > 2 and (cell[0], cell[-1]) in _QUOTES and cell[0] not in cell[1:-1]:
            row[column] = cell[1:-1].strip()


_QUOTES = frozenset(
    {('"', '"'), ("\u201c", "\u201d"), ("\u201e", "\u201c"), ("\u00ab", "\u00bb"), ("\u00bb", "\u00ab")}
)
