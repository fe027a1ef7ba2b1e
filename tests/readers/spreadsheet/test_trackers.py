"""Whole trackers, as people keep them: what each cell becomes."""

# ruff: noqa: E501 - tables of words and rows read better unbroken

from datetime import UTC, date
from pathlib import Path

import pytest

from headway.core.vocabulary import Channel, ContactRole, Origin
from headway.readers.spreadsheet import Choices
from tests.readers.spreadsheet.sheets import (
    TODAY,
    aside,
    csv_file,
    from_csv,
    meanings,
    read,
    reading,
    records,
    told,
    workbook,
)


class TestARow:
    def test_becomes_a_record_with_dated_facts(self, tmp_path: Path) -> None:
        text = (
            "Company,Role,Date Applied,Status,Link,Location,Salary,Source,Notes,Mood\n"
            "Acme,Analyst,2025-03-04,Rejected after phone screen,https://a.example/1,Berlin,50k,LinkedIn,nice people,good\n"
        )
        (record,) = records(from_csv(tmp_path, text))
        assert (record.employer, record.role, record.url) == ("Acme", "Analyst", "https://a.example/1")
        assert (record.location, record.salary, record.notes) == ("Berlin", "50k", "nice people")
        assert record.channel is Channel.JOB_BOARD
        assert record.fields == (("Source", "LinkedIn"), ("Mood", "good"))
        assert told(record) == ["applied 2025-03-04", "screening_held ?", "rejected ?"]

    def test_undated_facts_are_learned_today_and_never_dated(self, tmp_path: Path) -> None:
        (record,) = records(from_csv(tmp_path, "Company,Role,Status\nAcme,Analyst,Rejected\n"))
        assert [(fact.on, fact.learned_on) for fact in record.facts] == [(None, TODAY), (None, TODAY)]

    def test_names_the_cell_that_a_fact_rests_on(self, tmp_path: Path) -> None:
        path = workbook(tmp_path / "a.xlsx", {"Log": [["Company", "Status"], ["Acme", "Rejected"]]})
        (record,) = records(reading(path))
        assert record.facts[-1].evidence == 'Log!B2 "Rejected"'
        assert record.facts[-1].origin is Origin.SPREADSHEET
        assert record.where == "Log!A2"

    def test_long_words_are_shortened_in_the_evidence(self, tmp_path: Path) -> None:
        (record,) = records(from_csv(tmp_path, f"Company,Status\nAcme,rejected {'and ' * 20}then\n"))
        assert record.facts[-1].evidence.endswith('…"')

    def test_notes_are_never_read_as_statuses(self, tmp_path: Path) -> None:
        (record,) = records(from_csv(tmp_path, "Company,Date Applied,Notes\nAcme,2025-03-04,rejected my cousin\n"))
        assert told(record) == ["applied 2025-03-04"]

    def test_two_columns_of_notes_are_joined_under_their_headings(self, tmp_path: Path) -> None:
        (record,) = records(from_csv(tmp_path, "Company,Role,Notes,Comments\nAcme,Analyst,one,two\n"))
        assert record.notes == "Notes: one\nComments: two"

    def test_the_ends_of_a_salary_are_joined(self, tmp_path: Path) -> None:
        (record,) = records(from_csv(tmp_path, "Company,Role,Salary Min,Salary Max\nAcme,Analyst,$50,$60\n"))
        assert record.salary == "$50 - $60"

    def test_an_address_within_the_name_is_taken_apart(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, "Company,Job Title\nAcme - https://acme.example/,\nhttps://b.example,Clerk\n")
        assert [(one.employer, one.url) for one in found.records()] == [
            ("Acme", "https://acme.example/"),
            ("b.example", "https://b.example"),
        ]

    def test_what_is_no_address_stays_a_field(self, tmp_path: Path) -> None:
        text = "Company,Role,Link\nA,x,referral\nB,y,see https://b.example/1 there\nC,z,www.c.example/2\nD,z,javascript:alert(1)\n"
        found = records(from_csv(tmp_path, text))
        assert [one.url for one in found] == ["", "https://b.example/1", "www.c.example/2", ""]
        assert found[0].fields == (("Link", "referral"),)

    def test_a_second_address_stays_a_field(self, tmp_path: Path) -> None:
        (record,) = records(from_csv(tmp_path, "Company,Role,Link\nhttps://a.example,x,https://b.example/1\n"))
        assert (record.employer, record.url) == ("a.example", "https://b.example/1")
        assert dict(record.fields)["Company"] == "https://a.example"

    def test_the_ends_beside_a_whole_salary_stay_fields(self, tmp_path: Path) -> None:
        (record,) = records(from_csv(tmp_path, "Company,Role,Salary,Salary Min\nA,x,50k,40k\n"))
        assert (record.salary, record.fields) == ("50k", (("Salary Min", "40k"),))


