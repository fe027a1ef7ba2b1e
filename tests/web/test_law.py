"""A law on answers holds only where it binds: the size is asked for and never assumed."""

from __future__ import annotations

import re
from datetime import date
from uuid import UUID

import pytest
from django.test import Client

from headway.core.events import Fact
from headway.core.vocabulary import EventKind, ExpectedBasis
from headway.store.models import Owner, PlannedStep
from tests.web.cast import an_application, fact
from tests.web.test_today import row_of

K = EventKind
APPLIED = fact(K.APPLIED, date(2026, 11, 1))
HELD = fact(K.INTERVIEW_HELD, date(2026, 11, 10))
TORONTO = {"location": "Toronto, ON"}


def page(browser: Client, application_id: UUID) -> str:
    return browser.get(f"/applications/{application_id}").content.decode()


class TestALaw:
    @pytest.mark.parametrize(
        ("size", "told", "basis"),
        [
            ("200", "By it they answer by 25 December.", ExpectedBasis.LAW),
            ("25", "By it they answer by 25 December.", ExpectedBasis.LAW),
            ("24", "You wrote 24, so it is not applied.", ExpectedBasis.USUAL),
            ("", "How many work here is not known, so it is not applied.", ExpectedBasis.USUAL),
        ],
    )
    def test_holds_by_the_size_that_is_told(
        self, size: str, told: str, basis: ExpectedBasis, alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice, APPLIED, HELD, **TORONTO)
        browser_of_alice.post(f"/applications/{application_id}/law", {"employees": size})
        assert told in page(browser_of_alice, application_id)
        assert row_of(alice, application_id).expected_basis == basis

    def test_says_beside_the_question_that_a_no_waits_for_its_day(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, HELD, **TORONTO, fields=[("Company size", "200")])
        shown = browser_of_alice.get(f"/applications/{application_id}/follow-up").content.decode()
        assert "It is not assumed before 25 December is over, the day that the law gives them." in shown

    def test_is_asked_about_where_nobody_knows_whether_the_job_lies_there(
        self, alice: UUID, browser_of_alice: Client
    ) -> None:
        Owner.objects.filter(id=alice).update(country="CA", subdivision="ON")
        application_id = an_application(alice, APPLIED, HELD, location="Kingston", fields=[("Company size", "200")])
        told = "Whether the job lies in Ontario is not known, so it is not applied."
        assert told in page(browser_of_alice, application_id)
        assert row_of(alice, application_id).expected_basis == ExpectedBasis.USUAL
        browser_of_alice.post(f"/applications/{application_id}/law", {"place": "Ontario"})
        assert row_of(alice, application_id).location == "Kingston, Ontario"
        assert row_of(alice, application_id).expected_basis == ExpectedBasis.LAW

    def test_does_not_hold_for_a_posting_within_the_firm(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, HELD, **TORONTO, fields=[("Company size", "200")])
        address = f"/applications/{application_id}/law"
        browser_of_alice.post(address, {"advertised": "no"})
        assert "This one was not, so it is not applied." in page(browser_of_alice, application_id)
        assert row_of(alice, application_id).expected_basis == ExpectedBasis.USUAL
        browser_of_alice.post(address, {"advertised": "yes"})
        assert row_of(alice, application_id).expected_basis == ExpectedBasis.LAW

    def test_holds_for_an_interview_of_this_year_whenever_the_job_was_posted(self, alice: UUID) -> None:
        facts = (fact(K.APPLIED, date(2025, 12, 1)), fact(K.INTERVIEW_HELD, date(2026, 1, 20)))
        application_id = an_application(alice, *facts, **TORONTO, fields=[("Company size", "200")])
        row = row_of(alice, application_id)
        assert (row.expected_basis, row.expected_by) == (ExpectedBasis.LAW, date(2026, 3, 6))

    def test_takes_the_size_from_the_field_that_tells_it_and_corrects_it_there(
        self, alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice, APPLIED, HELD, **TORONTO, fields=[("Mitarbeiter", "10-50")])
        assert 'name="employees" min="1" max="9999999" value="10"' in page(browser_of_alice, application_id)
        browser_of_alice.post(f"/applications/{application_id}/law", {"employees": "200"})
        assert row_of(alice, application_id).fields == {"Mitarbeiter": "200"}

    def test_gives_way_to_the_day_they_named(self, alice: UUID, browser_of_alice: Client) -> None:
        held = fact(K.INTERVIEW_HELD, date(2026, 11, 10), stated_date=date(2026, 11, 25))
        application_id = an_application(alice, APPLIED, held, **TORONTO, fields=[("Company size", "200")])
        assert "The day that they named themselves goes first." in page(browser_of_alice, application_id)
        assert row_of(alice, application_id).expected_basis == ExpectedBasis.STATED

    def test_does_not_reach_an_interview_from_before_it(self, alice: UUID, browser_of_alice: Client) -> None:
        facts = (fact(K.APPLIED, date(2025, 12, 1)), fact(K.INTERVIEW_HELD, date(2025, 12, 31)))
        application_id = an_application(alice, *facts, **TORONTO, fields=[("Company size", "200")])
        assert "It does not reach this interview" in page(browser_of_alice, application_id)

    def test_can_be_switched_off_and_on(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, HELD, **TORONTO, fields=[("Company size", "200")])
        address = f"/applications/{application_id}/law"
        browser_of_alice.post(address, {"law": "ON-45", "switch": "off"})
        assert "You switched it off." in page(browser_of_alice, application_id)
        assert row_of(alice, application_id).expected_basis == ExpectedBasis.USUAL
        browser_of_alice.post(address, {"law": "ON-45", "switch": "on"})
        assert row_of(alice, application_id).expected_basis == ExpectedBasis.LAW

    def test_stands_beside_the_question_too(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, HELD, **TORONTO)
        shown = browser_of_alice.get(f"/applications/{application_id}/follow-up").content.decode()
        assert "Ontario, Employment Standards Act" in shown
        assert "not assumed before" not in shown
        assert re.search(r"https://www.ontario.ca/laws/regulation/240476, read on 22 November 2026", shown)

    @pytest.mark.parametrize(
        ("location", "facts"),
        [
            ("Toronto, ON", (APPLIED,)),
            ("Toronto, ON", (APPLIED, HELD, fact(K.REJECTED))),
            ("Newark, NJ", (APPLIED, HELD)),
            ("Lyon", (APPLIED, HELD)),
        ],
    )
    def test_is_not_spoken_of_where_none_can_hold(
        self, location: str, facts: tuple[object, ...], alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice, *facts, location=location)  # type: ignore[arg-type]
        assert "A law on answers" not in page(browser_of_alice, application_id)

    @pytest.mark.parametrize(
        "sent",
        [
            {"employees": "many"},
            {"employees": "-3"},
            {"employees": "12345678"},
            {"employees": "\u0662"},
            {"switch": "off", "law": "NJ-A4625"},
            {"switch": "maybe", "law": "ON-45"},
            {"place": "New Jersey"},
            {"advertised": "maybe"},
            {"type": "huge"},
        ],
    )
    def test_refuses_what_no_form_says(self, sent: dict[str, str], alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, HELD, **TORONTO)
        assert browser_of_alice.post(f"/applications/{application_id}/law", sent).status_code == 400
        assert row_of(alice, application_id).fields == {}
        assert Owner.objects.get(id=alice).laws_off == []


