"""What a person decided about one of their spreadsheets, to be remembered for the next time."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from headway.readers.spreadsheet.fold import fold, fold_heading

DateOrder = Literal["dmy", "mdy", "ymd"]

OWN = "own"
IGNORE = "ignore"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """Answers to questions and corrections of what was understood.

    `columns` maps "sheet!heading" or a heading (the letter of a column without one) to a `Meaning`, to
    "own" (keep as the person's own field) or to "ignore". `statuses` maps a status in the person's words
    to an event kind, or to "ignore". `sheets` names the sheets to read; None leaves the decision to the reader.
    """

    date_order: DateOrder | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    statuses: Mapping[str, str] = field(default_factory=dict)
    sheets: tuple[str, ...] | None = None

    def for_columns(self) -> dict[str, str]:
        """Return the chosen meanings by folded heading, with the sheet before it where one is named."""
        return {"!".join(fold_heading(part) for part in key.rsplit("!", 1)): to for key, to in self.columns.items()}

    def for_statuses(self) -> dict[str, str]:
        """Return the chosen event kinds by folded status."""
        return {fold(word): to for word, to in self.statuses.items()}
