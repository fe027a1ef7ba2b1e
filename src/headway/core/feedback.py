"""Feedback that was asked for, and whatever else they said about a no that is worth a line."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from headway.core.events import Fact, in_order, known_on
from headway.core.outcomes import INVITATIONS
from headway.core.taking_in import tally_of
from headway.core.vocabulary import EventKind, Medium


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackWait:
    """The wait for feedback; `since` is the day on which it was asked for, None where that is not known."""

    since: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """Something that they said: who ("" where nobody was named), on which day, and how."""

    person: str
    on: date | None
    medium: Medium | None


def fact_to_learn_from(facts: Iterable[Fact]) -> Fact | None:
    """Return the last fact with words of theirs that no lesson was drawn from yet, None where there is nothing."""
    return tally_of(facts).to_learn_from


def word_to_learn_from(facts: Iterable[Fact]) -> Word | None:
    """Return who said what is still to be learned from, when and how, None where there is nothing."""
    said = fact_to_learn_from(facts)
    return Word(person=said.person, on=known_on(said), medium=said.medium) if said else None


def feedback_wait(facts: Iterable[Fact]) -> FeedbackWait | None:
    """Return the wait for feedback, None before it is asked for and once it, or another invitation, has come."""
    wait: FeedbackWait | None = None
    for fact in in_order(facts):
        if fact.kind == EventKind.FEEDBACK_ASKED:
            wait = FeedbackWait(since=known_on(fact))
        elif fact.kind == EventKind.FEEDBACK_RECEIVED or fact.kind in INVITATIONS:
            wait = None
    return wait
