"""`headway edit` and `headway laws`: what decides on the wait is corrected, and told with its source."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Headway, OnDay


@pytest.fixture
def maple(headway: Headway, on_day: OnDay) -> str:
    """Interviewed in Toronto on 10 March by a firm of 200 people; a law gives them until 24 April."""
    known = ("--location", "Toronto, ON", "--field", "Company size=200")
    on_day("2026-03-02", "add", "--employer", "Maple", "--role", "Analyst", *known)
    (application,) = headway("list", "--json").json()["applications"]
    on_day("2026-03-10", "log", application["id"], "interview_held")
    return str(application["id"])


def expected(headway: Headway, application_id: str) -> tuple[str, str]:
    told = headway("show", application_id, "--json").json()
    return told["expected_basis"], told["expected_by"]


LAW, USUAL = ("law", "2026-04-24"), ("usual", "2026-03-18")


class TestEdit:
    @pytest.mark.parametrize(
        ("change", "then", "told"),
        [
            (("--size", "20"), USUAL, "You wrote 20, so it is not applied."),
            (("--size", "25"), LAW, "By it they answer by 24 April."),
            (("--size", ""), USUAL, "How many work here is not known"),
            (("--location", "Ontario, California"), USUAL, "Usual by 18 March."),
            (("--location", "Ottawa"), LAW, "By it they answer by 24 April."),
            (("--public-posting", "no"), USUAL, "This one was not, so it is not applied."),
            (("--type", "public"), LAW, "Public employers take longer."),
        ],
    )
    def test_corrects_what_decides_on_the_wait_and_is_undone(
        self, headway: Headway, maple: str, change: tuple[str, str], then: tuple[str, str], told: str
    ) -> None:
        answer = headway("edit", maple, *change)
        assert (answer.code, told in answer.out) == (0, True), answer.out
        assert expected(headway, maple) == then
        if change != ("--size", "25"):
            headway("undo")
            assert expected(headway, maple) == LAW

    def test_changes_any_field_and_takes_one_away(self, headway: Headway, maple: str) -> None:
        headway("edit", maple, "--role", "Lead", "--channel", "referral", "--field", "Mood=fine", "--size", "")
        told = headway("show", maple, "--json").json()
        assert (told["role"], told["channel"], told["fields"]) == ("Lead", "referral", {"Mood": "fine"})

    def test_says_so_where_nothing_changed(self, headway: Headway, maple: str) -> None:
        assert headway("edit", maple, "--size", "200", "--json").json()["batch"] is None
        assert "it stood like this already" in headway("edit", maple, "--size", "200").out

    @pytest.mark.parametrize("change", [(), ("--size", "many"), ("--size", "0"), ("--field", "Mood")])
    def test_refuses_what_says_nothing(self, headway: Headway, maple: str, change: tuple[str, ...]) -> None:
        assert headway("edit", maple, *change).code == 1
        assert expected(headway, maple) == LAW


class TestLaws:
    def test_are_told_with_what_they_are_where_and_when_read(self, headway: Headway) -> None:
        told = headway("laws").out
        assert "NJ-A4625  New Jersey, A4625\n  A bill, no law: it is not applied\n" in told
        assert "https://www.ontario.ca/laws/regulation/240476, read on 22 November 2026" in told
        laws = {law["id"]: law for law in headway("laws", "--json").json()["laws"]}
        assert (laws["ON-45"]["status"], laws["ON-45"]["days"]) == ("in_force", 45)
        assert (laws["ON-45"]["checked_on"], laws["NY-S9209"]["status"]) == ("2026-11-22", "bill")

    def test_are_switched_off_and_on_for_all_applications(self, headway: Headway, maple: str) -> None:
        assert headway("laws", "--off", "on-45").code == 0
        assert expected(headway, maple) == USUAL
        assert "You switched it off." in headway("laws").out
        assert headway("laws", "--on", "ON-45", "--json").json()["off"] is False
        assert expected(headway, maple) == LAW

    def test_cannot_be_let_hold_where_they_are_bills(self, headway: Headway) -> None:
        answer = headway("laws", "--on", "NJ-A4625")
        assert (answer.code, "There is: ON-45." in answer.err) == (1, True)

    def test_say_what_they_mean_for_one_application(self, headway: Headway, maple: str, acme: str) -> None:
        told = headway("laws", maple).out
        assert "By it they answer by 24 April. You may ask before." in told
        (law,) = headway("laws", maple, "--json").json()["laws"]
        assert (law["id"], law["means"]) == ("ON-45", "By it they answer by 24 April. You may ask before.")
        assert headway("laws", acme).out == "No law sets a day for it, as far as is known.\n"

    def test_say_that_their_day_is_over(self, headway: Headway, maple: str, on_day: OnDay) -> None:
        on_day("2026-04-25")
        told = headway("laws", maple).out
        assert ("By it they had until 24 April." in told, "You may ask before" in told) == (True, False)

    def test_tell_of_a_claim_after_a_rejection_and_not_after_silence(self, headway: Headway, on_day: OnDay) -> None:
        on_day("2026-03-02", "add", "--employer", "Spree", "--role", "Analyst", "--location", "Berlin")
        (application,) = headway("list", "--json").json()["applications"]
        on_day("2026-04-20", "log", application["id"], "presumed_no_response")
        assert "No law sets a day" in headway("laws", application["id"]).out
        on_day("2026-04-21", "log", application["id"], "rejected")
        assert "by it the last day is 21 June." in headway("laws", application["id"]).out
