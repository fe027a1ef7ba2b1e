"""Real public trackers: nothing escapes, every row is accounted for."""

from datetime import UTC, date
from pathlib import Path

import pytest

from headway.readers.records import ApplicationRecord, Problem
from headway.readers.spreadsheet import Choices, Refusal, read_spreadsheet
from tests.conftest import SAMPLES

TRACKERS = sorted(path for path in (SAMPLES / "trackers").glob("*") if path.suffix in {".csv", ".xlsx"})
pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not TRACKERS, reason="the folder ../shared/samples/trackers is missing"),
]


@pytest.mark.parametrize("path", TRACKERS, ids=lambda path: path.name)
def test_every_row_is_accounted_for(path: Path) -> None:
    found = read_spreadsheet(path, name=path.name, today=date(2026, 11, 22), zone=UTC, choices=Choices(), progress=None)
    assert not isinstance(found, Refusal), found
    rows = list(found.rows())
    records = [row for row in rows if isinstance(row, ApplicationRecord)]
    problems = [row for row in rows if isinstance(row, Problem)]
    assert found.read == len(records) + len(problems)
    assert found.read == sum(table.rows for table in found.tables)
    assert all(record.facts and record.digest for record in records)
    assert all(record.employer or record.role or record.url or record.facts for record in records)
    cells = sum(len(record.problems) for record in records)
    questions = ", ".join(question.subject for question in found.questions)
    print(f"{path.name}: {len(records)} records, {len(problems)} set aside, {cells} cells, asked: {questions or '-'}")  # noqa: T201 - the table is what this is run for
