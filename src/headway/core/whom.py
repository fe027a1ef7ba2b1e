"""Whom one met, and who gave their word: those to whom a question or an answer can go."""

from collections.abc import Iterable
from datetime import date

from headway.core.events import Fact, in_order, known_on
from headway.core.folding import fold
from headway.core.outcomes import CALLED_OFF
from headway.core.people import names_told
from headway.core.rounds import rounds
from headway.core.vocabulary import Detail, EventKind, RoundState

TALKS = frozenset({EventKind.SCREENING_HELD, EventKind.INTERVIEW_HELD})
_OFF = frozenset({RoundState.CANCELLED, RoundState.NO_SHOW})


def met_last(facts: Iterable[Fact]) -> tuple[str, ...]:
    """Return the names of all whom one met on the day of the last conversation; () where nobody is told.

    Who was met on an earlier day is not among them: they were not there.
    """
    days = _met(facts)
    return days[max(days)] if days else ()


def ever_met(facts: Iterable[Fact]) -> tuple[str, ...]:
    """Return the names of everybody who was met, each once, those of the last conversation first."""
    days = _met(facts)
    return _each_once(name for day in sorted(days, reverse=True) for name in days[day])


def gave_their_word(facts: Iterable[Fact]) -> tuple[str, ...]:
    """Return the names of those who last said by when they answer; () where nobody is told."""
    said = [fact for fact in in_order(facts) if fact.stated_date is not None]
    return names_told(said[-1].person) if said else ()


def next_step_told(facts: Iterable[Fact]) -> str:
    """Return what they said at the last conversation that comes next, as it was written down; "" where nothing was."""
    held = [fact for fact in in_order(facts) if fact.kind in TALKS]
    return dict(held[-1].details).get(Detail.NEXT_STEP, "") if held else ""


def those_behind(wait: EventKind | None, facts: Iterable[Fact]) -> tuple[str, ...]:
    """Return the names of those of the fact that a wait follows, which is of this kind."""
    if wait in TALKS:
        return met_last(facts)
    if wait in CALLED_OFF:
        off = [each for each in rounds(facts) if each.state in _OFF]
        return max(off, key=lambda each: each.on or date.min).people if off else ()
    meant = [fact for fact in in_order(facts) if fact.kind == wait]
    return names_told(meant[-1].person) if meant else ()


def _met(facts: Iterable[Fact]) -> dict[date, tuple[str, ...]]:
    """Return whom one met on each day; who was met on an unknown day comes first."""
    days: dict[date, tuple[str, ...]] = {}
    for each in rounds(facts):
        if each.held is not None:
            day = known_on(each.held) or date.min
            days[day] = _each_once((*days.get(day, ()), *each.people))
    return days


def _each_once(names: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(fold(name), name)
    return tuple(found.values())
