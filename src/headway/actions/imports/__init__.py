"""Bringing what others wrote down into the search: look first, then apply in one go."""

from headway.actions.imports.door import apply_import, prepare_import
from headway.actions.imports.reports import report_from
from headway.actions.imports.results import (
    Conflict,
    Entry,
    ImportResult,
    Preview,
    Progress,
    Report,
    RowProblem,
    Undecided,
)
from headway.readers.spreadsheet import Choices, Refusal

__all__ = [
    "Choices",
    "Conflict",
    "Entry",
    "ImportResult",
    "Preview",
    "Progress",
    "Refusal",
    "Report",
    "RowProblem",
    "Undecided",
    "apply_import",
    "prepare_import",
    "report_from",
]
