"""The numbers of the plan."""

import pytest

from headway.core.policy import PLAN_NUMBERS, Policy, is_own, policy_from


class TestPlanNumbers:
    @pytest.mark.parametrize("name", sorted(PLAN_NUMBERS))
    def test_each_has_a_source_and_starts_inside_its_range(self, name: str) -> None:
        about = PLAN_NUMBERS[name]
        assert about.low <= about.default <= about.high
        assert about.source
        assert about.grade in {"A", "B", "C", "own", "practice", "choice"}

    @pytest.mark.parametrize(
        ("name", "default"),
        [
            ("attention_days_after_apply", 14),
            ("presume_days_applied", 45),
            ("presume_days_interviewed", 28),
            ("follow_up_days_applied", 10),
            ("follow_up_days_interviewed", 6),
            ("follow_up_days_stated", 2),
            ("wait_days_after_follow_up", 5),
            ("follow_ups_per_stage", 1),
        ],
    )
    def test_starts_from_the_numbers_of_the_research(self, name: str, default: int) -> None:
        assert PLAN_NUMBERS[name].default == default


class TestPolicyFrom:
    def test_is_the_plan_itself_without_own_numbers(self) -> None:
        assert policy_from({}) == Policy()

    def test_takes_over_own_numbers_and_knows_them(self) -> None:
        policy = policy_from({"attention_days_after_apply": 10})
        assert policy.attention_days_after_apply == 10
        assert is_own(policy, "attention_days_after_apply")
        assert not is_own(policy, "presume_days_applied")

    @pytest.mark.parametrize("value", [6, 22])
    def test_refuses_a_number_outside_its_range_and_says_the_range(self, value: int) -> None:
        with pytest.raises(ValueError, match=f"can be 7 to 21, not {value}"):
            policy_from({"attention_days_after_apply": value})

    def test_refuses_a_number_that_does_not_exist(self) -> None:
        with pytest.raises(ValueError, match="no number called luck"):
            policy_from({"luck": 7})
