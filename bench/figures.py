"""What a benchmark measured, what it may be at most, and how that is shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

# The same program measured twice on a quiet machine differs by up to this much.
NOISE = 0.10


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A measured value and its limit, both in `unit` ("ms", "MB", or "x" for a ratio); `of` says what is behind it."""

    name: str
    value: float
    limit: float
    unit: str
    of: str = ""

    @property
    def is_missed(self) -> bool:
        return self.value > self.limit * (1 + NOISE)


def render(figures: Iterable[Figure]) -> str:
    """A table for a terminal: what, measured, limit, verdict, and the two sides of a ratio."""
    lines = [f"{'what':<58} {'measured':>10} {'limit':>10}  "]
    return "\n".join(lines + [line(figure) for figure in figures])


def line(figure: Figure) -> str:
    measured, limit = (
        f"{number:.{1 if number >= 10 else 2}f} {figure.unit}" for number in (figure.value, figure.limit)
    )
    verdict = "MISSED" if figure.is_missed else "ok" if figure.value <= figure.limit else "ok, within noise"
    return f"{figure.name:<58} {measured:>10} {limit:>10}  {verdict:<7} {figure.of}".rstrip()
