"""An application through an agency: the card, the recruiter, and the warning before a second submission."""

from __future__ import annotations

import re
from datetime import date
from html import unescape
from uuid import UUID

import pytest
from django.test import Client

from headway.core.events import Fact
from headway.core.vocabulary import Channel, ContactRole, Detail, EventKind, StepKind
from headway.readers.records import ContactRecord
from headway.store.models import Application, Event
from headway.store.queries.applications import get_application
from tests.web.cast import TODAY, an_application, fact
from tests.web.test_today import ago, last_fact, row_of, standing_today

K = EventKind
# As it was recorded before the agency stood among the details.
GIVEN = fact(
    K.REPRESENTED, date(2026, 11, 2), due_on=date(2027, 2, 2), person="Ada Lind", text="Brook Staffing\nby mail"
)
SENT = fact(K.APPLIED, date(2026, 11, 4))
ADA = ContactRecord(name="Ada Lind", phone="+49 30 1234", email="ada@brook.example", role=ContactRole.AGENCY_RECRUITER)
INES = ContactRecord(
    name="Ines Client", phone="+49 30 9999", email="ines@acme.example", role=ContactRole.HIRING_MANAGER
)
SUBMITTED = "Brook Staffing submitted you to Acme for Analyst on 4 November, 16 days ago."


def page(browser: Client, address: str) -> str:
    return unescape(browser.get(address).content.decode())


def the_card(browser: Client, application_id: UUID) -> list[str]:
    shown = page(browser, f"/applications/{application_id}")
    found = re.search(r'aria-labelledby="agency">(.*?)</section>', shown, re.DOTALL)
    return [] if found is None else [part for part in re.split(r"\s*<[^>]+>\s*", found[1]) if part]


class TestTheCard:
    def test_tells_who_submitted_when_and_until_when(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, GIVEN, SENT)
        assert the_card(browser_of_alice, application_id) == [
            "Through an agency",
            *("Agency", "Brook Staffing", "Recruiter", "Ada Lind", "Submitted on", "4 November"),
            *("Right to represent", "given on 2 November, until 2 February 2027"),
            *("Change the right to represent", "Check-ins agreed…"),
        ]

    def test_says_what_is_not_written_down(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, fact(K.SAVED), channel=Channel.AGENCY)
        assert the_card(browser_of_alice, application_id) == [
            "Through an agency",
            *("Agency", "not written down", "Submitted on", "not yet, or not known"),
            *("Right to represent", "not written down"),
            *("Right to represent given…", "Check-ins agreed…"),
        ]

    def test_is_not_there_without_an_agency(self, alice: UUID, browser_of_alice: Client) -> None:
        assert the_card(browser_of_alice, an_application(alice)) == []

    def test_stands_beside_what_speaks_against_either_way_while_it_is_open(
        self, alice: UUID, browser_of_alice: Client
    ) -> None:
        my_own = an_application(alice, fact(K.APPLIED, ago(20)))
        through_them = an_application(alice, GIVEN, SENT)
        both = {through_them: "You applied to Acme yourself for Analyst on 31 October, 20 days ago.", my_own: SUBMITTED}
        for application_id, told in both.items():
            shown = page(browser_of_alice, f"/applications/{application_id}")
            assert f"<p>{told} Two submissions can cost you both" in shown
            browser_of_alice.post(f"/applications/{application_id}/quick", {"do": "rejected"})
            assert told not in page(browser_of_alice, f"/applications/{application_id}")


class TestGivingTheRight:
    def test_keeps_it_with_the_agency_and_the_recruiter(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, fact(K.SAVED))
        told = {
            "on": "2026-11-19",
            "agency": "Brook Staffing",
            "person": "Ada Lind",
            "due_on": "2027-02-19",
            "text": "x",
        }
        done = browser_of_alice.post(f"/applications/{application_id}/log?kind=represented", told)
        given = last_fact(alice, application_id)
        assert (given.on, given.due_on) == (date(2026, 11, 19), date(2027, 2, 19))
        assert (given.person, given.details, given.text) == ("Ada Lind", ((Detail.AGENCY, "Brook Staffing"),), "x")
        detail = get_application(alice, application_id)
        assert detail is not None
        assert [(each.name, each.role) for each in detail.contacts] == [("Ada Lind", ContactRole.AGENCY_RECRUITER)]
        browser_of_alice.post("/undo/" + done["Location"].partition("done=")[2])
        detail = get_application(alice, application_id)
        assert detail is not None
        assert detail.contacts == ()

    def test_lets_it_be_told_that_one_was_put_forward(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, fact(K.SAVED), GIVEN)
        shown = page(browser_of_alice, f"/applications/{application_id}")
        assert '<button name="kind" value="applied">I was put forward</button>' in shown
        form = page(browser_of_alice, f"/applications/{application_id}/log?kind=applied")
        assert ("<h1>I was put forward</h1>" in form, "<h1>Applied</h1>" in form) == (True, False)

    def test_needs_the_name_of_the_agency(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, fact(K.SAVED))
        answer = browser_of_alice.post(f"/applications/{application_id}/log?kind=represented", {"on": "2026-11-19"})
        assert answer.status_code == 422
        assert Event.objects.count() == 1

    def test_is_corrected_from_the_card_with_its_note_kept(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, GIVEN, SENT)
        shown = page(browser_of_alice, f"/applications/{application_id}")
        address = re.search(rf'href="(/applications/{application_id}/events/[^"]+)">Change the right', shown)
        assert address is not None
        form = page(browser_of_alice, address[1])
        assert 'value="Brook Staffing"' in form
        assert ">\nby mail</textarea>" in form
        told = {"on": "2026-11-02", "agency": "Hill", "person": "Ada Lind", "due_on": "2027-03-02", "text": "by mail"}
        browser_of_alice.post(address[1], told)
        corrected = last_fact(alice, application_id)
        assert (corrected.details, corrected.text) == (((Detail.AGENCY, "Hill"),), "by mail")
        assert "given on 2 November, until 2 March 2027" in the_card(browser_of_alice, application_id)


