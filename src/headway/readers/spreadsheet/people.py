"""People named in a tracker: in the columns of an application, or on a sheet of their own."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headway.core.keys import employer_key
from headway.core.vocabulary import ContactRole
from headway.readers.records import ContactRecord
from headway.readers.spreadsheet.columns import Meant
from headway.readers.spreadsheet.fold import fold
from headway.readers.spreadsheet.grid import Grid, text_of
from headway.readers.spreadsheet.headings import contact_role_of
from headway.readers.spreadsheet.meaning import M
from headway.readers.spreadsheet.table import Layout

_EMAIL = re.compile(r"[^@\s<>,;/]+@[^@\s<>,;/]+\.[^@\s<>,;/]+")
_PHONE = re.compile(r"\+?\d[\d\s()./-]{5,18}\d")
_NOBODY = frozenset(
    {
        *("", "n a", "na", "none", "no", "unknown", "tbd", "keine", "x", "not found", "none found", "not available"),
        *("not listed", "not given", "not known", "not named", "nobody", "no one", "no name", "no contact", "missing"),
        *("nicht gefunden", "unbekannt", "niemand", "inconnu", "non trouve", "no encontrado", "nao encontrado"),
        # How sure a tool was of a person whom it found.
        *("high", "medium", "low", "very high", "very low", "verified", "unverified", "hoch", "mittel", "niedrig"),
    }
)
_FIRST_OF_NOBODY = frozenset(word[:1] for word in _NOBODY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """The columns that tell about one person; -1 where there is none."""

    name: int = -1
    email: int = -1
    phone: int = -1
    role: ContactRole | None = None

    def columns(self) -> tuple[int, ...]:
        """Return the columns that there are."""
        return tuple(column for column in (self.name, self.email, self.phone) if column >= 0)


def people_columns(columns: Sequence[Meant]) -> tuple[Person, ...]:
    """Return which columns belong together: a name, and the address and number that stand next to it."""
    slots = {M.CONTACT_NAME: "name", M.CONTACT_EMAIL: "email", M.CONTACT_PHONE: "phone"}
    groups: list[dict[str, int]] = []
    headings: list[str] = []
    for one in columns:
        slot = slots.get(one.meaning) if one.meaning else None
        if slot is None:
            continue
        if not groups or slot in groups[-1] or (slot == "name" and groups[-1].keys() == {"name", "email", "phone"}):
            groups.append({})
            headings.append(one.heading)
        groups[-1][slot] = one.column
    return tuple(
        Person(**group, role=contact_role_of(heading)) for group, heading in zip(groups, headings, strict=True)
    )


def person_in(person: Person, texts: Sequence[str]) -> ContactRecord | None:
    """Return the person that a row names in these columns, or None. The last of the texts is always empty."""
    name, email, phone = (texts[person.name], texts[person.email], texts[person.phone])
    if not (name or email or phone):
        return None
    if _is_nobody(name):
        if "@" not in email and _is_nobody(email) and _is_nobody(phone):
            return None
        name = ""
    if ("@" not in email and email) or not name.replace(" ", "").isalpha():
        name, email, phone = _sorted_out(name, email, phone)
    return ContactRecord(name=name, email=email, phone=phone, role=person.role)


def _is_nobody(text: str) -> bool:
    # Folding every name would cost more than all the rest: most begin with another letter than these words.
    first = text[:1].casefold()
    return (first in _FIRST_OF_NOBODY or not first.isalnum()) and fold(text) in _NOBODY


def _sorted_out(name: str, email: str, phone: str) -> tuple[str, str, str]:
    # One cell for "Anna Smith <anna@example.com>" or "Anna Smith, 030 123456", or a column for "e-mail or phone".
    address, number = _only(_EMAIL, f"{name} {email}"), _only(_PHONE, f"{name} | {email}")
    if address:
        name = name.replace(address, "").strip(" <>()-,;/|")
    if number and not phone:
        name = name.replace(number, "").strip(" <>-,;/|:")
    return name, address, phone or number


def _only(pattern: re.Pattern[str], text: str) -> str:
    # With two of them it is not plain whose they are: the words stay together.
    found = dict.fromkeys(pattern.findall(text))
    return next(iter(found)) if len(found) == 1 else ""


def people_on(grid: Grid, layout: Layout) -> Mapping[str, tuple[ContactRecord, ...]]:
    """Return the people that a sheet of contacts lists, by the key of their employer."""
    employer = next((one.column for one in layout.columns if one.meaning is M.EMPLOYER), None)
    people: dict[str, tuple[ContactRecord, ...]] = {}
    if employer is None:
        return people
    columns = people_columns(layout.columns)
    for row in grid.rows[layout.header + 1 :]:
        texts = [text_of(cell) for cell in row] + [""] * (len(layout.columns) - len(row) + 1)
        found = tuple(person for one in columns if (person := person_in(one, texts)))
        if texts[employer] and found:
            key = employer_key(texts[employer])
            people[key] = (*people.get(key, ()), *found)
    return people
