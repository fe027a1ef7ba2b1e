"""The questions that a page asks of the tables: as many with many rows as with few."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from headway.actions.applications import add_contact, edit_application
from headway.actions.beside import add_document
from headway.actions.events import log_fact
from headway.actions.questions import add_question
from headway.core.vocabulary import ContactRole, DocumentKind, EventKind
from headway.readers.records import ContactRecord, DocumentRecord
from headway.store.models import Application
from tests.web.cast import NOW, TODAY, an_application, fact
from tests.web.test_every_route import ROUTES, ask, places  # noqa: F401 - a fixture
from tests.web.test_import import apply, give

K = EventKind
# A file to take away asks for its rows in pieces; the rest are the forms of single things.
PAGES = sorted(name for name, (method, _) in ROUTES.items() if method == "GET" and name not in ("export", "undoing"))
LONG_AGO = TODAY - timedelta(days=100)


def grow(owner_id: UUID, application_id: UUID, client: Client, *, times: int) -> None:
    """More of all that a page could ask about row by row."""
    for _ in range(times):
        an_application(owner_id, fact(K.SAVED, LONG_AGO))
        an_application(owner_id, fact(K.APPLIED, LONG_AGO), fields=[("Mood", "hopeful")])
        an_application(owner_id, fact(K.APPLIED, TODAY - timedelta(days=20)))
        an_application(owner_id, fact(K.APPLIED, LONG_AGO), fact(K.OFFERED, TODAY))
        days = (TODAY - timedelta(days=1), TODAY + timedelta(days=1))
        an_application(owner_id, *(fact(K.INTERVIEW_SCHEDULED, day, learned_on=LONG_AGO) for day in days))
        right = fact(K.REPRESENTED, LONG_AGO, text="Brook", person="Ada")
        an_application(owner_id, right, fact(K.APPLIED, LONG_AGO), employer="Secretive Ltd")
        log_fact(owner_id=owner_id, application_ids=[application_id], fact=replace(right, text="Hill"), now=NOW)
        mine = {"owner_id": owner_id, "application_id": application_id, "now": NOW}
        add_contact(**mine, contact=ContactRecord(name="Ana", role=ContactRole.RECRUITER))
        add_document(**mine, document=DocumentRecord(kind=DocumentKind.RESUME, name="CV"))
        add_question(**mine, text="Why us?", answer="")
        for told in (fact(K.NOTE, text="x"), fact(K.INTERVIEW_HELD, person="Ana, Bo")):
            log_fact(owner_id=owner_id, application_ids=[application_id], fact=told, now=NOW)
    differ(owner_id, client, times=times)


def differ(owner_id: UUID, client: Client, *, times: int) -> None:
    """Proposals: what the person wrote and what the file says differ."""
    name = f"{times}.csv"
    lines = [f"Acme {times}-{place},Analyst,2026-11-02,{{}},J-{times}-{place}" for place in range(times)]
    sheet = "\n".join(["Company,Position,Applied,Location,Ref", *lines]) + "\n"
    apply(client, give(client, sheet.replace("{}", "Lyon"), name=name))
    for each in Application.objects.filter(owner_id=owner_id, location="Lyon").values_list("id", flat=True):
        edit_application(owner_id=owner_id, application_id=each, now=NOW, changes={"location": "Paris"})
    apply(client, give(client, sheet.replace("{}", "Rome"), name=name))
    assert client.get("/review").content.decode().count("Rome") >= times


class TestEveryPage:
    def test_asks_no_more_questions_of_the_tables_with_more_rows(
        self,
        places: dict[str, UUID],  # noqa: F811 - the fixture
        alice: UUID,
        browse: Callable[[UUID], Client],
    ) -> None:
        client = browse(alice)

        def questions(name: str) -> int:
            with CaptureQueriesContext(connection) as asked:
                assert ask(client, name, places).status_code in (200, 302)
            return len(asked)

        # Pages and columns are full before the first count: what has room left needs not be counted.
        grow(alice, places["application"], client, times=13)
        before = {name: questions(name) for name in PAGES}
        grow(alice, places["application"], client, times=8)
        after = {name: questions(name) for name in PAGES}
        assert {name: count for name, count in after.items() if count > before[name]} == {}
