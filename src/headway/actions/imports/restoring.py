"""Bringing a Headway export back: into an empty home as it was, into another one by id, without doubling."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from django.db import transaction

from headway.actions.changes import Wanted, change_fields, remember_own_fields
from headway.actions.exports.documents import TABLES
from headway.actions.imports.gathering import Detail, gather_details
from headway.actions.imports.results import Conflict, Entry, ImportResult, Preview
from headway.actions.projections import project
from headway.actions.recording import BatchKind, OpenBatch, open_batch
from headway.core.comparing import FieldNews, compare_fields
from headway.core.vocabulary import Stage, State
from headway.readers.export import COLUMNS, Exported, read_export
from headway.readers.spreadsheet import Choices, Refusal
from headway.store import models
from headway.store.bulk import insert_rows
from headway.store.chunks import chunks

Row = Mapping[str, Any]

_ENTRIES_SHOWN = 200
_OF_A_BATCH = ("changes", "source_rows")


@dataclass(frozen=True, slots=True, kw_only=True)
class Merging:
    """What an export adds to what is here: the new rows by table, and fields that differ by application."""

    into_empty: bool
    new: Mapping[str, Sequence[Row]]
    created: frozenset[UUID]
    grown: frozenset[UUID]
    differing: Mapping[UUID, FieldNews]
    details: Mapping[UUID, Detail]
    read: int

    @property
    def counts(self) -> Mapping[str, int]:
        """Count every application of the export once."""
        proposed = {id_ for id_, fields in self.differing.items() if fields.differing}
        updated = (self.grown | {id_ for id_, fields in self.differing.items() if fields.changes}) - proposed
        return {
            "read": self.read,
            "created": len(self.created),
            "updated": len(updated),
            "proposed": len(proposed),
            "unchanged": self.read - len(self.created) - len(updated) - len(proposed),
        }


def prepare(*, owner_id: UUID, path: Path, name: str) -> Preview | Refusal:
    """Say what importing this export would do, without doing it."""
    exported = read_export(path, name=name)
    if isinstance(exported, Refusal):
        return exported
    with transaction.atomic():
        merging = _merge(owner_id, exported)
    return Preview(
        source=name,
        **merging.counts,
        applications=len(merging.created),
        problems=(),
        notices=(),
        questions=(),
        tables=(),
        entries=_entries(merging, exported),
        conflicts=tuple(
            _conflict(merging, id_, field=each.field, mine=each.mine, theirs=each.theirs)
            for id_, fields in merging.differing.items()
            for each in fields.differing
        ),
        choices=Choices(),
    )


def apply(*, owner_id: UUID, path: Path, name: str, now: datetime) -> ImportResult | Refusal:
    """Import an export in one transaction.

    Its batches come with it and can be undone one by one as before; a batch of its own is only made
    for fields that are filled in or proposed on applications that were here already.
    """
    exported = read_export(path, name=name)
    if isinstance(exported, Refusal):
        return exported
    with transaction.atomic():
        merging = _merge(owner_id, exported)
        if merging.into_empty:
            _take_settings(owner_id, exported)
        _insert(owner_id, merging.new)
        _follow_undoing(merging, exported)
        remember_own_fields(owner_id, exported.owner["field_names"])
        batch_id = _settle_fields(owner_id, merging, name, now) if merging.differing else None
        project(owner_id, merging.created | merging.grown | merging.differing.keys())
    return ImportResult(
        batch_id=batch_id,
        source=name,
        **merging.counts,
        applications=len(merging.created),
        problems=(),
        notices=(),
        questions=(),
    )


def _merge(owner_id: UUID, exported: Exported) -> Merging:
    known = {table: _known_ids(owner_id, table) for table in COLUMNS if table not in _OF_A_BATCH}
    new = _new_rows(owner_id, exported, known)
    created = frozenset(row["id"] for row in new["applications"])
    here_already = [row for row in exported.tables["applications"] if row["id"] not in created]
    details = gather_details(owner_id, [row["id"] for row in here_already])
    return Merging(
        into_empty=not known["batches"] and not known["applications"],
        new=new,
        created=created,
        grown=frozenset(row["application_id"] for row in (*new["events"], *new["contacts"])) - created - {None},
        differing=_differing(exported, here_already, details),
        details=details,
        read=len(exported.tables["applications"]),
    )


def _new_rows(owner_id: UUID, exported: Exported, known: Mapping[str, set[UUID]]) -> dict[str, list[Row]]:
    """Return, by table, the rows that are not here yet; `known` holds the ids of those that are."""
    employers = _employer_ids(owner_id, exported)
    new: dict[str, list[Row]] = {}
    for table, rows in exported.tables.items():
        key = "batch_id" if table in _OF_A_BATCH else "id"
        there = known["batches"] if table in _OF_A_BATCH else known[table]
        new[table] = [_with_employer(row, employers) for row in rows if row[key] not in there]
    new["employers"] = [row for row in new["employers"] if employers[row["id"]] == row["id"]]
    marks = set(models.ImportMapping.objects.filter(owner_id=owner_id).values_list("fingerprint", flat=True))
    new["mappings"] = [row for row in new["mappings"] if row["fingerprint"] not in marks]
    return new


def _differing(
    exported: Exported, here_already: Sequence[Row], details: Mapping[UUID, Detail]
) -> dict[UUID, FieldNews]:
    names = {row["id"]: row["name"] for row in exported.tables["employers"]}
    compared = {row["id"]: _compare(row, names, details[row["id"]]) for row in here_already}
    return {id_: fields for id_, fields in compared.items() if fields.changes or fields.differing}


def _known_ids(owner_id: UUID, table: str) -> set[UUID]:
    return set(TABLES[table].objects.filter(owner_id=owner_id).values_list("id", flat=True))


def _employer_ids(owner_id: UUID, exported: Exported) -> dict[UUID, UUID]:
    """Return the employer here for each one of the export: the same name is the same employer."""
    here = dict(models.Employer.objects.filter(owner_id=owner_id).values_list("name_key", "id"))
    ids: dict[UUID, UUID] = {}
    for row in exported.tables["employers"]:
        ids[row["id"]] = here.get(row["name_key"]) or row["id"]
    return ids


def _with_employer(row: Row, employers: Mapping[UUID, UUID]) -> Row:
    if row.get("employer_id") is None:
        return row
    return {**row, "employer_id": employers[row["employer_id"]]}


def _compare(row: Row, employers: Mapping[UUID, str], detail: Detail) -> FieldNews:
    theirs = {name: row[name] for name in detail.texts if name in row}
    theirs["employer"] = employers.get(row["employer_id"], "")
    theirs |= {f"fields.{heading}": value for heading, value in row["fields"].items()}
    asked = {(each.get("field"), each.get("theirs")) for each in detail.asked}
    found = compare_fields({**detail.texts, "employer": detail.employer}, theirs, detail.given_up)
    return FieldNews(
        changes=found.changes,
        differing=tuple(each for each in found.differing if (each.field, each.theirs) not in asked),
    )


def _take_settings(owner_id: UUID, exported: Exported) -> None:
    models.Owner.objects.filter(id=owner_id).update(**exported.owner)
    # The search that an empty home starts with gives way to the one that comes back.
    models.Search.objects.filter(owner_id=owner_id).delete()


def _insert(owner_id: UUID, new: Mapping[str, Sequence[Row]]) -> None:
    for table, model in TABLES.items():
        columns = tuple(COLUMNS[table])
        fixed: dict[str, object] = {"owner_id": owner_id}
        if table == "applications":
            # Filled in by the projection right after.
            fixed |= _UNPROJECTED
        insert_rows(
            model,
            (*columns, *fixed),
            [(*(row[column] for column in columns), *fixed.values()) for row in new[table]],
        )


_UNPROJECTED: Mapping[str, object] = {
    "search_text": "",
    "visible": False,
    "stage": Stage.SAVED.value,
    "state": State.OPEN.value,
    "disposition": "",
    "waiting_on": "",
    "waiting_after": "",
    "expected_basis": "",
    "expected_words": "",
    "resting": False,
    "to_thank": "",
    "via_agency": False,
}


def _follow_undoing(merging: Merging, exported: Exported) -> None:
    """Mark batches that were here already as the new undoings in the export leave them."""
    undoings = {row["undoes_id"] for row in merging.new["batches"]} - {None}
    new = {row["id"] for row in merging.new["batches"]}
    for row in exported.tables["batches"]:
        if row["id"] in undoings and row["id"] not in new:
            models.Batch.objects.filter(id=row["id"]).update(undone=row["undone"])


def _settle_fields(owner_id: UUID, merging: Merging, name: str, now: datetime) -> UUID:
    batch = open_batch(owner_id=owner_id, kind=BatchKind.IMPORT, now=now, source=name, counts=merging.counts)
    change_fields(
        batch,
        [
            Wanted(application_id=id_, field=field, value=after)
            for id_, fields in merging.differing.items()
            for field, (_, after) in fields.changes.items()
        ],
    )
    _propose(batch, merging, name)
    return batch.id


def _propose(batch: OpenBatch, merging: Merging, name: str) -> None:
    differing = [(id_, each) for id_, fields in merging.differing.items() for each in fields.differing]
    for some in chunks(differing):
        models.Proposal.objects.bulk_create(
            models.Proposal(
                owner_id=batch.owner_id,
                application_id=id_,
                batch_id=batch.id,
                payload={"kind": "field", "field": each.field, "mine": each.mine, "theirs": each.theirs},
                evidence=name,
                created_at=batch.at,
            )
            for id_, each in some
        )


def _entries(merging: Merging, exported: Exported) -> tuple[Entry, ...]:
    names = {row["id"]: row["name"] for row in exported.tables["employers"]}
    changed = merging.grown | merging.differing.keys()
    shown = [row for row in exported.tables["applications"] if row["id"] in merging.created | changed]
    return tuple(
        Entry(
            where=(),
            outcome="created" if row["id"] in merging.created else "updated",
            employer=names.get(row["employer_id"], ""),
            role=row["role"],
            facts=(),
            changed=tuple(merging.differing[row["id"]].changes) if row["id"] in merging.differing else (),
            application_id=row["id"] if row["id"] in changed else None,
        )
        for row in shown[:_ENTRIES_SHOWN]
    )


def _conflict(merging: Merging, id_: UUID, *, field: str, mine: str, theirs: str) -> Conflict:
    detail = merging.details[id_]
    return Conflict(
        where="",
        application_id=id_,
        employer=detail.employer,
        role=detail.texts["role"],
        field=field,
        mine=mine,
        theirs=theirs,
    )