class TestStart:
    def test_a_list_of_names_is_saved(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, "Company,Job Title\nAcme,Analyst\nBeta,Clerk\n")
        assert [told(one) for one in found.records()] == [["saved ?"], ["saved ?"]]

    def test_an_unreadable_day_of_sending_is_still_sent(self, tmp_path: Path) -> None:
        (record,) = records(from_csv(tmp_path, "Company,Role,Date Applied\nAcme,Analyst,last Friday\n"))
        assert told(record) == ["applied ?"]
        assert record.problems[0].value == "last Friday"
        assert record.fields == (("Date Applied", "last Friday"),)

    def test_words_for_no_day_are_no_problem(self, tmp_path: Path) -> None:
        (record,) = records(from_csv(tmp_path, "Company,Role,Date Applied\nAcme,Analyst,n/a\n"))
        assert (told(record), record.problems) == (["saved ?"], ())

    def test_a_closing_date_belongs_to_what_is_saved(self, tmp_path: Path) -> None:
        text = "Company,Role,Status,Saved,Deadline\nAcme,Analyst,to apply,2025-06-01,2025-07-01\n"
        (record,) = records(from_csv(tmp_path, text))
        assert told(record) == ["saved 2025-06-01"]
        assert record.facts[0].due_on == date(2025, 7, 1)

    @pytest.mark.parametrize("words", ["open", "Rolling", "until filled", "ab sofort", "n/a"])
    def test_a_posting_may_stay_open(self, tmp_path: Path, words: str) -> None:
        text = f"Company,Role,Status,Deadline\nAcme,Analyst,to apply,{words}\nBeta,Clerk,to apply,2025-07-01\n"
        record = records(from_csv(tmp_path, text))[0]
        assert (told(record), record.problems) == (["saved ?"], ())
        assert words == "n/a" or record.fields == (("Deadline", words),)

    def test_not_sent_but_with_a_day_is_shown(self, tmp_path: Path) -> None:
        (record,) = records(from_csv(tmp_path, "Company,Date Applied,Status\nAcme,2025-03-04,not started\n"))
        assert told(record) == ["saved ?"]
        assert record.problems[0].value == "2025-03-04"

    def test_a_mere_date_of_what_is_not_sent_is_when_it_was_noted(self, tmp_path: Path) -> None:
        (record,) = records(from_csv(tmp_path, "Company,Date,Status\nAcme,2025-03-04,not sent\n"))
        assert (told(record), record.problems) == (["saved 2025-03-04"], ())

    def test_a_tick_tells_whether_it_was_sent(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, "Company,Role,Applied?\nAcme,Analyst,yes\nBeta,Clerk,no\nC,D,perhaps\n")
        assert [told(one) for one in found.records()] == [["applied ?"], ["saved ?"], ["saved ?"]]
        assert records(found)[2].fields == (("Applied?", "perhaps"),)

    def test_a_recruiter_who_wrote_first_is_no_application(self, tmp_path: Path) -> None:
        (record,) = records(from_csv(tmp_path, "Company,Role,Status\nAcme,Analyst,Recruiter reached out\n"))
        assert told(record) == ["contacted ?"]


