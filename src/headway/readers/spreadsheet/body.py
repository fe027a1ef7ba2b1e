"""Tell the rows of a table that are data from totals, repeated headings and rows made ready for later."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from headway.readers.records import Problem
from headway.readers.said import say
from headway.readers.spreadsheet import said
from headway.readers.spreadsheet.fold import fold
from headway.readers.spreadsheet.grid import Cell, Grid, Row, letter_of, text_of
from headway.readers.spreadsheet.lines import is_line, is_plainly_a_status, status_over_rows
from headway.readers.spreadsheet.meaning import M, Meaning
from headway.readers.spreadsheet.reading import Skipped
from headway.readers.spreadsheet.remarks import remarks_above
from headway.readers.spreadsheet.table import Layout
from headway.readers.spreadsheet.text import is_marker

NAMES = (M.EMPLOYER, M.ROLE, M.URL, M.REQUISITION_ID, M.CONTACT_NAME, M.CONTACT_EMAIL)
_TOTALS = frozenset(
    fold(word)
    for word in [
        "total",
        "totals",
        "sum",
        "subtotal",
        "average",
        "avg",
        "count",
        "summe",
        "gesamt",
        "zwischensumme",
        "anzahl",
        "durchschnitt",
        "somme",
        "moyenne",
        "nombre",
        "suma",
        "promedio",
        "totale",
        "media",
        "totaal",
        "gemiddelde",
        "soma",
        "razem",
        "yhteensa",
    ]
)
_MOST_IN_TOTALS = 4
_EMPTY_WORDS = frozenset({"", "n a", "na", "false", "0", "none", "no", "null"})
_AGAIN = 3
_MOST_LONELY = 0.5
_RULES = ("-", "--", "---", "----", ":---", ":---:", "---:")


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """Which rows of a grid are data: their places, the unusable among them, and what was skipped.

    `over` are the lines between them that say of all rows below where these stand, by their place; `titles` are the
    places of all lines between them, whatever they say.
    """

    places: list[int]
    unusable: dict[int, Problem] = field(default_factory=dict)
    skipped: tuple[Skipped, ...] = ()
    over: dict[int, str] = field(default_factory=dict)
    titles: tuple[int, ...] = ()


def split_body(grid: Grid, layout: Layout, set_aside: Mapping[int, Problem]) -> Body:
    """Go through the rows below the headings and tell what each one is; those `set_aside` are known to be unusable."""
    sorter = _Sorter(grid, layout, set_aside)
    is_plain = _plain_rows(grid, layout, {*sorter.headings, *_RULES} - {""})
    rows = grid.rows
    # Most rows name an employer and a role; only the others are looked at closely.
    first = layout.header + 1 or remarks_above(rows)
    places = [place for place in range(first, len(rows)) if is_plain(rows[place]) or sorter.is_data(place, rows[place])]
    for place in range(max(layout.header, 0)):
        sorter.skip(place, said.EARLIER)
    for place in range(layout.header + 1, first):
        sorter.skip(place, said.TITLE)
    return Body(
        places=places,
        unusable=sorter.unusable,
        skipped=sorter.skipped(),
        over=sorter.over,
        titles=sorter.titles(),
    )


def _plain_rows(grid: Grid, layout: Layout, headings: Collection[Cell]) -> Callable[[Row], bool]:
    """Return what tells a row that plainly names an employer and a role."""
    names = [one.column for one in layout.columns if one.meaning in (M.EMPLOYER, M.ROLE)]
    if len(names) != 2 or grid.broken:
        return lambda row: False
    first, second = names

    def is_plain(row: Row) -> bool:
        if len(row) <= second or not row[first] or row[first] in headings:
            return False
        other = row[second]
        return isinstance(other, str) and other[:1].isalpha()

    return is_plain


class _Sorter:
    def __init__(self, grid: Grid, layout: Layout, set_aside: Mapping[int, Problem]) -> None:
        self.grid = grid
        self._header = layout.header
        self.unusable: dict[int, Problem] = {**set_aside}
        self.headings = _texts(grid.rows[layout.header]) if layout.header >= 0 else []
        self._by_meaning: dict[Meaning, int] = {
            one.meaning: one.column for one in reversed(layout.columns) if one.meaning
        }
        self._names = [self._by_meaning[name] for name in NAMES if name in self._by_meaning]
        self._has_names = bool({M.EMPLOYER, M.ROLE} & self._by_meaning.keys())
        self._notes = self._by_meaning.get(M.NOTES, -1)
        self._own_number = self._by_meaning.get(M.ROW_ID, -1)
        self._reasons: dict[str, list[int]] = {}
        self._signatures = _repeated(grid.rows[layout.header + 1 :], self._names)

    def is_data(self, place: int, row: Row) -> bool:
        if place in self.unusable:
            return True
        texts = _texts(row)
        if is_marker(texts):
            self._set_aside(place, said.CONFLICT, said.DELETE_ROW, texts)
            return True
        reason = said.TITLE if self.over.get(place) else self._why_not(texts)
        if reason:
            self.skip(place, reason)
            return False
        named = any(column < len(texts) and texts[column] for column in self._names)
        if named or (not self._has_names and self._filled(texts) > 1):
            return True
        return self._is_unnamed_data(place, texts)

    def _is_unnamed_data(self, place: int, texts: list[str]) -> bool:
        """Tell whether a row that names nobody is data; it is then set aside."""
        if self.grid.numbers[place] in self.grid.broken:
            self._set_aside(place, said.BROKEN_QUOTE, said.CLOSE_QUOTE, texts)
            return True
        reason = self._why_unnamed(texts)
        if reason:
            self.skip(place, said.CONTINUED if self._continues(place, texts) else reason)
            return False
        self._set_aside(place, said.NAMES_NOTHING, said.ADD_NAME, texts)
        return True

    def _continues(self, place: int, texts: list[str]) -> bool:
        """Add notes that go on in the next row to those of the row above; tell whether they do."""
        above = self.grid.rows[place - 1]
        notes = texts[self._notes] if 0 <= self._notes < min(len(texts), len(above)) else ""
        if not notes or place - 1 <= self._header or sum(map(bool, texts)) > 1:
            return False
        above[self._notes] = f"{text_of(above[self._notes])}\n{notes}".strip()
        return True

    def _why_not(self, texts: list[str]) -> str:
        filled = [text for text in texts if text]
        if all(not any(map(str.isalnum, text)) for text in filled):
            return said.RULE
        same = sum(text == heading for text, heading in zip(texts, self.headings, strict=False) if text)
        if same > 1 and same * 2 > len(filled):
            return said.REPEATED
        if _is_total(texts) and not self._is_whole(texts):
            return said.TOTALS
        return said.TITLE if self._is_between(filled) else ""

    def _is_between(self, filled: list[str]) -> bool:
        if len(filled) > 2 or self.grid.broken or self._lonely_is_usual:
            return False
        return filled[0].endswith(":") or (len(filled) == 1 and is_line(filled[0]))

    @cached_property
    def _lonely_is_usual(self) -> bool:
        # A list of nothing but names: then no single name is a line between rows.
        body = self.grid.rows[self._header + 1 :]
        return sum(only_text(row) != "" for row in body) > len(body) * _MOST_LONELY

    @cached_property
    def over(self) -> dict[int, str]:
        """Return the lines that say of all rows below them where they stand; none where each row says it itself."""
        if M.STATUS in self._by_meaning:
            return {}
        rows = self.grid.rows
        lonely = {place: only_text(rows[place]) for place in range(max(self._header - 1, 0), len(rows) - 1)}
        lines = {place: text for place, text in lonely.items() if text and not only_text(rows[place + 1])}
        told = {text: status for text in lines.values() if (status := status_over_rows(text))}
        if len(told) < 2 and not any(is_plainly_a_status(text, status) for text, status in told.items()):
            return {}
        # Any other line may begin rows of another kind: from there on nothing is said.
        return {place: text if text in told else "" for place, text in lines.items()}

    def _is_whole(self, texts: list[str]) -> bool:
        needed = [self._by_meaning[name] for name in (M.ROLE, M.STATUS, M.APPLIED_ON) if name in self._by_meaning]
        told = [texts[column] for column in needed if column < len(texts) and not _is_total([texts[column]])]
        return any(fold(text) not in _EMPTY_WORDS and not text.isdigit() for text in told)

    def _why_unnamed(self, texts: list[str]) -> str:
        if self._filled(texts) == 0 or tuple(texts) in self._signatures:
            return said.PREPARED
        return said.TITLE if sum(map(bool, texts)) == 1 else ""

    def _filled(self, texts: list[str]) -> int:
        return sum(fold(text) not in _EMPTY_WORDS for column, text in enumerate(texts) if column != self._own_number)

    def _set_aside(self, place: int, what: str, advice: str, texts: list[str]) -> None:
        value = " | ".join(text for text in texts if text)[:200]
        self.unusable[place] = Problem(where=self._where(place), what=say(what), value=value, advice=say(advice))

    def skip(self, place: int, reason: str) -> None:
        self._reasons.setdefault(reason, []).append(place)

    def titles(self) -> tuple[int, ...]:
        return tuple(self._reasons.get(said.TITLE, ()))

    def skipped(self) -> tuple[Skipped, ...]:
        return tuple(
            Skipped(first=self._where(places[0]), reason=say(reason), rows=len(places))
            for reason, places in self._reasons.items()
        )

    def _where(self, place: int) -> str:
        return f"{self.grid.sheet}!{letter_of(self.grid.left)}{self.grid.numbers[place]}"


def _texts(row: Sequence[Cell]) -> list[str]:
    return [text_of(cell) for cell in row]


def only_text(row: Row) -> str:
    """Return the one text that a row holds, "" when it holds more."""
    if len(row) - row.count("") != 1:
        return ""
    return next(text_of(cell) for cell in row if cell != "")


def _is_total(texts: list[str]) -> bool:
    first = next((text for text in texts if text), "")
    words = fold(first).split()
    return 0 < len(words) <= _MOST_IN_TOTALS and (words[0] in _TOTALS or words[-1] in _TOTALS)


def _repeated(rows: Sequence[Row], names: Sequence[int]) -> set[tuple[str, ...]]:
    # Rows that name nobody and are all alike were filled down for later.
    unnamed = (row for row in rows if not any(column < len(row) and row[column] for column in names))
    counted = Counter(tuple(_texts(row)) for row in unnamed)
    return {signature for signature, times in counted.items() if times >= _AGAIN}


_DITTO = frozenset(
    {
        *("\u21b3", '"', "\u3003", "''", ",,", "do.", "ditto", "dito", "idem", "id.", "s.o.", "same"),
        *("as above", "same as above", "siehe oben", "wie oben"),
    }
)


def fill_repeated(grid: Grid, header: int, column: int) -> None:
    """Give every cell of a column that only says "as above" what stands above it."""
    above: Cell = ""
    for row in grid.rows[header + 1 :]:
        if column >= len(row):
            continue
        if isinstance(row[column], str) and str(row[column]).strip().casefold() in _DITTO and above != "":
            row[column] = above
        above = row[column]


def fill_joined(grid: Grid, header: int) -> None:
    """Give every row the value of the joined cell that it is part of."""
    places = {number: place for place, number in enumerate(grid.numbers) if place > header} if grid.merges else {}
    for (top, column), (bottom, _) in grid.merges:
        index = column - grid.left
        if top == bottom or top not in places or index < 0:
            continue
        value = grid.rows[places[top]][index]
        for number in range(top + 1, bottom + 1):
            if number in places and index < len(grid.rows[places[number]]):
                grid.rows[places[number]][index] = value
