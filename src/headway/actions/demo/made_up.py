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


def own(priority: str, remote: str) -> tuple[tuple[str, str], ...]:
    """Return the two fields that this person keeps for themselves."""
    return (("Priority", priority), ("Remote", remote))


def met(name: str, role: ContactRole, email: str = "", phone: str = "") -> tuple[ContactRecord, ...]:
    """Return one person at the other end."""
    return (ContactRecord(name=name, email=email, phone=phone, role=role),)
