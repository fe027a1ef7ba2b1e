"""Finding the table: where it starts, what belongs to it, which sheets are none."""

# ruff: noqa: E501 - tables of words and rows read better unbroken

from pathlib import Path

import pytest
import xlsxwriter

from headway.readers.spreadsheet import Choices
from tests.readers.spreadsheet.sheets import aside, from_csv, meanings, reading, records, refusal, told, workbook

HEAD = ["Company", "Role", "Date Applied", "Status"]


class TestHeader:
    def test_is_found_below_titles_and_beside_empty_columns(self, tmp_path: Path) -> None:
        rows = [["", "My job search 2025"], [], ["", *HEAD], ["", "Acme", "Analyst", "2025-03-04", "Applied"]]
        found = reading(workbook(tmp_path / "a.xlsx", {"Log": rows}))
        assert found.tables[0].header == "Log!B3"
        assert told(records(found)[0]) == ["applied 2025-03-04"]
        assert found.tables[0].columns[0].letter == "B"

    def test_a_banner_above_tells_what_a_vague_heading_means(self, tmp_path: Path) -> None:
        rows = [
            ["Applications", "", "", "Interview", ""],
            ["Company", "Role", "Applied", "Date", "Location"],
            ["A", "x", "2025-03-04", "2025-04-01", "here"],
        ]
        found = reading(workbook(tmp_path / "a.xlsx", {"Log": rows}))
        assert told(records(found)[0]) == ["applied 2025-03-04", "interview_held 2025-04-01"]

    def test_a_second_line_parts_the_headings_above_it(self, tmp_path: Path) -> None:
        text = "Company,Role,Applied,Interviews,,,Result,Notes\n,,,1,2,3,,\nA,x,2025-03-04,2025-03-10,2025-03-20,,Rejected,n\n"
        found = from_csv(tmp_path, text)
        assert found.tables[0].header == "jobs!A2"
        assert told(records(found)[0]) == [
            "applied 2025-03-04",
            "interview_held 2025-03-10 #1",
            "interview_held 2025-03-20 #2",
            "rejected ?",
        ]
        assert records(found)[0].notes == "n"

    @pytest.mark.parametrize(
        "row", ["A,x,,,,", ",,,,https://a.example/1,2", ",,,,2025-03-04,5", ",,,,,99", ",,,,Anna,"]
    )
    def test_a_row_of_values_is_no_second_line(self, tmp_path: Path, row: str) -> None:
        found = from_csv(tmp_path, f"Company,Role,Status,Interview,,\n{row}\nB,y,Applied,,,\n")
        assert found.tables[0].header == "jobs!A1"

    def test_headings_joined_over_two_lines_stand_in_the_upper(self, tmp_path: Path) -> None:
        text = "Result,,,,Source\n,Company,Role,Applied,\nRejected,A,x,2025-03-04,LinkedIn\n"
        found = from_csv(tmp_path, text)
        assert meanings(found) == {
            "Result": "status",
            "Company": "employer",
            "Role": "role",
            "Applied": "applied_on",
            "Source": "channel",
        }

    def test_words_that_come_again_are_values(self, tmp_path: Path) -> None:
        text = "Company,Source,Target\n" + "Acme 1,Applied,Interview\nAcme 2,Applied,Rejected\n" * 3
        found = from_csv(tmp_path, text)
        assert found.tables[0].header == "jobs!A1"
        assert told(records(found)[0]) == ["applied ?", "interview_scheduled ?"]

    def test_no_headings_at_all(self, tmp_path: Path) -> None:
        text = "Acme GmbH,Data Analyst,2025-03-04,Rejected,1\nBeta AG,Software Engineer,2025-03-05,Applied,2\n"
        found = from_csv(tmp_path, text)
        first = records(found)[0]
        assert (first.employer, first.role) == ("Acme GmbH", "Data Analyst")
        assert told(first) == ["applied 2025-03-04", "rejected ?"]
        assert found.tables[0].header == ""

    def test_a_table_of_one_column(self, tmp_path: Path) -> None:
        assert [one.employer for one in from_csv(tmp_path, "Company\nAcme\nBeta\n").records()] == ["Acme", "Beta"]

    @pytest.mark.parametrize(
        "text",
        [
            "hello\n",
            "Milk\nEggs\n",
            "a,b\n",
            "dear,all\nhow\nare\nyou\nthere\nand,you\n",
            "Name,Email,Company\nA,a@b.example,C\n",
        ],
    )
    def test_what_is_no_list_of_applications_is_refused(self, tmp_path: Path, text: str) -> None:
        path = tmp_path / "shopping.csv"
        path.write_text(text)
        assert refusal(path).what.startswith("No list of applications was found in it")

    def test_below_each_other_are_said_to_be(self, tmp_path: Path) -> None:
        path = tmp_path / "turned.csv"
        path.write_text(
            "Company,Acme,Beta\nRole,Cook,Clerk\nDate applied,2025-03-01,2025-03-02\nStatus,Applied,Rejected\n"
        )
        assert refusal(path).what == "Its headings stand below each other, and the applications side by side."


