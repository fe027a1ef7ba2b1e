"""Turn the data rows of one table into records, one by one."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import blake2b

from headway.core.events import Fact
from headway.core.keys import employer_key
from headway.core.vocabulary import Channel
from headway.readers.records import ApplicationRecord, ContactRecord, Problem
from headway.readers.said import say
from headway.readers.spreadsheet import said
from headway.readers.spreadsheet.addresses import address_in, without_address
from headway.readers.spreadsheet.answers import words_instead
from headway.readers.spreadsheet.body import Body
from headway.readers.spreadsheet.channels import channel_of
from headway.readers.spreadsheet.columns import Meant
from headway.readers.spreadsheet.comment_notes import add_comments
from headway.readers.spreadsheet.days import DayColumn
from headway.readers.spreadsheet.evidence import is_url
from headway.readers.spreadsheet.facts import facts_of
from headway.readers.spreadsheet.fold import fold
from headway.readers.spreadsheet.grid import Comment, Grid, text_of
from headway.readers.spreadsheet.meaning import FLAG_OF, M, Meaning
from headway.readers.spreadsheet.people import people_columns, person_in
from headway.readers.spreadsheet.places import find_places
from headway.readers.spreadsheet.quick import make_record
from headway.readers.spreadsheet.status_marks import BLANK, Status
from headway.readers.spreadsheet.status_steps import are_days_of, steps_in
from headway.readers.spreadsheet.statuses import read_together, understand
from headway.readers.spreadsheet.told import LONGEST_EVIDENCE, RowFacts, Told
from headway.readers.spreadsheet.yes_no import yes_or_no

_NOT_YET = re.compile(r"\b(not|need|needs|should|will|must|to be|noch|muss|pas|no)\b")
_FOLLOWED_UP = re.compile(
    r"\b(sent|followed|emailed|called|mailed|wrote|nachgefasst|angerufen|relanc|envoy|enviad|inviat|gestuurd|gebeld)"
)
_NOT_SENT = frozenset({"", "n a", "na", "none", "no", "not yet", "not applied", "tbd", "nein", "non", "nao", "nee"})
_APPLIED_ON = M.APPLIED_ON
_KEPT_IF_UNUSED = frozenset(
    {M.FOLLOW_UP_ON, M.SAVED_ON, M.CLOSING_ON, M.STATUS_ON, M.RESPONSE_ON, M.REJECTION_ON, M.OFFER_ON}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Everything that is needed to make records of one table."""

    grid: Grid
    columns: tuple[Meant, ...]
    body: Body
    days: Mapping[int, DayColumn]
    statuses: Mapping[str, str]
    people: Mapping[str, tuple[ContactRecord, ...]] = field(default_factory=dict)
    comments: Mapping[int, Sequence[Comment]] = field(default_factory=dict)
    today: date


def rows_of(sheet: Sheet) -> Iterator[ApplicationRecord | Problem]:
    """Go through the data rows: a record each, or a problem for a row that holds nothing usable."""
    reader = RowReader(sheet)
    unusable = sheet.body.unusable
    for place in sheet.body.places:
        yield unusable[place] if place in unusable else reader.read(place)


