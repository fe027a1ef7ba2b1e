"""Whom a draft is for: one person where only one can be meant, and everybody who was met for thanks."""

from collections.abc import Iterable

from headway.core.answering import last_end
from headway.core.reach import is_no_reply
from headway.core.vocabulary import ContactRole, DraftKind
from headway.store.rows import ApplicationDetail, ContactRow


def recipient_of(kind: DraftKind, detail: ApplicationDetail) -> ContactRow | None:
    """Return the one person whom a draft about an application can be meant for; an answer goes to who told the no."""
    end = last_end(event.fact for event in detail.events if not event.retracted)
    return recipient(kind, detail.contacts, said_by=end.person if end else "")


def recipient(kind: DraftKind, known: Iterable[ContactRow], *, said_by: str = "") -> ContactRow | None:
    """Return the one person whom a draft can be meant for, None where there are several or none.

    `said_by` names who told the no: an answer to it goes to them. An address that nobody reads, or without
    a name, stands back behind a person.
    """
    wanted = _RECRUITERS if kind == DraftKind.FEEDBACK_REQUEST_RECRUITER else _DECIDING
    around = whom_to_ask(known) if kind in _THROUGH_AGENCY else known
    people = [person for person in around if (person.name or person.email) and person.role in wanted]
    people = [person for person in people if not is_no_reply(person.email)] or people
    people = [person for person in people if person.name] or people
    if kind in _ANSWERS:
        people = [person for person in people if person.name.casefold() == said_by.casefold()] or people
    return people[0] if len(people) == 1 else None


def whom_to_ask(known: Iterable[ContactRow]) -> tuple[ContactRow, ...]:
    """Return whom to call or to write to with a question: nobody passes by a recruiter who stands in between."""
    people = tuple(known)
    return tuple(person for person in people if person.role == ContactRole.AGENCY_RECRUITER) or people


def addressee(kind: DraftKind, known: Iterable[ContactRow]) -> str:
    """Return the name of the one person whom a draft can be meant for; with several known it stays a blank."""
    person = recipient(kind, known)
    return person.name if person else ""


def addressees(kind: DraftKind, known: Iterable[ContactRow], to_thank: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return whom a draft is for: everybody who was met is thanked, anything else goes to one person.

    `to_thank` names those of the last interview, where that is known.
    """
    if kind == DraftKind.THANK_YOU and to_thank:
        return to_thank
    people = tuple(known)
    met = tuple(person.name for person in people if person.name and person.role in _MET)
    if kind == DraftKind.THANK_YOU and len(met) > 1:
        return met
    return (addressee(kind, people),)


# Without a role anybody may be the one; whoever referred me is no one to ask for a decision.
_MET: frozenset[ContactRole | None] = frozenset({ContactRole.INTERVIEWER, ContactRole.HIRING_MANAGER})
_RECRUITERS: frozenset[ContactRole | None] = frozenset({ContactRole.AGENCY_RECRUITER, ContactRole.RECRUITER, None})
_DECIDING: frozenset[ContactRole | None] = frozenset({*ContactRole, None}) - {ContactRole.REFERRER}


_ANSWERS = frozenset({DraftKind.REJECTION_REPLY, DraftKind.KEEP_IN_MIND, DraftKind.FEEDBACK_REQUEST})
_THROUGH_AGENCY = frozenset(
    {
        DraftKind.FOLLOW_UP_MAIL,
        DraftKind.FOLLOW_UP_CALL,
        DraftKind.FOLLOW_UP_VOICEMAIL,
        DraftKind.FEEDBACK_REQUEST_RECRUITER,
        DraftKind.WITHDRAWAL,
    }
)