class TestAgreeingOnCheckIns:
    def test_takes_the_days_between_and_shows_them_again(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, GIVEN, SENT)
        log = f"/applications/{application_id}/log?kind=check_in_agreed"
        browser_of_alice.post(log, {"on": "2026-11-10", "every": "7", "person": "Ada Lind"})
        assert last_fact(alice, application_id).due_on == date(2026, 11, 17)
        assert "every 7 days" in the_card(browser_of_alice, application_id)
        assert standing_today(alice) == [StepKind.RECRUITER_CHECK_IN]
        event = Event.objects.get(kind="check_in_agreed").id
        correct = f"/applications/{application_id}/events/{event}"
        assert 'name="every" value="7"' in page(browser_of_alice, correct)
        browser_of_alice.post(correct, {"on": "2026-11-12", "every": "14"})
        assert last_fact(alice, application_id).due_on == date(2026, 11, 26)

    def test_ends_them_without_a_number(self, alice: UUID, browser_of_alice: Client) -> None:
        weekly = fact(K.CHECK_IN_AGREED, date(2026, 11, 4), due_on=date(2026, 11, 11))
        application_id = an_application(alice, GIVEN, SENT, weekly)
        browser_of_alice.post(f"/applications/{application_id}/log?kind=check_in_agreed", {"on": "2026-11-20"})
        assert "every 7 days" not in the_card(browser_of_alice, application_id)
        event = Event.objects.get(kind="check_in_agreed", due_on=None).id
        browser_of_alice.post(f"/applications/{application_id}/events/{event}", {"on": "2026-11-19", "every": ""})
        assert last_fact(alice, application_id).due_on is None

    def test_refuses_a_day_that_is_none(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, GIVEN, SENT)
        log = f"/applications/{application_id}/log?kind=check_in_agreed"
        for told in ({"every": "7"}, {"on": "x", "every": "7"}, {"on": "2026-11-10", "every": "0"}):
            assert browser_of_alice.post(log, told).status_code == 422


class TestTheRecruiter:
    @pytest.mark.parametrize(
        ("facts", "title"),
        [
            ((fact(K.APPLIED, ago(12)),), "Ask the recruiter where things stand with Acme"),
            (
                (fact(K.APPLIED, ago(12)), fact(K.CHECK_IN_AGREED, ago(12), due_on=ago(5))),
                "Check in with the recruiter about Acme",
            ),
        ],
    )
    def test_alone_is_the_one_to_ask(
        self, facts: tuple[Fact, ...], title: str, alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice, *facts, contacts=[INES, ADA])
        follow_up = page(browser_of_alice, f"/applications/{application_id}/follow-up")
        for shown in (page(browser_of_alice, "/"), page(browser_of_alice, f"/applications/{application_id}")):
            assert title in shown
        for shown in (page(browser_of_alice, "/"), follow_up):
            assert "ada@brook.example" in shown
            assert "ines@acme.example" not in shown
        assert "Hello Ada Lind,\n\nOn 8 November you put me forward for the role of Analyst at Acme." in follow_up

    def test_is_asked_after_a_no_with_the_words_on_its_page(self, alice: UUID, browser_of_alice: Client) -> None:
        ended = fact(K.REJECTED, date(2026, 11, 19))
        application_id = an_application(alice, GIVEN, SENT, ended, contacts=[ADA])
        step = page(browser_of_alice, "/").partition("Ask the recruiter what Acme said")[2].partition("</article>")[0]
        assert f'class="button first" href="/applications/{application_id}/no"' in step
        assert 'value="feedback_asked">Asked</button>' in step

    def test_hears_a_check_in_after_which_the_next_one_is_named(self, alice: UUID, browser_of_alice: Client) -> None:
        weekly = fact(K.CHECK_IN_AGREED, ago(12), due_on=ago(5))
        application_id = an_application(alice, fact(K.APPLIED, ago(12)), weekly, contacts=[ADA])
        shown = page(browser_of_alice, f"/applications/{application_id}/follow-up")
        assert "You agreed to keep in touch; the next word was for 15 November, 5 days ago." in shown
        assert "The day follows from what you agreed on with the recruiter." in shown
        assert "The next check-in comes 7 days after this one." in shown
        browser_of_alice.post(f"/applications/{application_id}/follow-up", {"outcome": "mail_sent"})
        assert standing_today(alice) == []
        assert "Ask from 27 November on" in page(browser_of_alice, f"/applications/{application_id}/follow-up")