class TestDaysAndTicks:
    HEAD = "Company,Date Applied,Status,Phone Screen,1st Interview,2nd Interview,Response,Rejection Date,Offer Date\n"

    def facts(self, folder: Path, row: str) -> list[str]:
        (record,) = records(from_csv(folder, self.HEAD + row + "\n"))
        return told(record)

    def test_past_interviews_were_held_and_coming_ones_are_scheduled(self, tmp_path: Path) -> None:
        facts = self.facts(tmp_path, "Acme,2025-03-04,Interview,2025-03-10,2025-06-14,2025-06-15,,,")
        assert facts == [
            "applied 2025-03-04",
            "interview_held 2025-06-14 #1",
            "interview_scheduled 2025-06-15 #2",
            "screening_held 2025-03-10",
        ]

    def test_a_cancelled_interview_keeps_its_day(self, tmp_path: Path) -> None:
        facts = self.facts(tmp_path, "Acme,2025-03-04,interview cancelled,,2025-04-01,,,,")
        assert facts == ["applied 2025-03-04", "interview_cancelled 2025-04-01 #1"]

    def test_a_further_round_in_the_status_is_kept(self, tmp_path: Path) -> None:
        facts = self.facts(tmp_path, "Acme,2025-03-04,round 3 scheduled,,2025-04-01,,,,")
        assert facts == ["applied 2025-03-04", "interview_held 2025-04-01 #1", "interview_scheduled ? #3"]

    def test_a_rejection_has_its_own_day_or_that_of_the_response(self, tmp_path: Path) -> None:
        own = self.facts(tmp_path, "Acme,2025-03-04,Rejected,,,,2025-04-01,2025-04-02,")
        assert own[-1] == "rejected 2025-04-02"
        response = self.facts(tmp_path, "Acme,2025-03-04,Rejected,,,,2025-04-01,,")
        assert response == ["applied 2025-03-04", "rejected 2025-04-01"]

    def test_an_answer_before_they_met_is_no_rejection(self, tmp_path: Path) -> None:
        text = "Company,Date Applied,Response,Interview,Status\nA,2025-03-04,2025-03-10,2025-03-20,Rejected after interview\n"
        (record,) = records(from_csv(tmp_path, text))
        assert told(record) == [
            "applied 2025-03-04",
            "contacted 2025-03-10",
            "interview_held 2025-03-20",
            "rejected ?",
        ]

    def test_a_day_of_rejection_is_a_rejection(self, tmp_path: Path) -> None:
        facts = self.facts(tmp_path, "Acme,2025-03-04,,,,,,2025-04-02,2025-04-03")
        assert facts == ["applied 2025-03-04", "offered 2025-04-03", "rejected 2025-04-02"]

    def test_a_response_without_more_is_that_they_wrote(self, tmp_path: Path) -> None:
        assert self.facts(tmp_path, "Acme,2025-03-04,,,,,2025-04-01,,") == [
            "applied 2025-03-04",
            "contacted 2025-04-01",
        ]
        same_day = self.facts(tmp_path, "Acme,2025-03-04,,2025-04-01,,,2025-04-01,,")
        assert same_day == ["applied 2025-03-04", "screening_held 2025-04-01"]

    def test_the_day_of_the_status_dates_what_it_says(self, tmp_path: Path) -> None:
        text = "Company,Date Applied,Status,Status Date\nA,2025-03-04,Rejected,2025-04-01\nB,2025-03-04,Interview,2025-04-01\n"
        found = from_csv(tmp_path, text + "C,2025-03-04,Applied,2025-04-01\n")
        assert [told(one)[-1] for one in found.records()] == [
            "rejected 2025-04-01",
            "interview_scheduled ?",
            "applied 2025-03-04",
        ]
        assert records(found)[2].fields == (("Status Date", "2025-04-01"),)

    def test_ticks_are_facts(self, tmp_path: Path) -> None:
        text = (
            "Company,Date Applied,Interview?,Phone,Coding Test,Heard back?,Rejected,Followed up\n"
            "A,2025-03-04,yes,no,no,yes,no,no\nB,2025-03-04,yes,yes,yes,yes,yes,no\nC,2025-03-04,no,no,no,yes,no,yes\n"
            "D,2025-03-04,no,no,no,no,no,sometimes\n"
        )
        found = records(from_csv(tmp_path, text))
        assert [told(one)[1:] for one in found] == [
            ["interview_scheduled ?"],
            ["interview_held ?", "screening_held ?", "assessment_sent ?", "rejected ?"],
            ["followed_up ?", "contacted ?"],
            [],
        ]
        assert found[3].fields == (("Followed up", "sometimes"),)

    @pytest.mark.parametrize(
        ("heading", "cell", "facts"),
        [
            ("Response?", "Yes - by mail", ["contacted ?"]),
            ("Response?", "Yes - rejected", ["rejected ?"]),
            ("Response?", "Negativa", ["rejected ?"]),
            ("Response?", "No response", ["presumed_no_response ?"]),
            ("Response?", "No - on holiday", []),
            ("Interview?", "Yes 24/03", ["interview_scheduled ?"]),
            ("Interview?", "maybe soon", []),
            ("Rejected?", "Yes, too junior", ["rejected ?"]),
            ("Applied?", "perhaps so", []),
        ],
    )
    def test_a_tick_can_have_words_beside_it(self, tmp_path: Path, heading: str, cell: str, facts: list[str]) -> None:
        text = f'Company,Date Applied,{heading}\nA,2025-03-04,"{cell}"\nB,2025-03-05,No\nC,2025-03-05,Yes\nD,2025-03-05,No\n'
        first = records(from_csv(tmp_path, text))[0]
        assert told(first)[1:] == facts
        assert (first.fields, first.problems) == (((heading, cell),), ())

    @pytest.mark.parametrize(
        ("cell", "facts"),
        [
            ("passed", ["interview_held ? #2"]),
            ("done", ["interview_held ? #2"]),
            ("Scheduled 6/20", ["interview_scheduled ? #2"]),
            ("failed", ["interview_held ? #2", "rejected ?"]),
            ("Rejected", ["rejected ?"]),
            ("not yet", []),
            ("cancelled", ["interview_cancelled ? #2"]),
            ("✅", ["interview_scheduled ? #2"]),
            ("✅ nice", ["interview_scheduled ? #2"]),
            ("no", []),
        ],
    )
    def test_a_word_among_the_days_says_what_happened(self, tmp_path: Path, cell: str, facts: list[str]) -> None:
        text = f"Company,Date Applied,Interview 2\nA,2025-03-04,{cell}\nB,2025-03-04,2025-03-20\n"
        first = records(from_csv(tmp_path, text))[0]
        assert told(first)[1:] == facts
        assert (first.fields, first.problems) == ((("Interview 2", cell),), ())

    @pytest.mark.parametrize(
        ("cell", "facts"),
        [("submitted", ["assessment_sent ?"]), ("expired", []), ("tbc", []), ("received", ["assessment_asked ?"])],
    )
    def test_a_word_below_an_assessment_says_no_more_than_that(
        self, tmp_path: Path, cell: str, facts: list[str]
    ) -> None:
        text = f"Company,Date Applied,Coding Challenge\nA,2025-03-04,{cell}\nB,2025-03-04,yes\nC,2025-03-04,no\nD,2025-03-04,no\n"
        first = records(from_csv(tmp_path, text))[0]
        assert told(first)[1:] == facts

    def test_a_meeting_that_was_moved_is_asked(self, tmp_path: Path) -> None:
        text = (
            "Company,Date Applied,Interview\nA,2025-03-04,rescheduled\nB,2025-03-04,2025-03-20\nC,2025-03-04,no show\n"
        )
        moved, _, missed = records(from_csv(tmp_path, text))
        assert [one.value for one in moved.problems] == ["rescheduled"]
        assert told(missed)[1:] == ["interview_no_show ?"]

    def test_other_words_among_the_days_are_a_problem(self, tmp_path: Path) -> None:
        text = "Company,Date Applied,Interview,Follow up\nA,2025-03-04,ask Jo,yes\nB,2025-03-04,2025-03-20,2025-03-24\n"
        first = records(from_csv(tmp_path, text))[0]
        assert [one.value for one in first.problems] == ["ask Jo", "yes"]
        assert told(first)[1:] == []

    @pytest.mark.parametrize(
        ("heading", "cells", "facts"),
        [
            ("Withdrawn?", ["yes", "no"], ["withdrawn ?"]),
            ("withdrawn_date", ["2025-03-20", ""], ["withdrawn 2025-03-20"]),
            ("Ghosted", ["TRUE", "FALSE"], ["presumed_no_response ?"]),
            ("Eingangsbestätigung", ["20.03.2025", "nein"], ["acknowledged 2025-03-20"]),
            ("Eingangsbestätigung", ["ja", "nein"], []),
            ("Withdrawn?", ["yes", "too far"], []),
        ],
    )
    def test_a_column_for_one_event_is_a_fact(
        self, tmp_path: Path, heading: str, cells: list[str], facts: list[str]
    ) -> None:
        text = f"Company,Date Applied,{heading}\nA,2025-03-04,{cells[0]}\nB,2025-03-04,{cells[1]}\nC,2025-03-04,\n"
        found = from_csv(tmp_path, text)
        first = records(found)[0]
        assert told(first)[1:] == facts
        assert (first.fields, found.questions) == (() if facts else ((heading, cells[0]),), ())

    def test_a_real_day_in_such_a_column_dates_it(self, tmp_path: Path) -> None:
        rows = [["Company", "Applied", "Withdrawn"], ["A", date(2025, 3, 4), date(2025, 3, 20)]]
        (record,) = records(reading(workbook(tmp_path / "a.xlsx", {"Log": rows})))
        assert told(record) == ["applied 2025-03-04", "withdrawn 2025-03-20"]

    def test_an_assessment_to_come_is_due(self, tmp_path: Path) -> None:
        text = "Company,Date Applied,Status,Coding Challenge\nA,2025-03-04,,2025-07-01\nB,2025-03-04,,2025-04-01\n"
        found = records(from_csv(tmp_path, text + "C,2025-03-04,assessment submitted,2025-04-01\n"))
        assert [told(one)[1] for one in found] == [
            "assessment_asked ?",
            "assessment_asked 2025-04-01",
            "assessment_sent 2025-04-01",
        ]
        assert found[0].facts[1].due_on == date(2025, 7, 1)

    def test_the_reason_goes_with_the_rejection(self, tmp_path: Path) -> None:
        text = "Company,Status,Rejection Reason\nA,Rejected,no budget\nB,Applied,none yet\n"
        found = records(from_csv(tmp_path, text))
        assert found[0].facts[-1].reason == "no budget"
        assert found[1].fields == (("Rejection Reason", "none yet"),)

    def test_a_status_in_two_columns_counts_once(self, tmp_path: Path) -> None:
        found = records(from_csv(tmp_path, "Company,Stage,Decision\nA,Rejected,Not Selected\nB,Offer,Declined\n"))
        assert [told(one) for one in found] == [
            ["applied ?", "rejected ?"],
            ["applied ?", "offered ?", "offer_declined ?"],
        ]

    @pytest.mark.parametrize(
        ("status", "facts"),
        [
            ("Eingangsbestätigung", ["acknowledged 2025-04-01"]),
            ("Interview", ["contacted 2025-04-01", "interview_scheduled ?"]),
            ("Rejected after interview", ["contacted 2025-04-01", "interview_held ?", "rejected ?"]),
            ("Ghosted", ["contacted 2025-04-01", "presumed_no_response ?"]),
            ("Offer", ["offered 2025-04-01"]),
            (
                "Ghosted after assessment",
                ["assessment_asked 2025-04-01", "assessment_sent ?", "presumed_no_response ?"],
            ),
            ("take home", ["assessment_asked 2025-04-01"]),
            ("Applied", ["contacted 2025-04-01"]),
        ],
    )
    def test_the_day_of_the_response_is_that_of_what_came(self, tmp_path: Path, status: str, facts: list[str]) -> None:
        (record,) = records(
            from_csv(tmp_path, f"Company,Date Applied,Status,Response Date\nA,2025-03-04,{status},2025-04-01\n")
        )
        assert told(record)[1:] == facts
        if status == "Interview":
            assert record.facts[2].learned_on == date(2025, 4, 1)

    @pytest.mark.parametrize(
        ("status", "facts"),
        [
            ("interview 4 Apr", ["applied 2025-03-04", "interview_held 2025-04-04"]),
            ("interview 2 Jul", ["applied 2025-03-04", "interview_scheduled 2025-07-02"]),
            ("interview 2 Dec", ["applied 2025-03-04", "interview_scheduled ?"]),
            ("rejected 4 Apr", ["applied 2025-03-04", "rejected 2025-04-04"]),
            ("rejected 15 Jun", ["applied 2025-03-04", "rejected 2025-06-15"]),
            ("rejected 2 Jul", ["applied 2025-03-04", "rejected ?"]),
            ("take home 2 Jul", ["applied 2025-03-04", "assessment_asked ?"]),
            ("offer accepted 4 Apr", ["applied 2025-03-04", "offered ?", "offer_accepted 2025-04-04"]),
            ("rejected after interview 4 Apr", ["applied 2025-03-04", "interview_held ?", "rejected ?"]),
            ("waiting until 4 Apr", ["applied 2025-03-04"]),
            ("interview 3/5", ["applied 2025-03-04", "interview_scheduled ?"]),
        ],
    )
    def test_a_day_in_a_status_is_the_day_of_it(self, tmp_path: Path, status: str, facts: list[str]) -> None:
        found = from_csv(tmp_path, f"Company,Date Applied,Status\nA,2025-03-04,{status}\n")
        (record,) = records(found)
        assert (told(record), found.questions) == (facts, ())
        assert any(status in fact.evidence or status in fact.text for fact in record.facts)
        assert "?" not in facts[-1] or any(fact.text == status or fact.due_on for fact in record.facts)

    def test_the_day_of_sending_can_stand_in_the_status(self, tmp_path: Path) -> None:
        (record,) = records(from_csv(tmp_path, "Company,Role,Status\nA,x,Applied 4 Mar\n"))
        assert told(record) == ["applied 2025-03-04"]

    def test_interviews_on_one_day_are_one(self, tmp_path: Path) -> None:
        (record,) = records(from_csv(tmp_path, "Company,Status,1st Interview\nA,interview 2025-04-04,2025-04-04\n"))
        assert told(record) == ["applied ?", "interview_held 2025-04-04 #1"]

    def test_what_lies_ready_was_sent_when_there_is_a_day(self, tmp_path: Path) -> None:
        found = records(from_csv(tmp_path, "Company,Date Applied,Status\nA,2025-03-04,Tailored\nB,,Tailored\n"))
        assert [(told(one), one.problems) for one in found] == [(["applied 2025-03-04"], ()), (["saved ?"], ())]

    def test_a_long_status_is_kept_in_full(self, tmp_path: Path) -> None:
        text = f"rejected and {'then ' * 20}over"
        (record,) = records(from_csv(tmp_path, f"Company,Status\nA,{text}\n"))
        assert record.facts[-1].text == text
        long = f"rejected - {'far too long a way to go ' * 5}now"
        (record,) = records(from_csv(tmp_path, f"Company,Status\nA,{long}\n"))
        assert record.facts[-1].reason.endswith("now")

    def test_the_column_of_reasons_goes_before_the_remark(self, tmp_path: Path) -> None:
        (record,) = records(
            from_csv(tmp_path, "Company,Status,Rejection Reason\nA,Rejected - no luck here,no budget\n")
        )
        assert (record.facts[-1].reason, record.facts[-1].text) == ("no budget", "no luck here")


