"""Everything as JSON: nothing is lost on the way to another home, nothing is doubled in one that is not empty."""

from __future__ import annotations

import json
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.apps import apps
from django.db import connection, transaction

from headway.actions.applications import edit_application
from headway.actions.debriefs import keep_debrief
from headway.actions.doctor import find_differences
from headway.actions.events import log_fact
from headway.actions.exports import export
from headway.actions.imports import Choices, Refusal, apply_import, prepare_import
from headway.actions.questions import add_question
from headway.actions.recording import BatchKind
from headway.actions.undo import undo
from headway.actions.weeks import plan_week
from headway.core.events import details_of
from headway.core.vocabulary import EventKind
from headway.core.week import Line, Week
from headway.readers.export.columns import MAY_LACK
from headway.store import models
from headway.store.queries.questions import own_questions
from tests.actions.importing import ACME, GLOBEX, HEADINGS, a_sheet, counts, imported, previewed, the_search
from tests.cast import NOW, TODAY, a_fact, an_application, an_owner, listed

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """The export of a search with a bit of everything; its owner is gone afterwards."""
    owner = an_owner(country="DE")
    models.Owner.objects.filter(id=owner).update(policy={"thank_you_days": 2}, setback_plan="a walk")
    headings = (*HEADINGS, "Contact", "Mood")
    path = a_sheet(tmp_path, (*ACME, "Ada", "good"), (*GLOBEX, "", "bad"), headings=headings)
    imported(owner, path, choices=Choices(date_order="ymd"))
    application = listed(owner)[0].id
    edit_application(owner_id=owner, application_id=application, now=NOW, changes={"salary": "50 000"})
    logged = log_fact(owner_id=owner, application_ids=[application], fact=a_fact(EventKind.THANKED), now=NOW)
    undo(owner_id=owner, batch_id=logged.batch_id, now=NOW)
    imported(owner, a_sheet(tmp_path, *[(*row, "", "", "1") for row in (ACME, GLOBEX)], headings=(*headings, "Salary")))
    plan_week(owner_id=owner, week=Week(monday=date(2026, 11, 16), lines=(Line(then="write", weekday=1),)), now=NOW)
    add_question(owner_id=owner, application_id=application, text="Why us?", answer="The maps.", now=NOW)
    general = add_question(owner_id=owner, application_id=None, text="Your strengths?", answer="", now=NOW)
    undo(owner_id=owner, batch_id=general.batch_id, now=NOW)
    a_debrief(owner, application, mood="calm")
    path = tmp_path / "whole.json"
    export(owner_id=owner, path=path, today=TODAY, now=NOW, private=True)
    remove_everything()
    return path


def a_debrief(owner_id: UUID, application_id: UUID, *, mood: str) -> None:
    held = a_fact(EventKind.INTERVIEW_HELD, details=details_of({"decides": "Ada"}))
    keep_debrief(
        owner_id=owner_id,
        application_id=application_id,
        held=held,
        corrects=None,
        promised=None,
        questions=(),
        mood=mood,
        now=NOW,
    )


def remove_everything() -> None:
    """Leave the database as a home that was never used."""
    with transaction.atomic(), connection.cursor() as cursor:
        for model in apps.get_app_config("store").get_models():
            cursor.execute(f"DELETE FROM {model._meta.db_table}")


def content(owner_id: UUID, path: Path) -> dict[str, Any]:
    export(owner_id=owner_id, path=path, today=TODAY, now=NOW, private=True)
    found: dict[str, Any] = json.loads(path.read_text())
    return found


