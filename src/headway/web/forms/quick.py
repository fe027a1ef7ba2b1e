"""What one press of a button says: the fact behind its value."""

from datetime import date, timedelta

from headway.core.events import Fact
from headway.core.vocabulary import EventKind
from headway.web.forms.days import read_day

QUICK = frozenset(
    {
        EventKind.APPLIED,
        EventKind.WITHDRAWN,
        EventKind.THANKED,
        EventKind.FEEDBACK_ASKED,
        EventKind.DATA_ASKED,
        EventKind.DATA_RECEIVED,
        EventKind.ASSESSMENT_SENT,
        EventKind.LET_GO,
        EventKind.RESUMED,
        EventKind.SNOOZED,
        EventKind.PRESUMED_NO_RESPONSE,
        EventKind.REJECTED,
        EventKind.ACKNOWLEDGED,
        EventKind.POSITION_CANCELLED,
        EventKind.POSITION_FILLED,
    }
)
_LONGEST_NAME = 300
_LONGEST_SNOOZE = timedelta(days=3650)


def read_quick(value: str, *, today: date) -> Fact | None:
    """Return the fact of today that a value stands for; None for anything else.

    It is a kind of event, "snoozed:2026-12-01", or "thanked:Ann Lee".
    """
    word, _mark, until = value.partition(":")
    if word not in QUICK:
        return None
    kind = EventKind(word)
    if kind == EventKind.THANKED:
        return Fact(kind=kind, on=today, person=until) if len(until) <= _LONGEST_NAME and "\0" not in until else None
    if kind != EventKind.SNOOZED:
        return None if until else Fact(kind=kind, on=today)
    due_on = read_day(until)
    if due_on is None or not today <= due_on <= today + _LONGEST_SNOOZE:
        return None
    return Fact(kind=kind, on=today, due_on=due_on)
