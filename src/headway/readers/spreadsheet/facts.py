"""Turn what one row tells (a day of sending, statuses, days, ticks) into facts."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import NamedTuple

from headway.core.events import Fact
from headway.core.vocabulary import EventKind, Origin
from headway.readers.spreadsheet.meaning import M, Meaning
from headway.readers.spreadsheet.quick import make_fact
from headway.readers.spreadsheet.status_marks import Mark, Status

K = EventKind
_SHEET = Origin.SPREADSHEET
# Looking a member up in its enum costs more than the rest of a row's small steps.
_APPLIED, _REJECTED, _CONTACTED, _OFFERED = K.APPLIED, K.REJECTED, K.CONTACTED, K.OFFERED
LONGEST_EVIDENCE = 80
_NO_PROGRESS = frozenset({M.SAVED_ON, M.CLOSING_ON, M.FOLLOW_UP_ON})
_MEETINGS = {M.SCREENING_ON: "screening", M.INTERVIEW_ON: "interview"}
_MET = tuple(_MEETINGS.values())
_MEETING_KINDS = {
    ("screening", True): K.SCREENING_HELD,
    ("screening", False): K.SCREENING_SCHEDULED,
    ("interview", True): K.INTERVIEW_HELD,
    ("interview", False): K.INTERVIEW_SCHEDULED,
}
_FLAGS = {
    M.SCREENING_FLAG: K.SCREENING_SCHEDULED,
    M.INTERVIEW_FLAG: K.INTERVIEW_SCHEDULED,
    M.ASSESSMENT_FLAG: K.ASSESSMENT_ASKED,
    M.REJECTION_FLAG: K.REJECTED,
    M.OFFER_FLAG: K.OFFERED,
    M.FOLLOW_UP_FLAG: K.FOLLOWED_UP,
}
_HELD = {
    K.SCREENING_SCHEDULED: K.SCREENING_HELD,
    K.INTERVIEW_SCHEDULED: K.INTERVIEW_HELD,
    K.ASSESSMENT_ASKED: K.ASSESSMENT_SENT,
}
_BY_NOW = {K.SCREENING_SCHEDULED: K.SCREENING_HELD, K.INTERVIEW_SCHEDULED: K.INTERVIEW_HELD}
_ARRANGED = tuple(_BY_NOW)
_DAY_OF_END = {K.REJECTED: M.REJECTION_ON, K.OFFERED: M.OFFER_ON}
_ENDED = frozenset({K.REJECTED, K.OFFERED, K.OFFER_ACCEPTED, K.OFFER_DECLINED, K.OFFER_RESCINDED})
_PLACES = {
    K.OFFERED: 1,
    **dict.fromkeys(_ENDED - {K.OFFERED}, 2),
    K.WITHDRAWN: 2,
    K.PRESUMED_NO_RESPONSE: 2,
    K.SNOOZED: 3,
}
_CLOSED = _ENDED | {K.WITHDRAWN, K.PRESUMED_NO_RESPONSE, K.POSITION_CANCELLED, K.POSITION_FILLED}
_ANSWERED = _ENDED | {
    K.CONTACTED,
    K.SCREENING_SCHEDULED,
    K.SCREENING_HELD,
    K.INTERVIEW_SCHEDULED,
    K.INTERVIEW_HELD,
    K.ASSESSMENT_ASKED,
    K.ASSESSMENT_SENT,
}


class Told(NamedTuple):
    """One cell that tells something: where it stands with its words, its words, the round its heading names.

    `on` is the day that the words of a status name.
    """

    evidence: str
    text: str = ""
    round: int | None = None
    on: date | None = None


@dataclass(slots=True)
class RowFacts:
    """What a row tells, gathered cell by cell. `used` names the meanings of days that became facts."""

    today: date
    applied_on: date | None = None
    applied: Told | None = None
    applied_flag: bool | None = None
    statuses: list[tuple[Status, Told]] = field(default_factory=list)
    days: list[tuple[Meaning, date, Told]] = field(default_factory=list)
    flags: list[tuple[Meaning, Told]] = field(default_factory=list)
    reason: str = ""
    followed_up: bool = False
    where: str = ""
    used: set[Meaning] = field(default_factory=set)

    def build(self) -> tuple[Fact, ...]:
        """Return the facts of the row, at least one."""
        facts = self._from_statuses() if self.statuses else []
        start = self._start(facts)
        if self.days or self.flags:
            facts = self._with_days_and_flags(facts)
        if len(facts) > 1:
            facts = sorted(_without_doubles(facts), key=_is_end)
        return self._with_all_evidence([start, *facts] if start else facts)

    def _from_statuses(self) -> list[Fact]:
        facts: list[Fact] = []
        for status, told in self.statuses:
            marked = [self._fact(mark, told) for mark in status.marks]
            if marked and (status.text or status.reason or status.day or len(told.text) > LONGEST_EVIDENCE):
                marked[-1] = self._in_full(marked, status, told)
            facts += marked
        return facts

    def _in_full(self, marked: list[Fact], status: Status, told: Told) -> Fact:
        """Return the last fact of a status with the day, the reason and the words that the status adds to it."""
        last = marked[-1]
        dated = (
            self._on_its_day(last, told.on) if told.on and (len(marked) == 1 or marked[0].kind is _OFFERED) else None
        )
        whole = status.text or (status.day and not dated) or len(told.text) > LONGEST_EVIDENCE
        last = replace(dated or last, text=told.text if whole else "")
        if not status.reason:
            return last
        if last.kind is _REJECTED and not last.reason:
            return replace(last, reason=status.reason)
        return replace(last, text=last.text or status.reason)

    def _on_its_day(self, fact: Fact, on: date) -> Fact | None:
        if on < self.today:
            return replace(fact, kind=_BY_NOW.get(fact.kind, fact.kind), on=on, learned_on=None)
        if fact.kind in _BY_NOW:
            return replace(fact, on=on)
        if fact.kind is K.ASSESSMENT_ASKED and on > self.today:
            return replace(fact, due_on=on)
        return replace(fact, on=on, learned_on=None) if on == self.today else None

    def _with_all_evidence(self, facts: list[Fact]) -> tuple[Fact, ...]:
        if not (self.flags or self.days or len(self.statuses) > 1):
            return tuple(facts)
        told = [one for _, one in self.statuses] + [one for _, one in self.flags]
        told += [one for meaning, _, one in self.days if meaning in self.used] + (
            [self.applied] if self.applied else []
        )
        missing = [one for one in told if not any(one.evidence in fact.evidence for fact in facts)]
        if missing:
            facts[0] = replace(facts[0], evidence="; ".join([facts[0].evidence, *(one.evidence for one in missing)]))
        return tuple(facts)

    def _fact(self, mark: Mark, told: Told, on: date | None = None) -> Fact:
        reason = self.reason if mark.kind is _REJECTED else ""
        learned_on = None if on else self.today
        return make_fact(mark.kind, on, learned_on, told.evidence, round=mark.round, stage=mark.stage, reason=reason)

    def _start(self, facts: list[Fact]) -> Fact | None:
        sent, saved = self._sent_or_saved()
        text, more = self._words_without_marks()
        went_out = saved is None and (sent or facts or self.applied_flag)
        if not went_out and not self._progress():
            return self._saved(saved)
        if len(facts) == 1 and facts[0].kind is _CONTACTED and not sent and not self.applied_flag:
            return None
        told = self.applied or self._witness()
        on = self.applied_on
        evidence = "; ".join(dict.fromkeys([told.evidence, *more])) if more else told.evidence
        return make_fact(_APPLIED, on, None if on else self.today, evidence, text=text)

    def _sent_or_saved(self) -> tuple[bool, Told | None]:
        saved: Told | None = None
        sent = self.applied_on is not None
        for status, told in self.statuses:
            sent = sent or status.applied
            saved = told if status.saved and not (status.prepared and sent) else saved
        return sent, saved

    def _words_without_marks(self) -> tuple[str, list[str]]:
        """Return the words of statuses that say no more than sent, and the cells they stand in."""
        text = ""
        cells: list[str] = []
        for status, told in self.statuses:
            if not status.marks:
                text = text or self._words_of(status, told)
                cells.append(told.evidence)
        return text, cells

    def _words_of(self, status: Status, told: Told) -> str:
        """Return the words of a status that is nothing more than sent; a day in it is the day of sending."""
        if (
            status.day
            and told.on
            and status.applied
            and not status.text
            and not self.applied_on
            and told.on <= self.today
        ):
            self.applied_on, self.applied = told.on, told
            return ""
        whole = status.text or status.day or len(told.text) > LONGEST_EVIDENCE
        return told.text if whole else ""

    def _progress(self) -> bool:
        return bool(self.flags) or any(meaning not in _NO_PROGRESS for meaning, _, _ in self.days)

    def _witness(self) -> Told:
        return next((told for _, told in self.statuses), Told(self.where))

    def _saved(self, told: Told | None) -> Fact:
        saved_on = self._day(M.SAVED_ON)
        due_on = self._day(M.CLOSING_ON)
        evidence = (told or (saved_on and saved_on[1]) or Told(self.where)).evidence
        return Fact(
            kind=K.SAVED,
            on=saved_on[0] if saved_on else None,
            learned_on=None if saved_on else self.today,
            due_on=due_on[0] if due_on else None,
            text=next((words for one, cell in self.statuses if one.saved and (words := self._words_of(one, cell))), ""),
            origin=_SHEET,
            evidence=evidence,
        )

    def _day(self, meaning: Meaning) -> tuple[date, Told] | None:
        found = next(((day, told) for one, day, told in self.days if one is meaning), None)
        if found:
            self.used.add(meaning)
        return found

    def _with_days_and_flags(self, facts: list[Fact]) -> list[Fact]:
        for meaning, told in self.flags:
            kind = _FLAGS.get(meaning)
            if kind:
                facts.append(self._fact(Mark(kind=kind, round=told.round), told))
        dated = {meaning for meaning, _, _ in self.days}
        for meaning, stage in _MEETINGS.items():
            if meaning in dated:
                facts = self._meet(facts, meaning, stage)
        if M.ASSESSMENT_ON in dated:
            facts = self._assess(facts)
        for kind, meaning in _DAY_OF_END.items():
            if meaning in dated:
                facts = self._end(facts, kind, meaning)
        facts = self._respond(facts)
        return self._follow_up(self._date_the_last(_held_by_now(facts)))

    def _meet(self, facts: list[Fact], meaning: Meaning, stage: str) -> list[Fact]:
        days = [(day, told) for one, day, told in self.days if one is meaning]
        own = [fact for fact in facts if fact.on is None and fact.kind.startswith(stage)]
        rest = [fact for fact in facts if fact not in own]
        named = next((fact.round for fact in own if fact.round), None)
        rounds = {told.round for _, told in days}
        met = [self._meeting(stage, day, told, named if len(days) == 1 else None) for day, told in days]
        if own:
            met[-1] = self._as_told(met[-1], own)
        further = [fact for fact in own if fact.round and named not in rounds and fact.round != met[-1].round]
        self.used.add(meaning)
        return [*met, *further, *rest]

    def _as_told(self, meeting: Fact, own: list[Fact]) -> Fact:
        """Return the last meeting of a row with what the status says of it: that it was missed, and the words."""
        evidence = _both(meeting.evidence, own[0].evidence)
        missed = next((fact.kind for fact in own if fact.kind.endswith(("cancelled", "no_show"))), None)
        if missed is None:
            return replace(meeting, text=own[0].text, evidence=evidence)
        learned_on = None if meeting.on and meeting.on < self.today else self.today
        return replace(meeting, kind=missed, learned_on=learned_on, text=own[0].text, evidence=evidence)

    def _meeting(self, stage: str, day: date, told: Told, named: int | None) -> Fact:
        past = day < self.today
        kind = _MEETING_KINDS[stage, past]
        number = told.round or named if stage == "interview" else None
        return make_fact(kind, day, None if past else self.today, told.evidence, round=number)

    def _assess(self, facts: list[Fact]) -> list[Fact]:
        days = [(day, told) for one, day, told in self.days if one is M.ASSESSMENT_ON]
        sent = any(fact.kind is K.ASSESSMENT_SENT for fact in facts)
        rest = [fact for fact in facts if fact.kind not in (K.ASSESSMENT_ASKED, K.ASSESSMENT_SENT)]
        self.used.add(M.ASSESSMENT_ON)
        # A day to come is when it is due; a past one is when it was asked for or sent, and asked is all we know.
        asked = [
            Fact(
                kind=K.ASSESSMENT_SENT if sent and day <= self.today else K.ASSESSMENT_ASKED,
                on=day if day <= self.today else None,
                learned_on=None if day <= self.today else self.today,
                due_on=day if day > self.today else None,
                origin=_SHEET,
                evidence=told.evidence,
            )
            for day, told in days
        ]
        return [*asked, *rest]

    def _end(self, facts: list[Fact], kind: EventKind, meaning: Meaning) -> list[Fact]:
        day, told = next((day, told) for one, day, told in self.days if one is meaning)
        self.used.add(meaning)
        if any(fact.kind is kind for fact in facts):
            return [_dated(fact, day, told) if fact.kind is kind and not fact.on else fact for fact in facts]
        return [*facts, self._fact(Mark(kind=kind), told, day)]

    def _respond(self, facts: list[Fact]) -> list[Fact]:
        found = self._day(M.RESPONSE_ON)
        if found:
            return self._responded(facts, *found)
        answered = next((told for meaning, told in self.flags if meaning is M.RESPONSE_FLAG), None)
        if answered and not any(fact.kind in _ANSWERED for fact in facts):
            return [*facts, self._fact(Mark(kind=K.CONTACTED), answered)]
        return facts

    def _responded(self, facts: list[Fact], day: date, told: Told) -> list[Fact]:
        """Say what the response on this day was: the first undated answer that the row knows of."""
        undated = {fact.kind: place for place, fact in enumerate(facts) if fact.on is None}
        if any(fact.on and fact.on > day and fact.kind.startswith(_MET) for fact in facts):
            # They met after this answer: it invited, and the end came later.
            undated = {kind: place for kind, place in undated.items() if kind not in _ENDED}
        for kind in (K.REJECTED, K.OFFERED, K.ASSESSMENT_ASKED, K.ASSESSMENT_SENT, *_ARRANGED, K.ACKNOWLEDGED):
            place = undated.get(kind)
            if place is None:
                continue
            answer = facts[place]
            if kind in _ARRANGED:
                facts[place] = replace(answer, learned_on=day, evidence=_both(answer.evidence, told.evidence))
            elif kind is K.ASSESSMENT_SENT:
                return [self._fact(Mark(kind=K.ASSESSMENT_ASKED), told, day), *facts]
            else:
                facts[place] = _dated(answer, day, told)
            return facts
        if any(fact.kind in _ANSWERED and fact.on == day for fact in facts):
            return facts
        return [self._fact(Mark(kind=K.CONTACTED), told, day), *facts]

    def _date_the_last(self, facts: list[Fact]) -> list[Fact]:
        undated = [place for place, fact in enumerate(facts) if fact.on is None]
        if not undated or not any(meaning is M.STATUS_ON for meaning, _, _ in self.days):
            return facts
        found = self._day(M.STATUS_ON)
        place = undated[-1]
        if found and not facts[place].kind.endswith("_scheduled"):
            facts[place] = _dated(facts[place], *found)
        return facts

    def _follow_up(self, facts: list[Fact]) -> list[Fact]:
        found = next(((day, told) for one, day, told in self.days if one is M.FOLLOW_UP_ON), None)
        if not found:
            return facts
        day, told = found
        done = self.followed_up or any(fact.kind is K.FOLLOWED_UP for fact in facts)
        if day > self.today and not any(fact.kind in _CLOSED for fact in facts):
            self.used.add(M.FOLLOW_UP_ON)
            snoozed = Fact(kind=K.SNOOZED, due_on=day, learned_on=self.today, origin=_SHEET, evidence=told.evidence)
            return [*facts, snoozed]
        if day <= self.today and done:
            self.used.add(M.FOLLOW_UP_ON)
            rest = [fact for fact in facts if fact.kind is not K.FOLLOWED_UP]
            return [*rest, self._fact(Mark(kind=K.FOLLOWED_UP), told, day)]
        return facts


def _dated(fact: Fact, on: date, told: Told) -> Fact:
    return replace(fact, on=on, learned_on=None, evidence=_both(fact.evidence, told.evidence))


def _both(one: str, other: str) -> str:
    return f"{one}; {other}"


def _is_end(fact: Fact) -> int:
    return _PLACES.get(fact.kind, 0)


def _held_by_now(facts: list[Fact]) -> list[Fact]:
    # A tick under "Interview" on an application that has ended: the interview took place.
    if not any(fact.kind in _ENDED for fact in facts):
        return facts
    return [
        replace(fact, kind=_HELD[fact.kind]) if fact.on is None and fact.due_on is None and fact.kind in _HELD else fact
        for fact in facts
    ]


def _without_doubles(facts: Sequence[Fact]) -> list[Fact]:
    kept: dict[tuple[EventKind, int | None, date | None], Fact] = {}
    for fact in facts:
        kept.setdefault((fact.kind, fact.round, fact.on), fact)
    kinds = {(fact.kind, fact.round) for fact in kept.values()}
    dated = {fact.kind for fact in kept.values() if fact.on}
    numbered = {(fact.kind, fact.on) for fact in kept.values() if fact.on and fact.round}
    return [
        fact
        for fact in kept.values()
        if not (fact.on is None and (_HELD.get(fact.kind), fact.round) in kinds)
        and not (fact.on is None and fact.round is None and fact.kind in dated)
        and not (fact.round is None and (fact.kind, fact.on) in numbered)
    ]
