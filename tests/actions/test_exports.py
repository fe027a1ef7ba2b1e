"""What was put in can be taken out, and read again without a change."""

from __future__ import annotations

import csv
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from headway.actions.applications import add_application
from headway.actions.beside import add_document, remove_document
from headway.actions.demo import fill_demo
from headway.actions.exports import UnknownEndingError, export
from headway.actions.questions import add_question
from headway.core.events import in_order
from headway.core.vocabulary import Channel, ContactRole, Disposition, DocumentKind, EventKind, Stage, State
from headway.readers.records import ContactRecord, DocumentRecord
from tests.actions.importing import counts, imported, previewed
from tests.cast import NOW, TODAY, a_fact, an_application, an_owner, applied, detail, listed

pytestmark = pytest.mark.django_db
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def alice() -> UUID:
    """A person with an application full of traps, one for each way to end, and one that is only saved."""
    owner = an_owner()
    add_application(
        owner_id=owner,
        now=NOW,
        employer="=Acme+Co",
        role="-Engineer",
        facts=(applied(date(2026, 3, 3)), a_fact(EventKind.INTERVIEW_HELD, date(2026, 3, 9), round=1)),
        channel=Channel.REFERRAL,
        url="https://jobs.example/view/7",
        location="@home",
        salary="+50 000",
        notes='- first line\nsecond, "quoted" line',
        fields=(("=Mood", "=1+1"), ("Role", "my own idea of it")),
        contacts=(ContactRecord(name="Ada Byron", email="ada@acme.example", phone="+49 30 1234"),),
    )
    ends = (
        EventKind.REJECTED,
        EventKind.WITHDRAWN,
        EventKind.OFFER_DECLINED,
        EventKind.OFFER_RESCINDED,
        EventKind.POSITION_CANCELLED,
        EventKind.POSITION_FILLED,
        EventKind.PRESUMED_NO_RESPONSE,
        EventKind.OFFER_ACCEPTED,
    )
    for kind in ends:
        an_application(owner, applied(), a_fact(kind), employer=f"Globex {kind}")
    an_application(owner, a_fact(EventKind.SAVED), employer="Initech", url="www.initech.example/jobs/7")
    an_application(owner, a_fact(EventKind.SCREENING_HELD), employer="", role="")
    return owner


def written(owner_id: UUID, path: Path) -> Path:
    export(owner_id=owner_id, path=path, today=TODAY, now=NOW)
    return path


def everything(owner_id: UUID) -> list[tuple[object, ...]]:
    """All that is known of each application, but for ids and when it was written down."""
    told = []
    for row in listed(owner_id):
        known = detail(owner_id, row.id)
        texts = (row.employer, row.role, row.url, row.location, row.salary, row.requisition_id, row.resume_version)
        stands = (row.stage, row.round, row.disposition, row.closed_on, row.expected_by, row.due_on, row.appointment_at)
        facts = in_order(each.fact for each in known.events if not each.retracted)
        people = sorted((each.name, each.email, each.phone, str(each.role)) for each in known.contacts)
        papers = sorted((each.kind, each.name, each.url) for each in known.documents)
        told.append((papers, *texts, row.channel, row.notes, dict(row.fields), *stands, facts, people))
    return sorted(told, key=str)