class TestFollowUp:
    @pytest.mark.parametrize("heading", ["Followed Up", "Follow-up sent", "Relancé le", "Nachgefasst am"])
    def test_was_done_where_the_heading_says_so(self, tmp_path: Path, heading: str) -> None:
        (record,) = records(from_csv(tmp_path, f"Company,Date Applied,{heading}\nA,2025-03-04,2025-03-20\n"))
        assert told(record) == ["applied 2025-03-04", "followed_up 2025-03-20"]

    HEAD = "Company,Date Applied,Status,Follow-Up Date,Follow-Up Notes\n"

    @pytest.mark.parametrize(
        ("row", "facts"),
        [
            ("2025-03-04,Applied,2025-07-01,", ["applied 2025-03-04", "snoozed ?"]),
            ("2025-03-04,Rejected,2025-07-01,", ["applied 2025-03-04", "rejected ?"]),
            ("2025-03-04,Applied,2025-04-01,", ["applied 2025-03-04"]),
            ("2025-03-04,Followed up,2025-04-01,", ["applied 2025-03-04", "followed_up 2025-04-01"]),
            ("2025-03-04,Applied,2025-04-01,sent a mail", ["applied 2025-03-04", "followed_up 2025-04-01"]),
        ],
    )
    def test_is_a_fact_only_with_evidence(self, tmp_path: Path, row: str, facts: list[str]) -> None:
        (record,) = records(from_csv(tmp_path, f"{self.HEAD}Acme,{row}\n"))
        assert told(record) == facts
        kept = dict(record.fields)
        assert ("Follow-Up Date" in kept) == (not any("snoozed" in one or "followed" in one for one in facts))


