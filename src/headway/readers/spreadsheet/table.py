"""Find the table in a sheet: where its headings are, what its columns mean, and what kind of sheet it is."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import TypeGuard

from headway.readers.said import gettext_noop
from headway.readers.spreadsheet.columns import BY_HEADING, BY_VALUES, CHOSEN, MOST, SOME, Meant, assign
from headway.readers.spreadsheet.evidence import Evidence, is_day, is_email, is_url, look_at
from headway.readers.spreadsheet.first_row import is_first_of_data
from headway.readers.spreadsheet.fold import fold
from headway.readers.spreadsheet.grid import Cell, Grid, Row, text_of
from headway.readers.spreadsheet.headings import guess, ideas_of
from headway.readers.spreadsheet.meaning import DATED, FLAG_OF, M, Meaning
from headway.readers.spreadsheet.remarks import is_remark, remarks_above

APPLICATIONS = "applications"
CONTACTS = "contacts"
LEGEND = "legend"
OTHER = "other"

TURNED = gettext_noop("Its headings stand below each other, and the applications side by side.")
_SEARCHED = 60
_LONGEST_HEADING = 60
_BANNER_ABOVE = 3
_MOST_PARTS = 12
_LONGEST_PART = 20
_ONE_HEADING = 1.0
_ENOUGH = 1.4
_IDENTITY = frozenset({M.EMPLOYER, M.ROLE, M.URL, M.REQUISITION_ID})
_PEOPLE_WORDS = """
    contacts contact people recruiters network networking kontakte ansprechpartner personen contactos contatos
    contatti contacten contactpersonen reseau interlocuteurs contactes recruteurs
"""
_PEOPLE = frozenset(_PEOPLE_WORDS.split())
_OF_APPLICATIONS = frozenset({M.STATUS, *DATED, *FLAG_OF.values()}) - {M.UPDATED_ON, M.FOLLOW_UP_ON, M.FOLLOW_UP_FLAG}
_SENT = frozenset({M.APPLIED_ON, M.STATUS, M.ROLE, M.APPLIED_FLAG, M.URL})


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How one sheet is laid out. `header` is the place of the headings in the grid's rows, -1 when there are none."""

    role: str
    why: str
    header: int = -1
    columns: tuple[Meant, ...] = ()


def find_layout(grid: Grid, chosen: Mapping[str, str]) -> Layout:
    """Return the layout of a sheet; what is no list of applications or people is left alone."""
    if not grid.rows:
        return Layout(role=OTHER, why=gettext_noop("The sheet is empty."))
    if _is_turned(grid.rows):
        return Layout(role=OTHER, why=TURNED)
    header = _find_header(grid.rows)
    if header is None:
        return _without_headings(grid, chosen)
    headings = _headings(grid, header)
    if _has_second_line(grid.rows, header, headings):
        header += 1
        headings = _with_second_line(headings, grid.rows[header])
    body = grid.rows[header + 1 :]
    columns = assign(headings, _evidence(body, len(headings)), chosen, grid)
    if _is_of_people(columns, grid.sheet):
        return Layout(
            role=CONTACTS, why=gettext_noop("It lists people."), header=header, columns=tuple(map(_as_person, columns))
        )
    role, why = _role_of(columns)
    return Layout(role=role, why=why, header=header, columns=columns)


def _is_of_people(columns: Sequence[Meant], sheet: str) -> bool:
    """Tell whether a sheet lists people beside their employers: names of their own, and no application to be seen."""
    meanings = {one.meaning for one in columns}
    if meanings & _OF_APPLICATIONS:
        return False
    if _has_both_names(columns):
        return True
    names = [one for one in columns if _is_plain_name(one)]
    reached = bool(meanings & {M.CONTACT_EMAIL, M.CONTACT_PHONE})
    if _PEOPLE.isdisjoint(fold(sheet).split()):
        return reached and M.URL not in meanings and any(one.meaning is not M.EMPLOYER for one in names)
    return reached or bool(names) or M.CONTACT_NAME in meanings


def _has_both_names(columns: Sequence[Meant]) -> bool:
    # First and last name in columns of their own: nobody lists applications like that.
    headings = {fold(one.heading) for one in columns}
    return not _FIRST_NAMES.isdisjoint(headings) and not _LAST_NAMES.isdisjoint(headings)


_FIRST_NAMES = frozenset({"first name", "firstname", "vorname", "prenom", "nombre", "nome", "voornaam", "given name"})
_LAST_NAMES = frozenset(
    {
        "last name",
        "lastname",
        "surname",
        "family name",
        "nachname",
        "familienname",
        "nom",
        "apellido",
        "apellidos",
        "cognome",
        "sobrenome",
        "apelido",
        "achternaam",
    }
)