class TestAnEmployer:
    @pytest.mark.parametrize(
        ("facts", "told"),
        [
            ((APPLIED, HELD), "Public employers take longer. Without a question a no is assumed after 45 days."),
            ((APPLIED,), "Public employers take longer. Without a question a no is assumed after 90 days."),
        ],
    )
    def test_is_called_public_by_one_press_and_given_longer(
        self, facts: tuple[Fact, ...], told: str, alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice, *facts)
        assert told not in page(browser_of_alice, application_id)
        browser_of_alice.post(f"/applications/{application_id}/law", {"type": "public"})
        assert row_of(alice, application_id).fields == {"Employer type": "public"}
        assert told in page(browser_of_alice, application_id)

    def test_is_large_by_its_size_and_says_why_until_it_is_corrected(
        self, alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice, APPLIED, HELD, fields=[("Company size", "1,000+")])
        shown = page(browser_of_alice, application_id)
        assert "Large employers take longer." in shown
        assert "source draws the line" in shown
        assert "NACE 2023, 334 employers" in shown
        browser_of_alice.post(f"/applications/{application_id}/law", {"type": "other"})
        assert "Large employers take longer." not in page(browser_of_alice, application_id)


class TestATimeLimitForAClaim:
    def after_a_no(self, browser: Client, application_id: UUID) -> str:
        return browser.get(f"/applications/{application_id}/no").content.decode()

    def test_is_told_after_a_rejection_that_came(self, alice: UUID, browser_of_alice: Client) -> None:
        rejected = fact(K.REJECTED, date(2026, 11, 20))
        application_id = an_application(alice, APPLIED, HELD, rejected, location="Berlin")
        shown = self.after_a_no(browser_of_alice, application_id)
        assert "by it the last day is 20 January 2027." in shown
        assert "Germany, AGG section 15 (4)" in shown
        assert "read on 22 November 2026" in shown

    @pytest.mark.parametrize(
        ("location", "end"),
        [
            ("Berlin", fact(K.PRESUMED_NO_RESPONSE, date(2026, 11, 20))),
            ("Berlin", fact(K.REJECTED, None)),
            ("Berlin", fact(K.REJECTED, date(2026, 9, 1))),
            ("Lyon", fact(K.REJECTED, date(2026, 11, 20))),
        ],
    )
    def test_is_not_told_of_silence_elsewhere_or_once_it_is_over(
        self, location: str, end: Fact, alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice, APPLIED, end, location=location)
        assert "A time limit by law" not in self.after_a_no(browser_of_alice, application_id)


