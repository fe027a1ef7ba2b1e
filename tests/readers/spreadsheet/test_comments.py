"""Comments on cells: part of the notes of their row, named where no row takes them, and never lost in silence."""

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment

from headway.readers.records import Problem
from headway.readers.spreadsheet import Choices
from tests.readers.spreadsheet.sheets import reading, records, refusal, repacked, workbook
from tests.readers.spreadsheet.test_files import OLD_WORKBOOK, ods

HEADINGS = ["Company", "Role", "Status", "Notes"]
ACME = ["Acme", "Analyst", "Applied", "By mail"]
SHEET_RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels"
TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
THREAD_TYPES = "http://schemas.microsoft.com/office/2017/10/relationships"
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
THREADED = 'xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"'
TABLES = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
STAND_IN = (
    "[Kommentarthread] Ihre Version von Excel gestattet das Lesen. "
    "Weitere Informationen: https://go.microsoft.com/fwlink/?linkid=870924 Kommentar: They called"
)


def commented(path: Path, comments: Mapping[str, str], *rows: Sequence[object], author: str = "") -> Path:
    """A workbook with comments on these cells."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Log"
    for row in rows or (HEADINGS, ACME):
        sheet.append(row)
    for place, text in comments.items():
        sheet[place].comment = Comment(text, author)
    book.save(path)
    return path


def relations(*parts: tuple[str, str]) -> bytes:
    inner = "".join(f'<Relationship Id="r{n}" Type="{kind}" Target="{to}"/>' for n, (kind, to) in enumerate(parts))
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'.encode()


def legacy(*comments: tuple[str, str], author: str = "") -> bytes:
    inner = "".join(
        f'<comment ref="{place}" authorId="0"><text><r><rPr/><t>{text}</t></r></text></comment>'
        for place, text in comments
    )
    authors = f"<authors><author>{author}</author></authors>"
    return f"<comments {MAIN}>{authors}<commentList>{inner}</commentList></comments>".encode()


def thread(*inner: str) -> bytes:
    return f"<ThreadedComments {THREADED}>{''.join(inner)}</ThreadedComments>".encode()


def said(place: str, text: str, **more: str) -> str:
    given = "".join(f' {name}="{value}"' for name, value in more.items())
    return f'<threadedComment ref="{place}"{given}><text>{text}</text></threadedComment>'


def packed(folder: Path, parts: Mapping[str, bytes], *beside: tuple[str, str]) -> Path:
    """A workbook of one row, with these parts to which its sheet leads."""
    path = workbook(folder / "plain.xlsx", {"Log": [HEADINGS, ACME]})
    return repacked(path, {**parts, SHEET_RELATIONS: relations(*beside)}, folder / "jobs.xlsx")


def threaded(folder: Path, *inner: str, stand_in: str = STAND_IN) -> Path:
    path = packed(
        folder,
        {
            "xl/comments1.xml": legacy(("C2", stand_in), author="tc={1}"),
            "xl/threadedComments/threadedComment1.xml": thread(*inner),
            "xl/persons/person.xml": f'<personList {THREADED}><person displayName="Ann" id="a"/>'
            '<person displayName="Bo" id="b"/></personList>'.encode(),
        },
        (f"{TYPES}/comments", "../comments1.xml"),
        (f"{THREAD_TYPES}/threadedComment", "../threadedComments/threadedComment1.xml"),
    )
    with zipfile.ZipFile(path) as package:
        of_book = package.read("xl/_rels/workbook.xml.rels").decode()
    person = f'<Relationship Id="p1" Type="{THREAD_TYPES}/person" Target="persons/person.xml"/></Relationships>'
    whole = of_book.replace("</Relationships>", person).encode()
    return repacked(path, {"xl/_rels/workbook.xml.rels": whole}, folder / "threads.xlsx")


def notes(path: Path, choices: Choices | None = None) -> list[str]:
    found = reading(path, choices)
    assert [*found.problems] == []
    return [record.notes for record in records(found)]


def named(problems: Sequence[Problem]) -> list[tuple[str, str]]:
    return [(problem.where, problem.value) for problem in problems]


class TestAComment:
    def test_is_a_note_of_its_row_behind_the_heading_of_its_column(self, tmp_path: Path) -> None:
        path = commented(tmp_path / "jobs.xlsx", {"C2": "They called", "A2": "Nice people"})
        assert notes(path) == ["By mail\nCompany: Nice people\nStatus: They called"]

    def test_on_the_notes_goes_on_with_them(self, tmp_path: Path) -> None:
        assert notes(commented(tmp_path / "jobs.xlsx", {"D2": "and by phone"})) == ["By mail\nand by phone"]

    def test_is_kept_where_there_is_no_column_of_notes(self, tmp_path: Path) -> None:
        path = commented(tmp_path / "jobs.xlsx", {"B2": "Part time"}, HEADINGS[:3], ACME[:3])
        assert notes(path) == ["Role: Part time"]

    def test_names_the_column_of_notes_where_there_are_several(self, tmp_path: Path) -> None:
        path = commented(tmp_path / "jobs.xlsx", {"D2": "more"}, [*HEADINGS, "Comments"], [*ACME, "yes"])
        assert notes(path) == ["Notes: By mail\nComments: yes\nNotes: more"]

    def test_beside_the_table_names_the_letter_of_its_column(self, tmp_path: Path) -> None:
        assert notes(commented(tmp_path / "jobs.xlsx", {"H2": "call again"})) == ["By mail\nColumn H: call again"]

    @pytest.mark.parametrize(
        ("place", "text", "note"),
        [
            ("C2", "They called", "Status (Ann): They called"),
            ("C2", "Ann:\nThey called", "Status (Ann): They called"),
            ("C2", "Called, says Ann", "Status: Called, says Ann"),
            ("D2", "They called", "Ann: They called"),
        ],
    )
    def test_names_its_author_once(self, tmp_path: Path, place: str, text: str, note: str) -> None:
        assert notes(commented(tmp_path / "jobs.xlsx", {place: text}, author="Ann")) == [f"By mail\n{note}"]

    def test_without_words_says_nothing(self, tmp_path: Path) -> None:
        assert notes(commented(tmp_path / "jobs.xlsx", {"C2": " "}, author="Ann")) == ["By mail"]

    def test_on_a_column_that_is_left_out_is_still_a_note(self, tmp_path: Path) -> None:
        path = commented(tmp_path / "jobs.xlsx", {"D2": "but this"})
        assert notes(path, Choices(columns={"Notes": "ignore"})) == ["Notes: but this"]

    def test_changes_what_the_row_says(self, tmp_path: Path) -> None:
        plain, with_one, with_another = (
            records(reading(commented(tmp_path / "jobs.xlsx", comments)))[0].digest
            for comments in ({}, {"C2": "They called"}, {"C2": "They wrote"})
        )
        assert len({plain, with_one, with_another}) == 3

    def test_is_found_wherever_the_sheet_says_that_it_is(self, tmp_path: Path) -> None:
        part = legacy(("C2", "They called"), ("D2", "twice"))
        path = packed(tmp_path, {"xl/media/words.bin": part}, (f"{TYPES}/comments", "/xl/media/words.bin"))
        assert notes(path) == ["By mail\nStatus: They called\ntwice"]

    def test_of_another_sheet_stays_there(self, tmp_path: Path) -> None:
        book = openpyxl.Workbook()
        for number, company in enumerate(("Acme", "Beta")):
            sheet = book.create_sheet(company, number)
            sheet.append(HEADINGS)
            sheet.append([company, *ACME[1:]])
            sheet["A2"].comment = Comment(f"on {company}", "")
        book.save(tmp_path / "jobs.xlsx")
        assert notes(tmp_path / "jobs.xlsx") == ["By mail\nCompany: on Acme", "By mail\nCompany: on Beta"]

    def test_is_read_without_aids_and_escapes(self, tmp_path: Path) -> None:
        words = "<text>One<t>, two</t><r><t>, three_x000D_</t></r><rPh><t>aid</t></rPh></text>"
        part = f'<comments {MAIN}><commentList><comment ref="C2">{words}</comment></commentList></comments>'.encode()
        path = packed(tmp_path, {"xl/comments1.xml": part}, (f"{TYPES}/comments", "../comments1.xml"))
        assert notes(path) == ["By mail\nStatus: One, two, three"]


class TestAThread:
    def test_is_one_note_with_its_replies(self, tmp_path: Path) -> None:
        path = threaded(
            tmp_path,
            said("C2", "They called", id="1", personId="a"),
            said("C2", "When?", id="2", parentId="1", personId="b"),
            said("C2", "Today", id="3", parentId="1", personId="x"),
            said("C2", "", id="4", parentId="1", personId="a"),
        )
        assert notes(path) == ["By mail\nStatus (Ann): They called\nBo: When?\nToday"]

    def test_may_stand_beside_another_on_the_same_cell(self, tmp_path: Path) -> None:
        path = threaded(tmp_path, said("C2", "One"), said("C2", "Two"))
        assert notes(path) == ["By mail\nStatus: One\nStatus: Two"]

    def test_is_not_read_again_from_what_stands_in_for_it(self, tmp_path: Path) -> None:
        path = threaded(tmp_path, said("C2", "They called"), stand_in="In words of another program: They called")
        assert notes(path) == ["By mail\nStatus: They called"]

    def test_that_was_dropped_is_read_from_what_stands_in_for_it(self, tmp_path: Path) -> None:
        path = packed(
            tmp_path,
            {"xl/comments1.xml": legacy(("C2", STAND_IN), ("B2", "No link"), author="tc={1}")},
            (f"{TYPES}/comments", "../comments1.xml"),
        )
        assert notes(path) == ["By mail\nRole: No link\nStatus: Kommentar: They called"]


class TestACommentOnNoRow:
    def test_is_named_with_its_place_and_words(self, tmp_path: Path) -> None:
        places = {"C1": "What they said", "A3": "Only a comment", "F9": "far below"}
        found = reading(commented(tmp_path / "jobs.xlsx", places, author="Ann"))
        assert found.read == 1
        assert named(found.problems) == [
            ("Log!C1", "Ann: What they said"),
            ("Log!A3", "Ann: Only a comment"),
            ("Log!F9", "Ann: far below"),
        ]

    def test_is_named_on_a_line_between_the_rows_and_on_a_row_that_is_set_aside(self, tmp_path: Path) -> None:
        rows = [HEADINGS, ACME, ["March 2025"], ["", "", "Applied", "Whom?"]]
        found = reading(commented(tmp_path / "jobs.xlsx", {"A3": "busy month", "D4": "who?"}, *rows))
        assert named(found.problems) == [("Log!A3", "busy month"), ("Log!D4", "who?")]

    def test_is_named_on_a_sheet_that_is_left_alone(self, tmp_path: Path) -> None:
        path = commented(tmp_path / "jobs.xlsx", {})
        book = openpyxl.load_workbook(path)
        book.create_sheet("Empty")["B2"].comment = Comment("here", "")
        book.save(path)
        assert named(reading(path).problems) == [("Empty!B2", "here")]

    def test_is_named_without_a_place_where_it_has_none(self, tmp_path: Path) -> None:
        path = packed(
            tmp_path,
            {"xl/comments1.xml": legacy(("nowhere", "lost?"))},
            (f"{TYPES}/comments", "../comments1.xml"),
        )
        assert named(reading(path).problems) == [("Log", "lost?")]

    def test_is_counted_where_there_are_very_many(self, tmp_path: Path) -> None:
        places = {f"A{number}": "x" * 2000 for number in range(10, 62)}
        found = reading(commented(tmp_path / "jobs.xlsx", places))
        assert len(found.problems) == 51
        assert len(found.problems[0].value) == 1000
        assert "2 more comments" in found.problems[-1].what
        assert found.problems[-1].where == "Log!A60"


ANNOTATION = (
    "<office:annotation><dc:creator>Ann</dc:creator><dc:date>2025-03-04T10:00:00</dc:date>"
    "<text:p>They <text:span>called<text:s/>twice</text:span></text:p><text:p>today</text:p></office:annotation>"
)


def cell(text: str, inside: str = "", attributes: str = "") -> str:
    written = f"<text:p>{text}</text:p>" if text else ""
    return f'<table:table-cell office:value-type="string"{attributes}>{inside}{written}</table:table-cell>'


def row(*cells: str, attributes: str = "") -> str:
    return (
        f'<table:table-row xmlns:dc="http://purl.org/dc/elements/1.1/"{attributes}>{"".join(cells)}</table:table-row>'
    )


class TestOpenDocuments:
    def test_a_comment_is_a_note_and_no_part_of_its_cell(self, tmp_path: Path) -> None:
        body = row(*map(cell, HEADINGS)) + row(*map(cell, ACME[:2]), cell("Applied", ANNOTATION), cell("By mail"))
        (record,) = records(reading(ods(tmp_path / "a.ods", body)))
        assert record.notes == "By mail\nStatus (Ann): They called twice\ntoday"
        assert record.facts[0].evidence == 'Log!C2 "Applied"'

    def test_its_place_is_counted_over_what_is_repeated(self, tmp_path: Path) -> None:
        gap = row(cell(""), attributes=' table:number-rows-repeated="3"')
        twice = cell("Acme", attributes=' table:number-columns-repeated="2"')
        empty = '<table:covered-table-cell table:number-columns-repeated="1"/>'
        body = gap + row(*map(cell, HEADINGS)) + row(twice, empty, cell("By mail", ANNOTATION))
        body += row(cell("", ANNOTATION))
        found = reading(ods(tmp_path / "a.ods", body))
        assert records(found)[0].notes == "By mail\nAnn: They called twice\ntoday"
        assert named(found.problems) == [("Log!A6", "Ann: They called twice\ntoday")]

    def test_without_words_or_author_it_says_nothing_of_them(self, tmp_path: Path) -> None:
        blank = "<office:annotation/>"
        plain = "<office:annotation><text:p>They called</text:p></office:annotation>"
        body = row(*map(cell, HEADINGS)) + row(cell("Acme", blank), cell("Analyst", plain))
        assert notes(ods(tmp_path / "a.ods", body)) == ["Role: They called"]


class TestOldWorkbooks:
    def test_their_comments_are_named_as_not_read(self, tmp_path: Path) -> None:
        drawn = b"\x5d\x00\x34\x00\x15\x00\x12\x00\x19\x00"
        (tmp_path / "a.xls").write_bytes(OLD_WORKBOOK)
        (tmp_path / "b.xls").write_bytes(OLD_WORKBOOK + drawn + bytes(502))
        assert reading(tmp_path / "a.xls").problems == ()
        (problem,) = reading(tmp_path / "b.xls").problems
        assert (problem.where, problem.advice) == ("b.xls", "To keep them, save the file as .xlsx and import that one.")


class TestHarm:
    """Parts that mean harm end in a refusal, in bounded time and memory."""

    def refuse(self, folder: Path, part: bytes, kind: str = "comments") -> str:
        path = packed(folder, {"xl/media/a.xml": part}, (f"{TYPES}/{kind}", "../media/a.xml"))
        return refusal(path).what

    @pytest.mark.parametrize("kind", ["comments", "threadedComment"])
    def test_entities(self, tmp_path: Path, kind: str) -> None:
        entities = '<!DOCTYPE a [<!ENTITY b "c">]><comments>&b;</comments>'
        assert "entities" in self.refuse(tmp_path, entities.encode(), kind)
        assert "entities" in self.refuse(tmp_path, entities.encode("utf-16"), kind)

    def test_a_part_that_inflates(self, tmp_path: Path) -> None:
        assert "far too large" in self.refuse(tmp_path, b"<comments>" + bytes(33 * 1024 * 1024))

    def test_more_markup_than_anybody_writes(self, tmp_path: Path) -> None:
        assert "far too large" in self.refuse(tmp_path, b"<comments>" + b"<r/>" * 1_200_001 + b"</comments>")

    def test_a_part_that_is_broken(self, tmp_path: Path) -> None:
        assert "damaged" in self.refuse(tmp_path, b"<comments>")

    def test_very_deep_parts_are_only_parts(self, tmp_path: Path) -> None:
        deep = b"<text>" * 100_000 + b"x" + b"</text>" * 100_000
        path = packed(tmp_path, {"xl/a.xml": b"<comments>" + deep + b"</comments>"}, (f"{TYPES}/comments", "../a.xml"))
        assert notes(path) == ["By mail"]

    def test_comments_within_comments_are_none(self, tmp_path: Path) -> None:
        deep = b"<comment>" * 100_000 + b"<text>x</text>" + b"</comment>" * 100_000
        listed = b"<comments><commentList>" + deep + b"</commentList></comments>"
        assert notes(packed(tmp_path, {"xl/a.xml": listed}, (f"{TYPES}/comments", "../a.xml"))) == ["By mail"]
        inside = "<office:annotation><text:p>" * 50_000 + "x" + "</text:p></office:annotation>" * 50_000
        body = row(*map(cell, HEADINGS)) + row(cell("Acme", inside))
        assert notes(ods(tmp_path / "a.ods", body)) == ["Company: x"]

    def test_parts_that_are_not_there(self, tmp_path: Path) -> None:
        assert notes(packed(tmp_path, {}, (f"{TYPES}/comments", "../../../../etc/none.xml"))) == ["By mail"]

    def test_open_documents_without_end(self, tmp_path: Path) -> None:
        body = row(*map(cell, HEADINGS)) + row(cell("Acme", ANNOTATION + "<a/>" * 6_000_000))
        assert "far too large" in refusal(ods(tmp_path / "a.ods", body)).what

    def test_open_documents_with_odd_numbers(self, tmp_path: Path) -> None:
        odd = cell("Acme", ANNOTATION, ' table:number-columns-repeated="x"')
        assert "damaged" in refusal(ods(tmp_path / "a.ods", row(odd))).what

    def test_open_documents_that_are_one_row(self, tmp_path: Path) -> None:
        with zipfile.ZipFile(tmp_path / "a.ods", "w") as package:
            package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            package.writestr("content.xml", f'<t:table-row xmlns:t="{TABLES}"><annotation/></t:table-row>')
        assert "damaged" in refusal(tmp_path / "a.ods").what