class TestUnknownHeadings:
    TEXT = "Outfit,Thing,When\nTesco,Shelf stacker,last Friday\nAldi,Cashier,2 weeks ago\n"

    def test_the_columns_are_kept_and_asked_for(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, self.TEXT)
        first = records(found)[0]
        assert (first.employer, first.role) == ("", "")
        assert first.fields == (("Outfit", "Tesco"), ("Thing", "Shelf stacker"), ("When", "last Friday"))
        assert [(one.where, one.value) for one in found.problems] == [("jobs", "Outfit | Thing | When")]

    def test_the_person_says_what_they_are(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, self.TEXT, Choices(columns={"Outfit": "employer", "Thing": "role"}))
        assert [(one.employer, one.role) for one in found.records()] == [
            ("Tesco", "Shelf stacker"),
            ("Aldi", "Cashier"),
        ]
        assert found.problems == ()

    @pytest.mark.parametrize("title", ["", "Jobs I like\n"])
    def test_a_list_of_links_is_a_list_of_saved_jobs(self, tmp_path: Path, title: str) -> None:
        found = from_csv(tmp_path, f"{title}https://a.example/jobs/1\nhttps://b.example/jobs/2\n")
        assert [(one.url, told(one)) for one in found.records()] == [
            ("https://a.example/jobs/1", ["saved ?"]),
            ("https://b.example/jobs/2", ["saved ?"]),
        ]

    def test_a_table_of_numbers_has_no_headings(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, "5,6,a\n7,8\n")
        assert [one.fields for one in found.records()] == [
            (("Column A", "5"), ("Column B", "6"), ("Column C", "a")),
            (("Column A", "7"), ("Column B", "8")),
        ]

    def test_a_sheet_that_was_not_chosen_stays_unread(self, tmp_path: Path) -> None:
        path = workbook(
            tmp_path / "a.xlsx", {"One": [["Outfit", "Thing"], ["A", "x"]], "Two": [["Rent", "Food"], ["B", "y"]]}
        )
        found = reading(path, Choices(sheets=("One",)))
        assert [table.role for table in found.tables] == ["applications", "other"]

    def test_where_and_how_are_sources_only_with_a_known_one(self, tmp_path: Path) -> None:
        text = "What,Where,How,Date Applied,Status\nCook,Tesco,LinkedIn,2025-03-04,Applied\nClerk,Aldi,friend,2025-03-05,Rejected\n"
        assert meanings(from_csv(tmp_path, text)) == {
            "What": None,
            "Where": None,
            "How": "channel",
            "Date Applied": "applied_on",
            "Status": "status",
        }


