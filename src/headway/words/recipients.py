"""Whom a draft is for: one person where only one can be meant, and everybody who was met for thanks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from headway.core.answering import last_end
from headway.core.events import Fact
from headway.core.folding import fold
from headway.core.people import names_told, same_person
from headway.core.reach import is_no_reply
from headway.core.representation import right_given
from headway.core.vocabulary import ContactRole, DraftKind, EventKind, ExpectedBasis, State
from headway.core.whom import ever_met, gave_their_word, met_last, those_behind
from headway.store.queries.reach import through_agency
from headway.store.rows import ApplicationDetail, ContactRow

CALLS = frozenset({DraftKind.FOLLOW_UP_CALL, DraftKind.FOLLOW_UP_VOICEMAIL})


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Who is written to or called; "" for what is not known of them."""

    name: str = ""
    email: str = ""
    phone: str = ""
    role: ContactRole | None = None


def recipients_of(kind: DraftKind, detail: ApplicationDetail) -> tuple[Recipient, ...]:
    """Return whom a draft about an application is for: everybody who was met is thanked, else it is one person."""
    if kind != DraftKind.THANK_YOU:
        return (recipient_of(kind, detail),)
    names = detail.application.to_thank or met_last(_facts(detail)) or addressees(kind, detail.contacts)
    return tuple(named(name, detail.contacts) for name in names)


def recipient_of(kind: DraftKind, detail: ApplicationDetail) -> Recipient:
    """Return the one person whom a draft can be meant for, all of it "" where there are several or none.

    An answer goes to who told the no, else to who was met, or to the recruiter of an agency that stands in between; a
    question to who named a day, else to those of the conversation. A call goes to them too, unless only somebody else
    has a number.
    """
    if _through_a_recruiter(kind, detail.contacts):
        return _only(kind, detail.contacts)
    meant = next((_one_of(names, detail.contacts) for names in _told(kind, detail) if names), None)
    if kind in _ANSWERS and through_agency(detail):
        # Whoever came through an agency does not pass by it.
        return meant or Recipient()
    known = _only(kind, detail.contacts)
    if meant is None or (kind in CALLS and known.phone and not meant.phone):
        # Without a number nobody is called; who can be called can pass it on.
        return known
    return meant


def named(name: str, known: Iterable[ContactRow]) -> Recipient:
    """Return somebody by name, with what is known of them."""
    people = [person for person in known if name and person.name]
    meant = [person for person in people if fold(person.name) == fold(name)]
    meant = meant or [person for person in people if same_person(person.name, name)]
    return _reached(meant[0]) if len(meant) == 1 else Recipient(name=name)


def was_there(to: Recipient, detail: ApplicationDetail) -> bool:
    """Say whether somebody was at the conversation that the wait follows; whoever is not named yet can be chosen so."""
    if not to.name:
        return True
    row, facts = detail.application, _facts(detail)
    met = those_behind(row.waiting_after, facts) if row.state == State.OPEN else met_last(facts)
    if met:
        return any(same_person(to.name, name) for name in met)
    # A recruiter makes the first call, and arranges the others.
    return to.role not in _ARRANGING or row.waiting_after == EventKind.SCREENING_HELD


def named_the_day(to: Recipient, detail: ApplicationDetail) -> bool:
    """Say whether it was they who said by when to hear, where it is known who did."""
    said_by = gave_their_word(_facts(detail))
    return any(same_person(to.name, name) for name in said_by) if to.name and said_by else was_there(to, detail)


def eligible(kind: DraftKind, detail: ApplicationDetail) -> tuple[str, ...]:
    """Return the names of all for whom a draft can be meant, those who were met first."""
    if _through_a_recruiter(kind, detail.contacts):
        return tuple(person.name for person in whom_to_ask(detail.contacts) if person.name)
    told = [name for names in _told(kind, detail) for name in names]
    people = [person.name for person in detail.contacts if person.name and person.role in _DECIDING]
    found: list[str] = []
    for name in (*told, *people):
        if not any(same_person(name, each) for each in found):
            found.append(name)
    return tuple(found)


def whom_to_ask(known: Iterable[ContactRow]) -> tuple[ContactRow, ...]:
    """Return whom to call or to write to with a question: nobody passes by a recruiter who stands in between."""
    people = tuple(known)
    return tuple(person for person in people if person.role == ContactRole.AGENCY_RECRUITER) or people


