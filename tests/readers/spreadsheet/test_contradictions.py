"""Cells of one row that cannot all be true: neither is believed, nothing is dropped, and the row says so."""

from pathlib import Path

import pytest

from headway.readers.records import ApplicationRecord
from headway.readers.spreadsheet import Choices
from tests.readers.spreadsheet.sheets import from_csv, records, told

SENT_OR_NOT = {
    "Open,No": (["saved ?"], []),
    "In progress,No": (["saved ?"], []),
    "On hold,no": (["saved ?"], []),
    ",No": (["saved ?"], []),
    "Saved,No": (["saved ?"], []),
    "Open,Yes": (["applied ?"], []),
    "Saved,Yes": (["applied ?"], []),
    "To apply,x": (["applied ?"], []),
    "Skipped,yes": (["applied ?", "withdrawn ?"], []),
    "Skipped,no": (["saved ?", "withdrawn ?"], []),
    "Rejected,n/a": (["applied ?", "rejected ?"], []),
    "Applied,No": (["applied ?"], ["No"]),
    "Rejected,No": (["applied ?", "rejected ?"], ["No"]),
}
AGAINST = ["Rejected", "No response", "Withdrawn", "Position filled", "Offer declined"]


def only(found_in: Path, text: str) -> ApplicationRecord:
    (record,) = records(from_csv(found_in, text))
    return record


def wrong(record: ApplicationRecord) -> list[str]:
    return [problem.value for problem in record.problems]


class TestSentOrNot:
    @pytest.mark.parametrize(("cells", "expected"), SENT_OR_NOT.items())
    def test_beside_a_status(self, tmp_path: Path, cells: str, expected: tuple[list[str], list[str]]) -> None:
        record = only(tmp_path, f"Company,Role,Status,Applied\nAcme,Nurse,{cells}\n")
        assert (told(record), wrong(record)) == expected

    def test_the_no_is_kept(self, tmp_path: Path) -> None:
        silent = only(tmp_path, "Company,Role,Status,Applied\nAcme,Nurse,Open,No\n")
        assert silent.facts[0].evidence == 'jobs!D2 "No"; jobs!C2 "Open"'
        assert silent.facts[0].text == "Open"
        loud = only(tmp_path, "Company,Role,Status,Applied\nAcme,Nurse,Rejected,No\n")
        assert dict(loud.fields) == {"Applied": "No"}

    def test_both_are_told_of_a_yes(self, tmp_path: Path) -> None:
        record = only(tmp_path, "Company,Role,Status,Applied\nAcme,Nurse,Saved,Yes\n")
        assert record.facts[0].evidence == 'jobs!D2 "Yes"; jobs!C2 "Saved"'


class TestTwoEnds:
    @pytest.mark.parametrize("other", AGAINST)
    def test_neither_is_believed(self, tmp_path: Path, other: str) -> None:
        record = only(tmp_path, f"Company,Role,Applied,Status,Outcome\nAcme,Nurse,2025-05-01,{other},Offer accepted\n")
        assert told(record) == ["applied 2025-05-01"]
        assert dict(record.fields) == {"Status": other, "Outcome": "Offer accepted"}
        assert wrong(record) == [f"{other} / Offer accepted"]

    def test_what_came_before_them_holds(self, tmp_path: Path) -> None:
        record = only(tmp_path, "Company,Role,Status,Outcome\nAcme,Nurse,Rejected after interview,Accepted\n")
        assert told(record) == ["applied ?", "interview_held ?"]

    def test_a_tick_counts_as_well(self, tmp_path: Path) -> None:
        text = "Company,Role,Status,Rejected\nAcme,Nurse,Accepted,yes\nBeta,Cook,Applied,no\n"
        record = records(from_csv(tmp_path, text))[0]
        assert told(record) == ["applied ?"]
        assert dict(record.fields) == {"Status": "Accepted", "Rejected": "yes"}

    def test_a_rejection_may_come_before_an_acceptance(self, tmp_path: Path) -> None:
        text = "Company,Role,Status,Outcome\nAcme,Nurse,Rejected 2025-03-01,Accepted 2025-04-01\n"
        assert told(only(tmp_path, text)) == [
            "applied ?",
            "offered ?",
            "rejected 2025-03-01",
            "offer_accepted 2025-04-01",
        ]

    @pytest.mark.parametrize("sentence", ["the boss did not want me it seems", "sadly it is perhaps a no"])
    def test_a_sentence_that_may_be_an_end_is_asked_about(self, tmp_path: Path, sentence: str) -> None:
        found = from_csv(tmp_path, f"Company,Role,Status,Outcome\nAcme,Nurse,Applied,{sentence}\n")
        assert [question.subject for question in found.questions] == [sentence]

    def test_a_sentence_beside_a_status_is_no_status(self, tmp_path: Path) -> None:
        found = from_csv(
            tmp_path,
            "Company,Role,Status,Outcome\n"
            "Acme,Nurse,Rejected,They hired inside the house\n"
            "Beta,Cook,Withdrawn,The team felt too small for me.\n"
            "Gamma,Clerk,Applied,zorp\n"
            "Delta,Clerk,zorp,It dragged along for ages.\n",
        )
        assert [question.subject for question in found.questions] == ["zorp"]
        assert [told(one) for one in records(found)] == [
            ["applied ?", "rejected ?"],
            ["applied ?", "withdrawn ?"],
            ["applied ?"],
            ["saved ?"],
        ]
        assert [dict(one.fields) for one in records(found)] == [
            {"Outcome": "They hired inside the house"},
            {"Outcome": "The team felt too small for me."},
            {"Outcome": "zorp"},
            {"Status": "zorp", "Outcome": "It dragged along for ages."},
        ]
        assert [wrong(one) for one in records(found)] == [[], [], ["zorp"], ["zorp"]]

    def test_a_sentence_without_a_status_is_asked(self, tmp_path: Path) -> None:
        found = from_csv(
            tmp_path, "Company,Role,Status,Outcome\nAcme,Nurse,,The team felt too small for me.\nB,C,Applied,Rejected\n"
        )
        assert [question.rows for question in found.questions] == [1]


class TestNotInterested:
    TEXT = (
        "Company,Role,Applied on,Status\n"
        "Acme,Nurse,2025-05-01,Not interested\n"
        "Beta,Cook,,Not interested\n"
        "Gamma,Clerk,2025-05-02,Rejected\n"
    )

    def test_may_be_theirs_where_it_was_sent(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, self.TEXT)
        assert [(question.subject, question.rows) for question in found.questions] == [("Not interested", 1)]
        assert [told(one) for one in records(found)][:2] == [["applied 2025-05-01"], ["saved ?", "withdrawn ?"]]
        assert dict(records(found)[0].fields) == {"Status": "Not interested"}

    def test_is_what_the_person_says_it_is(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, self.TEXT, Choices(statuses={"not interested": "withdrawn"}))
        assert not found.questions
        assert [told(one) for one in records(found)][:2] == [
            ["applied 2025-05-01", "withdrawn ?"],
            ["saved ?", "withdrawn ?"],
        ]

    @pytest.mark.parametrize("sign", ["Interview,2025-05-01", "Outcome,Applied", "Interview,yes"])
    def test_other_signs_of_sending_count(self, tmp_path: Path, sign: str) -> None:
        heading, cell = sign.split(",")
        found = from_csv(tmp_path, f"Company,Role,Status,{heading}\nAcme,Nurse,Not interested,{cell}\n")
        assert [question.subject for question in found.questions] == ["Not interested"]
