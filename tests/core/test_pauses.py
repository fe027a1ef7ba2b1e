"""A pause costs nothing: what it hid of a step that is worth doing late is given back after it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.core.events import Fact
from headway.core.pause import Pause, joined, paused, pauses_from, resting_on, told_pauses
from headway.core.plan import plan
from headway.core.planned import steps_on
from headway.core.policy import Policy
from headway.core.standing import standing
from tests.core.facts import WEEKENDS, day, fact

HELD = (fact("applied", "03-02"), fact("interview_held", "03-04", stated_date="03-06"), fact("thanked", "03-04"))
ENDED = (*HELD, fact("rejected", "03-09", reason="too junior"))
UNTOLD = (*HELD, fact("rejected", "03-09"))
SENT = (fact("applied", "03-02"),)
GIVEN = (fact("saved", "03-01"), fact("represented", "03-02", due_on="03-20"))


def on(facts: tuple[Fact, ...], rest: tuple[str, ...] | None, text: str, *, via_agency: bool = False) -> list[str]:
    days = [day(each) for each in rest or ()]
    pauses = [Pause(from_on=first, until_on=last) for first, last in zip(days[::2], days[1::2], strict=True)]
    stands = standing(facts, Policy(), WEEKENDS)
    planned = plan(stands, Policy(), WEEKENDS, named_contact=True, via_agency=via_agency, pauses=pauses)
    return [step.kind.value for step in steps_on(planned, day(text))]


def snooze(on_day: str, until: str) -> Fact:
    return fact("snoozed", on_day, due_on=until)


class TestASnooze:
    @pytest.mark.parametrize(
        ("facts", "rest", "on_day", "steps"),
        [
            # The question after the interview stands for 22 days, from 10 March to the presumed no on 1 April.
            ((*HELD, snooze("03-10", "04-06")), None, "04-06", ["follow_up"]),
            ((*HELD, snooze("03-10", "04-06")), None, "04-27", ["follow_up"]),
            ((*HELD, snooze("03-10", "04-06")), None, "04-28", ["presume_no"]),
            ((*HELD, snooze("03-05", "04-06")), None, "04-06", ["follow_up"]),
            ((*HELD, snooze("03-30", "04-06")), None, "04-07", ["follow_up"]),
            ((*HELD, snooze("03-30", "04-06")), None, "04-08", ["presume_no"]),
            # After merely applying it stands from the 12th to the 18th.
            ((*SENT, snooze("03-12", "03-20")), None, "03-20", ["follow_up"]),
            ((*SENT, snooze("03-12", "03-20")), None, "03-26", ["follow_up"]),
            ((*SENT, snooze("03-12", "03-20")), None, "03-27", ["let_go"]),
            # Put off again on the day on which it comes back.
            ((*SENT, snooze("03-12", "03-20"), snooze("03-20", "03-27")), None, "03-27", ["follow_up"]),
            ((*SENT, snooze("03-12", "03-20"), snooze("03-20", "03-27")), None, "04-02", ["follow_up"]),
            ((*SENT, snooze("03-12", "03-20"), snooze("03-20", "03-27")), None, "04-03", ["let_go"]),
            # Put off a second time after some days, both are given back; one that they cut short until then.
            ((*SENT, snooze("03-12", "03-20"), snooze("03-24", "03-30")), None, "03-31", ["follow_up"]),
            ((*SENT, snooze("03-12", "03-20"), snooze("03-24", "03-30")), None, "04-01", ["follow_up"]),
            ((*SENT, snooze("03-12", "03-20"), snooze("03-24", "03-30")), None, "04-02", ["let_go"]),
            # A pause within it, or over its end, gives no day twice.
            ((*SENT, snooze("03-12", "03-20")), ("03-13", "03-16"), "03-26", ["follow_up"]),
            ((*SENT, snooze("03-12", "03-20")), ("03-13", "03-16"), "03-27", ["let_go"]),
            ((*SENT, snooze("03-12", "03-20")), ("03-16", "03-27"), "04-02", ["follow_up"]),
            ((*SENT, snooze("03-12", "03-20")), ("03-16", "03-27"), "04-03", ["let_go"]),
            # One that is over before the question stands, or begins after it, gives nothing.
            ((*SENT, snooze("03-04", "03-10")), None, "03-19", ["let_go"]),
            ((*SENT, snooze("03-20", "03-27")), None, "03-27", ["let_go"]),
            # Until a day that is past, it is none.
            ((*SENT, snooze("03-12", "03-10")), None, "03-19", ["let_go"]),
        ],
    )
    def test_gives_its_days_back(
        self, facts: tuple[Fact, ...], rest: tuple[str, ...] | None, on_day: str, steps: list[str]
    ) -> None:
        assert sorted(on(facts, rest, on_day)) == steps

    def test_makes_nothing_late_but_what_others_have_set_a_day_for(self) -> None:
        offered = (*SENT, fact("offered", "03-04", due_on="03-16"))
        for facts, deadline_on in ((HELD, "03-30"), (offered, "03-16")):
            stands = standing((*facts, snooze("03-10", "03-30")), Policy(), WEEKENDS)
            planned = plan(stands, Policy(), WEEKENDS, named_contact=True, via_agency=False)
            assert steps_on(planned, day("03-30"))[0].deadline_on == day(deadline_on)


class TestGivenBack:
    @pytest.mark.parametrize(
        ("facts", "rest", "on_day", "steps"),
        [
            # They named 6 March; the question is due from the 10th until a no can be assumed on 1 April.
            (HELD, None, "03-31", ["follow_up"]),
            (HELD, None, "04-01", ["presume_no"]),
            # A pause over the whole of it leaves all of its 22 days after it, one of three days three more.
            (HELD, ("03-09", "04-13"), "04-13", ["follow_up"]),
            (HELD, ("03-09", "04-13"), "05-04", ["follow_up"]),
            (HELD, ("03-09", "04-13"), "05-05", ["presume_no"]),
            (HELD, ("03-16", "03-19"), "04-03", ["follow_up"]),
            (HELD, ("03-16", "03-19"), "04-04", ["presume_no"]),
            # Each of two gives its own days, together or apart.
            (HELD, ("03-12", "03-25", "03-26", "04-20"), "04-20", ["follow_up"]),
            (HELD, ("03-12", "03-25", "03-26", "04-20"), "05-08", ["follow_up"]),
            (HELD, ("03-12", "03-25", "03-26", "04-20"), "05-09", ["presume_no"]),
            (HELD, ("03-12", "03-25", "03-25", "04-20"), "05-10", ["presume_no"]),
            (UNTOLD, ("03-11", "03-14", "03-16", "03-20"), "03-22", ["rejection_reply"]),
            (UNTOLD, ("03-11", "03-14", "03-16", "03-20"), "03-24", []),
            # One before or after it gives nothing.
            (HELD, ("03-05", "03-10"), "04-01", ["presume_no"]),
            (HELD, ("04-01", "04-06"), "04-06", ["presume_no"]),
            # After merely applying, rest waits for the question as well.
            (SENT, None, "03-19", ["let_go"]),
            (SENT, ("03-09", "04-20"), "04-20", ["follow_up"]),
            # What a no leaves to do is still there after a month away.
            (ENDED, None, "04-01", []),
            (ENDED, ("03-10", "04-10"), "04-10", ["record_lesson", "rejection_reply"]),
            # The answer to it stands for a week; of a pause that begins in it the days that were left come after it.
            (UNTOLD, None, "03-16", ["rejection_reply"]),
            (UNTOLD, None, "03-17", []),
            (UNTOLD, ("03-12", "03-20"), "03-24", ["rejection_reply"]),
            (UNTOLD, ("03-12", "03-20"), "03-25", []),
            # The question whether the agency sent it ends with its right.
            (GIVEN, ("03-09", "03-19"), "03-19", ["follow_up"]),
            (GIVEN, ("03-09", "03-19"), "03-21", ["apply"]),
        ],
    )
    def test_is_what_a_pause_hid(
        self, facts: tuple[Fact, ...], rest: tuple[str, ...] | None, on_day: str, steps: list[str]
    ) -> None:
        assert sorted(on(facts, rest, on_day)) == steps

    def test_is_the_question_to_a_recruiter_too(self) -> None:
        assert on(ENDED[:1] + ENDED[-1:], ("03-10", "04-10"), "04-10", via_agency=True) == [
            "ask_recruiter",
            "record_lesson",
        ]

    def test_is_nothing_that_has_a_day_of_its_own(self) -> None:
        invited = (*SENT, fact("interview_scheduled", "03-12", learned_on="03-04"))
        assert "keep_moving" not in on(invited, ("03-04", "03-10"), "03-10")
        assert "prepare_interview" not in on(invited, ("03-09", "03-13"), "03-13")


PAUSES = st.lists(
    st.tuples(st.dates(date(2026, 1, 1), date(2026, 6, 30)), st.integers(0, 40)).map(
        lambda span: Pause(from_on=span[0], until_on=span[0] + timedelta(days=span[1]))
    ),
    max_size=4,
)


class TestPaused:
    @given(PAUSES, st.dates(date(2026, 1, 1), date(2026, 6, 30)), st.integers(0, 40))
    def test_rests_from_today_and_keeps_every_day_that_is_past(
        self, pauses: list[Pause], today: date, days: int
    ) -> None:
        until_on = today + timedelta(days=days)
        now = paused(pauses, today, until_on)
        for offset in range(-120, 120):
            rests = resting_on(now, each := today + timedelta(days=offset)) is not None
            assert rests == (each < until_on if each >= today else resting_on(pauses, each) is not None)

    @given(PAUSES)
    def test_are_told_and_read_again(self, pauses: list[Pause]) -> None:
        assert pauses_from(told_pauses(joined(pauses))) == joined(pauses)