class TestContacts:
    @pytest.mark.parametrize(
        ("cell", "name", "email", "phone"),
        [
            ("Frau Weber, 0228 123456", "Frau Weber", "", "0228 123456"),
            ("Sue, sue@x.example", "Sue", "sue@x.example", ""),
            ("Anna Kim (HR) +1 555 0100", "Anna Kim (HR)", "", "+1 555 0100"),
            ("a@x.example or b@x.example", "a@x.example or b@x.example", "", ""),
            ("Team 7", "Team 7", "", ""),
        ],
    )
    def test_a_cell_is_taken_apart(self, tmp_path: Path, cell: str, name: str, email: str, phone: str) -> None:
        (record,) = records(from_csv(tmp_path, f'Company,Role,Contact\nA,x,"{cell}"\n'))
        assert [(one.name, one.email, one.phone) for one in record.contacts] == [(name, email, phone)]

    @pytest.mark.parametrize(
        ("cell", "phone"),
        [
            ("1225555010.0", "1225555010"),
            ("4.41225555011E+11", "441225555011"),
            ("4.41E+11", "4.41E+11"),
            ("020 7946 000", "020 7946 000"),
        ],
    )
    def test_a_number_to_call_is_no_amount(self, tmp_path: Path, cell: str, phone: str) -> None:
        text = f"Company,Status,Contact,Phone\nA,Applied,Ann,{cell}\nB,Applied,Bo,\nC,Applied\n"
        assert records(from_csv(tmp_path, text))[0].contacts[0].phone == phone

    def test_nobody_is_no_person(self, tmp_path: Path) -> None:
        (record,) = records(from_csv(tmp_path, "Company,Role,Contact\nA,x,keine\n"))
        assert (record.contacts, record.fields) == ((), (("Contact", "keine"),))

    @pytest.mark.parametrize("cell", ["not found", "N/A", "Not available", "unbekannt"])
    def test_a_name_that_was_not_found_is_none(self, tmp_path: Path, cell: str) -> None:
        text = f"Company,Role,Contact name,Contact confidence,Contact e-mail\nA,x,{cell},high,\nB,y,{cell},low,ann@b.example\n"
        found = records(from_csv(tmp_path, text))
        assert [[(one.name, one.email) for one in record.contacts] for record in found] == [[], [("", "ann@b.example")]]
        assert ("Contact confidence", "high") in found[0].fields

    def test_words_that_fit_nowhere_stay_a_field(self, tmp_path: Path) -> None:
        (record,) = records(from_csv(tmp_path, "Company,Role,Recruiter,Recruiter Email\nA,x,Ann,ask Bo\n"))
        assert record.fields == (("Recruiter Email", "ask Bo"),)

    def test_people_of_a_row_belong_together(self, tmp_path: Path) -> None:
        text = (
            "Company,Role,Recruiter Name,Recruiter Email,Recruiter Phone,Reference Contact,Contact Email/Phone\n"
            "A,x,Anna,a@x.example,123 456 789,Bert,+49 30 123456\nB,y,N/A,,,,\nC,z,Cora <c@x.example>,,,,\n"
        )
        found = records(from_csv(tmp_path, text))
        anna, bert = found[0].contacts
        assert (anna.name, anna.email, anna.phone, anna.role) == (
            "Anna",
            "a@x.example",
            "123 456 789",
            ContactRole.RECRUITER,
        )
        assert (bert.name, bert.phone, bert.role) == ("Bert", "+49 30 123456", ContactRole.REFERRER)
        assert found[1].contacts == ()
        assert [(one.name, one.email) for one in found[2].contacts] == [("Cora", "c@x.example")]

    def test_a_sheet_of_people_is_attached_by_employer(self, tmp_path: Path) -> None:
        sheets = {
            "Log": [["Company", "Role", "Status"], ["Acme GmbH", "Analyst", "Applied"], ["Beta", "Clerk", "Applied"]],
            "People": [["Name", "Company", "Email"], ["Anna", "ACME GmbH", "anna@acme.example"], ["Bo", "", ""]],
            "Names only": [["Contact", "Email"], ["Zoe", "z@z.example"]],
        }
        sheets["People"][0][0] = "Contact Name"
        found = reading(workbook(tmp_path / "a.xlsx", sheets))
        assert [[person.name for person in one.contacts] for one in found.records()] == [["Anna"], []]
        assert [table.role for table in found.tables] == ["applications", "contacts", "contacts"]

    def test_a_referral_is_a_channel(self, tmp_path: Path) -> None:
        found = records(from_csv(tmp_path, "Company,Role,Referral\nA,x,yes\nB,y,no\nC,z,Jane\n"))
        assert [one.channel for one in found] == [Channel.REFERRAL, None, Channel.REFERRAL]
        assert found[2].fields == (("Referral", "Jane"),)


