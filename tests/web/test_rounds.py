"""Conversations on the pages: arranged, prepared with one's own questions, written down, and thanked for."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from html import escape
from uuid import UUID

import pytest
from django.test import Client

from headway.core.events import Fact, details_of
from headway.core.vocabulary import Detail, EventKind, ExpectedBasis, InterviewFormat
from headway.store.models import Batch, Event
from headway.store.queries.applications import get_application
from headway.store.queries.private_notes import mood
from headway.store.queries.questions import own_questions
from headway.store.rows import ApplicationDetail
from tests.web.cast import TODAY, an_application, fact
from tests.web.test_today import last_fact

K = EventKind
APPLIED = fact(K.APPLIED, date(2026, 11, 1))
YESTERDAY = TODAY - timedelta(days=1)
ARRANGED = fact(K.INTERVIEW_SCHEDULED, YESTERDAY, learned_on=date(2026, 11, 10), person="Ann Lee, Bo Ray")


def page(browser: Client, address: str) -> str:
    return browser.get(address).content.decode()


def known(owner_id: UUID, application_id: UUID) -> ApplicationDetail:
    found = get_application(owner_id, application_id)
    assert found is not None
    return found


def steps(browser: Client) -> list[str]:
    shown = page(browser, "/")
    return [words for words in ("Write down how", "Thank ", "Prepare for") if words in shown]


def promises(owner_id: UUID, application_id: UUID) -> list[Fact]:
    facts = [each.fact for each in known(owner_id, application_id).events if not each.retracted]
    return [each for each in facts if each.kind == K.ANSWER_PROMISED]


class TestArranging:
    def test_keeps_their_clock_and_what_they_want_to_see(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED)
        sent = {"on": "2026-11-25", "time": "20:00", "zone": "America/New_York", "wanted": "maps", "person": "Ann"}
        browser_of_alice.post(f"/applications/{application_id}/log?kind=interview_scheduled", sent)
        told = last_fact(alice, application_id)
        assert (told.on, told.at) == (date(2026, 11, 26), datetime(2026, 11, 26, 1, tzinfo=UTC))
        assert told.details == ((Detail.ZONE, "America/New_York"), (Detail.WANTED, "maps"))
        shown = page(browser_of_alice, f"/applications/{application_id}")
        assert "at 02:00 (20:00 in New York)" in shown

    def test_asks_for_the_day_of_a_time_and_keeps_what_was_typed(self, alice: UUID, browser_of_alice: Client) -> None:
        address = f"/applications/{an_application(alice, APPLIED)}/log?kind=interview_scheduled"
        answer = browser_of_alice.post(address, {"time": "10:00", "person": "Ann Lee"})
        shown = answer.content.decode()
        assert (answer.status_code, "On which day is that?" in shown) == (422, True)
        assert ('value="10:00"' in shown, 'value="Ann Lee"' in shown) == (True, True)

    def test_offers_the_clocks_by_their_places(self, alice: UUID, browser_of_alice: Client) -> None:
        at = datetime(2026, 11, 26, 1, tzinfo=UTC)
        coming = fact(K.INTERVIEW_SCHEDULED, date(2026, 11, 26), at=at, details=details_of({"zone": "UTC"}))
        application_id = an_application(alice, APPLIED, coming)
        event = known(alice, application_id).events[-1].id
        shown = page(browser_of_alice, f"/applications/{application_id}/events/{event}")
        assert '<option value="America/New_York">New York (America)</option>' in shown
        assert '<option value="UTC" selected>UTC</option>' in shown

    def test_may_have_no_day_yet(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED)
        browser_of_alice.post(f"/applications/{application_id}/log?kind=interview_scheduled", {"person": "Ann Lee"})
        assert last_fact(alice, application_id).on is None

    def test_is_corrected_on_their_clock(self, alice: UUID, browser_of_alice: Client) -> None:
        at = datetime(2026, 11, 26, 1, tzinfo=UTC)
        told = details_of({"zone": "America/New_York", "wanted": "maps", "rounds": "three"})
        coming = fact(K.INTERVIEW_SCHEDULED, date(2026, 11, 26), at=at, learned_on=TODAY, details=told)
        application_id = an_application(alice, APPLIED, coming)
        event = known(alice, application_id).events[-1].id
        address = f"/applications/{application_id}/events/{event}"
        shown = page(browser_of_alice, address)
        assert ('value="2026-11-25"' in shown, 'value="20:00"' in shown) == (True, True)
        sent = {"on": "2026-11-25", "time": "21:00", "zone": "America/New_York", "wanted": ""}
        browser_of_alice.post(address, sent)
        corrected = last_fact(alice, application_id)
        assert corrected.at == datetime(2026, 11, 26, 2, tzinfo=UTC)
        assert dict(corrected.details) == {"zone": "America/New_York", "rounds": "three"}

    def test_can_be_moved_and_is_shown_as_moved(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, ARRANGED)
        browser_of_alice.post(f"/applications/{application_id}/log?kind=interview_moved", {"on": "2026-11-27"})
        shown = page(browser_of_alice, f"/applications/{application_id}")
        assert ("Moved" in shown, "Friday, 27 November" in shown, "with Ann Lee, Bo Ray" in shown) == (True,) * 3

    @pytest.mark.parametrize("talk", ["screening", "interview"])
    def test_can_be_called_off_on_the_day_on_which_it_was_arranged(
        self, talk: str, alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice, APPLIED)
        log = f"/applications/{application_id}/log"
        browser_of_alice.post(f"{log}?kind={talk}_scheduled", {"on": "2026-11-21"})
        assert "Prepare for" in page(browser_of_alice, "/")
        browser_of_alice.post(f"{log}?kind={talk}_cancelled&number=1", {"on": "2026-11-20"})
        assert "Prepare for" not in page(browser_of_alice, "/")

    def test_starts_a_move_from_what_is_known(self, alice: UUID, browser_of_alice: Client) -> None:
        at = datetime(2026, 11, 26, 1, tzinfo=UTC)
        told = details_of({"zone": "America/New_York", "wanted": "maps"})
        coming = fact(
            K.INTERVIEW_SCHEDULED,
            date(2026, 11, 26),
            at=at,
            learned_on=TODAY,
            details=told,
            format=InterviewFormat.VIDEO,
            place="https://meet.example/1",
            person="Lee, Ann; Bo Ray",
        )
        application_id = an_application(alice, APPLIED, coming)
        form = page(browser_of_alice, f"/applications/{application_id}/log?kind=interview_moved")
        for value in ("2026-11-25", "20:00", "https://meet.example/1", "Lee, Ann; Bo Ray", "maps"):
            assert f'value="{value}"' in form, value
        assert ('value="video" selected' in form, 'value="America/New_York" selected' in form) == (True, True)
        assert "Interview 1, Thursday, 26 November, at 02:00 (20:00 in New York)" in form

    def test_starts_a_move_after_its_day_without_the_day(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, ARRANGED)
        form = page(browser_of_alice, f"/applications/{application_id}/log?kind=interview_moved")
        assert ('value="Ann Lee, Bo Ray"' in form, YESTERDAY.isoformat() in form) == (True, False)

    @pytest.mark.parametrize(
        ("kind", "number", "round_"),
        [("moved", "1", 1), ("moved", "2", 2), ("moved", "", 2), ("cancelled", "1", 1), ("no_show", "", 1)],
    )
    def test_changes_the_round_that_is_meant(
        self, kind: str, number: str, round_: int, alice: UUID, browser_of_alice: Client
    ) -> None:
        second = fact(K.INTERVIEW_SCHEDULED, date(2026, 11, 27), learned_on=TODAY, round=2)
        application_id = an_application(alice, APPLIED, ARRANGED, second)
        address = f"/applications/{application_id}/log?kind=interview_{kind}"
        form = page(browser_of_alice, f"{address}&number={number}" if number else address)
        assert f'name="round" value="{round_}"' in form
        assert (
            f"{address}&amp;number=2" in page(browser_of_alice, f"/applications/{application_id}") or kind == "no_show"
        )

    def test_asks_about_the_one_that_passed_and_prepares_the_next(self, alice: UUID, browser_of_alice: Client) -> None:
        second = fact(K.INTERVIEW_SCHEDULED, TODAY + timedelta(days=1), learned_on=TODAY, person="Cy Orr")
        application_id = an_application(alice, APPLIED, ARRANGED, second)
        shown = page(browser_of_alice, "/")
        assert ("Prepare for interview 2 with Acme" in shown, "It was planned for 19 November" in shown) == (True, True)
        assert f"/applications/{application_id}/log?kind=interview_cancelled&amp;number=1&amp;next=%2F" in shown
        address = f"/applications/{application_id}/debrief?number=1"
        assert address in shown
        browser_of_alice.post(address, {"on": YESTERDAY.isoformat(), "person": "Ann Lee"})
        shown = page(browser_of_alice, "/")
        assert ("Prepare for interview 2" in shown, "Thank Ann Lee at Acme" in shown) == (True, True)

    @pytest.mark.parametrize("talk", ["screening", "interview"])
    def test_is_at_hand_again_after_they_missed_it(self, talk: str, alice: UUID, browser_of_alice: Client) -> None:
        arranged = fact(K(f"{talk}_scheduled"), YESTERDAY, learned_on=date(2026, 11, 10))
        application_id = an_application(alice, APPLIED, arranged, fact(K(f"{talk}_no_show"), YESTERDAY))
        shown = page(browser_of_alice, f"/applications/{application_id}")
        assert f'<button name="kind" value="{talk}_scheduled">' in shown

    def test_of_two_on_one_day_prepares_both(self, alice: UUID, browser_of_alice: Client) -> None:
        tomorrow = TODAY + timedelta(days=1)
        both = [
            fact(
                K.INTERVIEW_SCHEDULED,
                tomorrow,
                at=datetime(2026, 11, 21, hour, tzinfo=UTC),
                learned_on=TODAY,
                round=number,
                person=person,
                text=f"note {number}",
            )
            for number, hour, person in ((1, 8, "Ann Lee"), (2, 13, "Bo Ray"))
        ]
        application_id = an_application(alice, APPLIED, *both)
        shown = page(browser_of_alice, "/")
        assert "Prepare for 2 conversations with Acme" in shown
        assert "Saturday, 21 November, at 09:00 and at 14:00." in shown
        own = page(browser_of_alice, f"/applications/{application_id}")
        assert "Prepare for 2 conversations with Acme" in own
        assert "Interview 1 on Saturday, 21 November at 09:00, tomorrow." in own
        prepared = page(browser_of_alice, f"/applications/{application_id}/prepare")
        words = ("Interview 1, at 09:00", "with Ann Lee", "note 1", "Interview 2, at 14:00", "with Bo Ray", "note 2")
        places = [prepared.index(each) for each in words]
        assert places == sorted(places)


class TestDebrief:
    def test_finishes_its_step_with_one_form_and_one_undo(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, ARRANGED)
        assert steps(browser_of_alice) == ["Write down how"]
        address = f"/applications/{application_id}/debrief"
        assert 'value="Ann Lee, Bo Ray"' in page(browser_of_alice, address)
        sent = {
            "on": YESTERDAY.isoformat(),
            "person": "Ann Lee",
            "next_step": "a talk with the team",
            "said": "Ende nächster Woche",
            "answer_better": "Why maps?\n\nWhy us?",
            "mood": "calm",
        }
        answer = browser_of_alice.post(address, sent)
        assert answer.status_code == 302
        assert steps(browser_of_alice) == ["Thank "]
        row = known(alice, application_id).application
        assert (row.expected_by, row.expected_basis) == (date(2026, 11, 27), ExpectedBasis.STATED)
        assert row.expected_words == "Ende nächster Woche"
        assert "27 November" in page(browser_of_alice, f"/applications/{application_id}")
        assert [each.text for each in own_questions(alice)] == ["Why maps?", "Why us?"]
        assert mood(alice, application_id, YESTERDAY) == "calm"
        batch = Batch.objects.filter(owner_id=alice).order_by("-created_at")[0]
        browser_of_alice.post(f"/undo/{batch.id}")
        assert steps(browser_of_alice) == ["Write down how"]
        assert (own_questions(alice), mood(alice, application_id, YESTERDAY)) == ((), "")

    def test_is_offered_beside_the_thanks_until_something_is_told(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, fact(K.INTERVIEW_HELD, TODAY))
        address = f"/applications/{application_id}/debrief?number=1&next=%2F"
        assert escape(address) in page(browser_of_alice, "/")
        browser_of_alice.post(address, {"on": TODAY.isoformat(), "went_well": "the maps"})
        assert escape(address) not in page(browser_of_alice, "/")
        assert "Thanked" in page(browser_of_alice, "/")

    def test_keeps_words_that_name_no_day(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, ARRANGED)
        browser_of_alice.post(
            f"/applications/{application_id}/debrief", {"on": YESTERDAY.isoformat(), "said": "we will call you soon"}
        )
        row = known(alice, application_id).application
        assert row.expected_basis == ExpectedBasis.USUAL
        assert "we will call you soon" in page(browser_of_alice, f"/applications/{application_id}")

    def test_adds_to_what_was_written_down_before(self, alice: UUID, browser_of_alice: Client) -> None:
        held = fact(K.INTERVIEW_HELD, YESTERDAY, details=details_of({"decides": "Ann"}), place="Main Street 1")
        application_id = an_application(alice, APPLIED, held)
        address = f"/applications/{application_id}/debrief"
        shown = page(browser_of_alice, address)
        assert 'value="Ann"' in shown
        sent = {"on": YESTERDAY.isoformat(), "decides": "Ann", "rounds": "three", "answer_better": "Why maps?"}
        browser_of_alice.post(address, sent)
        browser_of_alice.post(address, {**sent, "went_well": "the maps"})
        told = last_fact(alice, application_id)
        assert dict(told.details) == {
            "rounds": "three",
            "decides": "Ann",
            "went_well": "the maps",
            "answer_better": "Why maps?",
        }
        assert told.place == "Main Street 1"
        assert len([each for each in known(alice, application_id).events if not each.retracted]) == 2
        assert [each.text for each in own_questions(alice)] == ["Why maps?"]

    def test_shows_what_they_promised_and_keeps_it_once(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, ARRANGED)
        address = f"/applications/{application_id}/debrief"
        browser_of_alice.post(address, {"on": "2026-11-19", "said": "end of next week"})
        shown = page(browser_of_alice, address)
        assert ('value="end of next week"' in shown, 'value="2026-11-27"' in shown) == (True, True)
        again = {"on": "2026-11-19", "said": "end of next week", "stated_date": "2026-11-27", "decides": "Ann"}
        browser_of_alice.post(address, again)
        assert [each.stated_date for each in promises(alice, application_id)] == [date(2026, 11, 27)]

    @pytest.mark.parametrize(
        ("words", "day"),
        [("in two weeks", date(2026, 12, 3)), ("soon", None), ("end of next week or so, or later", date(2026, 11, 27))],
    )
    def test_takes_other_words_for_another_day(
        self, words: str, day: date | None, alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice, APPLIED, ARRANGED)
        address = f"/applications/{application_id}/debrief"
        browser_of_alice.post(address, {"on": "2026-11-19", "said": "end of next week"})
        browser_of_alice.post(address, {"on": "2026-11-19", "said": words, "stated_date": "2026-11-27"})
        told = promises(alice, application_id)[-1]
        assert (told.text, told.stated_date) == (words, day)

    def test_of_a_further_conversation_is_a_further_one(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, fact(K.SCREENING_HELD, date(2026, 11, 10)))
        address = f"/applications/{application_id}/debrief"
        browser_of_alice.post(f"{address}?number=new", {"on": YESTERDAY.isoformat()})
        kinds = [each.fact.kind for each in known(alice, application_id).events]
        assert kinds == [K.APPLIED, K.SCREENING_HELD, K.INTERVIEW_HELD]
        browser_of_alice.post(f"{address}?number=1", {"on": "2026-11-10", "decides": "Ann"})
        assert last_fact(alice, application_id).kind == K.SCREENING_HELD

    @pytest.mark.parametrize("number", ["0", "3", "x", "-1", "²", "99999"])
    def test_of_a_conversation_that_is_not_there_is_not_there(
        self, number: str, alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice, APPLIED, ARRANGED)
        assert browser_of_alice.get(f"/applications/{application_id}/debrief?number={number}").status_code == 404

    def test_needs_nothing_at_all(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED)
        assert browser_of_alice.post(f"/applications/{application_id}/debrief", {"on": ""}).status_code == 302
        assert last_fact(alice, application_id).kind == K.INTERVIEW_HELD

    @pytest.mark.parametrize(
        ("sent", "fault"),
        [
            ({"said": "some time"}, "Which day is that?"),
            ({"on": "2026-11-21"}, "still to come"),
            ({"stated_date": "1926-11-21"}, "between 1980 and 2100"),
        ],
    )
    def test_asks_about_days_that_cannot_be_meant(
        self, sent: dict[str, str], fault: str, alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice, APPLIED, ARRANGED)
        before = Event.objects.count()
        answer = browser_of_alice.post(f"/applications/{application_id}/debrief", sent)
        assert (answer.status_code, fault in answer.content.decode()) == (422, True)
        assert Event.objects.count() == before


class TestThanks:
    def test_are_ready_for_each_and_given_one_by_one(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, fact(K.INTERVIEW_HELD, person="Ann Lee; Bo Ray (CTO)"))
        shown = page(browser_of_alice, "/")
        for words in ("Thank Ann Lee and Bo Ray at Acme", "Hello Ann Lee,", "Hello Bo Ray,", 'value="thanked:Bo Ray"'):
            assert words in shown
        browser_of_alice.post(f"/applications/{application_id}/quick", {"do": "thanked:Bo Ray"})
        shown = page(browser_of_alice, "/")
        assert ("Thank Ann Lee at Acme" in shown, "Hello Bo Ray," in shown) == (True, False)
        assert 'value="thanked:Ann Lee"' in shown
        browser_of_alice.post(f"/applications/{application_id}/quick", {"do": "thanked"})
        assert steps(browser_of_alice) == []

    @pytest.mark.parametrize("name", ["x" * 301, "a\0b"])
    def test_to_nobody_who_can_be_meant_are_refused(self, name: str, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, APPLIED, fact(K.INTERVIEW_HELD))
        sent = {"do": f"thanked:{name}"}
        assert browser_of_alice.post(f"/applications/{application_id}/quick", sent).status_code == 400


class TestQuestions:
    def test_are_at_hand_before_the_conversation(self, alice: UUID, browser_of_alice: Client) -> None:
        coming = fact(K.INTERVIEW_SCHEDULED, TODAY + timedelta(days=1), learned_on=TODAY)
        acme = an_application(alice, APPLIED, coming)
        other = an_application(alice, APPLIED, coming, employer="Globex")
        browser_of_alice.post("/questions/add", {"text": "Your strengths?", "answer": "Maps."})
        browser_of_alice.post(f"/applications/{acme}/questions", {"text": "Why <b>Acme</b>?", "only_here": "on"})
        browser_of_alice.post(f"/applications/{acme}/questions", {"text": "Your gap?"})
        shown = page(browser_of_alice, f"/applications/{acme}/prepare")
        for words in ("Your strengths?", "Maps.", "Why &lt;b&gt;Acme&lt;/b&gt;?", "Your gap?"):
            assert words in shown
        shown = page(browser_of_alice, f"/applications/{other}/prepare")
        assert ("Your gap?" in shown, "Why &lt;b&gt;" in shown) == (True, False)
        assert "Why &lt;b&gt;Acme" in page(browser_of_alice, "/questions")

    def test_are_changed_and_removed(self, alice: UUID, browser_of_alice: Client) -> None:
        acme = an_application(alice)
        browser_of_alice.post(f"/applications/{acme}/questions", {"text": "Why us?", "only_here": "on"})
        (question,) = own_questions(alice)
        same = {"text": "Why us?", "answer": "", "only_here": "on"}
        browser_of_alice.post(f"/questions/{question.id}", same)
        assert own_questions(alice) == (question,)
        browser_of_alice.post(f"/questions/{question.id}", {"text": "Why us?", "answer": "Maps."})
        (changed,) = own_questions(alice)
        assert (changed.answer, changed.application_id) == ("Maps.", None)
        browser_of_alice.post(f"/questions/{changed.id}/remove", {"next": "/questions"})
        assert own_questions(alice) == ()
        assert "Nothing here yet" in page(browser_of_alice, "/questions")

    def test_are_not_empty(self, alice: UUID, browser_of_alice: Client) -> None:
        assert browser_of_alice.post("/questions/add", {"text": " "}).status_code == 422
        assert own_questions(alice) == ()
