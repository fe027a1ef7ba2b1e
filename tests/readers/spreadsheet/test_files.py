"""Files as they come: any kind, any encoding, broken, or meant to do harm."""

# ruff: noqa: E501, DTZ001 - cells carry no zone; tables of words and rows read better unbroken

import base64
import lzma
import zipfile
from datetime import datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from python_calamine import PasswordError

from headway.readers.spreadsheet.grid import Cell, column_of, letter_of, text_of
from headway.readers.spreadsheet.sheet_scan import Guard, SheetFacts, scan_ods, scan_sheet
from tests.readers.spreadsheet.sheets import (
    aside,
    csv_file,
    from_csv,
    read,
    reading,
    records,
    refusal,
    repacked,
    told,
    workbook,
)

TEXT = "Company,Role,Status\nAcmé,Analyst,Rejected\n"
ROWS = [["Company", "Role", "Status"], ["Acme", "Analyst", "Rejected"]]
SHEET = "xl/worksheets/sheet1.xml"
ODS_HEAD = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
    '<office:body><office:spreadsheet><table:table table:name="Log">'
)
ODS_TAIL = "</table:table></office:spreadsheet></office:body></office:document-content>"

# An .xls file of one row (Acme, Analyst, 2025-03-04, Rejected), compressed: nothing here can write that kind.
OLD_WORKBOOK = lzma.decompress(
    base64.b64decode(
        "/Td6WFoAAATm1rRGAgAhARwAAAAQz1jM4BX/AmddAGgzvhyGMHdg9KSEKkAMHHYngvKRhtyIyie64aC3xgQTZ5vNmLlpNRUqmeED"
        "08XozNH0Sz/ZqCLxYNmwx+4v1UI+paOKIneBVRFwGzT6D/ujymYAx2HNK6igkTgwCYzLHYse39FHGA104/DYJ4+VKGOmrUwK6ls6"
        "nK/V8ANGtcY3YFqYFEqCx5eWX79ofuY4cKoND/k7tx7JFKeHSazwp/H40Fv4HQxGZJEZZQu5VmygJkk4iVzyLa6iZkw3pUgy+2qG"
        "JpTfgG0AJ3TgLaN0a+vn9ZOi+pxZMQUA0oDk/3mrPwWv7yFjSb1pnzLoyN2TtdD+qpU6xbdpJFm+D0OgwXX2tYc1qCtCz5ZEhB+2"
        "GBM4obaNyg0MnCc8EuBoJkP0V4Xq6OVKokXsPAMlJAA8sXF2R8zKYf+H4UEINe11ScLMkrqLtvF7y4XQEEeD0silWEV5hkiuJztd"
        "Cnvw8j0JoC02ASue6wvywV0RR3YpV5AR+wjgoqRmvQIn9dkkusDwV9AFrY8xgFjovfXJRjDJar2lLzfpJ/IVDxWMB3n+GNnBJi9/"
        "8Wd2J5Jg1VlVO1IzMBBWxOtbGp3Yd42ngK1JcMa5ApeoDPpgsl2mv3baOuBLyh2bL0arnFbHsb5KX7QH7qv3wa3W7RgsL/bfveqG"
        "wt27M0TmtOuxx1cN4Uk1yXgBeZnklIGPJYs8kjIMsz+D0+b2YnTk9tP9Rssx+2hMDFtOiAjS4VV6Ourq+yiDIDYxOo6wf+B+2B17"
        "RsqaU9YWKi33lzpAcM3zllJXt3DlZCs8DPxC+yY+KesaXHDY4VN9z9eJlfIEAAAAp7gokcUdacAAAYMFgCwAAGQ0n0+xxGf7AgAA"
        "AAAEWVo="
    )
)


def part_of(path: Path, name: str = SHEET) -> bytes:
    with zipfile.ZipFile(path) as package:
        return package.read(name)


def ods(path: Path, body: str, manifest: str = "<manifest/>") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("content.xml", ODS_HEAD + body + ODS_TAIL)
        package.writestr("META-INF/manifest.xml", manifest)
    return path