class TestColumns:
    def test_an_empty_column_needs_a_plain_heading(self, tmp_path: Path) -> None:
        found = meanings(from_csv(tmp_path, "Company,Role,In-person,App Job Kind,Person\nA,x,,,\n"))
        assert found["In-person"] == "interview_on"
        assert found["App Job Kind"] is found["Person"] is None

    def test_a_status_is_a_whole_cell_and_no_part_of_one(self, tmp_path: Path) -> None:
        text = "Company,Title,folder,status,response\nA,x,review/052,GENERATED,\nB,y,review/062,APPLIED,rejected\n"
        found = from_csv(tmp_path, text)
        assert meanings(found)["folder"] is None
        assert [(one.subject, one.rows) for one in found.questions] == [("GENERATED", 1)]
        assert records(found)[0].fields == (("folder", "review/052"), ("status", "GENERATED"))
        assert told(records(found)[1]) == ["applied ?", "rejected ?"]

    def test_cells_that_say_nothing_are_empty(self, tmp_path: Path) -> None:
        text = "Company,Role,Response,Notes,Mood,Kind\nUnknown,null,N/A,-,n/a,-\nAcme,Unknown,2025-03-04,hi,good,?\n"
        found = records(from_csv(tmp_path, text))
        assert (found[0].employer, found[0].role, found[0].notes, found[0].problems) == ("Unknown", "", "", ())
        assert [one.fields for one in found] == [(("Mood", "n/a"),), (("Mood", "good"),)]

    def test_only_one_column_is_the_employer(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, "Company,Employer,Role\nAcme,Other,x\n")
        assert meanings(found) == {"Company": "employer", "Employer": None, "Role": "role"}
        assert records(found)[0].fields == (("Employer", "Other"),)

    def test_values_decide_what_a_heading_leaves_open(self, tmp_path: Path) -> None:
        text = (
            "Company,Role,Phone,Job,Source,Website,Cold Email,Result,day of it,state of it,page,mailbox,Contact,CV,Email\n"
            "A,x,yes,https://a.example/1,Applied,LinkedIn,True,yes,2025-03-04,Applied,https://b.example/2,a@b.example,TRUE,FALSE,b@b.example\n"
            "B,y,no,https://a.example/2,Rejected,Indeed,False,no,2025-03-05,Rejected,https://b.example/3,c@b.example,FALSE,TRUE,b@b.example\n"
        )
        found = meanings(from_csv(tmp_path, text))
        assert found["Phone"] == "screening_flag"
        assert found["Job"] == "url"
        assert found["Source"] == "status"
        assert found["Website"] == "channel"
        assert (found["Cold Email"], found["Result"], found["Contact"], found["CV"]) == (None, None, None, None)
        assert found["day of it"] == "applied_on"

    def test_headings_that_say_nothing_are_read_by_their_values(self, tmp_path: Path) -> None:
        text = "Company,Role,aa,bb,cc,dd\nA,x,https://a.example/1,a@b.example,Applied,2025-03-04\nB,y,https://a.example/2,c@b.example,Rejected,2025-03-05\n"
        found = meanings(from_csv(tmp_path, text))
        assert found == {
            "Company": "employer",
            "Role": "role",
            "aa": "url",
            "bb": "contact_email",
            "cc": "status",
            "dd": "applied_on",
        }

    def test_the_kind_of_value_outweighs_the_heading(self, tmp_path: Path) -> None:
        text = "Company,Role,Status,Phone,Source,Onsite,Offer\nA,5,2025-03-01,2025-03-02,https://a.example/1,Applied,soon\nB,6,2025-03-01,2025-03-02,https://a.example/2,Rejected,maybe so\n"
        assert meanings(from_csv(tmp_path, text)) == {
            "Company": "employer",
            "Role": None,
            "Status": "status_on",
            "Phone": "screening_on",
            "Source": "url",
            "Onsite": "status",
            "Offer": None,
        }

    def test_days_under_cv_sent_and_phone_are_days(self, tmp_path: Path) -> None:
        text = "Company,Role,CV sent,CV,Phone\nA,x,2025-01-12,v2,2025-01-20\nB,y,2025-01-13,v3,done\n"
        found = from_csv(tmp_path, text)
        assert meanings(found)["CV"] == "resume_version"
        assert told(records(found)[0]) == ["applied 2025-01-12", "screening_held 2025-01-20"]

    def test_days_are_no_person_to_ask(self, tmp_path: Path) -> None:
        text = "Company,Role,Date applied,1st contact\nA,x,2025-01-12,2025-01-20\nB,y,2025-01-13,2025-01-21\n"
        found = from_csv(tmp_path, text)
        assert meanings(found)["1st contact"] is None
        assert records(found)[0].contacts == ()

    def test_words_of_an_occupation_tell_the_role(self, tmp_path: Path) -> None:
        text = "Name,Company,Stage\nData Engineer,Acme,Interview\nNurse,Beta,Rejected\n"
        assert meanings(from_csv(tmp_path, text)) == {"Name": "role", "Company": "employer", "Stage": "status"}

    def test_own_numbers_are_left_out_but_other_ids_are_kept(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, "ID,Company,Role\nAPP-1,A,x\nAPP-2,B,y\n")
        assert records(found)[0].fields == (("ID", "APP-1"),)
        assert from_csv(tmp_path, "#,Company,Role\n1,A,x\n2,B,y\n").tables[0].columns[0].meaning == "row_id"
        kept = from_csv(tmp_path, "application_id,Company,Role\n2026-2038,A,x\n99999999,B,y\n")
        assert records(kept)[0].requisition_id == "2026-2038"
        unnamed = from_csv(tmp_path, ",Company,Role,\n1,A,x,\n2,B,y,z\n")
        assert records(unnamed)[1].fields == (("Column D", "z"),)

    def test_a_role_can_be_found_without_a_heading(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, "Company,Date Applied,\nA,2025-03-04,Data Analyst\n")
        assert records(found)[0].role == "Data Analyst"


