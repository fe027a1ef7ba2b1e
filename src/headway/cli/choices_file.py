"""The file of `headway import --map`: what columns, status words and sheets mean."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from headway.actions.imports import Choices
from headway.cli.refusal import Unusable
from headway.cli.texts import _
from headway.core.vocabulary import EventKind
from headway.readers.spreadsheet.choices import IGNORE

_KEYS = frozenset({"date_order", "columns", "statuses", "sheets"})
_DATE_ORDERS = ("dmy", "mdy", "ymd")
STATUS_MEANINGS = (*(kind.value for kind in EventKind if kind != EventKind.RETRACTED), IGNORE)


def read_statuses(answers: Sequence[str]) -> dict[str, str]:
    """Return the meanings of status words from texts like "Ghosted=presumed_no_response"; raises Unusable."""
    meanings = {}
    for answer in answers:
        word, equals, meaning = answer.rpartition("=")
        if not equals or not word.strip() or meaning.strip() not in STATUS_MEANINGS:
            raise Unusable(
                _("--status %(answer)s: write it like Ghosted=presumed_no_response, with one of %(meanings)s.")
                % {"answer": answer, "meanings": ", ".join(STATUS_MEANINGS)}
            )
        meanings[word.strip()] = meaning.strip()
    return meanings


def read_choices(path: Path) -> Choices:
    """Return the choices in a JSON file; raises Unusable naming what is wrong in it."""
    content = _load(path)
    order = content.get("date_order")
    if order is not None and order not in _DATE_ORDERS:
        raise _odd(path, _("“date_order” must be dmy, mdy or ymd"))
    sheets = content.get("sheets")
    if sheets is not None and not _is_list_of_texts(sheets):
        raise _odd(path, _("“sheets” must be a list of names"))
    return Choices(
        date_order=order,
        columns=_texts(path, content, "columns"),
        statuses=_texts(path, content, "statuses"),
        sheets=tuple(sheets) if sheets is not None else None,
    )


def _load(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise _odd(path, error.strerror or str(error)) from None
    except ValueError as error:
        raise _odd(path, str(error)) from None
    if not isinstance(content, dict) or not content.keys() <= _KEYS:
        raise _odd(path, _("it must be an object with some of the keys %(keys)s") % {"keys": ", ".join(sorted(_KEYS))})
    return content


def _texts(path: Path, content: dict[str, Any], key: str) -> dict[str, str]:
    value = content.get(key, {})
    if not isinstance(value, dict) or not _is_list_of_texts(list(value.values())):
        raise _odd(path, _("“%(key)s” must map texts to texts") % {"key": key})
    return value


def _is_list_of_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _odd(path: Path, why: str) -> Unusable:
    return Unusable(
        _("--map %(path)s cannot be used: %(why)s. docs/cli.md shows what it holds.") % {"path": path, "why": why}
    )
