"""One's own data asked for: one quiet word when the month is over, only for whoever asked."""

from __future__ import annotations

import pytest

from headway.actions.laws import known_laws
from headway.core.events import Fact
from headway.core.laws import LawEffect
from headway.core.plan import plan
from headway.core.planned import steps_on
from headway.core.policy import Policy
from headway.core.rules.data_request import MONTHS_TO_SHOW_DATA
from headway.core.standing import standing
from tests.core.facts import WEEKENDS, day, fact

APPLIED = fact("applied", "03-02")
REJECTED = fact("rejected", "03-20")
ASKED = fact("data_asked", "03-31")


def on(facts: tuple[Fact, ...], text: str) -> list[str]:
    stands = standing(facts, Policy(), WEEKENDS)
    planned = plan(stands, Policy(), WEEKENDS, named_contact=False, via_agency=False)
    return [step.kind for step in steps_on(planned, day(text))]


class TestADataRequest:
    @pytest.mark.parametrize(
        "around",
        [
            (APPLIED, REJECTED),
            (APPLIED, REJECTED, fact("let_go", "03-21")),
            (APPLIED, REJECTED, fact("snoozed", "03-21", due_on="10-01")),
            (APPLIED, fact("presumed_no_response", "03-21")),
            (APPLIED, fact("let_go", "03-21")),
        ],
    )
    def test_comes_back_the_day_after_its_month_whatever_became_of_the_rest(self, around: tuple[Fact, ...]) -> None:
        asked = (*around, ASKED)
        assert [text for text in ("04-30", "05-01", "05-14", "05-15") if "check_data_request" in on(asked, text)] == [
            "05-01",
            "05-14",
        ]

    def test_waits_with_an_open_application_that_is_put_off(self) -> None:
        asked = (APPLIED, ASKED, fact("snoozed", "04-01", due_on="05-05"))
        assert "check_data_request" not in on(asked, "05-04")
        assert "check_data_request" in on(asked, "05-05")

    def test_brings_nothing_for_whoever_did_not_ask_or_has_it(self) -> None:
        assert on((APPLIED, REJECTED), "05-01") == []
        assert on((APPLIED, REJECTED, ASKED, fact("data_received", "04-20")), "05-01") == []

    def test_brings_nothing_where_no_law_gives_them_a_month(self) -> None:
        for facts in ((APPLIED, REJECTED, ASKED), (APPLIED, ASKED)):
            stands = standing(facts, Policy(), WEEKENDS)
            planned = plan(stands, Policy(), WEEKENDS, named_contact=False, via_agency=False, data_law=False)
            assert "check_data_request" not in {step.kind for step in planned}

    def test_changes_nothing_else_about_an_application(self) -> None:
        alone, asked = (standing((APPLIED, *more), Policy(), WEEKENDS) for more in ((), (ASKED,)))
        assert (asked.waiting_since, asked.clock_from, asked.stage) == (
            alone.waiting_since,
            alone.clock_from,
            alone.stage,
        )

    def test_has_the_month_of_the_law(self) -> None:
        (law,) = (law for law in known_laws() if law.effect == LawEffect.ACCESS)
        assert (law.id, law.months) == ("GDPR-access", MONTHS_TO_SHOW_DATA)
