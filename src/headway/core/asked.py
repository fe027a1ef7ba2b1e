"""A question of how things stand, once it was asked."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from headway.core.events import Fact, in_order, known_on
from headway.core.taking_in import is_told_of, take_in
from headway.core.tally import Tally
from headway.core.vocabulary import EventKind, FollowUpOutcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question of how things stand: its day, and the one on which they answered without a day (None: not at all)."""

    on: date | None
    answered_on: date | None


def last_asked(facts: Iterable[Fact]) -> Asked | None:
    """Return the last question and whether they answered it; None before there is any."""
    told = in_order(facts)
    questions = questions_asked(told)
    asked: Asked | None = None
    for fact in told:
        if fact in questions:
            still = fact.outcome == FollowUpOutcome.STILL_DECIDING
            asked = Asked(on=known_on(fact), answered_on=known_on(fact) if still else None)
        elif asked is not None and fact.kind in _NO_DAY_NAMED and fact.stated_date is None:
            asked = Asked(on=asked.on, answered_on=known_on(fact))
    return asked


def questions_asked(facts: Iterable[Fact]) -> list[Fact]:
    """Return the questions in their order, without what only tells that nothing came of the one before."""
    tally = Tally()
    asked = []
    for fact in in_order(facts):
        if fact.kind == EventKind.FOLLOWED_UP and not is_told_of(tally, fact):
            asked.append(fact)
        take_in(tally, fact)
    return asked


_NO_DAY_NAMED = frozenset({EventKind.CONTACTED, EventKind.ANSWER_PROMISED})
