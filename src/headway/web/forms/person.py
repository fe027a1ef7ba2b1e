"""A person at the other end, as typed."""

from django.http import QueryDict

from headway.core.vocabulary import ContactRole
from headway.readers.records import ContactRecord

_LONGEST = 300


def read_person(given: QueryDict) -> ContactRecord | None:
    """Return the person, None when nothing was typed."""
    name, email, phone = (given.get(key, "").replace("\0", "").strip()[:_LONGEST] for key in ("name", "email", "phone"))
    role = given.get("role", "")
    if not (name or email or phone):
        return None
    return ContactRecord(
        name=name, email=email, phone=phone, role=ContactRole(role) if role in set(ContactRole) else None
    )
