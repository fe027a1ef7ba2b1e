"""What the values of a column look like, whatever stands above them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import islice, pairwise

from headway.readers.spreadsheet.answers import answer_first
from headway.readers.spreadsheet.channels import channel_of
from headway.readers.spreadsheet.dates import Unclear, read_day
from headway.readers.spreadsheet.empty_words import PLACEHOLDERS
from headway.readers.spreadsheet.fold import fold
from headway.readers.spreadsheet.grid import Cell, text_of
from headway.readers.spreadsheet.occupations import names_company, names_role
from headway.readers.spreadsheet.statuses import understand
from headway.readers.spreadsheet.yes_no import yes_or_no

_PROBED = 80
_LONGEST_COUNT = 5
_URL = re.compile(r"(https?://|www\.)\S+$|[\w-]+(\.[\w-]+)*\.[a-z]{2,6}/\S*$", re.IGNORECASE)
_MAILBOX = re.compile(r"https?://(mail\.|outlook\.|webmail\.|[\w.]*\bmail\.(google|yahoo|proton)\.)", re.IGNORECASE)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+$")
_PHONE = re.compile(r"\+?[\d\s()/.-]{7,20}$")
_COUNTER = re.compile(
    r"[A-Z]{0,5}[-_ #]?0*\d{1,4}$|(app|job|row|id)[-_ ]?[0-9a-f]{1,8}$|[0-9a-f]{8}-[0-9a-f-]{27}$", re.IGNORECASE
)
_NOTHING = frozenset({"n a", "na", "none"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The share (0 to 1) of a column's filled cells that look like each kind of value."""

    filled: int = 0
    days: float = 0.0
    urls: float = 0.0
    mailboxes: float = 0.0
    emails: float = 0.0
    phones: float = 0.0
    flags: float = 0.0
    statuses: float = 0.0
    channels: float = 0.0
    numbers: float = 0.0
    counters: float = 0.0
    in_order: float = 0.0
    roles: float = 0.0
    companies: float = 0.0
    distinct: int = 0


def look_at(cells: Iterable[Cell]) -> Evidence:
    """Return what the first filled cells of a column look like."""
    filled = list(islice((cell for cell in cells if cell != "" and cell not in PLACEHOLDERS), _PROBED))
    if not filled:
        return Evidence()
    texts = [text_of(cell) for cell in filled]
    return Evidence(
        filled=len(filled),
        days=_share(map(is_day, filled)),
        urls=_share(map(is_url, texts)),
        mailboxes=_share(map(is_mailbox, texts)),
        emails=_share(bool(_EMAIL.match(text)) for text in texts),
        phones=_share(bool(_PHONE.match(text)) for text in texts),
        flags=_share(map(_is_flag, texts)),
        statuses=_share(is_status(text) for text in texts),
        channels=_share(channel_of(text) is not None for text in texts),
        numbers=_share(_is_number(cell) for cell in filled),
        counters=_share(bool(_COUNTER.match(text)) for text in texts),
        in_order=_counting(texts),
        roles=_share(map(names_role, texts)),
        companies=_share(map(names_company, texts)),
        distinct=len(set(texts)),
    )


def _counting(texts: list[str]) -> float:
    """Return the share of cells that are one more than the cell above, or one less."""
    numbers = [int(text) if text.isdecimal() and len(text) <= _LONGEST_COUNT else None for text in texts]
    steps = [above is not None and below is not None and abs(above - below) == 1 for above, below in pairwise(numbers)]
    return _share(steps) if steps else 0.0


def _is_flag(text: str) -> bool:
    if yes_or_no(text) is not None:
        return fold(text) not in _NOTHING
    return answer_first(text) is not None and not is_status(text)


def _is_number(cell: Cell) -> bool:
    if isinstance(cell, str):
        return cell.strip().replace(".", "", 1).isdecimal()
    return isinstance(cell, int | float) and not isinstance(cell, bool)


def _share(votes: Iterable[bool]) -> float:
    counted = list(votes)
    return sum(counted) / len(counted)


def is_day(cell: Cell) -> bool:
    """Tell whether a cell holds a day or a text that can be read as one."""
    if isinstance(cell, str):
        return not isinstance(read_day(cell), Unclear)
    return isinstance(cell, date)


def is_email(text: str) -> bool:
    """Say whether a text is nothing but a mail address."""
    return bool(_EMAIL.match(text.strip()))


def is_url(text: str) -> bool:
    """Tell whether a text is an address of a page on the web."""
    return bool(_URL.match(text.strip()))


def is_mailbox(text: str) -> bool:
    """Tell whether a text is a link into a mailbox of one's own."""
    return ("mail" in text or "outlook" in text) and bool(_MAILBOX.match(text))


def is_status(text: str) -> bool:
    """Tell whether the whole of a text is a status whose words are all known."""
    status = understand(text, mistyped=False)
    # The whole cell, and not one word of it: "review/052" is no status.
    return status.understood and not status.blank and not status.unknown
