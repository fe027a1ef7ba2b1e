"""The page of one application: where it stands, what happened, and changing either."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from django.test import Client

from headway.core.vocabulary import Channel, EventKind, FollowUpOutcome, Medium, Origin, Stage
from headway.store.queries.applications import get_application
from headway.store.rows import ApplicationDetail, EventRow
from headway.web.forms.fields import mark_of_notes, merge_notes
from tests.web.cast import TODAY, an_application, fact

K = EventKind


def detail_of(owner_id: UUID, application_id: UUID) -> ApplicationDetail:
    detail = get_application(owner_id, application_id)
    assert detail is not None
    return detail


def latest(owner_id: UUID, application_id: UUID) -> EventRow:
    return max(detail_of(owner_id, application_id).events, key=lambda event: event.recorded_at)


class TestThePage:
    def test_says_where_it_stands_and_since_when(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, fact(K.APPLIED, date(2026, 11, 10)))
        page = browser_of_alice.get(f"/applications/{application_id}").content.decode()
        assert "Waiting for an answer since 10 November, 10 days." in page

    def test_says_what_the_usual_day_rests_on(self, alice: UUID, browser_of_alice: Client) -> None:
        usual, named = an_application(alice), an_application(alice, fact(K.APPLIED, stated_date=date(2026, 11, 30)))
        assert "four public logs" in browser_of_alice.get(f"/applications/{usual}").content.decode()
        assert "four public logs" not in browser_of_alice.get(f"/applications/{named}").content.decode()

    def test_puts_the_likely_facts_first(self, alice: UUID, browser_of_alice: Client) -> None:
        waiting = an_application(alice)
        closed = an_application(alice, fact(K.APPLIED), fact(K.REJECTED))
        page = browser_of_alice.get(f"/applications/{waiting}").content.decode()
        assert 'name="kind" value="rejected"' in page
        assert 'name="kind" value="offer_accepted"' not in page
        assert 'name="kind" value="resumed"' in browser_of_alice.get(f"/applications/{closed}").content.decode()

    def test_puts_what_they_may_still_write_first_after_a_no_that_nobody_said(
        self, alice: UUID, browser_of_alice: Client
    ) -> None:
        presumed = an_application(alice, fact(K.APPLIED), fact(K.PRESUMED_NO_RESPONSE))
        page = browser_of_alice.get(f"/applications/{presumed}").content.decode()
        offered = re.findall(r'name="kind" value="(\w+)"', page)
        assert offered[:2] == ["rejected", "interview_scheduled"]
        assert not {"thanked", "feedback_asked"} & set(offered)

    def test_shows_unknown_names_as_unknown(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, employer="", role="")
        page = browser_of_alice.get(f"/applications/{application_id}").content.decode()
        assert "Unknown employer" in page
        assert "Role not known" in page

    def test_folds_in_what_lies_far_back(self, alice: UUID, browser_of_alice: Client) -> None:
        notes = [fact(K.NOTE, TODAY - timedelta(days=ago), text=f"{ago} days ago") for ago in range(32)]
        application_id = an_application(alice, fact(K.APPLIED, date(2026, 10, 1)), *notes)
        shown, _, earlier = (
            browser_of_alice.get(f"/applications/{application_id}").content.decode().partition("3 earlier")
        )
        assert "29 days ago" in shown
        assert "30 days ago" not in shown
        assert "31 days ago" in earlier

    def test_shows_long_names_whole_but_smaller(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, employer="E" * 200)
        page = browser_of_alice.get(f"/applications/{application_id}").content.decode()
        assert '<h1 class="long">' in page
        assert "E" * 200 in page

    def test_links_only_to_web_addresses(self, alice: UUID, browser_of_alice: Client) -> None:
        safe = an_application(alice, url="https://jobs.example/1")
        odd = an_application(alice, url="javascript:alert(1)")
        assert 'href="https://jobs.example/1"' in browser_of_alice.get(f"/applications/{safe}").content.decode()
        assert 'href="javascript' not in browser_of_alice.get(f"/applications/{odd}").content.decode()

    def test_tells_where_an_imported_fact_comes_from(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(
            alice, fact(K.APPLIED, origin=Origin.SPREADSHEET, evidence="Log!C7: 20.11.2026")
        )
        assert "Log!C7: 20.11.2026" in browser_of_alice.get(f"/applications/{application_id}").content.decode()

    def test_leads_once_to_the_page_that_a_step_leads_to(self, alice: UUID, browser_of_alice: Client) -> None:
        coming = fact(K.INTERVIEW_SCHEDULED, TODAY + timedelta(days=20), learned_on=TODAY)
        later = an_application(alice, fact(K.APPLIED, TODAY), coming)
        soon = fact(K.INTERVIEW_SCHEDULED, TODAY + timedelta(days=1), learned_on=TODAY)
        tomorrow = an_application(alice, fact(K.APPLIED, TODAY), soon)
        for application_id in (later, tomorrow):
            shown = browser_of_alice.get(f"/applications/{application_id}").content.decode()
            assert shown.count(f'href="/applications/{application_id}/prepare"') == 1

    def test_shows_its_own_fields_and_people(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, fields=[("Mood", "hopeful")], channel=Channel.REFERRAL)
        browser_of_alice.post(f"/applications/{application_id}/people", {"name": "Ines", "role": "recruiter"})
        page = browser_of_alice.get(f"/applications/{application_id}").content.decode()
        assert "hopeful" in page
        assert "Referral" in page
        assert "Ines" in page


class TestLoggingAFact:
    def test_asks_only_for_what_the_fact_has_a_use_for(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice)
        page = browser_of_alice.get(f"/applications/{application_id}/log?kind=rejected").content.decode()
        assert 'name="reason"' in page
        assert 'name="stated_date"' not in page

    def test_offers_every_kind_but_the_retraction(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice)
        page = browser_of_alice.get(f"/applications/{application_id}/log").content.decode()
        offered = {kind for kind in EventKind if f'value="{kind.value}"' in page}
        assert offered == set(EventKind) - {K.RETRACTED}
        for kind in offered:
            assert browser_of_alice.get(f"/applications/{application_id}/log?kind={kind.value}").status_code == 200

    @pytest.mark.parametrize("word", ["retracted", "nonsense"])
    def test_asks_again_for_a_kind_that_cannot_be_logged(
        self, word: str, alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice)
        page = browser_of_alice.get(f"/applications/{application_id}/log?kind={word}").content.decode()
        assert "What happened?" in page

    def test_keeps_everything_that_was_told(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, fact(K.APPLIED, date(2026, 11, 1)))
        told = {
            "on": "2026-11-19",
            "medium": "call",
            "outcome": "still_deciding",
            "stated_date": "2026-11-27",
            "text": "by Friday",
            "person": "Ines",
        }
        browser_of_alice.post(f"/applications/{application_id}/log?kind=followed_up", told)
        logged = latest(alice, application_id).fact
        assert (logged.kind, logged.on, logged.medium) == (K.FOLLOWED_UP, date(2026, 11, 19), Medium.CALL)
        assert (logged.outcome, logged.stated_date) == (FollowUpOutcome.STILL_DECIDING, date(2026, 11, 27))
        assert (logged.text, logged.person, logged.origin) == ("by Friday", "Ines", Origin.HAND)

    def test_reads_a_time_in_the_persons_zone(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, fact(K.APPLIED, date(2026, 11, 1)))
        told = {"on": "2026-11-25", "time": "14:30", "round": "2"}
        browser_of_alice.post(f"/applications/{application_id}/log?kind=interview_scheduled", told)
        logged = latest(alice, application_id).fact
        assert logged.at == datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
        assert (logged.on, logged.round, logged.learned_on) == (date(2026, 11, 25), 2, TODAY)

    def test_begins_a_debrief_with_the_day_of_the_appointment(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(
            alice,
            fact(K.APPLIED, date(2026, 11, 1)),
            fact(K.INTERVIEW_SCHEDULED, date(2026, 11, 18), learned_on=date(2026, 11, 5)),
        )
        page = browser_of_alice.get(f"/applications/{application_id}/log?kind=interview_held").content.decode()
        assert 'value="2026-11-18"' in page

    def test_never_makes_up_a_day(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice)
        browser_of_alice.post(f"/applications/{application_id}/log?kind=acknowledged", {"on": ""})
        assert latest(alice, application_id).fact.on is None

    def test_snoozes_without_a_day_until_they_write(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice)
        browser_of_alice.post(f"/applications/{application_id}/log?kind=snoozed", {"due_on": "", "text": "no"})
        assert detail_of(alice, application_id).application.resting

    @pytest.mark.parametrize(
        ("kind", "told", "said"),
        [
            ("followed_up", {"on": "2026-11-19"}, "What came of it"),
            ("answer_promised", {"on": "2026-11-19"}, "The day they named"),
            ("rejected", {"on": "19 Nov"}, "Please write a day such as"),
            ("interview_scheduled", {"on": "2026-12-01", "time": "soon"}, "Please write a time such as"),
            ("interview_held", {"on": "2026-11-19", "round": "x"}, "Please write a whole number"),
            ("followed_up", {"on": "2026-11-19"}, "Please choose one."),
            ("rejected", {"on": "0205-01-01"}, "between 1980 and 2100"),
            ("note", {"on": "2026-11-19", "text": " "}, "Please fill this in."),
            ("note", {"on": "2026-11-19", "text": "x" * 20_001}, "keep this to 20000 characters; it has 20001"),
        ],
    )
    def test_says_what_is_missing_and_records_nothing(
        self, kind: str, told: dict[str, str], said: str, alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice)
        answer = browser_of_alice.post(f"/applications/{application_id}/log?kind={kind}", told)
        assert answer.status_code == 422
        assert said in answer.content.decode()
        assert "Something is missing" in answer.content.decode()
        assert len(detail_of(alice, application_id).events) == 1


class TestTheTimeline:
    def test_takes_a_fact_back_and_folds_it_away(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, fact(K.APPLIED), fact(K.REJECTED, reason="too junior"))
        event = latest(alice, application_id)
        rejected = next(each for each in detail_of(alice, application_id).events if each.fact.kind == K.REJECTED)
        page = f"/applications/{application_id}"
        done = browser_of_alice.post(f"/events/{rejected.id}/retract", {"next": page})["Location"]
        assert detail_of(alice, application_id).application.disposition is None
        assert "1 taken back or corrected" in browser_of_alice.get(page).content.decode()
        browser_of_alice.post("/undo/" + done.partition("done=")[2])
        assert detail_of(alice, application_id).application.disposition is not None
        assert event.fact.kind in (K.APPLIED, K.REJECTED)

    def test_corrects_a_fact_and_keeps_what_the_form_does_not_ask(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(
            alice, fact(K.APPLIED, date(2026, 11, 2), origin=Origin.SPREADSHEET, evidence="Log!C7")
        )
        event = latest(alice, application_id)
        form = f"/applications/{application_id}/events/{event.id}"
        assert 'value="2026-11-02"' in browser_of_alice.get(form).content.decode()
        browser_of_alice.post(form, {"on": "2026-11-03", "text": "was a day later"})
        row = detail_of(alice, application_id).application
        corrected = latest(alice, application_id).fact
        assert row.applied_on == date(2026, 11, 3)
        assert (corrected.origin, corrected.evidence) == (Origin.SPREADSHEET, "Log!C7")

    def test_keeps_the_lines_of_what_was_said(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, fact(K.APPLIED), fact(K.NOTE, text="first line\nsecond line"))
        assert "first line<br>second line" in browser_of_alice.get(f"/applications/{application_id}").content.decode()

    def test_says_the_role_once_and_not_on_each_step(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, fact(K.APPLIED, date(2026, 9, 1)), role="Lighthouse keeper")
        page = browser_of_alice.get(f"/applications/{application_id}").content.decode()
        assert 'id="step-' in page
        assert "Lighthouse keeper" not in page.partition('id="step-')[2]

    def test_loses_nothing_that_the_form_does_not_show(self, alice: UUID, browser_of_alice: Client) -> None:
        told = fact(K.WITHDRAWN, reason="Too far away", person="Ana", stage=Stage.INTERVIEW)
        application_id = an_application(alice, fact(K.APPLIED), told)
        (event,) = (each for each in detail_of(alice, application_id).events if each.fact.kind == told.kind)
        browser_of_alice.post(f"/applications/{application_id}/events/{event.id}", {"on": "2026-11-19", "text": "sad"})
        corrected = latest(alice, application_id).fact
        assert (corrected.on, corrected.text) == (date(2026, 11, 19), "sad")
        assert (corrected.reason, corrected.person, corrected.stage) == ("Too far away", "Ana", Stage.INTERVIEW)

    def test_keeps_the_day_on_which_a_snooze_was_said(self, alice: UUID, browser_of_alice: Client) -> None:
        told = fact(K.SNOOZED, date(2026, 11, 10), due_on=date(2026, 12, 1))
        application_id = an_application(alice, fact(K.APPLIED, date(2026, 11, 2)), told)
        (event,) = (each for each in detail_of(alice, application_id).events if each.fact.kind == told.kind)
        browser_of_alice.post(f"/applications/{application_id}/events/{event.id}", {"due_on": "2026-12-05"})
        corrected = latest(alice, application_id).fact
        assert (corrected.on, corrected.due_on) == (date(2026, 11, 10), date(2026, 12, 5))

    def test_names_the_appointment_ahead_and_asks_for_the_one_that_passed(
        self, alice: UUID, browser_of_alice: Client
    ) -> None:
        passed, ahead = (
            fact(K.INTERVIEW_SCHEDULED, date(2026, 11, day), learned_on=date(2026, 11, 5)) for day in (18, 24)
        )
        application_id = an_application(
            alice, fact(K.APPLIED, date(2026, 11, 2)), replace(passed, round=1), replace(ahead, round=2)
        )
        for address in (f"/applications/{application_id}", "/applications"):
            assert "Interview 2 on Tuesday, 24 November, in 4 days." in browser_of_alice.get(address).content.decode()
        assert "Tuesday, 24 November" in browser_of_alice.get("/applications/board").content.decode()
        assert "It was planned for 18 November, 2 days ago." in browser_of_alice.get("/").content.decode()

    def test_corrects_the_time_of_an_appointment(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(
            alice,
            fact(K.APPLIED, date(2026, 11, 2)),
        )
        told = {"on": "2026-11-25", "time": "14:30"}
        browser_of_alice.post(f"/applications/{application_id}/log?kind=screening_scheduled", told)
        event = latest(alice, application_id)
        form = f"/applications/{application_id}/events/{event.id}"
        assert 'value="14:30"' in browser_of_alice.get(form).content.decode()
        browser_of_alice.post(form, {"on": "2026-11-25", "time": "15:00"})
        assert latest(alice, application_id).fact.at == datetime(2026, 11, 25, 14, 0, tzinfo=UTC)

    def test_does_not_correct_what_was_taken_back(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, fact(K.APPLIED), fact(K.NOTE, text="x"))
        note = next(each for each in detail_of(alice, application_id).events if each.fact.kind == K.NOTE)
        browser_of_alice.post(f"/events/{note.id}/retract")
        page = f"/applications/{application_id}"
        corrected = browser_of_alice.get(f"{page}/events/{note.id}", follow=True)
        assert corrected.redirect_chain == [(f"{page}?already=1", 302)]
        assert "This was done already" in corrected.content.decode()
        assert note.id in {each.id for each in detail_of(alice, application_id).events if each.retracted}

    def test_says_kindly_that_a_second_window_came_too_late(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, fact(K.APPLIED), fact(K.NOTE, text="x"))
        note = next(each for each in detail_of(alice, application_id).events if each.fact.kind == K.NOTE)
        page = f"/applications/{application_id}"
        for wish in ("retract", "put-back"):
            browser_of_alice.post(f"/events/{note.id}/{wish}", {"next": page})
            late = browser_of_alice.post(f"/events/{note.id}/{wish}", {"next": f"{page}?already=1"}, follow=True)
            assert late.redirect_chain == [(f"{page}?already=1", 302)]
            assert "This was done already" in late.content.decode()


class TestAFactThatWasTakenBack:
    def test_is_put_back_from_the_timeline_and_that_is_undone(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, fact(K.APPLIED), fact(K.REJECTED))
        page = f"/applications/{application_id}"
        rejected = next(each for each in detail_of(alice, application_id).events if each.fact.kind == K.REJECTED)
        browser_of_alice.post(f"/events/{rejected.id}/retract", {"next": page})
        assert f"/events/{rejected.id}/put-back" in browser_of_alice.get(page).content.decode()
        done = browser_of_alice.post(f"/events/{rejected.id}/put-back", {"next": page})["Location"]
        assert detail_of(alice, application_id).application.disposition == "rejected"
        assert "Put back (Rejected): Acme, Analyst" in browser_of_alice.get(done).content.decode()
        browser_of_alice.post("/undo/" + done.partition("done=")[2])
        assert detail_of(alice, application_id).application.disposition is None

    def test_leaves_a_page_to_have_it_again_though_it_was_the_only_one(
        self, alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice, role="Lighthouse keeper")
        page = f"/applications/{application_id}"
        only = latest(alice, application_id)
        done = browser_of_alice.post(f"/events/{only.id}/retract", {"next": page})["Location"]
        answer = browser_of_alice.get(done)
        assert answer.status_code == 200
        shown = answer.content.decode()
        assert "Lighthouse keeper" in shown
        assert 'formaction="/undo/' in shown
        assert f"/events/{only.id}/put-back" in shown
        browser_of_alice.post(f"/events/{only.id}/put-back", {"next": page})
        assert "Waiting for an answer" in browser_of_alice.get(page).content.decode()

    def test_is_shown_to_no_stranger(
        self, alice: UUID, browser_of_alice: Client, charlie: UUID, browse: Callable[[UUID], Client]
    ) -> None:
        application_id = an_application(alice)
        only = latest(alice, application_id)
        browser_of_alice.post(f"/events/{only.id}/retract")
        stranger = browse(charlie)
        assert stranger.get(f"/applications/{application_id}").status_code == 404
        assert stranger.post(f"/events/{only.id}/put-back").status_code == 404


class TestTheFields:
    def test_are_changed_and_undone(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, employer="Acme", fields=[("Mood", "low")])
        told = {
            "employer": "Acme Labs",
            "role": "Analyst",
            "channel": "referral",
            "own-0": "hopeful",
            "new_name": "Boss",
            "new_value": "Ines",
        }
        done = browser_of_alice.post(f"/applications/{application_id}/edit", told)["Location"]
        row = detail_of(alice, application_id).application
        assert (row.employer, row.channel, row.fields) == (
            "Acme Labs",
            Channel.REFERRAL,
            {"Mood": "hopeful", "Boss": "Ines"},
        )
        browser_of_alice.post("/undo/" + done.partition("done=")[2])
        row = detail_of(alice, application_id).application
        assert (row.employer, row.channel, row.fields) == ("Acme", None, {"Mood": "low"})

    def test_that_did_not_change_make_no_change(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, employer="Acme", role="Analyst")
        told = {"employer": "Acme", "role": "Analyst"}
        answer = browser_of_alice.post(f"/applications/{application_id}/edit", told)
        assert answer["Location"] == f"/applications/{application_id}"

    def test_are_refused_with_a_reason(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice)
        answer = browser_of_alice.post(f"/applications/{application_id}/edit", {"channel": "pigeon"})
        assert answer.status_code == 422


class TestTheNotes:
    def test_are_kept_and_undone(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, notes="first")
        told = {"notes": "first\r\nsecond", "notes_before": mark_of_notes("first")}
        done = browser_of_alice.post(f"/applications/{application_id}/notes", told)["Location"]
        assert detail_of(alice, application_id).application.notes == "first\nsecond"
        browser_of_alice.post("/undo/" + done.partition("done=")[2])
        assert detail_of(alice, application_id).application.notes == "first"

    def test_are_bounded_but_never_cut(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, notes="n" * 90_000)
        page = f"/applications/{application_id}"
        assert 'maxlength="180000"' in browser_of_alice.get(page).content.decode()
        answer = browser_of_alice.post(f"{page}/notes", {"notes": "x" * 180_001})
        assert answer.status_code == 413
        assert "This is too long" in answer.content.decode()
        sent = {"notes": "é" * 179_000, "notes_before": mark_of_notes("n" * 90_000)}
        assert "done=" in browser_of_alice.post(f"{page}/notes", sent)["Location"]
        assert detail_of(alice, application_id).application.notes == "é" * 179_000

    def test_that_are_the_same_make_no_change(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, notes="first")
        told = {"notes": "first", "notes_before": mark_of_notes("first")}
        assert "done=" not in browser_of_alice.post(f"/applications/{application_id}/notes", told)["Location"]

    @pytest.mark.parametrize(
        ("written", "before", "now", "kept"),
        [
            ("mine", "", "", "mine"),
            ("mine and more", "mine", "mine", "mine and more"),
            ("", "mine", "mine", ""),
            ("mine", "", "theirs", "mine\n\ntheirs"),
            ("", "old", "theirs", "theirs"),
            ("mine\ntheirs", "old", "theirs", "mine\ntheirs"),
        ],
    )
    def test_never_lose_what_came_in_meanwhile(self, written: str, before: str, now: str, kept: str) -> None:
        assert merge_notes(written, before=mark_of_notes(before), now=now) == kept


class TestPeople:
    def test_need_something_to_be_known_by(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice)
        answer = browser_of_alice.post(f"/applications/{application_id}/people", {"role": "recruiter"})
        assert answer.status_code == 422
        assert "Write a name, an e-mail address or a phone number." in answer.content.decode()

    def test_have_a_role_that_we_know(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice)
        odd = {"email": "a@b.example", "role": "king"}
        assert browser_of_alice.post(f"/applications/{application_id}/people", odd).status_code == 422

    def test_are_added_changed_and_removed_from_the_page(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice)
        page = f"/applications/{application_id}"
        told = {"name": "Ines", "email": "i@b.example", "phone": "+1 (555) 0101", "role": "recruiter"}
        browser_of_alice.post(f"{page}/people", told)
        shown = browser_of_alice.get(page).content.decode()
        assert 'href="tel:+15550101"' in shown
        (address,) = set(re.findall(rf'href="({page}/people/[^"]+)"', shown))
        assert 'value="i@b.example"' in browser_of_alice.get(address).content.decode()
        assert "done=" not in browser_of_alice.post(address, told)["Location"], "nothing was changed"
        browser_of_alice.post(address, {**told, "name": "Ines B."})
        (contact,) = detail_of(alice, application_id).contacts
        assert (contact.name, contact.role) == ("Ines B.", "recruiter")
        done = browser_of_alice.post(f"{page}/people/{contact.id}/remove")["Location"]
        assert done.startswith(f"{page}?done=")
        assert "Person removed: Acme, Analyst" in browser_of_alice.get(done).content.decode()
        browser_of_alice.post("/undo/" + done.partition("done=")[2])
        assert [each.name for each in detail_of(alice, application_id).contacts] == ["Ines B."]
        assert browser_of_alice.get(address).status_code == 404, "what was changed away"


class TestDocuments:
    def test_are_added_changed_and_removed_from_the_page(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice)
        page = f"/applications/{application_id}"
        told = {"kind": "resume", "name": "CV, short", "url": "https://example.org/cv"}
        browser_of_alice.post(f"{page}/documents", told)
        shown = browser_of_alice.get(page).content.decode()
        assert '<a href="https://example.org/cv" rel="noreferrer noopener"' in shown
        (address,) = set(re.findall(rf'href="({page}/documents/[^"]+)"', shown))
        assert "done=" not in browser_of_alice.post(address, told)["Location"], "nothing was changed"
        browser_of_alice.post(address, {**told, "kind": "cover_letter"})
        (document,) = detail_of(alice, application_id).documents
        assert (document.kind, document.name) == ("cover_letter", "CV, short")
        done = browser_of_alice.post(f"{page}/documents/{document.id}/remove")["Location"]
        assert detail_of(alice, application_id).documents == ()
        browser_of_alice.post("/undo/" + done.partition("done=")[2])
        assert [each.name for each in detail_of(alice, application_id).documents] == ["CV, short"]
        assert browser_of_alice.get(address).status_code == 404

    def test_that_lie_in_a_folder_are_no_link(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice)
        page = f"/applications/{application_id}"
        browser_of_alice.post(f"{page}/documents", {"kind": "other", "name": "Trap", "url": "javascript:alert(1)"})
        shown = browser_of_alice.get(page).content.decode()
        assert "javascript:alert(1)" in shown
        assert 'href="javascript' not in shown

    def test_need_a_name_or_a_place(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice)
        answer = browser_of_alice.post(f"/applications/{application_id}/documents", {"kind": "resume"})
        assert answer.status_code == 422
        assert "Write a name, or where it lies." in answer.content.decode()


class TestStages:
    @pytest.mark.parametrize("stage", Stage)
    def test_all_have_likely_facts(self, stage: Stage) -> None:
        from headway.web.shown.likely import _LIKELY

        assert _LIKELY[stage]


class TestAnAcceptedOffer:
    def test_says_how_many_others_are_still_open(self, alice: UUID, browser_of_alice: Client) -> None:
        offered = (fact(K.APPLIED), fact(K.OFFERED))
        waits = an_application(alice, *offered, employer="Linden")
        taken = an_application(alice, *offered, fact(K.OFFER_ACCEPTED))
        told = "1 other application is still open: withdraw where they still decide, and let the rest be."
        assert told in browser_of_alice.get(f"/applications/{taken}").content.decode()
        assert told not in browser_of_alice.get(f"/applications/{waits}").content.decode()
        browser_of_alice.post(f"/applications/{waits}/quick", {"do": "withdrawn"})
        assert "still open" not in browser_of_alice.get(f"/applications/{taken}").content.decode()
