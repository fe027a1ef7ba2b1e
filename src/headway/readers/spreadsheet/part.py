"""One sheet of a spreadsheet: its cells, how they are laid out, and which of its rows are data."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from headway.readers.spreadsheet.body import Body
from headway.readers.spreadsheet.grid import Grid, letter_of
from headway.readers.spreadsheet.long_rows import LongRow
from headway.readers.spreadsheet.table import Layout


@dataclass(frozen=True, slots=True)
class Part:
    """A sheet and what was found in it.

    `plain`: its headings are not known, so that its columns are only kept. `long`: what is said of rows with more
    cells than headings, by their places.
    """

    grid: Grid
    layout: Layout
    body: Body
    plain: bool = False
    long: Mapping[int, LongRow] = field(default_factory=dict)

    def where(self, column: int, number: int) -> str:
        """Return the place of a cell as a person finds it, from its column in the table and the number of its row."""
        return f"{self.grid.sheet}!{letter_of(column + self.grid.left)}{number}"
