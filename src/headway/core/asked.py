"""A question of how things stand, once it was asked."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from headway.core.events import Fact, in_order, known_on
from headway.core.vocabulary import EventKind, FollowUpOutcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question of how things stand: its day, and the one on which they answered without a day (None: not at all)."""

    on: date | None
    answered_on: date | None


def last_asked(facts: Iterable[Fact]) -> Asked | None:
    """Return the last question and whether they answered it; None before there is any."""
    asked: Asked | None = None
    for fact in in_order(facts):
        if fact.kind == EventKind.FOLLOWED_UP:
            still = fact.outcome == FollowUpOutcome.STILL_DECIDING
            asked = Asked(on=known_on(fact), answered_on=known_on(fact) if still else None)
        elif asked is not None and fact.kind in _NO_DAY_NAMED and fact.stated_date is None:
            asked = Asked(on=asked.on, answered_on=known_on(fact))
    return asked


_NO_DAY_NAMED = frozenset({EventKind.CONTACTED, EventKind.ANSWER_PROMISED})
