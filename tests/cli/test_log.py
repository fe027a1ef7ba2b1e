"""`headway add`, `headway log` and `headway undo`."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
import time_machine

from headway.store.queries.owners import sole_owner
from tests.cli.conftest import Headway


def timeline(headway: Headway, application_id: str) -> list[dict[str, object]]:
    events: list[dict[str, object]] = headway("show", application_id, "--json").json()["events"]
    return events


class TestAdd:
    def test_takes_an_application_for_sent_today(self, headway: Headway) -> None:
        answer = headway("add", "--employer", "Acme", "--role", "Tester")
        assert answer.code == 0
        assert answer.out.startswith("Added Acme: Tester, id ")
        assert headway("list", "--json").json()["applications"][0]["applied_on"] == "2026-11-22"

    def test_warns_where_an_agency_submitted_before(self, headway: Headway) -> None:
        by_agency = ("--channel", "agency", "--applied-on", "2026-10-13")
        headway("add", "--employer", "Linden GmbH", "--role", "Nurse", *by_agency)
        own = ("add", "--employer", "linden", "--role", "Nurse")
        told = headway(*own)
        assert (told.code, told.out) == (1, "")
        assert told.err == (
            "headway: An agency submitted you to linden for Nurse on 13 October, 40 days ago. "
            "Two submissions can cost you both: ask the agency first. "
            "Nothing was recorded; add --anyway to go on.\n"
        )
        assert len(headway("list", "--json").json()["applications"]) == 1
        assert len(headway(*own, "--anyway").out.splitlines()) == 2
        again = ("add", "--employer", "Linden", "--role", "Cook", "--channel", "agency", "--json")
        assert headway(*again).code == 1
        # One went another way, and the other agency may be another one.
        assert len(headway(*again, "--anyway").json()["against"]) == 2
        assert len(headway("add", "--employer", "Other", "--role", "Cook").out.splitlines()) == 1

    def test_says_it_of_a_saved_posting_and_saves_it_all_the_same(self, headway: Headway) -> None:
        headway("add", "--employer", "Linden", "--role", "Nurse", "--agency", "Brook Staffing")
        saved = headway("add", "--employer", "Linden", "--role", "Cook", "--saved")
        assert saved.code == 0
        assert "Brook Staffing submitted you to Linden for Nurse on 22 November, today." in saved.out

    def test_keeps_the_agency_and_the_recruiter(self, headway: Headway) -> None:
        recruiter = ("--contact", "Ada Lind", "--contact-role", "agency_recruiter")
        headway("add", "--employer", "Linden", "--role", "Nurse", "--agency", "Brook Staffing", *recruiter)
        (row,) = headway("list", "--json").json()["applications"]
        assert (row["channel"], row["fields"]) == ("agency", {"Agency": "Brook Staffing"})
        shown = headway("show", row["id"], "--json").json()
        assert shown["contacts"] == [{"name": "Ada Lind", "email": "", "phone": "", "role": "agency_recruiter"}]
        assert shown["agency"] == {
            "name": "Brook Staffing",
            "recruiter": "Ada Lind",
            "submitted_on": "2026-11-22",
            "right_to_represent": False,
            "right_given_on": None,
            "right_until": None,
            "check_in_days": None,
        }

    def test_takes_an_agency_for_no_other_channel(self, headway: Headway) -> None:
        sent = ("add", "--employer", "Linden", "--role", "Nurse", "--agency", "Brook", "--channel", "referral")
        assert "an agency is a channel of its own" in headway(*sent).err

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            (("--employer", " ", "--role", "Tester"), "--employer is empty"),
            (("--employer", "Acme", "--role", "Tester", "--field", "Priority"), "write it like Priority=high"),
            (("--employer", "Acme", "--role", "Tester", "--applied-on", "+1"), "lies in the future"),
            (("--employer", "Acme", "--role", "Tester", "--applied-on", "31.2.2026"), "is not a day"),
            (("--employer", "Acme", "--role", "Tester", "--applied-on", "1926-11-22"), "Look at the year"),
            (("--employer", "Acme", "--role", "Tester", "--applied-on", ""), "--applied-on: “” is not a day"),
        ],
    )
    def test_refuses_what_cannot_be_meant(self, headway: Headway, options: tuple[str, ...], message: str) -> None:
        answer = headway("add", *options)
        assert answer.code == 1
        assert message in answer.err
        assert headway("list", "--json").json()["applications"] == []


class TestLog:
    def test_says_where_the_application_stands_now(self, headway: Headway, acme: str) -> None:
        answer = headway("log", acme, "interview_held", "--round", "1", "--on", "yesterday", "--stated-date", "+5")
        assert answer.out == (
            "Interview took place (round 1) · answer by 27 November\n"
            "Waiting for an answer since 21 November, 1 day. They named 27 November for an answer.\n"
        )

    def test_keeps_every_option(self, headway: Headway, acme: str) -> None:
        headway(
            *("log", acme, "followed_up", "--by", "call", "--outcome", "still_deciding", "--person", "Ada"),
            *("--reason", "budget", "--note", "call again", "--stated-date", "+5", "--at", "09:15"),
        )
        event = timeline(headway, acme)[-1]
        assert event["on"] == "2026-11-22"
        assert event["at"] == "2026-11-22T08:15:00+00:00"
        assert [event[key] for key in ("medium", "outcome", "person", "reason", "text", "stated_date")] == [
            "call",
            "still_deciding",
            "Ada",
            "budget",
            "call again",
            "2026-11-27",
        ]

    def test_keeps_how_and_where_one_meets_and_what_kind_of_reason_it_was(self, headway: Headway, acme: str) -> None:
        place = ("--format", "video", "--place", "https://meet.example/1")
        headway("log", acme, "interview_scheduled", "--on", "+3", *place)
        headway("log", acme, "rejected", "--reason", "we hired from within", "--reason-kind", "internal_candidate")
        told = {str(event["kind"]): event for event in timeline(headway, acme)}
        meeting, end = told["interview_scheduled"], told["rejected"]
        assert (meeting["format"], meeting["place"]) == ("video", "https://meet.example/1")
        assert (end["reason"], end["reason_kind"]) == ("we hired from within", "internal_candidate")

    def test_knows_an_interview_in_the_future_from_today_on(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "interview_scheduled", "--on", "+3", "--at", "10:00", "--json")
        event = timeline(headway, acme)[-1]
        assert (event["on"], event["learned_on"]) == ("2026-11-25", "2026-11-22")

    def test_refuses_what_has_not_happened_yet(self, headway: Headway, acme: str) -> None:
        answer = headway("log", acme, "rejected", "--on", "+1")
        assert answer.code == 1
        assert answer.err == "headway: --on 2026-11-23 lies in the future, where nothing has happened yet.\n"

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            (("--at", "25:00"), "is not a time"),
            (("--at", "14:30+05:00"), "is not a time on your clock"),
            (("--round", "100"), "from 1 to 99"),
            (("--round", "0"), "rounds are counted from 1"),
            (("--on", "2026-03-29", "--at", "02:30"), "the clocks skip 02:30"),
            (("--on", ""), "--on: “” is not a day"),
            (("--stated-date", ""), "--stated-date: “” is not a day"),
            (("--stated-date", "soonish"), "as they said it: end of next week"),
            (("--at", ""), "is not a time"),
            (("--stated-date", "2025-11-30"), "--stated-date 2025-11-30 lies before 2026-11-22, when it was told."),
            (("--due", "-1"), "--due 2026-11-21 lies before 2026-11-22"),
        ],
    )
    def test_refuses_what_cannot_be_meant(
        self, headway: Headway, acme: str, options: tuple[str, ...], message: str
    ) -> None:
        answer = headway("log", acme, "interview_held", *options)
        assert answer.code == 1
        assert message in answer.err

    @pytest.mark.parametrize("words", ["soon", "ASAP", "bald", "dès que possible"])
    def test_keeps_words_that_name_no_day_and_makes_none_of_them(self, headway: Headway, acme: str, words: str) -> None:
        answer = headway("log", acme, "interview_held", "--stated-date", words, "--note", "Ann was kind")
        assert "They name no day, so none was written down." in answer.out
        event = timeline(headway, acme)[-1]
        assert (event["stated_date"], event["text"]) == (None, f"{words}\nAnn was kind")
        assert event["details"]["said"] == words

    @pytest.mark.parametrize(
        ("stated", "told"),
        [
            ("end of next week", "They named 27 November for an answer. “end of next week”"),
            ("2026-12-04", "They named 4 December for an answer."),
        ],
    )
    def test_takes_no_note_for_their_words(self, headway: Headway, acme: str, stated: str, told: str) -> None:
        answer = headway("log", acme, "interview_held", "--stated-date", stated, "--note", "Ann was kind")
        assert answer.out.splitlines()[1].endswith(told)

    def test_takes_a_day_by_which_they_wanted_to_answer_back_then(self, headway: Headway, acme: str) -> None:
        promised = ("answer_promised", "--on", "-8", "--stated-date", "-1")
        assert headway("log", acme, *promised).code == 0

    @pytest.mark.parametrize(
        ("words", "day"),
        [("end of next week", "2026-11-27"), ("in ein paar Tagen", "2026-11-24"), ("le 3 décembre", "2026-12-03")],
    )
    def test_keeps_the_words_in_which_they_named_the_day(
        self, headway: Headway, acme: str, words: str, day: str
    ) -> None:
        headway("log", acme, "answer_promised", "--stated-date", words, "--note", "Ada will call")
        event = timeline(headway, acme)[-1]
        assert (event["stated_date"], event["text"]) == (day, f"{words}\nAda will call")

    def test_counts_words_from_the_day_on_which_they_were_said(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "answer_promised", "--on", "2026-11-12", "--stated-date", "next week")
        assert timeline(headway, acme)[-1]["stated_date"] == "2026-11-20"

    def test_asks_by_when_they_answer_after_an_interview(self, headway: Headway, acme: str) -> None:
        answer = headway("log", acme, "interview_held")
        hint = (
            f"By when will you hear? `headway log {acme[:8]} answer_promised --stated-date DAY` keeps what they said."
        )
        assert answer.out.splitlines()[-1] == hint

    def test_keeps_the_next_interview_that_was_arranged_in_one(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "interview_held")
        answer = headway("log", acme, "interview_scheduled", "--on", "+3")
        assert answer.out.splitlines()[-1] == "Interview 2 on Wednesday, 25 November, in 3 days."

    def test_tells_how_to_take_up_again_what_stays_closed(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "rejected")
        answer = headway("log", acme, "interview_scheduled", "--on", "+3")
        assert answer.out.splitlines()[-1] == f"`headway log {acme[:8]} resumed` takes it up again."
        assert headway("log", acme, "resumed").out.splitlines()[-1].startswith("Interview 1 on Wednesday")

    def test_does_not_offer_to_take_up_what_ended_after_what_is_only_written_down_now(
        self, headway: Headway, acme: str
    ) -> None:
        headway("log", acme, "rejected")
        assert "resumed" not in headway("log", acme, "interview_held", "--on", "yesterday").out
        assert "resumed" in headway("log", acme, "interview_held").out

    def test_says_after_a_no_what_is_true_and_nothing_else(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "interview_held", "--on", "yesterday")
        headway("add", "--employer", "Linden", "--role", "Tester")
        told = headway("log", acme, "rejected").out.splitlines()
        assert told[2:] == [
            "You were invited to an interview: of 100 applications about 7 come that far.",
            "  (From: 807 dated applications in four public logs, 2021-2025: 7.3 of 100 were invited. "
            "As an example only, one article counts 17 invited of 118; nobody found where that comes from.)",
            "1 other application is still open.",
            "You met: a thank-you, and one narrow question that is easy to answer. "
            "Not on the day itself: from 23 November to 24 November is a good time. Nothing is sent from here.",
            f"`headway draft {acme[:8]} rejection_reply` has the words.",
            "For the same role half a year is usual. Another role there is worth a look at once, if it fits. "
            f"`headway log {acme[:8]} snoozed --due 2027-05-21` reminds you.",
        ]

    def test_says_after_accepting_an_offer_what_is_left_to_do_with_the_others(
        self, headway: Headway, acme: str
    ) -> None:
        headway("log", acme, "offered")
        alone = headway("log", acme, "offer_accepted").out
        assert "still open" not in alone
        headway("undo")
        headway("add", "--employer", "Linden", "--role", "Tester")
        told = headway("log", acme, "offer_accepted").out.splitlines()
        assert told[-1] == (
            "1 other application is still open: withdraw where they still decide, and let the rest be. "
            "`headway draft ID withdrawal` has the words."
        )

    def test_tells_the_same_when_they_say_no_on_being_asked(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "screening_held", "--on", "yesterday")
        told = headway("log", acme, "followed_up", "--outcome", "rejected").out
        assert "You spoke with somebody there: a short thank-you is enough." in told

    @pytest.mark.parametrize("end", ["rejected", "position_filled", "position_cancelled"])
    def test_says_that_nothing_is_owed_after_a_no_from_a_form(self, headway: Headway, acme: str, end: str) -> None:
        told = headway("log", acme, end).out.splitlines()
        assert told[2] == "Nobody there met you, so nothing is owed. You can leave it at that."
        assert [line.split(".")[0] for line in told[3:]] == ["For the same role half a year is usual"]

    @pytest.mark.parametrize(
        ("talks", "advice"),
        [
            (["screening_held"], "You spoke with somebody there: a short thank-you is enough."),
            (["interview_held"], "They told you why: a short thank-you for it is enough."),
            (
                ["interview_held", "interview_held"],
                "It was close, and they told you why: a short thank-you, or ask to be kept in mind.",
            ),
        ],
    )
    def test_asks_no_question_after_feedback(self, headway: Headway, acme: str, talks: list[str], advice: str) -> None:
        for number, talk in enumerate(talks, 1):
            headway("log", acme, talk, "--on", "yesterday", "--round", str(number))
        headway("log", acme, "feedback_received", "--note", "too little SQL")
        assert advice in headway("log", acme, "rejected").out
        words = headway("draft", acme, "rejection_reply").out
        assert "?" not in words
        assert "Thank you also for the feedback" in words

    @pytest.mark.parametrize("end", ["position_cancelled", "offer_rescinded"])
    def test_asks_nothing_about_a_person_whose_position_is_gone(self, headway: Headway, acme: str, end: str) -> None:
        headway("log", acme, "interview_held", "--on", "yesterday")
        told = headway("log", acme, end).out
        assert f"`headway draft {acme[:8]} keep_in_mind` has the words." in told
        assert "rejection_reply" not in told
        assert "?" not in headway("draft", acme, "rejection_reply").out

    @pytest.mark.parametrize(
        ("on", "when"),
        [
            ("2026-11-21", "Not on the day itself: from 22 November to 23 November is a good time."),
            ("2026-11-15", "A short answer is still fine until 22 November."),
            ("2026-11-14", "That is a while ago; nothing is owed any more."),
        ],
    )
    def test_tells_when_to_answer_by_the_day_on_which_the_no_came(self, headway: Headway, on: str, when: str) -> None:
        added = headway("add", "--employer", "Elm", "--role", "Tester", "--applied-on", "2026-10-01", "--json")
        elm = added.json()["application_id"]
        headway("log", elm, "interview_held", "--on", "2026-11-02")
        assert when in headway("log", elm, "rejected", "--on", on).out

    def test_keeps_whether_they_said_that_it_is_final(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "interview_held", "--on", "yesterday")
        told = headway("log", acme, "rejected", "--final", "for_now").out
        assert "It is a no for now: choose a day to look again." in told
        assert f"`headway draft {acme[:8]} keep_in_mind` has the words." in told
        assert "For the same role three months is the earliest that is usual, or the day they named." in told
        assert f"`headway log {acme[:8]} snoozed --due 2027-02-20` reminds you." in told
        events = headway("show", acme, "--json").json()["events"]
        assert events[-1]["details"] == {"final": "for_now"}
        assert "for now, not final" in headway("show", acme).out

    def test_takes_what_nobody_said_for_not_said(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "rejected", "--final", "not_said")
        assert headway("show", acme, "--json").json()["events"][-1]["details"] == {}

    def test_refuses_to_call_final_what_is_no_end(self, headway: Headway, acme: str) -> None:
        answer = headway("log", acme, "interview_held", "--final", "yes")
        assert answer.code == 1
        assert "--final belongs to a no" in answer.err

    def test_takes_an_unknown_event_for_wrong_usage(self, headway: Headway, acme: str) -> None:
        assert headway("log", acme, "vanished").code == 2

    def test_lets_the_later_of_two_decisions_of_one_day_hold(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "let_go")
        headway("log", acme, "resumed")
        assert headway("list", "--json").json()["applications"][0]["resting"] is False


class TestZone:
    """HEADWAY_TODAY is taken away here: the clock of the machine and the owner's zone decide."""

    @pytest.mark.parametrize(
        ("zone", "moment", "day"),
        [
            ("Pacific/Auckland", datetime(2026, 11, 21, 10, 30, tzinfo=UTC), "2026-11-21"),
            ("Pacific/Kiritimati", datetime(2026, 11, 21, 10, 30, tzinfo=UTC), "2026-11-22"),
            ("Pacific/Pago_Pago", datetime(2026, 11, 22, 10, 30, tzinfo=UTC), "2026-11-21"),
            ("Europe/Berlin", datetime(2026, 10, 24, 22, 30, tzinfo=UTC), "2026-10-25"),
            ("Europe/Berlin", datetime(2026, 10, 25, 22, 30, tzinfo=UTC), "2026-10-25"),
        ],
    )
    def test_records_the_local_day(
        self, headway: Headway, monkeypatch: pytest.MonkeyPatch, zone: str, moment: datetime, day: str
    ) -> None:
        monkeypatch.delenv("HEADWAY_TODAY")
        monkeypatch.setenv("TZ", zone)
        monkeypatch.setattr("tzlocal.unix._cache_tz_name", None)
        # A bare number: travelling to a moment with a zone would set that zone as well.
        with time_machine.travel(moment.timestamp(), tick=False):
            headway("add", "--employer", "Acme", "--role", "Tester")
            (added,) = headway("list", "--json").json()["applications"]
        assert added["applied_on"] == day
        assert (owner := sole_owner()) is not None
        assert owner.zone == zone

    @pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Auckland", "Pacific/Pago_Pago"])
    def test_keeps_the_order_of_decisions_on_a_frozen_day(
        self, headway: Headway, monkeypatch: pytest.MonkeyPatch, zone: str
    ) -> None:
        monkeypatch.setenv("TZ", zone)
        monkeypatch.setattr("tzlocal.unix._cache_tz_name", None)
        headway("add", "--employer", "Acme", "--role", "Tester", "--applied-on", "2026-11-01")
        (added,) = headway("list", "--json").json()["applications"]
        for decision in ("let_go", "resumed", "let_go"):
            headway("log", added["id"], decision)
        assert headway("list", "--json").json()["applications"][0]["resting"] is True


