"""Many rows at once are written as one by one."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

import pytest

from headway.store import bulk, models
from headway.store.bulk import insert_rows, update_rows
from tests.cast import NOW, an_owner

pytestmark = pytest.mark.django_db
COLUMNS = ("id", "owner_id", "kind", "label", "source", "counts", "created_at", "undoes_id", "undone")


def a_row(owner_id: object, label: str, undoes: object = None) -> tuple[object, ...]:
    return uuid4(), owner_id, "import", label, "", {"events": 2}, NOW, undoes, False


class TestInsertRows:
    def test_writes_every_kind_of_column(self) -> None:
        alice = an_owner()
        first = a_row(alice, "ł")
        insert_rows(models.Batch, COLUMNS, [first, a_row(alice, "2", undoes=first[0])])
        assert models.Batch.objects.values_list(*COLUMNS).get(label="ł") == first
        assert models.Batch.objects.get(label="2").undoes_id == first[0]

    def test_writes_nothing_for_no_rows(self) -> None:
        insert_rows(models.Batch, COLUMNS, [])
        assert not models.Batch.objects.exists()

    def test_goes_through_any_number_of_rows(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(bulk, "_ROWS_AT_ONCE", 3)
        alice = an_owner()
        insert_rows(models.Batch, COLUMNS, (a_row(alice, str(number)) for number in range(8)))
        assert models.Batch.objects.count() == 8


class TestUpdateRows:
    def test_changes_the_named_columns_of_the_named_rows_only(self) -> None:
        alice = an_owner()
        first, second = a_row(alice, "first"), a_row(alice, "second")
        insert_rows(models.Batch, COLUMNS, [first, second])
        update_rows(models.Batch, ("label", "counts"), [("changed", {"events": 3}, first[0])])
        labels = models.Batch.objects.order_by("label").values_list("label", "counts", "kind")
        assert list(labels) == [("changed", {"events": 3}, "import"), ("second", {"events": 2}, "import")]

    def test_takes_days_and_their_absence(self) -> None:
        alice = an_owner()
        search = models.Search.objects.get(owner_id=alice)
        ids = [uuid4(), uuid4()]
        for key in ids:
            models.Application.objects.create(
                id=key, owner_id=alice, search=search, created_at=NOW, stage="saved", state="open"
            )
        update_rows(models.Application, ("applied_on",), [(date(2026, 1, 2), ids[0]), (None, ids[1])])
        assert [models.Application.objects.get(id=key).applied_on for key in ids] == [date(2026, 1, 2), None]
