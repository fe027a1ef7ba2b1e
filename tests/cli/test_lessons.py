"""Lessons on the command line: what was learned, tried, and what rejections have in common, with the counts."""

from __future__ import annotations

from tests.cli.conftest import Headway


class TestLessons:
    def test_are_listed_with_what_came_of_them(self, headway: Headway, acme: str) -> None:
        assert headway("lessons").out.startswith("No lessons yet.")
        headway("log", acme, "lesson_tried", "--note", "before any lesson", "--on", "-3")
        headway("log", acme, "lesson", "--note", "shorter answers")
        headway("log", acme, "lesson_tried", "--note", "they smiled")
        headway("log", acme, "lesson", "--note", "ask for the salary first")
        headway("log", acme, "lesson_tried", "--note", "they told it")
        assert headway("lessons").out.splitlines() == [
            "2026-11-22  ask for the salary first (Acme)",
            "    Tried: they told it",
            "2026-11-22  shorter answers (Acme)",
            "    Tried: they smiled",
        ]
        told = headway("lessons", "--json").json()
        assert [each["tried"] for each in told["lessons"]] == [["they told it"], ["they smiled"]]
        assert told["patterns"] == []

    def test_that_were_taken_back_are_gone(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "lesson", "--note", "shorter answers")
        headway("undo")
        headway("log", acme, "lesson_tried", "--note", "of nothing")
        assert headway("lessons", "--json").json()["lessons"] == []

    def test_say_what_rejections_share_from_five_on(self, headway: Headway, acme: str) -> None:
        for number in range(5):
            assert headway("lessons", "--json").json()["patterns"] == []
            added = headway("add", "--employer", f"Firm {number}", "--role", "Tester", "--json")
            kind = ("--reason-kind", "salary") if number < 2 else ()
            headway("log", added.json()["application_id"], "rejected", *kind)
        assert headway("lessons", "--json").json()["patterns"] == [
            {"count": 5, "total": 5, "stage": "applied", "reason_kind": None},
            {"count": 2, "total": 5, "stage": None, "reason_kind": "salary"},
        ]
        assert "2 of 5 gave this reason: Salary." in headway("lessons").out