class RowReader:
    """Reads the rows of one sheet; what is the same for every row is worked out once."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.name = sheet.grid.sheet
        self.left = sheet.grid.left
        self.rows = sheet.grid.rows
        self.numbers = sheet.grid.numbers
        self.width = len(sheet.columns)
        self.today = sheet.today
        places = find_places(sheet.columns, sheet.days, self.left)
        self._places = places
        self._letters, self._labels, self._rounds = places.letters, places.labels, places.rounds
        self._own, self._notes, self._statuses = places.own, places.notes, places.statuses
        self._flags, self._days, self._order = places.flags, places.days, places.content
        self._employer, self._role = places.of(M.EMPLOYER), places.of(M.ROLE)
        self._location, self._url_column = places.of(M.LOCATION), places.of(M.URL)
        self._channel_column, self._referral_column = places.of(M.CHANNEL), places.of(M.REFERRAL)
        self._requisition, self._resume = places.of(M.REQUISITION_ID), places.of(M.RESUME_VERSION)
        self._salaries = places.of(M.SALARY), places.of(M.SALARY_MIN), places.of(M.SALARY_MAX)
        self._reason, self._numbered = places.of(M.REJECTION_REASON), places.of(M.ROW_ID)
        self._follow_up_notes = places.of(M.FOLLOW_UP_NOTES)
        self._kept_if_unused = [(column, meaning) for column, meaning, _ in self._days if meaning in _KEPT_IF_UNUSED]
        self._people = people_columns([one for one in sheet.columns if not one.ignored])
        self._of_people = [column for person in self._people for column in person.columns()]
        self._comments = sheet.comments
        self._labels_of_comments = {
            column + self.left: "" if [column] == places.notes else label for column, label in enumerate(places.labels)
        }
        self._known_statuses: dict[str, Status] = {"": BLANK}
        self._steps: dict[str, tuple[Status, ...]] = {}
        self._known_channels: dict[str, Channel | None] = {"": None}
        self._known_days: dict[date, str] = {}

    def read(self, place: int) -> ApplicationRecord:
        """Return the record of the row at this place of the grid."""
        number = self.numbers[place]
        texts = self._texts(place)
        problems: list[Problem] = []
        kept: set[int] = set()
        told = RowFacts(today=self.today, where=f"{self.name}!{self._letters[0]}{number}")
        if self._days:
            self._read_days(place, texts, told, problems, kept)
        self._read_statuses(place, texts, told, problems, kept)
        if self._flags:
            self._read_flags(number, texts, told, kept)
        if self.sheet.grid.formulas:
            self._note_formulas(number, texts, problems, kept)
        employer, role = texts[self._employer], texts[self._role]
        url = self._url(number, texts, kept)
        if "://" in employer or "://" in role:
            employer, role, url = self._part_addresses(employer, role, url, kept)
        channel = self._channel(texts[self._channel_column])
        if texts[self._referral_column]:
            channel = self._referral(texts, channel, kept)
        told.reason = texts[self._reason]
        told.followed_up = self._places.followed_up or _was_followed_up(texts[self._follow_up_notes])
        facts = facts_of(told)
        self._keep_unused(texts, told, kept, facts)
        notes = texts[self._notes[0]] if len(self._notes) == 1 else self._joined_notes(texts)
        comments = self._comments.get(place, ())
        return make_record(
            (
                told.where,
                employer,
                role,
                channel,
                url,
                texts[self._location],
                self._salary(texts, kept),
                texts[self._requisition],
                texts[self._resume],
                add_comments(notes, comments, self._labels_of_comments) if comments else notes,
                self._contacts(texts, employer, kept) if self._people or self.sheet.people else (),
                self._fields(texts, kept),
                facts,
                self._digest(texts, comments),
                tuple(problems),
            )
        )

    def _texts(self, place: int) -> list[str]:
        row = self.rows[place]
        known = self._known_days
        texts = [
            cell.strip()
            if cell.__class__ is str
            else known[cell]
            if cell.__class__ is date and cell in known
            else self._show(cell)
            for cell in row
        ]
        if len(texts) < self.width:
            texts += [""] * (self.width - len(texts))
        texts.append("")
        return texts

    def _show(self, cell: object) -> str:
        text = text_of(cell)  # type: ignore[arg-type]  # the rows hold nothing but cells
        if cell.__class__ is date:
            self._known_days[cell] = text
        return text

    def _read_days(self, place: int, texts: list[str], told: RowFacts, problems: list[Problem], kept: set[int]) -> None:
        row = self.rows[place]
        for column, meaning, days in self._days:
            text = texts[column]
            if not text:
                continue
            day, wrong = days.settled.get(row[column]) or days.of(place, row[column])
            if day is None:
                self._note_day(self.numbers[place], column, meaning, text, wrong, told, problems, kept)
                continue
            if row[column].__class__ is not date:
                texts[column] = day.isoformat()
            evidence = self._told(self.numbers[place], column, text)
            if meaning is _APPLIED_ON:
                told.applied_on, told.applied = day, evidence
            else:
                told.days.append((meaning, day, evidence))

    def _note_day(
        self,
        number: int,
        column: int,
        meaning: Meaning,
        text: str,
        wrong: str,
        told: RowFacts,
        problems: list[Problem],
        kept: set[int],
    ) -> None:
        kept.add(column)
        if fold(text) in _NOT_SENT or (wrong == said.NO_SUCH_DAY and self._tells(number, column, meaning, text, told)):
            return
        if meaning is _APPLIED_ON:
            told.applied_flag = True
        problems.append(self._problem(number, column, text, wrong, said.ADVICE_ON_DAYS.get(wrong, said.CHECK_DAY)))

    def _tells(self, number: int, column: int, meaning: Meaning, text: str, told: RowFacts) -> bool:
        """Take words in a column of days or ticks for what they say happened; tell whether they say anything."""
        cell = self._told(number, column, text)
        answer, status = words_instead(meaning, text, cell.round)
        if status:
            told.statuses.append((status, cell))
        elif answer:
            told.flags.append((FLAG_OF.get(meaning, meaning), cell))
        return status is not None or answer is not None

    def _told(self, number: int, column: int, text: str) -> Told:
        shown = text if len(text) <= LONGEST_EVIDENCE else f"{text[: LONGEST_EVIDENCE - 1]}…"
        return Told(f'{self.name}!{self._letters[column]}{number} "{shown}"', text, self._rounds[column])

    def _problem(self, number: int, column: int, value: str, what: str, advice: str) -> Problem:
        return Problem(
            where=f"{self.name}!{self._letters[column]}{number}", what=say(what), value=value[:200], advice=say(advice)
        )

    def _read_statuses(
        self, place: int, texts: list[str], told: RowFacts, problems: list[Problem], kept: set[int]
    ) -> None:
        unclear = []
        number = self.numbers[place]
        for column in self._statuses:
            text = texts[column]
            status = self._status(text)
            if not status.understood:
                unclear.append(column)
            elif not status.blank:
                one = self._told(number, column, text)
                told.statuses += self._with_days(place, column, status, one, told)
            if status.read_as:
                problems.append(self._problem(number, column, text, said.READ_AS, status.read_as))
        if unclear:
            self._read_together(number, unclear, texts, told, problems, kept)
        if told.applied_on and any(status.saved and not status.prepared for status, _ in told.statuses):
            self._unsent_with_day(number, texts, told, problems, kept)

    def _with_days(
        self, place: int, column: int, status: Status, cell: Told, told: RowFacts
    ) -> list[tuple[Status, Told]]:
        """Return what a status says: one thing, with its day if it names one, or several with one day each."""
        if status.day:
            day, _ = self.sheet.days[column].of(place, status.day)
            return [(status, cell._replace(on=day) if day else cell)]
        steps = self._steps.get(cell.text, ())
        known = self.sheet.days[column]
        days = [(day, step.day in known.settled) for step in steps if (day := known.of(place, step.day)[0])]
        if not steps or len(days) < len(steps) or not are_days_of(steps, days, told.applied_on, self.today):
            return [(status, cell)]
        return [
            (step, cell._replace(on=day, text=step.text))
            for step, (day, _) in zip(steps, days, strict=True)
            if step.marks or told.applied_on is None
        ]

    def _read_together(
        self, number: int, unclear: list[int], texts: list[str], told: RowFacts, problems: list[Problem], kept: set[int]
    ) -> None:
        together = read_together([texts[column] for column in self._statuses], self._status)
        if together:
            cells = [self._told(number, column, texts[column]) for column in self._statuses if texts[column]]
            told.statuses = [(together, Told("; ".join(cell.evidence for cell in cells)))]
            return
        for column in unclear:
            kept.add(column)
            problems.append(self._problem(number, column, texts[column], said.STATUS_UNKNOWN, said.SAY_STATUS))

    def _unsent_with_day(
        self, number: int, texts: list[str], told: RowFacts, problems: list[Problem], kept: set[int]
    ) -> None:
        column = self._places.of(M.APPLIED_ON)
        if self._places.any_day and told.applied_on and told.applied:
            # Under a mere "Date" it is the day on which the posting was noted down.
            told.days.append((M.SAVED_ON, told.applied_on, told.applied))
            told.applied_on = None
            return
        kept.add(column)
        problems.append(self._problem(number, column, texts[column], said.STATUS_AND_DAY, said.CHECK_STATUS))

    def _status(self, text: str) -> Status:
        found = self._known_statuses.get(text)
        if found is None:
            chosen = self.sheet.statuses.get(fold(text))
            found = understand(text, chosen)
            self._known_statuses[text] = found
            if chosen is None and (steps := steps_in(text, found)):
                self._steps[text] = steps
        return found

    def _read_flags(self, number: int, texts: list[str], told: RowFacts, kept: set[int]) -> None:
        for column, meaning in self._flags:
            text = texts[column]
            if not text or meaning is None:
                continue
            answer = yes_or_no(text)
            if meaning is M.APPLIED_FLAG:
                told.applied_flag = answer
                told.applied = told.applied or (self._told(number, column, text) if answer else None)
            elif answer:
                told.flags.append((meaning, self._told(number, column, text)))
            if answer is None:
                kept.add(column)
                self._tells(number, column, meaning, text, told)

    def _note_formulas(self, number: int, texts: list[str], problems: list[Problem], kept: set[int]) -> None:
        for column in range(self.width):
            formula = self.sheet.grid.formulas.get((number, column + self.left))
            if formula and not texts[column]:
                if self._places.meant.get(column) is None:
                    texts[column] = formula
                else:
                    problems.append(self._problem(number, column, formula, said.NO_VALUE, said.SAVE_VALUES))

    def _url(self, number: int, texts: list[str], kept: set[int]) -> str:
        column = self._url_column
        text = texts[column]
        if text.startswith(("https://", "http://")) and " " not in text:
            return text
        if text:
            found = address_in(text)
            if is_url(text) and not found:
                return text
            kept.add(column)
            if found:
                return found
        return self._link(number) if self.sheet.grid.links else ""

    def _link(self, number: int) -> str:
        preferred = [self._url_column, self._role, self._employer, *range(self.width)]
        for one in preferred:
            address = self.sheet.grid.links.get((number, one + self.left), "") if one >= 0 else ""
            if address.startswith(("https://", "http://")):
                return address
        return ""

    def _part_addresses(self, employer: str, role: str, url: str, kept: set[int]) -> tuple[str, str, str]:
        for text in (role, employer):
            url = url or address_in(text)
        if any(address_in(text) not in ("", url) for text in (employer, role)):
            kept.update(column for column in (self._employer, self._role) if column >= 0)
        return without_address(employer), without_address(role), url

    def _channel(self, words: str) -> Channel | None:
        if words not in self._known_channels:
            self._known_channels[words] = channel_of(words)
        return self._known_channels[words]

    def _referral(self, texts: list[str], channel: Channel | None, kept: set[int]) -> Channel | None:
        column = self._referral_column
        answer = yes_or_no(texts[column])
        if answer is None:
            kept.add(column)
        return channel if answer is False else Channel.REFERRAL

    def _contacts(self, texts: list[str], employer: str, kept: set[int]) -> tuple[ContactRecord, ...]:
        own = tuple([found for one in self._people if (found := person_in(one, texts))])
        for column in self._of_people:
            if texts[column] and not _is_told(texts[column], own):
                kept.add(column)
        if not self.sheet.people or not employer:
            return own
        more = self.sheet.people.get(employer_key(employer), ())
        known = {person.email for person in more if person.email}
        own = tuple(one for one in own if one.email not in known)
        return (*own, *(one for one in more if one.name not in {person.name for person in own}))

    def _salary(self, texts: list[str], kept: set[int]) -> str:
        whole, least, most = self._salaries
        if least == most:
            return texts[whole]
        if texts[whole]:
            kept.update(column for column in (least, most) if column >= 0)
            return texts[whole]
        return " - ".join(dict.fromkeys(end for end in (texts[least], texts[most]) if end))

    def _joined_notes(self, texts: list[str]) -> str:
        return "\n".join([f"{self._labels[column]}: {texts[column]}" for column in self._notes if texts[column]])

    def _keep_unused(self, texts: list[str], told: RowFacts, kept: set[int], facts: tuple[Fact, ...]) -> None:
        for column, meaning in self._kept_if_unused:
            if texts[column] and meaning not in told.used:
                kept.add(column)
        if told.reason and not any(fact.reason for fact in facts):
            kept.add(self._reason)
        number = texts[self._numbered]
        if number and not number.isdigit():
            kept.add(self._numbered)

    def _fields(self, texts: list[str], kept: set[int]) -> tuple[tuple[str, str], ...]:
        columns = sorted({*self._own, *kept}) if kept else self._own
        labels = self._labels
        return tuple([(labels[column], texts[column]) for column in columns if texts[column]])

    def _digest(self, texts: list[str], comments: Sequence[Comment]) -> str:
        content = "\x1f".join([key + texts[column] for key, column in self._order if texts[column]])
        if comments:
            content = add_comments(content, comments, self._labels_of_comments)
        return blake2b(content.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _was_followed_up(words: str) -> bool:
    return bool(words) and bool(_FOLLOWED_UP.search(fold(words))) and not _NOT_YET.search(fold(words))


def _is_told(text: str, people: tuple[ContactRecord, ...]) -> bool:
    """Tell whether a cell about people says nothing but what the records of them hold."""
    if any(text in (one.name, one.email) for one in people):
        return True
    for part in [part for one in people for part in (one.email, one.phone, one.name) if part]:
        text = text.replace(part, "")
    return not any(map(str.isalnum, text))