def _is_plain_name(one: Meant) -> bool:
    ideas, unknown = ideas_of(one.heading)
    return one.meaning in (None, M.EMPLOYER) and "NAME" in ideas and ideas <= {"NAME", "FILL"} and unknown < 2


def _as_person(one: Meant) -> Meant:
    return replace(one, meaning=M.CONTACT_NAME, why=BY_HEADING) if _is_plain_name(one) else one


def _is_turned(rows: Sequence[Row]) -> bool:
    """Tell whether the headings stand below each other: one column for each application."""
    first = [row[0] for row in rows[:_SEARCHED] if row[:1] not in ([], [""])]
    found = [guessed.meaning for cell in first if isinstance(cell, str) and (guessed := guess(cell))]
    named = not {M.EMPLOYER, M.ROLE}.isdisjoint(found)
    return named and len(set(found)) > 2 and len(found) > len(first) * MOST and _header_score(rows[0]) < _ENOUGH


def _find_header(rows: Sequence[Row]) -> int | None:
    best, place = 0.0, None
    for number, row in enumerate(rows[:_SEARCHED]):
        score = _header_score(row)
        if score > best + 1e-9 and not is_remark(row) and not _recurs(row, rows) and not _is_data(number, rows):
            best, place = score, number
    return place


def _is_data(place: int, rows: Sequence[Row]) -> bool:
    return is_first_of_data(rows[place], [*rows[:place], *rows[place + 1 : _SEARCHED]])


def _recurs(row: Row, rows: Sequence[Row]) -> bool:
    # Words that come again and again in their column are values; headings that come again do so as a whole row.
    body = rows[:_SEARCHED]
    cells = [(column, cell) for column, cell in enumerate(row) if cell != ""]
    again = [cell for column, cell in cells if sum(cell == one[column] for one in body if column < len(one)) > 2]
    return 0 < len(again) < len(cells) and (len(again) > 1 or len(again) * 2 > len(cells))


def _header_score(row: Row) -> float:
    cells = [cell for cell in row if cell != ""]
    found: dict[Meaning, float] = {}
    odd = 0
    for cell in cells:
        if not _may_be_heading(cell):
            odd += 1
        elif guessed := guess(cell):
            found[guessed.meaning] = max(found.get(guessed.meaning, 0.0), guessed.sureness / 100)
    score = sum(found.values())
    if odd * 2 > len(cells) or any(map(_is_address, cells)):
        return 0.0
    needed = _ONE_HEADING if len(cells) == 1 and found.keys() & {M.EMPLOYER, M.ROLE} else _ENOUGH
    return max(score - 0.3 * odd, 0.0) if score >= needed else 0.0


def _is_address(cell: Cell) -> bool:
    return isinstance(cell, str) and (is_email(cell) or is_url(cell))


def _may_be_heading(text: Cell) -> TypeGuard[str]:
    if not isinstance(text, str):
        return False
    return 0 < len(text.strip()) <= _LONGEST_HEADING and not is_url(text) and not (text[:1].isdigit() and is_day(text))


def _headings(grid: Grid, header: int) -> list[str]:
    row = grid.rows[header]
    width = max(len(one) for one in grid.rows[header:])
    headings = [cell.strip() if isinstance(cell, str) else "" for cell in row] + [""] * (width - len(row))
    banner = _banner(grid.rows[max(0, header - _BANNER_ABOVE) : header], width)
    headings = _filled_from(grid.rows[header - 1] if header else [], headings)
    return [_with_banner(heading, above, headings) for heading, above in zip(headings, banner, strict=True)]


def _filled_from(above: Row, headings: Sequence[str]) -> list[str]:
    # Cells joined over two lines of headings: their words stand in the upper line only.
    texts = [cell.strip() if isinstance(cell, str) else "" for cell in above] + [""] * len(headings)
    known = [text if text[-1:] != ":" and guess(text) is not None else "" for text in texts]
    if sum(map(bool, known)) < 2:
        return [*headings]
    return [heading or upper for heading, upper in zip(headings, known, strict=False)]


def _has_second_line(rows: Sequence[Row], header: int, headings: Sequence[str]) -> bool:
    """Tell whether the row below the headings only parts some of them: "1", "2", "3" below "Interviews"."""
    row = rows[header + 1] if header + 1 < len(rows) else []
    filled = [column for column, cell in enumerate(row) if cell != ""]
    parted = {column for column in filled if not headings[column]}
    started = {column for column in filled if column + 1 in parted}
    return len(filled) > 1 and bool(parted) and parted | started >= set(filled) and all(map(_parts, row))


