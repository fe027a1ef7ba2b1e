"""A killed process leaves nothing half done, and two at once do not disturb each other."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.process import environment

PRELUDE = """
import json, sys, time
import django
django.setup()
from django.db import transaction
from headway.actions.applications import edit_application
from headway.actions.doctor import find_differences
from headway.actions.events import log_fact, retract_fact
from headway.actions.owners import ensure_owner
from headway.actions.undo import undo
from headway.core.vocabulary import EventKind
from headway.store import models
from headway.store.schema import ensure_schema
from tests.cast import NOW, a_fact, an_application, listed
ensure_schema()
owner = ensure_owner(now=NOW, zone="Europe/Berlin").id
def say(*words):
    print(*words, flush=True)
"""
WORK_UNTIL_KILLED = """
for number in range(100_000):
    ids = [an_application(owner, employer=f"E{number}-{each}", notes="n") for each in range(3)]
    note = log_fact(owner_id=owner, application_ids=ids, fact=a_fact(EventKind.NOTE), now=NOW)
    edit_application(owner_id=owner, application_id=ids[0], now=NOW, changes={"employer": f"F{number}"})
    retract_fact(owner_id=owner, event_id=note.event_ids[0], now=NOW)
    undo(owner_id=owner, batch_id=note.batch_id, now=NOW)
    say(number)
"""
STOP_IN_THE_MIDDLE = """
first = an_application(owner, employer="Before")
with transaction.atomic():
    log_fact(owner_id=owner, application_ids=[first], fact=a_fact(EventKind.REJECTED), now=NOW)
    for number in range(300):
        an_application(owner, employer=f"Half done {number}")
    say("inside")
    time.sleep(60)
"""
WRITE_SOME = """
shared = listed(owner)[0].id
say("ready")
sys.stdin.readline()
for number in range(25):
    log_fact(owner_id=owner, application_ids=[shared], fact=a_fact(EventKind.NOTE, text=sys.argv[1]), now=NOW)
    an_application(owner, employer=f"{sys.argv[1]} {number}")
"""
LOOK = """
events = {}
for batch_id in models.Event.objects.values_list("batch_id", flat=True):
    events[str(batch_id)] = events.get(str(batch_id), 0) + 1
say(json.dumps({
    "employers": sorted(row.employer for row in listed(owner)),
    "differences": len(find_differences(owner)),
    "promised": {str(batch.id): batch.counts.get("events", 0) for batch in models.Batch.objects.exclude(kind="edit")},
    "events": events,
    "moments": models.Batch.objects.values("created_at").distinct().count(),
    "batches": models.Batch.objects.count(),
    "orphans": models.Application.objects.filter(event=None).count(),
    "notes": sorted(models.Event.objects.filter(kind="note").values_list("text", flat=True)),
}))
"""


def run(home: Path, script: str, *arguments: str) -> subprocess.Popen[str]:
    variables = environment(home, today=None) | {"DJANGO_SETTINGS_MODULE": "headway.settings"}
    return subprocess.Popen(
        [sys.executable, "-c", PRELUDE + script, *arguments],
        cwd=Path(__file__).parents[2],
        env=variables,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def look(home: Path) -> dict[str, Any]:
    out, err = run(home, LOOK).communicate(timeout=60)
    assert out, err
    seen: dict[str, Any] = json.loads(out)
    return seen


def kill_after(child: subprocess.Popen[str], lines: int) -> None:
    """Kill without any warning once so many lines were printed."""
    assert child.stdout
    said = [child.stdout.readline() for _ in range(lines)]
    child.kill()
    _, err = child.communicate(timeout=60)
    assert all(said), err


class TestAKilledProcess:
    def test_leaves_nothing_of_an_unfinished_transaction(self, headway_home: Path) -> None:
        kill_after(run(headway_home, STOP_IN_THE_MIDDLE), 1)
        seen = look(headway_home)
        assert (seen["employers"], seen["differences"], seen["batches"]) == (["Before"], 0, 1)

    @pytest.mark.parametrize("lines", [1, 3, 4])
    def test_leaves_every_batch_whole_or_not_there_at_all(self, headway_home: Path, lines: int) -> None:
        kill_after(run(headway_home, WORK_UNTIL_KILLED), lines)
        seen = look(headway_home)
        assert len(seen["employers"]) >= 3 * lines
        assert seen["differences"] == seen["orphans"] == 0
        assert seen["events"] == seen["promised"]


class TestTwoProcesses:
    def test_write_at_once_and_lose_nothing(self, headway_home: Path) -> None:
        _, err = run(headway_home, 'an_application(owner, employer="Shared")').communicate(timeout=60)
        assert err == ""
        children = [run(headway_home, WRITE_SOME, name) for name in ("left", "right")]
        for child in children:
            assert child.stdout
            assert child.stdout.readline() == "ready\n"
        for child in children:
            assert child.stdin
            child.stdin.write("go\n")
            child.stdin.flush()
        answers = [child.communicate(timeout=120) for child in children]
        assert [(child.returncode, err) for child, (_, err) in zip(children, answers, strict=True)] == [(0, "")] * 2
        seen = look(headway_home)
        assert len(seen["employers"]) == 51
        assert seen["notes"] == ["left"] * 25 + ["right"] * 25
        assert (seen["differences"], seen["moments"]) == (0, seen["batches"])
