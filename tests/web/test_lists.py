"""The table and the board: find, sort, page through, and log one fact on many."""

import re
from datetime import date, timedelta
from uuid import UUID

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from headway.core.vocabulary import Channel, Disposition, EventKind
from headway.store.queries.applications import get_application
from tests.web.cast import TODAY, an_application, fact


def employers_on(page: bytes) -> list[str]:
    return re.findall(r'<span class="muted name">([^<]+)</span></th>', page.decode())


def some_applications(owner_id: UUID) -> None:
    an_application(owner_id, fact(EventKind.APPLIED, date(2026, 11, 3)), employer="Café Łódź", role="Baker")
    an_application(
        owner_id,
        fact(EventKind.APPLIED, date(2026, 11, 1)),
        fact(EventKind.REJECTED, date(2026, 11, 9)),
        employer="Brick & Sons",
        role="Mason",
        channel=Channel.REFERRAL,
    )
    an_application(owner_id, fact(EventKind.SAVED, date(2026, 11, 2)), employer="Acorn", role="Clerk")


class TestTheTable:
    @pytest.mark.parametrize(
        ("query", "found"),
        [
            ("", {"Café Łódź", "Acorn"}),
            ("?rejected=shown", {"Café Łódź", "Brick &amp; Sons", "Acorn"}),
            ("?q=cafe+lodz", {"Café Łódź"}),
            ("?q=mason", {"Brick &amp; Sons"}),
            ("?state=closed", {"Brick &amp; Sons"}),
            ("?disposition=rejected", {"Brick &amp; Sons"}),
            ("?stage=saved", {"Acorn"}),
            ("?channel=referral", set()),
            ("?channel=referral&rejected=shown", {"Brick &amp; Sons"}),
            ("?state=open&stage=applied", {"Café Łódź"}),
            ("?state=nonsense&sort=nonsense&page=nonsense&rejected=x", {"Café Łódź", "Acorn"}),
            ("?q=nobody", set()),
        ],
    )
    def test_finds_what_is_asked_for(self, query: str, found: set[str], alice: UUID, browser_of_alice: Client) -> None:
        some_applications(alice)
        assert set(employers_on(browser_of_alice.get("/applications" + query).content)) == found

    def test_says_how_many_rejections_are_folded_away(self, alice: UUID, browser_of_alice: Client) -> None:
        some_applications(alice)
        for path in ("/applications", "/applications/board"):
            folded = browser_of_alice.get(f"{path}?channel=referral").content.decode()
            assert "1 rejection is folded away." in folded
            assert f'href="{path}?channel=referral&amp;rejected=shown"' in folded
            assert "No application matches" not in folded
            shown = browser_of_alice.get(f"{path}?rejected=shown").content.decode()
            assert "folded away" not in shown
            assert "Fold the rejections away" in shown

    def test_says_when_nothing_matches(self, alice: UUID, browser_of_alice: Client) -> None:
        some_applications(alice)
        assert "No application matches" in browser_of_alice.get("/applications?q=nobody").content.decode()

    def test_invites_to_import_while_there_is_nothing(self, browser_of_alice: Client) -> None:
        assert "No applications yet" in browser_of_alice.get("/applications").content.decode()

    @pytest.mark.parametrize(
        ("sort", "first"),
        [
            ("-applied_on", "Café Łódź"),
            ("applied_on", "Café Łódź"),
            ("employer", "Acorn"),
            ("role", "Café Łódź"),
        ],
    )
    def test_sorts_and_tells_assistive_technology(
        self, sort: str, first: str, alice: UUID, browser_of_alice: Client
    ) -> None:
        some_applications(alice)
        page = browser_of_alice.get(f"/applications?sort={sort}")
        assert employers_on(page.content)[0] == first
        if sort in ("role", "applied_on"):
            assert 'aria-sort="ascending"' in page.content.decode()

    def test_pages_through_fifty_at_a_time(self, alice: UUID, browser_of_alice: Client) -> None:
        for place in range(53):
            an_application(alice, fact(EventKind.APPLIED, TODAY - timedelta(days=place)), employer=f"E{place:02}")
        first = browser_of_alice.get("/applications?q=e")
        assert len(employers_on(first.content)) == 50
        assert 'rel="next" href="/applications?q=e&amp;page=2"' in first.content.decode()
        second = browser_of_alice.get("/applications?q=e&page=2")
        assert employers_on(second.content) == ["E50", "E51", "E52"]
        assert 'rel="prev" href="/applications?q=e"' in second.content.decode()

    def test_leads_from_past_the_end_to_the_last_page_with_its_notice(
        self, alice: UUID, browser_of_alice: Client
    ) -> None:
        ids = [an_application(alice, employer=f"E{place}") for place in range(51)]
        bulk = {"id": ids[:1], "do": "rejected", "next": "/applications?state=open&page=2"}
        done = browser_of_alice.post("/applications/bulk", bulk)["Location"]
        answer = browser_of_alice.get(done, follow=True)
        assert answer.request["QUERY_STRING"].startswith("state=open&page=1&done=")
        assert 'formaction="/undo/' in answer.content.decode()
        assert len(employers_on(answer.content)) == 50
        for empty in ("/review?page=9", "/group/let_go?page=9"):
            assert browser_of_alice.get(empty, follow=True).status_code == 200

    def test_leads_to_the_first_and_the_last_page(self, alice: UUID, browser_of_alice: Client) -> None:
        for place in range(151):
            an_application(alice, employer=f"E{place:03}")
        assert 'href="/applications?page=4">Last' in browser_of_alice.get("/applications").content.decode()
        last = browser_of_alice.get("/applications?page=4").content.decode()
        assert 'href="/applications">First' in last
        assert "151 to 151 of 151" in last

    def test_shows_own_fields_as_columns_and_remembers_them(self, alice: UUID, browser_of_alice: Client) -> None:
        an_application(alice, fields=[("Mood", "hopeful"), ("Boss", "Ines")])
        assert "hopeful" not in browser_of_alice.get("/applications").content.decode()
        assert "hopeful" in browser_of_alice.get("/applications?columns=1&col=Mood").content.decode()
        page = browser_of_alice.get("/applications").content.decode()
        assert "hopeful" in page
        assert "Ines" not in page
        browser_of_alice.get("/applications?columns=1")
        assert "hopeful" not in browser_of_alice.get("/applications").content.decode()

    def test_remembers_as_many_columns_as_there_are(self, alice: UUID, browser_of_alice: Client) -> None:
        names = [f"Очень длинное название моего столбца {place}" for place in range(100)]
        an_application(alice, fields=[(name, f"value {name[-2:]}") for name in names])
        browser_of_alice.get("/applications", {"columns": "1", "col": names[:99]})
        assert len(browser_of_alice.cookies["headway_columns"].value) < 4000
        page = browser_of_alice.get("/applications").content.decode()
        assert "value 98" in page
        assert "value 99" not in page

    @pytest.mark.parametrize("cookie", ["{", "5", '"Mood"'])
    def test_survives_an_odd_cookie(self, cookie: str, alice: UUID, browser_of_alice: Client) -> None:
        an_application(alice, fields=[("Mood", "hopeful")])
        browser_of_alice.cookies["headway_columns"] = cookie
        assert browser_of_alice.get("/applications").status_code == 200

    def test_asks_no_more_questions_of_the_tables_with_more_rows(self, alice: UUID, browser_of_alice: Client) -> None:
        def questions() -> int:
            with CaptureQueriesContext(connection) as asked:
                browser_of_alice.get("/applications")
            return len(asked)

        some_applications(alice)
        before = questions()
        for _ in range(10):
            some_applications(alice)
        assert questions() == before


