"""Telephone numbers that a spreadsheet program took for amounts: 1225555010.0, 4.41225555011E+11."""

import re
from collections.abc import Sequence

from headway.readers.spreadsheet.columns import Meant
from headway.readers.spreadsheet.grid import Row
from headway.readers.spreadsheet.meaning import M

_AMOUNT = re.compile(r"(\d)\.?(\d*)[eE]\+?(\d{1,2})$|(\d{6,15})\.0$")


def write_out_numbers(rows: Sequence[Row], first: int, columns: Sequence[Meant]) -> None:
    """Write such numbers out from the row `first` on, where none of their digits is lost."""
    phones = [one.column for one in columns if one.meaning is M.CONTACT_PHONE]
    for row in rows[first:] if phones else ():
        for column in phones:
            cell = row[column] if column < len(row) else ""
            if isinstance(cell, str) and cell:
                row[column] = _written_out(cell)


def _written_out(text: str) -> str:
    found = _AMOUNT.match(text.strip())
    if not found:
        return text
    if found[4]:
        return found[4]
    whole = found[1] + found[2]
    return whole if len(whole) == int(found[3]) + 1 else text
