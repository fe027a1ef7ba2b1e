"""Feedback is waited for quietly, until it comes."""

from __future__ import annotations

import pytest

from headway.core.events import Fact
from headway.core.feedback import FeedbackWait, feedback_wait
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
