"""The conversations of an application, one after the other, and what became of each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from types import MappingProxyType

from headway.core.events import ARRANGED, Fact, in_order
from headway.core.people import names_told
from headway.core.tally import Tally, take_in
from headway.core.vocabulary import Detail, EventKind, InterviewFormat, RoundState, Stage

PENDING = frozenset({RoundState.SCHEDULED, RoundState.MOVED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """A screening (`round` None) or an interview; `on` and `at` are those of its last appointment.

    `held` is the fact that it took place, `zone` the time zone in which its time was told ("" for one's own).
    """

    stage: Stage
    round: int | None
    state: RoundState
    on: date | None = None
    at: datetime | None = None
    zone: str = ""
    format: InterviewFormat | None = None
    place: str = ""
    people: tuple[str, ...] = ()
    wanted: str = ""
    held: Fact | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """A conversation with its place among those of its application, counted from 1."""

    number: int
    told: Round


def rounds(facts: Iterable[Fact]) -> tuple[Round, ...]:
    """Return the conversations that these facts in force speak of, in the order in which they were first heard of."""
    tally = Tally()
    found: list[Round] = []
    for fact in in_order(facts):
        take_in(tally, fact)
        told = _TOLD.get(fact.kind)
        if told is not None:
            _take_in(found, fact, *told, tally.spoken_of)
    return tuple(found)


def talks_on(found: Iterable[Round], on: date) -> tuple[Talk, ...]:
    """Return the conversations that are arranged for a day and of which nothing was told since, the earliest first."""
    meant = [Talk(number=place, told=each) for place, each in enumerate(found, 1) if _is_arranged_for(each, on)]
    return tuple(sorted(meant, key=lambda talk: (talk.told.at or _LATEST, talk.number)))


def talks_untold(found: Iterable[Round], today: date) -> tuple[Talk, ...]:
    """Return those of the last day before today of which nothing was told."""
    told = tuple(found)
    days = [each.on for each in told if each.state in PENDING and each.on is not None and each.on < today]
    return talks_on(told, max(days)) if days else ()


def talk_barely_told(found: Iterable[Round]) -> tuple[Talk, ...]:
    """Return the conversation that was held last, if nothing of what was said in it was written down."""
    held = [Talk(number=place, told=each) for place, each in enumerate(found, 1) if each.held is not None]
    last = max(held, key=lambda talk: (talk.told.on or date.min, talk.number), default=None)
    return (last,) if last is not None and last.told.held is not None and _is_bare(last.told.held) else ()


def _is_bare(held: Fact) -> bool:
    said = {name for name, _ in held.details} - _ARRANGED_WITH
    return not (said or held.text or held.stated_date)


_ARRANGED_WITH = frozenset({Detail.ZONE, Detail.WANTED})


def _is_arranged_for(told: Round, on: date) -> bool:
    return told.state in PENDING and told.on == on


def next_round(found: Iterable[Round], today: date) -> Round | None:
    """Return the conversation that comes next, one without a day last; None where none is arranged."""
    ahead = [each for each in found if each.state in PENDING and (each.on is None or each.on >= today)]
    return min(ahead, key=lambda each: each.on or date.max, default=None)


def round_meant(found: Iterable[Round], kind: EventKind, today: date) -> Round | None:
    """Return the conversation that a fact of this kind is about: what changes lies ahead, what is over has passed.

    None where none is arranged that it could be about. `kind` is one of `CHANGES_A_ROUND`.
    """
    stage, state = _TOLD[kind]
    pending = [each for each in found if each.stage == stage and each.state in PENDING]
    ahead, over = next_round(pending, today), last_round(pending, today)
    return over or ahead if state in _OVER else ahead or over


def last_round(found: Iterable[Round], today: date) -> Round | None:
    """Return the conversation to write down: the first of which nothing was told since its day, else the last held."""
    told = tuple(found)
    untold = [(each.on, each) for each in told if each.state in PENDING and each.on is not None and each.on <= today]
    if untold:
        return min(untold, key=lambda each: each[0])[1]
    return next((each for each in reversed(told) if each.state == RoundState.HELD), None)


def _take_in(found: list[Round], fact: Fact, stage: Stage, state: RoundState, number: int | None) -> None:
    for place, known in enumerate(found):
        if (known.stage, known.round) == (stage, number) and known.state != RoundState.HELD:
            found[place] = _told_more(known, fact, state)
            return
    found.append(_told_more(Round(stage=stage, round=number, state=state), fact, state))


def _told_more(known: Round, fact: Fact, state: RoundState) -> Round:
    details = dict(fact.details)
    on, at = _when(known, fact)
    return replace(
        known,
        state=RoundState.MOVED if _is_moved(known, fact, state) else state,
        on=on,
        at=at,
        zone=details.get(Detail.ZONE) or known.zone,
        format=fact.format or known.format,
        place=fact.place or _place_kept(known, fact),
        people=names_told(fact.person) or known.people,
        wanted=details.get(Detail.WANTED) or known.wanted,
        held=fact if state == RoundState.HELD else None,
    )


def _place_kept(known: Round, fact: Fact) -> str:
    # Where one would have gone is no link to click, nor the other way round.
    elsewhere = fact.format in _SOMEWHERE and known.format in _SOMEWHERE and fact.format != known.format
    return "" if elsewhere else known.place


def _when(known: Round, fact: Fact) -> tuple[date | None, datetime | None]:
    if fact.kind in ARRANGED:
        return fact.on, fact.at
    if fact.kind in _TOOK_PLACE and fact.on not in (None, known.on):
        return fact.on, fact.at
    # What was called off is called off for the day for which it was arranged.
    return known.on or fact.on, known.at or fact.at


def _is_moved(known: Round, fact: Fact, state: RoundState) -> bool:
    again = state == RoundState.SCHEDULED and known.state in PENDING
    return again and known.on is not None and (known.on, known.at) != (fact.on, fact.at)


_LATEST = datetime.max.replace(tzinfo=UTC)
_SOMEWHERE = frozenset({InterviewFormat.PHONE, InterviewFormat.VIDEO, InterviewFormat.ON_SITE})
_OVER = frozenset({RoundState.HELD, RoundState.NO_SHOW})
_TOOK_PLACE = frozenset({EventKind.SCREENING_HELD, EventKind.INTERVIEW_HELD})
_TOLD: Mapping[EventKind, tuple[Stage, RoundState]] = MappingProxyType(
    {
        EventKind(f"{stage.value}_{state.value}"): (stage, state)
        for stage in (Stage.SCREENING, Stage.INTERVIEW)
        for state in RoundState
    }
)
CHANGES_A_ROUND = frozenset(kind for kind, (_, state) in _TOLD.items() if state != RoundState.SCHEDULED)
