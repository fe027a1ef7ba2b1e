"""From rows to a plan: what is new, what changes, what stays, and how every row counts."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from uuid import UUID

from headway.actions.imports.deciding import Update, decide_update
from headway.actions.imports.gathering import Detail, Memory
from headway.actions.imports.grouping import Group, group_records
from headway.actions.imports.results import RowProblem
from headway.core.business_days import BusinessCalendar
from headway.core.policy import Policy
from headway.readers.records import ApplicationRecord, Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """The data rows of a source. `named`: rows, by digest, that say themselves which application they are of."""

    records: Sequence[ApplicationRecord]
    set_aside: Sequence[Problem] = ()
    named: Mapping[str, UUID] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What an import does; `counts` are of rows: read, created, updated, unchanged, proposed."""

    created: Sequence[Group]
    updates: Sequence[Update]
    counts: Mapping[str, int]
    problems: tuple[RowProblem, ...]

    @property
    def writes(self) -> bool:
        """Say whether anything at all would be written."""
        return bool(self.created) or any(update.outcome != "unchanged" for update in self.updates)


def group_rows(rows: Rows, memory: Memory, *, look_again: bool) -> list[Group]:
    """Return the groups of all rows that were not read before, just so.

    With `look_again` even those are compared once more, since they may be understood differently now.
    """
    records = rows.records
    if not look_again:
        records = [record for record in records if record.digest not in memory.known]
    known = memory.known if look_again else {}
    return group_records(records, memory.stored, named=rows.named or {}, known=known)


def make_plan(
    rows: Rows,
    groups: Sequence[Group],
    details: Mapping[UUID, Detail],
    *,
    policy: Policy,
    calendar: BusinessCalendar,
) -> Plan:
    """Decide on every group; `details` holds the stored applications that the groups name."""
    created = [group for group in groups if group.application_id is None]
    updates = [
        decide_update(group, details[group.application_id], policy, calendar)
        for group in groups
        if group.application_id is not None
    ]
    counts = Counter(read=len(rows.records) + len(rows.set_aside))
    counts["unchanged"] = len(rows.records) - sum(len(group.records) for group in groups)
    for group in created:
        _count_created(counts, group.records)
    for update in updates:
        counts[update.outcome] += len(update.group.records) - len(_faulty(update))
    return Plan(created=created, updates=updates, counts=counts, problems=tuple(_problems(rows, created, updates)))


def _problems(rows: Rows, created: Sequence[Group], updates: Sequence[Update]) -> Iterator[RowProblem]:
    yield from map(_set_aside, rows.set_aside)
    faulty = chain.from_iterable([*map(_faulty_records, created), *map(_faulty, updates)])
    yield from map(_cell_problem, faulty)


def _count_created(counts: Counter[str], records: Sequence[ApplicationRecord]) -> None:
    """Count the rows without problems of a new application: one made it, others added to it or said the same."""
    sound = [record.digest for record in records if not record.problems]
    different = len(set(sound))
    if different:
        counts["created"] += 1
        counts["updated"] += different - 1
        counts["unchanged"] += len(sound) - different


def _faulty(update: Update) -> list[ApplicationRecord]:
    # A row that changes nothing has nothing left to complain about.
    return [] if update.outcome == "unchanged" else _faulty_records(update.group)


def _faulty_records(group: Group) -> list[ApplicationRecord]:
    return [each for each in group.records if each.problems]


def _set_aside(problem: Problem) -> RowProblem:
    return RowProblem(where=problem.where, what=problem.what, value=problem.value, advice=problem.advice)


def _cell_problem(record: ApplicationRecord) -> RowProblem:
    first = record.problems[0]
    if len(record.problems) == 1:
        return RowProblem(where=first.where, what=first.what, value=first.value, advice=first.advice, imported=True)
    return RowProblem(
        where=", ".join(each.where for each in record.problems),
        what=" ".join(dict.fromkeys(each.what for each in record.problems)),
        value="; ".join(each.value for each in record.problems),
        advice=" ".join(dict.fromkeys(each.advice for each in record.problems if each.advice)),
        imported=True,
    )
