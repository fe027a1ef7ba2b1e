"""Rows of a text with more cells than headings: none is read shifted, none is lost, and each is named."""

from pathlib import Path

from headway.readers.spreadsheet.said import JOINED_CELLS, MORE_CELLS, SHIFTED_CELLS
from tests.readers.spreadsheet.sheets import aside, csv_file, from_csv, reading, records, told, workbook

HEAD = "Company,Role,Applied,Status\n"
OTHERS = "Beta,Nurse,2025-03-02,rejected\nGamma,Cook,2025-03-03,applied\n"


class TestACommaWithinACell:
    def test_joins_what_only_one_way_makes_fit(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, f"{HEAD}Acme, Inc.,Engineer,2025-03-01,applied\n{OTHERS}")
        record = records(found)[0]
        assert (record.employer, record.role, told(record)) == ("Acme, Inc.", "Engineer", ["applied 2025-03-01"])
        (problem,) = record.problems
        assert (problem.where, problem.what) == ("jobs!A2", JOINED_CELLS)
        assert problem.value == "Acme, Inc.,Engineer,2025-03-01,applied"

    def test_judges_by_the_headings_where_it_is_the_only_row(self, tmp_path: Path) -> None:
        (record,) = records(from_csv(tmp_path, f"{HEAD}Acme, Inc.,Engineer,2025-03-01,applied\n"))
        assert (record.employer, told(record)) == ("Acme, Inc.", ["applied 2025-03-01"])

    def test_several_commas_in_several_cells(self, tmp_path: Path) -> None:
        text = f"{HEAD}Acme, Inc.,Engineer, Back End, Go,2025-03-01,applied\n{OTHERS}"
        record = records(from_csv(tmp_path, text))[0]
        assert (record.employer, record.role) == ("Acme, Inc.", "Engineer, Back End, Go")

    def test_a_shift_into_empty_cells_at_the_end(self, tmp_path: Path) -> None:
        text = (
            "Company,Role,Applied,Rejected,Mail,Link\nAcme, Inc.,Engineer,2025-03-01,no,a@acme.example,,\n"
            "Beta,Nurse,2025-03-02,yes,b@beta.example,https://beta.example/1\nGamma,Cook\n"
        )
        record = records(from_csv(tmp_path, text))[0]
        assert (record.employer, told(record)) == ("Acme, Inc.", ["applied 2025-03-01"])

    def test_notes_that_go_on(self, tmp_path: Path) -> None:
        text = "Company,Role,Applied,Link,Notes\nAcme,Nurse,2025-03-01,https://acme.example/1,one,two,three\n"
        (record,) = records(from_csv(tmp_path, text))
        assert record.notes == "one,two,three"


