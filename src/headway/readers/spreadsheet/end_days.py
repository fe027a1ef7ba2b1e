"""A column for the day on which it all ended ("End date", "Closed on"): it dates an end, and nothing else."""

import re
from collections.abc import Sequence
from dataclasses import replace

from headway.readers.spreadsheet.columns import BY_BOTH, MOST, OUTDONE, UNKNOWN, Meant
from headway.readers.spreadsheet.evidence import is_day
from headway.readers.spreadsheet.fold import fold_heading
from headway.readers.spreadsheet.grid import Row
from headway.readers.spreadsheet.meaning import M

_END = re.compile(
    r"(?:(?:date|day) )?(?:ended|closed|finished|concluded|abgeschlossen|beendet|geschlossen)(?: (?:date|on|at|am))?|"
    r"end (?:date|day)|date ended|enddatum|abschlussdatum|date de (?:fin|cloture)|"
    r"fecha de (?:fin|cierre del proceso)|data (?:de |do )?(?:fim|encerramento)|data (?:di )?fine|einddatum"
)
# Beside the beginning of something it is the end of that: of a contract, of a course.
_BEGIN = re.compile(r"\b(?:start|begin|beginn|startdatum|debut|inicio|inizio|begindatum)\b")
_NOT_SURE = 70


def with_end_days(rows: Sequence[Row], first: int, columns: Sequence[Meant]) -> tuple[Meant, ...]:
    """Return the columns with the one of such days named, when there is one and its cells are days."""
    if any(_BEGIN.search(fold_heading(one.heading)) for one in columns):
        return tuple(columns)
    found = [one for one in columns if _is_free(one) and _END.fullmatch(fold_heading(one.heading))]
    if len(found) != 1 or not _holds_days(rows[first:], found[0].column):
        return tuple(columns)
    (end,) = found
    return tuple(replace(one, meaning=M.ENDED_ON, why=BY_BOTH) if one is end else one for one in columns)


def _is_free(one: Meant) -> bool:
    guessed = one.meaning is M.APPLIED_ON and one.sureness < _NOT_SURE
    return guessed or (one.meaning is None and not one.ignored and one.why in (UNKNOWN, OUTDONE))


def _holds_days(rows: Sequence[Row], column: int) -> bool:
    filled = [row[column] for row in rows if column < len(row) and row[column] != ""]
    return bool(filled) and sum(map(is_day, filled)) >= len(filled) * MOST
