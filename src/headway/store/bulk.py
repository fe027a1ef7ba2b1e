"""Many rows at once, without an object for each: what keeps a large import quick."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any
from uuid import UUID

from django.db import connection, models

Column = tuple[Any, ...]
Adapter = Callable[[Column], Column]
_ROWS_AT_ONCE = 5_000
# Old SQLites take 999.
_VALUES_AT_ONCE = 900


def insert_rows(model: type[models.Model], columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Insert rows given as values in the order of `columns` (attribute names, such as `owner_id`).

    Every column without a default in the database must be named.
    """
    names = ", ".join(_quoted(model, column) for column in columns)
    table = connection.ops.quote_name(model._meta.db_table)
    start = f"INSERT INTO {table} ({names}) VALUES "  # noqa: S608 - own names only
    row = f"({', '.join(['%s'] * len(columns))})"
    # A statement with many rows at once is a fifth quicker than as many statements.
    many = max(1, _VALUES_AT_ONCE // len(columns))
    with connection.cursor() as cursor:
        for adapted in _adapted_chunks(model, columns, rows):
            whole = len(adapted) // many * many
            if whole:
                together = (tuple(chain.from_iterable(adapted[at : at + many])) for at in range(0, whole, many))
                cursor.executemany(start + ", ".join([row] * many), list(together))
            if adapted[whole:]:
                cursor.executemany(start + row, adapted[whole:])


def update_rows(model: type[models.Model], columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Update rows by id: each row holds the values of `columns` and then the id."""
    assignments = ", ".join(f"{_quoted(model, column)} = %s" for column in columns)
    table, key = connection.ops.quote_name(model._meta.db_table), _quoted(model, "id")
    statement = f"UPDATE {table} SET {assignments} WHERE {key} = %s"  # noqa: S608 - own names only
    with connection.cursor() as cursor:
        for adapted in _adapted_chunks(model, [*columns, "id"], rows):
            cursor.executemany(statement, adapted)


def _quoted(model: type[models.Model], column: str) -> str:
    return connection.ops.quote_name(str(_fields(model)[column].column))


def _fields(model: type[models.Model]) -> "dict[str, models.Field[Any, Any]]":
    return {field.get_attname(): field for field in model._meta.concrete_fields}


def _adapted_chunks(
    model: type[models.Model], columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> Iterator[list[tuple[Any, ...]]]:
    fields = _fields(model)
    adapters = [_adapter(fields[column]) for column in columns]
    remaining = iter(rows)
    while chunk := list(islice(remaining, _ROWS_AT_ONCE)):
        yield _adapted(chunk, adapters)


def _adapted(rows: Sequence[Sequence[object]], adapters: Sequence[Adapter | None]) -> list[tuple[Any, ...]]:
    # Column by column: most columns need nothing, and a loop over one column is quick.
    by_column: list[Column] = list(zip(*rows, strict=True))
    for place, adapt in enumerate(adapters):
        if adapt is not None:
            by_column[place] = adapt(by_column[place])
    return list(zip(*by_column, strict=True))


def _adapter(field: "models.Field[Any, Any]") -> Adapter | None:
    """Return what turns the Python values of a column into those of the database, None where it takes them so."""
    if isinstance(field, models.ForeignKey):
        return _adapter(field.target_field)
    if isinstance(field, models.UUIDField):
        return None if connection.features.has_native_uuid_field else _keys
    if isinstance(field, models.DateTimeField):
        return lambda values: _each_once(values, connection.ops.adapt_datetimefield_value)
    if isinstance(field, models.DateField):
        return lambda values: _each_once(values, connection.ops.adapt_datefield_value)
    if isinstance(field, models.JSONField):
        return lambda values: _each_object_once(
            values, lambda value: connection.ops.adapt_json_value(value, field.encoder)
        )
    return None


def _keys(values: Column) -> Column:
    # They may come as the text that the database keeps, see `store.ids`.
    if UUID not in set(map(type, values)):
        return values
    if _is_one(values):
        return (values[0].hex,) * len(values)
    return tuple([key.hex if isinstance(key, UUID) else key for key in values])


def _is_one(values: Column) -> bool:
    # By identity: UUIDs are slow to compare, and 1 and True are equal but not the same in JSON.
    return len(set(map(id, values))) == 1


def _each_once(values: Column, adapt: Callable[[Any], Any]) -> Column:
    """Adapt a column of days or moments: the same ones come again and again."""
    if _is_one(values):
        return (None if values[0] is None else adapt(values[0]),) * len(values)
    known = {value: adapt(value) for value in set(values) if value is not None}
    return tuple(map(known.get, values))


def _each_object_once(values: Column, adapt: Callable[[Any], Any]) -> Column:
    told = {id(value): value for value in values}
    known = {key: None if value is None else adapt(value) for key, value in told.items()}
    return tuple([known[id(value)] for value in values])
