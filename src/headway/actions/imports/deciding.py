"""What rows would change on an application that exists already; nothing is written here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from headway.actions.changes import OWN_FIELD
from headway.actions.imports.gathering import Detail
from headway.actions.imports.grouping import Group
from headway.actions.imports.results import Conflict
from headway.actions.imports.rows import is_same_person, unite_contacts, unite_records
from headway.core import keys
from headway.core.business_days import BusinessCalendar
from headway.core.comparing import Difference, compare_fields
from headway.core.events import Fact, known_on
from headway.core.merging import Doubt, Doubted, News, news
from headway.core.plain_facts import fact_from_plain, plain_fact
from headway.core.policy import Policy
from headway.readers.records import ApplicationRecord, ContactRecord, DocumentRecord

_TEXTS = ("role", "url", "location", "salary", "requisition_id", "resume_version", "notes")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """A conflict as it is shown, and as it is kept until the person decides."""

    conflict: Conflict
    payload: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """What the rows of a group change: clear additions, and proposals for everything that differs."""

    group: Group
    application_id: UUID
    employer: str
    role: str
    facts: tuple[Fact, ...]
    completed: tuple[tuple[UUID, Fact], ...]
    changes: Mapping[str, tuple[str, str]]
    contacts: tuple[ContactRecord, ...]
    documents: tuple[DocumentRecord, ...]
    proposed: tuple[Proposed, ...]

    @property
    def outcome(self) -> str:
        """Say as what its rows count."""
        if self.proposed:
            return "proposed"
        added = (self.facts, self.completed, self.changes, self.contacts, self.documents)
        return "updated" if any(added) else "unchanged"


def decide_update(group: Group, detail: Detail, policy: Policy, calendar: BusinessCalendar) -> Update:
    """Compare the rows of a group with the application they belong to."""
    record = unite_records(group.records)
    fields = compare_fields(
        {**detail.texts, "employer": detail.employer}, _told_fields(record, detail), detail.given_up
    )
    facts = news(detail.known, record.facts, policy=policy, calendar=calendar, all_told=group.all_told)
    proposed = [*_field_proposals(fields.differing, record, detail), *_fact_proposals(facts, record, detail)]
    return Update(
        group=group,
        application_id=detail.id,
        employer=detail.employer,
        role=detail.texts["role"],
        facts=facts.new,
        completed=facts.completed,
        changes=fields.changes,
        contacts=_new_contacts(record, detail),
        documents=tuple(each for each in dict.fromkeys(record.documents) if each not in detail.documents),
        proposed=tuple(each for each in proposed if not _was_asked(each.payload, detail.asked)),
    )


def _told_fields(record: ApplicationRecord, detail: Detail) -> dict[str, str]:
    told = {name: getattr(record, name) for name in _TEXTS}
    told["channel"] = record.channel.value if record.channel else ""
    # Another spelling of the same name is no news.
    if keys.employer_key(record.employer) != keys.employer_key(detail.employer):
        told["employer"] = record.employer
    return told | {OWN_FIELD + heading: value for heading, value in record.fields}


def _field_proposals(differing: Sequence[Difference], record: ApplicationRecord, detail: Detail) -> list[Proposed]:
    return [
        Proposed(
            conflict=_conflict(record, detail, field=each.field, mine=each.mine, theirs=each.theirs),
            payload={"kind": "field", "field": each.field, "mine": each.mine, "theirs": each.theirs},
        )
        for each in differing
    ]


def _fact_proposals(facts: News, record: ApplicationRecord, detail: Detail) -> list[Proposed]:
    recorded: dict[UUID | None, Fact] = {each.event_id: each.fact for each in detail.known}
    return [
        Proposed(
            conflict=_fact_conflict(doubted, recorded.get(doubted.against), record, detail),
            payload={
                "kind": "fact",
                "doubt": doubted.doubt.value,
                "fact": plain_fact(doubted.fact),
                "against": str(doubted.against) if doubted.against else None,
            },
        )
        for doubted in facts.doubted
    ]


def _fact_conflict(doubted: Doubted, against: Fact | None, record: ApplicationRecord, detail: Detail) -> Conflict:
    gone = doubted.doubt == Doubt.NO_LONGER_TOLD
    return _conflict(
        record,
        detail,
        field="fact",
        mine=_in_short(against) if against else "",
        theirs="" if gone else _in_short(doubted.fact),
        fact=doubted.fact,
    )


def _in_short(fact: Fact) -> str:
    day = fact.on or known_on(fact)
    return f"{fact.kind.value} {day.isoformat()}" if fact.on and day else fact.kind.value


def _conflict(
    record: ApplicationRecord, detail: Detail, *, field: str, mine: str, theirs: str, fact: Fact | None = None
) -> Conflict:
    return Conflict(
        where=record.where,
        application_id=detail.id,
        employer=detail.employer,
        role=detail.texts["role"],
        field=field,
        mine=mine,
        theirs=theirs,
        fact=fact,
    )


def _new_contacts(record: ApplicationRecord, detail: Detail) -> tuple[ContactRecord, ...]:
    known = detail.contacts
    return tuple(
        contact
        for contact in unite_contacts(record.contacts)
        if not any(is_same_person(contact, each) or _says_no_more(contact, each) for each in known)
    )


def _says_no_more(contact: ContactRecord, known: ContactRecord) -> bool:
    told = (contact.name, contact.email, contact.phone)
    return all(mine in ("", theirs) for mine, theirs in zip(told, (known.name, known.email, known.phone), strict=True))


def _was_asked(payload: Mapping[str, Any], asked: Sequence[Mapping[str, Any]]) -> bool:
    """Say whether the same was proposed before, so that a "no" is not asked again at every import."""
    return any(_question(payload) == _question(earlier) for earlier in asked)


def _question(payload: Mapping[str, Any]) -> tuple[object, ...]:
    if payload["kind"] == "field":
        return "field", payload["field"], payload["theirs"]
    fact = fact_from_plain(payload["fact"])
    return "fact", payload["doubt"], payload["against"], fact.kind, fact.on, fact.round, fact.stage, fact.due_on
