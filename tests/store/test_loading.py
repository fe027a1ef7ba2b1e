"""Indexes step aside for very many rows, and always come back."""

from __future__ import annotations

from uuid import uuid4

import pytest
from django.db import IntegrityError, connection, transaction

from headway.store import loading, models
from headway.store.bulk import insert_rows
from headway.store.loading import without_indexes
from tests.cast import an_owner

pytestmark = pytest.mark.django_db
COLUMNS = ("id", "owner_id", "name", "name_key")
only_sqlite = pytest.mark.skipif("connection.vendor != 'sqlite'", reason="only SQLite sets indexes aside")


@pytest.fixture(autouse=True)
def few_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "MANY_ROWS", 2)


def index_names(table: str = "store_batch") -> set[str]:
    with connection.cursor() as cursor:
        constraints = connection.introspection.get_constraints(cursor, table)
    return {name for name, about in constraints.items() if about["index"] and not about["unique"]}


def with_batches(count: int) -> None:
    alice = an_owner()
    now = models.Owner.objects.get(id=alice).created_at
    for _ in range(count):
        models.Batch.objects.create(owner_id=alice, kind="import", created_at=now)


@only_sqlite
class TestWithoutIndexes:
    def test_sets_them_aside_and_builds_the_same_again(self) -> None:
        before = index_names()
        assert "batch_latest" in before
        with without_indexes(2, models.Batch):
            assert index_names() == set()
        assert index_names() == before

    def test_leaves_them_for_few_rows(self) -> None:
        with without_indexes(1, models.Batch):
            assert "batch_latest" in index_names()

    def test_leaves_them_where_more_rows_are_than_come(self) -> None:
        with_batches(3)
        with without_indexes(2, models.Batch):
            assert "batch_latest" in index_names()
        with without_indexes(3, models.Batch):
            assert "batch_latest" not in index_names()

    def test_goes_on_checking_what_must_be_unique(self) -> None:
        alice = an_owner()
        twice = [(uuid4(), alice, "Acme", "acme") for _ in range(2)]
        with pytest.raises(IntegrityError), transaction.atomic(), without_indexes(2, models.Employer):
            insert_rows(models.Employer, COLUMNS, twice)

    def test_leaves_them_as_they_were_when_anything_fails(self) -> None:
        before = index_names()
        with pytest.raises(ValueError, match="broken off"), transaction.atomic(), without_indexes(2, models.Batch):
            raise ValueError("broken off")
        assert index_names() == before
