"""Turn what one row tells (a day of sending, statuses, days, ticks) into facts."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from headway.core.events import Fact
from headway.core.vocabulary import EventKind, Origin
from headway.readers.spreadsheet import said
from headway.readers.spreadsheet.clocks import moment_in
from headway.readers.spreadsheet.contradictions import without_contradiction
from headway.readers.spreadsheet.facts_of_days import BY_NOW, ENDED, HELD, with_days_and_flags
from headway.readers.spreadsheet.meaning import M
from headway.readers.spreadsheet.quick import make_fact
from headway.readers.spreadsheet.status_marks import Status
from headway.readers.spreadsheet.told import LONGEST_EVIDENCE, RowFacts, Told

K = EventKind
_SHEET = Origin.SPREADSHEET
# Looking a member up in its enum costs more than the rest of a row's small steps.
_APPLIED, _REJECTED, _CONTACTED, _OFFERED = K.APPLIED, K.REJECTED, K.CONTACTED, K.OFFERED
_NO_PROGRESS = frozenset({M.SAVED_ON, M.ENDED_ON, M.CLOSING_ON, M.FOLLOW_UP_ON})
_PLACES = {
    K.OFFERED: 1,
    **dict.fromkeys(ENDED - {K.OFFERED}, 2),
    K.WITHDRAWN: 2,
    K.PRESUMED_NO_RESPONSE: 2,
    K.SNOOZED: 3,
}


def facts_of(row: RowFacts) -> tuple[Fact, ...]:
    """Return the facts that a row tells, at least one."""
    facts = _from_statuses(row) if row.statuses else []
    start = _start(row, facts)
    if row.days or row.flags:
        facts = with_days_and_flags(row, facts)
    if len(facts) > 1:
        facts = sorted(_without_doubles(without_contradiction(row, facts)), key=_is_end)
    if start and start.kind is _APPLIED and row.refused:
        row.contradictions.append((said.SENT_AND_NOT, (row.refused,)))
    return _with_all_evidence(row, [*_noted(row), *([start] if start else ()), *facts])


def _noted(row: RowFacts) -> list[Fact]:
    return [make_fact(K.SAVED, row.noted[0], None, row.noted[1].evidence)] if row.noted else []


def _from_statuses(row: RowFacts) -> list[Fact]:
    facts: list[Fact] = []
    for status, told in row.statuses:
        marked = [row.fact_of(mark, told) for mark in status.marks]
        if marked and (status.text or status.reason or status.day or len(told.text) > LONGEST_EVIDENCE):
            marked[-1] = _in_full(row, marked, status, told)
        facts += marked
    return facts


def _in_full(row: RowFacts, marked: Sequence[Fact], status: Status, told: Told) -> Fact:
    """Return the last fact of a status with the day, the reason and the words that the status adds to it."""
    last = marked[-1]
    # With one day for several facts it is not plain whose it is; an offer comes with its answer.
    of_last = len(marked) == 1 or marked[0].kind is _OFFERED
    dated = _on_its_day(last, told, told.on, row) if told.on and of_last else None
    whole = status.text or (status.day and not dated) or len(told.text) > LONGEST_EVIDENCE
    return _with_reason(replace(dated or last, text=told.text if whole else ""), status.reason)


def _on_its_day(fact: Fact, told: Told, on: date, row: RowFacts) -> Fact | None:
    at = moment_in(told.text, on, row.zone) if fact.kind in BY_NOW else None
    if on < row.today:
        return replace(fact, kind=BY_NOW.get(fact.kind, fact.kind), on=on, at=at, learned_on=None)
    if fact.kind in BY_NOW:
        return replace(fact, on=on, at=at)
    if fact.kind is K.ASSESSMENT_ASKED and on > row.today:
        return replace(fact, due_on=on)
    return replace(fact, on=on, learned_on=None) if on == row.today else None


def _with_reason(fact: Fact, reason: str) -> Fact:
    if not reason:
        return fact
    if fact.kind is _REJECTED and not fact.reason:
        return replace(fact, reason=reason)
    return replace(fact, text=fact.text or reason)


def _start(row: RowFacts, facts: Sequence[Fact]) -> Fact | None:
    sent, saved = _sent_or_saved(row)
    text, more = _words_without_marks(row)
    went_out = saved is None and (sent or facts or row.applied_flag)
    if not went_out and not _progress(row, saved):
        return _saved(row, saved)
    if not sent and _only_contacted(row, facts):
        return None
    told = row.applied or _witness(row)
    evidence = "; ".join(dict.fromkeys([told.evidence, *more])) if more else told.evidence
    return make_fact(_APPLIED, row.applied_on, None if row.applied_on else row.today, evidence, text=text)


def _only_contacted(row: RowFacts, facts: Sequence[Fact]) -> bool:
    return len(facts) == 1 and facts[0].kind is _CONTACTED and not row.applied_flag


def _sent_or_saved(row: RowFacts) -> tuple[bool, Told | None]:
    sent = row.applied_on is not None or any(status.applied for status, _ in row.statuses)
    if row.refused and not _is_plainly_sent(row):
        return False, row.refused
    likely = sent or row.applied_flag
    saved = [told for status, told in row.statuses if status.saved and not (status.prepared and likely)]
    return sent, saved[-1] if saved and not row.ticked else None


def _is_plainly_sent(row: RowFacts) -> bool:
    # "Open" beside "Applied: no" is the posting.
    return row.applied_on is not None or any(status.applied and not status.vague for status, _ in row.statuses)


def _words_without_marks(row: RowFacts) -> tuple[str, list[str]]:
    """Return the words of statuses that say no more than sent, and the cells they stand in."""
    text = ""
    cells: list[str] = []
    for status, told in row.statuses:
        if not status.marks:
            text = text or _words_of(row, status, told)
            cells.append(told.evidence)
    return text, cells


def _words_of(row: RowFacts, status: Status, told: Told) -> str:
    """Return the words of a status that is nothing more than sent; a day in it is the day of sending."""
    if told.on and told.on <= row.today and _tells_only_a_day(status) and _may_be_sent_on(row, told.on):
        _note_other_day(row, told.on)
        row.applied_on, row.applied, row.any_day = told.on, told, False
        return ""
    whole = status.text or status.day or len(told.text) > LONGEST_EVIDENCE
    return told.text if whole else ""


def _may_be_sent_on(row: RowFacts, day: date) -> bool:
    return row.applied_on is None or (row.any_day and row.applied_on != day)


def _note_other_day(row: RowFacts, sent_on: date) -> None:
    # A mere "Date" before the day that the status names is that of noting it down.
    if row.applied_on and row.applied and row.applied_on < sent_on:
        row.noted = row.applied_on, row.applied
    elif row.applied_on and row.applied:
        row.left.append(row.applied)


def _tells_only_a_day(status: Status) -> bool:
    return bool(status.day) and status.applied and not status.text


def _progress(row: RowFacts, saved: Told | None) -> bool:
    # The day of a status is no sign of sending where the status says that nothing was sent.
    no_sign = _NO_PROGRESS | {M.STATUS_ON} if saved else _NO_PROGRESS
    return bool(row.flags) or any(meaning not in no_sign for meaning, _, _ in row.days)


def _witness(row: RowFacts) -> Told:
    return next((told for _, told in row.statuses), Told(row.where))


def _saved(row: RowFacts, told: Told | None) -> Fact:
    saved_on = row.take_day(M.SAVED_ON)
    due_on = row.take_day(M.CLOSING_ON)
    evidence = (told or (saved_on and saved_on[1]) or Told(row.where)).evidence
    words = (
        _words_of(row, status, cell) for status, cell in row.statuses if status.saved or (row.refused and status.vague)
    )
    return Fact(
        kind=K.SAVED,
        on=saved_on[0] if saved_on else None,
        learned_on=None if saved_on else row.today,
        due_on=due_on[0] if due_on else None,
        text=next(filter(None, words), ""),
        origin=_SHEET,
        evidence=evidence,
    )


def _without_doubles(facts: Sequence[Fact]) -> list[Fact]:
    kept: dict[tuple[EventKind, int | None, date | None], Fact] = {}
    for fact in facts:
        kept.setdefault((fact.kind, fact.round, fact.on), fact)
    said = [(fact.kind, fact.round, fact.on) for fact in kept.values()]
    kinds = {(kind, number) for kind, number, _ in said}
    dated = {kind for kind, _, on in said if on}
    numbered = {(kind, on) for kind, number, on in said if on and number}

    def says_less(fact: Fact) -> bool:
        if fact.on is None:
            return (HELD.get(fact.kind), fact.round) in kinds or (fact.round is None and fact.kind in dated)
        return fact.round is None and (fact.kind, fact.on) in numbered

    return [fact for fact in kept.values() if not says_less(fact)]


def _is_end(fact: Fact) -> int:
    return _PLACES.get(fact.kind, 0)


def _with_all_evidence(row: RowFacts, facts: list[Fact]) -> tuple[Fact, ...]:
    if row.flags or row.days or row.ticked or row.refused or len(row.statuses) > 1:
        missing = [one for one in _cells_of(row) if not any(one.evidence in fact.evidence for fact in facts)]
        if missing:
            whole = "; ".join([facts[0].evidence, *(one.evidence for one in missing)])
            facts[0] = replace(facts[0], evidence=whole)
    return tuple(facts)


def _cells_of(row: RowFacts) -> list[Told]:
    told = [one for _, one in row.statuses] + [one for _, one in row.flags]
    told += [one for meaning, _, one in row.days if meaning in row.used]
    return [*told, *filter(None, (row.applied, row.ticked, row.refused))]
