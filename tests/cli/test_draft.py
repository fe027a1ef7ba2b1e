"""`headway draft`."""

from tests.cli.conftest import Headway, OnDay


class TestDraft:
    def test_prints_subject_and_words_to_copy(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "interview_held", "--stated-date", "+5")
        answer = headway("draft", acme, "follow_up_mail", "--person", "Ada Byron")
        assert answer.code == 0
        assert answer.out.startswith("Subject: Data analyst: the next step\n\nHello Ada Byron,\n\n")
        assert "You had thought of 27 November for an answer." in answer.out

    def test_is_one_document_for_scripts(self, headway: Headway, acme: str) -> None:
        document = headway("draft", acme, "withdrawal", "--json").json()
        assert (document["schema"], document["kind"]) == ("headway/draft/1", "withdrawal")
        assert document["subject"] == "Data analyst: I withdraw my application"
        assert "[name]" in document["body"]

    def test_names_the_one_person_who_is_known(self, headway: Headway) -> None:
        known = ("--contact", "Delphine", "--channel", "agency")
        added = headway("add", "--employer", "Bridge", "--role", "Tester", *known, "--json").json()
        told = headway("draft", added["application_id"], "feedback_request_recruiter").out
        assert "Hello Delphine," in told

    def test_says_where_to_call_or_to_write(self, headway: Headway) -> None:
        known = ("--contact", "Ines", "--contact-email", "ines@acme.example", "--contact-phone", "+49 30 1234")
        added = headway("add", "--employer", "Acme", "--role", "Tester", *known, "--json").json()
        application_id = added["application_id"]
        assert headway("draft", application_id, "follow_up_call").out.startswith("To: +49 30 1234\nHello Ines,")
        mail = headway("draft", application_id, "follow_up_mail").out
        assert mail.startswith("To: ines@acme.example\nSubject: ")
        named = headway("draft", application_id, "follow_up_mail", "--person", "INES", "--json").json()
        assert named["to"] == "ines@acme.example"
        other = headway("draft", application_id, "follow_up_mail", "--person", "Olu", "--json").json()
        assert other["to"] is None, "an address of somebody else is none of theirs"

    def test_writes_to_no_address_that_nobody_reads(self, headway: Headway) -> None:
        known = ("--contact", "Jobs", "--contact-email", "noreply@acme.example")
        added = headway("add", "--employer", "Acme", "--role", "Tester", *known, "--json").json()
        assert "noreply" not in headway("draft", added["application_id"], "follow_up_mail").out

    def test_knows_only_its_kinds_and_what_is_there(self, headway: Headway, acme: str) -> None:
        assert headway("draft", acme, "poem").code == 2
        assert headway("draft", "ffff", "withdrawal").code == 1

    def test_thanks_each_who_was_met_and_not_yet_thanked(self, headway: Headway, acme: str) -> None:
        headway("log", acme, "interview_held", "--with", "Ann Lee", "--with", "Bo Ray")
        told = headway("draft", acme, "thank_you").out
        assert ("Hello Ann Lee," in told, "Hello Bo Ray," in told) == (True, True)
        assert "Hello Bo Ray," not in headway("draft", acme, "thank_you", "--contact", "Ann Lee").out
        headway("log", acme, "thanked", "--with", "Ann Lee")
        document = headway("draft", acme, "thank_you", "--json").json()
        assert [each["person"] for each in document["drafts"]] == ["Bo Ray"]
        assert "Hello Bo Ray," in document["body"]


class TestADataRequest:
    def test_has_its_warning_beside_the_words(self, headway: Headway, acme: str) -> None:
        answer = headway("draft", acme, "data_request")
        assert "copy of the personal data that you keep about me" in answer.out
        assert "This can cool a relationship that you may want to keep" in answer.err
        assert "cool" not in answer.out
        document = headway("draft", acme, "data_request", "--json").json()
        assert document["warning"].startswith("This can cool")
        assert headway("draft", acme, "withdrawal", "--json").json()["warning"] == ""

    def test_is_reminded_of_once_its_month_is_over(self, headway: Headway, acme: str, on_day: OnDay) -> None:
        assert on_day("2026-11-23", "log", acme, "rejected") == []
        assert on_day("2026-11-23", "log", acme, "data_asked") == []
        shown = headway("show", acme).out
        assert "You asked for your data on 23 November." in shown
        assert "Where the law of the EU or the UK holds, they have until 23 December." in shown
        assert on_day("2026-12-23") == []
        assert on_day("2026-12-24") == ["check_data_request"]
        (step,) = headway("today", "--json").json()["steps"]
        assert (step["title"], step["basis"]) == ("Has Acme shown you your data?", "law")
        assert on_day("2026-12-24", "log", acme, "data_received") == []


class TestALanguage:
    def test_is_chosen(self, headway: Headway, acme: str) -> None:
        told = headway("draft", acme, "follow_up_mail", "--language", "de").out
        assert "Bis wann möchten Sie entscheiden" in told

    def test_that_no_draft_is_written_in_is_refused(self, headway: Headway, acme: str) -> None:
        assert headway("draft", acme, "follow_up_mail", "--language", "xx").code == 2


class TestNoCalls:
    def test_leave_a_mail_and_no_script(self, headway: Headway) -> None:
        told = ("--employer", "Maple", "--role", "Analyst", "--notes", "Posting: no phone calls, no visits.")
        application_id = headway("add", *told, "--json").json()["application_id"]
        answer = headway("draft", application_id, "follow_up_call")
        assert (answer.code, answer.out) == (1, "")
        assert "“no phone calls”" in answer.err
        assert headway("draft", application_id, "follow_up_mail").code == 0

    def test_nor_questions_are_said_beside_the_words(self, headway: Headway) -> None:
        told = (
            "--employer",
            "Maple",
            "--role",
            "Analyst",
            "--notes",
            "Please do not contact us about your application.",
        )
        application_id = headway("add", *told, "--json").json()["application_id"]
        wish = "They ask for no questions: “Please do not contact us”."
        assert wish in headway("draft", application_id, "follow_up_mail").err
        assert headway("draft", application_id, "follow_up_mail", "--json").json()["warning"] == wish
        assert headway("draft", application_id, "thank_you", "--json").json()["warning"] == ""
        answer = headway("draft", application_id, "follow_up_call")
        assert (answer.code, answer.out, "follow_up_mail" in answer.err) == (1, "", False)

    def test_can_be_said_by_the_person(self, headway: Headway) -> None:
        told = ("--employer", "Maple", "--role", "Analyst", "--field", "No calls=yes")
        application_id = headway("add", *told, "--json").json()["application_id"]
        assert "You said" in headway("draft", application_id, "follow_up_voicemail").err