class TestTheWarning:
    @pytest.fixture
    def submitted(self, alice: UUID) -> UUID:
        return an_application(alice, GIVEN, SENT)

    def test_comes_before_a_line_is_added_and_is_no_prohibition(
        self, submitted: UUID, alice: UUID, browser_of_alice: Client
    ) -> None:
        line = {"line": "Acme Ltd, Planner", "next": "/applications"}
        answer = browser_of_alice.post("/add", line)
        shown = unescape(answer.content.decode())
        assert answer.status_code == 409
        assert "Brook Staffing submitted you to Acme Ltd for Analyst on 4 November, 16 days ago." in shown
        assert f'href="/applications/{submitted}"' in shown
        assert '<input type="hidden" name="line" value="Acme Ltd, Planner">' in shown
        assert 'href="/applications">Leave it' in shown
        assert "Add it all the same" in shown
        assert 'class="first"' not in shown.partition("<h1>")[2], "neither way is urged"
        assert Application.objects.count() == 1
        done = browser_of_alice.post("/add", {**line, "anyway": "yes"})
        assert done["Location"].startswith("/applications?done=")
        assert Application.objects.count() == 2

    def test_does_not_come_for_another_employer_or_one_without_a_name(
        self, submitted: UUID, alice: UUID, browser_of_alice: Client
    ) -> None:
        an_application(alice, SENT, employer="", channel=Channel.AGENCY)
        assert browser_of_alice.post("/add", {"line": "Other, Planner"}).status_code == 302
        assert browser_of_alice.post("/add", {"line": "https://jobs.example/1"}).status_code == 302

    @pytest.mark.parametrize(
        ("address", "sent"), [("log?kind=applied", {"on": "2026-11-20"}), ("quick", {"do": "applied"})]
    )
    def test_comes_before_a_saved_one_is_sent(
        self, address: str, sent: dict[str, str], submitted: UUID, alice: UUID, browser_of_alice: Client
    ) -> None:
        saved = an_application(alice, fact(K.SAVED), role="Planner")
        answer = browser_of_alice.post(f"/applications/{saved}/{address}", sent)
        assert answer.status_code == 409
        assert SUBMITTED in unescape(answer.content.decode())
        assert "Log it all the same" in answer.content.decode()
        assert row_of(alice, saved).applied_on is None
        assert browser_of_alice.post(f"/applications/{saved}/{address}", {**sent, "anyway": "yes"}).status_code == 302
        assert row_of(alice, saved).applied_on == TODAY

    def test_comes_before_several_are_sent_at_once(
        self, submitted: UUID, alice: UUID, browser_of_alice: Client
    ) -> None:
        saved = an_application(alice, fact(K.SAVED), role="Planner")
        other = an_application(alice, fact(K.SAVED), employer="Other")
        nameless = an_application(alice, fact(K.SAVED), employer="")
        sent = {"do": "applied", "id": [saved, other, nameless, submitted], "next": "/applications"}
        answer = browser_of_alice.post("/applications/bulk", sent)
        assert answer.status_code == 409
        shown = unescape(answer.content.decode())
        assert shown.count(SUBMITTED) == 2, "the sentence, and for whom the link is"
        assert shown.count('name="id"') == 4
        assert row_of(alice, other).applied_on is None
        assert browser_of_alice.post("/applications/bulk", {**sent, "anyway": "yes"}).status_code == 302
        assert row_of(alice, saved).applied_on == TODAY

    def test_comes_before_a_right_is_given_where_one_applied_oneself(
        self, alice: UUID, browser_of_alice: Client
    ) -> None:
        an_application(alice, fact(K.APPLIED, ago(20)))
        saved = an_application(alice, fact(K.SAVED), role="Planner")
        address = f"/applications/{saved}/log?kind=represented"
        told = {"on": "2026-11-20", "agency": "Brook Staffing"}
        answer = browser_of_alice.post(address, told)
        assert answer.status_code == 409
        assert "You applied to Acme yourself for Analyst on 31 October, 20 days ago." in unescape(
            answer.content.decode()
        )
        assert browser_of_alice.post(address, {**told, "anyway": "yes"}).status_code == 302
        assert last_fact(alice, saved).kind == K.REPRESENTED

    def test_tells_a_stranger_nothing(self, submitted: UUID, charlie: UUID, browse: object) -> None:
        answer = browse(charlie).post("/add", {"line": "Acme, Planner"})  # type: ignore[operator]  # a fixture
        assert answer.status_code == 302