class TestUndo:
    def test_takes_the_last_change_back_and_brings_it_again(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "rejected")
        undone = headway("undo")
        assert undone.out.startswith("Taken back: Rejected: Acme, Data analyst\n")
        assert headway("list", "--json").json()["applications"][0]["state"] == "open"
        batch = headway("undo", "--json")
        assert batch.code == 0
        assert headway("list", "--json").json()["applications"] == []
        assert headway("undo", batch.json()["batch"]).out.startswith("Brought back: Added: Acme, Data analyst\n")
        assert headway("list", "--json").json()["applications"][0]["id"] == acme

    def test_says_when_there_is_nothing_to_take_back(self, headway: Headway) -> None:
        answer = headway("undo")
        assert (answer.code, answer.err) == (1, "headway: There is nothing to take back.\n")

    def test_refuses_an_id_that_no_change_has(self, headway: Headway, acme: str) -> None:
        answer = headway("undo", "zz")
        assert (answer.code, answer.err) == (1, "headway: No change has an id that begins with “zz”.\n")

    def test_names_what_it_left_because_it_changed_since(self, headway: Headway, acme: str) -> None:
        added = headway("show", acme, "--json").json()["events"][0]["batch"]
        headway("log", acme, "acknowledged")
        answer = headway("undo", added)
        assert answer.code == 0
        assert "Left as it is, because it was changed since: application " + acme[:8] in answer.out


