"""A pause of the whole search: nothing to do while it lasts, and nothing late because of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """The days on which the search rests: from `from_on` to the day before `until_on`."""

    from_on: date
    until_on: date

    def holds_on(self, day: date) -> bool:
        """Say whether the search rests on this day."""
        return self.from_on <= day < self.until_on


def joined(pauses: Iterable[Pause | None]) -> tuple[Pause, ...]:
    """Return the same days as pauses of which none overlaps another, the earliest first."""
    spans: list[Pause] = []
    for each in sorted((each for each in pauses if each is not None), key=lambda pause: pause.from_on):
        if spans and each.from_on <= spans[-1].until_on:
            last = spans.pop()
            each = Pause(from_on=last.from_on, until_on=max(last.until_on, each.until_on))
        spans.append(each)
    return tuple(spans)


def resting_on(pause: Pause | None, day: date) -> Pause | None:
    """Return the pause if it holds on this day."""
    return pause if pause is not None and pause.holds_on(day) else None


def days_late(deadline_on: date, today: date, pause: Pause | None) -> int:
    """Return how many days have gone by since a deadline, those of the pause not counted; 0 before it."""
    late = (today - deadline_on).days
    if pause is not None:
        first, last = max(pause.from_on, deadline_on), min(pause.until_on, today)
        late -= max(0, (last - first).days)
    return max(0, late)
