"""A plan as the person looks at it before it is carried out."""

from collections.abc import Iterator

from headway.actions.imports.deciding import Update
from headway.actions.imports.grouping import Group
from headway.actions.imports.planning import Plan
from headway.actions.imports.results import Entry, Preview
from headway.actions.imports.rows import unite_records
from headway.actions.imports.sheets import Sheet

_ENTRIES_SHOWN = 200


def preview_of(plan: Plan, sheet: Sheet, name: str) -> Preview:
    """Return what the plan would do, with its first entries and every conflict."""
    return Preview(
        source=name,
        read=plan.counts["read"],
        created=plan.counts["created"],
        updated=plan.counts["updated"],
        unchanged=plan.counts["unchanged"],
        proposed=plan.counts["proposed"],
        applications=len(plan.created),
        problems=plan.problems,
        notices=sheet.reading.problems,
        questions=sheet.reading.questions,
        tables=sheet.reading.tables,
        entries=tuple(_entries(plan)),
        conflicts=tuple(each.conflict for update in plan.updates for each in update.proposed),
        choices=sheet.choices,
    )


def _entries(plan: Plan) -> Iterator[Entry]:
    changed = [update for update in plan.updates if update.outcome != "unchanged"]
    for update in changed[:_ENTRIES_SHOWN]:
        yield _changed(update)
    for group in plan.created[:_ENTRIES_SHOWN]:
        yield _new(group)


def _changed(update: Update) -> Entry:
    return Entry(
        where=tuple(record.where for record in update.group.records),
        outcome=update.outcome,
        employer=update.employer,
        role=update.role,
        facts=(*update.facts, *(fact for _, fact in update.completed)),
        changed=tuple(update.changes),
        application_id=update.application_id,
    )


def _new(group: Group) -> Entry:
    record = unite_records(group.records)
    return Entry(
        where=tuple(each.where for each in group.records),
        outcome="created",
        employer=record.employer,
        role=record.role,
        facts=record.facts,
    )
