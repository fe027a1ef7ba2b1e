"""Many rows at once, without an object for each: what keeps a large import quick."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from itertools import islice
from operator import attrgetter
from typing import Any

from django.db import connection, models

_ROWS_AT_ONCE = 5_000


def insert_rows(model: type[models.Model], columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Insert rows given as values in the order of `columns` (attribute names, such as `owner_id`).

    Every column without a default in the database must be named.
    """
    names = ", ".join(_quoted(model, column) for column in columns)
    marks = ", ".join(["%s"] * len(columns))
    table = connection.ops.quote_name(model._meta.db_table)
    _execute_many(model, f"INSERT INTO {table} ({names}) VALUES ({marks})", columns, rows)  # noqa: S608 - own names


def update_rows(model: type[models.Model], columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Update rows by id: each row holds the values of `columns` and then the id."""
    assignments = ", ".join(f"{_quoted(model, column)} = %s" for column in columns)
    table, key = connection.ops.quote_name(model._meta.db_table), _quoted(model, "id")
    statement = f"UPDATE {table} SET {assignments} WHERE {key} = %s"  # noqa: S608 - own names only
    _execute_many(model, statement, [*columns, "id"], rows)


def _quoted(model: type[models.Model], column: str) -> str:
    return connection.ops.quote_name(str(_fields(model)[column].column))


def _fields(model: type[models.Model]) -> "dict[str, models.Field[Any, Any]]":
    return {field.get_attname(): field for field in model._meta.concrete_fields}


def _execute_many(
    model: type[models.Model], statement: str, columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> None:
    fields = _fields(model)
    adapters = [_adapter(fields[column]) for column in columns]
    remaining = iter(rows)
    with connection.cursor() as cursor:
        while chunk := list(islice(remaining, _ROWS_AT_ONCE)):
            cursor.executemany(statement, _adapted(chunk, adapters))


def _adapted(
    rows: Sequence[Sequence[object]], adapters: Sequence[Callable[[Any], Any] | None]
) -> list[tuple[Any, ...]]:
    # Column by column: most columns need nothing, and a loop over one column is quick.
    by_column: list[Sequence[Any]] = list(zip(*rows, strict=True))
    for place, adapt in enumerate(adapters):
        if adapt is not None:
            by_column[place] = _adapted_column(by_column[place], adapt)
    return list(zip(*by_column, strict=True))


def _adapted_column(values: Sequence[Any], adapt: Callable[[Any], Any]) -> Sequence[Any]:
    first = values[0]
    if all(value is first for value in values):
        # One owner, one batch, one moment: most columns of a large import hold a single value.
        return [None if first is None else adapt(first)] * len(values)
    if isinstance(first, date) and not isinstance(first, datetime):
        known = {value: adapt(value) for value in set(values) if value is not None}
        return [known.get(value) for value in values]
    return [None if value is None else adapt(value) for value in values]


def _adapter(field: "models.Field[Any, Any]") -> Callable[[Any], Any] | None:
    """Return what turns a Python value into one the database takes, None where it takes it as it is."""
    if isinstance(field, models.ForeignKey):
        return _adapter(field.target_field)
    if isinstance(field, models.UUIDField):
        return None if connection.features.has_native_uuid_field else attrgetter("hex")
    if isinstance(field, models.DateTimeField):
        return connection.ops.adapt_datetimefield_value
    if isinstance(field, models.DateField):
        return connection.ops.adapt_datefield_value
    if isinstance(field, models.JSONField):
        return lambda value: connection.ops.adapt_json_value(value, field.encoder)
    return None
