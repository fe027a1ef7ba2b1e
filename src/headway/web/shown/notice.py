"""The notice of a change that was just made, with its Undo."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as noop
from django.utils.translation import ngettext

from headway.actions.recording import BatchKind
from headway.core.vocabulary import EventKind
from headway.store.queries import batches
from headway.store.rows import BatchRow
from headway.web import addresses
from headway.words.days import clock_time, near_day
from headway.words.names import event_name
from headway.words.viewpoint import Viewpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What was done; `undo` is "" when it was taken back already."""

    text: str
    undo: str
    undo_label: str
    left: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeShown:
    """One change in the list of recent ones."""

    when: str
    text: str
    undo: str
    undo_label: str


def notice_of(owner_id: UUID, batch_id: UUID, *, left: bool) -> Notice | None:
    """Return the notice of a batch of this owner, None when there is none."""
    batch = batches.get_batch(owner_id, batch_id)
    if batch is None:
        return None
    kept = _("What you changed again since then stays as it is.") if left else ""
    return Notice(text=told(batch), undo=_undo(batch), undo_label=_undo_label(batch), left=kept)


def show_changes(rows: Sequence[BatchRow], view: Viewpoint) -> list[ChangeShown]:
    """Return recent changes, the latest first."""
    return [
        ChangeShown(
            when=f"{near_day(row.created_at.astimezone(view.zone).date(), view.today)}, "
            + clock_time(row.created_at, view.zone),
            text=told(row),
            undo=_undo(row),
            undo_label=_undo_label(row),
        )
        for row in rows
    ]


def told(batch: BatchRow) -> str:
    """Say what was done, on whom or on how many."""
    what = _what(batch)
    if batch.undoes is not None:
        return _("Taken back. %(what)s") % {"what": what} if what else _("Taken back.")
    return _("%(what)s (taken back since)") % {"what": what} if batch.undone else what


def _what(batch: BatchRow) -> str:
    words = _WORDS.get(batch.kind, "")
    event = event_name(EventKind(batch.source)) if batch.source in set(EventKind) else ""
    about = batch.label or _many(batch) or (batch.source if not event else "")
    started = _(words) % {"event": event} if words else event
    return f"{started}: {about}" if started and about else started or about


def _many(batch: BatchRow) -> str:
    count = batch.counts.get("applications", 0)
    if not count:
        return ""
    return ngettext("%(count)d application", "%(count)d applications", count) % {"count": count}


_WORDS: Mapping[str, str] = {
    BatchKind.ADD: noop("Added"),
    BatchKind.LOG: noop("%(event)s"),
    BatchKind.RETRACT: noop("Taken back (%(event)s)"),
    BatchKind.CORRECT: noop("Corrected (%(event)s)"),
    BatchKind.EDIT: noop("Changed"),
    BatchKind.CONTACT: noop("Person added"),
    BatchKind.SETTINGS: noop("Settings changed"),
    BatchKind.IMPORT: noop("Imported"),
    BatchKind.ACCEPT: noop("Agreed to what a file says"),
    BatchKind.DECLINE: noop("Kept as it was"),
}


def _undo(batch: BatchRow) -> str:
    return "" if batch.undone else addresses.of_undo(batch.id)


def _undo_label(batch: BatchRow) -> str:
    return _("Do it again") if batch.undoes is not None else _("Undo")
