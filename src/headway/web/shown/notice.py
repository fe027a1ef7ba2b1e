"""The notice of a change that was just made, with its Undo."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext as _

from headway.actions.recording import BatchKind
from headway.store.queries import batches
from headway.store.rows import BatchRow
from headway.web import addresses
from headway.words.batches import batch_sentence
from headway.words.days import clock_time, near_day
from headway.words.viewpoint import Viewpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What was done; `undo` is "" when there is nothing to take back."""

    text: str
    undo: str = ""
    undo_label: str = ""
    left: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeShown:
    """One change in the list of recent ones; `address` is "" where no page tells more of it."""

    when: str
    text: str
    address: str
    undo: str
    undo_label: str


def notice_of(owner_id: UUID, batch_id: UUID, *, left: bool) -> Notice | None:
    """Return the notice of a batch of this owner, None when there is none."""
    batch = batches.get_batch(owner_id, batch_id)
    if batch is None:
        return None
    kept = _("What you changed again since then stays as it is.") if left else ""
    return Notice(text=batch_sentence(batch), undo=_undo(batch), undo_label=_undo_label(batch), left=kept)


def show_changes(rows: Sequence[BatchRow], view: Viewpoint) -> list[ChangeShown]:
    """Return recent changes, the latest first."""
    return [
        ChangeShown(
            when=f"{near_day(row.created_at.astimezone(view.zone).date(), view.today)}, "
            + clock_time(row.created_at, view.zone),
            text=batch_sentence(row),
            address=addresses.of_import(row.id) if row.kind == BatchKind.IMPORT else "",
            undo=_undo(row),
            undo_label=_undo_label(row),
        )
        for row in rows
    ]


def _undo(batch: BatchRow) -> str:
    return "" if batch.undone else addresses.of_undo(batch.id)


def _undo_label(batch: BatchRow) -> str:
    return _("Do it again") if batch.kind == BatchKind.UNDO else _("Undo")