class TestStatusQuestion:
    TEXT = "Company,Role,Status\nA,x,blue\nB,y,blue!\nC,z,Applied\n"

    def test_a_word_is_asked_once_and_kept_in_the_row(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, self.TEXT)
        (question,) = found.questions
        assert (question.kind, question.subject, question.rows, question.where) == ("status", "blue", 2, "jobs!C2")
        first = records(found)[0]
        assert first.fields == (("Status", "blue"),)
        assert first.problems[0].where == "jobs!C2"

    def test_the_answer_holds_for_every_row(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, self.TEXT, Choices(statuses={"Blue": "rejected"}))
        assert found.questions == ()
        assert [told(one) for one in found.records()][:2] == [["applied ?", "rejected ?"]] * 2

    def test_a_typing_mistake_is_said(self, tmp_path: Path) -> None:
        (record,) = records(from_csv(tmp_path, "Company,Status\nA,reeejected\n"))
        assert record.problems[0].advice == "rejected"
        assert told(record)[-1] == "rejected ?"


class TestChoices:
    TEXT = "Company,Role,Thing,Notes\nA,x,2025-03-04,hello\n"

    def test_a_column_can_be_given_a_meaning_or_left_out(self, tmp_path: Path) -> None:
        choices = Choices(columns={"jobs!Thing": "interview_on", "Notes": "ignore", "role": "own"})
        found = from_csv(tmp_path, self.TEXT, choices)
        (record,) = records(found)
        assert told(record) == ["applied ?", "interview_held 2025-03-04"]
        assert (record.notes, record.fields) == ("", (("Role", "x"),))
        assert [column.ignored for column in found.tables[0].columns] == [False, False, False, True]

    def test_a_choice_that_is_no_meaning_keeps_the_column(self, tmp_path: Path) -> None:
        assert meanings(from_csv(tmp_path, self.TEXT, Choices(columns={"Notes": "purple"})))["Notes"] is None

    def test_sheets_can_be_chosen(self, tmp_path: Path) -> None:
        sheets = {"One": [["Company", "Role"], ["A", "x"]], "Two": [["Company", "Role"], ["B", "y"]]}
        path = workbook(tmp_path / "a.xlsx", sheets)
        found = reading(path, Choices(sheets=("Two",)))
        assert [one.employer for one in found.records()] == ["B"]
        assert found.tables[0].why == "You chose not to read this sheet."


