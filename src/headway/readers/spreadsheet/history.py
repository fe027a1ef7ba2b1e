"""Read what happened out of the cells of a row: its days, its statuses and its ticks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from headway.readers.records import Problem
from headway.readers.said import say
from headway.readers.spreadsheet import said
from headway.readers.spreadsheet.answer_types import answer_type_column, kind_of_answer
from headway.readers.spreadsheet.answers import words_instead
from headway.readers.spreadsheet.columns import Meant
from headway.readers.spreadsheet.fold import fold
from headway.readers.spreadsheet.grid import Cell
from headway.readers.spreadsheet.left_open import SIGNS_OF_SENDING, may_be_theirs, remarks_in
from headway.readers.spreadsheet.meaning import FLAG_OF, M, Meaning
from headway.readers.spreadsheet.places import Places
from headway.readers.spreadsheet.status_marks import BLANK, Status, denies_day
from headway.readers.spreadsheet.status_steps import are_days_of, steps_in
from headway.readers.spreadsheet.statuses import read_together, understand
from headway.readers.spreadsheet.told import LONGEST_EVIDENCE, RowFacts, Told
from headway.readers.spreadsheet.yes_no import is_filled, yes_or_no

_NOT_SENT = frozenset({"", "n a", "na", "none", "no", "not yet", "not applied", "tbd", "nein", "non", "nao", "nee"})
_NO_CLOSING_WORDS = """
    open, rolling, rolling basis, until filled, open until filled, until position filled, ongoing, open ended, asap,
    no deadline, not stated, not specified, not given, unknown, offen, laufend, ab sofort, keine, keine frist,
    ohne frist, ouvert, sans limite, abierto, abierta, aberto, aberta, aperto, aperta, doorlopend