def _parts(cell: Cell) -> bool:
    text = text_of(cell)
    if text.isdecimal():
        return int(text) <= _MOST_PARTS
    return isinstance(cell, str) and len(text) <= _LONGEST_PART and not is_url(text) and not is_day(text)


def _with_second_line(headings: Sequence[str], row: Row) -> list[str]:
    joined: list[str] = []
    upper = ""
    for column, heading in enumerate(headings):
        lower = text_of(row[column]) if column < len(row) else ""
        upper = heading or upper
        joined.append(f"{upper} {lower}" if lower else heading)
    return joined


def _banner(above: Sequence[Row], width: int) -> list[str]:
    labels = [""] * width
    for row in above:
        texts = [cell.strip() if isinstance(cell, str) else "" for cell in row]
        if sum(map(bool, texts)) > 1:
            last = ""
            for column in range(min(width, len(texts))):
                last = texts[column] or last
                labels[column] = last
    return labels


def _with_banner(heading: str, above: str, headings: Sequence[str]) -> str:
    # "INTERVIEW" over "DATE" is the day of the interview; over "COMPANY" it says nothing new.
    if not heading or not above or guess(above) is None:
        return heading
    vague = headings.count(heading) > 1 or ideas_of(heading)[0] <= {"DATE", "NAME", "LOCATION", "NOTES", "FILL"}
    joined = f"{above} {heading}"
    return joined if vague and guess(joined) is not None else heading


def _evidence(body: Sequence[Row], width: int) -> list[Evidence]:
    return [look_at(_column(body, column)) for column in range(width)]


def _column(body: Sequence[Row], column: int) -> list[Cell]:
    # The first few hundred rows tell what a column is; its end is looked at row by row later.
    return [row[column] for row in body[:400] if column < len(row)]


def _role_of(columns: Sequence[Meant]) -> tuple[str, str]:
    meanings = {one.meaning for one in columns}
    people = meanings & {M.CONTACT_EMAIL, M.CONTACT_PHONE, M.CONTACT_NAME}
    if people and not meanings & (_SENT | _OF_APPLICATIONS) and meanings & {M.EMPLOYER, M.CONTACT_NAME}:
        return CONTACTS, gettext_noop("It lists people.")
    counts = any("COUNT" in ideas_of(one.heading)[0] for one in columns)
    if not meanings & _IDENTITY or (counts and not meanings & _SENT):
        return _role_without_names(meanings)
    return APPLICATIONS, gettext_noop("It lists applications.")


def _role_without_names(meanings: Set[Meaning | None]) -> tuple[str, str]:
    if meanings & {M.STATUS, M.CHANNEL, M.LOCATION} and M.APPLIED_ON not in meanings:
        return LEGEND, gettext_noop("It lists words to choose from or counts, and no applications.")
    if M.APPLIED_ON in meanings and len(meanings) > 1:
        return APPLICATIONS, gettext_noop("It lists applications without naming the employer or the role.")
    return OTHER, gettext_noop("It does not list applications.")


def _without_headings(grid: Grid, chosen: Mapping[str, str]) -> Layout:
    width = max(map(len, grid.rows))
    evidence = _evidence(grid.rows[remarks_above(grid.rows) :], width)
    columns = assign([""] * width, evidence, chosen, grid)
    meanings = {one.meaning for one in columns}
    if len(meanings & {M.APPLIED_ON, M.STATUS, M.URL, M.ROLE, M.CHANNEL}) < 2:
        return Layout(role=OTHER, why=gettext_noop("No headings were found that Headway knows."))
    return Layout(
        role=APPLICATIONS,
        why=gettext_noop("It has no headings; its columns were understood by their values."),
        columns=_with_employer(columns, evidence),
    )


def _with_employer(columns: tuple[Meant, ...], evidence: Sequence[Evidence]) -> tuple[Meant, ...]:
    if any(one.meaning is M.EMPLOYER for one in columns):
        return columns

    def fits(one: Meant) -> bool:
        seen = evidence[one.column]
        others = (seen.numbers, seen.flags, seen.channels, seen.roles, seen.phones, seen.days, seen.urls)
        is_open = one.meaning is None and one.why != CHOSEN and seen.filled > 0
        return is_open and (seen.companies >= SOME or max(others) < 0.5)

    # A column with the legal form of a single employer is that of the employers; else the first that may be.
    fitting = sorted(filter(fits, columns), key=lambda one: -evidence[one.column].companies)
    found = fitting[0].column if fitting else None
    return tuple(
        Meant(column=one.column, heading="", meaning=M.EMPLOYER, sureness=40, why=BY_VALUES)
        if one.column == found
        else one
        for one in columns
    )
