"""Settle the days of whole columns: their order of day and month, their missing years."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import chain, pairwise
from operator import itemgetter

from headway.readers.spreadsheet import said
from headway.readers.spreadsheet.choices import DateOrder
from headway.readers.spreadsheet.dates import (
    EARLIEST_YEAR,
    UNCLEAR,
    Known,
    NoYear,
    Numbers,
    Unclear,
    Written,
    from_epoch,
    from_serial,
    in_order,
    is_ambiguous,
    possible_orders,
    read_day,
)
from headway.readers.spreadsheet.grid import Cell

_ENOUGH_DAYS = 8
_ENOUGH_DISTINCT = 5
_ENOUGH_AMBIGUOUS = 3
_CLEARLY = 0.2
_NEARLY_ALL = 0.9
_YEAR = timedelta(days=366)
_SOON = timedelta(days=92)
_BOTH: tuple[DateOrder, DateOrder] = ("dmy", "mdy")

Settled = tuple[date | None, str]
"""A day, or None and what is wrong with it ("" when the cell is simply empty)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayColumn:
    """The days of one column. `settled` goes by the cell's value, `years` by the row's place and the value."""

    order: DateOrder | None
    why: str
    ambiguous: tuple[tuple[int, str], ...] = ()
    settled: dict[Cell, Settled] = field(default_factory=dict)
    years: Mapping[tuple[int, Cell], date] = field(default_factory=dict)
    invented_years: bool = False

    def of(self, place: int, cell: Cell) -> Settled:
        """Return the day of a cell in the row at this place, with the year that fits there when it has none."""
        found = self.settled.get(cell)
        if found is not None:
            return found
        inferred = self.years.get((place, cell))
        return (None, said.NO_YEAR_FITS) if inferred is None else (inferred, "")


