"""A status that stands over many rows, as a column of its own: in a line between them, or as the name of the sheet."""

from dataclasses import replace

from headway.readers.said import gettext_noop
from headway.readers.spreadsheet.body import Body
from headway.readers.spreadsheet.columns import Meant
from headway.readers.spreadsheet.grid import Grid
from headway.readers.spreadsheet.lines import status_over_rows
from headway.readers.spreadsheet.meaning import M
from headway.readers.spreadsheet.table import Layout

_BY_LINES = gettext_noop("the lines between the rows")
_BY_SHEET = gettext_noop("the name of the sheet")


def with_status_of_lines(grid: Grid, layout: Layout, body: Body) -> Layout:
    """Give every row the status of the line above it."""
    if not body.over:
        return layout
    text = ""
    texts: dict[int, str] = {}
    for place in range(len(grid.rows)):
        text = body.over.get(place, text)
        texts[place] = text
    return _with_column(grid, layout, texts, _BY_LINES)


def with_status_of_sheet(grid: Grid, layout: Layout, body: Body) -> Layout:
    """Give every row of a sheet called "Rejected" that status, when its rows do not tell one themselves."""
    status = status_over_rows(grid.sheet)
    told = any(one.meaning is M.STATUS for one in layout.columns)
    if told or status is None or not (status.marks or status.saved):
        return layout
    return _with_column(grid, layout, dict.fromkeys(body.places, grid.sheet), _BY_SHEET)


def _with_column(grid: Grid, layout: Layout, texts: dict[int, str], why: str) -> Layout:
    width = len(layout.columns)
    for place, text in texts.items():
        row = grid.rows[place]
        row += [""] * (width - len(row)) + [text]
    return replace(layout, columns=(*layout.columns, Meant(column=width, heading="", meaning=M.STATUS, why=why)))
