"""Whose turn it is after a fact, and since when one waits."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from headway.core.events import Fact, known_on
from headway.core.tally import Tally
from headway.core.vocabulary import EventKind, Stage, WaitingOn

ARRANGED_BY: Mapping[Stage, EventKind] = MappingProxyType(
    {Stage.SCREENING: EventKind.SCREENING_SCHEDULED, Stage.INTERVIEW: EventKind.INTERVIEW_SCHEDULED}
)
# What the person owes them; nothing but doing it takes that away.
OWED = frozenset({EventKind.ASSESSMENT_ASKED, EventKind.OFFERED})


def wait(tally: Tally, fact: Fact) -> None:
    """Begin the wait for them; what the person owes them, or an appointment ahead, stays the person's turn."""
    if tally.waiting_after == EventKind.OFFERED:
        return
    if tally.with_agency:
        tally.clock_from = known_on(fact) or tally.clock_from
        return
    if tally.appointments:
        await_appointment(tally, fact)
        return
    tally.waiting_on = WaitingOn.EMPLOYER
    tally.waiting_since = fact.on
    tally.waiting_after = fact.kind
    tally.clock_from = known_on(fact)
    tally.due_on = None


def turn_to_me(tally: Tally, fact: Fact) -> None:
    """Make it the person's turn."""
    tally.waiting_on = WaitingOn.ME
    # The day of an import says by when something was known, never since when.
    tally.waiting_since = known_on(fact) if fact.on is not None else None
    tally.waiting_after = fact.kind
    tally.clock_from = known_on(fact)
    tally.due_on = fact.due_on


def await_appointment(tally: Tally, fact: Fact) -> None:
    """Make it the person's turn until the next conversation."""
    turn_to_me(tally, fact)
    tally.waiting_after = ARRANGED_BY[tally.pending()[0].stage]


def stop_awaiting(tally: Tally, fact: Fact) -> None:
    """Begin the wait for them where a conversation was awaited whose day has passed."""
    # Who asks, or is told by when to hear, after the day of an appointment is past it, written down or not.
    leave_behind(tally, fact)
    if tally.waiting_after in ARRANGED_BY.values() and not tally.appointments:
        wait(tally, fact)


def leave_behind(tally: Tally, fact: Fact) -> None:
    """Drop what was to take place before this fact: whatever came of it, things have moved on."""
    day = known_on(fact) or date.min
    tally.appointments = {key: each for key, each in tally.appointments.items() if each.on is None or day <= each.on}
    tally.untold = {}
