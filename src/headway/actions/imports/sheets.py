"""Reading a person's sheet with what they decided about it, today or earlier."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from headway.actions.imports.choosing import EVERY_SHEET, combine, fingerprint, remembered
from headway.actions.imports.listings import is_listing, listing_choices, rows_of_listing
from headway.actions.imports.planning import Rows
from headway.actions.imports.results import Progress
from headway.readers.records import WAITED_FOR, ApplicationRecord, Problem, Question
from headway.readers.spreadsheet import Choices, Reading, Refusal, read_spreadsheet
from headway.store.models import Owner

_Read = Callable[[Choices, Progress | None], Reading | Refusal]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet as it was understood; `mark` is the fingerprint of its headings, "" for a list of ours.

    `look_again`: the choices are others than last time, so that even rows that were read before may
    now mean something else.
    """

    reading: Reading
    choices: Choices
    mark: str
    look_again: bool


def read_sheet(
    owner_id: UUID, path: Path, *, name: str, today: date, choices: Choices, progress: Progress | None
) -> Sheet | Refusal:
    """Read a file with the choices given and, for what they leave open, those remembered for such a file."""
    given = combine(choices, remembered(owner_id, EVERY_SHEET))
    zone = ZoneInfo(Owner.objects.values_list("zone", flat=True).get(id=owner_id))

    def read(choices: Choices, progress: Progress | None) -> Reading | Refusal:
        return read_spreadsheet(path, name=name, today=today, zone=zone, choices=choices, progress=progress)

    reading = read(given, progress)
    if isinstance(reading, Refusal):
        return reading
    if is_listing(reading):
        return _read_listing(reading, read)
    mark = fingerprint(reading)
    kept = combine(remembered(owner_id, mark), remembered(owner_id, EVERY_SHEET))
    combined = combine(choices, kept)
    if combined != given:
        again = read(combined, progress)
        if isinstance(again, Refusal):
            return again
        reading = again
    return Sheet(reading=reading, choices=combined, mark=mark, look_again=combined != kept)


def _read_listing(reading: Reading, read: _Read) -> Sheet | Refusal:
    """Read a list that Headway wrote itself: what each column means is known."""
    choices = listing_choices(reading)
    again = read(choices, None)
    if isinstance(again, Refusal):
        return again
    return Sheet(reading=again, choices=choices, mark="", look_again=False)


def questions_that_wait(sheet: Sheet) -> tuple[Question, ...]:
    """Return the questions without whose answer nothing can be imported."""
    return tuple(question for question in sheet.reading.questions if question.kind in WAITED_FOR)


def rows_of(sheet: Sheet) -> Rows:
    """Go through the data rows once and keep them."""
    if not sheet.mark:
        return rows_of_listing(sheet.reading)
    records: list[ApplicationRecord] = []
    set_aside: list[Problem] = []
    for row in sheet.reading.rows():
        if isinstance(row, Problem):
            set_aside.append(row)
        else:
            records.append(row)
    return Rows(records=records, set_aside=set_aside)
