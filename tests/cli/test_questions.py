"""`headway questions`."""

import pytest

from tests.cli.conftest import Headway


def listed(headway: Headway, *options: str) -> list[tuple[str, str]]:
    questions = headway("questions", *options, "--json").json()["questions"]
    return [(each["text"], each["answer"]) for each in questions]


def first_id(headway: Headway) -> str:
    found: str = headway("questions", "--json").json()["questions"][0]["id"]
    return found


class TestQuestions:
    def test_are_added_changed_and_removed_with_undo(self, headway: Headway) -> None:
        assert headway("questions").out == "No questions yet. `headway questions --add TEXT` keeps one.\n"
        headway("questions", "--add", "Your strengths?", "--answer", "Maps.")
        assert listed(headway) == [("Your strengths?", "Maps.")]
        headway("questions", "--change", first_id(headway)[:8], "--answer", "Maps, mostly.")
        assert listed(headway) == [("Your strengths?", "Maps, mostly.")]
        headway("questions", "--change", first_id(headway), "--text", "Strengths?")
        assert listed(headway) == [("Strengths?", "Maps, mostly.")]
        headway("questions", "--remove", first_id(headway))
        assert listed(headway) == []
        assert headway("undo").out.startswith("Taken back: Question removed")
        assert listed(headway) == [("Strengths?", "Maps, mostly.")]

    def test_can_be_meant_for_one_application(self, headway: Headway, acme: str) -> None:
        headway("questions", "--add", "Why Acme?", "--application", acme)
        headway("questions", "--add", "Your strengths?")
        other = headway("add", "--employer", "Globex", "--role", "Cook", "--json").json()["application_id"]
        assert listed(headway, "--application", acme) == [("Why Acme?", ""), ("Your strengths?", "")]
        assert listed(headway, "--application", other) == [("Your strengths?", "")]
        assert "Why Acme? (Acme)" in headway("questions").out

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            (("--add", " "), "--add is empty"),
            (("--answer", "Maps."), "--text and --answer go with"),
            (("--remove", "ffff"), "No question has an id"),
            (("--add", "x", "--application", "ffff"), "No application has an id"),
        ],
    )
    def test_refuse_what_cannot_be_meant(self, headway: Headway, options: tuple[str, ...], message: str) -> None:
        answer = headway("questions", *options)
        assert (answer.code, message in answer.err) == (1, True)