def test_the_data_folder_is_private(headway: Headway, headway_home: Path, acme: str) -> None:
    fresh = headway_home / "not" / "there" / "yet"
    from headway.cli.start import prepare_folder

    prepare_folder(fresh)
    assert fresh.stat().st_mode & 0o077 == 0


class TestRounds:
    def test_keeps_what_is_known_of_a_conversation(self, headway: Headway, acme: str) -> None:
        where = ("--format", "video", "--link", "https://meet.example/ann", "--wanted", "a portfolio")
        people = ("--with", "Ann Lee", "--with", "Bo Ray")
        headway("log", acme, "interview_scheduled", "--on", "+3", *where, *people)
        shown = headway("show", acme, "--json").json()
        assert shown["rounds"] == [
            {
                "stage": "interview",
                "round": 1,
                "state": "scheduled",
                "on": "2026-11-25",
                "at": None,
                "zone": "",
                "format": "video",
                "place": "https://meet.example/ann",
                "people": ["Ann Lee", "Bo Ray"],
                "wanted": "a portfolio",
            }
        ]
        assert shown["events"][-1]["details"] == {"wanted": "a portfolio"}
        line = "Interview 1: Arranged · Wednesday, 25 November · By video · https://meet.example/ann · with Ann Lee, Bo"
        assert line in headway("show", acme).out

    def test_reads_a_time_on_their_clock(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "interview_scheduled", "--on", "+3", "--at", "20:00", "--zone", "America/New_York")
        (told,) = headway("show", acme, "--json").json()["rounds"]
        # It is past midnight where the person is.
        assert (told["on"], told["at"], told["zone"]) == (
            "2026-11-26",
            "2026-11-26T01:00:00+00:00",
            "America/New_York",
        )

    def test_moves_one_into_the_future(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "interview_scheduled", "--on", "+3")
        assert headway("log", acme, "interview_moved", "--on", "+5").code == 0
        (told,) = headway("show", acme, "--json").json()["rounds"]
        assert (told["state"], told["on"]) == ("moved", "2026-11-27")

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            (("--zone", "Europe/Paris"), "--zone goes with --at"),
            (("--at", "14:30", "--zone", "Paris"), "--zone: “Paris” is not a time zone"),
        ],
    )
    def test_refuses_a_zone_that_cannot_be_meant(
        self, headway: Headway, acme: str, options: tuple[str, ...], message: str
    ) -> None:
        answer = headway("log", acme, "interview_scheduled", *options)
        assert (answer.code, message in answer.err) == (1, True)


class TestWhatIWouldAnswerBetter:
    def test_goes_to_the_questions_as_well_and_is_taken_back_with_it(self, headway: Headway, acme: str) -> None:
        for _ in range(2):
            headway("log", acme, "interview_held", "--round", "1", "--answer-better", "Why this town?")
        assert headway("questions").out.count("Why this town?") == 1
        headway("undo")
        headway("undo")
        assert "Why this town?" not in headway("questions").out