class TestTheBoard:
    def test_stands_by_stage_with_the_closed_ones_last(self, alice: UUID, browser_of_alice: Client) -> None:
        some_applications(alice)
        page = browser_of_alice.get("/applications/board?rejected=shown").content.decode()
        headings = re.findall(r'<h2 id="col-(\w+)">', page)
        assert (headings[0], headings[-1]) == ("saved", "closed")
        assert page.index("Acorn") < page.index("Café Łódź") < page.index("Brick &amp; Sons")

    def test_moves_an_application_on_by_a_button(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, fact(EventKind.SAVED))
        page = browser_of_alice.get("/applications/board").content.decode()
        move = f"/applications/{application_id}/log?kind=applied&amp;next=%2Fapplications%2Fboard"
        assert move in page
        answer = browser_of_alice.post(move.replace("&amp;", "&"), {"on": "2026-11-20", "next": "/applications/board"})
        assert answer["Location"].startswith("/applications/board?done=")

    def test_links_to_the_whole_column_when_it_is_long(self, alice: UUID, browser_of_alice: Client) -> None:
        for place in range(13):
            an_application(alice, employer=f"E{place}")
        page = browser_of_alice.get("/applications/board").content.decode()
        assert "/applications?state=open&amp;stage=applied" in page
        assert "All 13" in page

    def test_asks_no_more_questions_of_the_tables_with_more_rows(self, alice: UUID, browser_of_alice: Client) -> None:
        def questions() -> int:
            with CaptureQueriesContext(connection) as asked:
                browser_of_alice.get("/applications/board")
            return len(asked)

        some_applications(alice)
        before = questions()
        for _ in range(10):
            some_applications(alice)
        assert questions() == before


