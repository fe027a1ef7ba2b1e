"""Facts on an application, the events that record them, and which of them are in force."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from uuid import UUID

from headway.core.vocabulary import (
    Detail,
    EventKind,
    FollowUpOutcome,
    InterviewFormat,
    Medium,
    Origin,
    ReasonKind,
    Stage,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What happened on an application, as the person or one of their sources tells it.

    `on` is the civil day, in the person's zone, on which it happened or, for `*_scheduled` and `*_moved`,
    is to take place; None when the source does not say. A day is never made up.
    `at` is the moment in UTC, where it is known.
    `learned_on` is the day by which the person knew of it, where that is not `on`: the day an
    interview was arranged, or the day on which an undated row was imported.
    `due_on` is the day by which it is the person's turn to act: the reply to an offer, the return of
    an assessment, the closing date of a saved posting, the end of a snooze.
    `stated_date` is the day by which they said they would answer; their words stay in `text`, and alone in `details`.
    `reason` keeps a reason as it was given, `reason_kind` what kind it plainly is; `stage` says at which
    stage a rejection came. `format` and `place` (address, link or number) belong to a conversation.
    `person` names who was there, several of them separated as `core.people` reads them; `details` is what
    else is known of a conversation, or of a right to represent, by the names of `Detail` and in their order.
    `evidence` names the sentence or cell that the fact rests on.
    """

    kind: EventKind
    on: date | None = None
    at: datetime | None = None
    learned_on: date | None = None
    due_on: date | None = None
    stated_date: date | None = None
    round: int | None = None
    stage: Stage | None = None
    medium: Medium | None = None
    outcome: FollowUpOutcome | None = None
    person: str = ""
    reason: str = ""
    text: str = ""
    origin: Origin = Origin.HAND
    evidence: str = ""
    format: InterviewFormat | None = None
    place: str = ""
    reason_kind: ReasonKind | None = None
    details: tuple[tuple[Detail, str], ...] = ()


