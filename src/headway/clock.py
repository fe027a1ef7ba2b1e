"""The one place that reads the clock; faces hand its answers on as arguments."""

import os
from datetime import UTC, date, datetime, time, tzinfo


class OddDateError(ValueError):
    """`HEADWAY_TODAY` holds something that is not a date."""


def now(zone: tzinfo = UTC) -> datetime:
    """Return this moment in UTC; with `HEADWAY_TODAY` set, at noon of that day in this zone."""
    frozen = _frozen_today()
    if frozen is None:
        return datetime.now(UTC)
    noon = datetime.combine(frozen, time(12))
    try:
        # Noon in London is tomorrow in Auckland: what is decided then would not be of that day.
        return noon.replace(tzinfo=zone).astimezone(UTC)
    except OverflowError:
        return noon.replace(tzinfo=UTC)


def today(zone: tzinfo) -> date:
    """Return the civil day in this zone; with `HEADWAY_TODAY` set, that day."""
    return _frozen_today() or datetime.now(zone).date()


def _frozen_today() -> date | None:
    text = os.environ.get("HEADWAY_TODAY", "")
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise OddDateError(f"HEADWAY_TODAY must be a date like 2026-11-22, not {text!r}") from error
