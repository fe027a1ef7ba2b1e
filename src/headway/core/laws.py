"""Laws that set a day: which of them holds for an application. The list is data and comes in from outside."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from headway.core.folding import fold


class LawStatus(StrEnum):
    """What a law is on the day on which it was checked; only what is in force is ever applied."""

    IN_FORCE = "in_force"
    BILL = "bill"
    EXPIRED = "expired"


class LawEffect(StrEnum):
    """What its day means: by when they answer, by when the person has to act, or nothing that has a day."""

    ANSWER = "answer"
    CLAIM = "claim"
    INFORMATION = "information"


class LawClock(StrEnum):
    """From when its days are counted."""

    APPLICATION = "application"
    INTERVIEW_LAST = "interview_last"
    REJECTION = "rejection"


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """A rule on time limits.

    `places` are names by which the location of a job is known to lie there; `min_employees` is the
    size from which it binds an employer, None for every one. `days` are calendar days.
    """

    id: str
    name: str
    country: str
    subdivision: str
    places: tuple[str, ...]
    effect: LawEffect
    clock: LawClock
    days: int | None
    min_employees: int | None
    says: str
    status: LawStatus
    valid_from: date | None
    checked_on: date
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JobPlace:
    """What is known of the place of a job: its location as written, else where the person lives; and the size."""

    location: str
    country: str
    subdivision: str
    employees: int | None


class Binding(StrEnum):
    """Whether a law on the place of a job binds this employer."""

    HOLDS = "holds"
    TOO_SMALL = "too_small"
    SIZE_UNKNOWN = "size_unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class LawInQuestion:
    """A law in force where the job lies, and whether it binds this employer."""

    law: Law
    binding: Binding


def law_in_question(laws: Iterable[Law], place: JobPlace) -> LawInQuestion | None:
    """Return the law on answers that is in force where the job lies, None where there is none; a bill never is."""
    for law in laws:
        answers = law.effect == LawEffect.ANSWER and law.status == LawStatus.IN_FORCE
        if answers and _lies_in(law, place):
            return LawInQuestion(law=law, binding=_binding(law, place.employees))
    return None


def law_on_answers(laws: Iterable[Law], place: JobPlace) -> Law | None:
    """Return the law by which this employer owes an answer, None where none is known to hold.

    A law that binds from a certain size holds only where the size is known.
    """
    found = law_in_question(laws, place)
    return found.law if found is not None and found.binding == Binding.HOLDS else None


def _lies_in(law: Law, place: JobPlace) -> bool:
    codes = _CODE.findall(place.location)
    words = f" {fold(place.location)} "
    if law.subdivision in codes or any(f" {fold(name)} " in words for name in law.places):
        return True
    at_home = (law.country, law.subdivision) == (place.country, place.subdivision)
    # A place that is not known by name is taken for one near home, one with another code is not.
    return at_home and not codes


def _binding(law: Law, employees: int | None) -> Binding:
    if law.min_employees is None:
        return Binding.HOLDS
    if employees is None:
        return Binding.SIZE_UNKNOWN
    return Binding.HOLDS if employees >= law.min_employees else Binding.TOO_SMALL


def size_field(fields: Mapping[str, str]) -> str:
    """Return the name of the person's own field that tells the size, else the one to write it into."""
    return next((heading for heading in fields if fold(heading) in _SIZE_HEADINGS), "Company size")


def employees_in(fields: Mapping[str, str]) -> int | None:
    """Return how many people an employer has at the least, from a person's own field like "Company size": "51-200"."""
    told = next((value for heading, value in fields.items() if fold(heading) in _SIZE_HEADINGS), "")
    numbers = _NUMBER.findall(told.replace(",", "").replace(".", "").replace("\u202f", "").replace(" ", " "))
    return int(numbers[0]) if numbers else None


_SIZE_HEADINGS = frozenset(
    fold(heading)
    for heading in (
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
)
_NUMBER = re.compile(r"\d{1,9}")
_CODE = re.compile(r"\b[A-Z]{2}\b")


def answer_due_on(law: Law, interviewed_on: date | None) -> date | None:
    """Return the day by which the law has them answer; None before it holds, or without an interview."""
    if interviewed_on is None or law.days is None or law.clock != LawClock.INTERVIEW_LAST:
        return None
    if law.valid_from is not None and interviewed_on < law.valid_from:
        return None
    return interviewed_on + timedelta(days=law.days)
