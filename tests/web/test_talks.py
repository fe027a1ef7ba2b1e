"""Before a conversation and after a no: the pages, the words, the lessons, and a pause of it all."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import pytest
from django.test import Client

from headway.actions.beside import add_document
from headway.actions.owners import change_settings
from headway.core.events import Fact, details_of
from headway.core.vocabulary import (
    Channel,
    ContactRole,
    Detail,
    DocumentKind,
    EventKind,
    FollowUpOutcome,
    InterviewFormat,
    Medium,
    ReasonKind,
    Stage,
)
from headway.readers.records import ContactRecord, DocumentRecord
from headway.store.queries.applications import get_application
from headway.store.queries.lessons import lessons
from headway.store.queries.private_notes import note_after_no
from tests.web.cast import NOW, TODAY, an_application, fact
from tests.web.test_today import last_fact, standing_today

K = EventKind
APPLIED = fact(K.APPLIED, date(2026, 11, 1))
HELD = fact(K.INTERVIEW_HELD, date(2026, 11, 10), round=1)
REJECTED = fact(K.REJECTED, TODAY, reason="an internal candidate", reason_kind=ReasonKind.INTERNAL_CANDIDATE)


def page(browser: Client, address: str) -> str:
    return browser.get(address).content.decode()


class TestANo:
    def test_leads_to_a_page_of_its_own(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED)
        sent = {"on": "2026-11-20", "reason": "too little SQL", "reason_kind": "skills", "next": "/"}
        answer = browser_of_alice.post(f"/applications/{application_id}/log?kind=rejected", sent)
        assert answer.headers["Location"].startswith(f"/applications/{application_id}/no?done=")
        assert last_fact(alice, application_id).reason_kind == ReasonKind.SKILLS

    @pytest.mark.parametrize(
        ("facts", "channel", "told", "drafts"),
        [
            ((APPLIED, REJECTED), None, "nothing is owed", 0),
            ((APPLIED, fact(K.SCREENING_HELD, date(2026, 11, 5)), REJECTED), None, "a short thank-you is enough", 1),
            ((APPLIED, HELD, REJECTED), None, "one narrow question", 1),
            ((APPLIED, HELD, fact(K.INTERVIEW_HELD, date(2026, 11, 15), round=2), REJECTED), None, "It was close", 2),
            ((APPLIED, REJECTED), Channel.AGENCY, "Ask the recruiter", 1),
        ],
    )
    def test_grades_what_can_be_done(
        self,
        facts: tuple[object, ...],
        channel: Channel | None,
        told: str,
        drafts: int,
        alice: UUID,
        browser_of_alice: Client,
    ) -> None:
        application_id = an_application(alice, *facts, channel=channel)  # type: ignore[arg-type]
        shown = page(browser_of_alice, f"/applications/{application_id}/no")
        assert told in shown
        assert shown.count("data-copies") == drafts

    @pytest.mark.parametrize(
        ("facts", "told"),
        [
            ((APPLIED, HELD, fact(K.PRESUMED_NO_RESPONSE)), "They said nothing, so there is nothing to answer."),
            ((APPLIED, HELD, fact(K.WITHDRAWN)), "You decided this"),
        ],
    )
    def test_knows_an_end_that_nobody_told(
        self, facts: tuple[Fact, ...], told: str, alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice, *facts)
        shown = page(browser_of_alice, f"/applications/{application_id}/no")
        assert told in shown
        assert "data-copies" not in shown
        assert "What they said" not in shown

    def test_says_by_when_an_answer_is_usual_and_not_on_the_day(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, HELD, REJECTED)
        assert "from 21 November to 22 November" in page(browser_of_alice, f"/applications/{application_id}/no")

    def test_tells_who_said_it_and_guesses_nothing(self, alice: UUID, browser_of_alice: Client) -> None:
        known = fact(K.REJECTED, person="Ines", medium=Medium.CALL, reason="too little <SQL>", stage=Stage.INTERVIEW)
        shown = page(browser_of_alice, f"/applications/{an_application(alice, APPLIED, HELD, known)}/no")
        for told in ("Ines", "By phone", "“too little &lt;SQL&gt;”"):
            assert f"<dd>{told}</dd>" in shown
        shown = page(browser_of_alice, f"/applications/{an_application(alice, APPLIED, fact(K.REJECTED))}/no")
        assert shown.count("<dd>not written down</dd>") == 3
        assert "Kind of reason" not in shown
        assert re.search(r'href="/applications/[^"]+/events/[^"]+">Add or correct', shown)
        unsaid = fact(K.REJECTED, reason_kind=ReasonKind.NOT_SAID)
        shown = page(browser_of_alice, f"/applications/{an_application(alice, APPLIED, unsaid)}/no")
        assert "<dd>no reason was given</dd>" in shown

    def test_of_a_paused_position_may_not_be_final(self, alice: UUID, browser_of_alice: Client) -> None:
        paused = fact(K.REJECTED, reason="a freeze", reason_kind=ReasonKind.POSITION_PAUSED)
        shown = page(browser_of_alice, f"/applications/{an_application(alice, APPLIED, paused)}/no")
        assert "this may not be final" in shown

    @pytest.mark.parametrize(
        ("said", "told", "again"),
        [
            ("", "They did not say whether it is final.", TODAY + timedelta(days=180)),
            ("yes", "They said that it is final.", TODAY + timedelta(days=180)),
            ("for_now", "It is a no for now: choose a day to look again.", TODAY + timedelta(days=90)),
        ],
    )
    def test_says_whether_it_is_final_as_they_did(
        self, said: str, told: str, again: date, alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice, APPLIED, HELD)
        sent = {"on": TODAY.isoformat(), "final": said, "next": "/"}
        answer = browser_of_alice.post(f"/applications/{application_id}/log?kind=rejected", sent)
        shown = page(browser_of_alice, answer.headers["Location"])
        assert told in shown
        assert f'value="{again.isoformat()}"' in shown
        assert dict(last_fact(alice, application_id).details).get(Detail.FINAL, "") == said
        assert ("Asking to be kept in mind" in shown) is (said == "for_now")

    @pytest.mark.parametrize("kind", ["position_cancelled", "position_filled", "offer_rescinded"])
    def test_is_the_page_of_every_end_of_theirs(self, kind: str, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, HELD)
        sent = {"on": TODAY.isoformat(), "person": "Ines", "reason": "a <freeze>", "medium": "call", "next": "/"}
        answer = browser_of_alice.post(f"/applications/{application_id}/log?kind={kind}", sent)
        assert answer.headers["Location"].startswith(f"/applications/{application_id}/no?done=")
        shown = page(browser_of_alice, answer.headers["Location"])
        for told in ("Ines", "“a &lt;freeze&gt;”", "By phone", "not said"):
            assert f"<dd>{told}</dd>" in shown
        assert "You decided this" not in shown
        assert ("stronger candidate" in shown) is (kind == "position_filled")

    def test_that_came_when_they_were_asked_takes_its_reason_later(self, alice: UUID, browser_of_alice: Client) -> None:
        asked = fact(K.FOLLOWED_UP, medium=Medium.CALL, outcome=FollowUpOutcome.REJECTED)
        application_id = an_application(alice, APPLIED, HELD, asked)
        address = re.search(
            r'href="([^"]+/events/[^"]+)">Add or', page(browser_of_alice, f"/applications/{application_id}/no")
        )
        assert address
        form = page(browser_of_alice, address.group(1))
        assert ("The reason, in their words" in form, "The day they named" in form) == (True, False)
        sent = {"on": TODAY.isoformat(), "medium": "call", "outcome": "rejected", "reason": "more SQL", "final": "yes"}
        # The page that one came from is where one decides what to do with it.
        answer = browser_of_alice.post(address.group(1), sent)
        assert answer.headers["Location"].startswith(f"/applications/{application_id}/no?done=")
        shown = page(browser_of_alice, f"/applications/{application_id}/no")
        assert "“more SQL”" in shown
        assert "They said that it is final." in shown

    def test_lets_the_day_to_look_again_be_seen_and_changed(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, REJECTED)
        address, quick = f"/applications/{application_id}/no", f"/applications/{application_id}/quick"
        for day, told in (("2027-03-01", "1 March 2027"), ("2026-12-24", "24 December")):
            browser_of_alice.post(quick, {"do": "snoozed", "day": day})
            shown = page(browser_of_alice, address)
            assert f"You chose {told}; Headway reminds you then." in shown
            assert f'value="{day}"' in shown
            assert "Change the day" in shown

    def test_of_long_ago_offers_no_day_that_is_past(self, alice: UUID, browser_of_alice: Client) -> None:
        long_ago = fact(K.REJECTED, date(2026, 1, 5))
        slept = fact(K.SNOOZED, date(2026, 1, 5), due_on=date(2026, 6, 1))
        application_id = an_application(alice, fact(K.APPLIED, date(2026, 1, 2)), long_ago, slept)
        shown = page(browser_of_alice, f"/applications/{application_id}/no")
        assert f'value="{TODAY.isoformat()}"' in shown
        assert "You chose" not in shown

    def test_that_was_answered_late_is_called_late_by_no_page(self, alice: UUID, browser_of_alice: Client) -> None:
        an_application(alice, APPLIED, HELD, fact(K.REJECTED, date(2026, 11, 13)))
        shown = page(browser_of_alice, "/")
        assert "Answer the no from Acme" in shown
        assert "past its day" not in shown

    def test_has_not_come_before_its_day(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED)
        sent = {"on": (TODAY + timedelta(days=1)).isoformat(), "next": "/"}
        answer = browser_of_alice.post(f"/applications/{application_id}/log?kind=rejected", sent)
        assert answer.status_code == 422
        assert "That day has not come yet." in answer.content.decode()

    def test_is_answered_to_whoever_told_it(self, alice: UUID, browser_of_alice: Client) -> None:
        people = [
            ContactRecord(name="Bo Ray", email="bo@acme.example"),
            ContactRecord(name="Ines Ortiz", email="ines@acme.example"),
            ContactRecord(name="", email="no-reply@acme.example"),
        ]
        told = fact(K.REJECTED, person="ines ortiz")
        application_id = an_application(alice, APPLIED, HELD, told, contacts=people)
        shown = page(browser_of_alice, f"/applications/{application_id}/no")
        assert "Hello Ines Ortiz," in shown
        assert "mailto:ines@acme.example?" in shown

    def test_asks_no_question_after_an_interview_that_was_only_arranged(
        self, alice: UUID, browser_of_alice: Client
    ) -> None:
        arranged = fact(K.INTERVIEW_SCHEDULED, date(2026, 11, 19), learned_on=date(2026, 11, 9))
        facts = (APPLIED, fact(K.SCREENING_HELD, date(2026, 11, 5)), arranged, REJECTED)
        application_id = an_application(alice, *facts)
        shown = page(browser_of_alice, f"/applications/{application_id}/no")
        words = shown.partition('<textarea id="words-')[2].partition("</textarea>")[0]
        assert words
        assert "?" not in words

    @pytest.mark.parametrize("address", ["/", "/applications/{}"])
    def test_is_graded_like_that_in_its_step_too(self, address: str, alice: UUID, browser_of_alice: Client) -> None:
        ended = fact(K.REJECTED, date(2026, 11, 19))
        spoke = fact(K.SCREENING_HELD, date(2026, 11, 5))
        arranged = fact(K.INTERVIEW_SCHEDULED, date(2026, 11, 18), learned_on=date(2026, 11, 9))
        application_id = an_application(alice, APPLIED, spoke, arranged, ended)
        shown = page(browser_of_alice, address.format(application_id))
        assert "You spoke with somebody there: a short thank-you is enough." in shown
        assert "stronger candidate" not in shown
        browser_of_alice.post(f"/events/{an_event(alice, application_id, K.SCREENING_HELD)}/retract")
        log = f"/applications/{application_id}/log?kind=interview_held"
        browser_of_alice.post(log, {"on": "2026-11-18", "next": "/"})
        shown = page(browser_of_alice, address.format(application_id))
        assert "You met: a short answer is fine, and its words are ready." in shown
        assert f"/applications/{application_id}/no" in shown
        assert "stronger candidate" in page(browser_of_alice, f"/applications/{application_id}/no")

    def test_names_whom_to_keep_in_touch_with(self, alice: UUID, browser_of_alice: Client) -> None:
        ines = ContactRecord(name="Ines", email="ines@acme.example")
        met = an_application(alice, APPLIED, HELD, REJECTED, contacts=[ines])
        assert "Whom to keep in touch with" in page(browser_of_alice, f"/applications/{met}/no")
        form = an_application(alice, APPLIED, REJECTED, contacts=[ines])
        assert "Whom to keep in touch with" not in page(browser_of_alice, f"/applications/{form}/no")

    def test_names_whom_one_met_with_a_way_to_add_how_they_are_reached(
        self, alice: UUID, browser_of_alice: Client
    ) -> None:
        ines = ContactRecord(name="Ines", email="ines@acme.example")
        met = fact(K.INTERVIEW_HELD, date(2026, 11, 12), round=1, person="Ines Ortiz; Bo Ray")
        application_id = an_application(alice, APPLIED, met, REJECTED, contacts=[ines])
        own = f"/applications/{application_id}"
        shown = page(browser_of_alice, f"{own}/no").partition('id="touch"')[2].partition("</section>")[0]
        assert shown.count("<li>") == 2
        assert f'Bo Ray <a class="screen" href="{own}/people?name=Bo+Ray">Add an address</a>' in shown
        assert 'value="Bo Ray"' in page(browser_of_alice, f"{own}/people?name=Bo+Ray")

    def test_is_answered_to_somebody_else_where_one_chooses(self, alice: UUID, browser_of_alice: Client) -> None:
        ines = ContactRecord(name="Ines Ortiz", email="ines@acme.example")
        met = fact(K.INTERVIEW_HELD, date(2026, 11, 12), round=1, person="Bo Ray")
        application_id = an_application(alice, APPLIED, met, REJECTED, contacts=[ines])
        shown = page(browser_of_alice, f"/applications/{application_id}/no")
        assert ("Hello Bo Ray," in shown, '<option value="Bo Ray" selected>' in shown) == (True, True)
        chosen = page(browser_of_alice, f"/applications/{application_id}/no?to=Ines+Ortiz&language=de")
        assert ("Guten Tag Ines Ortiz," in chosen, '<option value="Ines Ortiz" selected>' in chosen) == (True, True)
        assert "mailto:ines@acme.example?" in chosen

    def test_says_what_is_true_with_its_source(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, HELD, REJECTED)
        an_application(alice, APPLIED, employer="Linden")
        shown = page(browser_of_alice, f"/applications/{application_id}/no")
        assert "of 100 applications about 7 come that far" in shown
        assert "807 dated applications" in shown
        assert "1 other application is still open." in shown

    def test_reminds_of_the_employer_on_the_day_that_is_chosen(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, HELD, REJECTED)
        assert 'value="2027-05-19"' in page(browser_of_alice, f"/applications/{application_id}/no")
        browser_of_alice.post(f"/applications/{application_id}/quick", {"do": "snoozed", "day": "2027-03-01"})
        assert last_fact(alice, application_id).due_on == date(2027, 3, 1)
        assert "You chose 1 March 2027" in page(browser_of_alice, f"/applications/{application_id}/no")

    def test_has_the_words_in_the_language_chosen_and_as_a_mail(self, alice: UUID, browser_of_alice: Client) -> None:
        ines = ContactRecord(name="Ines", email="ines@acme.example")
        application_id = an_application(alice, APPLIED, HELD, REJECTED, contacts=[ines])
        shown = page(browser_of_alice, f"/applications/{application_id}/no?language=de")
        assert '<textarea id="words-rejection_reply" lang="de"' in shown
        assert ">Guten Tag Ines," in shown
        assert '<option value="de" lang="de" selected>Deutsch' in shown
        assert 'href="mailto:ines@acme.example?subject=Analyst%3A%20danke&amp;body=Guten%20Tag%20Ines%2C%0D%0A' in shown

    @pytest.mark.parametrize("language", ["", "xx", "de<script>"])
    def test_is_in_english_otherwise(self, language: str, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, HELD, REJECTED)
        assert "Hello [name]," in page(browser_of_alice, f"/applications/{application_id}/no?language={language}")

    def test_writes_to_no_address_that_nobody_reads(self, alice: UUID, browser_of_alice: Client) -> None:
        robot = ContactRecord(name="Jobs", email="no-reply@acme.example")
        application_id = an_application(alice, APPLIED, HELD, REJECTED, contacts=[robot])
        shown = page(browser_of_alice, f"/applications/{application_id}/no")
        assert 'href="mailto:?subject=' in shown
        assert "Only an address that nobody reads is known." in shown

    def test_of_something_open_is_its_own_page(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED)
        answer = browser_of_alice.get(f"/applications/{application_id}/no")
        assert answer.headers["Location"] == f"/applications/{application_id}"

    def test_of_another_kind_asks_for_no_answer(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, HELD, fact(K.WITHDRAWN))
        assert "data-copies" not in page(browser_of_alice, f"/applications/{application_id}/no")


class TestFeedback:
    ASKED = fact(K.FEEDBACK_ASKED, date(2026, 11, 18))

    def test_is_waited_for_quietly(self, alice: UUID, browser_of_alice: Client) -> None:
        no = fact(K.REJECTED, date(2026, 11, 16))
        application_id = an_application(alice, APPLIED, HELD, no, self.ASKED)
        for address in (f"/applications/{application_id}", f"/applications/{application_id}/no"):
            shown = page(browser_of_alice, address)
            assert "Waiting for feedback since 18 November." in shown
        assert "You have answered; nothing more is owed." in shown
        assert 'value="feedback_asked"' not in shown, "nobody is asked twice"
        thanked = an_application(alice, APPLIED, HELD, no, fact(K.THANKED, date(2026, 11, 18)), employer="Linden")
        shown = page(browser_of_alice, f"/applications/{thanked}/no")
        # The mail that thanks asks as well.
        assert ('value="thanked"' in shown, 'value="feedback_asked"' in shown) == (False, True)
        assert standing_today(alice) == []

    def test_that_comes_late_leads_to_the_line_to_draw_from_it(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, HELD, fact(K.REJECTED, date(2026, 11, 16)), self.ASKED)
        form = f"/applications/{application_id}/log?kind=feedback_received"
        answer = browser_of_alice.post(form, {"on": "2026-11-20", "text": "good stories, little SQL", "next": "/"})
        assert answer["Location"].startswith(f"/applications/{application_id}/no?done=")
        shown = page(browser_of_alice, answer["Location"])
        assert "good stories, little SQL" in shown
        assert "Waiting for feedback" not in shown
        assert "what will you change?" in shown
        line = page(browser_of_alice, f"/applications/{application_id}/log?kind=lesson")
        assert ("good stories, little SQL" in line, "What will you change?" in line) == (True, True)

    def test_on_one_that_goes_on_leads_back(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, HELD)
        form = f"/applications/{application_id}/log?kind=feedback_received"
        answer = browser_of_alice.post(form, {"on": "2026-11-20", "text": "well done", "next": "/"})
        assert answer["Location"].startswith("/?done=")


class TestLessons:
    def test_come_back_before_the_next_conversation_and_can_be_tried(
        self, alice: UUID, browser_of_alice: Client
    ) -> None:
        first = an_application(alice, APPLIED, HELD, REJECTED, employer="Linden")
        log = f"/applications/{first}/log?kind=lesson"
        browser_of_alice.post(log, {"on": "2026-11-20", "text": "More <b>SQL</b>."})
        coming = fact(K.INTERVIEW_SCHEDULED, TODAY + timedelta(days=2), learned_on=TODAY)
        second = an_application(alice, APPLIED, coming, employer="Maple")
        assert "More &lt;b&gt;SQL&lt;/b&gt;." in page(browser_of_alice, f"/applications/{second}/prepare")
        (lesson,) = lessons(alice)
        browser_of_alice.post(f"/lessons/{lesson.id}/tried", {"text": "It went well."})
        (lesson,) = lessons(alice)
        assert lesson.tried == ("It went well.",)
        shown = page(browser_of_alice, "/lessons")
        assert "It went well." in shown
        assert "Linden" in shown

    def test_stand_beside_what_rejections_have_in_common(self, alice: UUID, browser_of_alice: Client) -> None:
        for number in range(4):
            an_application(alice, APPLIED, HELD, REJECTED, employer=f"Maple {number}")
        assert "have in common" not in page(browser_of_alice, "/lessons")
        an_application(alice, APPLIED, HELD, fact(K.REJECTED), employer="Linden")
        shown = page(browser_of_alice, "/lessons")
        assert "5 of 5 rejections came at this stage: Interview." in shown
        assert "4 of 5 gave this reason: An internal candidate." in shown

    def test_are_gone_when_taken_back(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, REJECTED, fact(K.LESSON, text="More SQL."))
        detail = get_application(alice, application_id)
        assert detail is not None
        lesson = next(event for event in detail.events if event.fact.kind == K.LESSON)
        browser_of_alice.post(f"/events/{lesson.id}/retract")
        assert lessons(alice) == ()
        assert "Nothing here yet" in page(browser_of_alice, "/lessons")

    @pytest.mark.parametrize("text", ["", "   ", "a\0b", "x" * 20_001])
    def test_keep_no_empty_word(self, text: str, alice: UUID, browser_of_alice: Client) -> None:
        an_application(alice, APPLIED, REJECTED, fact(K.LESSON, text="More SQL."))
        (lesson,) = lessons(alice)
        assert browser_of_alice.post(f"/lessons/{lesson.id}/tried", {"text": text}).status_code == 400


class TestPreparation:
    def test_has_at_hand_what_is_known_and_what_to_ask(self, alice: UUID, browser_of_alice: Client) -> None:
        coming = fact(
            K.INTERVIEW_SCHEDULED,
            TODAY + timedelta(days=2),
            learned_on=TODAY,
            format=InterviewFormat.VIDEO,
            place="https://meet.example/7",
            text="bring a work sample",
        )
        said = fact(
            K.SCREENING_HELD,
            date(2026, 11, 5),
            text="they need SQL",
            person="Ada",
            details=details_of({"decides": "Ms Roe"}),
        )
        application_id = an_application(alice, APPLIED, said, coming, url="https://jobs.example/1", notes="My notes")
        shown = page(browser_of_alice, f"/applications/{application_id}/prepare")
        mine = DocumentRecord(kind=DocumentKind.RESUME, name="CV, short", url="https://cv.example/1")
        theirs = DocumentRecord(kind=DocumentKind.POSTING, name="As it was online", url="https://saved.example/1")
        for document in (mine, theirs):
            add_document(owner_id=alice, application_id=application_id, now=NOW, document=document)
        shown = page(browser_of_alice, f"/applications/{application_id}/prepare")
        assert shown.index("Sent:") < shown.index("CV, short") < shown.index("Kept:") < shown.index("As it was online")
        ids = re.findall(r' id="([^"]+)"', shown)
        assert len(ids) == len(set(ids))
        for known in (
            "Who decides: Ms Roe",
            'href="https://cv.example/1"',
            "By video",
            'href="https://meet.example/7"',
            "bring a work sample",
            "they need SQL",
            "My notes",
        ):
            assert known in shown
        for question in ("next step?", "How many rounds", "Who decides?", "By when do I hear", "May I check in"):
            assert question in shown

    @pytest.mark.parametrize(
        ("known", "number"),
        [
            ([("Ada", "", None), ("Bo", "+49 1", None), ("Ines", "+49 22222", None)], "Ines +49 22222"),
            ([("Ada", "", None), ("Bo", "+49 11111", None)], "Bo +49 11111"),
            ([("Ines", "+49 22222", None), ("Lia", "+44 33333", ContactRole.AGENCY_RECRUITER)], "Lia +44 33333"),
            ([("Ines", "", None)], ""),
        ],
        ids=["whom one meets first", "whoever is known", "the recruiter in between", "nobody"],
    )
    def test_tells_whom_to_call_when_held_up(
        self,
        known: list[tuple[str, str, ContactRole | None]],
        number: str,
        alice: UUID,
        browser_of_alice: Client,
    ) -> None:
        people = [ContactRecord(name=name, phone=phone, role=role) for name, phone, role in known]
        coming = fact(K.INTERVIEW_SCHEDULED, TODAY + timedelta(days=1), learned_on=TODAY, person="Ines, Ada")
        application_id = an_application(alice, APPLIED, coming, contacts=people)
        shown = page(browser_of_alice, f"/applications/{application_id}/prepare")
        told = shown.partition("To call if you are held up:")[2].partition("</p>")[0]
        assert " ".join(re.sub(r"<[^>]+>", "", told).split()) == number

    @pytest.mark.parametrize(
        ("place", "dial"),
        [
            ("+1 (212) 555-0199", "tel:+12125550199"),
            ("030 / 123 45 67", "tel:0301234567"),
            ("Main Street 12, 10115 Berlin", ""),
            ("10115", ""),
            ("room 1234567", ""),
        ],
    )
    def test_has_the_number_to_press(self, place: str, dial: str, alice: UUID, browser_of_alice: Client) -> None:
        coming = fact(K.INTERVIEW_SCHEDULED, TODAY + timedelta(days=1), learned_on=TODAY, place=place)
        own = f"/applications/{an_application(alice, APPLIED, coming)}"
        for address in (f"{own}/prepare", own):
            shown = page(browser_of_alice, address)
            assert (place in shown, re.findall(r'href="(tel:[^"]+)"', shown)) == (True, [dial] if dial else [])

    def test_goes_without_a_day(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED)
        shown = page(browser_of_alice, f"/applications/{application_id}/prepare")
        assert "No day is arranged yet." in shown
        assert f"/applications/{application_id}/log?kind=interview_scheduled" in shown


class TestDaysInWords:
    def test_are_understood_and_kept(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED)
        log = f"/applications/{application_id}/log?kind=answer_promised"
        browser_of_alice.post(log, {"on": "2026-11-18", "said": "Ende nächster Woche", "text": "said Ada"})
        told = last_fact(alice, application_id)
        assert (told.stated_date, told.text) == (date(2026, 11, 27), "Ende nächster Woche\nsaid Ada")

    @pytest.mark.parametrize(("said", "fault"), [("soonish", "Which day is that?"), ("", "Please say by when")])
    def test_that_are_not_understood_are_asked_about(
        self, said: str, fault: str, alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice, APPLIED)
        log = f"/applications/{application_id}/log?kind=answer_promised"
        answer = browser_of_alice.post(log, {"on": "2026-11-18", "said": said})
        assert (answer.status_code, fault in answer.content.decode()) == (422, True)
        assert last_fact(alice, application_id).kind == K.APPLIED

    @pytest.mark.parametrize("kind", ["answer_promised", "interview_held"])
    def test_that_plainly_name_no_day_are_kept_without_one(
        self, kind: str, alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice, APPLIED)
        browser_of_alice.post(f"/applications/{application_id}/log?kind={kind}", {"on": "2026-11-18", "said": "bald"})
        told = last_fact(alice, application_id)
        assert (told.kind, told.stated_date, told.text) == (K(kind), None, "bald")

    def test_give_way_to_a_day_that_is_chosen(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED)
        log = f"/applications/{application_id}/log?kind=interview_held"
        browser_of_alice.post(log, {"on": "2026-11-18", "said": "soon", "stated_date": "2026-12-01"})
        told = last_fact(alice, application_id)
        assert (told.stated_date, told.text) == (date(2026, 12, 1), "soon")


class TestAPause:
    def test_hides_every_step_and_ends_with_one_press(self, alice: UUID, browser_of_alice: Client) -> None:
        an_application(alice, APPLIED, fact(K.INTERVIEW_HELD, TODAY))
        assert "Thank the people" in page(browser_of_alice, "/")
        browser_of_alice.post("/pause", {"until": "2026-12-01"})
        shown = page(browser_of_alice, "/")
        assert "Tuesday, 1 December" in shown
        assert "Thank the people" not in shown
        browser_of_alice.post("/pause")
        assert "Thank the people" in page(browser_of_alice, "/")

    @pytest.mark.parametrize("until", ["2026-11-19", "2026-01-01"])
    def test_does_not_end_before_it_begins(self, until: str, browser_of_alice: Client) -> None:
        assert browser_of_alice.post("/pause", {"until": until}).status_code == 400


def an_event(owner_id: UUID, application_id: UUID, kind: EventKind) -> UUID:
    detail = get_application(owner_id, application_id)
    assert detail is not None
    return next(event.id for event in detail.events if event.fact.kind == kind)


class TestAPrivateNote:
    def test_is_kept_for_the_person_alone_and_can_be_undone(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, REJECTED)
        address = f"/applications/{application_id}/no"
        for text in ("It hurt more than it should.", "I would say: rest."):
            told = browser_of_alice.post(f"{address}/note", {"text": text}, follow=True).content.decode()
            assert text in told
        undo = re.search(r'formaction="(/undo/[^"]+)"', told)
        assert undo is not None
        browser_of_alice.post(undo[1])
        assert note_after_no(alice, application_id) == "It hurt more than it should."
        others = ("/", f"/applications/{application_id}", "/applications?q=hurt&rejected=shown", "/lessons", "/changes")
        assert not any("It hurt" in page(browser_of_alice, other) for other in others)
        assert b"It hurt" not in b"".join(browser_of_alice.get("/export/json"))

    @pytest.mark.parametrize("text", ["x" * 20_001, "a\0b"])
    def test_refuses_what_no_table_could_hold(self, text: str, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, REJECTED)
        assert browser_of_alice.post(f"/applications/{application_id}/no/note", {"text": text}).status_code == 400

    def test_is_offered_and_not_asked_for(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, REJECTED)
        shown = page(browser_of_alice, f"/applications/{application_id}/no")
        assert "if you like" in shown
        assert "<details><summary>Write two minutes" in shown

    def test_lies_folded_when_one_comes_back(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, REJECTED)
        browser_of_alice.post(f"/applications/{application_id}/no/note", {"text": "It hurt."})
        shown = page(browser_of_alice, f"/applications/{application_id}/no")
        assert "<details><summary>Read or change it</summary>" in shown


LISTENS = "If you want to talk to somebody now"


class TestSomebodyToTalkTo:
    def test_is_named_once_after_a_note_that_speaks_of_despair(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, REJECTED)
        address = f"/applications/{application_id}/no"
        told = browser_of_alice.post(f"{address}/note", {"text": "I can't go on."}, follow=True)
        shown = told.content.decode()
        assert LISTENS in shown
        assert "0800 1110111" in shown
        assert "domradio.de" in shown
        assert not any(LISTENS in page(browser_of_alice, other) for other in ("/", address, "/changes"))
        # Nothing is kept, and no address tells.
        assert set(parse_qs(urlsplit(told.redirect_chain[-1][0]).query)) == {"done"}

    @pytest.mark.parametrize(
        ("post", "sent"),
        [
            ("log?kind=note", {"on": "2026-11-20", "text": "Ich kann nicht mehr."}),
            ("log?kind=rejected", {"on": "2026-11-20", "text": "Je n'en peux plus."}),
            ("notes", {"notes": "Estoy desesperada.", "notes_before": ""}),
        ],
    )
    def test_is_named_after_any_note(
        self, post: str, sent: dict[str, str], alice: UUID, browser_of_alice: Client
    ) -> None:
        address = f"/applications/{an_application(alice, APPLIED)}"
        told = browser_of_alice.post(f"{address}/{post}", {**sent, "next": address}, follow=True)
        assert LISTENS in told.content.decode()

    @pytest.mark.parametrize("text", ["Kill the interview!", "A dead end."])
    def test_is_not_named_for_the_idioms_of_work(self, text: str, alice: UUID, browser_of_alice: Client) -> None:
        address = f"/applications/{an_application(alice, APPLIED, REJECTED)}/no"
        told = browser_of_alice.post(f"{address}/note", {"text": text}, follow=True)
        assert LISTENS not in told.content.decode()

    def test_is_not_named_for_what_they_said(self, alice: UUID, browser_of_alice: Client) -> None:
        address = f"/applications/{an_application(alice, APPLIED)}/log?kind=rejected"
        sent = {"on": "2026-11-20", "reason": "The project is hopeless. I can't go on.", "next": "/"}
        assert LISTENS not in browser_of_alice.post(address, sent, follow=True).content.decode()

    def test_is_not_named_again_for_an_older_line(self, alice: UUID, browser_of_alice: Client) -> None:
        address = f"/applications/{an_application(alice, APPLIED)}"
        browser_of_alice.post(f"{address}/notes", {"notes": "I can't go on.", "notes_before": "", "next": address})
        sent = {"notes": "I can't go on.\nCalled Ann.", "notes_before": "", "next": address}
        assert LISTENS not in browser_of_alice.post(f"{address}/notes", sent, follow=True).content.decode()

    def test_is_named_to_nobody_else(
        self, alice: UUID, charlie: UUID, browser_of_alice: Client, browse: Callable[[UUID], Client]
    ) -> None:
        address = f"/applications/{an_application(alice, APPLIED, REJECTED)}/no"
        told = browser_of_alice.post(f"{address}/note", {"text": "I can't go on."})
        done = told.headers["Location"].partition("?")[2]
        assert LISTENS not in page(browse(charlie), f"/?{done}")

    def test_is_found_by_an_address_where_no_line_is_known(self, alice: UUID, browser_of_alice: Client) -> None:
        change_settings(owner_id=alice, now=NOW, zone="Asia/Tokyo", country="", subdivision="", policy={}, laws_off=())
        address = f"/applications/{an_application(alice, APPLIED, REJECTED)}/no"
        shown = browser_of_alice.post(f"{address}/note", {"text": "I can't go on."}, follow=True).content.decode()
        assert 'href="https://findahelpline.com"' in shown
        assert "</a> has the numbers" in shown
