"""What every reader hands over: records of applications, problems, and questions only a person can answer."""

from dataclasses import dataclass

from headway.core.events import Fact
from headway.core.vocabulary import Channel, ContactRole, DocumentKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something that could not be used as it stands: where, what, the value, and what to do about it.

    `where` is a place a person can find: "Log!C7" in a sheet, "line 12" in a text.
    """

    where: str
    what: str
    value: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One possible answer to a question, with how the source would read then."""

    key: str
    label: str
    example: str = ""


WAITED_FOR = frozenset({"date_order", "names"})
"""The kinds of questions without whose answer nothing is imported."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What only the person can decide, asked once for the whole source.

    `kind` is "date_order" or "names" (nothing can be imported before these are answered; "names" asks
    which column names the employer or the role), or "status" (a status word that is not understood;
    `subject` is the word). `rows` counts the rows that depend on it.
    """

    kind: str
    subject: str
    text: str
    answers: tuple[Answer, ...]
    rows: int
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRecord:
    """A person named in a source."""

    name: str = ""
    email: str = ""
    phone: str = ""
    role: ContactRole | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRecord:
    """What was sent or kept; `name` or `url` says which."""

    kind: DocumentKind
    name: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationRecord:
    """One application as a source tells it.

    `employer` and `role` are "" when the source does not say. `fields` keeps what has no column of
    ours, and the source's own word for the channel, by the source's own heading, in its order.
    `facts` are dated events with their evidence; at least one. `digest` is equal exactly when the
    row's content is equal, whatever its place in the sheet. `problems` are the cells of this row that
    could not be used; the rest of the row holds.
    """

    where: str
    employer: str = ""
    role: str = ""
    channel: Channel | None = None
    url: str = ""
    location: str = ""
    salary: str = ""
    requisition_id: str = ""
    resume_version: str = ""
    notes: str = ""
    contacts: tuple[ContactRecord, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    facts: tuple[Fact, ...] = ()
    digest: str = ""
    problems: tuple[Problem, ...] = ()
    documents: tuple[DocumentRecord, ...] = ()
