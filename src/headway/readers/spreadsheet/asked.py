"""What only the person can tell about a spreadsheet: how its days are written, what its statuses mean."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from headway.readers.records import Answer, Question
from headway.readers.said import gettext_noop, say
from headway.readers.spreadsheet import said
from headway.readers.spreadsheet.choices import DateOrder
from headway.readers.spreadsheet.columns import CHOSEN, Meant
from headway.readers.spreadsheet.dates import Known, Numbers, in_order, read_day
from headway.readers.spreadsheet.days import DayColumn
from headway.readers.spreadsheet.fold import fold
from headway.readers.spreadsheet.grid import Cell, letter_of, text_of
from headway.readers.spreadsheet.left_open import SIGNS_OF_SENDING, left_open
from headway.readers.spreadsheet.meaning import M
from headway.readers.spreadsheet.part import Part
from headway.readers.spreadsheet.status_marks import Status
from headway.readers.spreadsheet.statuses import understand
from headway.readers.spreadsheet.yes_no import is_filled

_ORDERS: tuple[tuple[DateOrder, str], ...] = (("dmy", said.DAY_FIRST), ("mdy", said.MONTH_FIRST))
_MEANT = (
    ("rejected", gettext_noop("They rejected it")),
    ("withdrawn", gettext_noop("I withdrew")),
    ("presumed_no_response", gettext_noop("They never answered")),
    ("interview_scheduled", gettext_noop("An interview")),
    ("offered", gettext_noop("An offer")),
    ("applied", gettext_noop("Sent, and nothing more")),
    ("saved", gettext_noop("Not sent yet")),
    ("ignore", gettext_noop("Nothing of these: keep it as a note")),
)


_NAMING = frozenset({M.EMPLOYER, M.ROLE, M.URL, M.REQUISITION_ID})


def names_question(sheets: Sequence[Part]) -> Iterator[Question]:
    """Ask which column is the employer, where none names what was applied for and the person has not been there yet."""
    columns = [(part, one) for part in sheets for one in part.layout.columns]
    named = any(one.meaning in _NAMING for _, one in columns)
    if named or any(one.why == CHOSEN for _, one in columns) or not columns:
        return
    part, _ = columns[0]
    yield Question(
        kind="names",
        subject="",
        text=say(said.ASK_NAMES),
        answers=tuple(_as_answer(part, one) for part, one in columns),
        rows=sum(len(part.body.places) for part in sheets),
        where=part.grid.sheet,
    )


def _as_answer(part: Part, one: Meant) -> Answer:
    key = one.heading or letter_of(one.column + part.grid.left)
    return Answer(key=key, label=key, example=_example(part, one.column))


def _example(part: Part, column: int) -> str:
    cells = (part.grid.rows[place] for place in part.body.places)
    return next((text_of(row[column]) for row in cells if column < len(row) and row[column] != ""), "")


def order_question(sheets: Sequence[Part], days: Sequence[Mapping[int, DayColumn]]) -> Iterator[Question]:
    """Ask how days are written, where that changes one of them."""
    open_cells = [
        (part.where(column, part.grid.numbers[place]), text, (number, place))
        for number, part in enumerate(sheets)
        for column, days_of in days[number].items()
        if part.layout.columns[column].meaning is not M.STATUS
        for place, text in days_of.ambiguous
    ]
    if not open_cells:
        return
    where, text, _ = open_cells[0]
    yield Question(
        kind="date_order",
        subject=text,
        text=say(said.ASK_ORDER),
        answers=tuple(Answer(key=order, label=say(label), example=_as_read(text, order)) for order, label in _ORDERS),
        rows=len({row for _, _, row in open_cells}),
        where=where,
    )


def _as_read(text: str, order: DateOrder) -> str:
    numbers = read_day(text)
    day = in_order(numbers, order) if isinstance(numbers, Numbers) else numbers
    if isinstance(day, Known):
        month = say(f"{day.day:%B}")
        return say("%(text)s is %(day)d %(month)s %(year)d", text=text, day=day.day.day, month=month, year=day.day.year)
    return ""


def status_questions(sheets: Sequence[Part], chosen: Mapping[str, str]) -> Iterator[Question]:
    """Ask for the statuses that are not understood, the most usual first."""
    rows: Counter[str] = Counter()
    where: dict[str, str] = {}
    words: dict[str, str] = {}

    def read(text: str) -> Status:
        return understand(text, chosen.get(fold(text)))

    for part in sheets:
        columns = [one.column for one in part.layout.columns if one.meaning is M.STATUS]
        for texts, sent, times, number in _distinct(part, columns):
            for place in left_open(texts, read, sent=sent):
                key = fold(texts[place])
                rows[key] += times
                words.setdefault(key, texts[place])
                where.setdefault(key, part.where(columns[place], number))
    for key, times in rows.most_common():
        yield Question(
            kind="status",
            subject=words[key],
            text=say(said.ASK_STATUS),
            answers=tuple(Answer(key=kind, label=say(label)) for kind, label in _MEANT),
            rows=times,
            where=where[key],
        )


def _distinct(part: Part, columns: list[int]) -> Iterator[tuple[tuple[str, ...], bool, int, int]]:
    """Go through the different statuses: the words, whether the row says that it was sent, how often, where first."""
    rows, numbers = part.grid.rows, part.grid.numbers
    signs = [one.column for one in part.layout.columns if one.meaning in SIGNS_OF_SENDING]
    times: Counter[tuple[bool, tuple[Cell, ...]]] = Counter()
    first: dict[tuple[bool, tuple[Cell, ...]], int] = {}
    for place in part.body.places if columns else ():
        row = rows[place]
        cells = tuple([row[column] if column < len(row) else "" for column in columns])
        if place not in part.body.unusable:
            sent = any(column < len(row) and _is_filled(row[column]) for column in signs)
            times[sent, cells] += 1
            first.setdefault((sent, cells), numbers[place])
    for (sent, cells), count in times.items():
        yield tuple(text_of(cell) for cell in cells), sent, count, first[sent, cells]


# The same few days and ticks come again and again; 1 and True are equal but do not read the same.
@lru_cache(5_000, typed=True)
def _is_filled(cell: Cell) -> bool:
    return is_filled(text_of(cell))
