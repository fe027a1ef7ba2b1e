"""What was put in can be taken out, and read again without a change."""

from __future__ import annotations

import csv
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

import openpyxl
import pytest

from headway.actions.applications import add_application
from headway.actions.exports import UnknownEndingError, export
from headway.core.vocabulary import Channel, Disposition, EventKind
from headway.readers.records import ContactRecord
from tests.actions.importing import counts, imported, previewed
from tests.cast import NOW, TODAY, a_fact, an_application, an_owner, applied, listed

pytestmark = pytest.mark.django_db


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
        fields=(("Mood", "=1+1"), ("Role", "my own idea of it")),
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

    def test_never_holds_a_formula(self, alice: UUID, tmp_path: Path):
        with written(alice, tmp_path / "list.csv").open(newline="", encoding="utf-8-sig") as file:
            cells = [cell for row in csv.reader(file) for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
        assert "'=Acme+Co" in cells
        book = openpyxl.load_workbook(written(alice, tmp_path / "list.xlsx"))
        types = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
        assert "f" not in types

    def test_is_a_workbook_to_work_with(self, alice: UUID, tmp_path: Path):
        book = openpyxl.load_workbook(written(alice, tmp_path / "list.xlsx"))
        sheet = book["Applications"]
        headings = [cell.value for cell in sheet[1]]
        column = headings.index("Applied on") + 1
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref
        days = [row[0].value for row in sheet.iter_rows(min_col=column, max_col=column)]
        assert date(2026, 3, 3) in [value.date() for value in days if isinstance(value, datetime)]
        assert headings[-3:] == ["Mood", "Role (own)", "Headway ID"]
        assert book.sheetnames == ["Applications", "Timeline"]
        assert "interview_held" in [row[3].value for row in book["Timeline"].iter_rows()]


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
