"""Who stands between the person and an employer: an agency that has the right to represent them there."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from headway.core.check_ins import Rhythm
from headway.core.events import Fact, in_order
from headway.core.folding import fold
from headway.core.vocabulary import Channel, ContactRole, Detail, EventKind

AGENCY_FIELD = "Agency"


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """The right to represent that the person gave: to which agency and recruiter, on which day, until when.

    "" and None are not known. It holds for one named job, through its last day.
    """

    agency: str
    recruiter: str
    given_on: date | None
    until_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Representation:
    """An application through an agency; "" and None are not known, or not agreed."""

    agency: str
    recruiter: str
    submitted_on: date | None
    right: Right | None
    rhythm: Rhythm | None


def right_given(facts: Iterable[Fact]) -> Right | None:
    """Return the latest right to represent among the facts in force of one application, None where none was given."""
    given = [fact for fact in in_order(facts) if fact.kind == EventKind.REPRESENTED]
    if not given:
        return None
    last = given[-1]
    return Right(agency=agency_and_note(last)[0], recruiter=last.person, given_on=last.on, until_on=last.due_on)


def agency_and_note(fact: Fact) -> tuple[str, str]:
    """Return which agency a `represented` fact names, and its note.

    Facts that were recorded before the agency stood among the details have it in the first line of the text.
    """
    named = dict(fact.details).get(Detail.AGENCY, "")
    if named:
        return named, fact.text
    agency, _, note = fact.text.partition("\n")
    return agency.strip(), note.strip()


def agency_named(right: Right | None, fields: Mapping[str, str]) -> str:
    """Return the name of the agency: as the right was given to it, else the person's own field; "" if not known."""
    if right is not None and right.agency:
        return right.agency
    return next((value for heading, value in fields.items() if fold(heading) in _HEADINGS), "")


def is_via_agency(channel: str, roles: Iterable[str | None], facts: Iterable[Fact]) -> bool:
    """Say whether an agency stands in between: by the channel, by a recruiter of it, or by a right given to it."""
    return (
        channel == Channel.AGENCY
        or ContactRole.AGENCY_RECRUITER in roles
        or any(fact.kind is EventKind.REPRESENTED for fact in facts)
    )


_HEADINGS = frozenset(
    fold(heading)
    for heading in (
        AGENCY_FIELD,
        "Agency name",
        "Recruitment agency",
        "Staffing agency",
        "Personalvermittlung",
        "Agence",
        "Agencia",
        "Agenzia",
        "Bureau",
    )
)
