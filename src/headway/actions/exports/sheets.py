"""Writing the list for a spreadsheet program, so that no cell can be taken for a formula."""

import csv
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import xlsxwriter

from headway.actions.exports.listing import Cell, Listing

# Also the wide forms: programs set to Japanese or Chinese read them as the narrow ones.
_RISKY = re.compile(r"'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_WIDEST = 60
_LONGEST_CELL = 32_767
_ROWS_MEASURED = 200


def guard(text: str) -> str:
    """Put an apostrophe before a text that a spreadsheet program would run as a formula.

    One that has apostrophes of its own there gets one more, so that `unguard` gives back what was.
    """
    return f"'{text}" if _RISKY.match(text) else text


def unguard(text: str) -> str:
    """Take the apostrophe of `guard` away again."""
    return text[1:] if text.startswith("'") and _RISKY.match(text) else text


def write_csv(path: Path, listing: Listing) -> None:
    """Write the list as UTF-8 with a mark at the start, which spreadsheet programs need to read accents right."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([guard(heading) for heading in listing.headings])
        writer.writerows([_csv_cell(cell) for cell in row] for row in listing.rows)


def _csv_cell(cell: Cell) -> str:
    return cell.isoformat() if isinstance(cell, date) else guard(cell or "")


def write_xlsx(path: Path, listing: Listing, *, today: date) -> None:
    """Write the list, the timeline and the questions as sheets, with real dates, a fixed first row and a filter."""
    # Texts stay texts: nothing that a person or an employer wrote is ever read as a formula or a link.
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(path, {**options, "constant_memory": True}) as workbook:
        workbook.set_properties({"title": f"Applications, {today.isoformat()}"})
        _write_sheet(workbook, "Applications", listing.headings, listing.rows)
        _write_sheet(workbook, "Timeline", listing.timeline_headings, listing.timeline)
        if listing.questions:
            _write_sheet(workbook, "My questions", listing.questions_headings, listing.questions)


def _write_sheet(
    workbook: xlsxwriter.Workbook, name: str, headings: Sequence[str], rows: Sequence[Sequence[Cell]]
) -> None:
    sheet = workbook.add_worksheet(name)
    bold = workbook.add_format({"bold": True})
    day = workbook.add_format({"num_format": "yyyy-mm-dd"})
    for column, heading in enumerate(headings):
        sheet.set_column(column, column, _width(heading, [row[column] for row in rows[:_ROWS_MEASURED]]))
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(rows), 1), len(headings) - 1)
    for column, heading in enumerate(headings):
        sheet.write_string(0, column, heading, bold)
    for number, row in enumerate(rows, 1):
        for column, cell in enumerate(row):
            if isinstance(cell, date):
                sheet.write_datetime(number, column, cell, day)
            elif cell:
                sheet.write_string(number, column, _xlsx_cell(cell)[:_LONGEST_CELL])


def _xlsx_cell(text: str) -> str:
    # A text is a text here, whatever it begins with; but reading it again takes one apostrophe away.
    return guard(text) if text.startswith("'") else text


def _width(heading: str, cells: Sequence[Cell]) -> int:
    longest = max((len(str(cell).partition("\n")[0]) for cell in cells if cell), default=0)
    return min(max(len(heading), longest) + 2, _WIDEST)