# A larger number is no serial of a day, but a count of seconds.
_FIRST_EPOCH = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of a column of days by row, and whether they may lie in the future.

    `after` is the key of the column whose day, in the same row, comes before these. `quoted` days stand among
    other words: they follow the order of the other columns and decide nothing for them, and a row may have several,
    the first first.
    """

    by_place: Sequence[tuple[int, Cell]]
    may_be_future: bool
    after: int | None = None
    quoted: bool = False


def settle(
    columns: Mapping[int, Cells], chosen: DateOrder | None, today: date, others: Callable[[], Iterable[Sequence[Cell]]]
) -> dict[int, DayColumn]:
    """Settle the columns of one file together: what one column proves decides the others where they are silent.

    `others` are the columns whose days are of no use; they are asked where these prove nothing.
    """
    written = {column: _written(cells.by_place) for column, cells in columns.items()}
    votes = {column: _votes(words.values()) for column, words in written.items()}
    everywhere = frozenset[DateOrder]().union(*(votes[column] for column, cells in columns.items() if not cells.quoted))
    if not everywhere and any(map(_is_open, chain.from_iterable(words.values() for words in written.values()))):
        everywhere = frozenset[DateOrder]().union(*map(_proved_by, others()))
    settled: dict[int, DayColumn] = {}
    for column, cells in sorted(columns.items(), key=lambda item: item[1].after is not None):
        order, why = _decide(votes[column], chosen, everywhere, cells, written[column])
        started = _Started(columns[cells.after], settled[cells.after]) if cells.after is not None else None
        settled[column] = _settle_column(cells, written[column], order, why, today, started)
    return settled


def _is_open(word: Written) -> bool:
    return isinstance(word, Numbers) and is_ambiguous(word)


def _proved_by(cells: Sequence[Cell]) -> frozenset[DateOrder]:
    """Return the orders that a column proves whose cells are nearly all days."""
    words = _written(enumerate(cells)).values()
    days = sum(not isinstance(word, Unclear) for word in words)
    return _votes(words) if days >= len(words) * _NEARLY_ALL else frozenset()


class _Started:
    """When each row started, worked out only where a year is missing."""

    def __init__(self, cells: Cells, days: DayColumn) -> None:
        self._cells, self._days = cells, days

    def by_place(self) -> dict[int, date]:
        found = ((place, self._days.of(place, cell)[0]) for place, cell in self._cells.by_place)
        return {place: day for place, day in found if day}


def _written(cells: Iterable[tuple[int, Cell]]) -> dict[str, Written]:
    texts = {cell for _, cell in cells if isinstance(cell, str) and cell.strip()}
    return {text: from_epoch(text.strip()) or read_day(text) for text in texts}


def _votes(words: Iterable[Written]) -> frozenset[DateOrder]:
    votes: set[DateOrder] = set()
    for word in words:
        if isinstance(word, Numbers):
            possible = possible_orders(word)
            if len(possible) == 1:
                votes |= possible
    return frozenset(votes)


def _decide(
    votes: frozenset[DateOrder],
    chosen: DateOrder | None,
    everywhere: frozenset[DateOrder],
    cells: Cells,
    words: Mapping[str, Written],
) -> tuple[DateOrder | None, str]:
    if len(votes) == 1 and chosen != "ymd":
        return next(iter(votes)), "A day in this column can be read in one way only."
    if chosen is not None:
        return chosen, "Your choice."
    if votes:
        return None, "Some days in this column have the day first, others the month."
    if len(everywhere) == 1:
        return next(iter(everywhere)), "A day in another column can be read in one way only."
    order = _by_rows_in_time(cells, words)
    return order, "Only so are the rows in the order of time." if order else ""


def _by_rows_in_time(cells: Cells, words: Mapping[str, Written]) -> DateOrder | None:
    ambiguous = sum(map(_is_open, words.values()))
    if ambiguous < _ENOUGH_AMBIGUOUS:
        return None
    day_first, month_first = (_out_of_time(_plain_days(cells, words, order)) for order in _BOTH)
    if day_first == 0 and month_first >= _CLEARLY:
        return "dmy"
    return "mdy" if month_first == 0 and day_first >= _CLEARLY else None


def _plain_days(cells: Cells, words: Mapping[str, Written], order: DateOrder) -> list[date]:
    return [day for _, cell in cells.by_place if (day := _plain_day(cell, words, order))]


def _plain_day(cell: Cell, words: Mapping[str, Written], order: DateOrder) -> date | None:
    if isinstance(cell, str):
        word = words.get(cell)
        word = in_order(word, order) if isinstance(word, Numbers) else word
        return word.day if isinstance(word, Known) else None
    return _day_of(cell)


def _out_of_time(days: Sequence[date]) -> float:
    """Return the share of steps that go against the main direction of time; 0.1 when there are too few days."""
    if len(days) < _ENOUGH_DAYS or len(set(days)) < _ENOUGH_DISTINCT:
        return _CLEARLY / 2
    forward = sum(one > other for one, other in pairwise(days))
    backward = sum(one < other for one, other in pairwise(days))
    return min(forward, backward) / (len(days) - 1)


def _day_of(cell: Cell) -> date | None:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        read = from_serial(cell) if cell < _FIRST_EPOCH else from_epoch(str(int(cell)))
        return read.day if isinstance(read, Known) else None
    return None


def _settle_column(
    cells: Cells,
    words: Mapping[str, Written],
    order: DateOrder | None,
    why: str,
    today: date,
    started: _Started | None,
) -> DayColumn:
    resolved = {text: _with_order(word, order) for text, word in words.items()}
    limit = today + _YEAR if cells.may_be_future else today
    settled = dict(_settle_cells(_alike_everywhere(cells, resolved), resolved, limit, today))
    texts = [(place, cell) for place, cell in cells.by_place if isinstance(cell, str) and cell] if words else []
    soon = min(limit, today + _SOON)
    years, invented = _infer_years(cells, texts, resolved, settled, soon, started)
    if cells.quoted and started and any(isinstance(word, Numbers) for word in resolved.values()):
        years |= _after_start(texts, resolved, started.by_place(), limit)
    ambiguous = tuple((place, text) for place, text in texts if isinstance(resolved.get(text), Numbers))
    return DayColumn(order=order, why=why, ambiguous=ambiguous, settled=settled, years=years, invented_years=invented)


def _alike_everywhere(cells: Cells, resolved: Mapping[str, Written]) -> set[Cell]:
    distinct = {cell for _, cell in cells.by_place}
    if not cells.quoted:
        return distinct
    # Each row may tell for itself how its day is to be read.
    return {cell for cell in distinct if not (isinstance(cell, str) and isinstance(resolved[cell], Numbers))}


def _settle_cells(
    distinct: Iterable[Cell], resolved: Mapping[str, Written], limit: date, today: date
) -> Iterator[tuple[Cell, Settled]]:
    for cell in distinct:
        word = resolved.get(cell, UNCLEAR) if isinstance(cell, str) else None
        if not isinstance(word, NoYear):
            yield cell, _settle_cell(cell, word, limit, today)


def _with_order(word: Written, order: DateOrder | None) -> Written:
    if not isinstance(word, Numbers):
        return word
    possible = possible_orders(word)
    if not possible or (order == "ymd" and word.separator != "."):
        return in_order(word, "ymd")
    if len(possible) == 1 or word.first == word.second:
        return in_order(word, next(iter(possible)))
    return in_order(word, order) if order else word


def _settle_cell(cell: Cell, word: Written | None, limit: date, today: date) -> Settled:
    if isinstance(word, Numbers):
        return None, said.TWO_ORDERS
    day = word.day if isinstance(word, Known) else _day_of(cell)
    if day is None:
        return None, "" if cell == "" else said.NO_SUCH_DAY
    if day.year < EARLIEST_YEAR:
        return None, said.TOO_OLD
    if day > limit:
        return None, said.TOO_FAR if day.year > today.year + 1 else said.FUTURE
    return day, ""


def _infer_years(
    cells: Cells,
    texts: Sequence[tuple[int, str]],
    resolved: Mapping[str, Written],
    settled: Mapping[Cell, Settled],
    limit: date,
    started: _Started | None,
) -> tuple[dict[tuple[int, Cell], date], bool]:
    """Return the days whose year is missing, and whether no cell of the column tells any year."""
    if not any(isinstance(resolved.get(text), NoYear) for _, text in texts):
        return {}, False
    certain = [(place, day) for place, cell in cells.by_place if (day := settled.get(cell, (None, ""))[0])]
    starts = started.by_place() if started else {}
    before = dict(starts)
    years: dict[tuple[int, Cell], date] = {}
    for place, text in texts:
        word = resolved.get(text)
        if isinstance(word, NoYear):
            day = _with_year(word, before.get(place), place, certain, limit)
            years |= {(place, text): day} if day else {}
        else:
            day = settled.get(text, (None, ""))[0]
        if day and cells.quoted:
            before[place] = day
    return years, not certain and any(place not in starts for place, _ in years)


def _after_start(
    texts: Sequence[tuple[int, str]], resolved: Mapping[str, Written], starts: Mapping[int, date], limit: date
) -> dict[tuple[int, Cell], date]:
    """Return the days that lie after the start of their row in one way of reading them only."""
    found: dict[tuple[int, Cell], date] = {}
    for place, text in texts:
        word = resolved[text]
        if place in starts and isinstance(word, Numbers) and word.third is not None:
            read = {day.day for order in _BOTH if isinstance(day := in_order(word, order), Known)}
            possible = [day for day in read if starts[place] <= day <= limit]
            found |= {(place, text): possible[0]} if len(possible) == 1 else {}
    return found


def _with_year(
    word: NoYear, before: date | None, place: int, certain: Sequence[tuple[int, date]], limit: date
) -> date | None:
    if before:
        return _first_after(before, word, limit)
    following = bisect_left(certain, place, key=itemgetter(0))
    return _nearest_year(word, [day for _, day in certain[max(0, following - 1) : following + 1]], limit)


def _first_after(start: date, word: NoYear, limit: date) -> date | None:
    # Nobody answers before the application is there: the first such day on or after it, and never far ahead.
    days = (_day_in(year, word) for year in range(start.year, start.year + 2))
    day = next((day for day in days if day and day >= start), None)
    return day if day and day <= limit else None


def _nearest_year(word: NoYear, near: Sequence[date], limit: date) -> date | None:
    around = near or [limit]
    years = {year for day in around for year in (day.year - 1, day.year, day.year + 1)}
    possible = [day for year in sorted(years) if (day := _day_in(year, word)) and day <= limit]
    return min(possible, key=lambda day: sum(abs((day - other).days) for other in around), default=None)


def _day_in(year: int, word: NoYear) -> date | None:
    try:
        return date(year, word.month, word.day)
    except ValueError:
        return None
