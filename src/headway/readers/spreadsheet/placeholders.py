"""Empty the cells of a table that only say that they are empty."""

from collections.abc import Sequence

from headway.readers.spreadsheet.columns import Meant
from headway.readers.spreadsheet.empty_words import PLACEHOLDERS
from headway.readers.spreadsheet.grid import Row
from headway.readers.spreadsheet.meaning import M


def empty_placeholders(rows: Sequence[Row], first: int, columns: Sequence[Meant]) -> None:
    """Empty such cells from the row `first` on; in a column of the person's own only when it holds nothing else."""
    # One look at a whole row is many times faster than one at each of its cells.
    found = [row for row in rows[first:] if not PLACEHOLDERS.isdisjoint(row)]
    for one in columns if found else ():
        column = one.column
        # What an unknown employer is called is kept: the import tells which names say nothing.
        if one.meaning is M.EMPLOYER or (one.meaning is None and _holds_more(rows[first:], column)):
            continue
        for row in found:
            if column < len(row) and row[column] in PLACEHOLDERS:
                row[column] = ""


def _holds_more(rows: Sequence[Row], column: int) -> bool:
    return any(column < len(row) and row[column] != "" and row[column] not in PLACEHOLDERS for row in rows)
