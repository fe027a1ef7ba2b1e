"""The plan made beforehand: offered once on Today, recalled where silence or a no comes, changed on the week's page."""

from __future__ import annotations

from datetime import date
from html import unescape
from uuid import UUID

import pytest
from django.test import Client

from headway.core.vocabulary import EventKind
from headway.store.models import Owner
from tests.web.cast import TODAY, an_application, fact

K = EventKind
OFFER = "If it happens, I will …"
RECALLED = "You meant to do then: a walk, then two postings"


def page(browser: Client, address: str = "/") -> str:
    return unescape(browser.get(address).content.decode())


class TestTheOffer:
    def test_comes_with_its_figure_and_source_once_something_was_sent(
        self, alice: UUID, browser_of_alice: Client
    ) -> None:
        an_application(alice, fact(K.SAVED))
        assert OFFER not in page(browser_of_alice)
        an_application(alice, fact(K.APPLIED, TODAY), employer="Globex")
        shown = page(browser_of_alice)
        for told in (OFFER, "Of 10 applications about 6 stay without any answer.", "61 of 100 were never answered"):
            assert told in shown, told
        # It stands there until it is answered: one line, which is opened by who wants it.
        assert '<details class="screen"><summary>Make a plan for silence or a no</summary>' in shown

    def test_comes_no_more_after_a_no(self, alice: UUID, browser_of_alice: Client) -> None:
        an_application(alice, fact(K.APPLIED, TODAY), fact(K.REJECTED, TODAY))
        assert OFFER not in page(browser_of_alice)

    @pytest.mark.parametrize("text", ["", "a walk"])
    def test_comes_no_more_once_it_was_answered_unless_that_is_undone(
        self, text: str, alice: UUID, browser_of_alice: Client
    ) -> None:
        an_application(alice, fact(K.APPLIED, TODAY))
        done = browser_of_alice.post("/setback", {"text": text})
        assert Owner.objects.get(id=alice).setback_plan == text
        assert OFFER not in page(browser_of_alice)
        browser_of_alice.post("/undo/" + done["Location"].partition("done=")[2])
        assert OFFER in page(browser_of_alice)

    def test_refuses_what_is_no_line(self, browser_of_alice: Client) -> None:
        assert browser_of_alice.post("/setback", {"text": "x" * 1001}).status_code == 400


class TestThePlan:
    def test_is_recalled_where_it_happens_and_can_be_changed(self, alice: UUID, browser_of_alice: Client) -> None:
        ended = an_application(alice, fact(K.APPLIED, date(2026, 11, 2)), fact(K.REJECTED, TODAY))
        an_application(alice, fact(K.APPLIED, date(2026, 11, 2)), employer="Globex")
        for address in (f"/applications/{ended}/no", "/group/let_go"):
            assert "You meant to do then" not in page(browser_of_alice, address)
        browser_of_alice.post("/setback", {"text": " a walk, then two postings "})
        for address in (f"/applications/{ended}/no", "/group/let_go"):
            assert RECALLED in page(browser_of_alice, address), address
        assert ">a walk, then two postings</textarea>" in page(browser_of_alice, "/week")