class TestADataRequest:
    def test_is_ready_with_its_warning_and_is_remembered_by_one_press(
        self, alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice, APPLIED, fact(K.REJECTED))
        address = f"/applications/{application_id}/data"
        assert address in browser_of_alice.get(f"/applications/{application_id}/no").content.decode()
        shown = browser_of_alice.get(address).content.decode()
        assert "This can cool a relationship that you may want to keep" in shown
        assert "copy of the personal data" in shown
        assert "read on 22 November 2026" in shown
        assert 'lang="de"' in browser_of_alice.get(address + "?language=de").content.decode()
        assert '<p class="muted small">https://www.watershed.law' in shown, (
            "a class that cuts it off would hide its day"
        )
        browser_of_alice.post(f"/applications/{application_id}/quick", {"do": "data_asked"})
        asked = "You asked for your data on 20 November."
        until = "Where the law of the EU or the UK holds, they have until 20 December."
        for told in (asked, until):
            assert told in browser_of_alice.get(address).content.decode()
            assert told in page(browser_of_alice, application_id)

    def test_brings_no_choice_of_another_day(self, alice: UUID, browser_of_alice: Client) -> None:
        asked = fact(K.DATA_ASKED, date(2026, 10, 10))
        an_application(alice, fact(K.APPLIED, date(2026, 9, 1)), fact(K.REJECTED, date(2026, 10, 1)), asked)
        today = browser_of_alice.get("/").content.decode()
        assert "shown you your data?" in today
        assert "snoozed:" not in today

    def test_is_not_offered_where_the_law_does_not_hold(self, alice: UUID, browser_of_alice: Client) -> None:
        Owner.objects.filter(id=alice).update(country="US")
        application_id = an_application(alice, APPLIED, fact(K.REJECTED))
        assert "/data" not in browser_of_alice.get(f"/applications/{application_id}/no").content.decode()
        browser_of_alice.post(f"/applications/{application_id}/quick", {"do": "data_asked"})
        shown = page(browser_of_alice, application_id)
        assert ("You asked for your data on 20 November." in shown, "law of the EU" in shown) == (True, False)
        assert not PlannedStep.objects.filter(application_id=application_id, kind="check_data_request").exists()
