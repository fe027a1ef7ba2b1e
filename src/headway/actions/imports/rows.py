"""Rows as they were read, made comparable and brought together to one description of each application."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache, partial
from itertools import chain
from typing import Any

from headway.core import keys
from headway.core.events import Fact
from headway.core.folding import fold
from headway.core.joining import join_fields, join_notes, join_values
from headway.core.matching import Traits
from headway.core.merging import unite_facts
from headway.core.vocabulary import Channel, EventKind
from headway.readers.records import ApplicationRecord, ContactRecord, DocumentRecord, Problem

_employer = lru_cache(20_000)(keys.known_employer)
_role = lru_cache(20_000)(keys.role_key)
_location = lru_cache(20_000)(keys.location_key)


def traits_of(record: ApplicationRecord) -> Traits:
    """Return what tells the application of this row from others."""
    applied = [fact.on for fact in record.facts if fact.kind == EventKind.APPLIED and fact.on]
    return traits(
        employer=record.employer,
        role=record.role,
        url=record.url,
        requisition_id=record.requisition_id,
        location=record.location,
        applied=applied,
        whole=record.digest,
    )


def traits(
    *,
    employer: str,
    role: str,
    url: str,
    requisition_id: str,
    location: str,
    applied: Sequence[date],
    whole: str = "",
) -> Traits:
    """Make the columns of a row or of a stored application comparable; `applied` holds days, the earliest counts."""
    return Traits(
        employer=_employer(employer),
        role=_role(role),
        posting=keys.posting_key(url) if url else "",
        requisition=keys.requisition_key(requisition_id) if requisition_id else "",
        location=_location(location),
        applied_on=min(applied, default=None),
        whole=whole,
    )


def in_canonical_order(records: Iterable[ApplicationRecord]) -> list[ApplicationRecord]:
    """Sort rows by their earliest day and their content: never by their place, so that moving rows changes nothing."""
    return sorted(records, key=lambda record: (_first_day(record.facts), record.digest))


def _first_day(facts: Sequence[Fact]) -> str:
    return min((fact.on.isoformat() for fact in facts if fact.on), default="9999")


def unite_records(records: Sequence[ApplicationRecord]) -> ApplicationRecord:
    """Return one record that says everything that these rows of one application say."""
    if len(records) == 1:
        return records[0]
    ordered = list({record.digest: record for record in in_canonical_order(records)}.values())
    first = ordered[0]
    if len(ordered) == 1:
        return first
    told = {name: [getattr(record, name) for record in ordered] for name in ApplicationRecord.__slots__}
    united = {name: unite(told[name]) for name, unite in _UNITED.items()}
    return replace(first, **united)


def _first_channel(channels: Iterable[Channel | None]) -> Channel | None:
    return next(filter(None, channels), None)


def _all_problems(problems: Iterable[Sequence[Problem]]) -> tuple[Problem, ...]:
    return tuple(chain.from_iterable(problems))


def _best_name(employers: Sequence[str]) -> str:
    return _first(name for name in employers if keys.known_employer(name)) or _first(employers)


def _first(values: Iterable[str]) -> str:
    return next((value for value in values if value.strip()), "")


def _join(values: Iterable[str]) -> str:
    joined = ""
    for value in values:
        joined = join_values(joined, value)
    return joined


def _join_all_notes(notes: Iterable[str]) -> str:
    joined = ""
    for note in notes:
        joined = join_notes(joined, note)
    return joined


def _join_all_fields(fields: Iterable[tuple[tuple[str, str], ...]]) -> tuple[tuple[str, str], ...]:
    joined: dict[str, str] = {}
    for each in fields:
        joined = join_fields(joined, dict(each))
    return tuple(joined.items())


def unite_contacts(contacts: Iterable[ContactRecord]) -> tuple[ContactRecord, ...]:
    """Return each person once, with everything that is said of them."""
    united: list[ContactRecord] = []
    for contact in contacts:
        for place, known in enumerate(united):
            if is_same_person(known, contact):
                united[place] = ContactRecord(
                    name=known.name or contact.name,
                    email=known.email or contact.email,
                    phone=known.phone or contact.phone,
                    role=known.role or contact.role,
                )
                break
        else:
            united.append(contact)
    return tuple(united)


def _unite_all_contacts(contacts: Iterable[Sequence[ContactRecord]]) -> tuple[ContactRecord, ...]:
    return unite_contacts(chain.from_iterable(contacts))


def _unite_all_facts(facts: Iterable[Sequence[Fact]]) -> tuple[Fact, ...]:
    return unite_facts(chain.from_iterable(facts))


def _all_documents(documents: Iterable[Sequence[DocumentRecord]]) -> tuple[DocumentRecord, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(documents)))


# How the values of one field are brought together; where a field is not here, the first row is right.
_UNITED: Mapping[str, Callable[[Sequence[Any]], Any]] = {
    # Where rows of one application spell these differently, one spelling is enough; ...
    "employer": _best_name,
    "role": _first,
    "url": _first,
    "requisition_id": _first,
    "location": partial(max, key=len),
    # ... of these each says something.
    "salary": _join,
    "resume_version": _join,
    "notes": _join_all_notes,
    "fields": _join_all_fields,
    "channel": _first_channel,
    "contacts": _unite_all_contacts,
    "facts": _unite_all_facts,
    "problems": _all_problems,
    "documents": _all_documents,
}


def is_same_person(one: ContactRecord, other: ContactRecord) -> bool:
    """Say whether two contacts of one application are one person: the same mail address, or name, or number."""
    for mine, theirs in (
        (one.email.casefold().strip(), other.email.casefold().strip()),
        (fold(one.name), fold(other.name)),
        (_digits(one.phone), _digits(other.phone)),
    ):
        if mine and theirs:
            return mine == theirs
    return False


def _digits(phone: str) -> str:
    return "".join(sign for sign in phone if sign.isdigit())
