"""How long commands take to start, beside what they stand on."""

from __future__ import annotations

from pathlib import Path

from bench.children import median_costs
from bench.figures import Figure
from bench.sheets import TODAY

ROUNDS = 9
COMMANDS = {
    "pass": ["-c", "pass"],
    "version": ["-m", "headway", "--version"],
    "setup": ["-c", "import django; django.setup()"],
    "today": ["-m", "headway", "today"],
}


def measure(home: Path) -> list[Figure]:
    """Processor time of `headway --version` and `headway today`, as ratios; `home` holds the large search."""
    costs = median_costs(COMMANDS, home, ROUNDS, HEADWAY_TODAY=TODAY.isoformat())
    return [
        ratio("headway --version : python -c pass", costs["version"].cpu, costs["pass"].cpu, limit=4.0),
        ratio("headway today : django.setup()", costs["today"].cpu, costs["setup"].cpu, limit=1.5),
    ]


def ratio(name: str, cost: float, base: float, *, limit: float) -> Figure:
    return Figure(
        name=name, value=cost / base, limit=limit, unit="x", of=f"{cost * 1000:.0f} ms : {base * 1000:.0f} ms of CPU"
    )
