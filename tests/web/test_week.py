"""A week on its page: planned, changed, looked back on; shown on its days and never asked for twice."""

from datetime import date
from uuid import UUID

import pytest
from django.test import Client

from headway.actions.weeks import plan_week
from headway.core.vocabulary import EventKind
from headway.core.week import Line, Week
from headway.store.queries.weeks import weeks
from tests.web.cast import NOW, TODAY, an_application, fact

K = EventKind
MONDAY = date(2026, 11, 16)
PLAN = {
    "number": "3",
    "goal": "calmer calls",
    "channels": ["referral"],
    "day-0": "4",
    "at-0": "09:00",
    "place-0": "library",
    "then-0": "write two",
}


def held(owner_id: UUID) -> Week | None:
    return weeks(owner_id, since=MONDAY).get(MONDAY)


class TestPlan:
    def test_is_kept_and_can_be_undone(self, alice: UUID, browser_of_alice: Client) -> None:
        page = browser_of_alice.post(f"/week/{MONDAY}/plan", PLAN, follow=True).content.decode()
        for told in (
            "3 applications that fit",
            "Referral",
            "calmer calls",
            "Friday, 09:00, library: write two",
            "Undo",
        ):
            assert told in page, told
        week = held(alice)
        assert week is not None
        assert week.lines[0].then == "write two"

    def test_asks_what_to_do_where_only_a_place_is_given(self, alice: UUID, browser_of_alice: Client) -> None:
        answer = browser_of_alice.post(f"/week/{MONDAY}/plan", {"place-3": "library"})
        assert answer.status_code == 422
        assert "Say what you will do then" in answer.content.decode()
        assert held(alice) is None

    def test_an_empty_one_asks_no_more(self, alice: UUID, browser_of_alice: Client) -> None:
        page = browser_of_alice.post(f"/week/{MONDAY}/plan", {}, follow=True).content.decode()
        assert "You kept this week without a plan." in page

    def test_stands_as_words_and_its_form_opens_only_to_change_it(self, alice: UUID, browser_of_alice: Client) -> None:
        assert "Change the plan" not in browser_of_alice.get("/week").content.decode()
        plan_week(owner_id=alice, week=Week(monday=MONDAY, number=2), now=NOW)
        assert "<details><summary>Change the plan</summary>" in browser_of_alice.get("/week").content.decode()
        refused = browser_of_alice.post(f"/week/{MONDAY}/plan", {"place-3": "library"}).content.decode()
        assert "<details open><summary>Change the plan</summary>" in refused

    @pytest.mark.parametrize("of", ["2026-11-17", "monday", "2030-01-07"])
    def test_is_of_a_week_that_begins_near(self, browser_of_alice: Client, of: str) -> None:
        assert browser_of_alice.post(f"/week/{of}/plan", PLAN).status_code == 404

    def test_shows_as_many_lines_as_it_holds_and_two_more(self, alice: UUID, browser_of_alice: Client) -> None:
        lines = tuple(Line(then=f"do {number}") for number in range(6))
        plan_week(owner_id=alice, week=Week(monday=MONDAY, lines=lines), now=NOW)
        page = browser_of_alice.get("/week").content.decode()
        assert 'name="then-6"' in page
        assert 'name="then-7"' not in page

    def test_that_is_refused_shows_two_lines_more_than_were_written(self, browser_of_alice: Client) -> None:
        answer = browser_of_alice.post(
            f"/week/{MONDAY.isoformat()}/plan", {"then-0": "write two", "place-1": "library"}
        )
        page = answer.content.decode()
        assert (answer.status_code, 'name="then-3"' in page, 'name="then-4"' in page) == (422, True, False)


class TestToday:
    def test_shows_what_is_planned_for_the_day(self, alice: UUID, browser_of_alice: Client) -> None:
        line = Line(then="write two", weekday=TODAY.weekday(), place="library")
        plan_week(owner_id=alice, week=Week(monday=MONDAY, lines=(line,)), now=NOW)
        page = browser_of_alice.get("/").content.decode()
        assert "library: write two" in page
        assert "Plan this week" not in page

    def test_brings_the_review_and_the_plan_to_those_who_planned(
        self, alice: UUID, browser_of_alice: Client, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        an_application(alice, fact(K.APPLIED, TODAY))
        plan_week(owner_id=alice, week=Week(monday=MONDAY, number=2), now=NOW)
        monkeypatch.setenv("HEADWAY_TODAY", "2026-11-23")
        page = browser_of_alice.get("/").content.decode()
        assert page.index("Look back on the week") < page.index("Plan this week")
        assert f"/week?of={MONDAY}" in page
        assert "/week?of=2026-11-23" in page


class TestReview:
    def test_stands_beside_the_plan_and_the_record(
        self, alice: UUID, browser_of_alice: Client, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        an_application(alice, fact(K.APPLIED, date(2026, 11, 17)), fact(K.INTERVIEW_HELD, date(2026, 11, 19)))
        plan_week(owner_id=alice, week=Week(monday=MONDAY, number=2), now=NOW)
        monkeypatch.setenv("HEADWAY_TODAY", "2026-11-22")
        page = browser_of_alice.get(f"/week?of={MONDAY}").content.decode()
        for told in ("2 applications that fit", "1 application sent", "1 interview", "Looking back"):
            assert told in page, told
        told = {"did": "wrote two", "learned": "mornings work"}
        page = browser_of_alice.post(f"/week/{MONDAY}/review", told, follow=True).content.decode()
        assert "mornings work" in page
        monkeypatch.setenv("HEADWAY_TODAY", "2026-11-25")
        assert "mornings work" in browser_of_alice.get("/week").content.decode()

    def test_needs_a_plan(self, browser_of_alice: Client) -> None:
        assert browser_of_alice.post(f"/week/{MONDAY}/review", {"did": "x"}).status_code == 404

    def test_says_so_when_it_is_too_long(self, alice: UUID, browser_of_alice: Client) -> None:
        plan_week(owner_id=alice, week=Week(monday=MONDAY, number=2), now=NOW)
        assert browser_of_alice.post(f"/week/{MONDAY}/review", {"did": "x" * 2001}).status_code == 422

    def test_asks_about_other_titles_after_a_long_silence(
        self, alice: UUID, browser_of_alice: Client, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for number in range(20):
            an_application(alice, fact(K.APPLIED, date(2026, 8, 3)), employer=f"Employer {number}")
        monkeypatch.setenv("HEADWAY_TODAY", "2026-11-22")
        page = browser_of_alice.get("/week").content.decode()
        assert "Would titles or places near to yours be worth a look?" in page
        # Only where it is of use now: another week that was never planned is not the place.
        assert "Would titles" not in browser_of_alice.get("/week?of=2026-11-09").content.decode()
        plan_week(owner_id=alice, week=Week(monday=MONDAY, number=2), now=NOW)
        page = browser_of_alice.get("/week").content.decode()
        assert "Would titles or places near to yours be worth a look?" in page
        assert "Belot, Kircher and Muller" in page


class TestWeek:
    @pytest.mark.parametrize(
        ("of", "heading"),
        [
            ("", "This week"),
            ("2026-11-11", "Last week"),
            ("2026-11-23", "Next week"),
            ("2026-10-07", "The week of 5 October"),
        ],
    )
    def test_is_named_from_today(self, browser_of_alice: Client, of: str, heading: str) -> None:
        assert f"<h1>{heading}</h1>" in browser_of_alice.get(f"/week?of={of}").content.decode()

    def test_that_does_not_exist_is_not_found(self, browser_of_alice: Client) -> None:
        assert browser_of_alice.get("/week?of=soon").status_code == 404
