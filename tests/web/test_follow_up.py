"""One brief question: why now, the words, whom to ask, and what came of it in one press."""

from __future__ import annotations

import re
from datetime import date, timedelta
from uuid import UUID

import pytest
from django.test import Client

from headway.actions.events import log_fact
from headway.cli.main import main
from headway.core.events import Fact
from headway.core.planned import PlannedStep
from headway.core.vocabulary import EventKind, FollowUpOutcome, Medium, State, StepKind
from headway.readers.records import ContactRecord
from headway.store.queries.applications import get_application
from tests.web.cast import NOW, TODAY, an_application, fact
from tests.web.test_today import last_fact, row_of, standing_today

K = EventKind
APPLIED = fact(K.APPLIED, date(2026, 10, 20))
HELD = fact(K.INTERVIEW_HELD, date(2026, 11, 3), stated_date=date(2026, 11, 13), text="by the 13th, said Ines")
INES = ContactRecord(name="Ines", phone="+49 30 1234", email="ines@acme.example")


def page(browser: Client, application_id: UUID, query: str = "") -> str:
    return browser.get(f"/applications/{application_id}/follow-up{query}").content.decode()


def drafts(shown: str) -> list[str]:
    return re.findall(r'<(?:pre|textarea) id="words-(\w+)"', shown)


class TestThePage:
    def test_says_why_with_whom_and_in_which_words(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, HELD, contacts=[INES])
        shown = page(browser_of_alice, application_id)
        assert "They named 13 November for an answer; that was 7 days ago." in shown
        assert "The day follows from" in shown
        assert 'href="tel:+49301234"' in shown
        assert "by the 13th, said Ines" in shown
        assert drafts(shown) == ["follow_up_call", "follow_up_voicemail", "follow_up_mail"]
        assert "We spoke on 3 November about the role of Analyst." in shown
        assert 'href="mailto:ines@acme.example?subject=Analyst%3A%20the%20next%20step&amp;body=Hello%20Ines' in shown

    @pytest.mark.parametrize(
        ("off", "arranged"),
        [
            (K.INTERVIEW_NO_SHOW, "interview_scheduled"),
            (K.SCREENING_CANCELLED, "screening_scheduled"),
        ],
    )
    def test_asks_for_a_new_day_and_takes_it(
        self, alice: UUID, browser_of_alice: Client, off: EventKind, arranged: str
    ) -> None:
        application_id = an_application(alice, APPLIED, fact(off, date(2026, 11, 19)), contacts=[INES])
        shown = page(browser_of_alice, application_id)
        assert ("Ask for a new day <span" in shown, "Which day would suit you now?" in shown) == (True, True)
        address = f"/applications/{application_id}/log?kind={arranged}&amp;next=%2Fapplications%2F{application_id}"
        assert f'href="{address}">A new day is arranged…</a>' in shown
        today = browser_of_alice.get("/").content.decode()
        assert (f"kind={arranged}&amp;next=%2F" in today, "They have answered…" in today) == (True, False)
        other = an_application(alice, APPLIED, HELD, employer="Linden")
        assert "A new day is arranged" not in page(browser_of_alice, other)

    def test_has_a_mail_first_where_no_day_was_named(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, fact(K.INTERVIEW_HELD, date(2026, 11, 3)))
        shown = page(browser_of_alice, application_id, "?language=fr")
        assert drafts(shown) == ["follow_up_mail", "follow_up_call", "follow_up_voicemail"]
        assert shown.count('lang="fr"') == 5, "the choice, three bodies and the subject of the mail"
        assert "66 % had news by day 7" in shown

    @pytest.mark.parametrize(
        ("facts", "contacts", "told"),
        [
            ((APPLIED,), (), "nobody there is known by name"),
            ((fact(K.APPLIED, date(2026, 11, 18)),), (INES,), "Ask from 28 November on"),
            ((fact(K.APPLIED, date(2026, 11, 18), due_on=date(2026, 12, 1)),), (INES,), "closes on 1 December"),
            ((APPLIED, HELD, fact(K.FOLLOWED_UP, date(2026, 11, 17))), (), "You asked on 17 November."),
            ((APPLIED,), (INES,), "A short one is still fine."),
            ((fact(K.APPLIED, date(2026, 10, 20), due_on=date(2026, 10, 30)),), (INES,), "closed on 30 October"),
            ((APPLIED, HELD, fact(K.FOLLOWED_UP, None)), (), "You have asked."),
            ((APPLIED, HELD, fact(K.LET_GO, date(2026, 11, 5))), (), "No day is set for a question."),
            ((APPLIED, fact(K.OFFERED, date(2026, 11, 5))), (), "It is not their turn"),
            ((APPLIED, fact(K.REJECTED, date(2026, 11, 5))), (), "It is not their turn"),
        ],
    )
    def test_says_why_there_is_nothing_to_ask_now(
        self,
        facts: tuple[Fact, ...],
        contacts: tuple[ContactRecord, ...],
        told: str,
        alice: UUID,
        browser_of_alice: Client,
    ) -> None:
        application_id = an_application(alice, *facts, contacts=contacts)
        assert told in page(browser_of_alice, application_id)

    @pytest.mark.parametrize(
        "facts", [(APPLIED,), (APPLIED, HELD, fact(K.FOLLOWED_UP, date(2026, 11, 17))), (APPLIED, fact(K.OFFERED))]
    )
    def test_has_no_words_for_a_question_that_is_not_to_be_asked(
        self, facts: tuple[Fact, ...], alice: UUID, browser_of_alice: Client
    ) -> None:
        assert drafts(page(browser_of_alice, an_application(alice, *facts))) == []

    def test_escapes_what_people_write(self, alice: UUID, browser_of_alice: Client) -> None:
        odd = ContactRecord(name='<img src="x">', email='"><script>@x.example')
        application_id = an_application(alice, APPLIED, HELD, contacts=[odd], role="<script>1</script>")
        shown = page(browser_of_alice, application_id)
        assert "<img" not in shown.partition("<main")[2]
        assert "<script>1" not in shown
        assert "><script>@" not in shown


