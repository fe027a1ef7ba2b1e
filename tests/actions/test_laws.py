"""The laws that come with Headway."""

from headway.actions.laws import known_laws
from headway.core.laws import LawEffect, LawStatus


class TestKnownLaws:
    def test_say_what_they_are_when_that_was_checked_and_where(self) -> None:
        laws = known_laws()
        assert len({law.id for law in laws}) == len(laws) > 3
        assert all(law.says and law.source and law.checked_on.year >= 2026 for law in laws)

    def test_have_one_in_force_by_which_employers_answer(self) -> None:
        [law] = [law for law in known_laws() if law.effect == LawEffect.ANSWER and law.status == LawStatus.IN_FORCE]
        assert (law.id, law.days, law.min_employees) == ("ON-45", 45, 25)
