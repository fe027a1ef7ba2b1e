"""Feedback is waited for quietly, until it comes; what was said names who said it and when."""

from __future__ import annotations

import pytest

from headway.core.events import Fact
from headway.core.feedback import FeedbackWait, Word, feedback_wait, word_to_learn_from
from headway.core.vocabulary import Medium, ReasonKind
from tests.core.facts import day, fact

ASKED = fact("feedback_asked", "03-21")


class TestFeedbackWait:
    def test_begins_on_the_day_it_was_asked_for(self) -> None:
        assert feedback_wait([fact("rejected", "03-20"), ASKED]) == FeedbackWait(since=day("03-21"))
        assert feedback_wait([fact("feedback_asked")]) == FeedbackWait(since=None)

    def test_is_none_before_that(self) -> None:
        assert feedback_wait([fact("rejected", "03-20"), fact("feedback_received", "03-20")]) is None

    @pytest.mark.parametrize("end", [fact("feedback_received", "04-21"), fact("interview_scheduled", "04-21")])
    def test_ends_when_it_comes_or_they_invite_again(self, end: Fact) -> None:
        assert feedback_wait([end, ASKED]) is None

    def test_goes_on_through_anything_else(self) -> None:
        assert feedback_wait([ASKED, fact("note", "03-25"), fact("let_go", "03-26")]) is not None


TOM = fact("feedback_received", "04-06", person="Tom Berg", medium=Medium.MAIL)


class TestWordToLearnFrom:
    @pytest.mark.parametrize(
        ("facts", "word"),
        [
            ((TOM,), Word(person="Tom Berg", on=day("04-06"), medium=Medium.MAIL)),
            # The last one counts, until a lesson was drawn from it.
            (
                (fact("rejected", "03-20", reason="too junior"), TOM),
                Word(person="Tom Berg", on=day("04-06"), medium=Medium.MAIL),
            ),
            ((fact("rejected", "03-20", reason="too junior"),), Word(person="", on=day("03-20"), medium=None)),
            ((TOM, fact("lesson", "04-06")), None),
            # A reason that lies on their side, and none at all, is no word to learn from.
            ((fact("rejected", "03-20", reason="x", reason_kind=ReasonKind.INTERNAL_CANDIDATE),), None),
            ((fact("rejected", "03-20"),), None),
        ],
    )
    def test_names_who_said_it_and_when(self, facts: tuple[Fact, ...], word: Word | None) -> None:
        assert word_to_learn_from(facts) == word
