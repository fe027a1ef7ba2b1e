"""Today shows what to do and why, and one press does it."""

import re
from datetime import date, timedelta
from uuid import UUID

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from headway.core.events import Fact
from headway.core.vocabulary import ContactRole, Disposition, EventKind, StepKind
from headway.readers.records import ContactRecord
from headway.store.models import Application, Contact, Owner
from headway.store.queries.applications import get_application
from headway.store.queries.today import gather_today
from headway.store.rows import ApplicationRow
from tests.web.cast import TODAY, an_application, fact

K = EventKind


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def row_of(owner_id: UUID, application_id: UUID) -> ApplicationRow:
    detail = get_application(owner_id, application_id)
    assert detail is not None
    return detail.application


def last_fact(owner_id: UUID, application_id: UUID) -> Fact:
    detail = get_application(owner_id, application_id)
    assert detail is not None
    return max(detail.events, key=lambda event: event.recorded_at).fact


def standing_today(owner_id: UUID) -> list[StepKind]:
    rows = gather_today(owner_id, TODAY)
    return [line.kind for line in rows.lines] + [group.kind for group in rows.groups]


SITUATIONS = {
    StepKind.REJECTION_REPLY: (fact(K.APPLIED, ago(30)), fact(K.INTERVIEW_HELD, ago(9)), fact(K.REJECTED, ago(1))),
    StepKind.RECORD_LESSON: (
        fact(K.APPLIED, ago(30)),
        fact(K.REJECTED, ago(20)),
        fact(K.FEEDBACK_RECEIVED, ago(1), text="more SQL"),
    ),
    StepKind.CHECK_DATA_REQUEST: (
        fact(K.APPLIED, ago(90)),
        fact(K.REJECTED, ago(60)),
        fact(K.DATA_ASKED, ago(35)),
    ),
    StepKind.REAPPLY: (fact(K.APPLIED, ago(300)), fact(K.REJECTED, ago(200)), fact(K.SNOOZED, ago(200), due_on=TODAY)),
    StepKind.APPLY: (fact(K.SAVED, ago(5), due_on=TODAY + timedelta(days=1)),),
    StepKind.PREPARE_INTERVIEW: (
        fact(K.APPLIED, ago(20)),
        fact(K.INTERVIEW_SCHEDULED, TODAY + timedelta(days=1), learned_on=ago(3)),
    ),
    StepKind.DEBRIEF: (fact(K.APPLIED, ago(20)), fact(K.INTERVIEW_SCHEDULED, ago(1), learned_on=ago(9))),
    StepKind.THANK_YOU: (fact(K.APPLIED, ago(20)), fact(K.INTERVIEW_HELD, ago(1))),
    StepKind.SEND_ASSESSMENT: (
        fact(K.APPLIED, ago(20)),
        fact(K.ASSESSMENT_ASKED, ago(2), due_on=TODAY + timedelta(days=2)),
    ),
    StepKind.FOLLOW_UP: (
        fact(K.APPLIED, ago(30)),
        fact(K.SCREENING_HELD, ago(14), stated_date=ago(5), text="by Monday"),
    ),
    StepKind.RECRUITER_CHECK_IN: (
        fact(K.APPLIED, ago(9)),
        fact(K.CHECK_IN_AGREED, ago(9), due_on=ago(2)),
    ),
    StepKind.PRESUME_NO: (
        fact(K.APPLIED, ago(40)),
        fact(K.SCREENING_HELD, ago(30), stated_date=ago(25)),
        fact(K.FOLLOWED_UP, ago(12)),
    ),
    StepKind.REPLY_TO_OFFER: (
        fact(K.APPLIED, ago(20)),
        fact(K.OFFERED, ago(2), due_on=TODAY + timedelta(days=2)),
    ),
    StepKind.LET_GO: (fact(K.APPLIED, ago(20)),),
}


