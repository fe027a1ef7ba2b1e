"""The board: applications by the stage they reached."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from headway.core.vocabulary import State
from headway.store.queries.applications import Column
from headway.store.rows import ApplicationRow
from headway.web import addresses
from headway.web.forms.filters import Asked
from headway.web.shown.lists import STAGE_AFTER, RowShown, address_with, next_fact, show_row
from headway.words.names import stage_name
from headway.words.numbers import number
from headway.words.standing import in_brief
from headway.words.viewpoint import Viewpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class CardShown:
    """One application on the board, with the stage that usually comes next and the way to all other facts.

    What is closed moves nowhere: `next` and `other` are "" there.
    """

    row: RowShown
    brief: str
    next: str
    next_label: str
    other: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnShown:
    """One stage; `more` is "" when all of its applications are shown."""

    key: str
    label: str
    total: str
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
        total=number(column.total),
        cards=[_card(row, view, back) for row in column.rows],
        more=_("All %(count)s") % {"count": number(column.total)} if column.total > len(column.rows) else "",
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
        brief=in_brief(row, view),
        next=addresses.of_log(row.id, fact, back=back) if fact else "",
        next_label=f"→ {stage_name(STAGE_AFTER[fact])}" if fact else "",
        other="" if shown.closed else addresses.of_log(row.id, back=back),
    )
