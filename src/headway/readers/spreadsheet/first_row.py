"""Whether a row that could be headings is the first application of a list without any.

"Acme, Recruiter, Referral" may be either; what stands above and below each cell tells.
"""

import re
from collections.abc import Callable, Sequence

from headway.readers.spreadsheet.channels import channel_of
from headway.readers.spreadsheet.evidence import is_day, is_email, is_status, is_url
from headway.readers.spreadsheet.fold import fold
from headway.readers.spreadsheet.grid import Cell, Row, text_of
from headway.readers.spreadsheet.headings import guess
from headway.readers.spreadsheet.occupations import names_company, names_role

_PROBED = 40
_MOST = 0.6
_PLAINLY = 80
_PHONE = re.compile(r"(?:\+|0)[\d\s()/.-]{7,19}$")
# They head a column of people as often as they are what somebody applied for.
_PEOPLE_WHO_HIRE = frozenset({"recruiter", "interviewer", "headhunter", "recruteur", "reclutador", "recrutador"})


def is_first_of_data(row: Row, others: Sequence[Row]) -> bool:
    """Tell whether a row of words is data: it holds what no heading is, or stands like the other rows of the list."""
    cells = [(text_of(cell), _column(others, column)) for column, cell in enumerate(row) if cell != ""]
    headings = [text for text, _ in cells if _is_plain_heading(text)]
    if len(headings) < 2 and any(map(_is_no_heading, (text for text, _ in cells))):
        return True
    alike = [text for text, column in cells if _is_alike(text, column)]
    if set(headings) - set(alike):
        return False
    return len(alike) > 1 or (len(alike) == 1 and not any(guess(text) for text, _ in cells))


def _column(rows: Sequence[Row], column: int) -> list[Cell]:
    return [row[column] for row in rows[:_PROBED] if column < len(row) and row[column] != ""]


def _is_plain_heading(text: str) -> bool:
    guessed = guess(text)
    return guessed is not None and guessed.sureness >= _PLAINLY


def _is_no_heading(text: str) -> bool:
    named = is_email(text) or is_url(text) or names_company(text)
    return named or bool(_PHONE.match(text)) or (text[:1].isdigit() and is_day(text))


def _is_alike(text: str, column: Sequence[Cell]) -> bool:
    texts = [text_of(cell) for cell in column]
    return any(is_one(text) and sum(map(is_one, texts)) > len(texts) * _MOST for is_one in _KINDS)


def _is_occupation(text: str) -> bool:
    return names_role(text) or not _PEOPLE_WHO_HIRE.isdisjoint(fold(text).split())


def _is_channel(text: str) -> bool:
    return channel_of(text) is not None


_KINDS: tuple[Callable[[str], bool], ...] = (_is_occupation, is_status, _is_channel)