class TestNoCalls:
    def test_leave_the_mail_only_and_say_whose_words_ask_for_it(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, HELD, contacts=[INES], notes="Posting: no calls please.")
        shown = page(browser_of_alice, application_id)
        assert drafts(shown) == ["follow_up_mail"]
        assert "You wrote “no calls please”" in shown
        assert "You wrote “no calls please”" in browser_of_alice.get(f"/applications/{application_id}").content.decode()
        assert "tel:" not in shown
        assert 'value="no_answer"' not in shown

    def test_leave_no_number_on_today(self, alice: UUID, browser_of_alice: Client) -> None:
        an_application(alice, APPLIED, HELD, contacts=[INES], fields=[("No calls", "yes")])
        shown = browser_of_alice.get("/").content.decode()
        assert "ines@acme.example" in shown
        assert "tel:" not in shown

    def test_can_be_ticked_and_taken_back(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, HELD)
        browser_of_alice.post(f"/applications/{application_id}/calls", {"do": "none"})
        assert row_of(alice, application_id).fields == {"No calls": "yes"}
        assert drafts(page(browser_of_alice, application_id)) == ["follow_up_mail"]
        browser_of_alice.post(f"/applications/{application_id}/calls", {"do": "fine"})
        assert len(drafts(page(browser_of_alice, application_id))) == 3

    def test_can_be_overruled_by_the_person(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, HELD, notes="no calls please")
        browser_of_alice.post(f"/applications/{application_id}/calls", {"do": "fine"})
        assert len(drafts(page(browser_of_alice, application_id))) == 3

    @pytest.mark.parametrize("word", ["", "maybe"])
    def test_are_nothing_else(self, word: str, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice)
        assert browser_of_alice.post(f"/applications/{application_id}/calls", {"do": word}).status_code == 400

    def test_of_a_posting_that_asks_for_no_questions_leave_none(self, alice: UUID, browser_of_alice: Client) -> None:
        told = {"contacts": [INES], "notes": "Bitte keine Rückfragen"}
        application_id = an_application(alice, APPLIED, **told)
        shown = page(browser_of_alice, application_id)
        assert drafts(shown) == []
        assert "They ask for no questions: “Bitte keine Rückfragen”." in shown


