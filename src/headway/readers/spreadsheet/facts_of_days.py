"""What the days and the ticks of a row add to the facts that its statuses tell."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from headway.core.events import Fact
from headway.core.vocabulary import EventKind, Origin
from headway.readers.spreadsheet import said
from headway.readers.spreadsheet.clocks import moment_in
from headway.readers.spreadsheet.meaning import M, Meaning
from headway.readers.spreadsheet.quick import make_fact
from headway.readers.spreadsheet.status_marks import Mark, Status
from headway.readers.spreadsheet.told import RowFacts, Told

K = EventKind
_SHEET = Origin.SPREADSHEET
_MEETINGS = {M.SCREENING_ON: "screening", M.INTERVIEW_ON: "interview"}
_MET = tuple(_MEETINGS.values())
_MEETING_KINDS = {
    ("screening", True): K.SCREENING_HELD,
    ("screening", False): K.SCREENING_SCHEDULED,
    ("interview", True): K.INTERVIEW_HELD,
    ("interview", False): K.INTERVIEW_SCHEDULED,
}
FLAGS = {
    M.SCREENING_FLAG: K.SCREENING_SCHEDULED,
    M.INTERVIEW_FLAG: K.INTERVIEW_SCHEDULED,
    M.ASSESSMENT_FLAG: K.ASSESSMENT_ASKED,
    M.REJECTION_FLAG: K.REJECTED,
    M.OFFER_FLAG: K.OFFERED,
    M.FOLLOW_UP_FLAG: K.FOLLOWED_UP,
}
HELD = {
    K.SCREENING_SCHEDULED: K.SCREENING_HELD,
    K.INTERVIEW_SCHEDULED: K.INTERVIEW_HELD,
    K.ASSESSMENT_ASKED: K.ASSESSMENT_SENT,
}
BY_NOW = {K.SCREENING_SCHEDULED: K.SCREENING_HELD, K.INTERVIEW_SCHEDULED: K.INTERVIEW_HELD}
_ARRANGED = tuple(BY_NOW)
_DAY_OF_END = {K.REJECTED: M.REJECTION_ON, K.OFFERED: M.OFFER_ON}
ENDED = frozenset({K.REJECTED, K.OFFERED, K.OFFER_ACCEPTED, K.OFFER_DECLINED, K.OFFER_RESCINDED})
_CLOSED = ENDED | {K.WITHDRAWN, K.PRESUMED_NO_RESPONSE, K.POSITION_CANCELLED, K.POSITION_FILLED}
_OVER = _CLOSED - {K.OFFERED}
_TAKEN_PART = frozenset({K.SCREENING_HELD, K.INTERVIEW_HELD, K.ASSESSMENT_SENT})
_WENT_SILENT = re.compile(r"ghost|silen|stale|dead|\U0001f47b", re.IGNORECASE)
_ANSWERED = ENDED | {
    K.CONTACTED,
    K.SCREENING_SCHEDULED,
    K.SCREENING_HELD,
    K.INTERVIEW_SCHEDULED,
    K.INTERVIEW_HELD,
    K.ASSESSMENT_ASKED,
    K.ASSESSMENT_SENT,
}
# Which of the undated facts of a row a response was, the first of these that there is.
_RESPONSES = (K.REJECTED, K.OFFERED, K.ASSESSMENT_ASKED, K.ASSESSMENT_SENT, *_ARRANGED, K.ACKNOWLEDGED)


def with_days_and_flags(row: RowFacts, facts: list[Fact]) -> list[Fact]:
    """Return the facts with the days that belong to them, and with those that only a day or a tick tells."""
    facts += [
        row.fact_of(Mark(kind=_ticked(one, told), round=told.round), told) for one, told in row.flags if one in FLAGS
    ]
    dated = {meaning for meaning, _, _ in row.days}
    for meaning, stage in _MEETINGS.items():
        if meaning in dated:
            facts = _meet(row, facts, meaning, stage)
    if M.ASSESSMENT_ON in dated:
        facts = _assess(row, facts)
    for kind, meaning in _DAY_OF_END.items():
        if meaning in dated:
            facts = _end(row, facts, kind, meaning)
    facts = _respond(row, facts)
    return _follow_up(row, _date_the_end(row, _date_the_last(row, _held_by_now(row, facts))))


def _ticked(meaning: Meaning, told: Told) -> EventKind:
    kind = FLAGS[meaning]
    return HELD.get(kind, kind) if told.past else kind


def _meet(row: RowFacts, facts: list[Fact], meaning: Meaning, stage: str) -> list[Fact]:
    days = row.days_of(meaning)
    row.used.add(meaning)
    own, rest = _parted(facts, lambda fact: fact.on is None and fact.kind.startswith(stage))
    named = next((fact.round for fact in own if fact.round), None)
    met = [_meeting(row, stage, day, told, named if len(days) == 1 else None) for day, told in days]
    if own:
        met[-1] = _as_told(row, met[-1], own)
    further = _further_rounds(own, {told.round for _, told in days}, named, met[-1].round)
    return [*met, *further, *rest]


def _parted(facts: Sequence[Fact], belongs: Callable[[Fact], bool]) -> tuple[list[Fact], list[Fact]]:
    return [fact for fact in facts if belongs(fact)], [fact for fact in facts if not belongs(fact)]


def _further_rounds(own: Sequence[Fact], dated: set[int | None], named: int | None, last: int | None) -> Sequence[Fact]:
    """Return the meetings that the status names beside those that have a day."""
    return [] if named in dated else [fact for fact in own if fact.round and fact.round != last]


def _as_told(row: RowFacts, meeting: Fact, own: list[Fact]) -> Fact:
    """Return the last meeting of a row with what the status says of it: that it was missed, and the words."""
    evidence = _both(meeting.evidence, own[0].evidence)
    missed = next((fact.kind for fact in own if fact.kind.endswith(("cancelled", "no_show"))), None)
    if missed is None:
        return replace(meeting, text=own[0].text, evidence=evidence)
    learned_on = None if meeting.on and meeting.on < row.today else row.today
    return replace(meeting, kind=missed, learned_on=learned_on, text=own[0].text, evidence=evidence)


def _meeting(row: RowFacts, stage: str, day: date, told: Told, named: int | None) -> Fact:
    past = day < row.today
    kind = _MEETING_KINDS[stage, past]
    number = told.round or named if stage == "interview" else None
    met = make_fact(kind, day, None if past else row.today, told.evidence, round=number)
    at = moment_in(told.text, day, row.zone)
    return replace(met, at=at) if at else met


def _assess(row: RowFacts, facts: list[Fact]) -> list[Fact]:
    row.used.add(M.ASSESSMENT_ON)
    own, rest = _parted(facts, lambda fact: fact.kind in (K.ASSESSMENT_ASKED, K.ASSESSMENT_SENT))
    sent = any(fact.kind is K.ASSESSMENT_SENT for fact in own)
    return [*(_assessment(row, day, told, sent) for day, told in row.days_of(M.ASSESSMENT_ON)), *rest]


def _assessment(row: RowFacts, day: date, told: Told, sent: bool) -> Fact:
    # A day to come is when it is due; a past one is when it was asked for or sent, and asked is all we know.
    if day > row.today:
        return Fact(kind=K.ASSESSMENT_ASKED, due_on=day, learned_on=row.today, origin=_SHEET, evidence=told.evidence)
    return make_fact(K.ASSESSMENT_SENT if sent else K.ASSESSMENT_ASKED, day, None, told.evidence)


def _end(row: RowFacts, facts: list[Fact], kind: EventKind, meaning: Meaning) -> list[Fact]:
    row.used.add(meaning)
    day, told = row.days_of(meaning)[0]
    if any(fact.kind is kind for fact in facts):
        return [_dated(fact, day, told) if fact.kind is kind and not fact.on else fact for fact in facts]
    return [*facts, row.fact_of(Mark(kind=kind), told, day)]


def _respond(row: RowFacts, facts: list[Fact]) -> list[Fact]:
    days = row.days_of(M.RESPONSE_ON)
    ticked = (told for meaning, told in row.flags if meaning is M.RESPONSE_FLAG)
    told = days[0][1] if days else next(ticked, None)
    if told is None:
        return facts
    if denied := _never_answered(row, facts):
        row.contradictions.append((said.ANSWER_AND_NONE, (denied, told)))
        return facts
    if days:
        row.used.add(M.RESPONSE_ON)
        return _answered_as_told(row, facts, days[0][0], told)
    answered = any(fact.kind in _ANSWERED for fact in facts)
    return facts if answered else [*facts, row.fact_of(Mark(kind=K.CONTACTED), told)]


def _never_answered(row: RowFacts, facts: Sequence[Fact]) -> Told | None:
    """Return the cell that says that they never answered; who was ghosted may have been answered before."""
    if row.answer or any(fact.kind in _ANSWERED for fact in facts):
        return None
    return next((told for status, told in row.statuses if _denies_answer(status, told.text)), None)


def _denies_answer(status: Status, text: str) -> bool:
    return any(mark.kind is K.PRESUMED_NO_RESPONSE for mark in status.marks) and not _WENT_SILENT.search(text)


def _answered_as_told(row: RowFacts, facts: list[Fact], day: date, told: Told) -> list[Fact]:
    """Say what the response on this day was; where a column of its own names it, it is nothing else of the row."""
    if row.answer is None:
        return _responded(row, facts, day, told)
    status, cell = row.answer
    known = {fact.kind for fact in facts if fact.on is None}
    new = [row.fact_of(mark, cell) for mark in status.marks if mark.kind not in known]
    return _responded(row, [*new, *facts], day, told, frozenset(mark.kind for mark in status.marks))


def _responded(
    row: RowFacts, facts: list[Fact], day: date, told: Told, only: frozenset[EventKind] | None = None
) -> list[Fact]:
    """Say what the response on this day was: the first undated answer that the row knows of, of these kinds only."""
    place = _undated_response(facts, day, only)
    if place is None:
        known = any(fact.kind in _ANSWERED and fact.on == day for fact in facts)
        return facts if known else [row.fact_of(Mark(kind=K.CONTACTED), told, day), *facts]
    answer = facts[place]
    if answer.kind is K.ASSESSMENT_SENT:
        return [row.fact_of(Mark(kind=K.ASSESSMENT_ASKED), told, day), *facts]
    if answer.kind in _ARRANGED:
        # The day is that of the invitation, and when they meet is not known.
        facts[place] = replace(answer, learned_on=day, evidence=_both(answer.evidence, told.evidence))
        return [row.fact_of(Mark(kind=K.CONTACTED), told, day), *facts]
    facts[place] = _dated(answer, day, told)
    return facts


def _undated_response(facts: Sequence[Fact], day: date, only: frozenset[EventKind] | None) -> int | None:
    undated = {fact.kind: place for place, fact in enumerate(facts) if fact.on is None}
    possible = [kind for kind in _RESPONSES if kind in undated]
    if only is not None:
        return next((undated[kind] for kind in possible if kind in only), None)
    if not ENDED.isdisjoint(undated) and not _TAKEN_PART.isdisjoint(undated):
        # "Rejected after the interview": they invited on that day, or said no.
        return None
    if _met_after(facts, day):
        # This answer invited, and the end came later.
        possible = [kind for kind in possible if kind not in ENDED]
    return undated[possible[0]] if possible else None


def _met_after(facts: Sequence[Fact], day: date) -> bool:
    return any(fact.on and fact.on > day and fact.kind.startswith(_MET) for fact in facts)


def _held_by_now(row: RowFacts, facts: list[Fact]) -> list[Fact]:
    # A tick under "Interview" on an application that has ended: the interview took place.
    if not any(fact.kind in ENDED for fact in facts):
        return facts
    return [replace(fact, kind=HELD[fact.kind]) if _is_open(row, fact) else fact for fact in facts]


def _is_open(row: RowFacts, fact: Fact) -> bool:
    # Of what has a day of invitation it is known that they invited, and no more.
    told = fact.learned_on != row.today
    return fact.on is None and fact.due_on is None and fact.kind in HELD and not told


def _date_the_last(row: RowFacts, facts: list[Fact]) -> list[Fact]:
    undated = [place for place, fact in enumerate(facts) if fact.on is None]
    found = row.take_day(M.STATUS_ON) if undated else None
    if found and not facts[undated[-1]].kind.endswith("_scheduled"):
        facts[undated[-1]] = _dated(facts[undated[-1]], *found)
    return facts


def _date_the_end(row: RowFacts, facts: list[Fact]) -> list[Fact]:
    day, told = next(iter(row.days_of(M.ENDED_ON)), (None, None))
    ends = [place for place, fact in enumerate(facts) if fact.on is None and fact.kind in _OVER]
    if day is None or told is None or not ends or not (row.applied_on or day) <= day <= row.today:
        return facts
    row.used.add(M.ENDED_ON)
    facts[ends[-1]] = _dated(facts[ends[-1]], day, told)
    return facts


def _follow_up(row: RowFacts, facts: list[Fact]) -> list[Fact]:
    days = row.days_of(M.FOLLOW_UP_ON)
    if not days:
        return facts
    day, told = days[0]
    return _snoozed(row, facts, day, told) if day > row.today else _followed_up(row, facts, day, told)


def _snoozed(row: RowFacts, facts: list[Fact], day: date, told: Told) -> list[Fact]:
    if any(fact.kind in _CLOSED for fact in facts):
        return facts
    row.used.add(M.FOLLOW_UP_ON)
    snoozed = Fact(kind=K.SNOOZED, due_on=day, learned_on=row.today, origin=_SHEET, evidence=told.evidence)
    return [*facts, snoozed]


def _followed_up(row: RowFacts, facts: list[Fact], day: date, told: Told) -> list[Fact]:
    own, rest = _parted(facts, lambda fact: fact.kind is K.FOLLOWED_UP)
    if not own and not row.followed_up:
        return facts
    row.used.add(M.FOLLOW_UP_ON)
    return [*rest, row.fact_of(Mark(kind=K.FOLLOWED_UP), told, day)]


def _dated(fact: Fact, on: date, told: Told) -> Fact:
    return replace(fact, on=on, learned_on=None, evidence=_both(fact.evidence, told.evidence))


def _both(one: str, other: str) -> str:
    return f"{one}; {other}"