class TestRows:
    def test_totals_repeated_headings_and_remarks_are_no_data(self, tmp_path: Path) -> None:
        text = (
            "Company,Role,Date Applied,Status\n---,---,---,---\nAcme,Analyst,2025-03-04,Applied\nWeek 2,,,\n,,,spring\n"
            "Company,Role,Date Applied,Status\nTotal,Accountant,2025-03-05,Applied\nTotal: 2,,,\nTotal,,,2\n"
        )
        found = from_csv(tmp_path, text)
        assert [one.employer for one in found.records()] == ["Acme", "Total"]
        reasons = {one.reason: one.rows for one in found.tables[0].skipped}
        assert reasons == {
            "a line without words": 1,
            "a title or a remark between the rows": 2,
            "the headings again": 1,
            "a line of totals": 2,
        }

    @pytest.mark.parametrize(
        "line",
        [
            "— January —",
            "FEBRUARY 2025",
            "Week 12",
            "Week of 3 March 2025",
            "Woche vom 3.3. bis 9.3.",
            "*** Phase two ***",
            "Key:",
            "A = applied",
            "3 March 2025",
        ],
    )
    def test_lines_between_the_rows_are_no_applications(self, tmp_path: Path, line: str) -> None:
        text = (
            f"Company,Role,Status\nAcme,Cook,Applied\n{line},,\nBeta,Cook,Rejected\n"
            "https://c.example/?a=1,,\nDelta,Cook,Applied\nEta,Cook,Applied\nGamma,,\n"
        )
        found = from_csv(tmp_path, text)
        assert [one.employer for one in found.records()] == ["Acme", "Beta", "", "Delta", "Eta", "Gamma"]
        assert [(one.first, one.reason) for one in found.tables[0].skipped] == [
            ("jobs!A3", "a title or a remark between the rows")
        ]

    def test_a_label_with_its_value_is_a_line_as_well(self, tmp_path: Path) -> None:
        text = "Date,Employer,Job,Result\nWeek ending:,2025-03-07,,\n2025-03-02,Acme,Cook,Applied\nCount,2,,\n"
        assert [one.employer for one in from_csv(tmp_path, text).records()] == ["Acme"]
        counted = from_csv(tmp_path, "Company,Role,Status\nAcme,Cook,Applied\nCount,1,\nBeta,3D artist,Applied\n")
        assert [one.employer for one in counted.records()] == ["Acme", "Beta"]

    def test_notes_that_go_on_in_the_next_row_are_kept(self, tmp_path: Path) -> None:
        text = (
            "Company,Role,Notes,Mood\n,,before,\nAcme,Cook,called,\n,,asked for Ms Reed,\n,,,low\nBeta,Cook\n,,new,\n"
        )
        found = from_csv(tmp_path, text)
        assert [one.notes for one in found.records()] == ["called\nasked for Ms Reed", ""]
        assert {one.reason: one.rows for one in found.tables[0].skipped} == {
            "a title or a remark between the rows": 3,
            "more notes, added to those of the row above": 1,
        }

    def test_a_list_of_nothing_but_names_has_no_lines(self, tmp_path: Path) -> None:
        text = "Company,Role,Status\nAcme: north,,\nMarch,,\nBeta,,\n"
        assert [one.employer for one in from_csv(tmp_path, text).records()] == ["Acme: north", "March", "Beta"]

    def test_rows_made_ready_for_later_are_no_data(self, tmp_path: Path) -> None:
        rows = [["ID", *HEAD, "Mood"], [1, "Acme", "Analyst", "", "Applied", "ok"]]
        rows += [[number, "", "", "", "N/A", ""] for number in range(2, 6)] + [["", "", "", "", "Applied", "fine"]] * 3
        found = reading(workbook(tmp_path / "a.xlsx", {"Log": rows}))
        assert found.read == 1
        assert found.tables[0].skipped[0].rows == 7

    def test_a_row_that_names_nothing_is_a_problem(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, "Company,Role,Date Applied,Status\nAcme,Analyst,,\n,,2025-03-04,Applied\n")
        assert [one.where for one in aside(found)] == ["jobs!A3"]
        assert found.read == 2

    def test_without_columns_for_names_every_row_counts(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, "Date Applied,Status\n2025-03-04,Rejected\n2025-03-05,Applied\n")
        assert [one.employer for one in found.records()] == ["", ""]

    def test_joined_cells_hold_for_every_row(self, tmp_path: Path) -> None:
        book = xlsxwriter.Workbook(str(tmp_path / "a.xlsx"))
        sheet = book.add_worksheet("Log")
        sheet.merge_range("A1:C1", "My applications")
        sheet.write_row("A2", ["Company", "Role", "Status"])
        sheet.merge_range("A3:A4", "Acme")
        sheet.write_row("B3", ["Analyst", "Applied"])
        sheet.write_row("B4", ["Clerk", "Rejected"])
        sheet.merge_range("A6:A8", "Beta")
        sheet.write_row("B6", ["Driver", "Applied"])
        sheet.write_row("B8", ["Cook", "Applied"])
        book.close()
        assert [(one.employer, one.role) for one in reading(tmp_path / "a.xlsx").records()] == [
            ("Acme", "Analyst"),
            ("Acme", "Clerk"),
            ("Beta", "Driver"),
            ("Beta", "Cook"),
        ]

    def test_cells_joined_over_rows_and_columns_hold_for_every_row(self, tmp_path: Path) -> None:
        book = xlsxwriter.Workbook(str(tmp_path / "a.xlsx"))
        sheet = book.add_worksheet("Log")
        sheet.write_row("A1", ["Company", "Location", "Role", "Status"])
        sheet.merge_range("A2:B3", "Acme Bern")
        sheet.write_row("C2", ["Analyst", "Applied"])
        sheet.write_row("C3", ["Clerk", "Rejected"])
        book.close()
        assert [(one.employer, one.role) for one in reading(tmp_path / "a.xlsx").records()] == [
            ("Acme Bern", "Analyst"),
            ("Acme Bern", "Clerk"),
        ]

    def test_hidden_rows_are_data(self, tmp_path: Path) -> None:
        book = xlsxwriter.Workbook(str(tmp_path / "a.xlsx"))
        sheet = book.add_worksheet("Log")
        for number, row in enumerate([HEAD, ["Acme", "Analyst", "", "Applied"], ["Beta", "Clerk", "", "Applied"]]):
            sheet.write_row(number, 0, row)
        sheet.set_row(1, None, None, {"hidden": True})
        book.close()
        assert [one.employer for one in reading(tmp_path / "a.xlsx").records()] == ["Acme", "Beta"]


