"""Filling tables with very many rows: the indexes are built once at the end instead of row by row."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, models, transaction

# Below this nobody would notice, and building indexes has its own price.
MANY_ROWS = 5_000


@contextmanager
def without_indexes(new_rows: int, *tables: type[models.Model]) -> Iterator[None]:
    """Leave the indexes of these tables out while so many rows come in, and build them again afterwards.

    Only on SQLite, for many rows, and for tables that hold no more rows than that: building an index
    goes through all of them. Whatever is unique stays checked. Nothing inside may search the tables,
    it would have to go through all of their rows. When anything fails, the whole transaction of the
    caller is taken back, and the indexes stand as before: SQLite takes back even their removal.
    """
    if connection.vendor != "sqlite" or new_rows < MANY_ROWS:
        yield
        return
    with transaction.atomic(savepoint=False):
        indexes = [index for table in tables if not _holds_more(table, new_rows) for index in _indexes(table)]
        _execute(f"DROP INDEX {connection.ops.quote_name(name)}" for name, _ in indexes)
        yield
        _execute(statement for _, statement in indexes)


def _holds_more(table: type[models.Model], rows: int) -> bool:
    # Stops counting there: the table may be far larger.
    return table._base_manager.order_by()[rows : rows + 1].exists()


def _indexes(table: type[models.Model]) -> list[tuple[str, str]]:
    """Return name and statement of each index; those behind a primary key have no statement."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = %s"
            " AND sql IS NOT NULL AND sql NOT LIKE 'CREATE UNIQUE %%' ORDER BY rowid",
            [table._meta.db_table],
        )
        return list(cursor.fetchall())


def _execute(statements: Iterator[str]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
