"""Cells of one row that cannot all be true: neither is believed, and the row says so."""

from collections.abc import Sequence

from headway.core.events import Fact
from headway.core.vocabulary import EventKind
from headway.readers.spreadsheet import said
from headway.readers.spreadsheet.facts_of_days import FLAGS
from headway.readers.spreadsheet.told import RowFacts, Told

K = EventKind
_AGAINST_ACCEPTED = frozenset(
    {K.REJECTED, K.PRESUMED_NO_RESPONSE, K.WITHDRAWN, K.OFFER_DECLINED, K.POSITION_FILLED, K.POSITION_CANCELLED}
)
_ENDS = _AGAINST_ACCEPTED | {K.OFFERED, K.OFFER_ACCEPTED}


def without_contradiction(row: RowFacts, facts: list[Fact]) -> list[Fact]:
    """Return the facts without an acceptance and what speaks against it; the days of both may tell which came last."""
    accepted = next((fact for fact in facts if fact.kind is K.OFFER_ACCEPTED), None)
    against = [fact for fact in facts if fact.kind in _AGAINST_ACCEPTED]
    if accepted is None or not against or all(_came_before(fact, accepted) for fact in against):
        return facts
    row.contradictions.append((said.TWO_ENDS, _cells_of_ends(row)))
    return [fact for fact in facts if fact.kind not in _ENDS or (fact.kind is K.OFFERED and fact.on)]


def _came_before(fact: Fact, accepted: Fact) -> bool:
    return fact.on is not None and accepted.on is not None and fact.on < accepted.on


def _cells_of_ends(row: RowFacts) -> Sequence[Told]:
    of_statuses = [told for status, told in row.statuses if any(mark.kind in _ENDS for mark in status.marks)]
    return [*of_statuses, *(told for meaning, told in row.flags if FLAGS.get(meaning) in _ENDS)]