class TestNamesInOneCell:
    @pytest.mark.parametrize(
        ("heading", "cells", "names"),
        [
            ("Company", ["Acme - Nurse", "Beta \u2013 Cook"], [("Acme", "Nurse"), ("Beta", "Cook")]),
            ("Company", ["Nurse | Acme", "Cook - Beta"], [("Acme", "Nurse"), ("Beta", "Cook")]),
            ("Job", ["Nurse at Acme", "Cook bei Beta"], [("Acme", "Nurse"), ("Beta", "Cook")]),
            ("Job", ["Acme - Nurse", "Beta - Cook", "Clerk"], [("Acme", "Nurse"), ("Beta", "Cook"), ("", "Clerk")]),
            ("Job", ["Nurse - Bern", "Cook - Basel"], [("", "Nurse - Bern"), ("", "Cook - Basel")]),
            ("Company", ["Acme - north", "Beta"], [("Acme - north", ""), ("Beta", "")]),
        ],
    )
    def test_are_taken_apart_where_it_is_plain_which_is_which(
        self, tmp_path: Path, heading: str, cells: list[str], names: list[tuple[str, str]]
    ) -> None:
        found = from_csv(tmp_path, f"{heading},Status\n" + "".join(f"{cell},Applied\n" for cell in cells))
        assert [(one.employer, one.role) for one in found.records()] == names

    def test_stay_together_beside_a_column_for_the_other(self, tmp_path: Path) -> None:
        (record,) = records(from_csv(tmp_path, "Company,Role,Status\nAcme - Nurse,Cook,Applied\n"))
        assert (record.employer, record.role) == ("Acme - Nurse", "Cook")

    def test_an_empty_column_has_no_names(self, tmp_path: Path) -> None:
        assert from_csv(tmp_path, "Company,Link,Status\n,https://a.example/1,Applied\n").read == 1


