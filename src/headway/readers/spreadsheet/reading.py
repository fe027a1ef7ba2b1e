"""What reading a spreadsheet gives: its tables, the questions it leaves, and its records one by one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from headway.readers.records import ApplicationRecord, Problem, Question
from headway.readers.spreadsheet.meaning import Meaning


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A file that cannot be used at all: its name, what is wrong, and what to do."""

    where: str
    what: str
    advice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Which file was read. `sha256` is that of its bytes."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column as it was understood. `meaning` is None for a field of the person's own.

    `letter` is its place ("C"), `samples` are up to three values, `why` says what decided.
    """

    letter: str
    heading: str
    meaning: Meaning | None
    samples: tuple[str, ...] = ()
    why: str = ""
    ignored: bool = False

    @property
    def key(self) -> str:
        """Return by which name a person chooses what the column means."""
        return self.heading or self.letter


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """Rows that are not data: totals, headings repeated, rows made ready for later. `first` is a place."""

    first: str
    reason: str
    rows: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One sheet. `role` is "applications", "contacts", "legend" or "other"; only the first gives records.

    `header` is the place of the first heading ("Log!A3"), or "" when the table has none.
    """

    sheet: str
    role: str
    why: str = ""
    header: str = ""
    rows: int = 0
    columns: tuple[Column, ...] = ()
    skipped: tuple[Skipped, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A spreadsheet that was read.

    `read` counts the data rows; each of them gives one record or one problem from `rows()`.
    `problems` are those of the file as a whole.
    """

    source: Source
    tables: tuple[Table, ...]
    questions: tuple[Question, ...]
    problems: tuple[Problem, ...]
    read: int
    make_rows: Callable[[], Iterator[ApplicationRecord | Problem]]

    def rows(self) -> Iterator[ApplicationRecord | Problem]:
        """Go through the data rows in their order: a record each, or a problem for one that holds nothing usable."""
        return self.make_rows()

    def records(self) -> Iterator[ApplicationRecord]:
        """Go through the records only."""
        return (row for row in self.make_rows() if isinstance(row, ApplicationRecord))

    def set_aside(self) -> Iterator[Problem]:
        """Go through the rows that hold nothing usable."""
        return (row for row in self.make_rows() if isinstance(row, Problem))
