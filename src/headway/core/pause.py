"""A pause of the whole search: nothing to do while it lasts, and nothing late because of it."""

from collections.abc import Iterable, Mapping, Sequence
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


def joined(pauses: Iterable[Pause]) -> tuple[Pause, ...]:
    """Return the same days as pauses of which none touches another or is empty, the earliest first."""
    spans: list[Pause] = []
    for each in sorted((each for each in pauses if each.from_on < each.until_on), key=lambda pause: pause.from_on):
        if spans and each.from_on <= spans[-1].until_on:
            last = spans.pop()
            each = Pause(from_on=last.from_on, until_on=max(last.until_on, each.until_on))
        spans.append(each)
    return tuple(spans)


def paused(pauses: Iterable[Pause], today: date, until_on: date) -> tuple[Pause, ...]:
    """Return the pauses of a search that rests from today to the day before `until_on`; until today ends its rest.

    A pause that holds today is moved to its new end; those before it stay as they were.
    """
    cut = [Pause(from_on=each.from_on, until_on=min(each.until_on, today)) for each in pauses if each.from_on <= today]
    return joined((*cut, Pause(from_on=today, until_on=until_on)))


def resting_on(pauses: Iterable[Pause], day: date) -> Pause | None:
    """Return the pause that holds on this day."""
    return next((each for each in pauses if each.holds_on(day)), None)


def days_late(deadline_on: date, today: date, pauses: Iterable[Pause]) -> int:
    """Return how many days have gone by since a deadline, those of the pauses not counted; 0 before it."""
    late = (today - deadline_on).days
    for pause in joined(pauses):
        first, last = max(pause.from_on, deadline_on), min(pause.until_on, today)
        late -= max(0, (last - first).days)
    return max(0, late)


def told_pauses(pauses: Sequence[Pause]) -> dict[str, object]:
    """Return pauses, the earliest first, as plain values: the days of the last one, and a list of the earlier."""
    if not pauses:
        return {}
    *earlier, last = ({"from": each.from_on.isoformat(), "until": each.until_on.isoformat()} for each in pauses)
    return {**last, "earlier": earlier} if earlier else {**last}


def pauses_from(told: Mapping[str, object]) -> tuple[Pause, ...]:
    """Return the pauses that `told_pauses` made plain; raises ValueError for anything else."""
    if not told:
        return ()
    earlier = told.get("earlier", [])
    if not isinstance(earlier, list) or not told.keys() <= {"from", "until", "earlier"}:
        raise ValueError("a pause has the days from and until, and a list of earlier pauses")
    return tuple(_pause_from(each) for each in (*earlier, {name: told.get(name) for name in ("from", "until")}))


def _pause_from(told: object) -> Pause:
    days = told if isinstance(told, Mapping) else {}
    from_on, until_on = days.get("from"), days.get("until")
    if not isinstance(from_on, str) or not isinstance(until_on, str) or len(days) > len(("from", "until")):
        raise ValueError("a pause has the days from and until")
    return Pause(from_on=date.fromisoformat(from_on), until_on=date.fromisoformat(until_on))