class TestStatusOverRows:
    def test_a_line_says_where_the_rows_below_it_stand(self, tmp_path: Path) -> None:
        text = (
            "APPLIED,,\nCompany,Role,Applied\nAcme,Cook,2025-03-01\nINTERVIEWING:,,\nCompany,Role,Applied\n"
            "Beta,Cook,2025-03-02\nRejected,,\nGamma,Cook,2025-03-03\nDelta,Clerk,2025-03-04\n"
        )
        found = from_csv(tmp_path, text)
        assert [told(one) for one in found.records()] == [
            ["applied 2025-03-01"],
            ["applied 2025-03-02", "interview_scheduled ?"],
            ["applied 2025-03-03", "rejected ?"],
            ["applied 2025-03-04", "rejected ?"],
        ]
        assert found.tables[0].columns[-1].why == "the lines between the rows"

    @pytest.mark.parametrize(
        ("line", "facts"),
        [
            ("Rejected", ["applied 2025-03-02", "rejected ?"]),
            ("INTERVIEWS", ["applied 2025-03-02", "interview_scheduled ?"]),
            ("Offers:", ["applied 2025-03-02", "offered ?"]),
            ("Hired", ["applied 2025-03-02"]),
            ("Ghost", ["applied 2025-03-02"]),
            ("Test", ["applied 2025-03-02"]),
        ],
    )
    def test_a_single_line_must_be_plain(self, tmp_path: Path, line: str, facts: list[str]) -> None:
        text = f"Company,Role,Applied\nAcme,Cook,2025-03-01\n{line},,\nBeta,Cook,2025-03-02\n"
        assert told(records(from_csv(tmp_path, text))[-1]) == facts

    @pytest.mark.parametrize("line", ["In progress", "— March —", "Agencies"])
    def test_another_line_ends_what_the_last_one_said(self, tmp_path: Path, line: str) -> None:
        text = f"Company,Role,Applied\nREJECTED,,\nAcme,Cook,2025-03-01\n{line},,\nBeta,Cook,2025-03-02\n"
        rows = records(from_csv(tmp_path, text))
        assert told(rows[0]) == ["applied 2025-03-01", "rejected ?"]
        assert told(rows[-1]) == ["applied 2025-03-02"]

    def test_the_name_of_a_sheet_says_it_when_there_are_several(self, tmp_path: Path) -> None:
        head = ["Company", "Role", "Date applied"]
        sheets = {
            "Rejected": [head, ["Acme", "Cook", "2025-03-01"]],
            "2025": [head, ["Beta", "Cook", "2025-03-02"]],
            "Interviews": [[*head, "Status"], ["Gamma", "Cook", "2025-03-03", "Applied"]],
            "Test": [head, ["Delta", "Cook", "2025-03-04"]],
            "Words": [["Status"], ["Applied"]],
        }
        found = reading(workbook(tmp_path / "a.xlsx", sheets))
        assert [told(one) for one in found.records()] == [
            ["applied 2025-03-01", "rejected ?"],
            ["applied 2025-03-02"],
            ["applied 2025-03-03"],
            ["applied 2025-03-04"],
        ]
        alone = reading(workbook(tmp_path / "b.xlsx", {"Rejected": sheets["Rejected"]}))
        assert told(records(alone)[0]) == ["applied 2025-03-01"]