class TestEverySituation:
    @pytest.mark.parametrize("kind", SITUATIONS)
    def test_shows_its_step_with_a_link_and_an_answer(
        self, kind: StepKind, alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice, *SITUATIONS[kind])
        assert kind in standing_today(alice)
        page = browser_of_alice.get("/").content.decode()
        assert f'href="/applications/{application_id}"' in page
        assert re.search(rf'(formaction|href)="/applications/{application_id}/(quick|log|follow-up)', page)

    @pytest.mark.parametrize("kind", SITUATIONS)
    def test_offers_only_answers_that_work(self, kind: StepKind, alice: UUID, browser_of_alice: Client) -> None:
        an_application(alice, *SITUATIONS[kind])
        page = browser_of_alice.get("/").content.decode()
        answers = re.findall(r'formaction="([^"]+)" name="do" value="([^"]+)"', page)
        links = re.findall(r'class="button[^"]*" href="(/[^"]+)"', page)
        assert answers or links
        for address in links:
            assert browser_of_alice.get(address.replace("&amp;", "&")).status_code == 200
        for address, value in answers:
            done = browser_of_alice.post(address, {"do": value})
            assert done.status_code == 302, f"{value} on {kind}"
            browser_of_alice.post("/undo/" + done["Location"].partition("done=")[2])
            assert kind in standing_today(alice), f"undo of {value} did not bring {kind} back"


class TestOnePress:
    @pytest.mark.parametrize(
        ("kind", "value"),
        [
            (StepKind.APPLY, "applied"),
            (StepKind.APPLY, "withdrawn"),
            (StepKind.PREPARE_INTERVIEW, "snoozed:2026-11-22"),
            (StepKind.THANK_YOU, "thanked"),
            (StepKind.THANK_YOU, "snoozed:2026-11-21"),
            (StepKind.SEND_ASSESSMENT, "assessment_sent"),
            (StepKind.FOLLOW_UP, "let_go"),
            (StepKind.PRESUME_NO, "presumed_no_response"),
            (StepKind.PRESUME_NO, "snoozed:2026-11-27"),
            (StepKind.LET_GO, "let_go"),
            (StepKind.LET_GO, "resumed"),
        ],
    )
    def test_takes_the_step_off_the_list(
        self, kind: StepKind, value: str, alice: UUID, browser_of_alice: Client
    ) -> None:
        application_id = an_application(alice, *SITUATIONS[kind])
        browser_of_alice.post(f"/applications/{application_id}/quick", {"do": value})
        assert kind not in standing_today(alice)
        assert last_fact(alice, application_id).kind == value.partition(":")[0]

    def test_puts_a_step_off_until_the_day_chosen(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, *SITUATIONS[StepKind.FOLLOW_UP])
        browser_of_alice.post(f"/applications/{application_id}/quick", {"do": "snoozed:2026-11-27"})
        assert row_of(alice, application_id).snoozed_until == date(2026, 11, 27)

    @pytest.mark.parametrize(
        "value", ["", "offered", "snoozed", "snoozed:soon", "snoozed:2026-11-19", "applied:1", "x:y"]
    )
    def test_refuses_what_no_button_says(self, value: str, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice)
        assert browser_of_alice.post(f"/applications/{application_id}/quick", {"do": value}).status_code == 400


