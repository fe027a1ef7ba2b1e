"""The plan of a week and its review in the terminal."""

import pytest

from tests.cli.conftest import Headway

LINE = "Wed 09:00, library: write two"


class TestWeek:
    def test_is_planned_shown_and_looked_back_on(self, headway: Headway) -> None:
        assert "No plan." in headway("week").out
        told = headway("week", "--number", "3", "--channel", "referral", "--goal", "calm", "--line", LINE).out
        for part in (
            "3 applications that fit",
            "Through: Referral",
            "Get better at: calm",
            "Wednesday, 09:00, library: write two",
        ):
            assert part in told, part
        assert "Did: wrote two" in headway("week", "--did", "wrote two").out
        document = headway("week", "--learned", "mornings", "--json").json()
        assert (document["did"], document["learned"], document["number"]) == ("wrote two", "mornings", 3)
        assert document["lines"] == [{"weekday": 2, "at": "09:00", "place": "library", "then": "write two"}]
        assert "No plan." in headway("week", "--empty").out

    def test_keeps_what_to_do_when_a_no_comes_and_recalls_it_then(self, headway: Headway, acme: str) -> None:
        assert "If nobody answers, or a no comes: a walk" in headway("week", "--setback", " a walk ").out
        assert headway("week", "--json").json()["setback_plan"] == "a walk"
        assert "You meant to do then: a walk" in headway("log", acme, "rejected").out
        assert "a walk" not in headway("week", "--setback", "").out
        assert headway("week", "--setback", "x" * 1001).code == 1

    def test_stands_in_todays_list_on_its_day(self, headway: Headway) -> None:
        headway("week", "--line", "Sun: read two postings")
        assert "Your plan for today: read two postings" in headway("today").out
        assert headway("today", "--json").json()["planned"] == ["read two postings"]

    def test_tells_what_was_done_and_asks_after_a_long_silence(self, headway: Headway) -> None:
        for number in range(20):
            headway("add", "--employer", f"Employer {number}", "--role", "Cook", "--applied-on", "2026-09-01")
        headway("add", "--employer", "Acme", "--role", "Cook", "--applied-on", "today", "--channel", "referral")
        told = headway("week").out
        assert "1 application sent (1 by referral)" in told
        assert "worth a look?" in told

    @pytest.mark.parametrize(
        "arguments",
        [
            ("--line", "Tue 25:00 write"),
            ("--number", "0"),
            ("--did", "wrote two"),
            ("--of", "soon"),
        ],
    )
    def test_refuses_what_it_cannot_use(self, headway: Headway, arguments: tuple[str, str]) -> None:
        answer = headway("week", *arguments)
        assert (answer.code, answer.err.startswith("headway: ")) == (1, True)

    def test_refuses_a_review_that_is_too_long(self, headway: Headway) -> None:
        headway("week", "--number", "2")
        assert headway("week", "--did", "x" * 2001).code == 1