class TestSheets:
    @pytest.mark.parametrize(
        ("sheet", "headings", "role"),
        [
            ("Friends", ["Name", "Company", "Email", "Title"], "contacts"),
            ("Contacts", ["Name", "Email", "Phone", "Link"], "contacts"),
            ("Contacts", ["Name", "Email", "Company", "Status"], "applications"),
            ("Friends", ["Company", "Title", "City", "Link"], "applications"),
        ],
    )
    def test_people_are_told_from_applications(
        self, tmp_path: Path, sheet: str, headings: list[str], role: str
    ) -> None:
        sheets = {
            "Log": [HEAD, ["Acme GmbH", "Cook", "", "Applied"]],
            sheet: [headings, ["Ann", "Acme", "Beta", "Applied"]],
        }
        assert reading(workbook(tmp_path / "a.xlsx", sheets)).tables[1].role == role

    def test_people_are_attached_to_their_employer(self, tmp_path: Path) -> None:
        people = [
            ["Name", "Company", "Email", "Phone", "Title"],
            ["Sue Park", "Acme", "sue@a.example", "020 7946 000", "HR"],
        ]
        log = [["Company", "Role", "Status", "Contact"], ["Acme GmbH", "Cook", "Applied", "Sue, sue@a.example"]]
        (record,) = records(reading(workbook(tmp_path / "a.xlsx", {"Log": log, "People": people})))
        assert [(one.name, one.phone) for one in record.contacts] == [("Sue Park", "020 7946 000")]

    def test_words_to_choose_from_counts_and_hidden_sheets_are_left_alone(self, tmp_path: Path) -> None:
        book = xlsxwriter.Workbook(str(tmp_path / "a.xlsx"))
        for name, rows in {
            "Log": [HEAD, ["Acme", "Analyst", "2025-03-04", "Applied"]],
            "Lists": [["Status", "Source"], ["Applied", "LinkedIn"], ["Rejected", "Indeed"]],
            "Counts": [["Company", "Count"], ["Acme", 5]],
            "Empty": [],
            "Hidden": [HEAD, ["Beta", "Clerk", "", "Applied"]],
            "Numbers": [["Email", "Phone"], ["a@a.example", "123 456 78"]],
            "Budget": [["Rent", "Food"], [5, 6]],
        }.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
            if name == "Hidden":
                sheet.hide()
        book.close()
        found = reading(tmp_path / "a.xlsx")
        assert [(table.sheet, table.role) for table in found.tables] == [
            ("Log", "applications"),
            ("Lists", "legend"),
            ("Counts", "other"),
            ("Empty", "other"),
            ("Hidden", "other"),
            ("Numbers", "other"),
            ("Budget", "other"),
        ]
        assert all(table.why for table in found.tables)
        assert found.read == 1


