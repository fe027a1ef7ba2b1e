"""What an import tells: what it would do, what it did, and what only the person can decide."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from headway.core.events import Fact
from headway.readers.records import Problem, Question
from headway.readers.spreadsheet.choices import Choices
from headway.readers.spreadsheet.reading import Table

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowProblem:
    """A row with something in it that could not be used; `imported` says whether the rest of it was."""

    where: str
    what: str
    value: str = ""
    advice: str = ""
    imported: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Where a source and the person's record differ; `mine` stays until the person decides.

    `field` is the name of a field, "fields.<heading>" for one of the person's own, or "fact"; then
    `fact` is what the source tells and `mine` and `theirs` are kinds and days.
    """

    where: str
    application_id: UUID
    employer: str
    role: str
    field: str
    mine: str
    theirs: str
    fact: Fact | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One application as the preview shows it: the rows it is made of and what happens to it.

    `outcome` is "created", "updated", "unchanged" or "proposed".
    """

    where: tuple[str, ...]
    outcome: str
    employer: str
    role: str
    facts: tuple[Fact, ...]
    changed: tuple[str, ...] = ()
    application_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What an import would do. Nothing has been written.

    `questions` of the kinds in `WAITED_FOR` must be answered before anything can be applied.
    `entries` are the first of what would be created, changed or proposed; `applications` counts the new ones.
    `choices` are those that were used: the person's, and what was remembered for such a file.
    """

    source: str
    read: int
    created: int
    updated: int
    unchanged: int
    proposed: int
    applications: int
    problems: tuple[RowProblem, ...]
    notices: tuple[Problem, ...]
    questions: tuple[Question, ...]
    tables: tuple[Table, ...]
    entries: tuple[Entry, ...]
    conflicts: tuple[Conflict, ...]
    choices: Choices


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What an import did. `batch_id` is None when there was nothing to write.

    `read` is always `created + updated + unchanged + proposed + len(problems)`; `applications` counts the new ones.
    """

    batch_id: UUID | None
    source: str
    read: int
    created: int
    updated: int
    unchanged: int
    proposed: int
    applications: int
    problems: tuple[RowProblem, ...]
    notices: tuple[Problem, ...]
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What an import said about single rows; `taken` counts all that were imported in spite of a problem."""

    problems: tuple[RowProblem, ...] = ()
    notices: tuple[Problem, ...] = ()
    taken: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Undecided:
    """Nothing was imported: these questions have to be answered first."""

    source: str
    questions: tuple[Question, ...]