class TestAfterTheQuestion:
    def test_the_next_step_is_on_the_page_once_its_day_has_come(self, alice: UUID, browser_of_alice: Client) -> None:
        asked = fact(K.FOLLOWED_UP, date(2026, 11, 10))
        application_id = an_application(alice, APPLIED, HELD, fact(K.THANKED, date(2026, 11, 3)), asked)
        shown = page(browser_of_alice, application_id)
        assert "You asked on 10 November." in shown
        assert 'value="presumed_no_response" class="first">Assume a no' in shown
        assert "What came of it?" in shown
        assert "What to say" not in shown

    def test_it_is_not_there_before(self, alice: UUID, browser_of_alice: Client) -> None:
        asked = fact(K.FOLLOWED_UP, TODAY)
        application_id = an_application(alice, APPLIED, HELD, fact(K.THANKED, date(2026, 11, 3)), asked)
        assert "Assume a no" not in page(browser_of_alice, application_id)

    def test_nothing_is_to_come_of_a_question_to_nobody(self, alice: UUID, browser_of_alice: Client) -> None:
        shown = page(browser_of_alice, an_application(alice, APPLIED))
        assert "a question would reach nobody" in shown
        assert ("If you hear from them" in shown, "What came of it?" in shown, "What to say" in shown) == (
            True,
            False,
            False,
        )


