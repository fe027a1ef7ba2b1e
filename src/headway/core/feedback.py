"""Feedback that was asked for: a quiet wait of its own, without a second question."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from headway.core.events import Fact, in_order, known_on
from headway.core.outcomes import INVITATIONS
from headway.core.vocabulary import EventKind


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackWait:
    """The wait for feedback; `since` is the day on which it was asked for, None where that is not known."""

    since: date | None


def feedback_wait(facts: Iterable[Fact]) -> FeedbackWait | None:
    """Return the wait for feedback, None before it is asked for and once it, or another invitation, has come."""
    wait: FeedbackWait | None = None
    for fact in in_order(facts):
        if fact.kind == EventKind.FEEDBACK_ASKED:
            wait = FeedbackWait(since=known_on(fact))
        elif fact.kind == EventKind.FEEDBACK_RECEIVED or fact.kind in INVITATIONS:
            wait = None
    return wait
