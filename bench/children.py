"""Child processes, and what each of them cost."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """Seconds on the clock, seconds of processor time, and the largest memory in MB of one process."""

    wall: float
    cpu: float
    memory: float


def run(arguments: Sequence[str], home: Path, **variables: str) -> Cost:
    """Run this Python with the arguments and the data in `home`; RuntimeError with its messages when it fails."""
    with (home.parent / "child.log").open("w+b") as log:
        started = time.perf_counter()
        child = subprocess.Popen(
            [sys.executable, *arguments],
            env=environment(home) | variables,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - started
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            log.seek(0)
            raise RuntimeError(f"{' '.join(arguments)}: {child.returncode}\n{log.read().decode()}")
    return Cost(wall=wall, cpu=usage.ru_utime + usage.ru_stime, memory=usage.ru_maxrss / 1024)


def environment(home: Path) -> Mapping[str, str]:
    """Return what a child starts with: the compiled modules that an installed program has, whoever measures it."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(_NOT_KEPT)}
    return kept | {
        "HEADWAY_HOME": str(home),
        "DJANGO_SETTINGS_MODULE": "headway.settings",
        "PYTHONPYCACHEPREFIX": str(home.parent / "compiled"),
    }


_NOT_KEPT = ("HEADWAY_", "DJANGO_", "COVERAGE", "PYTHONDONTWRITEBYTECODE")


def median_costs(commands: Mapping[str, Sequence[str]], home: Path, rounds: int, **variables: str) -> dict[str, Cost]:
    """Run the commands in turns, so that a busy moment of the machine meets all of them; the medians of each."""
    costs: dict[str, list[Cost]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, arguments in commands.items():
            costs[name].append(run(arguments, home, **variables))
    return {name: median(each) for name, each in costs.items()}


def median(costs: Sequence[Cost]) -> Cost:
    return Cost(
        wall=statistics.median(cost.wall for cost in costs),
        cpu=statistics.median(cost.cpu for cost in costs),
        memory=max(cost.memory for cost in costs),
    )
