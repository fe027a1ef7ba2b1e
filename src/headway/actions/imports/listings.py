"""Lists that Headway wrote itself, brought back: each row says which application it is of."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from headway.actions.exports.details import HEADING as DETAILS_HEADING
from headway.actions.exports.details import OddDetailsError, read_details
from headway.actions.exports.listing import HEADINGS, ID_HEADING, OWN_MARK, STATUSES, UNKNOWN
from headway.actions.exports.sheets import unguard
from headway.actions.imports.planning import Rows
from headway.core.business_days import BusinessCalendar
from headway.core.events import Fact
from headway.core.outcomes import CLOSES
from headway.core.policy import Policy
from headway.core.standing import standing
from headway.core.vocabulary import Channel, EventKind
from headway.readers.records import ApplicationRecord, ContactRecord, Problem
from headway.readers.spreadsheet import Choices, Reading

_TEXTS = (
    "employer",
    "role",
    "url",
    "location",
    "salary",
    "requisition_id",
    "resume_version",
    "notes",
)


def is_listing(reading: Reading) -> bool:
    """Say whether a sheet is a list that Headway wrote, perhaps changed since."""
    return bool(_sheets(reading))


def _sheets(reading: Reading) -> list[str]:
    """Return the sheets with an id and an employer for each row; the timeline beside them is only to look at."""
    found = []
    for table in reading.tables:
        headings = {column.heading for column in table.columns}
        if {ID_HEADING, "Employer", "Status"} <= headings:
            found.append(table.sheet)
    return found


def listing_choices(reading: Reading) -> Choices:
    """Return what the columns of such a list mean; what the person added to it is their own field."""
    headings = [column.heading for table in reading.tables for column in table.columns]
    return Choices(
        columns={heading: HEADINGS.get(heading, "own") for heading in headings},
        statuses={word: kind.value for word, kind in STATUSES.values()},
        sheets=tuple(_sheets(reading)),
    )


def rows_of_listing(reading: Reading) -> Rows:
    """Go through the rows, and take the ids out of them."""
    records: list[ApplicationRecord] = []
    set_aside: list[Problem] = []
    named: dict[str, UUID] = {}
    for row in reading.rows():
        if isinstance(row, Problem):
            set_aside.append(row)
            continue
        said = dict(row.fields).get(ID_HEADING, "")
        records.append(_plain_record(row))
        id_ = _id(said)
        if id_ is not None:
            named[row.digest] = id_
    return Rows(records=records, set_aside=set_aside, named=named)


def _id(said: str) -> UUID | None:
    try:
        return UUID(said)
    except ValueError:
        return None


def _plain_record(record: ApplicationRecord) -> ApplicationRecord:
    texts: dict[str, Any] = {name: unguard(getattr(record, name)) for name in _TEXTS}
    if texts["employer"] == UNKNOWN:
        texts["employer"] = ""
    cells = {unguard(heading): unguard(value) for heading, value in record.fields}
    channel = _channel(cells)
    fields = _own_fields(cells, (*texts.values(), channel))
    contacts = tuple(
        ContactRecord(name=unguard(each.name), email=unguard(each.email), phone=unguard(each.phone), role=each.role)
        for each in record.contacts
    )
    # The status is our own word: it says nothing beyond the kind of the fact.
    facts = tuple(replace(fact, text="") for fact in record.facts)
    plain = replace(record, **texts, fields=fields, contacts=contacts, facts=facts, channel=channel)
    return _with_details(plain, [value for heading, value in cells.items() if heading.startswith(DETAILS_HEADING)])


def _own_fields(cells: Mapping[str, str], understood: Sequence[object]) -> tuple[tuple[str, str], ...]:
    # The words of a cell that was understood are kept beside what they were understood as; once is enough.
    return tuple(
        (heading.removesuffix(OWN_MARK), value)
        for heading, value in cells.items()
        if not (heading in HEADINGS and value in understood) and not _is_ours(heading)
    )


def _is_ours(heading: str) -> bool:
    return heading == ID_HEADING or heading.startswith(DETAILS_HEADING)


def _channel(cells: Mapping[str, str]) -> Channel | None:
    said = cells.get("Channel", "")
    return Channel(said) if said in set(Channel) else None


def _with_details(record: ApplicationRecord, pieces: Sequence[str]) -> ApplicationRecord:
    if not pieces:
        return record
    try:
        details = read_details(pieces)
    except OddDetailsError:
        odd = Problem(
            where=record.where,
            what="The details of this row were changed, and cannot be read any more.",
            value=pieces[0][:_SHOWN],
            advice="The other cells were read. Export the list again to have the details whole.",
        )
        return replace(record, problems=(*record.problems, odd))
    return replace(
        record,
        facts=_changed_by_cells(details.facts, record.facts),
        contacts=_first_as_in_cells(details.contacts, record.contacts),
        documents=details.documents,
    )


def _changed_by_cells(told: tuple[Fact, ...], cells: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Return the facts told by the details as the person changed them in the cells for the day and the status."""
    return tuple(_status_changed(_day_changed(told, cells), cells))


def _day_changed(told: Sequence[Fact], cells: Sequence[Fact]) -> list[Fact]:
    applied = next((fact for fact in cells if fact.kind == EventKind.APPLIED), None)
    known = [fact for fact in told if fact.kind == EventKind.APPLIED]
    if applied is None or (known and applied.on in (None, standing(told, Policy(), BusinessCalendar()).applied_on)):
        return list(told)
    return [applied, *(fact for fact in told if fact.kind != EventKind.APPLIED)]


def _status_changed(told: Sequence[Fact], cells: Sequence[Fact]) -> list[Fact]:
    stands = standing(told, Policy(), BusinessCalendar())
    expected = STATUSES[stands.disposition or stands.stage][1]
    known = {fact.kind for fact in told}
    said = {fact.kind for fact in cells} - _STARTS
    if said - known <= {expected} and (expected in said or (expected in _STARTS and not said)):
        return list(told)
    # Another end stands in the cell, or none: the one that was told is not said any more.
    kept = [fact for fact in told if fact.kind != expected or expected not in CLOSES]
    return [*kept, *(fact for fact in cells if fact.kind in said - known - {expected})]


def _first_as_in_cells(told: tuple[ContactRecord, ...], cells: tuple[ContactRecord, ...]) -> tuple[ContactRecord, ...]:
    if not told or not cells:
        return cells or told
    return (replace(cells[0], role=told[0].role), *told[1:])


_STARTS = frozenset({EventKind.SAVED, EventKind.APPLIED})
_SHOWN = 80
