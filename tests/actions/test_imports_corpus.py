"""Real sheets: every row is accounted for, twice is once, and undoing leaves an empty search."""

from __future__ import annotations

from pathlib import Path

import pytest

from headway.actions.doctor import find_differences
from headway.actions.exports import export
from headway.actions.imports import Choices, Refusal, prepare_import
from headway.actions.undo import undo
from tests.actions.importing import counts, imported, previewed, the_search
from tests.cast import NOW, TODAY, an_owner, listed

pytestmark = [pytest.mark.corpus, pytest.mark.django_db]
ENDINGS = {".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods"}
# Whichever it is: these tests are about the counting, not about the reading.
ORDER = Choices(date_order="dmy")


@pytest.fixture
def trackers(samples: Path) -> list[Path]:
    return sorted(path for path in (samples / "trackers").iterdir() if path.suffix in ENDINGS)


def test_each_is_imported_once_and_undone_whole(trackers: list[Path]):
    for path in trackers:
        owner = an_owner(path.name)
        if isinstance(prepare_import(owner_id=owner, path=path, name=path.name, today=TODAY), Refusal):
            continue
        first = imported(owner, path, choices=ORDER)
        search = the_search(owner)
        assert find_differences(owner) == (), path.name
        assert counts(imported(owner, path, choices=ORDER)) in ({"unchanged": first.read}, _set_aside(first)), path.name
        if first.batch_id:
            undo(owner_id=owner, batch_id=first.batch_id, now=NOW)
        assert listed(owner) == (), path.name
        assert counts(imported(owner, path, choices=ORDER)) == counts(first), path.name
        assert the_search(owner) == search, path.name


def _set_aside(result) -> dict[str, int]:
    # A row that holds nothing usable is a problem every time.
    lost = sum(not problem.imported for problem in result.problems)
    found = {"unchanged": result.read - lost, "problems": lost}
    return {name: count for name, count in found.items() if count}


def test_all_of_them_in_one_search_come_back_from_a_list_unchanged(trackers: list[Path], tmp_path: Path):
    owner = an_owner()
    for path in trackers:
        if not isinstance(prepare_import(owner_id=owner, path=path, name=path.name, today=TODAY), Refusal):
            imported(owner, path, choices=ORDER)
    assert find_differences(owner) == ()
    for ending in ("csv", "xlsx", "json"):
        path = tmp_path / f"list.{ending}"
        exported = export(owner_id=owner, path=path, today=TODAY, now=NOW)
        preview = previewed(owner, path)
        assert (preview.conflicts, preview.entries) == ((), ()), ending
        assert counts(preview).get("unchanged") == (preview.read - len(preview.problems)), ending
        assert preview.read >= exported.applications > 100
