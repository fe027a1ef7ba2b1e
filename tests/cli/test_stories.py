"""Whole stories, day by day, as the command line tells them."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Headway, OnDay


class TestGhostedInOntario:
    """An on-site interview on 10 March 2026, a thank-you, one question after six business days, and nothing."""

    @pytest.mark.parametrize(
        ("size", "expected", "presumed"),
        [
            ("200", ("2026-04-24", "law"), [[], [], [], ["presume_no"]]),
            ("20", ("2026-03-18", "usual"), [[], ["presume_no"], ["presume_no"], ["presume_no"]]),
        ],
    )
    def test_a_law_binds_a_firm_of_200_and_not_one_of_20(
        self, headway: Headway, on_day: OnDay, size: str, expected: tuple[str, str], presumed: list[list[str]]
    ) -> None:
        place = ("--location", "Toronto, Ontario", "--field", f"Company size={size}")
        on_day("2026-03-02", "add", "--employer", "Maple", "--role", "Analyst", *place)
        (application,) = headway("list", "--json").json()["applications"]
        log = ("log", application["id"])
        assert on_day("2026-03-10", *log, "interview_held") == ["thank_you"]
        assert on_day("2026-03-10", *log, "thanked") == []
        (row,) = headway("list", "--json").json()["applications"]
        assert (row["expected_by"], row["expected_basis"]) == expected
        assert on_day("2026-03-18") == ["follow_up"]
        assert on_day("2026-03-18", *log, "followed_up", "--outcome", "no_answer") == []
        days = ("2026-03-24", "2026-03-25", "2026-04-24", "2026-04-25")
        assert [on_day(day)[:1] for day in days] == presumed


class TestRejectedAfterAPresumedNo:
    def test_is_answered_learned_from_and_done(self, headway: Headway, on_day: OnDay) -> None:
        on_day("2026-03-02", "add", "--employer", "Maple", "--role", "Analyst")
        (application,) = headway("list", "--json").json()["applications"]
        log = ("log", application["id"])
        on_day("2026-03-10", *log, "interview_held")
        on_day("2026-03-10", *log, "thanked")
        on_day("2026-04-07", *log, "presumed_no_response")
        assert on_day("2026-04-20", *log, "rejected", "--reason", "somebody with more SQL") == []
        assert on_day("2026-04-21") == ["rejection_reply", "record_lesson"]
        assert on_day("2026-04-21", *log, "feedback_asked") == ["record_lesson"]
        assert on_day("2026-04-21", *log, "lesson", "--note", "practise window functions") == []
        # The answer comes a month late.
        assert on_day("2026-05-21", *log, "feedback_received", "--note", "good stories, little SQL") == []
        assert on_day("2026-05-22") == ["record_lesson"]
        events = headway("show", application["id"], "--json").json()["events"]
        assert [event["kind"] for event in events if event["kind"].startswith("lesson")] == ["lesson"]


class TestAnAgency:
    def test_is_asked_for_what_the_client_said(self, headway: Headway, on_day: OnDay) -> None:
        on_day("2026-03-02", "add", "--employer", "Maple", "--role", "Analyst", "--channel", "agency")
        (application,) = headway("list", "--json").json()["applications"]
        log = ("log", application["id"])
        assert on_day("2026-03-20", *log, "rejected") == []
        assert on_day("2026-03-21") == ["ask_recruiter"]
        assert on_day("2026-03-21", *log, "feedback_asked") == []


class TestAPause:
    def test_over_a_due_day_hides_it_and_makes_nothing_late(self, headway: Headway, on_day: OnDay) -> None:
        on_day("2026-03-02", "add", "--employer", "Maple", "--role", "Analyst")
        (application,) = headway("list", "--json").json()["applications"]
        on_day("2026-03-10", "log", application["id"], "interview_held", "--stated-date", "2026-03-18")
        on_day("2026-03-10", "log", application["id"], "thanked")
        assert on_day("2026-03-19", "pause", "--until", "2026-03-30") == []
        assert on_day("2026-03-29") == []
        assert headway("today", "--json").json()["waiting"]["next_wakes_on"] == "2026-03-30"
        assert on_day("2026-03-30") == ["follow_up"]
        (step,) = headway("today", "--json").json()["steps"]
        assert (step["due_on"], step["overdue_days"]) == ("2026-03-20", 0)

    def test_ends_on_one_word_and_can_be_undone(self, headway: Headway, on_day: OnDay) -> None:
        on_day("2026-03-02", "add", "--employer", "Maple", "--role", "Analyst")
        (application,) = headway("list", "--json").json()["applications"]
        on_day("2026-03-10", "log", application["id"], "interview_held")
        assert on_day("2026-03-10", "pause", "--until", "+5") == []
        assert headway("today").out == "Your search rests until 15 March 2026. Nothing becomes late meanwhile.\n"
        assert on_day("2026-03-11", "pause", "--end") == ["thank_you"]
        assert on_day("2026-03-11", "undo") == []
        assert headway("pause", "--until", "today").code == 1
