"""Whether a question that was asked had an answer, and one with a day."""

import pytest

from headway.core.asked import Asked, last_asked
from headway.core.events import Fact
from tests.core.facts import day, fact

APPLIED = fact("applied", "03-02")
HELD = fact("interview_held", "03-10", stated_date="03-18")


class TestTheLastQuestion:
    @pytest.mark.parametrize(
        ("facts", "on", "answered_on"),
        [
            ((fact("followed_up", "03-20"),), "03-20", None),
            ((fact("followed_up", "03-20", outcome="still_deciding"),), "03-20", "03-20"),
            ((fact("followed_up", "03-20"), fact("contacted", "03-23")), "03-20", "03-23"),
            ((fact("followed_up", "03-20"), fact("answer_promised", "03-23", text="soon")), "03-20", "03-23"),
            ((fact("followed_up", "03-20"), fact("contacted", "03-23", stated_date="03-30")), "03-20", None),
            ((fact("contacted", "03-19"), fact("followed_up", "03-20")), "03-20", None),
        ],
    )
    def test_knows_whether_they_answered_without_a_day(
        self, facts: tuple[Fact, ...], on: str, answered_on: str | None
    ) -> None:
        told = last_asked((APPLIED, HELD, *facts))
        assert told == Asked(on=day(on), answered_on=day(answered_on) if answered_on else None)

    def test_is_none_before_there_is_one(self) -> None:
        assert last_asked((APPLIED, HELD)) is None
