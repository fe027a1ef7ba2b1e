"""The pieces that a made-up application is put together from."""

from dataclasses import dataclass
from datetime import date, timedelta

from headway.core.events import Fact
from headway.core.vocabulary import Channel, ContactRole, EventKind
from headway.readers.records import ContactRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeUp:
    """One invented application with its facts."""

    employer: str
    role: str
    facts: tuple[Fact, ...]
    channel: Channel | None = None
    url: str = ""
    location: str = ""
    salary: str = ""
    notes: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    contacts: tuple[ContactRecord, ...] = ()


def before(today: date, days: int) -> date:
    """Return the day that lies so many days before today; a negative number lies ahead."""
    return today - timedelta(days=days)


def applied(on: date) -> Fact:
    """Return the fact of having applied."""
    return Fact(kind=EventKind.APPLIED, on=on)


def screened(on: date, person: str = "") -> Fact:
    """Return the fact of a screening call."""
    return Fact(kind=EventKind.SCREENING_HELD, on=on, person=person)


def held(on: date, *, round: int, person: str = "", stated_date: date | None = None, text: str = "") -> Fact:
    """Return the fact of an interview, with the day that was named there and the words for it."""
    return Fact(kind=EventKind.INTERVIEW_HELD, on=on, round=round, person=person, stated_date=stated_date, text=text)


def thanked(on: date) -> Fact:
    """Return the fact of having said thank you."""
    return Fact(kind=EventKind.THANKED, on=on)


def own(priority: str, remote: str) -> tuple[tuple[str, str], ...]:
    """Return the two fields that this person keeps for themselves."""
    return (("Priority", priority), ("Remote", remote))


def met(name: str, role: ContactRole, email: str = "", phone: str = "") -> tuple[ContactRecord, ...]:
    """Return one person at the other end."""
    return (ContactRecord(name=name, email=email, phone=phone, role=role),)
