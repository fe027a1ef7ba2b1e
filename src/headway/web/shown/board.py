"""The board: applications by the stage they reached."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from headway.core.vocabulary import State
from headway.store.queries.applications import Column
from headway.store.rows import ApplicationRow
from headway.web import addresses
from headway.web.forms.filters import Asked
from headway.web.shown.lists import RowShown, address_with, next_fact, show_row
from headway.words.names import event_name, stage_name
from headway.words.viewpoint import Viewpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class CardShown:
    """One application on the board, with the usual next fact and the way to all others."""

    row: RowShown
    next: str
    next_label: str
    other: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnShown:
    """One stage; `more` is "" when all of its applications are shown."""

    key: str
    label: str
    total: int
    cards: list[CardShown]
    more: str
    address: str


def show_board(columns: Iterable[Column], asked: Asked, view: Viewpoint, *, back: str) -> list[ColumnShown]:
    """Return the columns that hold anything, in the order of the stages."""
    return [_column(column, asked, view, back) for column in columns if column.total]


def _column(column: Column, asked: Asked, view: Viewpoint, back: str) -> ColumnShown:
    return ColumnShown(
        key=column.stage.value if column.stage else "closed",
        label=stage_name(column.stage) if column.stage else _("Closed"),
        total=column.total,
        cards=[_card(row, view, back) for row in column.rows],
        more=_("All %(count)d") % {"count": column.total} if column.total > len(column.rows) else "",
        address=address_with("/applications", {**asked.query, **_only(column)}),
    )


def _only(column: Column) -> dict[str, object]:
    if column.stage is None:
        return {"state": State.CLOSED.value}
    return {"state": State.OPEN.value, "stage": column.stage.value}


def _card(row: ApplicationRow, view: Viewpoint, back: str) -> CardShown:
    shown = show_row(row, (), view)
    fact = None if shown.closed else next_fact(row.stage)
    return CardShown(
        row=shown,
        next=addresses.of_log(row.id, fact, back=back) if fact else "",
        next_label=event_name(fact) + "…" if fact else "",
        other=addresses.of_log(row.id, back=back),
    )