class TestAGroup:
    def test_rests_all_at_once_and_comes_back_with_one_undo(self, alice: UUID, browser_of_alice: Client) -> None:
        ids = [an_application(alice, fact(K.APPLIED, ago(20 + place)), employer=f"E{place}") for place in range(11)]
        assert "11 applications" in browser_of_alice.get("/").content.decode()
        done = browser_of_alice.post("/group/let_go", {"do": "let_go"})["Location"]
        assert all(row_of(alice, each).resting for each in ids)
        browser_of_alice.post("/undo/" + done.partition("done=")[2])
        assert not any(row_of(alice, each).resting for each in ids)

    def test_can_be_kept_waiting_all_of_it(self, alice: UUID, browser_of_alice: Client) -> None:
        ids = [an_application(alice, fact(K.APPLIED, ago(20)), employer=f"E{place}") for place in range(3)]
        assert 'value="resumed">Keep waiting for all' in browser_of_alice.get("/").content.decode()
        browser_of_alice.post("/group/let_go", {"do": "resumed"})
        assert not any(row_of(alice, each).resting for each in ids)
        assert standing_today(alice) == []

    def test_says_how_many_a_press_is_for_and_offers_the_same_for_some(
        self, alice: UUID, browser_of_alice: Client
    ) -> None:
        for place in range(3):
            an_application(alice, fact(K.APPLIED, ago(20)), employer=f"E{place}")
        page = browser_of_alice.get("/group/let_go").content.decode()
        assert "807 dated applications" in page, "a figure has its source beside it"
        assert "Let all 3 rest</button>" in page
        assert '<option value="let_go" selected>' in page
        assert "selected>" not in browser_of_alice.get("/applications").content.decode().partition('id="bulk-do"')[2]

    def test_can_be_looked_at_first(self, alice: UUID, browser_of_alice: Client) -> None:
        for place in range(3):
            an_application(alice, fact(K.APPLIED, ago(20)), employer=f"Quiet {place}")
        page = browser_of_alice.get("/group/let_go").content.decode()
        assert page.count("Quiet") >= 3
        assert 'formaction="/group/let_go"' in page

    @pytest.mark.parametrize(
        ("told", "kind", "answers"),
        [
            ((fact(K.SAVED, ago(5)),), StepKind.APPLY, []),
            ((fact(K.APPLIED, ago(60)),), StepKind.PRESUME_NO, ["presumed_no_response", "let_go"]),
            ((fact(K.APPLIED, ago(20)),), StepKind.LET_GO, ["let_go", "resumed"]),
        ],
    )
    def test_has_the_answers_of_its_kind(
        self, told: tuple[Fact, ...], kind: StepKind, answers: list[str], alice: UUID, browser_of_alice: Client
    ) -> None:
        for place in range(2):
            an_application(alice, *told, employer=f"E{place}")
        page = browser_of_alice.get("/").content.decode()
        assert re.findall(rf'formaction="/group/{kind}" name="do" value="(\w+)"', page) == answers
        assert f'href="/group/{kind}"' in page

    def test_says_when_there_is_nothing_in_it(self, browser_of_alice: Client) -> None:
        assert "nothing in this group" in browser_of_alice.get("/group/let_go").content.decode()

    def test_is_not_found_when_it_was_answered_before(self, browser_of_alice: Client) -> None:
        assert browser_of_alice.post("/group/let_go", {"do": "let_go"}).status_code == 404

    @pytest.mark.parametrize(("path", "value", "status"), [("let_go", "sing", 400), ("dance", "let_go", 404)])
    def test_refuses_what_does_not_exist(self, path: str, value: str, status: int, browser_of_alice: Client) -> None:
        assert browser_of_alice.post(f"/group/{path}", {"do": value}).status_code == status


