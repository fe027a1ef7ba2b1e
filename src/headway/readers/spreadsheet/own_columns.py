"""A column of its own for one thing that happened ("Withdrawn?", "Eingangsbestätigung"): ticks or days below it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from headway.core.vocabulary import EventKind
from headway.readers.spreadsheet.columns import BY_BOTH, UNKNOWN, Meant
from headway.readers.spreadsheet.evidence import is_day
from headway.readers.spreadsheet.fold import fold_heading
from headway.readers.spreadsheet.grid import Cell, Row, text_of
from headway.readers.spreadsheet.headings import ideas_of
from headway.readers.spreadsheet.meaning import M
from headway.readers.spreadsheet.other_days import is_of_seeing
from headway.readers.spreadsheet.statuses import understand
from headway.readers.spreadsheet.yes_no import yes_or_no

_K = EventKind
_TOLD = frozenset(
    {
        _K.ACKNOWLEDGED,
        _K.WITHDRAWN,
        _K.PRESUMED_NO_RESPONSE,
        _K.OFFER_ACCEPTED,
        _K.OFFER_DECLINED,
        _K.OFFER_RESCINDED,
        _K.POSITION_CANCELLED,
        _K.POSITION_FILLED,
    }
)


def with_status_in_cells(rows: Sequence[Row], first: int, columns: Sequence[Meant]) -> tuple[Meant, ...]:
    """Write into each such cell from the row `first` on what its heading says happened, and on which day."""
    return tuple(_with_status(rows[first:], one) for one in columns)


def _with_status(rows: Sequence[Row], one: Meant) -> Meant:
    words, kind = _happened(one.heading) if one.meaning is None and one.why == UNKNOWN else ("", None)
    filled = [row for row in rows if one.column < len(row) and row[one.column] != ""] if words else []
    if not filled or not all(_is_plain(row[one.column], kind) for row in filled):
        return one
    for row in filled:
        row[one.column] = _told(words, row[one.column])
    return replace(one, meaning=M.STATUS, why=BY_BOTH)


def _happened(heading: str) -> tuple[str, EventKind | None]:
    ideas, unknown = ideas_of(heading)
    if "SAVED" in ideas or is_of_seeing(heading) or (ideas <= {"DATE", "FILL"} and not unknown):
        # "Seen on", "Viewed on": the posting, by whoever keeps the list. "Date received": whatever was received.
        return "", None
    words = " ".join(word for word in fold_heading(heading).split() if ideas_of(word)[0] != {"DATE"})
    status = understand(words, mistyped=False)
    kind = status.marks[-1].kind if status.marks and not status.unknown else None
    return (words, kind) if kind in _TOLD else ("", None)


def _is_plain(cell: Cell, kind: EventKind | None) -> bool:
    # A receipt without a day would take that of the answer: a mere tick says too little.
    answer = yes_or_no(text_of(cell))
    return is_day(cell) or answer is False or (answer is True and kind is not EventKind.ACKNOWLEDGED)


def _told(words: str, cell: Cell) -> str:
    if isinstance(cell, date) or is_day(cell):
        return f"{words} {text_of(cell)[:10] if isinstance(cell, date) else text_of(cell)}"
    return words if yes_or_no(text_of(cell)) else ""
