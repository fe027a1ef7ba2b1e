"""What was done in one go, in words."""

from collections.abc import Mapping
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop, ngettext

from headway.actions.recording import PAUSE_ENDED, BatchKind
from headway.core.vocabulary import EventKind
from headway.store.rows import BatchRow
from headway.words.days import near_day
from headway.words.names import event_name
from headway.words.numbers import number

_WORDS: Mapping[str, str] = {
    BatchKind.ADD: gettext_noop("Added"),
    BatchKind.LOG: gettext_noop("%(event)s"),
    BatchKind.RETRACT: gettext_noop("Taken back (%(event)s)"),
    BatchKind.CORRECT: gettext_noop("Corrected (%(event)s)"),
    BatchKind.PUT_BACK: gettext_noop("Put back (%(event)s)"),
    BatchKind.EDIT: gettext_noop("Changed"),
    BatchKind.CONTACT: gettext_noop("Person added"),
    BatchKind.CHANGE_CONTACT: gettext_noop("Person changed"),
    BatchKind.REMOVE_CONTACT: gettext_noop("Person removed"),
    BatchKind.DOCUMENT: gettext_noop("Document added"),
    BatchKind.CHANGE_DOCUMENT: gettext_noop("Document changed"),
    BatchKind.REMOVE_DOCUMENT: gettext_noop("Document removed"),
    BatchKind.QUESTION: gettext_noop("Question added"),
    BatchKind.CHANGE_QUESTION: gettext_noop("Question changed"),
    BatchKind.REMOVE_QUESTION: gettext_noop("Question removed"),
    BatchKind.DEBRIEF: gettext_noop("Conversation written down"),
    BatchKind.SETTINGS: gettext_noop("Settings changed"),
    BatchKind.PAUSE: gettext_noop("Pause changed"),
    BatchKind.PRIVATE_NOTE: gettext_noop("Private note kept"),
    BatchKind.WEEK_PLAN: gettext_noop("Week planned"),
    BatchKind.WEEK_REVIEW: gettext_noop("Week looked back on"),
    BatchKind.IMPORT: gettext_noop("Imported"),
    BatchKind.ACCEPT: gettext_noop("Agreed to what a file says"),
    BatchKind.DECLINE: gettext_noop("Kept as it was"),
}
_EVENTS = frozenset(EventKind)
_WEEKS = frozenset({BatchKind.WEEK_PLAN, BatchKind.WEEK_REVIEW})


def batch_sentence(batch: BatchRow) -> str:
    """Say what was done, on whom or on how many."""
    what = what_was_done(batch)
    if batch.undoes is not None:
        return f"{_('Done again.') if batch.kind == BatchKind.REDO else _('Undone.')} {what}".strip()
    return _("%(what)s (undone since)") % {"what": what} if batch.undone else what


def what_was_done(batch: BatchRow) -> str:
    """Say what was done, whether or not it still holds: "Rejected: Acme, Data analyst"."""
    kind = batch.undid or batch.kind
    if kind == BatchKind.PAUSE and batch.label:
        return _pause(batch)
    words = _WORDS.get(kind, "")
    event = event_name(EventKind(batch.source)) if batch.source in _EVENTS else ""
    file = batch.source if not event else ""
    label = _day(batch) if kind in _WEEKS else batch.label
    about = label or ", ".join(part for part in (file, _many(batch)) if part)
    started = _(words) % {"event": event} if words else event
    return f"{started}: {about}" if started and about else started or about


def _pause(batch: BatchRow) -> str:
    if batch.source == PAUSE_ENDED:
        return _("Your search goes on")
    return _("Your search rests until %(day)s") % {"day": _day(batch)}


def _day(batch: BatchRow) -> str:
    """Return the day that the label holds, as seen from the day on which it was written."""
    return near_day(date.fromisoformat(batch.label), batch.created_at.date())


def _many(batch: BatchRow) -> str:
    count = batch.counts.get("applications", 0)
    if not count:
        return ""
    return ngettext("%(count)s application", "%(count)s applications", count) % {"count": number(count)}
