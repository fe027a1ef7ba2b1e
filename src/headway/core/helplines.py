"""Help lines: which of them is near where somebody lives. The list is data and comes in from outside."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Helpline:
    """A line that answers day and night in a country.

    `zones` are time zones of that country; `checked_on` is the day on which the number was read in `source`.
    """

    country: str
    name: str
    number: str
    zones: tuple[str, ...]
    checked_on: date
    source: str


def helpline_near(lines: Iterable[Helpline], *, country: str, zone: str) -> Helpline | None:
    """Return the line of the country that the person chose, else of the one their clock tells; None where unknown."""
    for line in lines:
        if line.country == country or (not country and zone in line.zones):
            return line
    return None
