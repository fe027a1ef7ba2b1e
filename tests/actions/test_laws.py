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

    def test_leave_bills_as_bills(self) -> None:
        bills = {law.id for law in known_laws() if law.status == LawStatus.BILL}
        assert bills == {"NJ-A4625", "CA-AB1251", "NY-S8877", "NY-S9209"}

    def test_tell_of_time_limits_for_claims_without_setting_a_day_by_them(self) -> None:
        told = {law.id: law.effect for law in known_laws() if law.status == LawStatus.IN_FORCE}
        assert {id_ for id_, effect in told.items() if effect == LawEffect.INFORMATION} == {
            "DE-ArbGG-61b",
            "EU-2023-970",
            "US-EEOC",
            "UK-tribunal",
        }
        assert (told["DE-AGG"], told["GDPR-access"]) == (LawEffect.CLAIM, LawEffect.ACCESS)

    def test_ask_for_the_range_where_pay_has_to_be_told(self) -> None:
        (law,) = (law for law in known_laws() if law.id == "EU-2023-970")
        assert "ask for the range" in law.says
