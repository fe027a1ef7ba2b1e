"""A single day from a form."""

from datetime import date

_YEARS = range(1980, 2101)


def read_day(text: str) -> date | None:
    """Return the day of an ISO date; None for anything else and for days of no search."""
    try:
        day = date.fromisoformat(text.strip())
    except ValueError:
        return None
    return day if day.year in _YEARS else None
