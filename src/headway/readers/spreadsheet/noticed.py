"""What is said of a spreadsheet as a whole, beside its rows."""

from collections.abc import Iterator, Mapping, Sequence

from headway.readers.records import Problem
from headway.readers.said import say
from headway.readers.spreadsheet import said
from headway.readers.spreadsheet.comment_notes import name_the_others
from headway.readers.spreadsheet.days import DayColumn
from headway.readers.spreadsheet.grid import text_of
from headway.readers.spreadsheet.meaning import M
from headway.readers.spreadsheet.part import Part


def column_problems(sheets: Sequence[Part]) -> Iterator[Problem]:
    """Say where it is not clear which column names what."""
    for part in sheets:
        if part.plain and not {one.meaning for one in part.layout.columns} & {M.EMPLOYER, M.ROLE}:
            headings = " | ".join(one.heading for one in part.layout.columns if one.heading)
            yield Problem(where=part.grid.sheet, what=say(said.NO_NAMES), value=headings, advice=say(said.NAME_COLUMNS))


def year_problems(sheets: Sequence[Part], days: Sequence[Mapping[int, DayColumn]]) -> Iterator[Problem]:
    """Say where no cell of a column tells any year."""
    for part, columns in zip(sheets, days, strict=True):
        for column, days_of in columns.items():
            if days_of.invented_years:
                place, _ = min(days_of.years)
                yield Problem(
                    where=part.where(column, part.grid.numbers[place]),
                    what=say(said.NO_YEAR),
                    value=text_of(part.grid.rows[place][column]),
                    advice=say(said.CHECK_YEARS),
                )


def comment_problems(name: str, parts: Sequence[Part]) -> Iterator[Problem]:
    """Say which comments on cells were not taken over; `name` is that of the file."""
    if any(part.grid.unread_comments for part in parts):
        yield Problem(where=name, what=say(said.COMMENTS_UNREAD), advice=say(said.SAVE_AS_XLSX))
    yield from name_the_others((part.grid, part.body) for part in parts)