class TestDaysOfLines:
    def read(self, folder: Path, *lines: str, heads: str = "Company,Role,Status") -> list[list[str]]:
        """The facts of two rows, each below one of the lines, and of one above them."""
        rows = [heads, "Zed,Cook,Applied", lines[0], "Acme,Nurse,Applied", *lines[1:], "Beta,Clerk,Rejected"]
        return [told(record) for record in records(from_csv(folder, "\n".join(rows) + "\n"))]

    @pytest.mark.parametrize(
        "lines",
        [
            ("3 March 2025", "10 March 2025"),
            ("— Monday 3 March 2025 —", "10.3.2025"),
            ("3.3.2025", "2025-03-10"),
        ],
    )
    def test_whole_days_in_the_order_of_time_are_those_of_sending(self, tmp_path: Path, lines: tuple[str, ...]) -> None:
        assert self.read(tmp_path, *lines) == [
            ["applied ?"],
            ["applied 2025-03-03"],
            ["applied 2025-03-10", "rejected ?"],
        ]

    def test_the_newest_may_come_first(self, tmp_path: Path) -> None:
        assert self.read(tmp_path, "10 March 2025", "3 March 2025")[1:] == [
            ["applied 2025-03-10"],
            ["applied 2025-03-03", "rejected ?"],
        ]

    @pytest.mark.parametrize(
        "lines",
        [
            ("3 March 2025",),  # the day of the list itself?
            ("Week of 3 March 2025", "Week of 10 March 2025"),
            ("March 2025", "April 2025"),
            ("3 March 2025", "Second week:"),
            ("3 March 2025", "10 March"),
            ("3/4/2025", "3/5/2025"),
            ("10 March 2025", "3 March 2025", "12 March 2025"),
            ("3 March 2025", "3 March 2026"),  # not yet
            ("3 March 1925", "10 March 1925"),
        ],
    )
    def test_anything_else_gives_no_day(self, tmp_path: Path, lines: tuple[str, ...]) -> None:
        assert self.read(tmp_path, *lines) == [["applied ?"], ["applied ?"], ["applied ?", "rejected ?"]]

    def test_none_beside_days_of_their_own(self, tmp_path: Path) -> None:
        text = (
            "Company,Role,Interview Date\n3 March 2025\nAcme,Nurse,2025-04-01\n10 March 2025\nBeta,Clerk,2025-04-02\n"
        )
        assert told(records(from_csv(tmp_path, text))[0])[0] == "applied ?"

    def test_a_row_that_was_not_sent_was_only_noted_down(self, tmp_path: Path) -> None:
        text = "Company,Role,Status\n3 March 2025\nAcme,Nurse,to apply\n10 March 2025\nBeta,Clerk,Applied\n"
        assert told(records(from_csv(tmp_path, text))[0]) == ["saved 2025-03-03"]
