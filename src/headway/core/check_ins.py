"""The rhythm of check-ins that was agreed with a recruiter, and when one spoke last."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from headway.core.events import Fact, in_order, known_on
from headway.core.vocabulary import EventKind, FollowUpOutcome

LONGEST_RHYTHM = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """A check-in every `days` days, counted from `last_on`: the day of the agreement, or of the last word since.

    `heard_on` is the last day on which the recruiter had an answer, None where there was none.
    """

    days: int
    last_on: date
    heard_on: date | None


def rhythm_of(facts: Iterable[Fact]) -> Rhythm | None:
    """Return the rhythm agreed last, None without one; an agreement without a next day ends the one before."""
    told = in_order(facts)
    agreed = next((fact for fact in reversed(told) if fact.kind is EventKind.CHECK_IN_AGREED), None)
    days = days_agreed(agreed) if agreed else None
    if days is None:
        return None
    spoken = {day for fact in told if fact.kind in _SPOKEN and (day := known_on(fact))}
    heard = {day for fact in told if _has_answered(fact) and (day := known_on(fact))}
    return Rhythm(days=days, last_on=max(spoken), heard_on=max(heard, default=None))


def days_agreed(fact: Fact) -> int | None:
    """Return every how many days to check in: from the day of the agreement to the first check-in."""
    if fact.on is None or fact.due_on is None or fact.due_on <= fact.on:
        return None
    return (fact.due_on - fact.on).days


def _has_answered(fact: Fact) -> bool:
    if fact.kind is EventKind.FOLLOWED_UP:
        return fact.outcome in _ANSWERS or fact.stated_date is not None
    return fact.kind is EventKind.CONTACTED


_SPOKEN = frozenset({EventKind.CHECK_IN_AGREED, EventKind.FOLLOWED_UP, EventKind.CONTACTED})
_ANSWERS = frozenset({FollowUpOutcome.STILL_DECIDING, FollowUpOutcome.MOVING_FORWARD})
