"""One column for the employer and the role ("Acme - Data Engineer", "Cook at the Anchor"), taken apart."""

import re
from collections.abc import Sequence

from headway.readers.said import gettext_noop
from headway.readers.spreadsheet.columns import MOST, Meant
from headway.readers.spreadsheet.grid import Row, text_of
from headway.readers.spreadsheet.meaning import M
from headway.readers.spreadsheet.occupations import names_role

_DASH = re.compile(r"(.+?)\s+[-\u2013\u2014|]\s+(.+)$", re.DOTALL)
_AT = re.compile(r"(.+?)\s+(?:at|@|bei|chez|bij|presso)\s+(.+)$", re.DOTALL)
_WHY = gettext_noop("it stands in one cell with the other name")


def with_names_apart(rows: Sequence[Row], first: int, columns: tuple[Meant, ...]) -> tuple[Meant, ...]:
    """Give the name that has no column one of its own, from the row `first` on; only where most cells hold both."""
    named = [one for one in columns if one.meaning in (M.EMPLOYER, M.ROLE)]
    if len(named) != 1:
        return columns
    (one,) = named
    of_employers = one.meaning is M.EMPLOYER
    filled = [row for row in rows[first:] if one.column < len(row) and row[one.column] != ""]
    parted = [(row, both) for row in filled if (both := _apart(text_of(row[one.column]), of_employers))]
    if not filled or len(parted) < len(filled) * MOST:
        return columns
    for row, (employer, role) in parted:
        here, there = (employer, role) if of_employers else (role, employer)
        _part(row, one.column, here, there, len(columns))
    other = M.ROLE if of_employers else M.EMPLOYER
    return (*columns, Meant(column=len(columns), heading="", meaning=other, sureness=one.sureness, why=_WHY))


def _part(row: Row, column: int, here: str, there: str, width: int) -> None:
    row += [""] * (width - len(row)) + [there]
    row[column] = here


def _apart(text: str, of_employers: bool) -> tuple[str, str] | None:
    """Return the employer and the role, where the words of the role leave no doubt which is which."""
    found = _AT.match(text)
    if found and names_role(found[1]):
        return found[2], found[1]
    found = _DASH.match(text)
    if found and names_role(found[1]) != names_role(found[2]):
        # "Engineer - Berlin" under "Job" is a role and a place; under "Company" the other half is the company.
        return (found[1], found[2]) if names_role(found[2]) else (found[2], found[1]) if of_employers else None
    return None
