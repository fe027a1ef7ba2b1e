"""Processor time of a request, inside one process with one search; run as a program it prints its medians as JSON."""

from __future__ import annotations

import json
import secrets
import statistics
import subprocess
import sys
import time
from pathlib import Path

from bench.children import environment
from bench.figures import Figure
from bench.sheets import TODAY

SMALL, LARGE = 1_000, 10_000
# Name, path, the milliseconds a request may take on the large search, and how many times that of the small one.
PAGES = [
    ("Today", "/", 15, 1.2),
    ("Applications, first page", "/applications", 15, 1.2),
    ("Applications, search", "/applications?q=welder+dairy", 25, None),
]
ROUNDS = 3
REQUESTS = 40


def measure(small: Path, large: Path) -> list[Figure]:
    """Milliseconds of each page on the large search, and how much more that is than on the small one."""
    medians: dict[Path, list[dict[str, float]]] = {small: [], large: []}
    for _ in range(ROUNDS):
        for home, seen in medians.items():
            seen.append(ask(home))
    figures = []
    for name, path, limit, growth in PAGES:
        few, many = (statistics.median(one[path] for one in medians[home]) for home in (small, large))
        both = f"{many:.1f} ms : {few:.1f} ms of CPU"
        figures.append(Figure(name=f"{name}, {LARGE:,} applications", value=many, limit=limit, unit="ms", of=both))
        if growth:
            grown = f"{name}, {LARGE:,} : {SMALL:,}"
            figures.append(Figure(name=grown, value=many / few, limit=growth, unit="x", of=both))
    return figures


def ask(home: Path) -> dict[str, float]:
    variables = environment(home) | {"HEADWAY_TODAY": TODAY.isoformat()}
    done = subprocess.run(
        [sys.executable, "-m", "bench.pages"], env=variables, stdout=subprocess.PIPE, text=True, check=True
    )
    answer: dict[str, float] = json.loads(done.stdout)
    return answer


def time_pages() -> dict[str, float]:
    """Median milliseconds of processor time for each path, in this process."""
    import django

    django.setup()
    from django.test import Client

    from headway.store.models import Owner
    from headway.wsgi import make_application

    token = secrets.token_urlsafe()
    make_application(token, Owner.objects.get().id)
    client = Client(headers={"host": "127.0.0.1"})
    client.get(f"/start/{token}")
    return {path: statistics.median(milliseconds(client, path) for _ in range(REQUESTS)) for _, path, *_ in PAGES}


def milliseconds(client: object, path: str) -> float:
    started = time.process_time()
    answer = client.get(path)
    spent = time.process_time() - started
    if answer.status_code != 200:
        raise RuntimeError(f"{path}: {answer.status_code}")
    return spent * 1000


if __name__ == "__main__":
    print(json.dumps(time_pages()))
