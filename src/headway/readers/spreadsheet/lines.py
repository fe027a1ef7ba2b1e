"""Lines between the rows of a table that are no row: "— March —", "Rejected:", "A = applied"."""

import re
from datetime import date

from headway.core.vocabulary import EventKind
from headway.readers.spreadsheet.dates import Known, Numbers, fold_digits, in_order, read_day
from headway.readers.spreadsheet.evidence import is_day, is_url
from headway.readers.spreadsheet.fold import fold
from headway.readers.spreadsheet.headings import guess
from headway.readers.spreadsheet.meaning import M
from headway.readers.spreadsheet.months import FILLERS, MONTHS
from headway.readers.spreadsheet.remarks import is_marked
from headway.readers.spreadsheet.status_marks import Status
from headway.readers.spreadsheet.statuses import understand

_ORNAMENT = "-=*#~_\u2013\u2014\u2022\u25ac\u2500\u2550<>|"
_PERIODS = frozenset(
    fold(word) for word in ["week", "kw", "woche", "semaine", "semana", "settimana", "month", "q1", "q2", "q3", "q4"]
)
_SECTION_WORDS = """
    archive, archived, closed, active, old, older, past, current, inactive, archiv, archiviert, abgeschlossen, aktiv,
    alt, archives, anciens, en cours, archivo, archivado, cerradas, activas, arquivo, encerradas, ativas, archivio,
    chiuse, oud
"""
_SECTIONS = frozenset(fold(words) for words in _SECTION_WORDS.split(","))
_JOINING_WORDS = "from to until ending beginning starting commencing vom von bis der au al dal van tot st nd rd th"
_JOINING = FILLERS | frozenset(_JOINING_WORDS.split())
_YEAR = re.compile(r"(19|20)\d\d$")
_NO_NAME = frozenset({EventKind.REJECTED, EventKind.WITHDRAWN})
_ENDS = _NO_NAME | {
    EventKind.PRESUMED_NO_RESPONSE,
    EventKind.OFFERED,
    EventKind.OFFER_ACCEPTED,
    EventKind.OFFER_DECLINED,
}


def is_line(text: str) -> bool:
    """Tell whether the only words of a row are a heading over rows, or a remark below them."""
    if is_url(text):
        return False
    adorned = text[:1] in _ORNAMENT and text[-1:] in _ORNAMENT
    remark = "://" not in text and (":" in text or "=" in text)
    section = fold(text) in _SECTIONS
    return adorned or remark or section or is_marked(text) or _is_period(text.strip(_ORNAMENT + " "))


def _is_period(text: str) -> bool:
    words = fold_digits(text).split()
    naming = {word for word in words if word in MONTHS or word in _PERIODS}
    counting = {word for word in words if word.isdecimal()}
    # "Week of 3 March"; but "The Week" may be a name.
    joining = _JOINING if counting else ()
    known = (naming | counting).union(joining).issuperset(words)
    return is_day(text) or (known and (bool(naming) or any(map(_YEAR.match, words))))


def whole_day(text: str) -> date | None:
    """Return the day that a line is, when it is one with its year that can be read in one way only."""
    written = read_day(text.strip(_ORNAMENT + " "))
    if isinstance(written, Numbers) and written.separator == "." and written.third is not None:
        written = in_order(written, "dmy")
    return written.day if isinstance(written, Known) else None


def status_over_rows(text: str) -> Status | None:
    """Return what a line, or the name of a sheet, says of all its rows, when it is a status and nothing else.

    "Test", "Final" and "HR" may be the name of anything: of the meetings only an interview is one.
    """
    words = text.strip(_ORNAMENT + " :")
    status = understand(words, mistyped=False)
    if not status.understood or status.blank or status.unknown:
        return None
    if _ENDS.issuperset(mark.kind for mark in status.marks):
        return status
    guessed = guess(words)
    return status if guessed and guessed.meaning is M.INTERVIEW_ON else None


def is_plainly_a_status(text: str, status: Status) -> bool:
    """Tell whether a single such line cannot be an employer of that name: "Hired" and "Ghost" can."""
    written = text.isupper() or text.endswith(":")
    return bool(status.marks) and (written or _NO_NAME.issuperset(mark.kind for mark in status.marks))