"""
_NO_CLOSING = _NOT_SENT | {fold(words) for words in _NO_CLOSING_WORDS.split(",")}
_NOT_SAID = frozenset({"n a", "na", "none"})
_APPLIED_ON = M.APPLIED_ON
_BESIDE = " / "


@dataclass(slots=True)
class OpenRow:
    """A row while it is read: its cells and their texts, what they tell so far, and the columns kept as they are."""

    place: int
    number: int
    cells: Sequence[Cell]
    texts: list[str]
    told: RowFacts
    problems: list[Problem] = field(default_factory=list)
    kept: set[int] = field(default_factory=set)


class HistoryReader:
    """Reads what happened from the rows of one sheet; a status that comes again is understood once."""

    def __init__(
        self, sheet: str, places: Places, columns: Sequence[Meant], statuses: Mapping[str, str], today: date
    ) -> None:
        self._sheet, self._places, self._today = sheet, places, today
        self._chosen = statuses
        self._answer_type = answer_type_column(columns)
        self._signs = [one.column for one in columns if one.meaning in SIGNS_OF_SENDING]
        self._letters, self._rounds = places.letters, places.rounds
        self._days, self._statuses, self._flags = places.days, places.statuses, places.flags
        self._status_days = places.status_days
        self._known: dict[str, Status] = {"": BLANK}
        self._steps: dict[str, tuple[Status, ...]] = {}

    def read(self, row: OpenRow) -> None:
        """Put into the row what its days, its statuses and its ticks tell."""
        if self._days:
            self._read_days(row)
        self._read_statuses(row)
        if row.texts[self._answer_type]:
            self._read_answer(row, row.texts[self._answer_type])
        if self._flags:
            self._read_flags(row)

    def _read_answer(self, row: OpenRow, text: str) -> None:
        answer = kind_of_answer(text)
        if answer:
            row.told.answer = (answer, self._told(row, self._answer_type, text))

    def note_contradictions(self, row: OpenRow) -> None:
        """Keep the cells that were not believed, and say which of them contradict each other."""
        row.kept.update(cell.column for cell in row.told.left)
        for what, cells in row.told.contradictions:
            row.kept.update(cell.column for cell in cells)
            self.problem(row, cells[0].column, _BESIDE.join(cell.text for cell in cells), what, said.CHECK_ROW)

    def problem(self, row: OpenRow, column: int, value: str, what: str, advice: str) -> None:
        """Say that a cell of the row could not be used."""
        where = f"{self._sheet}!{self._letters[column]}{row.number}"
        row.problems.append(Problem(where=where, what=say(what), value=value[:200], advice=say(advice)))

    def _read_days(self, row: OpenRow) -> None:
        texts, cells, told = row.texts, row.cells, row.told
        for column, meaning, days in self._days:
            text = texts[column]
            if not text:
                continue
            cell = cells[column]
            day, wrong = days.settled.get(cell) or days.of(row.place, cell)
            if day is None:
                self._note_day(row, column, meaning, wrong)
                continue
            if cell.__class__ is not date:
                texts[column] = day.isoformat()
            evidence = self._told(row, column, text)
            if meaning is _APPLIED_ON:
                told.applied_on, told.applied = day, evidence
            else:
                told.days.append((meaning, day, evidence))

    def _note_day(self, row: OpenRow, column: int, meaning: Meaning, wrong: str) -> None:
        text = row.texts[column]
        row.kept.add(column)
        nothing = _NO_CLOSING if meaning is M.CLOSING_ON else _NOT_SENT
        if fold(text) in nothing or (wrong == said.NO_SUCH_DAY and self._tells(row, column, meaning)):
            return
        if meaning is _APPLIED_ON:
            row.told.applied_flag = True
        self.problem(row, column, text, wrong, said.ADVICE_ON_DAYS.get(wrong, said.CHECK_DAY))

    def _tells(self, row: OpenRow, column: int, meaning: Meaning) -> bool:
        """Take words in a column of days or ticks for what they say happened; tell whether they say anything."""
        text = row.texts[column]
        cell = self._told(row, column, text)
        answer, status = words_instead(meaning, text, cell.round)
        if status:
            row.told.statuses.append((status, cell))
        elif answer:
            row.told.flags.append((FLAG_OF.get(meaning, meaning), cell))
        return status is not None or answer is not None

    def _told(self, row: OpenRow, column: int, text: str) -> Told:
        shown = text if len(text) <= LONGEST_EVIDENCE else f"{text[: LONGEST_EVIDENCE - 1]}…"
        where = f'{self._sheet}!{self._letters[column]}{row.number} "{shown}"'
        return Told(where, text, self._rounds[column], column=column)

    def _read_statuses(self, row: OpenRow) -> None:
        unclear = []
        told = row.told
        statuses = [self._status(row.texts[column]) for column in self._statuses]
        theirs = [self._statuses[at] for at in may_be_theirs(statuses, lambda: self._is_sent(row))]
        for column, status in zip(self._statuses, statuses, strict=True):
            if not status.understood or column in theirs:
                unclear.append(column)
            elif not status.blank:
                told.statuses += self._read_status(row, column, status)
            if status.read_as:
                self.problem(row, column, row.texts[column], said.READ_AS, status.read_as)
        if unclear:
            self._read_together(row, unclear, theirs)
        if told.applied_on and any(denies_day(status, self._places.any_day) for status, _ in told.statuses):
            self._unsent_with_day(row)

    def _read_status(self, row: OpenRow, column: int, status: Status) -> list[tuple[Status, Told]]:
        text = row.texts[column]
        cell = self._told(row, column, text)
        return self._with_days(row, column, status, cell) if status.day or text in self._steps else [(status, cell)]

    def _status(self, text: str) -> Status:
        return self._known.get(text) or self._understand(text)

    def _is_sent(self, row: OpenRow) -> bool:
        return any(is_filled(row.texts[column]) for column in self._signs)

    def _understand(self, text: str) -> Status:
        chosen = self._chosen.get(fold(text))
        found = understand(text, chosen)
        self._known[text] = found
        if chosen is None and (steps := steps_in(text, found)):
            self._steps[text] = steps
        return found

    def _with_days(self, row: OpenRow, column: int, status: Status, cell: Told) -> list[tuple[Status, Told]]:
        """Return what a status says: one thing, with its day if it names one, or several with one day each."""
        if status.day:
            day, _ = self._status_days[column].of(row.place, status.day)
            return [(status, cell._replace(on=day) if day else cell)]
        return self._dated(row, column, self._steps[cell.text], cell) or [(status, cell)]

    def _dated(self, row: OpenRow, column: int, steps: Sequence[Status], cell: Told) -> list[tuple[Status, Told]]:
        """Return the steps with their days; none where these cannot be all of theirs."""
        known, sent_on = self._status_days[column], row.told.applied_on
        days = [(day, step.day in known.settled) for step in steps if (day := known.of(row.place, step.day)[0])]
        if len(days) < len(steps) or not are_days_of(steps, days, sent_on, self._today):
            return []
        return [
            (step, cell._replace(on=day, text=step.text))
            for step, (day, _) in zip(steps, days, strict=True)
            if step.marks or sent_on is None
        ]

    def _read_together(self, row: OpenRow, unclear: Sequence[int], theirs: Sequence[int]) -> None:
        texts = row.texts
        words = [texts[column] for column in self._statuses]
        together = None if theirs else read_together(words, self._status)
        if together:
            cells = [self._told(row, column, texts[column]) for column in self._statuses if texts[column]]
            row.told.statuses = [(together, Told("; ".join(cell.evidence for cell in cells)))]
            return
        remarks = [self._statuses[at] for at in remarks_in(words)]
        for column in unclear:
            row.kept.add(column)
            if column in remarks and column not in theirs:
                continue
            self.problem(row, column, texts[column], said.STATUS_UNKNOWN, said.SAY_STATUS)

    def _unsent_with_day(self, row: OpenRow) -> None:
        column, told = self._places.of(_APPLIED_ON), row.told
        if self._places.any_day and told.applied_on and told.applied:
            # Under a mere "Date" it is the day on which the posting was noted down.
            told.days.append((M.SAVED_ON, told.applied_on, told.applied))
            told.applied_on = None
            return
        row.kept.add(column)
        self.problem(row, column, row.texts[column], said.STATUS_AND_DAY, said.CHECK_STATUS)

    def _read_flags(self, row: OpenRow) -> None:
        told = row.told
        for column, meaning in self._flags:
            text = row.texts[column]
            if not text:
                continue
            answer = yes_or_no(text)
            if meaning is M.APPLIED_FLAG:
                told.applied_flag = answer
                cell = self._told(row, column, text)
                told.ticked = cell if answer else None
                told.refused = cell if answer is False and fold(text) not in _NOT_SAID else None
                told.applied = told.applied or told.ticked
            elif answer:
                cell = self._told(row, column, text)
                told.flags.append((meaning, cell._replace(past=True) if column in self._places.past else cell))
            if answer is None:
                row.kept.add(column)
                self._tells(row, column, meaning)
