"""The cells of one sheet, whatever kind of file they came from."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

Cell = str | float | int | bool | date | datetime | time | timedelta
Row = list[Cell]
Place = tuple[int, int]
WHOLE_ROW: Place = (0, -1)
"""Where a remark stands that is on no single cell of its row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """A comment on a cell. `place` is (row number, column from 0 of the sheet), (0, 0) where it is not known."""

    place: Place
    text: str
    author: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """The rows of one sheet that hold anything.

    `numbers` are the rows' numbers as the person sees them, from 1; `left` is how many empty columns
    come before the first. `links` and `formulas` go by (row number, column from 0 of the sheet):
    where a cell leads, and what stands in a cell that has a formula but no value. `merges` are the
    joined cells: first and last place. `broken` tells rows of a text that could not be taken apart.
    `separator` is what parts the cells of a text, "" in a workbook.
    `unread_comments`: the file has comments on cells, of a kind that is not read.
    """

    sheet: str
    rows: list[Row]
    numbers: Sequence[int]
    left: int = 0
    hidden: bool = False
    links: dict[Place, str] = field(default_factory=dict)
    formulas: dict[Place, str] = field(default_factory=dict)
    merges: tuple[tuple[Place, Place], ...] = ()
    broken: frozenset[int] = frozenset()
    comments: tuple[Comment, ...] = ()
    separator: str = ""
    unread_comments: bool = False


def letter_of(column: int) -> str:
    """Return the letter of a column counted from 0: A, B, ... Z, AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_of(letters: str) -> int:
    """Return the column, from 0, of its letter."""
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column - 1


def text_of(cell: Cell) -> str:
    """Return a cell as a person would read it: days in ISO form, whole numbers without a point."""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else str(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ", "minutes")
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)
