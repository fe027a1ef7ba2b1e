"""Lists that Headway wrote itself, brought back: each row says which application it is of."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from headway.actions.exports.listing import HEADINGS, ID_HEADING, OWN_MARK, STATUSES, UNKNOWN
from headway.actions.exports.sheets import unguard
from headway.actions.imports.planning import Rows
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
    kept = [(heading, unguard(value)) for heading, value in record.fields if heading != ID_HEADING]
    # The words of a cell that was understood are kept beside what they were understood as; once is enough.
    fields = tuple(
        (heading.removesuffix(OWN_MARK), value)
        for heading, value in kept
        if not (heading in HEADINGS and value in texts.values())
    )
    contacts = tuple(
        ContactRecord(name=unguard(each.name), email=unguard(each.email), phone=unguard(each.phone), role=each.role)
        for each in record.contacts
    )
    # The status is our own word: it says nothing beyond the kind of the fact.
    facts = tuple(replace(fact, text="") for fact in record.facts)
    return replace(record, **texts, fields=fields, contacts=contacts, facts=facts, channel=None)