class TestTheBoardOfNothing:
    def test_says_how_to_begin(self, browser_of_alice: Client) -> None:
        page = browser_of_alice.get("/applications/board").content.decode()
        assert "No applications yet" in page
        assert "matches this" not in page
        assert 'action="/add"' in page


class TestManyAtOnce:
    def test_logs_one_fact_on_all_that_are_ticked(self, alice: UUID, browser_of_alice: Client) -> None:
        ids = [an_application(alice, employer=f"E{place}") for place in range(3)]
        answer = browser_of_alice.post("/applications/bulk", {"id": ids[:2], "do": "rejected", "next": "/applications"})
        assert "2 applications" in browser_of_alice.get(answer["Location"]).content.decode()
        ended = [get_application(alice, each).application.disposition for each in ids]  # type: ignore[union-attr]
        assert ended == [Disposition.REJECTED, Disposition.REJECTED, None]
        browser_of_alice.post("/undo/" + answer["Location"].partition("done=")[2])
        assert not any(get_application(alice, each).application.disposition for each in ids)  # type: ignore[union-attr]

    def test_says_so_when_nothing_is_ticked(self, browser_of_alice: Client) -> None:
        answer = browser_of_alice.post("/applications/bulk", {"do": "rejected", "next": "/applications?q=a"})
        assert answer["Location"] == "/applications?q=a&unchosen=1"
        shown = browser_of_alice.get(answer["Location"]).content.decode()
        assert ("No row was chosen. Nothing was changed." in shown, ">Undo<" in shown) == (True, False)
        again = {"do": "rejected", "next": answer["Location"]}
        assert browser_of_alice.post("/applications/bulk", again)["Location"] == answer["Location"]

    @pytest.mark.parametrize("given", [{"id": "nonsense", "do": "rejected"}, {"do": "nonsense"}])
    def test_refuses_what_no_form_sends(self, given: dict[str, str], browser_of_alice: Client) -> None:
        assert browser_of_alice.post("/applications/bulk", given).status_code == 400

    def test_touches_nothing_when_one_of_them_is_a_strangers(
        self, alice: UUID, charlie: UUID, browser_of_alice: Client
    ) -> None:
        mine, theirs = an_application(alice), an_application(charlie)
        answer = browser_of_alice.post("/applications/bulk", {"id": [mine, theirs], "do": "rejected"})
        assert answer.status_code == 404
        assert get_application(alice, mine).application.disposition is None  # type: ignore[union-attr]
