"""Laws that set a day: which of them holds for an application. The list is data and comes in from outside."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from headway.core.job_places import Area, Where, where_it_lies


class LawStatus(StrEnum):
    """What a law is on the day on which it was checked; only what is in force is ever applied."""

    IN_FORCE = "in_force"
    BILL = "bill"
    EXPIRED = "expired"


class LawEffect(StrEnum):
    """What its day means: by when they answer, by when the person has to act, by when they show the data they keep.

    What is mere information sets no day.
    """

    ANSWER = "answer"
    CLAIM = "claim"
    ACCESS = "access"
    INFORMATION = "information"


class LawClock(StrEnum):
    """From when its days are counted."""

    APPLICATION = "application"
    INTERVIEW_LAST = "interview_last"
    REJECTION = "rejection"
    CLAIM = "claim"
    REQUEST = "request"


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """A rule on time limits.

    `area` is where it holds; `min_employees` is the size from which it binds an employer, None for every one.
    `advertised_only`: it goes for postings that were open to the public. `days` are calendar days, `months`
    calendar months. `countries` are those of an area that is several.
    """

    id: str
    name: str
    area: Area
    effect: LawEffect
    clock: LawClock
    days: int | None
    min_employees: int | None
    says: str
    status: LawStatus
    valid_from: date | None
    checked_on: date
    source: str
    months: int | None = None
    advertised_only: bool = False
    countries: tuple[str, ...] = ()


class Binding(StrEnum):
    """Whether a law on answers binds this employer, and if not, why."""

    HOLDS = "holds"
    PLACE_UNKNOWN = "place_unknown"
    NOT_ADVERTISED = "not_advertised"
    TOO_SMALL = "too_small"
    SIZE_UNKNOWN = "size_unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What decides on the law that holds for a job.

    `location` as the person wrote it, `country` and `subdivision` where they live. `employees` is None where it is
    not known; `advertised` says whether the posting was open to the public, as far as anybody knows.
    """

    location: str
    country: str
    subdivision: str
    employees: int | None
    advertised: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class LawInQuestion:
    """A law in force where the job lies, or may lie, and whether it binds this employer."""

    law: Law
    binding: Binding


def law_in_question(laws: Iterable[Law], job: Job) -> LawInQuestion | None:
    """Return the law on answers that is in force where the job lies, None where there is none; a bill never is."""
    for law in laws:
        answers = law.effect == LawEffect.ANSWER and law.status == LawStatus.IN_FORCE
        where = where_it_lies(law.area, job.location, country=job.country, subdivision=job.subdivision)
        if answers and where != Where.ELSEWHERE:
            return LawInQuestion(law=law, binding=_binding(law, job, where))
    return None


def law_on_answers(laws: Iterable[Law], job: Job) -> Law | None:
    """Return the law by which this employer owes an answer, None where none is known to hold.

    A law that binds from a certain size holds only where the size is known.
    """
    found = law_in_question(laws, job)
    return found.law if found is not None and found.binding == Binding.HOLDS else None


def _binding(law: Law, job: Job, where: Where) -> Binding:
    if where == Where.UNKNOWN:
        return Binding.PLACE_UNKNOWN
    if law.advertised_only and not job.advertised:
        return Binding.NOT_ADVERTISED
    if law.min_employees is None:
        return Binding.HOLDS
    if job.employees is None:
        return Binding.SIZE_UNKNOWN
    return Binding.HOLDS if job.employees >= law.min_employees else Binding.TOO_SMALL


def answer_due_on(law: Law, interviewed_on: date | None) -> date | None:
    """Return the day by which the law has them answer; None before it holds, or without an interview."""
    if interviewed_on is None or law.days is None or law.clock != LawClock.INTERVIEW_LAST:
        return None
    if law.valid_from is not None and interviewed_on < law.valid_from:
        return None
    return interviewed_on + timedelta(days=law.days)


def claim_due_on(laws: Iterable[Law], job: Job, rejected_on: date | None) -> tuple[Law, date] | None:
    """Return the law by which a claim has to be made after a rejection, and until which day; None without one.

    Only the day of a rejection that came starts it: never silence, nor one of an unknown day.
    """
    if rejected_on is None:
        return None
    for law in laws:
        claims = law.effect == LawEffect.CLAIM and law.status == LawStatus.IN_FORCE and law.months is not None
        where = where_it_lies(law.area, job.location, country=job.country, subdivision=job.subdivision)
        if claims and where != Where.ELSEWHERE:
            return law, months_after(rejected_on, law.months or 0)
    return None


def law_on_access(laws: Iterable[Law], country: str) -> Law | None:
    """Return the law by which a person may see the data kept about them, None where they live elsewhere."""
    for law in laws:
        if law.effect == LawEffect.ACCESS and law.status == LawStatus.IN_FORCE and country in ("", *law.countries):
            return law
    return None


def months_after(day: date, months: int) -> date:
    """Return the same day some months later, or the last one of a month that has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
