"""Read a person's own spreadsheet: what its tables are, what is asked, and the records."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, tzinfo
from pathlib import Path

from headway.readers.records import ApplicationRecord, ContactRecord, Problem
from headway.readers.said import gettext_noop, say
from headway.readers.spreadsheet.asked import names_question, order_question, status_questions
from headway.readers.spreadsheet.body import Body, split_body
from headway.readers.spreadsheet.choices import Choices
from headway.readers.spreadsheet.comment_notes import comments_by_row
from headway.readers.spreadsheet.days import Cells, DayColumn, settle
from headway.readers.spreadsheet.grid import Cell, Grid, letter_of, text_of
from headway.readers.spreadsheet.long_rows import mend_long_rows, of_nobody, remarks_on_rows, without_long_rows
from headway.readers.spreadsheet.meaning import DATED, M, Meaning
from headway.readers.spreadsheet.noticed import column_problems, comment_problems, year_problems
from headway.readers.spreadsheet.open import Opened, open_sheets
from headway.readers.spreadsheet.over_rows import with_day_of_lines, with_status_of_lines, with_status_of_sheet
from headway.readers.spreadsheet.part import Part
from headway.readers.spreadsheet.people import people_on
from headway.readers.spreadsheet.plain_table import plain_table
from headway.readers.spreadsheet.reading import Column, Reading, Refusal, Source, Table
from headway.readers.spreadsheet.refusals import Unusable
from headway.readers.spreadsheet.rows import Sheet, rows_of
from headway.readers.spreadsheet.status_day import part_day
from headway.readers.spreadsheet.status_steps import steps_in
from headway.readers.spreadsheet.statuses import understand
from headway.readers.spreadsheet.table import APPLICATIONS, CONTACTS, OTHER, TURNED, Layout, find_layout
from headway.readers.spreadsheet.tidy import tidy

_READ_DAYS = DATED - {M.UPDATED_ON}
_MAY_BE_FUTURE = frozenset({M.INTERVIEW_ON, M.SCREENING_ON, M.ASSESSMENT_ON, M.FOLLOW_UP_ON, M.CLOSING_ON, M.ENDED_ON})
_AFTER_APPLYING = (_MAY_BE_FUTURE - {M.CLOSING_ON}) | {M.RESPONSE_ON, M.REJECTION_ON, M.OFFER_ON, M.STATUS_ON, M.STATUS}
_SAMPLES = 3
_LONGEST_SAMPLE = 60


def read_spreadsheet(
    path: Path,
    *,
    name: str,
    today: date,
    zone: tzinfo,
    choices: Choices,
    progress: Callable[[int, int], None] | None,
) -> Reading | Refusal:
    """Return what the spreadsheet at `path` holds, or why it cannot be used.

    `name` is the file's name as the person knows it, `zone` the one in which its times of day are meant.
    `progress` is called with the rows looked at so far and the rows in all.
    """
    opened = open_sheets(path)
    if isinstance(opened, Unusable):
        return Refusal(where=name, what=say(opened.what), advice=say(opened.advice))
    if not any(grid.rows for grid in opened.grids):
        return Refusal(
            where=name, what=say("The file holds no rows."), advice=say("Choose the file with your applications.")
        )
    parts = _parts(opened, choices, today, progress)
    if not _lists(parts):
        parts = [_plain_part(part, choices) for part in parts]
    if len(_lists(parts)) > 1:
        parts = [_named_by_sheet(part) for part in parts]
    sheets = _lists(parts)
    return _reading(opened, name, parts, sheets, choices, today, zone) if sheets else _no_list(name, parts)


def _lists(parts: list[Part]) -> list[Part]:
    return [part for part in parts if part.layout.role == APPLICATIONS]


def _no_list(name: str, parts: list[Part]) -> Refusal:
    if any(part.layout.why == TURNED for part in parts):
        return Refusal(
            where=name,
            what=say(TURNED),
            advice=say("Copy the cells, choose Paste special, Transpose on a new sheet, and use that file."),
        )
    if any(part.layout.role == CONTACTS for part in parts):
        return Refusal(
            where=name,
            what=say("No list of applications was found in it: it lists people."),
            advice=say("Put it on a sheet of the file with your applications; then each stands at their employer."),
        )
    return Refusal(
        where=name,
        what=say("No list of applications was found in it."),
        advice=say("Give the columns headings such as Company, Role, Date applied and Status, and try again."),
    )


def _parts(opened: Opened, choices: Choices, today: date, progress: Callable[[int, int], None] | None) -> list[Part]:
    total = sum(len(grid.rows) for grid in opened.grids)
    done = 0
    parts = []
    for grid in opened.grids:
        parts.append(_part(grid, choices, today))
        done += len(grid.rows)
        if progress:
            progress(done, total)
    return parts


def _part(grid: Grid, choices: Choices, today: date) -> Part:
    unread = _why_unread(grid, choices)
    layout = Layout(role=OTHER, why=unread) if unread else _layout(grid, choices)
    if layout.role != APPLICATIONS:
        return Part(grid, layout, Body(places=[]))
    long = mend_long_rows(grid, layout)
    layout = tidy(grid, layout)
    body = split_body(grid, layout, of_nobody(layout, long))
    layout = with_day_of_lines(grid, layout, body, today)
    return Part(grid, with_status_of_lines(grid, layout, body), body, long=long)


def _layout(grid: Grid, choices: Choices) -> Layout:
    chosen = choices.for_columns()
    layout = find_layout(grid, chosen)
    rest = without_long_rows(grid, layout.header)
    if rest is grid:
        return layout
    again = find_layout(rest, chosen)
    return again if again.header == layout.header else layout


def _named_by_sheet(part: Part) -> Part:
    if part.layout.role != APPLICATIONS:
        return part
    return replace(part, layout=with_status_of_sheet(part.grid, part.layout, part.body))


def _plain_part(part: Part, choices: Choices) -> Part:
    """Take a sheet for a list of applications although its headings do not say so: the file has no better one."""
    if part.layout.role == CONTACTS or part.layout.why == TURNED or _why_unread(part.grid, choices):
        return part
    layout = plain_table(part.grid, choices.for_columns())
    if layout is None:
        return part
    layout = tidy(part.grid, layout)
    return Part(part.grid, layout, split_body(part.grid, layout, {}), plain=True)


def _why_unread(grid: Grid, choices: Choices) -> str:
    if choices.sheets is not None:
        return "" if grid.sheet in choices.sheets else gettext_noop("You chose not to read this sheet.")
    return gettext_noop("The sheet is hidden.") if grid.hidden else ""


def _reading(
    opened: Opened, name: str, parts: list[Part], sheets: list[Part], choices: Choices, today: date, zone: tzinfo
) -> Reading:
    days = _settle_days(sheets, choices, today)
    people: dict[str, tuple[ContactRecord, ...]] = {}
    for part in parts:
        if part.layout.role == CONTACTS:
            people.update(people_on(part.grid, part.layout))
    statuses = choices.for_statuses()
    ready = [
        Sheet(
            grid=part.grid,
            columns=part.layout.columns,
            body=part.body,
            days=days[number],
            statuses=statuses,
            people=people,
            long=part.long,
            comments={**comments_by_row(part.grid, part.body), **remarks_on_rows(part.long)},
            today=today,
            zone=zone,
        )
        for number, part in enumerate(sheets)
    ]

    def make_rows() -> Iterator[ApplicationRecord | Problem]:
        for sheet in ready:
            yield from rows_of(sheet)

    return Reading(
        source=Source(name=name, sha256=opened.sha256),
        tables=tuple(_table(part) for part in parts),
        questions=(*names_question(sheets), *order_question(sheets, days), *status_questions(sheets, statuses)),
        problems=(*column_problems(sheets), *year_problems(sheets, days), *comment_problems(name, parts)),
        read=sum(len(part.body.places) for part in sheets),
        make_rows=make_rows,
    )


def _settle_days(sheets: list[Part], choices: Choices, today: date) -> list[dict[int, DayColumn]]:
    keys = [
        (number, one.column, one.meaning)
        for number, part in enumerate(sheets)
        for one in part.layout.columns
        if one.meaning in _READ_DAYS or one.meaning is M.STATUS
    ]
    starts = {number: place for place, (number, _, meaning) in enumerate(keys) if meaning is M.APPLIED_ON}
    columns = {
        place: _cells(sheets[number], column, meaning, starts.get(number))
        for place, (number, column, meaning) in enumerate(keys)
    }
    settled = settle(columns, choices.date_order, today, lambda: _days_of_no_use(sheets))
    days: list[dict[int, DayColumn]] = [{} for _ in sheets]
    for place, (number, column, _) in enumerate(keys):
        days[number][column] = settled[place]
    return days


def _days_of_no_use(sheets: list[Part]) -> Iterator[list[Cell]]:
    for part in sheets:
        for one in part.layout.columns:
            if one.meaning is None or one.meaning not in {*_READ_DAYS, M.STATUS, M.NOTES}:
                rows = (part.grid.rows[place] for place in part.body.places)
                yield [row[one.column] for row in rows if one.column < len(row)]


def _cells(part: Part, column: int, meaning: Meaning | None, start: int | None) -> Cells:
    rows = part.grid.rows
    after = start if meaning in _AFTER_APPLYING else None
    cells = [(place, rows[place][column]) for place in part.body.places if column < len(rows[place])]
    if meaning is M.STATUS:
        return Cells(_quoted(cells), may_be_future=True, after=after, quoted=True)
    return Cells(cells, may_be_future=meaning in _MAY_BE_FUTURE, after=after)


def _quoted(cells: list[tuple[int, Cell]]) -> list[tuple[int, Cell]]:
    distinct = {cell for _, cell in cells if isinstance(cell, str) and any(map(str.isdigit, cell))}
    days: dict[Cell, list[str]] = {cell: found for cell in distinct if (found := _days_in(cell))}
    return [(place, day) for place, cell in cells if cell in days for day in days[cell]] if days else []


def _days_in(status: str) -> list[str]:
    day = part_day(status)[1]
    return [day] if day else [step.day for step in steps_in(status, understand(status))]


def _table(part: Part) -> Table:
    grid, layout = part.grid, part.layout
    first = letter_of(grid.left)
    return Table(
        sheet=grid.sheet,
        role=layout.role,
        why=say(layout.why) if layout.why else "",
        header=f"{grid.sheet}!{first}{grid.numbers[layout.header]}" if layout.header >= 0 else "",
        rows=len(part.body.places),
        columns=tuple(
            Column(
                letter=letter_of(one.column + grid.left),
                heading=one.heading,
                meaning=one.meaning,
                samples=_samples(part, one.column),
                why=say(one.why),
                ignored=one.ignored,
            )
            for one in layout.columns
        ),
        skipped=part.body.skipped,
    )


def _samples(part: Part, column: int) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for row in part.grid.rows[part.layout.header + 1 :]:
        text = text_of(row[column])[:_LONGEST_SAMPLE] if column < len(row) else ""
        if text:
            found[text] = None
        if len(found) == _SAMPLES:
            break
    return tuple(found)
