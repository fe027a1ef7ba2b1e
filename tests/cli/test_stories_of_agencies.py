"""Applying through an agency, day by day: who submits, whom to ask, and when to check in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Headway, OnDay, Story

DayByDay = Callable[[str, str], Story]
BROOK = ("--agency", "Brook Staffing", "--person", "Ada Lind")
TWO = "Two submissions can cost you both"
GO_ON = "Nothing was recorded; add --anyway to go on.\n"


def id_of(headway: Headway, words: str) -> str:
    rows = headway("list", "--json", "--search", words).json()["applications"]
    return str(rows[0]["id"])


@pytest.fixture
def log(headway: Headway, on_day: OnDay) -> tuple[str, str]:
    """Ada Lind of Brook Staffing has the right from 2 March to 2 June, and submitted on 4 March."""
    on_day("2026-03-01", "add", "--employer", "Maple", "--role", "Analyst", "--saved", "--channel", "agency")
    command = ("log", id_of(headway, "Maple"))
    on_day("2026-03-02", *command, "represented", *BROOK, "--due", "2026-06-02", "--note", "by mail")
    on_day("2026-03-04", *command, "applied")
    return command


class TestARightToRepresent:
    def test_is_shown_with_all_that_is_known(self, log: tuple[str, str], headway: Headway) -> None:
        told = headway("show", log[1]).out
        for line in (
            "Agency: Brook Staffing",
            "Recruiter: Ada Lind",
            "Submitted on: 4 March",
            "Right to represent: given on 2 March, until 2 June",
            "Contact: Ada Lind, Agency recruiter",
            "2026-03-02  Right to represent given · until 2 June · to Ada Lind · agency: Brook Staffing · “by mail”",
        ):
            assert line in told.splitlines()
        assert headway("show", log[1], "--json").json()["agency"] == {
            "name": "Brook Staffing",
            "recruiter": "Ada Lind",
            "submitted_on": "2026-03-04",
            "right_to_represent": True,
            "right_given_on": "2026-03-02",
            "right_until": "2026-06-02",
            "check_in_days": None,
        }

    def test_is_told_as_ended_after_its_last_day(self, log: tuple[str, str], headway: Headway, on_day: OnDay) -> None:
        on_day("2026-06-02")
        assert "given on 2 March, until 2 June" in headway("show", log[1]).out
        on_day("2026-06-03")
        assert "given on 2 March, ended on 2 June" in headway("show", log[1]).out

    def test_goes_with_its_undo_and_so_does_the_recruiter(
        self, log: tuple[str, str], headway: Headway, on_day: OnDay
    ) -> None:
        on_day("2026-03-05", *log, "represented", "--agency", "Hill", "--person", "Bo Hill", "--anyway")
        assert headway("show", log[1], "--json").json()["agency"]["name"] == "Hill"
        on_day("2026-03-05", "undo")
        shown = headway("show", log[1], "--json").json()
        assert shown["agency"]["name"] == "Brook Staffing"
        assert [contact["name"] for contact in shown["contacts"]] == ["Ada Lind"]

    def test_keeps_the_agency_apart_from_the_note_on_its_way_to_another_home(
        self, log: tuple[str, str], headway: Headway, tmp_path: Path
    ) -> None:
        for name in ("all.json", "all.csv", "all.xlsx"):
            headway("export", tmp_path / name)
        headway("log", log[1], "withdrawn")
        headway("undo")
        for name in ("all.json", "all.csv", "all.xlsx"):
            assert headway("import", tmp_path / name, "--yes").code == 0
        given = [each for each in headway("show", log[1], "--json").json()["events"] if each["kind"] == "represented"]
        assert [(each["details"], each["text"]) for each in given] == [({"agency": "Brook Staffing"}, "by mail")]

    def test_introduces_nobody_twice(self, log: tuple[str, str], headway: Headway, on_day: OnDay) -> None:
        on_day("2026-06-05", *log, "represented", "--agency", "Brook Staffing", "--person", "ada lind")
        on_day("2026-06-05", *log, "represented", "--agency", "Brook Staffing")
        assert len(headway("show", log[1], "--json").json()["contacts"]) == 1

    @pytest.mark.parametrize(
        ("words", "told"),
        [
            (("represented",), "To which agency? Name it with --agency NAME."),
            (("note", "--agency", "Brook"), "--agency belongs to represented."),
            (("note", "--every", "7"), "--every belongs to check_in_agreed."),
            (("check_in_agreed", "--every", "0"), "--every 0: check-ins are 1 to 90 days apart."),
            (("check_in_agreed", "--every", "91"), "--every 91: check-ins are 1 to 90 days apart."),
        ],
    )
    def test_refuses_what_cannot_be_meant(
        self, words: tuple[str, ...], told: str, log: tuple[str, str], headway: Headway
    ) -> None:
        answer = headway(*log, *words)
        assert (answer.code, answer.err) == (1, f"headway: {told}\n")


class TestARightThatIsGivenAndNotUsedYet:
    def test_leads_to_one_question_and_never_asks_to_apply_while_it_holds(
        self, headway: Headway, on_day: OnDay, day_by_day: DayByDay
    ) -> None:
        on_day("2026-03-02", "add", "--employer", "Maple", "--role", "Analyst", "--saved", "--channel", "agency")
        maple = id_of(headway, "Maple")
        on_day("2026-03-02", "log", maple, "represented", *BROOK, "--due", "2026-03-13")
        assert day_by_day("2026-03-02", "2026-03-11") == {}
        asks = "You gave the right to represent you on 2 March, 10 days ago. That you were put forward is not written"
        assert day_by_day("2026-03-12", "2026-03-12") == {"03-12": [("follow_up", f"{asks} down yet.")]}
        (step,) = headway("today", "--json").json()["steps"]
        assert step["title"] == "Ask the recruiter whether you were put forward to Maple"
        assert "You gave an agency the right to put you forward on 2 March" in headway("show", maple).out
        assert headway("list", "--json").json()["applications"][0]["days_silent"] is None
        assert "Have you put me forward there yet" in headway("draft", maple, "follow_up_mail").out
        ended = "The right to represent you there has ended. That you were put forward is not written down yet."
        assert day_by_day("2026-03-14", "2026-03-14") == {"03-14": [("apply", ended)]}
        # The agency sent it all the same, and told later.
        assert on_day("2026-03-15", "log", maple, "applied", "--on", "2026-03-10") == []


class TestAnAgencySubmitsAndITryToApplyMyself:
    def test_is_told_what_stands_against_it_and_may_go_on(
        self, log: tuple[str, str], headway: Headway, on_day: OnDay
    ) -> None:
        on_day("2026-05-03")
        own = ("add", "--employer", "Maple Ltd", "--role", "Data analyst")
        stopped = headway(*own)
        told = "Brook Staffing submitted you to Maple Ltd for Analyst on 4 March, 60 days ago."
        assert (stopped.code, stopped.err) == (1, f"headway: {told} {TWO}: ask the agency first. {GO_ON}")
        assert headway(*own, "--anyway").code == 0
        assert len(headway("list", "--json").json()["applications"]) == 2

    def test_is_told_of_it_on_the_application_itself(self, log: tuple[str, str], headway: Headway) -> None:
        headway("add", "--employer", "Maple", "--role", "Planner", "--applied-on", "2026-03-04", "--anyway")
        told = headway("show", id_of(headway, "Planner")).out
        assert "Two submissions can cost you both: tell the agency." in told
        headway("add", "--employer", "Maple", "--role", "Clerk", "--saved", "--anyway")
        assert "cost you both: ask the agency first." in headway("show", id_of(headway, "Clerk")).out
        assert "You applied to Maple yourself for Planner on" in headway("show", log[1]).out

    def test_is_free_after_a_year(self, log: tuple[str, str], headway: Headway, on_day: OnDay) -> None:
        own = ("add", "--employer", "Maple", "--role", "Data analyst")
        on_day("2027-03-04")
        assert headway(*own).code == 1
        on_day("2027-03-05", *own)

    def test_is_told_it_when_a_saved_one_is_sent_at_last(
        self, log: tuple[str, str], headway: Headway, on_day: OnDay
    ) -> None:
        on_day("2026-05-03", "add", "--employer", "Maple", "--role", "Planner", "--saved")
        planner = id_of(headway, "Planner")
        stopped = headway("log", planner, "applied")
        assert stopped.code == 1
        assert stopped.err.startswith("headway: Brook Staffing submitted you to Maple for Analyst")
        assert headway("show", planner, "--json").json()["applied_on"] is None
        on_day("2026-05-03", "log", planner, "applied", "--anyway")
        # What is sent already is sent no second time.
        on_day("2026-05-04", "log", planner, "applied")

    def test_is_told_of_a_right_that_was_not_used_yet(self, headway: Headway, on_day: OnDay) -> None:
        on_day("2026-03-02", "add", "--employer", "Maple", "--role", "Analyst", "--saved")
        on_day("2026-03-02", "log", id_of(headway, "Maple"), "represented", *BROOK, "--due", "2026-03-31")
        on_day("2026-03-10")
        stopped = headway("add", "--employer", "Maple", "--role", "Planner")
        told = "You gave Brook Staffing the right to represent you at Maple for Analyst on 2 March, 8 days ago."
        assert (stopped.code, stopped.err) == (1, f"headway: {told} {TWO}: ask the agency first. {GO_ON}")
        on_day("2026-04-01", "add", "--employer", "Maple", "--role", "Planner")


class TestIAppliedAndAnAgencyWantsToSubmit:
    def test_is_told_of_another_agency_for_the_same_application(
        self, log: tuple[str, str], headway: Headway, on_day: OnDay
    ) -> None:
        on_day("2026-03-10", *log, "represented", *BROOK, "--due", "2026-09-30")
        stopped = headway(*log, "represented", "--agency", "Hill & Co")
        told = "Brook Staffing submitted you to Maple for Analyst on 4 March, 6 days ago."
        assert (stopped.code, stopped.err) == (1, f"headway: {told} {TWO}: ask the agency first. {GO_ON}")

    def test_is_told_where_an_agency_has_no_name(self, headway: Headway, on_day: OnDay) -> None:
        on_day("2026-03-02", "add", "--employer", "Maple", "--role", "Analyst", "--channel", "agency")
        stopped = headway("add", "--employer", "Maple", "--role", "Clerk", "--agency", "Hill & Co")
        assert stopped.code == 1
        assert "An agency submitted you to Maple for Analyst" in stopped.err
        assert "If that is not the same agency, two submissions can cost you both: ask first." in stopped.err

    def test_is_told_it_before_the_right_is_given(self, headway: Headway, on_day: OnDay) -> None:
        on_day("2026-03-02", "add", "--employer", "Maple", "--role", "Analyst")
        on_day("2026-03-10", "add", "--employer", "Maple", "--role", "Planner", "--saved")
        planner = id_of(headway, "Planner")
        stopped = headway("log", planner, "represented", *BROOK)
        told = "You applied to Maple yourself for Analyst on 2 March, 8 days ago."
        assert (stopped.code, stopped.err) == (1, f"headway: {told} {TWO}: tell the agency. {GO_ON}")
        assert headway("show", planner, "--json").json()["agency"] is None
        on_day("2026-03-10", "log", planner, "represented", *BROOK, "--anyway")

    def test_is_told_of_a_second_agency_and_not_of_the_same(
        self, log: tuple[str, str], headway: Headway, on_day: OnDay
    ) -> None:
        on_day("2026-03-10", "add", "--employer", "Maple", "--role", "Planner", "--agency", "Brook Staffing")
        stopped = headway("add", "--employer", "Maple", "--role", "Clerk", "--agency", "Hill & Co")
        assert stopped.code == 1
        assert stopped.err.startswith("headway: Brook Staffing submitted you to Maple for Planner on 10 March, today.")


class TestCheckIns:
    def test_come_every_week_and_are_kept(
        self, log: tuple[str, str], headway: Headway, on_day: OnDay, day_by_day: DayByDay
    ) -> None:
        on_day("2026-03-04", *log, "check_in_agreed", "--every", "7")
        assert "Check-ins: every 7 days" in headway("show", log[1]).out
        agreed = "You agreed to keep in touch; the next word {}. One short question is enough."
        assert day_by_day("2026-03-05", "2026-03-12") == {
            "03-11": [("recruiter_check_in", agreed.format("is for 11 March, today"))],
            "03-12": [("recruiter_check_in", agreed.format("was for 11 March, yesterday"))],
        }
        (step,) = headway("today", "--json").json()["steps"]
        assert (step["title"], step["draft_kind"], step["overdue_days"]) == (
            "Check in with the recruiter about Maple",
            "follow_up_mail",
            0,
        )
        assert on_day("2026-03-12", *log, "followed_up", "--by", "call", "--outcome", "still_deciding") == []
        assert list(day_by_day("2026-03-13", "2026-03-20")) == ["03-19", "03-20"]
        assert on_day("2026-03-20", *log, "contacted", "--person", "Ada Lind") == []
        assert list(day_by_day("2026-03-21", "2026-03-27")) == ["03-27"]

    def test_end_with_a_word(self, log: tuple[str, str], on_day: OnDay, day_by_day: DayByDay) -> None:
        on_day("2026-03-04", *log, "check_in_agreed", "--every", "7")
        assert on_day("2026-03-11", *log, "check_in_agreed") == []
        steps = day_by_day("2026-03-11", "2026-03-16")
        # Back to the one question, to the recruiter whose name is known.
        ask = "The agency submitted you on 4 March, {} days ago. One short question to the recruiter is fine now."
        assert steps == {f"03-{day}": [("follow_up", ask.format(day - 4))] for day in (14, 15, 16)}

    def test_wait_while_it_is_my_turn_and_end_with_the_application(
        self, log: tuple[str, str], on_day: OnDay, day_by_day: DayByDay
    ) -> None:
        on_day("2026-03-04", *log, "check_in_agreed", "--every", "3")
        on_day("2026-03-06", *log, "interview_scheduled", "--on", "2026-03-13")
        assert [kind for steps in day_by_day("2026-03-10", "2026-03-12").values() for kind, _ in steps] == [
            "prepare_interview",
            "prepare_interview",
        ]
        on_day("2026-03-13", *log, "interview_held")
        on_day("2026-03-13", *log, "thanked")
        assert "recruiter_check_in" in on_day("2026-03-14")
        assert on_day("2026-03-15", *log, "rejected") == []
        assert on_day("2026-03-16") == ["ask_recruiter"]


class TestTheRecruiter:
    def test_is_the_one_to_ask(self, log: tuple[str, str], headway: Headway, on_day: OnDay) -> None:
        on_day("2026-03-14", *log, "note", "--note", "x")
        (step,) = headway("today", "--json").json()["steps"]
        assert step["title"] == "Ask the recruiter where things stand with Maple"
        words = headway("draft", log[1], "follow_up_mail").out
        assert "Hello Ada Lind,\n\nOn 4 March you put me forward for the role of Analyst at Maple." in words
        assert "Have you heard by when they decide, and is there anything they still need from me?" in words

    def test_is_asked_after_a_no_for_what_they_said(
        self, log: tuple[str, str], headway: Headway, on_day: OnDay, day_by_day: DayByDay
    ) -> None:
        assert on_day("2026-03-20", *log, "rejected", "--person", "Ada Lind") == []
        ask = "A recruiter can say what an employer will not: ask for their words, and for a tip of their own."
        assert day_by_day("2026-03-20", "2026-03-21") == {
            "03-21": [("ask_recruiter", f"The no came on 20 March, yesterday. {ask}")]
        }
        assert "Hello Ada Lind," in headway("draft", log[1], "feedback_request_recruiter").out
        assert on_day("2026-03-21", *log, "feedback_asked") == []
        assert on_day("2026-03-28", *log, "feedback_received", "--note", "they wanted more SQL") == ["record_lesson"]

    @pytest.mark.parametrize(
        ("end", "said"),
        [
            ("position_cancelled", "The position itself is gone or paused; you heard on 20 March, yesterday."),
            ("offer_rescinded", "They took their offer back on 20 March, yesterday."),
        ],
    )
    def test_is_asked_nothing_where_the_position_or_the_offer_is_gone(
        self, end: str, said: str, log: tuple[str, str], headway: Headway, on_day: OnDay, day_by_day: DayByDay
    ) -> None:
        assert on_day("2026-03-20", *log, end) == []
        steps = day_by_day("2026-03-21", "2026-03-21")
        ((kind, told),) = steps["03-21"]
        assert (kind, told.startswith(said)) == ("rejection_reply", True)
        (step,) = headway("today", "--json").json()["steps"]
        assert (step["title"], step["draft_kind"]) == (
            "Ask the recruiter for Maple to keep you in mind",
            "keep_in_mind",
        )
        words = headway("draft", log[1], "keep_in_mind").out
        assert ("Hello Ada Lind," in words, "?" in words) == (True, False)