def ods_row(*cells: str, attributes: str = "") -> str:
    written = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>' for cell in cells
    )
    return f"<table:table-row{attributes}>{written}</table:table-row>"


class TestText:
    @pytest.mark.parametrize(
        "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1"]
    )
    def test_any_usual_encoding(self, tmp_path: Path, encoding: str) -> None:
        found = reading(csv_file(tmp_path, TEXT, encoding=encoding))
        assert records(found)[0].employer == "Acmé"

    def test_bytes_of_no_western_encoding_are_still_read(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv"
        path.write_bytes(b"Company,Role\nAcm\x81\xe9,Analyst\n")
        assert records(reading(path))[0].role == "Analyst"

    @pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
    def test_any_usual_separator(self, tmp_path: Path, separator: str) -> None:
        found = from_csv(tmp_path, TEXT.replace(",", separator))
        assert told(records(found)[0]) == ["applied ?", "rejected ?"]

    def test_separators_within_the_text_do_not_mislead(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, "Company;Role, please\nAcme;Analyst, junior\nBeta;Clerk, senior\n")
        assert records(found)[0].employer == "Acme"

    def test_separators_within_quotation_marks_do_not_part_headings(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, 'Company,Role,Status\nA,x,"rejected; interview; applied; company; offer"\n')
        assert [one.heading for one in found.tables[0].columns] == ["Company", "Role", "Status"]

    def test_the_separator_can_be_named_in_the_first_line(self, tmp_path: Path) -> None:
        assert records(from_csv(tmp_path, f"sep=;\n{TEXT.replace(',', ';')}"))[0].where == "jobs!A3"

    def test_nul_bytes_are_left_out(self, tmp_path: Path) -> None:
        assert records(from_csv(tmp_path, TEXT + "Be\0ta,Clerk,Applied\n" * 2))[1].employer == "Beta"

    def test_links_written_as_formulas_are_taken_apart(self, tmp_path: Path) -> None:
        text = 'Company,Role\nAcme,"=HYPERLINK(""https://a.example/1"",""Analyst"")"\nBeta,"=HYPERLINK(""https://b.example"")"\nC,=A1\n'
        found = records(from_csv(tmp_path, text))
        assert [(one.role, one.url) for one in found][:2] == [
            ("Analyst", "https://a.example/1"),
            ("", "https://b.example"),
        ]

    def test_a_quotation_mark_that_is_never_closed_spoils_its_own_row_only(self, tmp_path: Path) -> None:
        text = 'Company,Role,Notes\nAcme,Analyst,ok\nBeta,Clerk,"oh no\n' + "Gamma,Driver,fine\n" * 3
        found = from_csv(tmp_path, text)
        assert [one.employer for one in found.records()] == ["Acme", "Beta", *["Gamma"] * 3]

    def test_a_mark_that_is_closed_much_later_spoils_its_own_row_only(self, tmp_path: Path) -> None:
        text = 'Company,Role,Notes\nBeta,Clerk,"oh no\n' + "Gamma,Driver,fine\n" * 3 + 'Delta,Cook,27" screen\n'
        found = from_csv(tmp_path, text)
        assert [one.employer for one in found.records()] == ["Beta", *["Gamma"] * 3, "Delta"]

    def test_a_broken_row_that_names_nobody_is_a_problem(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, 'Company,Role,Notes\nAcme,Analyst,ok\n,,"oh no\n')
        assert [one.where for one in aside(found)] == ["jobs!A3"]

    def test_a_file_full_of_open_marks_is_still_read_line_by_line(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, "Company,Role,Notes\n" + 'Beta,Clerk,"oh no\n' * 301)
        assert [one.employer for one in found.records()] == ["Beta"] * 301

    def test_several_lines_in_one_cell_are_one_cell(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, 'Company,Role,Notes\nAcme,Analyst,"one\ntwo\nthree"\nBeta,Clerk,\n')
        assert [one.notes for one in found.records()] == ["one\ntwo\nthree", ""]

    def test_a_cell_too_long_for_the_reader_is_taken_as_it_stands(self, tmp_path: Path) -> None:
        found = from_csv(tmp_path, f"Company,Role,Notes\nAcme,Analyst,{'x' * 140_000}\nBeta,Clerk,\n")
        assert [one.employer for one in found.records()] == ["Acme", "Beta"]

    def test_marks_of_a_merge_conflict_are_problems(self, tmp_path: Path) -> None:
        text = "<<<<<<< HEAD\nCompany,Role\nAcme,Analyst\n=======\nBeta,Clerk\n>>>>>>> other\n"
        found = from_csv(tmp_path, text)
        assert [one.where for one in aside(found)] == ["jobs!A4", "jobs!A6"]
        assert found.tables[0].skipped[0].reason == "above the headings"

    def test_more_cells_than_a_person_can_keep_are_refused(self, tmp_path: Path) -> None:
        path = csv_file(tmp_path, "Company,Role\n" + ("," * 16_383 + "\n") * 800)
        assert "far too large" in refusal(path).what


class TestWorkbooks:
    def test_the_extension_does_not_matter(self, tmp_path: Path) -> None:
        path = workbook(tmp_path / "a.xlsx", {"Log": ROWS})
        path.rename(tmp_path / "a.csv")
        assert records(reading(tmp_path / "a.csv"))[0].employer == "Acme"
        assert records(reading(csv_file(tmp_path, TEXT, name="b.xlsx")))[0].employer == "Acmé"

    def test_linked_cells_give_the_address(self, tmp_path: Path) -> None:
        book = xlsxwriter.Workbook(str(tmp_path / "a.xlsx"))
        sheet = book.add_worksheet("Log")
        sheet.write_row(0, 0, ["Company", "Role", "Link"])
        for row, (address, words) in enumerate(
            [("https://a.example/1", "open"), ("mailto:a@a.example", "write")], start=1
        ):
            sheet.write_row(row, 0, ["Acme", "Analyst"])
            sheet.write_url(row, 2, address, string=words)
        sheet.write_row(3, 0, ["Beta", "Clerk"])
        sheet.write_formula(3, 2, '=HYPERLINK("https://b.example/2","go")', value="go")
        sheet.write_row(4, 0, ["Gamma"])
        sheet.write_url(4, 1, "internal:Log!A1", string="Driver")
        book.close()
        assert [one.url for one in reading(tmp_path / "a.xlsx").records()] == [
            "https://a.example/1",
            "",
            "https://b.example/2",
            "",
        ]

    def test_a_formula_without_a_value_is_a_problem(self, tmp_path: Path) -> None:
        book = openpyxl.Workbook()
        sheet = book.active
        sheet.title = "Log"
        for row in (
            ["Company", "Role", "Date Applied", "Days"],
            ["Acme", "Analyst", "=TODAY()", "=1+1"],
            ["Beta", "Clerk", "2025-03-04", 3],
        ):
            sheet.append(row)
        book.save(tmp_path / "a.xlsx")
        first = records(reading(tmp_path / "a.xlsx"))[0]
        assert [(one.where, one.value) for one in first.problems] == [("Log!C2", "=TODAY()")]
        assert first.fields == (("Days", "=1+1"),)

    def test_values_of_formulas_are_used(self, tmp_path: Path) -> None:
        book = xlsxwriter.Workbook(str(tmp_path / "a.xlsx"))
        sheet = book.add_worksheet("Log")
        sheet.write_row(0, 0, ["Company", "Role"])
        sheet.write_formula(1, 0, '="Ac"&"me"', value="Acme")
        sheet.write_formula(1, 1, '=IF(1,HYPERLINK("x"),"")', value="Analyst")
        book.close()
        (record,) = records(reading(tmp_path / "a.xlsx"))
        assert (record.employer, record.role, record.problems) == ("Acme", "Analyst", ())

    def test_old_workbooks(self, tmp_path: Path) -> None:
        (tmp_path / "a.xls").write_bytes(OLD_WORKBOOK)
        (record,) = records(reading(tmp_path / "a.xls"))
        assert (record.employer, told(record)) == ("Acme", ["applied 2025-03-04", "rejected ?"])

    def test_an_old_workbook_with_a_far_corner_is_refused(self, tmp_path: Path) -> None:
        # The place of the last text, its row and column as two bytes each, moved to the end of the sheet.
        last = OLD_WORKBOOK.rindex(b"\xfd\x00\x0a\x00\x01\x00\x03\x00") + 4
        (tmp_path / "a.xls").write_bytes(OLD_WORKBOOK[:last] + b"\xff\xff\xff\x00" + OLD_WORKBOOK[last + 4 :])
        assert "too many rows and columns" in refusal(tmp_path / "a.xls").what

    def test_open_documents(self, tmp_path: Path) -> None:
        covered = "<table:covered-table-cell/><table:table-cell/></table:table-row>"
        body = ods_row(*ROWS[0]) + ods_row(*ROWS[1]).replace("</table:table-row>", covered)
        body += '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
        found = reading(ods(tmp_path / "a.ods", body))
        assert told(records(found)[0]) == ["applied ?", "rejected ?"]

    def test_a_million_empty_rows_cost_nothing(self, tmp_path: Path) -> None:
        path = workbook(tmp_path / "a.xlsx", {"Log": ROWS})
        empty = b"".join(
            b'<row r="%d"><c r="A%d" s="1"/><c r="Z%d" s="1"/></row>' % (row, row, row) for row in range(3, 500_000)
        )
        many = part_of(path).replace(b"</sheetData>", empty + b"</sheetData>")
        assert reading(repacked(path, {SHEET: many}, tmp_path / "b.xlsx")).read == 1

    def test_cells_written_in_another_way_are_read_or_refused_but_never_harm(self, tmp_path: Path) -> None:
        path = workbook(tmp_path / "a.xlsx", {"Log": ROWS})
        swapped = part_of(path).replace(b'<c r="A1" t="s">', b'<c t="s" r="A1">')
        assert reading(repacked(path, {SHEET: swapped}, tmp_path / "b.xlsx")).read == 1

    def test_wide_and_long_sheets_are_measured_cell_by_cell(self, tmp_path: Path) -> None:
        wide = workbook(tmp_path / "a.xlsx", {"Log": [[*ROWS[0], *[""] * 40, "Mood"], [*ROWS[1], *[""] * 40, "ok"]]})
        assert records(reading(wide))[0].fields == (("Mood", "ok"),)
        book = xlsxwriter.Workbook(str(tmp_path / "b.xlsx"))
        sheet = book.add_worksheet("Log")
        sheet.write_row(0, 0, ROWS[0])
        sheet.write_row(150_000, 0, ROWS[1])
        book.close()
        assert records(reading(tmp_path / "b.xlsx"))[0].where == "Log!A150001"


class TestScan:
    def test_a_sheet_that_ends_with_a_row(self) -> None:
        assert scan_sheet([b"<row></row>"]) == SheetFacts()

    @pytest.mark.parametrize(
        ("cell", "text"),
        [
            (datetime(2025, 3, 4, 9, 30), "2025-03-04 09:30"),
            (datetime(2025, 3, 4), "2025-03-04"),
            (time(9, 30), "09:30:00"),
            (timedelta(hours=30), "1 day, 6:00:00"),
            (1.5, "1.5"),
            (3.0, "3"),
            (False, "FALSE"),
        ],
    )
    def test_cells_read_as_a_person_would_read_them(self, cell: Cell, text: str) -> None:
        assert text_of(cell) == text

    def test_what_is_no_cell_does_not_widen_a_row(self) -> None:
        guard = Guard(1000)
        row = ods_row("x").replace("</table:table-row>", "<table:shapes/></table:table-row>")
        scan_ods([row.encode()], guard)
        assert guard.refused is None

    def test_letters_and_columns_go_both_ways(self) -> None:
        assert [letter_of(column) for column in (0, 25, 26, 16_383)] == ["A", "Z", "AA", "XFD"]
        assert [column_of(letters) for letters in ("A", "Z", "AA", "XFD")] == [0, 25, 26, 16_383]


class TestNativeReader:
    """What the native reader may do with a file that looks sound: it cannot be brought to it at will."""

    @pytest.mark.parametrize(
        ("raised", "what"),
        [(PasswordError("locked"), "password"), (type("PanicException", (BaseException,), {})("index"), "damaged")],
    )
    def test_its_errors_are_sentences(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, raised: BaseException, what: str
    ) -> None:
        class Failing:
            @staticmethod
            def from_filelike(_file: object) -> None:
                raise raised

        monkeypatch.setattr("headway.readers.spreadsheet.workbook.CalamineWorkbook", Failing)
        assert what in refusal(workbook(tmp_path / "a.xlsx", {"Log": ROWS})).what

    def test_what_is_not_its_own_is_not_hidden(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        class Stopping:
            @staticmethod
            def from_filelike(_file: object) -> None:
                raise KeyboardInterrupt

        monkeypatch.setattr("headway.readers.spreadsheet.workbook.CalamineWorkbook", Stopping)
        with pytest.raises(KeyboardInterrupt):
            read(workbook(tmp_path / "a.xlsx", {"Log": ROWS}))


class TestRefused:
    def refuse_part(self, folder: Path, **changed: bytes) -> str:
        path = workbook(folder / "a.xlsx", {"Log": ROWS})
        return refusal(repacked(path, {SHEET: changed["sheet"]}, folder / "b.xlsx")).what

    @pytest.mark.parametrize(
        ("content", "what"),
        [
            (b"", "0 bytes"),
            (b"%PDF-1.7 ...", "PDF"),
            (b"\x89PNG\r\n\x1a\n", "picture"),
            (b"<html><body><table></table></body></html>", "web page"),
            (b"\n<!DOCTYPE html><table>", "web page"),
            (b'<?xml version="1.0"?><Workbook/>', "XML document"),
            (bytes(range(256)) * 40, "not a spreadsheet"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000, "not a spreadsheet"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le") + b"\0" * 900, "damaged"),
            (b"PK\x03\x04 and then nothing", "damaged"),
            (b"\n\n,,,\n", "no rows"),
        ],
    )
    def test_by_its_content_with_a_clear_sentence(self, tmp_path: Path, content: bytes, what: str) -> None:
        path = tmp_path / "jobs.xlsx"
        path.write_bytes(content)
        found = refusal(path)
        assert what in found.what
        assert found.advice

    def test_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        assert "cannot be opened" in refusal(tmp_path / "gone.xlsx").what

    def test_a_file_that_is_too_large(self, tmp_path: Path) -> None:
        for name, size in (("a.csv", 65), ("b.xlsx", 257)):
            with (tmp_path / name).open("wb") as file:
                file.write(b"Company,Role\n")
                file.truncate(size * 1024 * 1024)
            assert "larger than" in refusal(tmp_path / name).what

    def test_a_workbook_cut_short(self, tmp_path: Path) -> None:
        path = workbook(tmp_path / "a.xlsx", {"Log": ROWS * 50})
        path.write_bytes(path.read_bytes()[:-400])
        assert "damaged" in refusal(path).what

    @pytest.mark.parametrize(
        ("parts", "what"),
        [
            ({"readme.txt": b"hello"}, "not a spreadsheet"),
            ({"xl/workbook.bin": b""}, "binary workbook"),
            ({"Index/Document.iwa": b""}, "Numbers"),
            ({"xl/workbook.xml": b"<workbook"}, "damaged"),
            ({"xl/workbook.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><workbook/>'}, "entities"),
            ({"xl/workbook.xml": b"<workbook/>", SHEET: b"<worksheet>"}, "damaged"),
            (
                {"xl/workbook.xml": '<!DOCTYPE a [<!ENTITY b "c">]><workbook>&b;</workbook>'.encode("utf-16")},
                "entities",
            ),
        ],
    )
    def test_packages_that_are_something_else(self, tmp_path: Path, parts: dict[str, bytes], what: str) -> None:
        with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as package:
            for name, content in parts.items():
                package.writestr(name, content)
        assert what in refusal(tmp_path / "a.xlsx").what

    def test_a_package_with_a_password(self, tmp_path: Path) -> None:
        path = workbook(tmp_path / "a.xlsx", {"Log": ROWS})
        content = bytearray(path.read_bytes())
        place = content.find(b"PK\x01\x02")
        content[place + 8] |= 1
        path.write_bytes(bytes(content))
        assert "password" in refusal(path).what
        encrypted = ods(tmp_path / "a.ods", ods_row("Company"), "<manifest><encryption-data/></manifest>")
        assert "password" in refusal(encrypted).what

    def test_a_cell_far_away(self, tmp_path: Path) -> None:
        book = xlsxwriter.Workbook(str(tmp_path / "a.xlsx"))
        sheet = book.add_worksheet("Log")
        sheet.write("A1", "Company")
        sheet.write("XFD1048576", "far")
        book.close()
        assert "too many rows and columns" in refusal(tmp_path / "a.xlsx").what

    @pytest.mark.parametrize(
        "cells",
        [
            b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c s="1" r="XFD1048576"><v>1</v></c></row>',
            b'<row r="1"><c r="A1"><v>1</v></c></row><x:row r="900000"><x:c r="XFD900000"><x:v>1</x:v></x:c></x:row>',
            b"<row>" + b"<c><v>1</v></c>" * 16_000 + b"</row>" + b"<row><c><v>1</v></c></row>" * 1000,
        ],
    )
    def test_far_cells_cannot_hide(self, tmp_path: Path, cells: bytes) -> None:
        sheet = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>'
        assert "too many rows and columns" in self.refuse_part(tmp_path, sheet=sheet % cells)

    def test_entities_anywhere(self, tmp_path: Path) -> None:
        assert "entities" in self.refuse_part(
            tmp_path, sheet=b" " * 1_048_572 + b'<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'
        )

    def test_a_row_without_end(self, tmp_path: Path) -> None:
        assert "far too large" in self.refuse_part(tmp_path, sheet=b"<worksheet><row>" + b" " * 34 * 1024 * 1024)

    def test_more_cells_than_a_person_can_keep(self, tmp_path: Path) -> None:
        rows = (b"<row>" + b'<c r="A1"/>' * 1000 + b"</row>") * 6100
        assert "far too large" in self.refuse_part(tmp_path, sheet=b"<worksheet>" + rows)

    def test_a_bomb_that_admits_its_size(self, tmp_path: Path) -> None:
        path = workbook(tmp_path / "a.xlsx", {"Log": ROWS})
        assert "far too large" in refusal(repacked(path, {SHEET: bytes(401 * 1024 * 1024)}, tmp_path / "b.xlsx")).what

    def test_too_many_texts(self, tmp_path: Path) -> None:
        path = workbook(tmp_path / "a.xlsx", {"Log": ROWS})
        strings = b"<sst>" + b"<si/>" * 3_010_000 + b"</sst>"
        assert "far too large" in refusal(repacked(path, {"xl/sharedStrings.xml": strings}, tmp_path / "b.xlsx")).what

    def test_open_documents_that_repeat_without_measure(self, tmp_path: Path) -> None:
        cell = '<table:table-cell office:value-type="string" table:number-columns-repeated="16000"><text:p>x</text:p></table:table-cell>'
        row = f'<table:table-row table:number-rows-repeated="1000000">{cell}</table:table-row>'
        assert "too many rows" in refusal(ods(tmp_path / "a.ods", row)).what