class TestThePage:
    def test_invites_to_import_while_there_is_nothing(self, browser_of_alice: Client) -> None:
        page = browser_of_alice.get("/").content.decode()
        assert 'href="/import"' in page
        assert "Bring in what you have" in page

    def test_is_calm_when_there_is_nothing_to_do(self, alice: UUID, browser_of_alice: Client) -> None:
        an_application(alice)
        page = browser_of_alice.get("/").content.decode()
        assert "Nothing to do today" in page
        assert "1 application is waiting" in page
        assert "4 December" in page, "the day of the next thing is told"

    def test_is_calm_when_everything_is_closed(self, alice: UUID, browser_of_alice: Client) -> None:
        an_application(alice, fact(K.APPLIED, ago(9)), fact(K.REJECTED, ago(2)))
        page = browser_of_alice.get("/").content.decode()
        assert "Nothing to do today" in page
        assert "Bring in what you have" not in page

    def test_leads_to_the_words_for_a_follow_up(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, *SITUATIONS[StepKind.FOLLOW_UP], role="Data steward")
        page = browser_of_alice.get("/").content.decode()
        assert f'href="/applications/{application_id}/follow-up"' in page
        assert "Data steward" in page

    def test_tells_two_roles_at_one_employer_apart(self, alice: UUID, browser_of_alice: Client) -> None:
        for role in ("Data steward", "Night <guard>"):
            an_application(alice, *SITUATIONS[StepKind.FOLLOW_UP], role=role)
        headings = re.findall(r"<h2 id=\"step-.*?</h2>", browser_of_alice.get("/").content.decode())
        assert len(headings) == 2
        assert any("Data steward" in heading for heading in headings)
        assert any("Night &lt;guard&gt;" in heading for heading in headings)

    def test_names_an_unknown_employer_by_the_role_only_once(self, alice: UUID, browser_of_alice: Client) -> None:
        an_application(alice, *SITUATIONS[StepKind.FOLLOW_UP], employer="", role="Data steward")
        (heading,) = re.findall(r"<h2 id=\"step-.*?</h2>", browser_of_alice.get("/").content.decode())
        assert heading.count("Data steward") == 1

    def test_names_the_source_of_its_numbers(self, alice: UUID, browser_of_alice: Client) -> None:
        an_application(alice, fact(K.APPLIED, ago(20)))
        assert "807 dated applications" in browser_of_alice.get("/").content.decode()

    def test_keeps_the_list_short_and_shows_the_rest_on_request(self, alice: UUID, browser_of_alice: Client) -> None:
        for place in range(18):
            an_application(alice, *SITUATIONS[StepKind.THANK_YOU], employer=f"E{place}")
        for place in range(2):
            an_application(alice, fact(K.APPLIED, ago(20)), employer=f"Quiet {place}")
        page = browser_of_alice.get("/").content.decode()
        assert page.count("<article") == 13
        assert "Show 6 more" in page
        assert 'formaction="/group/let_go"' in page, "what deals with many at once stays in sight"
        assert browser_of_alice.get("/?all=1").content.decode().count("<article") == 19

    def test_hides_no_single_step_for_the_sake_of_shortness(self, alice: UUID, browser_of_alice: Client) -> None:
        for place in range(15):
            an_application(alice, *SITUATIONS[StepKind.THANK_YOU], employer=f"E{place}")
        assert browser_of_alice.get("/").content.decode().count("<article") == 15

    def test_escapes_what_people_and_sheets_write(self, alice: UUID, browser_of_alice: Client) -> None:
        an_application(alice, *SITUATIONS[StepKind.FOLLOW_UP], employer="<script>alert(1)</script>", role='"><img>')
        assert "<script>alert" not in browser_of_alice.get("/").content.decode()
        assert "<img>" not in browser_of_alice.get("/").content.decode()

    def test_shortens_a_very_long_name_and_not_what_is_to_be_done(self, alice: UUID, browser_of_alice: Client) -> None:
        an_application(alice, fact(K.APPLIED, ago(60)), employer="E" * 300)
        page = browser_of_alice.get("/").content.decode()
        assert f"Assume a no from {'E' * 59}\u2026<" in page

    def test_asks_no_more_questions_of_the_tables_with_more_rows(self, alice: UUID, browser_of_alice: Client) -> None:
        def questions() -> int:
            with CaptureQueriesContext(
                connection,
            ) as asked:
                browser_of_alice.get("/?all=1")
            return len(asked)

        for kind, facts in SITUATIONS.items():
            an_application(alice, *facts, employer=kind)
        before = questions()
        for place in range(10):
            for facts in SITUATIONS.values():
                an_application(alice, *facts, employer=f"E{place}")
        # A group of one names its application, one of several does not.
        assert questions() <= before


class TestANamedContact:
    def test_brings_a_follow_up_ten_days_after_applying(self, alice: UUID, browser_of_alice: Client) -> None:
        an_application(alice, fact(K.APPLIED, ago(11)), contacts=[ContactRecord(name="Ines")])
        assert "Done: what came of it" in browser_of_alice.get("/").content.decode()


