"""Whole stories, day by day, as the command line tells them."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Headway, OnDay


class TestGhostedInOntario:
    """An on-site interview on 10 March 2026, a thank-you, one question after six business days, and nothing."""

    @pytest.mark.parametrize(
        ("size", "expected", "presumed"),
        [
            ("200", ("2026-04-24", "law"), [[], [], [], ["presume_no"]]),
            ("20", ("2026-03-18", "usual"), [[], ["presume_no"], ["presume_no"], ["presume_no"]]),
        ],
    )
    def test_a_law_binds_a_firm_of_200_and_not_one_of_20(
        self, headway: Headway, on_day: OnDay, size: str, expected: tuple[str, str], presumed: list[list[str]]
    ) -> None:
        place = ("--location", "Toronto, Ontario", "--field", f"Company size={size}")
        on_day("2026-03-02", "add", "--employer", "Maple", "--role", "Analyst", *place)
        (application,) = headway("list", "--json").json()["applications"]
        log = ("log", application["id"])
        assert on_day("2026-03-10", *log, "interview_held") == ["thank_you"]
        assert on_day("2026-03-10", *log, "thanked") == []
        (row,) = headway("list", "--json").json()["applications"]
        assert (row["expected_by"], row["expected_basis"]) == expected
        assert on_day("2026-03-18") == ["follow_up"]
        assert on_day("2026-03-18", *log, "followed_up", "--outcome", "no_answer") == []
        days = ("2026-03-24", "2026-03-25", "2026-04-24", "2026-04-25")
        assert [on_day(day)[:1] for day in days] == presumed

    def test_a_nearer_day_that_they_broke_takes_no_day_of_the_law_away(self, headway: Headway, on_day: OnDay) -> None:
        place = ("--location", "Toronto, Ontario", "--field", "Company size=200")
        on_day("2026-03-02", "add", "--employer", "Maple", "--role", "Analyst", *place)
        (application,) = headway("list", "--json").json()["applications"]
        log = ("log", application["id"])
        on_day("2026-03-10", *log, "interview_held", "--stated-date", "2026-03-17")
        on_day("2026-03-10", *log, "thanked")
        assert on_day("2026-03-19") == ["follow_up"]
        on_day("2026-03-19", *log, "followed_up", "--outcome", "no_answer")
        assert (on_day("2026-04-24"), on_day("2026-04-25")) == ([], ["presume_no"])
        (step,) = headway("today", "--json").json()["steps"]
        assert "By law they had 45 days from the last interview to tell you." in step["reason"]
        assert any("Ontario" in each["label"] for each in step["sources"])


class TestRejectedAfterAPresumedNo:
    def test_is_answered_learned_from_and_done(self, headway: Headway, on_day: OnDay) -> None:
        on_day("2026-03-02", "add", "--employer", "Maple", "--role", "Analyst")
        (application,) = headway("list", "--json").json()["applications"]
        log = ("log", application["id"])
        on_day("2026-03-10", *log, "interview_held")
        on_day("2026-03-10", *log, "thanked")
        on_day("2026-04-07", *log, "presumed_no_response")
        assert on_day("2026-04-20", *log, "rejected", "--reason", "somebody with more SQL") == []
        assert on_day("2026-04-21") == ["rejection_reply", "record_lesson"]
        assert on_day("2026-04-21", *log, "feedback_asked") == ["record_lesson"]
        assert on_day("2026-04-21", *log, "lesson", "--note", "practise window functions") == []
        # The answer comes a month late.
        assert on_day("2026-05-21", *log, "feedback_received", "--note", "good stories, little SQL") == [
            "record_lesson"
        ]
        events = headway("show", application["id"], "--json").json()["events"]
        assert [event["kind"] for event in events if event["kind"].startswith("lesson")] == ["lesson"]


class TestAnAgency:
    def test_is_asked_for_what_the_client_said(self, headway: Headway, on_day: OnDay) -> None:
        on_day("2026-03-02", "add", "--employer", "Maple", "--role", "Analyst", "--channel", "agency")
        (application,) = headway("list", "--json").json()["applications"]
        log = ("log", application["id"])
        assert on_day("2026-03-20", *log, "rejected") == []
        assert on_day("2026-03-21") == ["ask_recruiter"]
        assert on_day("2026-03-21", *log, "feedback_asked") == []


class TestAPause:
    def test_over_a_due_day_hides_it_and_makes_nothing_late(self, headway: Headway, on_day: OnDay) -> None:
        on_day("2026-03-02", "add", "--employer", "Maple", "--role", "Analyst")
        (application,) = headway("list", "--json").json()["applications"]
        on_day("2026-03-10", "log", application["id"], "interview_held", "--stated-date", "2026-03-18")
        on_day("2026-03-10", "log", application["id"], "thanked")
        assert on_day("2026-03-19", "pause", "--until", "2026-03-30") == []
        assert on_day("2026-03-29") == []
        assert headway("today", "--json").json()["waiting"]["next_wakes_on"] == "2026-03-30"
        assert on_day("2026-03-30") == ["follow_up"]
        (step,) = headway("today", "--json").json()["steps"]
        assert (step["due_on"], step["overdue_days"]) == ("2026-03-20", 0)

    def test_ends_on_one_word_and_can_be_undone(self, headway: Headway, on_day: OnDay) -> None:
        on_day("2026-03-02", "add", "--employer", "Maple", "--role", "Analyst")
        (application,) = headway("list", "--json").json()["applications"]
        on_day("2026-03-10", "log", application["id"], "interview_held")
        assert on_day("2026-03-10", "pause", "--until", "+5") == []
        assert headway("today").out == "Your search rests until 15 March 2026. Nothing becomes late meanwhile.\n"
        assert on_day("2026-03-11", "pause", "--end") == ["thank_you"]
        assert on_day("2026-03-11", "undo") == []
        assert headway("pause", "--until", "today").code == 1


@pytest.fixture
def log(headway: Headway, on_day: OnDay) -> tuple[str, str]:
    """What begins a fact on an application that was sent on 2 March 2026."""
    on_day("2026-03-02", "add", "--employer", "Maple", "--role", "Analyst")
    (application,) = headway("list", "--json").json()["applications"]
    return "log", application["id"]


class TestTwoRounds:
    def test_bring_each_its_own_people_to_thank(self, headway: Headway, on_day: OnDay, log: tuple[str, str]) -> None:
        first = ("--on", "2026-03-12", "--format", "video", "--with", "Ann Lee", "--with", "Bo Ray")
        assert on_day("2026-03-06", *log, "interview_scheduled", *first) == []
        assert [on_day(f"2026-03-{day}") for day in ("07", "09", "10", "12")] == [
            [],
            [],
            ["prepare_interview"],
            ["prepare_interview"],
        ]
        held = ("--next-step", "a talk with the board", "--decides", "Cy Orr")
        assert on_day("2026-03-12", *log, "interview_held", *held) == ["thank_you"]
        assert headway("today", "--json").json()["steps"][0]["title"] == "Thank Ann Lee and Bo Ray at Maple"
        assert on_day("2026-03-12", *log, "thanked", "--with", "Ann Lee") == ["thank_you"]
        assert headway("today", "--json").json()["steps"][0]["title"] == "Thank Bo Ray at Maple"
        assert on_day("2026-03-13", *log, "thanked", "--with", "Bo Ray") == []
        second = ("--on", "2026-03-20", "--format", "panel", "--with", "Cy Orr")
        assert on_day("2026-03-16", *log, "interview_scheduled", *second) == []
        assert on_day("2026-03-20") == ["prepare_interview"]
        assert on_day("2026-03-21") == ["debrief"]
        assert on_day("2026-03-21", *log, "interview_held", "--on", "2026-03-20") == ["thank_you"]
        assert headway("today", "--json").json()["steps"][0]["title"] == "Thank Cy Orr at Maple"
        assert on_day("2026-03-22") == []
        told = headway("show", log[1], "--json").json()["rounds"]
        assert [(each["round"], each["state"], each["people"]) for each in told] == [
            (1, "held", ["Ann Lee", "Bo Ray"]),
            (2, "held", ["Cy Orr"]),
        ]

    def test_with_other_people_are_two_though_no_round_was_told(
        self, headway: Headway, on_day: OnDay, log: tuple[str, str]
    ) -> None:
        on_day("2026-03-06", *log, "interview_scheduled", "--on", "2026-03-10", "--with", "Ann Lee")
        on_day("2026-03-06", *log, "interview_scheduled", "--on", "2026-03-24", "--with", "Bo Ray")
        assert on_day("2026-03-10") == ["prepare_interview"]
        assert on_day("2026-03-10", *log, "interview_held") == ["thank_you"]
        # Another talk in between, with somebody else, takes nothing away from the one ahead.
        assert on_day("2026-03-18", *log, "interview_held", "--with", "Cy Fox") == ["thank_you"]
        assert headway("today", "--json").json()["steps"][0]["title"] == "Thank Cy Fox at Maple"
        assert [on_day(f"2026-03-{day}") for day in ("21", "22", "24", "25")] == [
            [],
            ["prepare_interview"],
            ["prepare_interview"],
            ["debrief"],
        ]
        assert on_day("2026-03-25", *log, "interview_held", "--on", "2026-03-24") == ["thank_you"]
        assert headway("today", "--json").json()["steps"][0]["title"] == "Thank Bo Ray at Maple"

    def test_on_two_days_running_leave_nobody_out(self, on_day: OnDay, headway: Headway, log: tuple[str, str]) -> None:
        on_day("2026-03-12", *log, "interview_held", "--with", "Lee, Ann")
        on_day("2026-03-13", *log, "interview_held", "--with", "Bo Ray")
        assert headway("today", "--json").json()["steps"][0]["title"] == "Thank Lee, Ann; Bo Ray at Maple"
        assert on_day("2026-03-13", *log, "thanked", "--with", "Ann Lee") == ["thank_you"]
        assert headway("today", "--json").json()["steps"][0]["title"] == "Thank Bo Ray at Maple"
        assert (on_day("2026-03-14"), on_day("2026-03-15")) == (["thank_you"], [])

    def test_bring_the_debrief_of_the_first_though_the_second_is_arranged(
        self, headway: Headway, on_day: OnDay, log: tuple[str, str]
    ) -> None:
        on_day("2026-03-06", *log, "interview_scheduled", "--on", "2026-03-12", "--with", "Ann Lee")
        second = ("interview_scheduled", "--on", "2026-03-18", "--with", "Bo Ray")
        assert on_day("2026-03-13", *log, *second) == ["debrief"]
        assert on_day("2026-03-17") == ["prepare_interview", "debrief"]
        # Without a round it is the one of that time, not the one ahead.
        assert on_day("2026-03-14", *log, "interview_held") == ["thank_you"]
        assert headway("today", "--json").json()["steps"][0]["title"] == "Thank Ann Lee at Maple"
        assert on_day("2026-03-17") == ["prepare_interview"]


class TestAScreening:
    def test_is_thanked_for_within_a_day(self, headway: Headway, on_day: OnDay, log: tuple[str, str]) -> None:
        call = ("--on", "2026-03-09", "--format", "phone", "--with", "Rita Moss")
        assert on_day("2026-03-06", *log, "screening_scheduled", *call) == []
        assert on_day("2026-03-09", *log, "screening_held") == ["thank_you"]
        (step,) = headway("today", "--json").json()["steps"]
        assert (step["title"], step["reason"]) == (
            "Thank Rita Moss at Maple",
            "You spoke on 9 March, today. A short thank-you is usual within 1 day.",
        )
        assert (on_day("2026-03-10"), on_day("2026-03-11")) == (["thank_you"], [])
        assert on_day("2026-03-10", *log, "thanked") == []

    def test_asks_of_a_thank_you_only_what_a_recruiter_passes_on(self, headway: Headway, log: tuple[str, str]) -> None:
        headway(*log, "screening_held", "--with", "Rita Moss")
        told = headway("draft", log[1], "thank_you").out
        assert ("Hello Rita Moss," in told, "what you have done" in told) == (True, False)
        headway(*log, "interview_held")
        assert "what you have done" in headway("draft", log[1], "thank_you").out


class TestAnInterviewThatDoesNotComeAsArranged:
    def test_is_prepared_for_its_new_day(self, headway: Headway, on_day: OnDay, log: tuple[str, str]) -> None:
        on_day("2026-03-06", *log, "interview_scheduled", "--on", "2026-03-12")
        assert on_day("2026-03-10") == ["prepare_interview"]
        assert on_day("2026-03-11", *log, "interview_moved", "--on", "2026-03-18") == []
        assert [on_day(day) for day in ("2026-03-13", "2026-03-16", "2026-03-18", "2026-03-19")] == [
            [],
            ["prepare_interview"],
            ["prepare_interview"],
            ["debrief"],
        ]
        (told,) = headway("show", log[1], "--json").json()["rounds"]
        assert (told["round"], told["state"], told["on"]) == (1, "moved", "2026-03-18")

    @pytest.mark.parametrize(
        ("kind", "told_on", "asked_on", "told"),
        [
            (
                "interview_cancelled",
                "2026-03-11",
                "2026-03-12",
                "They called the conversation off on 11 March, yesterday.",
            ),
            (
                "interview_no_show",
                "2026-03-12",
                "2026-03-13",
                "They did not come to the conversation on 12 March, yesterday.",
            ),
        ],
    )
    def test_is_asked_about_once_when_they_call_it_off_or_do_not_come(
        self, headway: Headway, on_day: OnDay, log: tuple[str, str], kind: str, told_on: str, asked_on: str, told: str
    ) -> None:
        on_day("2026-03-06", *log, "interview_scheduled", "--on", "2026-03-12", "--with", "Ann Lee")
        assert on_day(told_on, *log, kind) == []
        assert on_day(asked_on) == ["follow_up"]
        (step,) = headway("today", "--json").json()["steps"]
        assert step["reason"] == f"{told} One short question for a new day is fine now."
        assert [each["value"] for each in step["sources"]] == ["1 business day"]
        words = headway("draft", log[1], "follow_up_mail").out
        assert ("Hello Ann Lee," in words, "Which day would suit you now?" in words) == (True, True)
        assert on_day("2026-03-20", *log, "followed_up") == []
        assert on_day("2026-03-26") == []
        assert on_day("2026-03-20", *log, "interview_scheduled", "--on", "2026-03-25") == []
        assert on_day("2026-03-25") == ["prepare_interview"]
        (told,) = headway("show", log[1], "--json").json()["rounds"]
        assert (told["round"], told["state"], told["people"]) == (1, "scheduled", ["Ann Lee"])


class TestAPromise:
    @pytest.mark.parametrize(
        ("words", "day", "asked"),
        [
            ("end of next week", "2026-03-20", "2026-03-24"),
            ("Ende nächster Woche", "2026-03-20", "2026-03-24"),
            ("in a couple of days", "2026-03-12", "2026-03-16"),
            ("la semaine prochaine", "2026-03-20", "2026-03-24"),
        ],
    )
    def test_in_words_is_a_day_to_wait_for_and_ask_after(
        self, headway: Headway, on_day: OnDay, log: tuple[str, str], words: str, day: str, asked: str
    ) -> None:
        on_day("2026-03-10", *log, "interview_held")
        on_day("2026-03-10", *log, "thanked")
        assert on_day("2026-03-10", *log, "answer_promised", "--stated-date", words) == []
        (row,) = headway("list", "--json").json()["applications"]
        assert (row["expected_by"], row["expected_basis"]) == (day, "stated")
        assert headway("show", log[1], "--json").json()["events"][-1]["text"] == words
        assert on_day(day) == []
        assert on_day(asked) == ["follow_up"]

    def test_that_is_kept_needs_nothing(self, on_day: OnDay, log: tuple[str, str]) -> None:
        on_day("2026-03-10", *log, "interview_held", "--stated-date", "end of next week")
        on_day("2026-03-10", *log, "thanked")
        next_round = ("interview_scheduled", "--on", "2026-03-27")
        assert on_day("2026-03-20", *log, *next_round) == []
        assert [on_day(f"2026-03-{day}") for day in ("21", "23", "24", "25")] == [
            [],
            [],
            [],
            ["prepare_interview"],
        ]

    def test_that_is_moved_is_waited_for_anew(self, on_day: OnDay, log: tuple[str, str]) -> None:
        on_day("2026-03-10", *log, "interview_held", "--stated-date", "end of next week")
        on_day("2026-03-10", *log, "thanked")
        assert on_day("2026-03-24") == ["follow_up"]
        later = ("followed_up", "--outcome", "still_deciding", "--stated-date", "Ende nächster Woche")
        assert on_day("2026-03-24", *log, *later) == []
        assert on_day("2026-04-06") == []
        assert on_day("2026-04-07") == ["follow_up"]
