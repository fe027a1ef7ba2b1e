"""The table and the board of applications as plain values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.utils.translation import gettext as _

from headway.core.vocabulary import EventKind, Stage, State
from headway.store.rows import ApplicationRow
from headway.web import addresses
from headway.web.forms.filters import Asked
from headway.words.days import near_day
from headway.words.names import event_name
from headway.words.numbers import number
from headway.words.standing import reached, sentence
from headway.words.viewpoint import Viewpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class RowShown:
    """One application in a list; `own` are the values of the person's own columns, in their order."""

    id: str
    address: str
    title: str
    employer: str
    role: str
    stage: str
    standing: str
    applied: str
    closed: bool
    own: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A column heading; `address` sorts by it, `sorted` is what assistive technology is told."""

    label: str
    address: str = ""
    sorted: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLinks:
    """Where a page of rows lies among the others; addresses are "" where there is none."""

    told: str
    first: str
    earlier: str
    later: str
    last: str


def show_rows(rows: Sequence[ApplicationRow], own: Sequence[str], view: Viewpoint) -> list[RowShown]:
    """Return rows as a list shows them."""
    return [show_row(row, own, view) for row in rows]


def show_row(row: ApplicationRow, own: Sequence[str], view: Viewpoint) -> RowShown:
    """Return one row as a list shows it."""
    employer = row.employer or _("Unknown employer")
    role = row.role or _("Role not known")
    return RowShown(
        id=str(row.id),
        address=addresses.of_application(row.id),
        title=f"{role}, {employer}",
        employer=employer,
        role=role,
        stage=reached(row),
        standing=sentence(row, view),
        applied=near_day(row.applied_on, view.today) if row.applied_on else "",
        closed=row.state == State.CLOSED,
        own=tuple((name, row.fields.get(name, "")) for name in own),
    )


def page_links(*, path: str, query: Mapping[str, object], page: int, size: int, total: int) -> PageLinks:
    """Return the neighbours of a page (counted from 1) with the rest of the query kept."""
    first = (page - 1) * size + 1
    last = min(page * size, total)
    pages = -(-total // size)
    told = _("%(first)s to %(last)s of %(total)s") % {
        "first": number(min(first, total)),
        "last": number(last),
        "total": number(total),
    }
    return PageLinks(
        told=told,
        first=address_with(path, query, page=1) if page > 2 else "",
        earlier=address_with(path, query, page=page - 1) if page > 1 else "",
        later=address_with(path, query, page=page + 1) if page < pages else "",
        last=address_with(path, query, page=pages) if page < pages - 1 else "",
    )


def address_with(path: str, query: Mapping[str, object], **changed: object) -> str:
    """Return an address with a changed query; what is "" or None is left out, and so is the first page."""
    merged = {**query, **changed}
    if merged.get("page") == 1:
        merged["page"] = ""
    kept = {key: value for key, value in merged.items() if value not in ("", None, [])}
    return f"{path}?{urlencode(kept, doseq=True)}" if kept else path


def table_values(
    rows: list[RowShown], *, own: Sequence[str] = (), asked: Asked | None = None, path: str = ""
) -> dict[str, Any]:
    """Return what the table needs: its rows, its headings (which sort when `asked` is given), and the bulk facts."""
    sorting = [
        ("role", _("Application")),
        ("", _("Where it stands")),
        ("stage", _("Stage")),
        ("applied_on", _("Applied")),
    ]
    headings = [_heading(key, label, asked, path) for key, label in sorting]
    return {
        "rows": rows,
        "headings": [*headings, *(Heading(label=name) for name in own)],
        "bulk": [(kind.value, event_name(kind)) for kind in _BULK],
    }


def next_fact(stage: Stage) -> EventKind | None:
    """Return the fact that usually moves an application on from a stage."""
    return _NEXT_STAGE.get(stage)


def _heading(key: str, label: str, asked: Asked | None, path: str) -> Heading:
    if asked is None or not key:
        return Heading(label=label)
    up, down = key, f"-{key}"
    order = {up: "ascending", down: "descending"}.get(asked.sort, "")
    other = down if asked.sort == up else up
    return Heading(label=label, address=address_with(path, asked.query, sort=other), sorted=order)


_BULK = (
    EventKind.REJECTED,
    EventKind.PRESUMED_NO_RESPONSE,
    EventKind.LET_GO,
    EventKind.RESUMED,
    EventKind.WITHDRAWN,
    EventKind.APPLIED,
    EventKind.ACKNOWLEDGED,
    EventKind.POSITION_FILLED,
    EventKind.POSITION_CANCELLED,
)
STAGE_AFTER: Mapping[EventKind, Stage] = {
    EventKind.APPLIED: Stage.APPLIED,
    EventKind.SCREENING_SCHEDULED: Stage.SCREENING,
    EventKind.INTERVIEW_SCHEDULED: Stage.INTERVIEW,
    EventKind.OFFERED: Stage.OFFER,
    EventKind.OFFER_ACCEPTED: Stage.ACCEPTED,
}
_NEXT_STAGE: Mapping[Stage, EventKind] = {
    Stage.SAVED: EventKind.APPLIED,
    Stage.APPLIED: EventKind.SCREENING_SCHEDULED,
    Stage.SCREENING: EventKind.INTERVIEW_SCHEDULED,
    Stage.ASSESSMENT: EventKind.INTERVIEW_SCHEDULED,
    Stage.INTERVIEW: EventKind.OFFERED,
    Stage.REFERENCE_CHECK: EventKind.OFFERED,
    Stage.OFFER: EventKind.OFFER_ACCEPTED,
}