class TestList:
    @pytest.mark.parametrize("ending", ["csv", "xlsx"])
    def test_read_again_changes_nothing(self, alice: UUID, tmp_path: Path, ending: str):
        path = written(alice, tmp_path / f"list.{ending}")
        preview = previewed(alice, path)
        assert (preview.entries, preview.conflicts, preview.problems) == ((), (), ())
        result = imported(alice, path)
        assert (counts(result), result.batch_id) == ({"unchanged": 11}, None)

    def test_can_be_changed_and_read_again(self, alice: UUID, tmp_path: Path):
        first = written(alice, tmp_path / "list.csv").read_text(encoding="utf-8-sig")
        assert "Initech,Data engineer,,saved" in first
        changed = tmp_path / "changed.csv"
        changed.write_text(first.replace("Initech,Data engineer,,saved", "Initech,Data engineer,2026-11-20,rejected"))
        assert counts(imported(alice, changed)) == {"updated": 1, "unchanged": 10}
        row = next(row for row in listed(alice) if row.employer == "Initech")
        assert (row.applied_on, row.disposition) == (date(2026, 11, 20), Disposition.REJECTED)

    def test_may_grow_and_lose_its_ids(self, alice: UUID, tmp_path: Path):
        lines = written(alice, tmp_path / "list.csv").read_text(encoding="utf-8-sig").splitlines()
        blanks = "," * lines[0].count(",")
        more = tmp_path / "more.csv"
        more.write_text("\n".join([*lines, f"Umbrella,Clerk{blanks[1:]}no id", f",,,{blanks[3:]}"]))
        result = imported(alice, more)
        assert (result.created, result.unchanged) == (1, 11)
        assert "Umbrella" in [row.employer for row in listed(alice)]

    def test_is_new_to_another_person(self, alice: UUID, tmp_path: Path):
        path = written(alice, tmp_path / "list.xlsx")
        bob = an_owner("Bob")
        result = imported(bob, path)
        assert result.created == 11
        assert "Headway ID" not in {name for row in listed(bob) for name in row.fields}

    @pytest.mark.parametrize("ending", ["csv", "xlsx"])
    def test_brings_everything_to_an_empty_home(self, tmp_path: Path, ending: str):
        alice, bob = an_owner(), an_owner("Bob")
        fill_demo(owner_id=alice, today=TODAY, zone=BERLIN, now=NOW)
        sent = DocumentRecord(kind=DocumentKind.RESUME, name="CV, short", url="https://cv.example/1")
        add_document(owner_id=alice, application_id=listed(alice)[0].id, now=NOW, document=sent)
        path = written(alice, tmp_path / f"list.{ending}")
        result = imported(bob, path)
        assert (result.created, result.problems, result.questions) == (result.read, (), ())
        assert everything(bob) == everything(alice)
        assert counts(imported(bob, path)) == {"unchanged": result.read}

    @pytest.mark.parametrize("ending", ["csv", "xlsx"])
    def test_brings_a_document_to_an_application_that_is_there(self, tmp_path: Path, ending: str):
        alice, bob = an_owner(), an_owner("Bob")
        application = an_application(alice, applied())
        an_application(alice, applied(), employer="Globex")
        imported(bob, written(alice, tmp_path / f"before.{ending}"))
        sent = DocumentRecord(kind=DocumentKind.RESUME, name="CV, short", url="https://cv.example/1")
        add_document(owner_id=alice, application_id=application, now=NOW, document=sent)
        path = written(alice, tmp_path / f"after.{ending}")
        assert counts(imported(bob, path)) == {"updated": 1, "unchanged": 1}
        assert everything(bob) == everything(alice)
        (theirs,) = (row.id for row in listed(bob) if row.employer != "Globex")
        (document,) = detail(bob, theirs).documents
        remove_document(owner_id=bob, application_id=theirs, document_id=document.id, now=NOW)
        assert counts(imported(bob, written(alice, tmp_path / f"later.{ending}"))) == {"unchanged": 2}
        assert detail(bob, theirs).documents == ()

    @pytest.mark.parametrize("ending", ["csv", "xlsx"])
    def test_holds_a_timeline_longer_than_a_cell(self, tmp_path: Path, ending: str):
        alice, bob = an_owner(), an_owner("Bob")
        notes = [a_fact(EventKind.NOTE, TODAY, text=f"{number} " + "é\n'=x" * 200) for number in range(60)]
        an_application(alice, applied(), *notes)
        an_application(alice, applied(), employer="Globex")
        imported(bob, written(alice, tmp_path / f"list.{ending}"))
        assert everything(bob) == everything(alice)

    def test_says_which_details_can_no_longer_be_read(self, alice: UUID, tmp_path: Path):
        text = written(alice, tmp_path / "list.csv").read_text(encoding="utf-8-sig")
        changed = tmp_path / "changed.csv"
        changed.write_text(text.replace('"{""facts"":[', '"[', 1), encoding="utf-8")
        bob = an_owner("Bob")
        result = imported(bob, changed)
        assert [problem.what for problem in result.problems] == [
            "The details of this row were changed, and cannot be read any more."
        ]
        assert result.read == 11
        assert len(listed(bob)) == 11

    def test_takes_a_changed_channel_person_and_status(self, tmp_path: Path):
        alice, bob = an_owner(), an_owner("Bob")
        person = ContactRecord(name="Ada", email="ada@acme.example", role=ContactRole.HIRING_MANAGER)
        add_application(
            owner_id=alice,
            now=NOW,
            employer="Acme",
            role="Nurse",
            facts=(applied(date(2026, 3, 3)), a_fact(EventKind.REJECTED, date(2026, 3, 9))),
            channel=Channel.REFERRAL,
            contacts=(person,),
        )
        text = written(alice, tmp_path / "list.csv").read_text(encoding="utf-8-sig")
        head, _, details = text.partition("{")
        head = head.replace("2026-03-03,rejected", "2026-03-04,interview").replace("referral", "event")
        (tmp_path / "changed.csv").write_text(f"{head.replace('Ada', 'Ada Byron')}{{{details}", encoding="utf-8")
        imported(bob, tmp_path / "changed.csv")
        (row,) = listed(bob)
        assert (row.applied_on, row.channel, row.stage, row.state) == (
            date(2026, 3, 4),
            Channel.EVENT,
            Stage.INTERVIEW,
            State.OPEN,
        )
        assert [(each.name, each.role) for each in detail(bob, row.id).contacts] == [
            ("Ada Byron", ContactRole.HIRING_MANAGER)
        ]

    def test_does_not_send_what_ended_before_it_was_sent(self, tmp_path: Path):
        owner = an_owner()
        for kind in (EventKind.WITHDRAWN, EventKind.POSITION_CANCELLED, EventKind.POSITION_FILLED):
            an_application(owner, a_fact(EventKind.SAVED), a_fact(kind), employer=f"Globex {kind}")
        assert counts(imported(owner, written(owner, tmp_path / "list.csv"))) == {"unchanged": 3}
        bob = an_owner("bob@example.org")
        imported(bob, tmp_path / "list.csv")
        assert {each.stage for each in listed(bob)} == {"saved"}
        assert {each.disposition for each in listed(bob)} == {"withdrawn", "position_cancelled", "position_filled"}

    def test_never_holds_a_formula(self, alice: UUID, tmp_path: Path):
        with written(alice, tmp_path / "list.csv").open(newline="", encoding="utf-8-sig") as file:
            cells = [cell for row in csv.reader(file) for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
        assert "'=Acme+Co" in cells
        book = openpyxl.load_workbook(written(alice, tmp_path / "list.xlsx"))
        types = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
        assert "f" not in types

    @pytest.mark.parametrize("ending", ["csv", "xlsx"])
    @pytest.mark.parametrize(
        "odd",
        [
            "=cmd|' /C calc'!A0",
            "'=cmd|' /C calc'!A0",
            "''@SUM(1)",
            "\uff1dcmd|' /C calc'!A0",
            "+1",
            "'tis true",
            "'",
        ],
    )
    def test_gives_back_what_looks_like_a_formula(self, odd: str, ending: str, tmp_path: Path):
        owner = an_owner()
        an_application(owner, employer=odd, role=odd, location=odd, notes=odd, fields=(("Mood", odd),))
        (before,) = listed(owner)
        path = written(owner, tmp_path / f"list.{ending}")
        if ending == "csv":
            with path.open(newline="", encoding="utf-8-sig") as file:
                cells = [cell for row in csv.reader(file) for cell in row]
            assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\uff1d"))]
        assert imported(owner, path).unchanged == 1
        assert listed(owner) == (before,)
        bob = an_owner("Bob")
        imported(bob, path)
        (his,) = listed(bob)
        assert (his.employer, his.role, his.location, his.notes) == (odd, odd, odd, odd)
        assert his.fields == {"Mood": odd}

    def test_is_a_workbook_to_work_with(self, alice: UUID, tmp_path: Path):
        book = openpyxl.load_workbook(written(alice, tmp_path / "list.xlsx"))
        sheet = book["Applications"]
        headings = [cell.value for cell in sheet[1]]
        column = headings.index("Applied on") + 1
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref
        days = [row[0].value for row in sheet.iter_rows(min_col=column, max_col=column)]
        assert date(2026, 3, 3) in [value.date() for value in days if isinstance(value, datetime)]
        assert headings[-4:] == ["=Mood", "Role (own)", "Headway details", "Headway ID"]
        assert book.sheetnames == ["Applications", "Timeline"]
        assert "interview_held" in [row[3].value for row in book["Timeline"].iter_rows()]

    def test_has_my_questions_beside_it_and_reads_no_application_from_them(self, alice: UUID, tmp_path: Path):
        acme = next(row for row in listed(alice) if row.employer == "=Acme+Co")
        add_question(owner_id=alice, application_id=None, text="=Why?", answer="Maps.\nAnd more.", now=NOW)
        add_question(owner_id=alice, application_id=acme.id, text="Why us?", answer="", now=NOW + timedelta(seconds=1))
        path = written(alice, tmp_path / "list.xlsx")
        sheet = openpyxl.load_workbook(path)["My questions"]
        assert list(sheet.iter_rows(values_only=True)) == [
            ("Question", "Answer", "For", "Headway ID"),
            ("=Why?", "Maps.\nAnd more.", None, None),
            ("Why us?", None, "=Acme+Co, -Engineer", str(acme.id)),
        ]
        assert [cell.data_type for cell in sheet["A"]] == ["s", "s", "s"]
        preview = previewed(alice, path)
        assert (preview.entries, preview.conflicts, preview.problems) == ((), (), ())
        bob = an_owner("Bob")
        assert counts(imported(bob, path)) == {"created": 11}


class TestFile:
    def test_is_replaced_in_one_go(self, alice: UUID, tmp_path: Path):
        path = tmp_path / "list.csv"
        path.write_text("something else")
        assert export(owner_id=alice, path=path, today=TODAY, now=NOW).applications == 11
        assert "Initech" in path.read_text(encoding="utf-8-sig")
        assert [each.name for each in tmp_path.iterdir()] == ["list.csv"]

    def test_stays_as_it_was_when_writing_fails(self, alice: UUID, tmp_path: Path):
        target = tmp_path / "list.csv"
        target.mkdir()
        with pytest.raises(OSError, match=r"list\.csv"):
            export(owner_id=alice, path=target, today=TODAY, now=NOW)
        assert [each.name for each in tmp_path.iterdir()] == ["list.csv"]

    def test_takes_as_long_a_name_as_the_disk_does(self, alice: UUID, tmp_path: Path):
        path = tmp_path / ("n" * 251 + ".csv")
        export(owner_id=alice, path=path, today=TODAY, now=NOW)
        assert [each.name for each in tmp_path.iterdir()] == [path.name]

    def test_must_have_an_ending_that_is_known(self, alice: UUID, tmp_path: Path):
        with pytest.raises(UnknownEndingError, match=r"list\.pdf"):
            export(owner_id=alice, path=tmp_path / "list.pdf", today=TODAY, now=NOW)

    def test_of_an_empty_search_has_its_headings(self, tmp_path: Path):
        owner = an_owner()
        for ending in ("csv", "xlsx", "json"):
            path = tmp_path / f"list.{ending}"
            assert export(owner_id=owner, path=path, today=TODAY, now=NOW).applications == 0
            assert path.stat().st_size > 0
