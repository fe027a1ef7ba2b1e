"""On what a plan runs: the person's numbers, calendar and laws, and what is known of the other end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from headway.actions.calendars import calendar_of
from headway.actions.laws import known_laws
from headway.core.business_days import BusinessCalendar
from headway.core.check_ins import Rhythm, rhythm_of
from headway.core.employers import NOTHING_TOLD, Told, told_in
from headway.core.events import Fact
from headway.core.laws import Job, Law, law_on_access, law_on_answers
from headway.core.pause import Pause, pauses_from
from headway.core.people import is_a_name
from headway.core.policy import Policy, policy_from
from headway.core.postings import was_advertised
from headway.core.reach import Reach, wish_in
from headway.core.representation import is_via_agency
from headway.core.vocabulary import EventKind
from headway.store import models


class Known(NamedTuple):
    """A person known for an application."""

    name: str
    email: str
    phone: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanGround:
    """On what one person's plan runs: their numbers, their calendar, where they live, the laws that they let hold.

    `pauses` are those of the search, `data_law` says that a law there gives a right to see one's own data.
    """

    policy: Policy
    calendar: BusinessCalendar
    country: str
    subdivision: str
    laws: tuple[Law, ...]
    pauses: tuple[Pause, ...] = ()
    data_law: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherEnd:
    """What is known of the other end of an application, apart from the facts on it.

    `named_contact`: somebody there is known by name. `via_agency`: a recruiter of an agency stands in between.
    `no_questions`: the posting asks for none. `law`: the one by which they owe an answer.
    `rhythm`: the check-ins agreed with a recruiter. `told`: what the person says of the employer.
    """

    named_contact: bool
    via_agency: bool
    no_questions: bool
    law: Law | None
    rhythm: Rhythm | None = None
    told: Told = NOTHING_TOLD


def plan_of(owner_id: UUID) -> PlanGround:
    """Return on what this person's plan runs."""
    mine = models.Owner.objects.values_list("policy", "country", "subdivision", "laws_off", "pause")
    own, country, subdivision, laws_off, pause = mine.get(id=owner_id)
    return PlanGround(
        policy=policy_from(own),
        calendar=calendar_of(country, subdivision),
        country=country,
        subdivision=subdivision,
        laws=tuple(law for law in known_laws() if law.id not in laws_off),
        pauses=pauses_from(pause),
        data_law=law_on_access(known_laws(), country) is not None,
    )


def other_end(
    ground: PlanGround,
    facts: Sequence[Fact],
    *,
    channel: str,
    location: str,
    fields: Mapping[str, str],
    notes: str,
    people: Sequence[Known],
) -> OtherEnd:
    """Put together what is known of the other end; a fact that names a person counts as a named contact."""
    named, met, agreed, promised = any(is_a_name(person.name) for person in people), False, False, False
    for fact in facts:
        named = named or is_a_name(fact.person)
        promised = promised or fact.stated_date is not None
        met = met or fact.kind is EventKind.INTERVIEW_HELD
        agreed = agreed or fact.kind is EventKind.CHECK_IN_AGREED
    # Most applications name nobody and no day, and looking through notes costs more than the rest.
    no_questions = (named or promised) and wish_in(notes, (), fields).reach == Reach.NO_QUESTIONS
    told = told_in(fields)
    law = _law(ground, location, channel, fields, told) if met else None
    return OtherEnd(
        named_contact=named,
        via_agency=is_via_agency(channel, [person.role for person in people], facts),
        no_questions=no_questions,
        law=law,
        rhythm=rhythm_of(facts) if agreed else None,
        told=told,
    )


def _law(ground: PlanGround, location: str, channel: str, fields: Mapping[str, str], told: Told) -> Law | None:
    job = Job(
        location=location,
        country=ground.country,
        subdivision=ground.subdivision,
        employees=told.employees,
        advertised=was_advertised(channel, fields),
    )
    return law_on_answers(ground.laws, job)
