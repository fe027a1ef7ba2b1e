"""What a person's own fields tell of an employer: how many people work there, and of what kind it is."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from headway.core.folding import fold
from headway.core.policy import Policy


class EmployerType(StrEnum):
    """What the person says an employer is; `other` that it is neither public nor large."""

    PUBLIC = "public"
    LARGE = "large"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is told of an employer: its type, and how many people it has at the least; None where it is not known."""

    type: EmployerType | None = None
    employees: int | None = None


NOTHING_TOLD = Told()


def told_in(fields: Mapping[str, str]) -> Told:
    """Return what a person's own fields such as "Employer type" and "Company size" tell."""
    known = _told_by(fields, _TYPE_HEADINGS)
    employer = _type_in(known) or (EmployerType.LARGE if _is_large(_told_by(fields, _SIZE_HEADINGS)) else None)
    return Told(type=employer, employees=employees_in(fields))


def slow_type(told: Told, policy: Policy) -> EmployerType | None:
    """Return why this employer takes longer to answer than usual: it is public, or large; None where it does not."""
    if told.type is not None:
        return None if told.type == EmployerType.OTHER else told.type
    large = told.employees is not None and told.employees >= policy.large_from_people
    return EmployerType.LARGE if large else None


def patient(policy: Policy, told: Told) -> Policy:
    """Return the plan for one employer: a public or large one is given more time before a no is presumed."""
    slow = slow_type(told, policy)
    if slow is None:
        return policy
    waited = max(policy.presume_days_interviewed, policy.presume_days_interviewed_slow)
    if slow == EmployerType.LARGE:
        return replace(policy, presume_days_interviewed=waited)
    applied = max(policy.presume_days_applied, policy.presume_days_applied_public)
    return replace(policy, presume_days_interviewed=waited, presume_days_applied=applied)


def size_field(fields: Mapping[str, str]) -> str:
    """Return the name of the person's own field that tells the size, else the one to write it into."""
    return _field(fields, _SIZE_HEADINGS, "Company size")


def type_field(fields: Mapping[str, str]) -> str:
    """Return the name of the person's own field that tells the type, else the one to write it into."""
    return _field(fields, _TYPE_HEADINGS, "Employer type")


def employees_in(fields: Mapping[str, str]) -> int | None:
    """Return how many people an employer has at the least, from a person's own field like "Company size": "51-200".

    What only says how many there are at most ("under 50") tells no such number.
    """
    told = _told_by(fields, _SIZE_HEADINGS)
    found = _NUMBER.search(told)
    if found is None or _AT_MOST.search(told[: found.start()]):
        return None
    if found["thousands"]:
        return int(float(found["thousands"].replace(",", ".")) * 1000)
    return int(re.sub(r"\D", "", found["people"]))


def _field(fields: Mapping[str, str], headings: Collection[str], usual: str) -> str:
    return next((heading for heading in fields if _known(heading) in headings), usual)


def _told_by(fields: Mapping[str, str], headings: Collection[str]) -> str:
    return next((value for heading, value in fields.items() if _known(heading) in headings), "")


# The same few headings come again with every application.
_known = lru_cache(1_000)(fold)


def _type_in(text: str) -> EmployerType | None:
    words = fold(text)
    if words in _OTHER:
        return EmployerType.OTHER
    if words == EmployerType.PUBLIC or (_PUBLIC.search(words) and not _BESIDE_PUBLIC.search(words)):
        return EmployerType.PUBLIC
    return EmployerType.LARGE if _is_large(text) else None


def _is_large(text: str) -> bool:
    return _LARGE.fullmatch(fold(text)) is not None


def _folded(*headings: str) -> frozenset[str]:
    return frozenset(map(fold, headings))


_SIZE_HEADINGS = _folded(
    "company size",
    "employer size",
    "employees",
    "number of employees",
    "headcount",
    "size",
    "firmengröße",
    "unternehmensgröße",
    "mitarbeiter",
    "mitarbeiterzahl",
    "effectif",
    "taille de l'entreprise",
    "empleados",
    "tamaño de la empresa",
    "funcionários",
    "dipendenti",
    "medewerkers",
)
_TYPE_HEADINGS = _folded(
    "employer type",
    "type of employer",
    "company type",
    "organisation type",
    "organization type",
    "sector",
    "art des arbeitgebers",
    "sektor",
    "type d'employeur",
    "secteur",
    "tipo de empresa",
    "soort werkgever",
)
_OTHER = _folded("other", "neither", "small", "private, small")
# A "public company" is one whose shares are traded, which says nothing about how it hires.
_PUBLIC = re.compile(
    r"\b(?:government|federal|municipal|municipality|civil service|public (?:sector|service|body|administration|"
    r"authority)|offentlich\w*|behorde|secteur public|fonction publique|sector publico|administracion publica|"
    r"overheid|gemeente)\b"
)
_BESIDE_PUBLIC = re.compile(r"\b(?:non|not|no|contractor|supplier)\b")
_LARGE = re.compile(
    r"(?:very )?(?:large|big)(?: (?:company|employer|enterprise|business|firm))?|enterprise|corporation|corporate|"
    r"multinational|gro(?:ss|ß)(?:unternehmen|konzern)?|konzern|grande? (?:groupe|entreprise|empresa)|groot\w*"
)
_NUMBER = re.compile(
    r"(?P<thousands>\d{1,4}(?:[.,]\d{1,2})?)\s?[kK]\b"
    r"|(?P<people>\d{1,3}(?:[ .,'\u2019\u00a0\u202f]\d{3})+(?!\d)|\d{1,9})"
)
_AT_MOST = re.compile(
    r"(?:<|≤|\b(?:under|below|less than|fewer than|up to|at most|max\.?|maximum|unter|bis|bis zu|höchstens|"
    r"moins de|jusqu'à|menos de|hasta|minder dan|tot))\s*$",
    re.IGNORECASE,
)
