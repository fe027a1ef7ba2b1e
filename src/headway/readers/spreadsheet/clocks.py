"""Times of day as people write them behind a day."""

import re
from datetime import UTC, date, datetime, time, tzinfo

_CLOCK = re.compile(
    r"[,T\s]+(?:at\s+|um\s+|à\s+|a\s+las\s+|om\s+|alle\s+)?(?P<ore>ore\s+)?"
    r"(?:(?P<hour>\d{1,2})(?:[:h]|(?(ore)\.|:))(?P<minute>\d{2})(?::\d{2}(?:[.,]\d+)?)?|(?P<bare>\d{1,2})(?(ore)|(?=\s*(?:[ap]\.?m|uhr|h\b))))"
    r"\s*(?:(?P<half>[ap])\.?m\.?|uhr|h)?\s*"
    r"(?P<zone>\(?(?:z|utc|gmt|[ecmp][sd]t|cest?|bst)?(?:[+-]\d{1,2}(?::?\d{2})?)?\)?)\s*$",
    re.IGNORECASE,
)
_GREENWICH = frozenset({"z", "utc", "gmt"})
_MIDNIGHT = time()


def without_clock(text: str) -> str:
    """Return a text without the time of day at its end."""
    return _CLOCK.sub("", text)


def moment_in(text: str, on: date, zone: tzinfo) -> datetime | None:
    """Return the moment in UTC of the time of day at the end of a text, on that day in the person's zone.

    None without a time, with one that no clock shows, with midnight, which spreadsheets write where no time is meant,
    and with a zone other than Greenwich beside it: such a day may be another one here.
    """
    found = _CLOCK.search(text)
    clock = _time_of(found) if found else None
    if found is None or clock is None or clock == _MIDNIGHT:
        return None
    there = found["zone"].strip("()").lower()
    if not there:
        return datetime.combine(on, clock, zone).astimezone(UTC)
    return datetime.combine(on, clock, UTC) if there in _GREENWICH else None


def _time_of(found: re.Match[str]) -> time | None:
    hour, minute = int(found["hour"] or found["bare"]), int(found["minute"] or 0)
    half = (found["half"] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