class TestDigest:
    def digests(self, folder: Path, text: str) -> list[str]:
        return [one.digest for one in from_csv(folder, text).records()]

    def test_is_the_same_wherever_the_row_and_the_column_stand(self, tmp_path: Path) -> None:
        one = self.digests(tmp_path, "Company,Role,Date Applied\nA,x,2025-03-04\nB,y,2025-03-05\n")
        other = self.digests(tmp_path, "Date Applied,Company,Role\n2025-03-05,B,y\n2025-03-04,A,x\n")
        assert one == other[::-1]
        assert len(set(one)) == 2

    def test_is_the_same_for_a_real_day_and_a_written_one(self, tmp_path: Path) -> None:
        path = workbook(tmp_path / "a.xlsx", {"S": [["Company", "Role", "Date Applied"], ["A", "x", date(2025, 3, 4)]]})
        assert [one.digest for one in reading(path).records()] == self.digests(
            tmp_path, "Company,Role,Date Applied\nA,x,4 Mar 2025\n"
        )

    def test_changes_with_the_content(self, tmp_path: Path) -> None:
        head = "Company,Role,Mood\n"
        assert self.digests(tmp_path, f"{head}A,x,good\n") != self.digests(tmp_path, f"{head}A,x,bad\n")


class TestProgress:
    def test_tells_how_far_it_is(self, tmp_path: Path) -> None:
        from headway.readers.spreadsheet import read_spreadsheet

        seen: list[tuple[int, int]] = []
        path = csv_file(tmp_path, "Company,Role\nA,x\n")
        read_spreadsheet(
            path,
            name="a",
            today=TODAY,
            zone=UTC,
            choices=Choices(),
            progress=lambda done, total: seen.append((done, total)),
        )
        assert seen == [(2, 2)]

    def test_reading_twice_gives_the_same(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, "Company,Role\nA,x\n")
        assert list(found.rows()) == list(found.rows())
        assert aside(found) == []
        assert read(tmp_path / "jobs.csv") is not None