class TestWhole:
    def test_comes_back_equal_in_an_empty_home(self, document: Path, tmp_path: Path):
        owner = an_owner("Somebody", zone="UTC")
        preview = previewed(owner, document)
        assert counts(preview) == {"created": 2}
        result = imported(owner, document)
        assert (counts(result), result.batch_id) == ({"created": 2}, None)
        there = json.loads(document.read_text())
        assert all(there[table] for table in there if table not in ("documents",)), "the test has something of each"
        assert content(owner, tmp_path / "again.json") == there
        assert find_differences(owner) == ()

    def test_of_an_earlier_version_has_no_weeks(self, document: Path):
        there = json.loads(document.read_text())
        del there["weeks"]
        document.write_text(json.dumps(there))
        assert counts(imported(an_owner(), document)) == {"created": 2}

    def test_leaves_moods_out_unless_they_are_asked_for(self, tmp_path: Path):
        owner = an_owner()
        a_debrief(owner, an_application(owner), mood="in the dumps")
        path = tmp_path / "shown.json"
        export(owner_id=owner, path=path, today=TODAY, now=NOW)
        assert "private_notes" not in json.loads(path.read_text())
        assert "dumps" not in path.read_text()
        remove_everything()
        again = an_owner()
        imported(again, path)
        assert len(listed(again)) == 1

    def test_takes_an_export_from_before_there_were_questions(self, document: Path):
        told = json.loads(document.read_text())
        for event in told["events"]:
            del event["details"]
        document.write_text(json.dumps({table: rows for table, rows in told.items() if table not in MAY_LACK}))
        owner = an_owner()
        assert counts(imported(owner, document)) == {"created": 2}
        assert own_questions(owner) == ()

    def test_comes_back_only_once(self, document: Path, tmp_path: Path):
        owner = an_owner()
        imported(owner, document)
        before = content(owner, tmp_path / "before.json")
        assert counts(imported(owner, document)) == {"unchanged": 2}
        assert content(owner, tmp_path / "after.json") == before

    def test_joins_a_search_that_is_there(self, document: Path):
        owner = an_owner()
        an_application(owner, employer="Initech")
        an_application(owner, employer="ACME GmbH", role="Clerk")
        assert counts(imported(owner, document)) == {"created": 2}
        assert sorted(row.employer for row in listed(owner)) == ["ACME GmbH", "ACME GmbH", "Globex", "Initech"]
        assert find_differences(owner) == ()

    def test_brings_what_was_added_meanwhile(self, document: Path, tmp_path: Path):
        owner = an_owner()
        imported(owner, document)
        older = document.read_text()
        log_fact(owner_id=owner, application_ids=[listed(owner)[0].id], fact=a_fact(EventKind.FOLLOWED_UP), now=NOW)
        newer = tmp_path / "newer.json"
        expected = the_search(owner)
        export(owner_id=owner, path=newer, today=TODAY, now=NOW)
        remove_everything()
        again = an_owner()
        document.write_text(older)
        imported(again, document)
        assert counts(imported(again, newer)) == {"updated": 1, "unchanged": 1}
        assert the_search(again) == expected

    def test_shows_fields_that_differ_and_leaves_mine(self, document: Path):
        owner = an_owner()
        imported(owner, document)
        row = listed(owner)[0]
        edit_application(owner_id=owner, application_id=row.id, now=NOW, changes={"salary": "60 000", "location": ""})
        preview = previewed(owner, document)
        assert [(each.field, each.mine, each.theirs) for each in preview.conflicts] == [("salary", "60 000", "50 000")]
        assert counts(imported(owner, document)) == {"proposed": 1, "unchanged": 1}
        assert listed(owner)[0].salary == "60 000"
        assert counts(imported(owner, document)) == {"unchanged": 2}

    def test_can_go_on_being_undone(self, document: Path):
        owner = an_owner()
        imported(owner, document)
        first = models.Batch.objects.filter(owner_id=owner).order_by("created_at")[0]
        debriefed = models.Batch.objects.get(owner_id=owner, kind=BatchKind.DEBRIEF)
        for batch in (debriefed, first):
            undo(owner_id=owner, batch_id=batch.id, now=NOW)
        assert listed(owner) == ()

    def test_refuses_what_is_damaged(self, document: Path):
        owner = an_owner()
        document.write_text(document.read_text()[:-200])
        for act in (prepare_import, partial(apply_import, now=NOW)):
            refusal = act(owner_id=owner, path=document, name="whole.json", today=TODAY)
            assert isinstance(refusal, Refusal)
            assert "whole.json" in refusal.where
        assert models.Application.objects.count() == 0
