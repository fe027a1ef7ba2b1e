"""Sentences of the readers: translated first, filled in afterwards."""

from headway.readers.said import gettext_noop, say


class TestSay:
    def test_fills_in_the_values_after_the_translation(self) -> None:
        assert say("%(text)s is %(day)d", text="3/4", day=3) == "3/4 is 3"

    def test_leaves_a_sentence_without_values_alone(self) -> None:
        assert say(gettext_noop("100 % of it")) == "100 % of it"
