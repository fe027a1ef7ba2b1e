"""What the columns of a list cannot tell of an application, as text in one cell, and back."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from headway.core.events import Fact
from headway.core.plain_facts import fact_from_plain, plain_fact
from headway.core.vocabulary import ContactRole, DocumentKind
from headway.readers.records import ContactRecord, DocumentRecord

HEADING = "Headway details"
# A spreadsheet program holds 32,767 characters in a cell; what is longer goes on in further columns.
_LONGEST = 30_000


class OddDetailsError(ValueError):
    """The text was changed, so that it can no longer be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """All facts in force of an application, in their order, all people known for it, and its documents."""

    facts: tuple[Fact, ...]
    contacts: tuple[ContactRecord, ...]
    documents: tuple[DocumentRecord, ...]


def write_details(details: Details) -> list[str]:
    """Return the text, in as many pieces as there are cells needed."""
    plain = {
        "facts": [plain_fact(fact) for fact in details.facts],
        "contacts": [[each.name, each.email, each.phone, each.role or ""] for each in details.contacts],
        "documents": [[each.kind.value, each.name, each.url] for each in details.documents],
    }
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    return [text[start : start + _LONGEST] for start in range(0, len(text), _LONGEST)]


def headings(rows: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """Return the headings of the columns that these pieces fill."""
    width = max((len(pieces) for pieces in rows), default=1)
    return (HEADING, *(f"{HEADING} {number}" for number in range(2, width + 1)))


def read_details(pieces: Iterable[str]) -> Details:
    """Return what `write_details` wrote. Raises OddDetailsError."""
    try:
        plain: dict[str, Any] = json.loads("".join(pieces))
        return Details(
            facts=tuple(fact_from_plain(each) for each in plain["facts"]),
            contacts=tuple(_contact(*each) for each in plain["contacts"]),
            documents=tuple(_document(*each) for each in plain["documents"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise OddDetailsError(str(error)) from error


def _contact(name: str, email: str, phone: str, role: str) -> ContactRecord:
    return ContactRecord(name=name, email=email, phone=phone, role=ContactRole(role) if role else None)


def _document(kind: str, name: str, url: str) -> DocumentRecord:
    return DocumentRecord(kind=DocumentKind(kind), name=name, url=url)
