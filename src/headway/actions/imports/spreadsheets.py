"""Importing a spreadsheet: look first, then apply in one transaction."""

from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from django.db import transaction

from headway.actions.changes import remember_own_fields
from headway.actions.imports.choosing import remember
from headway.actions.imports.gathering import gather_details, gather_memory
from headway.actions.imports.ground import Ground, find_ground
from headway.actions.imports.planning import Plan, Rows, group_rows, make_plan
from headway.actions.imports.previewing import preview_of
from headway.actions.imports.reports import keep_report
from headway.actions.imports.results import ImportResult, Preview, Progress, Undecided
from headway.actions.imports.sheets import Sheet, questions_that_wait, read_sheet, rows_of
from headway.actions.imports.updating import write_updates
from headway.actions.imports.writing import write_created
from headway.actions.recording import BatchKind, open_batch
from headway.readers.spreadsheet import Choices, Refusal


def prepare(
    *, owner_id: UUID, path: Path, name: str, today: date, choices: Choices, progress: Progress | None
) -> Preview | Refusal:
    """Say what importing this spreadsheet would do, without doing it."""
    sheet = read_sheet(owner_id, path, name=name, today=today, choices=choices, progress=progress)
    if isinstance(sheet, Refusal):
        return sheet
    rows = rows_of(sheet)
    with transaction.atomic():
        plan = _plan(owner_id, sheet, rows, find_ground(owner_id), name)
    return preview_of(plan, sheet, name)


def apply(
    *,
    owner_id: UUID,
    path: Path,
    name: str,
    today: date,
    now: datetime,
    choices: Choices,
    progress: Progress | None,
) -> ImportResult | Undecided | Refusal:
    """Import a spreadsheet: everything in it or, if anything fails on the way, nothing."""
    sheet = read_sheet(owner_id, path, name=name, today=today, choices=choices, progress=progress)
    if isinstance(sheet, Refusal):
        return sheet
    waiting = questions_that_wait(sheet)
    if waiting:
        return Undecided(source=name, questions=waiting)
    # The rows are read before the transaction begins: others can go on working meanwhile.
    rows = rows_of(sheet)
    with transaction.atomic():
        ground = find_ground(owner_id)
        plan = _plan(owner_id, sheet, rows, ground, name)
        batch_id = _carry_out(plan, sheet, ground, name=name, now=now, progress=progress) if plan.writes else None
        if sheet.mark:
            remember(owner_id, sheet.mark, sheet.choices, now)
        done = _result(plan, sheet, name=name, batch_id=batch_id)
        if batch_id:
            keep_report(batch_id, done)
    return done


def _plan(owner_id: UUID, sheet: Sheet, rows: Rows, ground: Ground, name: str) -> Plan:
    memory = gather_memory(owner_id, source=name, digests={record.digest for record in rows.records})
    groups = group_rows(rows, memory, look_again=sheet.look_again)
    details = gather_details(owner_id, [group.application_id for group in groups if group.application_id])
    return make_plan(rows, groups, details, policy=ground.plan.policy, calendar=ground.plan.calendar)


def _carry_out(
    plan: Plan, sheet: Sheet, ground: Ground, *, name: str, now: datetime, progress: Progress | None
) -> UUID:
    counts = {**plan.counts, "problems": len(plan.problems), "applications": len(plan.created)}
    batch = open_batch(owner_id=ground.owner_id, kind=BatchKind.IMPORT, now=now, source=name, counts=counts)
    write_created(batch, ground, plan.created, progress=progress)
    write_updates(batch, plan.updates, name)
    own = (column.heading for table in sheet.reading.tables for column in table.columns if column.meaning is None)
    kept = {heading for group in plan.created for record in group.records for heading, _ in record.fields}
    remember_own_fields(ground.owner_id, [*(heading for heading in own if heading in kept), *sorted(kept)])
    return batch.id


def _result(plan: Plan, sheet: Sheet, *, name: str, batch_id: UUID | None) -> ImportResult:
    return ImportResult(
        batch_id=batch_id,
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
    )
