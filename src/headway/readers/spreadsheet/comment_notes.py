"""Comments on cells as notes: each is part of the notes of its row, or is named where no row takes it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from headway.readers.records import Problem
from headway.readers.said import say
from headway.readers.spreadsheet import said
from headway.readers.spreadsheet.body import Body
from headway.readers.spreadsheet.grid import Comment, Grid, letter_of

_MOST_NAMED = 50
_LONGEST = 1000


def comments_by_row(grid: Grid, body: Body) -> Mapping[int, Sequence[Comment]]:
    """Return the comments on the cells of the data rows, by the row's place, in the order of the columns."""
    if not grid.comments:
        return {}
    places = _places_by_number(grid, body)
    found: dict[int, list[Comment]] = {}
    for comment in sorted(grid.comments, key=lambda one: one.place):
        place = places.get(comment.place[0])
        if place is not None:
            found.setdefault(place, []).append(comment)
    return found


def _places_by_number(grid: Grid, body: Body) -> dict[int, int]:
    return {grid.numbers[place]: place for place in body.places if place not in body.unusable}


def add_comments(notes: str, comments: Iterable[Comment], labels: Mapping[int, str]) -> str:
    """Return the notes of a row with the comments on its cells; `labels` name the columns, from 0 of the sheet."""
    lines = (_as_note(one, labels.get(one.place[1], f"Column {letter_of(one.place[1])}")) for one in comments)
    return "\n".join([notes, *lines] if notes else lines)


def _as_note(comment: Comment, label: str) -> str:
    """Return a comment behind the heading of its column and its author: "Status (Ann): they called"."""
    author, text = comment.author, comment.text
    if author and text.startswith(f"{author}:"):
        # A spreadsheet program begins a comment with the name of whoever is at the machine.
        text = text.removeprefix(f"{author}:").strip()
    elif author in text:
        author = ""
    named = f"{label} ({author})" if label and author else label or author
    return f"{named}: {text}" if named else text


def name_the_others(sheets: Iterable[tuple[Grid, Body]]) -> Iterator[Problem]:
    """Name the comments that stand on no data row: on headings, between the rows, on sheets that are left alone."""
    others = [(grid.sheet, comment) for grid, body in sheets if grid.comments for comment in _others(grid, body)]
    for sheet, comment in others[:_MOST_NAMED]:
        text = _as_note(comment, "")
        yield Problem(
            where=_where(sheet, comment),
            what=say(said.COMMENT_WITHOUT_ROW),
            value=text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…",
            advice=say(said.COPY_COMMENT),
        )
    if len(others) > _MOST_NAMED:
        yield Problem(
            where=_where(*others[_MOST_NAMED]),
            what=say(said.MORE_COMMENTS, count=len(others) - _MOST_NAMED),
            advice=say(said.COPY_COMMENT),
        )


def _others(grid: Grid, body: Body) -> Iterator[Comment]:
    numbers = _places_by_number(grid, body)
    return (comment for comment in sorted(grid.comments, key=lambda one: one.place) if comment.place[0] not in numbers)


def _where(sheet: str, comment: Comment) -> str:
    number, column = comment.place
    return f"{sheet}!{letter_of(column)}{number}" if number else sheet
