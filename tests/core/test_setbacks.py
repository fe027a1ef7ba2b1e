"""A plan made beforehand for silence and a no."""

import pytest

from headway.core.setbacks import offers_a_plan


class TestOffering:
    @pytest.mark.parametrize(
        ("setback_plan", "sent", "rejected", "offered"),
        [
            (None, True, False, True),
            (None, False, False, False),
            (None, True, True, False),
            ("", True, False, False),
            ("a walk", True, False, False),
        ],
    )
    def test_is_once_and_before_the_first_no(
        self, setback_plan: str | None, sent: bool, rejected: bool, offered: bool
    ) -> None:
        assert offers_a_plan(setback_plan, sent=sent, rejected=rejected) is offered
