"""A bar for long jobs, on standard error and only where that is a terminal."""

import sys
from collections.abc import Callable

_WIDTH = 30


def progress_bar(label: str) -> Callable[[int, int], None] | None:
    """Return a function that draws how far a job is, (done, total); None where nobody would see it."""
    if not sys.stderr.isatty():
        return None
    shown = -1

    def draw(done: int, total: int) -> None:
        nonlocal shown
        percent = min(100, done * 100 // total) if total else 100
        if percent == shown:
            return
        shown = percent
        filled = _WIDTH * percent // 100
        end = "\n" if percent == 100 else ""
        print(
            f"\r{label} [{'#' * filled}{'.' * (_WIDTH - filled)}] {percent:3} %", end=end, file=sys.stderr, flush=True
        )

    return draw
