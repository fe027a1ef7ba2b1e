"""The timeline only grows: no action changes or deletes an event."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from headway.actions.applications import add_contact, edit_application
from headway.actions.doctor import mend
from headway.actions.events import correct_fact, log_fact, log_on_group, retract_fact
from headway.actions.owners import change_settings
from headway.actions.undo import Undone, undo
from headway.core.vocabulary import EventKind, StepKind
from headway.readers.records import ContactRecord
from headway.store import models
from tests.cast import NOW, TODAY, a_fact, an_application, an_owner, applied

pytestmark = pytest.mark.django_db
TOUCHES_EVENTS = re.compile(r'\b(UPDATE|DELETE FROM|REPLACE INTO|DROP TABLE|ALTER TABLE)\s+"?store_event"?\b', re.I)


def recorded() -> dict[UUID, dict[str, Any]]:
    return {row["id"]: row for row in models.Event.objects.values()}


def live_through_everything(owner_id: UUID) -> list[dict[UUID, dict[str, Any]]]:
    """Do everything that a person can do, and return the events after each thing."""
    ids = [an_application(owner_id, applied(TODAY.replace(month=10)), employer=f"E{number}") for number in range(3)]
    seen = [recorded()]
    note = log_fact(owner_id=owner_id, application_ids=ids, fact=a_fact(EventKind.NOTE), now=NOW)
    seen.append(recorded())
    retract_fact(owner_id=owner_id, event_id=note.event_ids[0], now=NOW)
    seen.append(recorded())
    correct_fact(owner_id=owner_id, event_id=note.event_ids[1], fact=a_fact(EventKind.REJECTED), now=NOW)
    seen.append(recorded())
    log_on_group(owner_id=owner_id, kind=StepKind.LET_GO, fact=a_fact(EventKind.LET_GO), today=TODAY, now=NOW)
    seen.append(recorded())
    edit_application(owner_id=owner_id, application_id=ids[0], now=NOW, changes={"notes": "x", "employer": "Y"})
    add_contact(owner_id=owner_id, application_id=ids[0], now=NOW, contact=ContactRecord(name="Jana"))
    change_settings(
        owner_id=owner_id, now=NOW, zone="UTC", country="DE", subdivision="", policy={"prepare_days": 3}, laws_off=()
    )
    seen.append(recorded())
    while isinstance(undoing := undo(owner_id=owner_id, batch_id=None, now=NOW), Undone):
        last = undoing
        seen.append(recorded())
    undo(owner_id=owner_id, batch_id=last.batch_id, now=NOW)
    models.Application.objects.update(stage="offer")
    mend(owner_id)
    return [*seen, recorded()]


class TestTheTimeline:
    def test_only_ever_grows(self) -> None:
        seen = live_through_everything(an_owner())
        for before, after in pairwise(seen):
            assert before.items() <= after.items()
        assert len(seen[-1]) > len(seen[0])

    def test_is_never_updated_or_deleted_in_sql(self) -> None:
        alice = an_owner()
        with CaptureQueriesContext(connection) as queries:
            live_through_everything(alice)
        statements = [each["sql"] for each in queries]
        assert any('INSERT INTO "store_event"' in sql for sql in statements), "the test looks at the wrong table"
        assert [sql for sql in statements if TOUCHES_EVENTS.search(sql)] == []