class TestWhatCameOfIt:
    @pytest.mark.parametrize(
        ("sent", "kept"),
        [
            ({"outcome": "no_answer"}, (FollowUpOutcome.NO_ANSWER, Medium.CALL, None)),
            ({"outcome": "left_message"}, (FollowUpOutcome.LEFT_MESSAGE, Medium.CALL, None)),
            ({"outcome": "mail_sent"}, (None, Medium.MAIL, None)),
            ({"outcome": "moving_forward"}, (FollowUpOutcome.MOVING_FORWARD, None, None)),
            (
                {"outcome": "still_deciding", "stated_date": "2026-12-01"},
                (FollowUpOutcome.STILL_DECIDING, None, date(2026, 12, 1)),
            ),
            (
                {"outcome": "still_deciding", "said": "Ende nächster Woche"},
                (FollowUpOutcome.STILL_DECIDING, None, date(2026, 11, 27)),
            ),
            ({"outcome": "still_deciding"}, (FollowUpOutcome.STILL_DECIDING, None, None)),
        ],
    )
    def test_is_kept_in_one_press(
        self,
        sent: dict[str, str],
        kept: tuple[FollowUpOutcome | None, Medium | None, date | None],
        alice: UUID,
        browser_of_alice: Client,
    ) -> None:
        application_id = an_application(alice, APPLIED, HELD, fact(K.THANKED, date(2026, 11, 3)))
        assert standing_today(alice) == [StepKind.FOLLOW_UP]
        answer = browser_of_alice.post(f"/applications/{application_id}/follow-up", sent)
        assert answer["Location"].startswith(f"/applications/{application_id}?done=")
        told = last_fact(alice, application_id)
        assert (told.kind, told.on) == (K.FOLLOWED_UP, TODAY)
        assert (told.outcome, told.medium, told.stated_date) == kept
        assert standing_today(alice) == []

    def test_a_no_leads_to_what_it_leaves_to_do(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, HELD)
        answer = browser_of_alice.post(f"/applications/{application_id}/follow-up", {"outcome": "rejected"})
        assert answer["Location"].startswith(f"/applications/{application_id}/no?done=")
        assert row_of(alice, application_id).state == State.CLOSED
        assert "What they said" in browser_of_alice.get(answer["Location"]).content.decode()

    def test_a_no_in_the_long_form_leads_there_too(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, HELD)
        form = f"/applications/{application_id}/log?kind=followed_up"
        answer = browser_of_alice.post(form, {"on": "2026-11-20", "outcome": "rejected", "next": "/"})
        assert answer["Location"].startswith(f"/applications/{application_id}/no?done=")

    @pytest.mark.parametrize("sent", [{"said": "soonish"}, {"stated_date": "tomorrow"}, {"stated_date": "1066-10-14"}])
    def test_asks_again_for_a_day_that_it_does_not_understand(
        self, sent: dict[str, str], alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice, APPLIED, HELD)
        answer = browser_of_alice.post(
            f"/applications/{application_id}/follow-up", {"outcome": "still_deciding", **sent}
        )
        assert answer.status_code == 422
        shown = answer.content.decode()
        assert "Something is missing or cannot be used" in shown
        assert 'class="fault"' in shown
        assert all(f'value="{value}"' in shown for value in sent.values()), "what was typed is not lost"
        assert last_fact(alice, application_id).kind != K.FOLLOWED_UP

    @pytest.mark.parametrize("outcome", ["", "sing"])
    def test_is_nothing_else(self, outcome: str, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, HELD)
        sent = {"outcome": outcome}
        assert browser_of_alice.post(f"/applications/{application_id}/follow-up", sent).status_code == 400

    def test_without_an_answer_is_a_presumed_no_five_business_days_later(
        self, alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice, APPLIED, HELD)
        browser_of_alice.post(f"/applications/{application_id}/follow-up", {"outcome": "left_message"})
        detail = get_application(alice, application_id)
        assert detail is not None
        presumed = [step.due_on for step in detail.planned if step.kind == StepKind.PRESUME_NO]
        assert min(presumed) == TODAY + timedelta(days=7)

    def test_a_new_day_lets_one_ask_again(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, HELD)
        moved = fact(
            K.FOLLOWED_UP, date(2026, 11, 16), outcome=FollowUpOutcome.STILL_DECIDING, stated_date=date(2026, 11, 18)
        )
        log_fact(owner_id=alice, application_ids=[application_id], fact=moved, now=NOW)
        shown = page(browser_of_alice, application_id)
        assert "They named 18 November for an answer" in shown
        assert len(drafts(shown)) == 3

    @pytest.mark.parametrize(
        ("sent", "logged"),
        [
            ({"outcome": "no_answer"}, ("--by", "call", "--outcome", "no_answer")),
            ({"outcome": "mail_sent"}, ("--by", "mail")),
            ({"outcome": "moving_forward"}, ("--outcome", "moving_forward")),
            ({"outcome": "rejected"}, ("--outcome", "rejected")),
            (
                {"outcome": "still_deciding", "said": "end of next week"},
                ("--outcome", "still_deciding", "--stated-date", "end of next week"),
            ),
        ],
    )
    def test_is_the_same_by_the_command_line(
        self, sent: dict[str, str], logged: tuple[str, ...], alice: UUID, browser_of_alice: Client
    ) -> None:
        by_page, by_command = (an_application(alice, APPLIED, HELD) for _ in range(2))
        browser_of_alice.post(f"/applications/{by_page}/follow-up", sent)
        assert main(["log", str(by_command), "followed_up", *logged]) == 0
        assert last_fact(alice, by_page) == last_fact(alice, by_command)
        assert planned(alice, by_page) == planned(alice, by_command)


def planned(owner_id: UUID, application_id: UUID) -> tuple[PlannedStep, ...]:
    detail = get_application(owner_id, application_id)
    assert detail is not None
    return detail.planned
