"""Bring the cells of a table into the form in which they are read: one thing in each, in a column of its own."""

from dataclasses import replace

from headway.readers.spreadsheet.body import fill_joined
from headway.readers.spreadsheet.grid import Grid
from headway.readers.spreadsheet.names_apart import with_names_apart
from headway.readers.spreadsheet.own_columns import with_status_in_cells
from headway.readers.spreadsheet.phones import write_out_numbers
from headway.readers.spreadsheet.placeholders import empty_placeholders
from headway.readers.spreadsheet.table import Layout


def tidy(grid: Grid, layout: Layout) -> Layout:
    """Change the cells below the headings, and return the layout with the columns as they are then."""
    rows, first = grid.rows, layout.header + 1
    fill_joined(grid, layout.header)
    empty_placeholders(rows, first, layout.columns)
    write_out_numbers(rows, first, layout.columns)
    columns = with_status_in_cells(rows, first, layout.columns)
    return replace(layout, columns=with_names_apart(rows, first, columns))
