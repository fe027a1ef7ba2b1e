"""Small factories for the tests of core: a fact on a day, a calendar, a plan."""

from datetime import UTC, date, datetime
from uuid import UUID, uuid4

from headway.core.business_days import BusinessCalendar
from headway.core.events import Event, Fact
from headway.core.vocabulary import EventKind

WEEKENDS = BusinessCalendar()
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def day(text: str) -> date:
    """Read a day of 2026 written as MM-DD, or a whole ISO date."""
    return date.fromisoformat(text if len(text) == 10 else f"2026-{text}")


def fact(kind: EventKind | str, on: str | None = None, **more: object) -> Fact:
    """Build a fact; dates among `more` may be written as MM-DD."""
    for name in ("learned_on", "due_on", "stated_date"):
        if isinstance(more.get(name), str):
            more[name] = day(str(more[name]))
    return Fact(kind=EventKind(kind), on=day(on) if on else None, **more)  # type: ignore[arg-type]  # a test factory


def event(what: Fact, *, target: UUID | None = None) -> Event:
    """Record a fact."""
    return Event(id=uuid4(), fact=what, recorded_at=NOON, target=target)