def addressees(kind: DraftKind, known: Iterable[ContactRow], to_thank: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the names of those whom the draft of a step is for; with several known it stays a blank.

    `to_thank` names those of the last conversation, where that is known.
    """
    if kind == DraftKind.THANK_YOU and to_thank:
        return to_thank
    people = tuple(known)
    met = tuple(person.name for person in people if person.name and person.role in _MET)
    if kind == DraftKind.THANK_YOU and len(met) > 1:
        return met
    return (_only(kind, people).name,)


def _told(kind: DraftKind, detail: ApplicationDetail) -> Sequence[tuple[str, ...]]:
    """Return whom the facts name for a draft, the first of them that is told being meant."""
    facts, row = _facts(detail), detail.application
    if kind in _ANSWERS:
        end = last_end(facts)
        said_by = names_told(end.person) if end else ()
        told_by = _without_machines(said_by, detail.contacts)
        if through_agency(detail):
            return (told_by, _recruiters(detail.contacts, facts))
        return (told_by, met_last(facts), ever_met(facts))
    if kind in _QUESTIONS:
        promised = gave_their_word(facts) if row.expected_basis == ExpectedBasis.STATED else ()
        return (promised, those_behind(row.waiting_after, facts))
    return (ever_met(facts),) if kind == DraftKind.WITHDRAWAL else ()


def _recruiters(known: Iterable[ContactRow], facts: Sequence[Fact]) -> tuple[str, ...]:
    named = tuple(person.name for person in known if person.name and person.role == ContactRole.AGENCY_RECRUITER)
    right = right_given(facts)
    return named or (names_told(right.recruiter) if right else ())


def _facts(detail: ApplicationDetail) -> list[Fact]:
    return [event.fact for event in detail.events if not event.retracted]


def _without_machines(names: Sequence[str], known: Iterable[ContactRow]) -> tuple[str, ...]:
    unread = {fold(person.name) for person in known if is_no_reply(person.email)}
    return tuple(name for name in names if not is_no_reply(name) and fold(name) not in unread)


def _through_a_recruiter(kind: DraftKind, known: Iterable[ContactRow]) -> bool:
    return kind in _THROUGH_AGENCY and any(person.role == ContactRole.AGENCY_RECRUITER for person in known)


def _one_of(names: Sequence[str], known: Iterable[ContactRow]) -> Recipient:
    """Return the only one of them, or the only one who can be reached."""
    people = tuple(known)
    found = [named(name, people) for name in names]
    reachable = [each for each in found if each.email or each.phone]
    return next((some[0] for some in (found, reachable) if len(some) == 1), Recipient())


def _only(kind: DraftKind, known: Iterable[ContactRow]) -> Recipient:
    """Return the only one known; an address that nobody reads, or without a name, stands back behind a person."""
    wanted = _RECRUITERS if kind == DraftKind.FEEDBACK_REQUEST_RECRUITER else _DECIDING
    around = whom_to_ask(known) if kind in _THROUGH_AGENCY else known
    people = [person for person in around if (person.name or person.email) and person.role in wanted]
    people = list(filter(_is_read, people)) or people
    people = list(filter(_has_a_name, people)) or people
    return _reached(people[0]) if len(people) == 1 else Recipient()


def _is_read(person: ContactRow) -> bool:
    return not is_no_reply(person.email)


def _has_a_name(person: ContactRow) -> bool:
    return bool(person.name)


def _reached(person: ContactRow) -> Recipient:
    email = "" if is_no_reply(person.email) else person.email
    return Recipient(name=person.name, email=email, phone=person.phone, role=person.role)


# Without a role anybody may be the one; whoever referred me is no one to ask for a decision.
_MET: frozenset[ContactRole | None] = frozenset({ContactRole.INTERVIEWER, ContactRole.HIRING_MANAGER})
_RECRUITERS: frozenset[ContactRole | None] = frozenset({ContactRole.AGENCY_RECRUITER, ContactRole.RECRUITER, None})
_DECIDING: frozenset[ContactRole | None] = frozenset({*ContactRole, None}) - {ContactRole.REFERRER}


_ARRANGING = frozenset({ContactRole.RECRUITER, ContactRole.AGENCY_RECRUITER})
_ANSWERS = frozenset({DraftKind.REJECTION_REPLY, DraftKind.KEEP_IN_MIND, DraftKind.FEEDBACK_REQUEST})
_QUESTIONS = CALLS | {DraftKind.FOLLOW_UP_MAIL}
_THROUGH_AGENCY = _QUESTIONS | {DraftKind.FEEDBACK_REQUEST_RECRUITER, DraftKind.WITHDRAWAL}
