"""Waiting, day by day: on each day exactly the steps that the rules give, with their reason, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.cli.conftest import Headway, OnDay, Story

DayByDay = Callable[[str, str], Story]
NAMED = "They named 18 March for an answer; that was {} days ago."
AFTER_ALL = "If they write after all, it opens again."


@pytest.fixture
def log(headway: Headway, on_day: OnDay) -> tuple[str, str]:
    """Applied on 2 March, interviewed and thanked on 10 March; an answer is promised for Wednesday, 18 March."""
    on_day("2026-03-02", "add", "--employer", "Maple", "--role", "Analyst")
    (application,) = headway("list", "--json").json()["applications"]
    command = ("log", application["id"])
    on_day("2026-03-10", *command, "interview_held", "--stated-date", "2026-03-18")
    assert on_day("2026-03-10", *command, "thanked") == []
    return command


class TestAPromisedDay:
    def test_that_is_kept_brings_no_question(self, log: tuple[str, str], on_day: OnDay, day_by_day: DayByDay) -> None:
        assert day_by_day("2026-03-11", "2026-03-18") == {}
        assert on_day("2026-03-18", *log, "interview_scheduled", "--on", "2026-03-25") == []
        ask = "Ask there what comes next, who decides, by when you will hear, and whether you may check in."
        assert day_by_day("2026-03-18", "2026-03-25") == {
            "03-23": [("prepare_interview", f"It is in 2 days: Wednesday, 25 March. {ask}")],
            "03-24": [("prepare_interview", f"It is tomorrow: Wednesday, 25 March. {ask}")],
            "03-25": [("prepare_interview", f"It is today: Wednesday, 25 March. {ask}")],
        }

    def test_that_is_broken_brings_one_question_and_then_a_presumed_no(
        self, log: tuple[str, str], headway: Headway, on_day: OnDay, day_by_day: DayByDay
    ) -> None:
        assert day_by_day("2026-03-11", "2026-03-23") == {
            f"03-{day}": [("follow_up", NAMED.format(day - 18))] for day in (20, 21, 22, 23)
        }
        assert on_day("2026-03-23", *log, "followed_up", "--by", "call", "--outcome", "left_message") == []
        asked = "You asked on 23 March,"
        silent = "There is no news since 10 March, {} days ago. {} and 5 business days went by without news."
        assert day_by_day("2026-03-23", "2026-03-31") == {
            "03-30": [("presume_no", f"{silent.format(20, asked)} {AFTER_ALL}")],
            "03-31": [("presume_no", f"{silent.format(21, asked)} {AFTER_ALL}")],
        }
        assert on_day("2026-03-31", *log, "presumed_no_response") == []
        assert day_by_day("2026-04-01", "2026-04-30") == {}
        (row,) = headway("list", "--json").json()["applications"]
        assert (row["state"], row["disposition"], row["stage"]) == ("closed", "no_response", "interview")

    def test_that_is_moved_starts_the_wait_anew(
        self, log: tuple[str, str], on_day: OnDay, day_by_day: DayByDay
    ) -> None:
        moved = ("followed_up", "--outcome", "still_deciding", "--stated-date", "2026-03-31")
        assert on_day("2026-03-20", *log, *moved) == []
        again = "They named 31 March for an answer; that was {} days ago."
        assert day_by_day("2026-03-21", "2026-04-03") == {
            "04-02": [("follow_up", again.format(2))],
            "04-03": [("follow_up", again.format(3))],
        }
        assert on_day("2026-04-03", *log, "followed_up", "--outcome", "no_answer") == []
        assert list(day_by_day("2026-04-04", "2026-04-10")) == ["04-10"]
        assert on_day("2026-04-10") == ["presume_no"]

    def test_that_they_will_still_decide_without_a_day_leaves_one_wait_and_no_second_question(
        self, log: tuple[str, str], on_day: OnDay, day_by_day: DayByDay
    ) -> None:
        assert on_day("2026-03-20", *log, "followed_up", "--outcome", "still_deciding") == []
        assert {day: [kind for kind, _ in steps] for day, steps in day_by_day("2026-03-21", "2026-03-27").items()} == {
            "03-27": ["presume_no"]
        }


class TestAfterAPresumedNo:
    @pytest.fixture
    def presumed(self, log: tuple[str, str], on_day: OnDay) -> tuple[str, str]:
        on_day("2026-03-20", *log, "followed_up", "--outcome", "no_answer")
        assert on_day("2026-03-27", *log, "presumed_no_response") == []
        return log

    def test_they_write_after_all_and_it_opens_with_its_history(
        self, presumed: tuple[str, str], headway: Headway, on_day: OnDay, day_by_day: DayByDay
    ) -> None:
        assert day_by_day("2026-03-28", "2026-04-20") == {}
        assert on_day("2026-04-20", *presumed, "interview_scheduled", "--on", "2026-04-22") == ["prepare_interview"]
        shown = headway("show", presumed[1], "--json").json()
        assert (shown["state"], shown["disposition"], shown["stage"], shown["round"]) == ("open", None, "interview", 2)
        assert [event["kind"] for event in shown["events"] if not event["retracted"]] == [
            "applied",
            "interview_held",
            "thanked",
            "followed_up",
            "presumed_no_response",
            "interview_scheduled",
        ]
        assert on_day("2026-04-21") == ["prepare_interview"]
        assert on_day("2026-04-23") == ["debrief"]

    def test_a_mail_of_theirs_is_enough_to_open_it(
        self, presumed: tuple[str, str], headway: Headway, on_day: OnDay, day_by_day: DayByDay
    ) -> None:
        assert on_day("2026-04-20", *presumed, "contacted", "--note", "they are still at it") == []
        (row,) = headway("list", "--json").json()["applications"]
        assert (row["state"], row["waiting_since"]) == ("open", "2026-04-20")
        # They were asked once in this stage, and name no day now.
        assert list(day_by_day("2026-04-20", "2026-05-18")) == ["05-18"]
        assert on_day("2026-05-18") == ["presume_no"]

    def test_feedback_is_asked_once_and_taken_when_it_comes(
        self, presumed: tuple[str, str], headway: Headway, on_day: OnDay, day_by_day: DayByDay
    ) -> None:
        assert on_day("2026-04-20", *presumed, "rejected") == []
        met = "The no came on 20 April, {}. You met: a short answer is fine, and its words are ready."
        assert day_by_day("2026-04-20", "2026-04-22") == {
            "04-21": [("rejection_reply", met.format("yesterday"))],
            "04-22": [("rejection_reply", met.format("2 days ago"))],
        }
        assert on_day("2026-04-22", *presumed, "feedback_asked") == []
        assert "Waiting for feedback since 22 April." in headway("show", presumed[1]).out
        assert day_by_day("2026-04-23", "2026-05-22") == {}, "nobody is asked, or reminded, twice"
        word = ("feedback_received", "--note", "good stories, little SQL", "--person", "Tom Berg", "--by", "mail")
        assert on_day("2026-05-22", *presumed, *word) == ["record_lesson"]
        assert "Waiting for feedback" not in headway("show", presumed[1]).out
        said = "Tom Berg wrote about it on 22 May, {}. One line will do: what will you change?"
        assert day_by_day("2026-05-22", "2026-05-24") == {
            "05-22": [("record_lesson", said.format("today"))],
            "05-23": [("record_lesson", said.format("yesterday"))],
            "05-24": [("record_lesson", said.format("2 days ago"))],
        }
        assert on_day("2026-05-24", *presumed, "lesson", "--note", "practise window functions") == []
        assert day_by_day("2026-05-25", "2026-06-10") == {}


class TestAPause:
    def test_over_the_day_of_a_question_shows_it_after_the_pause_and_not_as_late(
        self, log: tuple[str, str], headway: Headway, on_day: OnDay, day_by_day: DayByDay
    ) -> None:
        on_day("2026-03-19", "pause", "--until", "2026-03-26")
        assert day_by_day("2026-03-19", "2026-03-25") == {}
        assert day_by_day("2026-03-26", "2026-03-26") == {"03-26": [("follow_up", NAMED.format(8))]}
        (step,) = headway("today", "--json").json()["steps"]
        assert step["overdue_days"] == 0

    def test_brings_no_step_and_still_names_what_others_have_set_a_day_for(
        self, log: tuple[str, str], headway: Headway, on_day: OnDay, day_by_day: DayByDay
    ) -> None:
        on_day("2026-03-16", "pause", "--until", "2026-03-26")
        rests = "Your search rests until 26 March 2026. Nothing becomes late meanwhile.\n"
        assert headway("today").out == rests
        assert on_day("2026-03-17", *log, "interview_scheduled", "--on", "2026-03-24", "--at", "14:00") == []
        on_day("2026-03-17", "add", "--employer", "Oak", "--role", "Planner")
        oak = headway("list", "--json", "--search", "Oak").json()["applications"][0]["id"]
        on_day("2026-03-17", "log", oak, "offered", "--due", "2026-03-26")
        assert day_by_day("2026-03-17", "2026-03-25") == {}
        interview, offer = "24 March, 14:00: the interview with Maple", "26 March: your answer to the offer from Oak"
        on_day("2026-03-22")
        assert headway("today").out == f"{rests}Tuesday, {interview}\nThursday, {offer}\n"
        assert headway("today", "--json").json()["meanwhile"] == [f"Tuesday, {interview}", f"Thursday, {offer}"]
        on_day("2026-03-25")
        assert headway("today", "--json").json()["meanwhile"] == [f"Thursday, {offer}"]
        on_day("2026-03-26")
        assert headway("today", "--json").json()["meanwhile"] == []

    def test_of_a_month_leaves_the_one_question_to_be_asked_after_it(
        self, log: tuple[str, str], headway: Headway, on_day: OnDay, day_by_day: DayByDay
    ) -> None:
        on_day("2026-03-19", "pause", "--until", "2026-04-20")
        assert day_by_day("2026-03-19", "2026-04-19") == {}
        assert on_day("2026-04-20") == ["follow_up"]
        # Ended on its third day, it leaves what it would have left without it, and undone what was there before.
        on_day("2026-03-21", "pause", "--end")
        assert on_day("2026-04-20") == ["presume_no"]
        on_day("2026-04-20", "undo")
        assert on_day("2026-04-20") == ["follow_up"]
        assert headway("doctor").code == 0

    def test_that_follows_another_at_once_makes_nothing_late_either(
        self, log: tuple[str, str], headway: Headway, on_day: OnDay
    ) -> None:
        on_day("2026-03-16", *log, "assessment_asked", "--due", "2026-03-20")
        on_day("2026-03-18", "pause", "--until", "2026-03-24")
        assert on_day("2026-03-24") == ["send_assessment"]
        on_day("2026-03-24", "pause", "--until", "2026-03-27")
        assert on_day("2026-03-27") == ["send_assessment"]
        assert headway("today", "--json").json()["steps"][0]["overdue_days"] == 0

    def test_and_another_a_few_days_later_cost_nothing_together(
        self, log: tuple[str, str], headway: Headway, on_day: OnDay, day_by_day: DayByDay
    ) -> None:
        assert on_day("2026-03-20") == ["follow_up"]
        on_day("2026-03-20", "pause", "--until", "2026-03-23")
        assert on_day("2026-03-23") == ["follow_up"]
        on_day("2026-03-24", "pause", "--until", "2026-04-20")
        assert day_by_day("2026-03-24", "2026-04-19") == {}
        assert on_day("2026-04-20") == ["follow_up"]
        (step,) = headway("today", "--json").json()["steps"]
        assert step["overdue_days"] == 1
        assert headway("doctor").code == 0
        # Taken back, the second one leaves what the first one left.
        on_day("2026-04-20", "undo")
        assert on_day("2026-04-20") == ["presume_no"]

    def test_over_the_days_of_an_answer_makes_it_no_later(
        self, log: tuple[str, str], headway: Headway, on_day: OnDay, day_by_day: DayByDay
    ) -> None:
        on_day("2026-03-16", *log, "rejected")
        on_day("2026-03-16", "pause", "--until", "2026-03-23")
        assert day_by_day("2026-03-16", "2026-03-22") == {}
        assert on_day("2026-03-23") == ["rejection_reply"]
        (step,) = headway("today", "--json").json()["steps"]
        assert step["overdue_days"] == 0
        assert on_day("2026-03-24") == ["rejection_reply"]
