"""`headway today`: the steps that stand, and the calm of having none."""

from headway.store.models import Owner
from tests.cli.conftest import Headway

STEP_KEYS = {
    "id",
    "kind",
    "application_id",
    "employer",
    "role",
    "due_on",
    "overdue_days",
    "title",
    "reason",
    "basis",
    "draft_kind",
    "sources",
}


class TestToday:
    def test_says_a_good_word_before_there_is_any_data(self, headway: Headway) -> None:
        answer = headway("today")
        assert answer.code == 0
        assert answer.out.startswith("There is nothing to do today.")
        assert "headway import PATH" in answer.out

    def test_says_until_when_what_waits_can_wait(self, headway: Headway, acme: str) -> None:
        assert headway("today").out == (
            "There is nothing to do today.\n"
            "1 application is waiting; there is nothing to do on it before 26 November 2026.\n"
        )

    def test_says_that_what_rests_needs_nothing(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "let_go")
        assert "1 application is waiting; there is nothing to do on it." in headway("today").out

    def test_names_the_day_of_the_next_step_when_nothing_waits(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "interview_scheduled", "--on", "+20")
        assert headway("today").out.endswith("The next step comes on 10 December 2026.\n")

    def test_gives_each_step_its_reason(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "interview_scheduled", "--on", "tomorrow", "--at", "14:30")
        lines = headway("today").out.splitlines()
        assert lines[0] == "1. Prepare for the interview with Acme (Data analyst)"
        assert lines[1].strip().startswith("It is tomorrow: Monday, 23 November, at 14:30. Ask there what comes next")

    def test_shows_what_is_merely_quiet_as_one_step(self, headway: Headway) -> None:
        for number in range(3):
            headway("add", "--employer", f"Firm {number}", "--role", "Analyst", "--applied-on", "-20")
        answer = headway("today", "--json").json()
        assert [(step["kind"], step["count"]) for step in answer["steps"]] == [("let_go", 3)]
        assert answer["steps"][0]["application_id"] is None

    def test_says_what_its_figures_rest_on(self, headway: Headway) -> None:
        for number in range(3):
            headway("add", "--employer", f"Firm {number}", "--role", "Analyst", "--applied-on", "-20")
        plain = headway("today").out
        assert "71 %" in plain
        assert plain.endswith("`headway today --why` says what the figures rest on.\n")
        answer = headway("today", "--why")
        assert "807 dated applications in four public logs" in answer.out
        assert "--why" not in answer.out
        (step,) = headway("today", "--json").json()["steps"]
        (source,) = step["sources"]
        assert (source["value"], source["grade"]) == ("14 days", "computed for Headway from public logs")

    def test_prints_the_document_that_scripts_rely_on(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "offered", "--due", "+3")
        document = headway("today", "--json").json()
        assert (document["schema"], document["today"]) == ("headway/today/1", "2026-11-22")
        (step,) = document["steps"]
        assert step.keys() >= STEP_KEYS
        assert (step["kind"], step["application_id"], step["employer"]) == ("reply_to_offer", acme, "Acme")
        assert document["waiting"].keys() == {"count", "next_wakes_on"}

    def test_counts_overdue_days_from_the_deadline(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "assessment_asked", "--on", "-8", "--due", "-2")
        assert headway("today", "--json").json()["steps"][0]["overdue_days"] == 2

    def test_offers_no_call_where_none_is_wanted(self, headway: Headway) -> None:
        for notes in ("no phone calls", ""):
            told = ("--employer", f"Acme {notes}", "--role", "Analyst", "--applied-on", "-30", "--notes", notes)
            application_id = headway("add", *told, "--json").json()["application_id"]
            headway("log", application_id, "screening_held", "--on", "-14", "--stated-date", "-5")
        steps = headway("today", "--json").json()["steps"]
        assert [(step["employer"], step["draft_kind"]) for step in steps] == [
            ("Acme", "follow_up_call"),
            ("Acme no phone calls", "follow_up_mail"),
        ]

    def test_waits_with_a_no_for_the_hour_that_was_chosen(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "interview_held", "--on", "-9")
        headway("log", acme, "rejected", "--on", "-1")
        assert "Answer the no from Acme" in headway("today").out
        Owner.objects.update(policy={"no_from_hour": 13})
        assert "1 line about a no waits until 13:00, as you chose." in headway("today").out
        assert headway("today", "--json").json()["steps"] == []

    def test_says_what_is_true_after_a_no(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "interview_held", "--on", "-9")
        headway("log", acme, "rejected", "--on", "-1")
        lines = headway("today").out.splitlines()
        number = next(place for place, line in enumerate(lines) if line.endswith("about 7 come that far."))
        assert lines[number + 1].startswith("  (From: 807 dated applications in four public logs")
        told = headway("today", "--json").json()["said"]
        assert told[0]["text"] == lines[number]
        assert f"  (From: {told[0]['source']})" == lines[number + 1]
