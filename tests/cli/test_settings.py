"""Who and where one is and the plan's numbers are told and changed by command, as on the page."""

from __future__ import annotations

import pytest

from headway.core.policy import PLAN_NUMBERS
from tests.cli.conftest import Headway


class TestSettings:
    def test_are_told_with_what_each_rests_on(self, headway: Headway) -> None:
        told = headway("settings").out
        for name, about in PLAN_NUMBERS.items():
            assert f"\n{name}={about.default}\n  {about.low} to {about.high}" in told
        assert "807 dated applications" in told
        document = headway("settings", "--json").json()
        assert list(document["numbers"]) == list(PLAN_NUMBERS)
        assert document["numbers"]["attention_days_after_apply"]["value"] == 14

    def test_change_by_name_and_are_undone(self, headway: Headway) -> None:
        changed = headway("settings", "name=Sam Roe", "phone=+1 555 01", "country=DE", "region=BY", "no_from_hour=17")
        assert (changed.code, changed.out) == (0, "Changed. `headway undo` takes it back.\n")
        document = headway("settings", "--json").json()
        about = {name: document[name] for name in ("name", "phone", "country", "region")}
        assert about == {"name": "Sam Roe", "phone": "+1 555 01", "country": "DE", "region": "BY"}
        assert document["numbers"]["no_from_hour"]["value"] == 17
        headway("undo")
        document = headway("settings", "--json").json()
        assert (document["name"], document["numbers"]["no_from_hour"]["value"]) == ("", 0)

    def test_keep_what_is_not_named(self, headway: Headway) -> None:
        headway("settings", "name=Sam", "attention_days_after_apply=10")
        headway("settings", "no_from_hour=17")
        headway("settings", "attention_days_after_apply=")
        document = headway("settings", "--json").json()
        numbers = document["numbers"]
        assert document["name"] == "Sam"
        assert (numbers["no_from_hour"]["value"], numbers["attention_days_after_apply"]["value"]) == (17, 14)
        assert headway("settings", "name=Sam").out == "Nothing to change: it is so already.\n"
        assert headway("settings", "name=Sam", "--json").json()["batch"] is None

    def test_let_a_region_go_with_its_country(self, headway: Headway) -> None:
        headway("settings", "country=DE", "region=BY")
        headway("settings", "country=US")
        document = headway("settings", "--json").json()
        assert (document["country"], document["region"]) == ("US", "")

    @pytest.mark.parametrize(
        ("change", "why"),
        [
            ("zone=Mars/North", "no time zone called Mars/North"),
            ("country=XX", "no holidays are known for XX"),
            ("no_from_hour=24", "can be 0 to 23, not 24"),
            ("no_from_hour=noon", "no_from_hour is a number, not noon."),
            ("colour=red", "colour=red is no setting."),
            ("name", "name is no setting."),
        ],
    )
    def test_say_what_cannot_be_kept(self, headway: Headway, change: str, why: str) -> None:
        answer = headway("settings", change)
        assert (answer.code, answer.out) == (1, "")
        assert why in answer.err

    def test_fill_the_words_ready(self, headway: Headway, acme: str) -> None:
        headway("settings", "name=Sam Roe", "phone=+1 555 01")
        words = headway("draft", acme, "follow_up_voicemail", "--language", "fr").out
        assert "ici Sam Roe" in words
        assert words.count("+1 555 01") == 2