class TestThePeopleToWriteTo:
    def test_are_at_hand_and_in_the_words(self, alice: UUID, browser_of_alice: Client) -> None:
        ines = ContactRecord(name="Ines", phone="+49 30 1234", email="ines@acme.example")
        application_id = an_application(alice, fact(K.APPLIED, ago(11)), contacts=[ines])
        for address in ("/", f"/applications/{application_id}"):
            page = browser_of_alice.get(address).content.decode()
            step = page.partition('id="step-')[2].partition("</article>")[0]
            assert 'href="tel:+49301234"' in step
            assert 'href="mailto:ines@acme.example"' in step

    def test_leave_a_blank_where_it_is_not_known_who_it_was(self, alice: UUID, browser_of_alice: Client) -> None:
        people = [ContactRecord(name="Ines"), ContactRecord(name="Olu")]
        an_application(alice, *SITUATIONS[StepKind.THANK_YOU], contacts=people)
        referrer = ContactRecord(name="Kim", role=ContactRole.REFERRER)
        an_application(alice, *SITUATIONS[StepKind.REJECTION_REPLY], contacts=[referrer])
        page = browser_of_alice.get("/").content.decode()
        assert "Hello [name]," in page
        assert "Olu" in page
        assert "Hello Kim," not in page

    def test_are_known_through_the_employer_too(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, *SITUATIONS[StepKind.THANK_YOU], contacts=[ContactRecord(name="Ines")])
        employer = Application.objects.get(id=application_id).employer_id
        Contact.objects.update(application=None, employer_id=employer)
        assert "Hello Ines," in browser_of_alice.get("/").content.decode()


class TestTheEnd:
    def test_of_an_offer_is_told_in_two_presses(self, alice: UUID, browser_of_alice: Client) -> None:
        application_id = an_application(alice, *SITUATIONS[StepKind.REPLY_TO_OFFER])
        form = f"/applications/{application_id}/log?kind=offer_accepted&next=/"
        assert 'value="2026-11-20"' in browser_of_alice.get(form).content.decode()
        answer = browser_of_alice.post(form, {"on": "2026-11-20", "next": "/"})
        assert answer["Location"].startswith("/?done=")
        assert row_of(alice, application_id).disposition == Disposition.ACCEPTED


class TestAnHourForANo:
    @pytest.mark.parametrize(("from_hour", "shown"), [(12, True), (13, False)])
    def test_holds_back_what_there_is_to_do_about_a_no(
        self, from_hour: int, shown: bool, alice: UUID, browser_of_alice: Client
    ) -> None:
        an_application(alice, *SITUATIONS[StepKind.REJECTION_REPLY])
        Owner.objects.filter(id=alice).update(policy={"no_from_hour": from_hour})
        page = browser_of_alice.get("/").content.decode()
        assert ("Answer the no from" in page) is shown
        assert ("1 line about a no waits until 13:00, as you chose." in page) is not shown
        assert "Answer the no from" in browser_of_alice.get("/?all=1").content.decode()


class TestAfterANo:
    WORDS = "You were invited to an interview: of 100 applications about 7 come that far."

    @pytest.mark.parametrize(("days", "said"), [(0, True), (1, True), (2, False)])
    def test_says_what_is_true_on_its_day_and_the_day_after(
        self, days: int, said: bool, alice: UUID, browser_of_alice: Client
    ) -> None:
        an_application(alice, fact(K.APPLIED, ago(30)), fact(K.INTERVIEW_HELD, ago(9)), fact(K.REJECTED, ago(days)))
        an_application(alice, fact(K.APPLIED, ago(3)), employer="Globex")
        page = browser_of_alice.get("/").content.decode()
        assert (self.WORDS in page) is said
        assert ("1 other application is still open." in page) is said
        assert ("807 dated applications" in page) is said

    def test_says_nothing_before_the_hour_that_was_chosen(self, alice: UUID, browser_of_alice: Client) -> None:
        an_application(alice, fact(K.APPLIED, ago(30)), fact(K.INTERVIEW_HELD, ago(9)), fact(K.REJECTED, TODAY))
        Owner.objects.filter(id=alice).update(policy={"no_from_hour": 13})
        assert self.WORDS not in browser_of_alice.get("/").content.decode()

    def test_says_nothing_of_the_no_of_somebody_else(
        self, alice: UUID, charlie: UUID, browser_of_alice: Client
    ) -> None:
        an_application(charlie, fact(K.APPLIED, ago(30)), fact(K.INTERVIEW_HELD, ago(9)), fact(K.REJECTED, TODAY))
        assert gather_today(alice, TODAY).fresh_no is None
        assert self.WORDS not in browser_of_alice.get("/").content.decode()
