"""What a person decided about a sheet, in the fields of the import page."""

from collections.abc import Iterable, Mapping
from typing import get_args
from urllib.parse import urlencode

from django.http import QueryDict

from headway.actions.imports import Choices
from headway.readers.spreadsheet.choices import DateOrder

_COLUMN = "column:"
_STATUS = "status:"


def read_choices(given: QueryDict) -> Choices:
    """Return the decisions in a form or an address; what was left as understood is not among them."""
    order = given.get("date_order", "")
    return Choices(
        date_order=next((each for each in get_args(DateOrder) if each == order), None),
        columns=_after(_COLUMN, given),
        statuses=_after(_STATUS, given),
    )


def column_field(sheet: str, key: str) -> str:
    """Return the name of the field in which the meaning of a column is chosen."""
    return f"{_COLUMN}{sheet}!{key}"


def status_field(word: str) -> str:
    """Return the name of the field in which the meaning of a status word is chosen."""
    return f"{_STATUS}{word}"


def decided(given: QueryDict) -> list[tuple[str, str]]:
    """Return the decisions as fields, for the form that applies what was shown."""
    return [
        (name, value)
        for name, value in given.items()
        if isinstance(value, str) and value and (name == "date_order" or name.startswith((_COLUMN, _STATUS)))
    ]


def mark_of(told: Iterable[tuple[str, str]]) -> str:
    """Return decisions as one text, the same for the same decisions, to see whether any was changed since."""
    return urlencode(sorted(told))


def _after(prefix: str, given: QueryDict) -> Mapping[str, str]:
    return {
        name.removeprefix(prefix): value
        for name, value in given.items()
        if isinstance(value, str) and name.startswith(prefix) and value
    }
