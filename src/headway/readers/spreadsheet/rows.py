"""Turn the data rows of one table into records, one by one."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, tzinfo
from hashlib import blake2b

from headway.core.events import Fact
from headway.core.keys import employer_key
from headway.core.vocabulary import Channel, ContactRole
from headway.readers.records import ApplicationRecord, ContactRecord, Problem
from headway.readers.spreadsheet import said
from headway.readers.spreadsheet.addresses import address_in, name_from, without_address
from headway.readers.spreadsheet.body import Body
from headway.readers.spreadsheet.channels import channel_of
from headway.readers.spreadsheet.columns import Meant
from headway.readers.spreadsheet.comment_notes import add_comments
from headway.readers.spreadsheet.days import DayColumn
from headway.readers.spreadsheet.evidence import is_mailbox, is_url
from headway.readers.spreadsheet.facts import facts_of
from headway.readers.spreadsheet.fold import fold
from headway.readers.spreadsheet.grid import WHOLE_ROW, Comment, Grid, text_of
from headway.readers.spreadsheet.history import HistoryReader, OpenRow
from headway.readers.spreadsheet.long_rows import LongRow
from headway.readers.spreadsheet.meaning import M
from headway.readers.spreadsheet.people import people_columns, person_in
from headway.readers.spreadsheet.places import find_places
from headway.readers.spreadsheet.quick import make_record
from headway.readers.spreadsheet.told import RowFacts
from headway.readers.spreadsheet.yes_no import yes_or_no

_NOT_YET = re.compile(r"\b(not|need|needs|should|will|must|to be|noch|muss|pas|no)\b")
_FOLLOWED_UP = re.compile(
    r"\b(sent|followed|emailed|called|mailed|wrote|nachgefasst|angerufen|relanc|envoy|enviad|inviat|gestuurd|gebeld)"
)
_KEPT_IF_UNUSED = frozenset(
    {M.FOLLOW_UP_ON, M.SAVED_ON, M.CLOSING_ON, M.STATUS_ON, M.ENDED_ON, M.RESPONSE_ON, M.REJECTION_ON, M.OFFER_ON}
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
    long: Mapping[int, LongRow] = field(default_factory=dict)
    today: date
    zone: tzinfo


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
        self.today, self._zone = sheet.today, sheet.zone
        places = find_places(sheet.columns, sheet.days, self.left)
        self._places = places
        self._history = HistoryReader(self.name, places, sheet.columns, sheet.statuses, self.today)
        self._letters, self._labels = places.letters, places.labels
        self._any_day = places.any_day
        self._own, self._notes, self._order = places.own, places.notes, places.content
        self._employer, self._role = places.of(M.EMPLOYER), places.of(M.ROLE)
        self._location, self._url_column = places.of(M.LOCATION), places.of(M.URL)
        self._channel_column, self._referral_column = places.of(M.CHANNEL), places.of(M.REFERRAL)
        self._requisition, self._resume = places.of(M.REQUISITION_ID), places.of(M.RESUME_VERSION)
        self._salaries = places.of(M.SALARY), places.of(M.SALARY_MIN), places.of(M.SALARY_MAX)
        self._reason, self._numbered = places.of(M.REJECTION_REASON), places.of(M.ROW_ID)
        self._follow_up_notes = places.of(M.FOLLOW_UP_NOTES)
        self._kept_if_unused = [(column, meaning) for column, meaning, _ in places.days if meaning in _KEPT_IF_UNUSED]
        self._people = people_columns([one for one in sheet.columns if not one.ignored])
        self._referrers = [person for person in self._people if person.role is ContactRole.REFERRER]
        self._of_people = [column for person in self._people for column in person.columns()]
        self._comments, self._long = sheet.comments, sheet.long
        self._labels_of_comments = {
            column + self.left: "" if [column] == places.notes else label for column, label in enumerate(places.labels)
        } | {WHOLE_ROW[1]: ""}
        self._known_channels: dict[str, Channel | None] = {"": None}
        self._known_days: dict[date, str] = {}

    def read(self, place: int) -> ApplicationRecord:
        """Return the record of the row at this place of the grid."""
        row = self._open(place)
        texts, told, kept = row.texts, row.told, row.kept
        self._history.read(row)
        if place in self._long:
            row.problems.append(self._long[place].problem)
        if self.sheet.grid.formulas:
            self._note_formulas(row)
        employer, role, url = self._names_and_url(row)
        told.reason = texts[self._reason]
        told.followed_up = self._places.followed_up or _was_followed_up(texts[self._follow_up_notes])
        facts = facts_of(told)
        if told.left or told.contradictions:
            self._history.note_contradictions(row)
        self._keep_unused(row, facts)
        comments = self._comments.get(place, ()) if self._comments else ()
        return make_record(
            (
                told.where,
                employer,
                role,
                self._channel(row),
                url,
                texts[self._location],
                self._salary(texts, kept),
                texts[self._requisition],
                texts[self._resume],
                self._notes_with(texts, comments),
                self._contacts(texts, employer, kept) if self._people or self.sheet.people else (),
                self._fields(texts, kept),
                facts,
                self._digest(texts, comments),
                tuple(row.problems),
                (),
            )
        )

    def _open(self, place: int) -> OpenRow:
        number = self.numbers[place]
        where = f"{self.name}!{self._letters[0]}{number}"
        told = RowFacts(today=self.today, zone=self._zone, where=where, any_day=self._any_day)
        return OpenRow(place, number, self.rows[place], self._texts(place), told)

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

    def _note_formulas(self, row: OpenRow) -> None:
        texts = row.texts
        for column in range(self.width):
            formula = self.sheet.grid.formulas.get((row.number, column + self.left))
            if formula and not texts[column]:
                if self._places.meant.get(column) is None:
                    texts[column] = formula
                else:
                    self._history.problem(row, column, formula, said.NO_VALUE, said.SAVE_VALUES)

    def _names_and_url(self, row: OpenRow) -> tuple[str, str, str]:
        employer, role = row.texts[self._employer], row.texts[self._role]
        url = self._url(row.number, row.texts, row.kept)
        if "://" in employer or "://" in role:
            return self._part_addresses(employer, role, url, row.kept)
        return employer, role, url

    def _url(self, number: int, texts: list[str], kept: set[int]) -> str:
        column = self._url_column
        text = texts[column]
        if text and is_mailbox(text):
            kept.add(column)
            return ""
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
        return without_address(employer) or name_from(employer), without_address(role), url

    def _channel(self, row: OpenRow) -> Channel | None:
        words = row.texts[self._channel_column]
        if words not in self._known_channels:
            self._known_channels[words] = channel_of(words)
        channel = self._known_channels[words]
        if self._referrers and not words and any(person_in(one, row.texts) for one in self._referrers):
            return Channel.REFERRAL
        return self._referral(row.texts, channel, row.kept) if row.texts[self._referral_column] else channel

    def _referral(self, texts: list[str], channel: Channel | None, kept: set[int]) -> Channel | None:
        column = self._referral_column
        answer = yes_or_no(texts[column])
        if answer is None:
            kept.add(column)
        # "Reference: C-26-0001" is the number of a posting, and nobody's name; "Referral: Indeed" says what it was.
        text = texts[column]
        if answer is False or (answer is None and any(map(str.isdigit, text))):
            return channel
        return (None if " " in text else channel_of(text)) or Channel.REFERRAL

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

    def _notes_with(self, texts: list[str], comments: Sequence[Comment]) -> str:
        notes = texts[self._notes[0]] if len(self._notes) == 1 else self._joined_notes(texts)
        return add_comments(notes, comments, self._labels_of_comments) if comments else notes

    def _joined_notes(self, texts: list[str]) -> str:
        return "\n".join([f"{self._labels[column]}: {texts[column]}" for column in self._notes if texts[column]])

    def _keep_unused(self, row: OpenRow, facts: tuple[Fact, ...]) -> None:
        texts, told, kept = row.texts, row.told, row.kept
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
