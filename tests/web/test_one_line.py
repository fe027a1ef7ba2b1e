"""An application is added by one typed line."""

from collections.abc import Callable
from uuid import UUID

import pytest
from django.test import Client

from headway.core.vocabulary import EventKind
from headway.store.queries.applications import NEWEST_FIRST, Filter, get_application, list_applications
from headway.web.forms.one_line import read_line
from tests.web.cast import TODAY


class TestReadingALine:
    @pytest.mark.parametrize(
        ("text", "employer", "role", "location"),
        [
            ("Acme, Data analyst", "Acme", "Data analyst", ""),
            ("Acme - Data analyst", "Acme", "Data analyst", ""),
            ("Acme \u2013 Data analyst (m/f)", "Acme", "Data analyst (m/f)", ""),
            ("Acme | Data analyst", "Acme", "Data analyst", ""),
            ("Acme\tData analyst", "Acme", "Data analyst", ""),
            ("Data analyst at Acme", "Acme", "Data analyst", ""),
            ("Data analyst @ Acme", "Acme", "Data analyst", ""),
            ("Data analyst @Acme", "Acme", "Data analyst", ""),
            ("Entwicklerin bei Acme GmbH", "Acme GmbH", "Entwicklerin", ""),
            ("Data analyst at Acme, Berlin", "Acme", "Data analyst", "Berlin"),
            ("Acme, Head of research at scale", "Acme", "Head of research at scale", ""),
            ("Acme, Inc., Data analyst", "Acme, Inc.", "Data analyst", ""),
            ("Front-end developer", "Front-end developer", "", ""),
            ("Acme,", "Acme", "", ""),
            ("  Acme  ,   Data   analyst ", "Acme", "Data analyst", ""),
        ],
    )
    def test_splits_it_as_a_person_means_it(self, text: str, employer: str, role: str, location: str) -> None:
        line = read_line(text)
        assert line is not None
        assert (line.employer, line.role, line.location, line.url) == (employer, role, location, "")

    @pytest.mark.parametrize(
        "text", ["Acme, Analyst https://jobs.example/1?a=b", "https://jobs.example/1?a=b Acme, Analyst"]
    )
    def test_takes_a_web_address_from_anywhere(self, text: str) -> None:
        line = read_line(text)
        assert line is not None
        assert (line.employer, line.role, line.url) == ("Acme", "Analyst", "https://jobs.example/1?a=b")

    def test_takes_an_address_alone(self) -> None:
        line = read_line("https://jobs.example/1")
        assert line is not None
        assert (line.employer, line.role, line.url) == ("", "", "https://jobs.example/1")

    @pytest.mark.parametrize("text", ["", "   ", " , - "])
    def test_takes_nothing_from_nothing(self, text: str) -> None:
        assert read_line(text) is None


class TestAddingALine:
    def test_records_it_as_sent_today(self, alice: UUID, browser_of_alice: Client) -> None:
        browser_of_alice.post("/add", {"line": "Acme, Analyst https://jobs.example/1"})
        (row,) = list_applications(alice, Filter(), sort=NEWEST_FIRST, offset=0, limit=9).rows
        assert (row.employer, row.role, row.url, row.applied_on) == ("Acme", "Analyst", "https://jobs.example/1", TODAY)

    def test_comes_back_to_where_it_was_typed_with_an_undo(self, browser_of_alice: Client) -> None:
        answer = browser_of_alice.post("/add", {"line": "Acme, Analyst", "next": "/applications?q=acme"})
        assert answer["Location"].startswith("/applications?q=acme&done=")
        page = browser_of_alice.get(answer["Location"]).content.decode()
        assert "Added: Acme, Analyst" in page
        assert 'formaction="/undo/' in page

    def test_refuses_an_empty_line(self, browser_of_alice: Client) -> None:
        assert browser_of_alice.post("/add", {"line": " "}).status_code == 400

    @pytest.mark.parametrize(
        "elsewhere", ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:1"]
    )
    def test_never_goes_to_another_site(self, elsewhere: str, browser_of_alice: Client) -> None:
        answer = browser_of_alice.post("/add", {"line": "Acme, Analyst", "next": elsewhere})
        assert answer["Location"].startswith("/?done=")

    def test_is_taken_back_by_undo_and_brought_again(self, alice: UUID, browse: Callable[[UUID], Client]) -> None:
        browser = browse(alice)
        added = browser.post("/add", {"line": "Acme, Analyst"})["Location"].partition("done=")[2]
        application_id = list_applications(alice, Filter(), sort=NEWEST_FIRST, offset=0, limit=1).rows[0].id
        undone = browser.post(f"/undo/{added}", {"next": f"/applications/{application_id}"})["Location"]
        assert undone.startswith("/applications?done="), "the page of what is gone cannot be shown"
        assert get_application(alice, application_id) is None
        assert "Do it again" in browser.get(undone).content.decode()
        browser.post(f"/undo/{undone.partition('done=')[2]}")
        detail = get_application(alice, application_id)
        assert detail is not None
        assert [event.fact.kind for event in detail.events if not event.retracted] == [EventKind.APPLIED]
