"""People at the other end as the pages show them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlencode
from uuid import UUID

from headway.store.rows import ContactRow
from headway.web.addresses import of_application
from headway.words.names import contact_role_name

_SHORTEST_NUMBER = 5
# Seven digits or more and what stands between them; a street with its postcode, or a day, is none.
_A_NUMBER = re.compile(r"\+?\(?(?:\d[\s()/.-]*){7,20}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactShown:
    """A person at the other end; `dial` is "" where the number cannot be called by pressing on it."""

    title: str
    name: str
    role: str
    email: str
    phone: str
    dial: str
    address: str


def show_people(contacts: Iterable[ContactRow], application_id: UUID) -> list[ContactShown]:
    """Return the people of an application."""
    return [
        ContactShown(
            title=each.name or each.email or each.phone,
            name=each.name,
            role=contact_role_name(each.role) if each.role else "",
            email=each.email,
            phone=each.phone,
            dial=_dial(each.phone),
            address=f"{of_application(application_id)}/people/{each.id}",
        )
        for each in contacts
    ]


def show_stranger(name: str, application_id: UUID) -> ContactShown:
    """Return somebody who is known by name alone; the address is the page to add how they are reached."""
    address = f"{of_application(application_id)}/people?{urlencode({'name': name})}"
    return ContactShown(title=name, name=name, role="", email="", phone="", dial="", address=address)


def dial_of_line(line: str) -> str:
    """Return the link that calls what stands on a line, "" where it is anything but a number to call."""
    return _dial(line) if _A_NUMBER.fullmatch(line.strip()) else ""


def _dial(phone: str) -> str:
    digits = "".join(letter for letter in phone if letter.isdigit() or letter == "+")
    return f"tel:{digits}" if len(digits) >= _SHORTEST_NUMBER else ""