class TestWhatIsNotPlain:
    def test_takes_no_doubtful_cell_for_a_fact(self, tmp_path: Path) -> None:
        text = f"{HEAD}Acme,Cook,Oslo,2025-03-01,applied\n{OTHERS}"
        found = from_csv(tmp_path, text)
        (problem,) = aside(found)
        assert (problem.what, problem.value) == (SHIFTED_CELLS, "Acme,Cook,Oslo,2025-03-01,applied")
        assert [record.employer for record in records(found)] == ["Beta", "Gamma"]

    def test_keeps_what_every_way_says_and_the_whole_row(self, tmp_path: Path) -> None:
        text = "Company,Applied,Role,Place\nAcme,2025-03-01,Cook,Oslo,Bergen\nBeta,2025-03-02,Nurse,Rome\n"
        record = records(from_csv(tmp_path, text))[0]
        assert (record.employer, record.role, record.location) == ("Acme", "", "")
        assert told(record) == ["applied 2025-03-01"]
        assert record.notes == "Acme,2025-03-01,Cook,Oslo,Bergen"
        assert [problem.what for problem in record.problems] == [SHIFTED_CELLS]

    def test_sets_aside_what_fits_in_no_way(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, f"{HEAD}Delta,2025-03-01,Cook,applied,Oslo\n{OTHERS}")
        assert [problem.what for problem in aside(found)] == [SHIFTED_CELLS]

    def test_words_beyond_the_headings_go_to_the_notes(self, tmp_path: Path) -> None:
        record = records(from_csv(tmp_path, f"{HEAD}Acme,Cook,2025-03-01,applied,ask for Ann,\n{OTHERS}"))[0]
        assert (told(record), record.notes) == (["applied 2025-03-01"], "ask for Ann")
        assert [problem.what for problem in record.problems] == [MORE_CELLS]

    def test_the_words_kept_tell_rows_apart(self, tmp_path: Path) -> None:
        text = f"{HEAD}Acme,Cook,2025-03-01,applied,ask for Ann,\nAcme,Cook,2025-03-01,applied,ask for Bob,\n"
        one, other = records(from_csv(tmp_path, text))
        assert one.digest != other.digest

    def test_sets_aside_what_could_be_joined_in_too_many_ways(self, tmp_path: Path) -> None:
        text = f"{HEAD}Acme,Cook,{'x,' * 30}2025-03-01,applied\n{OTHERS}"
        assert len(aside(from_csv(tmp_path, text))) == 1

    def test_looks_at_no_more_than_some_rows_closely(self, tmp_path: Path) -> None:
        text = HEAD + "Acme, Inc.,Cook,2025-03-01,applied\n" * 502
        found = from_csv(tmp_path, text)
        assert len(aside(found)) == 2


class TestOrdinaryRows:
    def test_fewer_cells_and_empty_cells_at_the_end_are_normal(self, tmp_path: Path) -> None:
        text = f"{HEAD}Acme,Cook,2025-03-01,applied,,,\nDelta,Cook,2025-03-01\n{OTHERS}"
        found = records(from_csv(tmp_path, text))
        assert [record.problems for record in found] == [()] * 4
        assert told(found[0]) == ["applied 2025-03-01"]

    def test_a_comma_at_the_end_of_every_row(self, tmp_path: Path) -> None:
        text = f"{HEAD}Acme,Cook,2025-03-01,applied,\nBeta,Nurse,2025-03-02,sent,\nGamma,Cook,2025-03-03,sent,\n"
        found = records(from_csv(tmp_path, text))
        assert [record.problems for record in found] == [()] * 3

    def test_a_space_after_every_comma_tells_nothing(self, tmp_path: Path) -> None:
        text = "Company,Role,Applied\nBeta, Nurse, 2025-03-02\nAcme, Inc., Cook, 2025-03-01\n"
        found = from_csv(tmp_path, text)
        assert [problem.what for problem in aside(found)] == [SHIFTED_CELLS]

    def test_no_row_is_long(self, tmp_path: Path) -> None:
        assert [record.problems for record in records(from_csv(tmp_path, HEAD + OTHERS))] == [()] * 2

    def test_a_broken_row_stays_as_it_is(self, tmp_path: Path) -> None:
        text = f'{HEAD}Beta,Nurse,2025-03-02,rejected\n"Acme,Cook,2025-03-01,applied,more\nGamma,Cook,2025-03-03,sent\n'
        assert len(records(from_csv(tmp_path, text))) == 3

    def test_a_remark_right_of_a_table_of_a_workbook_is_kept(self, tmp_path: Path) -> None:
        rows = [["Company", "Role", "Applied"], ["Acme", "Cook", "2025-03-01", "ask for Ann"]]
        (record,) = records(reading(workbook(tmp_path / "jobs.xlsx", {"Jobs": rows})))
        assert dict(record.fields) == {"Column D": "ask for Ann"}
        assert record.problems == ()

    def test_a_text_without_headings(self, tmp_path: Path) -> None:
        text = "Acme,Nurse,2025-03-01,applied\nBeta,Cook,2025-03-02,rejected,\n"
        assert len(records(reading(csv_file(tmp_path, text)))) == 2
