"""What stands over many rows, as a column of its own: in the lines between them, or as the name of the sheet."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from headway.readers.said import gettext_noop
from headway.readers.spreadsheet.body import Body, only_text
from headway.readers.spreadsheet.columns import Meant
from headway.readers.spreadsheet.dates import EARLIEST_YEAR
from headway.readers.spreadsheet.grid import Cell, Grid
from headway.readers.spreadsheet.lines import status_over_rows, whole_day
from headway.readers.spreadsheet.meaning import DATED, M
from headway.readers.spreadsheet.table import Layout

_BY_LINES = gettext_noop("the lines between the rows")
_BY_SHEET = gettext_noop("the name of the sheet")
_FEWEST_LINES = 2


def with_status_of_lines(grid: Grid, layout: Layout, body: Body) -> Layout:
    """Give every row the status of the line above it."""
    if not body.over:
        return layout
    text = ""
    texts: dict[int, Cell] = {}
    for place in range(len(grid.rows)):
        text = body.over.get(place, text)
        texts[place] = text
    return _with_column(grid, layout, texts, Meant(column=0, heading="", meaning=M.STATUS, why=_BY_LINES))


def with_status_of_sheet(grid: Grid, layout: Layout, body: Body) -> Layout:
    """Give every row of a sheet called "Rejected" that status, when its rows do not tell one themselves."""
    status = status_over_rows(grid.sheet)
    told = any(one.meaning is M.STATUS for one in layout.columns)
    if told or status is None or not (status.marks or status.saved):
        return layout
    named = Meant(column=0, heading="", meaning=M.STATUS, why=_BY_SHEET)
    return _with_column(grid, layout, dict.fromkeys(body.places, grid.sheet), named)


def with_day_of_lines(grid: Grid, layout: Layout, body: Body, today: date) -> Layout:
    """Give every row the day of the line above it as the day of sending.

    Only where no column has days of any kind, and every line between the rows is one whole day, in the order of
    time: among weeks, months and other words a day may be anything, and a single one the day of the list itself.
    """
    if len(body.titles) < _FEWEST_LINES or any(one.meaning in DATED for one in layout.columns):
        return layout
    days = {place: day for place in body.titles if (day := whole_day(only_text(grid.rows[place])))}
    if len(days) < len(body.titles) or not _follow_in_time(list(days.values()), today):
        return layout
    cells: dict[int, Cell] = {}
    last: Cell = ""
    for place in range(len(grid.rows)):
        last = days.get(place, last)
        cells[place] = last
    return _with_column(grid, layout, cells, Meant(column=0, heading="", meaning=M.APPLIED_ON, why=_BY_LINES))


def _follow_in_time(days: list[date], today: date) -> bool:
    forward = sorted(days)
    if forward[0].year < EARLIEST_YEAR or forward[-1] > today:
        return False
    return days in (forward, forward[::-1])


def _with_column(grid: Grid, layout: Layout, cells: Mapping[int, Cell], meant: Meant) -> Layout:
    width = len(layout.columns)
    for place, cell in cells.items():
        row = grid.rows[place]
        row += [""] * (width - len(row)) + [cell]
    return replace(layout, columns=(*layout.columns, replace(meant, column=width)))