def details_of(told: Mapping[str, str]) -> tuple[tuple[Detail, str], ...]:
    """Return details by name as `Fact.details`, without those that say nothing. Raises ValueError for another name."""
    by_name = {Detail(name): text for name, text in told.items() if text}
    return tuple((detail, by_name[detail]) for detail in Detail if detail in by_name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A fact as it was recorded. The timeline only grows.

    `target` names an earlier event that this one takes out of force: with the kind `retracted`
    nothing stands in its place, with any other kind this event is the correction.
    """

    id: UUID
    fact: Fact
    recorded_at: datetime
    target: UUID | None = None


def in_force(events: Iterable[Event]) -> list[Fact]:
    """Return the facts that hold: neither retracted nor corrected by an event that is itself in force.

    Retracting a retraction or a correction brings back exactly what was there before.
    """
    recorded = list(events)
    holding = ids_in_force(recorded)
    return [event.fact for event in recorded if event.id in holding and event.fact.kind != EventKind.RETRACTED]


def ids_in_force(events: Iterable[Event]) -> set[UUID]:
    """Return the ids of the events that hold, retractions included."""
    recorded = list(events)
    return ids_holding({event.id: event.target for event in recorded}, _retractions(recorded))


def ids_holding(targets: Mapping[UUID, UUID | None], retractions: Set[UUID]) -> set[UUID]:
    """Do what `ids_in_force` does, from the target of each event by id, and which of the events are retractions."""
    return _holding_and_displacing(targets, retractions)[0]


def ids_against(event_id: UUID, events: Iterable[Event]) -> list[UUID]:
    """Return the ids of the events that keep one from holding: once all of them are retracted, it holds."""
    recorded = list(events)
    retractions = _retractions(recorded)
    _, displacing = _holding_and_displacing({event.id: event.target for event in recorded}, retractions)
    found: list[UUID] = []
    asked = [event_id]
    while asked:
        current = asked.pop()
        against = {event.id for event in recorded if event.target == current} & displacing - set(found)
        # What was said against a correction speaks for the fact.
        wanted = against if current == event_id else against - retractions
        found.extend(sorted(wanted))
        asked.extend(wanted)
    return found


def _retractions(events: Iterable[Event]) -> set[UUID]:
    return {event.id for event in events if event.fact.kind == EventKind.RETRACTED}


def _holding_and_displacing(targets: Mapping[UUID, UUID | None], retractions: Set[UUID]) -> tuple[set[UUID], set[UUID]]:
    """Return the events that hold, and those that keep their own target from holding."""
    targeting: dict[UUID, list[UUID]] = {}
    for event_id, target in targets.items():
        if target is not None:
            targeting.setdefault(target, []).append(event_id)
    if not targeting:
        return set(targets), set()
    holds: dict[UUID, bool] = {}
    displaces: dict[UUID, bool] = {}
    for event_id in targets:
        _settle(event_id, targeting, retractions, holds, displaces)
    return {each for each in targets if holds[each]}, {each for each in targets if displaces[each]}


def _settle(
    event_id: UUID,
    targeting: Mapping[UUID, list[UUID]],
    retractions: Set[UUID],
    holds: dict[UUID, bool],
    displaces: dict[UUID, bool],
) -> None:
    """Find out whether an event holds, and whether it keeps its own target from holding."""
    # A stack and not recursion: somebody may undo and redo the same fact a thousand times.
    stack = [event_id]
    while stack:
        current = stack[-1]
        against = targeting.get(current, ())
        unknown = [other for other in against if other not in holds]
        if unknown and current not in holds:
            # Events cannot target later ones, so a cycle is damage; it must not hang the program.
            holds[current] = displaces[current] = False
            stack.extend(unknown)
            continue
        holds[current] = not any(displaces[other] for other in against)
        # A correction that was corrected itself holds no longer, but what it had corrected stays corrected.
        corrected = any(displaces[other] for other in against if other not in retractions)
        displaces[current] = holds[current] or corrected
        stack.pop()


MY_DECISIONS = frozenset(
    {
        EventKind.WITHDRAWN,
        EventKind.PRESUMED_NO_RESPONSE,
        EventKind.LET_GO,
        EventKind.RESUMED,
        EventKind.SNOOZED,
    }
)
_PLACE = {kind: place for place, kind in enumerate(EventKind)}
_EARLIEST = datetime.min.replace(tzinfo=UTC)
# With each way of calling off: how such a conversation is arranged, and what else ends it.
_CALLED_OFF = {
    EventKind.SCREENING_CANCELLED: (
        EventKind.SCREENING_SCHEDULED,
        EventKind.SCREENING_HELD,
        EventKind.SCREENING_CANCELLED,
        EventKind.SCREENING_NO_SHOW,
    ),
    EventKind.INTERVIEW_CANCELLED: (
        EventKind.INTERVIEW_SCHEDULED,
        EventKind.INTERVIEW_HELD,
        EventKind.INTERVIEW_CANCELLED,
        EventKind.INTERVIEW_NO_SHOW,
    ),
}
_STARTING = frozenset({EventKind.SAVED, EventKind.APPLIED})
ARRANGED = frozenset(
    {
        EventKind.SCREENING_SCHEDULED,
        EventKind.SCREENING_MOVED,
        EventKind.INTERVIEW_SCHEDULED,
        EventKind.INTERVIEW_MOVED,
    }
)


def in_order(facts: Iterable[Fact]) -> list[Fact]:
    """Sort facts by when they became known, whatever the order in which they were recorded.

    On one day what happened comes in the order of `EventKind` and before what the person decided
    about it, decisions among themselves by their moment. What is called off comes before what is
    arranged on that day, unless nothing else can be meant. A `saved` or `applied` without a day
    comes first, anything else without a day last.
    """
    told = list(facts)
    # Most applications have one fact, and placing it costs more than the rest of a standing.
    return _after_what_they_call_off(sorted(told, key=_place_in_time)) if len(told) > 1 else told


def _after_what_they_call_off(told: list[Fact]) -> list[Fact]:
    placed = told
    for fact in [each for each in told if each.kind in _CALLED_OFF]:
        place = placed.index(fact)
        if _is_open(placed[:place], _CALLED_OFF[fact.kind]):
            continue
        after = _arranged_that_day(placed, fact, place)
        if after is not None:
            placed = [*placed[:place], *placed[place + 1 : after + 1], fact, *placed[after + 1 :]]
    return placed


def _is_open(before: list[Fact], talk: tuple[EventKind, ...]) -> bool:
    """Say whether a conversation was arranged of which nothing has come yet; `talk` begins with its arrangement."""
    arranged = 0
    for fact in before:
        if fact.kind in talk:
            arranged = arranged + 1 if fact.kind == talk[0] else max(0, arranged - 1)
    return arranged > 0


def _arranged_that_day(placed: list[Fact], ended: Fact, place: int) -> int | None:
    arranging = _CALLED_OFF[ended.kind][0]
    same = (at for at, each in enumerate(placed) if each.kind == arranging and known_on(each) == known_on(ended))
    return next((at for at in same if at > place), None)


def known_on(fact: Fact) -> date | None:
    """Return the day by which the person knew of the fact, or None when no day is known at all."""
    if fact.learned_on is None:
        return fact.on
    if fact.on is None:
        return fact.learned_on
    return min(fact.on, fact.learned_on)


def _place_in_time(fact: Fact) -> tuple[object, ...]:
    undated_start = fact.on is None and fact.kind in _STARTING
    day = date.min if undated_start else known_on(fact) or date.max
    decision = fact.kind in MY_DECISIONS
    moment = (fact.at or _EARLIEST) if decision else _EARLIEST
    return (day, decision, moment, *_place_in_day(fact), fact.round or 0, *_tie_break(fact))


def _place_in_day(fact: Fact) -> tuple[int, int]:
    if fact.kind in ARRANGED and fact.on is not None and known_on(fact) != fact.on:
        # On the day on which one was held or called off, what is arranged for later is the next one.
        return _PLACE[EventKind.INTERVIEW_NO_SHOW], _PLACE[fact.kind]
    if fact.kind == EventKind.FOLLOWED_UP and fact.outcome == FollowUpOutcome.REJECTED:
        return _PLACE[EventKind.REJECTED], _PLACE[fact.kind]
    return _PLACE[fact.kind], -1


def _tie_break(fact: Fact) -> tuple[object, ...]:
    # All that a standing is made of, so that the outcome never depends on who typed first.
    return (
        fact.on or date.min,
        fact.at or _EARLIEST,
        fact.learned_on or date.min,
        fact.stated_date or date.min,
        fact.due_on or date.min,
        fact.outcome or "",
        fact.stage or "",
        fact.reason,
        fact.reason_kind or "",
        fact.text,
        fact.person,
    )


def local_day(at: datetime, zone: tzinfo) -> date:
    """Return the civil day of a moment for a person in this zone.

    Raises ValueError for a moment without a zone: it is not known which day that is.
    """
    if at.tzinfo is None:
        raise ValueError(f"a moment needs a time zone: {at.isoformat()}")
    return at.astimezone(zone).date()
