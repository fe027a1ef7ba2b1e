"""Small spreadsheets for the tests: written in the test, read back through the front door."""

import zipfile
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path

import xlsxwriter

from headway.readers.records import ApplicationRecord, Problem
from headway.readers.spreadsheet import Choices, Reading, Refusal, read_spreadsheet

TODAY = date(2025, 6, 15)


def read(path: Path, choices: Choices | None = None, today: date = TODAY, zone: tzinfo = UTC) -> Reading | Refusal:
    return read_spreadsheet(path, name=path.name, today=today, zone=zone, choices=choices or Choices(), progress=None)


def reading(path: Path, choices: Choices | None = None, today: date = TODAY) -> Reading:
    found = read(path, choices, today)
    assert isinstance(found, Reading), found
    rows = list(found.rows())
    assert len(rows) == found.read, "every data row gives one record or one problem"
    return found


def refusal(path: Path) -> Refusal:
    found = read(path)
    assert isinstance(found, Refusal), "the file should have been refused"
    assert found.where == path.name
    return found


def csv_file(folder: Path, text: str, name: str = "jobs.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def from_csv(folder: Path, text: str, choices: Choices | None = None, today: date = TODAY) -> Reading:
    return reading(csv_file(folder, text), choices, today)


def records(found: Reading) -> list[ApplicationRecord]:
    return list(found.records())


def aside(found: Reading) -> list[Problem]:
    return list(found.set_aside())


def told(record: ApplicationRecord) -> list[str]:
    """Return the facts of a record in short: "applied 2025-03-04", "rejected ?", "interview_held 2025-04-01 #2"."""
    return [f"{fact.kind} {fact.on or '?'}" + (f" #{fact.round}" if fact.round else "") for fact in record.facts]


def meanings(found: Reading, table: int = 0) -> dict[str, str | None]:
    return {column.heading: column.meaning for column in found.tables[table].columns}


def workbook(path: Path, sheets: Mapping[str, Sequence[Sequence[object]]], **options: object) -> Path:
    """Write an .xlsx; days are written as real days."""
    book = xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy-mm-dd hh:mm", **options})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                if isinstance(cell, date) and not isinstance(cell, datetime):
                    sheet.write_datetime(number, column, datetime(cell.year, cell.month, cell.day))  # noqa: DTZ001 - a day has no zone
                else:
                    sheet.write(number, column, cell)
    book.close()
    return path


def repacked(path: Path, changed: Mapping[str, bytes], to: Path) -> Path:
    """Copy a package with some of its parts replaced or added."""
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            if name not in changed:
                target.writestr(name, source.read(name))
        for name, content in changed.items():
            target.writestr(name, content)
    return to
