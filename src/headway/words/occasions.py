"""What is known when a draft is written."""

from dataclasses import dataclass
from datetime import date

from headway.core.answering import furthest_met, nothing_to_ask, told_why
from headway.core.today import About
from headway.core.vocabulary import EventKind, ExpectedBasis, Stage, State
from headway.core.whom import next_step_told, those_behind
from headway.store.queries.reach import through_agency
from headway.store.rows import ApplicationDetail
from headway.words.recipients import Recipient, named_the_day, was_there


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What a draft may say; "" and None are blanks. `named_on` is a day that they named themselves.

    `after` is the kind of fact that the wait since `since` follows: a conversation is spoken of only after one.
    `next_step` is what they said comes next, in the person's words.
    `nothing_to_ask`: the end had nothing to do with the person, so no question about them is asked.
    `told_why`: feedback came, for which to thank.
    `via_agency`: the one who is written to stands between the person and the employer.
    `met` names those of the conversation, `was_there` says whether the one who is written to was among them,
    `named_it` whether it was they who named the day.
    """

    employer: str
    role: str
    stage: Stage
    after: EventKind | None
    since: date | None
    named_on: date | None
    person: str
    own_name: str
    own_phone: str = ""
    next_step: str = ""
    nothing_to_ask: bool = False
    told_why: bool = False
    via_agency: bool = False
    met: tuple[str, ...] = ()
    was_there: bool = True
    named_it: bool = True


def occasion_of_step(
    about: About, *, basis: ExpectedBasis, person: str, own_name: str, own_phone: str = ""
) -> Occasion:
    """Return what the draft of a step may say; `basis` is that of the step."""
    return Occasion(
        employer=about.employer,
        role=about.role,
        stage=about.stage,
        after=about.waiting_after,
        since=about.waiting_since,
        named_on=about.expected_by if basis == ExpectedBasis.STATED else None,
        person=person,
        own_name=own_name,
        own_phone=own_phone,
        via_agency=about.via_agency,
    )


def occasion_of_application(
    detail: ApplicationDetail, *, to: Recipient, own_name: str, own_phone: str = ""
) -> Occasion:
    """Return what any draft about an application may say to somebody.

    After its end `stage` is the furthest conversation that took place: an interview that was only arranged is none.
    """
    row = detail.application
    facts = [event.fact for event in detail.events if not event.retracted]
    met = furthest_met(facts)
    return Occasion(
        employer=row.employer,
        role=row.role,
        stage=met if met is not None and row.state == State.CLOSED else row.stage,
        after=row.waiting_after,
        since=row.waiting_since,
        named_on=row.expected_by if row.expected_basis == ExpectedBasis.STATED else None,
        person=to.name,
        own_name=own_name,
        own_phone=own_phone,
        next_step=next_step_told(facts),
        nothing_to_ask=nothing_to_ask(row.disposition, facts),
        told_why=told_why(facts),
        via_agency=through_agency(detail),
        met=those_behind(row.waiting_after, facts),
        was_there=was_there(to, detail),
        named_it=named_the_day(to, detail),
    )
