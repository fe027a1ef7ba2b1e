"""A column that names the kind of an answer ("First reply type") beside the one with its day."""

from collections.abc import Sequence

from headway.readers.spreadsheet.columns import Meant
from headway.readers.spreadsheet.fold import fold_heading
from headway.readers.spreadsheet.headings import ideas_of
from headway.readers.spreadsheet.places import NOWHERE
from headway.readers.spreadsheet.status_marks import Status
from headway.readers.spreadsheet.statuses import understand

_KINDS = frozenset(["type", "kind", "art", "typ", "nature", "tipo", "soort"])


def answer_type_column(columns: Sequence[Meant]) -> int:
    """Return the one column that is only kept otherwise and names the kind of an answer, or `NOWHERE`."""
    found = [one.column for one in columns if one.meaning is None and not one.ignored and _names_kind(one.heading)]
    return found[0] if len(found) == 1 else NOWHERE


def _names_kind(heading: str) -> bool:
    return "RESPONSE" in ideas_of(heading)[0] and not _KINDS.isdisjoint(fold_heading(heading).split())


def kind_of_answer(text: str) -> Status | None:
    """Return what such a cell says happened, when it says so and nothing else."""
    status = understand(text, mistyped=False)
    return status if status.marks and not status.unknown else None
