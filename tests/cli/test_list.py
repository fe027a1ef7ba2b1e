"""`headway list` and `headway show`."""

import pytest

from tests.cli.conftest import Headway

LIST_KEYS = {
    "id",
    "employer",
    "role",
    "channel",
    "applied_on",
    "stage",
    "round",
    "state",
    "disposition",
    "waiting_on",
    "waiting_since",
    "expected_by",
    "expected_basis",
    "days_silent",
    "wakes_on",
    "fields",
}
EVENT_KEYS = {
    "id",
    "kind",
    "on",
    "at",
    "round",
    "stated_date",
    "reason",
    "text",
    "origin",
    "evidence",
    "recorded_at",
    "retracted",
}


class TestList:
    def test_says_so_when_there_is_nothing(self, headway: Headway) -> None:
        assert headway("list").out == "No applications match.\n"
        assert headway("list", "--json").json() == {"schema": "headway/list/1", "applications": []}

    def test_prints_the_document_that_scripts_rely_on(self, headway: Headway, acme: str) -> None:
        headway("add", "--employer", "Beta", "--role", "Tester", "--field", "Priority=high", "--channel", "referral")
        beta, found = headway("list", "--json").json()["applications"]
        assert found.keys() >= LIST_KEYS
        assert (found["id"], found["days_silent"], found["wakes_on"]) == (acme, 10, "2026-11-26")
        assert (found["expected_by"], found["expected_basis"]) == ("2026-11-26", "usual")
        assert (beta["fields"], beta["channel"]) == ({"Priority": "high"}, "referral")

    @pytest.mark.parametrize("kind", ["applied", "let_go", "presumed_no_response", "rejected", "offered", "snoozed"])
    def test_is_closed_and_opened_by_facts_alone_never_by_time(
        self, headway: Headway, acme: str, monkeypatch: pytest.MonkeyPatch, kind: str
    ) -> None:
        headway("log", acme, kind)
        counted = {"days_silent", "wakes_on"}
        seen = []
        for today in ("2026-11-22", "2026-12-31", "2031-02-28"):
            monkeypatch.setenv("HEADWAY_TODAY", today)
            headway("today")
            (found,) = headway("list", "--json").json()["applications"]
            seen.append({key: value for key, value in found.items() if key not in counted})
        assert seen[0] == seen[1] == seen[2]

    def test_prints_a_table_with_ids_that_show_takes(self, headway: Headway, acme: str) -> None:
        heading, line = headway("list").out.splitlines()
        assert heading.split() == ["Id", "Employer", "Role", "Applied", "Reached", "Now", "Silent"]
        assert line.split()[1:] == ["Acme", "Data", "analyst", "2026-11-12", "Applied", "Their", "turn", "10"]
        assert headway("show", line.split()[0]).code == 0

    def test_fits_the_width_of_the_terminal(self, headway: Headway, monkeypatch: pytest.MonkeyPatch) -> None:
        headway("add", "--employer", "The Very Long Name of an Employer " * 3, "--role", "Head of " * 10)
        monkeypatch.setenv("COLUMNS", "70")
        assert max(len(line) for line in headway("list").out.splitlines()) <= 70

    def test_filters(self, headway: Headway, acme: str) -> None:
        headway("add", "--employer", "Beta", "--role", "Tester", "--saved")
        headway("log", acme, "rejected")

        def employers(*options: str) -> list[str]:
            return [each["employer"] for each in headway("list", "--json", *options).json()["applications"]]

        assert employers("--state", "open") == ["Beta"]
        assert employers("--state", "closed") == ["Acme"]
        assert employers("--stage", "saved") == ["Beta"]
        assert employers("--search", "data acme") == ["Acme"]
        assert employers("--channel", "referral") == []
        assert "Rejected" in headway("list", "--state", "closed").out

    def test_lists_more_than_one_page_of_the_store(
        self, headway: Headway, acme: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("headway.cli.commands.list_applications._AT_ONCE", 2)
        for number in range(4):
            headway("add", "--employer", f"Firm {number}", "--role", "Analyst")
        listed = [each["id"] for each in headway("list", "--json").json()["applications"]]
        assert len(set(listed)) == len(listed) == 5


class TestShow:
    def test_tells_the_standing_and_the_timeline(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "acknowledged", "--on", "-9", "--note", "thanks for applying")
        shown = headway("show", acme[:6]).out
        assert shown.startswith("Acme: Data analyst\nWaiting for an answer since 12 November, 10 days. Usual by 26 Nov")
        assert "2026-11-12  Applied\n2026-11-13  Receipt confirmed · “thanks for applying”\n" in shown

    def test_tells_everything_that_was_given(self, headway: Headway) -> None:
        headway(
            *("add", "--employer", "Beta", "--role", "Tester", "--saved", "--closing-on", "+5", "--channel", "agency"),
            *("--url", "https://beta.example/1", "--location", "Bonn", "--salary", "50k", "--requisition-id", "R-1"),
            *("--notes", "Ask for Ada.", "--contact", "Ada", "--contact-email", "ada@beta.example"),
            *("--field", "Priority=high"),
        )
        shown = headway("show", headway("list", "--json").json()["applications"][0]["id"]).out
        for text in (
            "https://beta.example/1",
            "Bonn",
            "50k",
            "R-1",
            "Ask for Ada.",
            "ada@beta.example",
            "Priority: high",
        ):
            assert text in shown
        assert "Saved · closes on 27 November" in shown

    def test_tells_what_a_law_means_and_that_they_want_no_calls(self, headway: Headway) -> None:
        told = ("--location", "Toronto, Ontario", "--field", "No calls=yes")
        added = headway("add", "--employer", "Maple", "--role", "Tester", *told, "--json").json()
        assert "Ontario, Emp" not in headway("show", added["application_id"]).out, "no interview, no law on answers"
        headway("log", added["application_id"], "interview_held")
        shown = headway("show", added["application_id"]).out
        assert "Part III.1: It binds employers with 25 people or more. How many work here is not known" in shown
        assert "You said: no calls." in shown

    def test_prints_the_document_that_scripts_rely_on(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "rejected", "--reason", "internal candidate", "--by", "call", "--stage", "applied")
        headway("undo")
        document = headway("show", acme, "--json").json()
        assert document["schema"] == "headway/show/1"
        assert document.keys() >= LIST_KEYS
        applied, rejected = document["events"]
        assert rejected.keys() >= EVENT_KEYS
        assert (applied["kind"], applied["on"], applied["retracted"]) == ("applied", "2026-11-12", False)
        assert (rejected["kind"], rejected["reason"], rejected["retracted"]) == ("rejected", "internal candidate", True)
        assert "[taken back]" in headway("show", acme).out

    def test_refuses_an_id_that_nothing_has(self, headway: Headway, acme: str) -> None:
        answer = headway("show", "zzzz")
        assert answer.code == 1
        assert answer.err == "headway: No application has an id that begins with “zzzz”. `headway list` shows them.\n"

    def test_refuses_a_beginning_that_several_have(self, headway: Headway, acme: str) -> None:
        # Seventeen ids cannot all begin with different digits.
        for _ in range(16):
            headway("add", "--employer", "Beta", "--role", "Tester")
        found = [each["id"][0] for each in headway("list", "--json").json()["applications"]]
        twice = next(each for each in found if found.count(each) > 1)
        answer = headway("show", twice)
        assert answer.code == 1
        assert "Several applications" in answer.err

    def test_says_when_an_application_is_not_in_force_any_more(self, headway: Headway, acme: str) -> None:
        headway("undo")
        assert headway("show", acme).code == 1
