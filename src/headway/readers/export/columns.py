"""What an export holds: its tables, their columns, and which values these can have. Stable once released."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from headway.core.events import details_of
from headway.core.pause import pauses_from, told_pauses
from headway.core.vocabulary import (
    Channel,
    ContactRole,
    EventKind,
    FollowUpOutcome,
    InterviewFormat,
    Medium,
    Origin,
    ReasonKind,
    Stage,
)
from headway.core.week import told_week, week_from

SCHEMA = "headway/export/1"

Read = Callable[[Any], Any]


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("it should be a text")
    return value


def _id(value: Any) -> UUID:
    return UUID(_text(value))


def _day(value: Any) -> date:
    return date.fromisoformat(_text(value))


def _moment(value: Any) -> datetime:
    moment = datetime.fromisoformat(_text(value))
    if moment.tzinfo is None:
        raise ValueError("it should be a moment with a time zone")
    return moment


def _number(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= 1000:
        raise ValueError("it should be a small number")
    return value


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("it should be true or false")
    return value


def _object(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("it should be an object")
    return value


def _texts_by_name(value: Any) -> dict[str, str]:
    return {name: _text(text) for name, text in _object(value).items()}


def _names(value: Any) -> list[str]:
    if not isinstance(value, list):
        raise ValueError("it should be a list")
    return [_text(name) for name in value]


def _anything(value: Any) -> Any:
    return value


def _or_none(read: Read) -> Read:
    return lambda value: None if value is None else read(value)


def _later(read: Read, blank: Any) -> Read:
    """Read a column that earlier exports lack."""
    return lambda value: blank if value is None else read(value)


def _pauses(value: Any) -> dict[str, Any]:
    return told_pauses(pauses_from(_object(value)))


def _week(value: Any) -> dict[str, Any]:
    told = _object(value)
    # Its first day is checked on its own; any Monday tells whether the rest makes a week.
    return told_week(week_from(date(2024, 1, 1), told))


def _details(value: Any) -> dict[str, str]:
    return {name.value: text for name, text in details_of(_texts_by_name(value))}


def _one_of(words: type[StrEnum]) -> Read:
    return lambda value: words(_text(value)).value


def _one_of_or_blank(words: type[StrEnum]) -> Read:
    return lambda value: words(value).value if _text(value) else ""


OWNER_COLUMNS: Mapping[str, Read] = {
    "name": _text,
    "zone": _text,
    "country": _text,
    "subdivision": _text,
    "policy": _object,
    "field_names": _names,
    "pause": _later(_pauses, {}),
    "laws_off": _later(_names, []),
    "setback_plan": _later(_text, None),
}
COLUMNS: Mapping[str, Mapping[str, Read]] = {
    "searches": {"id": _id, "name": _text, "created_at": _moment},
    "employers": {"id": _id, "name": _text, "name_key": _text},
    "batches": {
        "id": _id,
        "kind": _text,
        "label": _text,
        "source": _text,
        "counts": _object,
        "report": _or_none(_object),
        "created_at": _moment,
        "undoes_id": _or_none(_id),
        "undone": _flag,
    },
    "applications": {
        "id": _id,
        "search_id": _id,
        "employer_id": _or_none(_id),
        "role": _text,
        "channel": _one_of_or_blank(Channel),
        "url": _text,
        "location": _text,
        "salary": _text,
        "requisition_id": _text,
        "resume_version": _text,
        "notes": _text,
        "fields": _texts_by_name,
        "created_at": _moment,
    },
    "events": {
        "id": _id,
        "application_id": _id,
        "batch_id": _id,
        "recorded_at": _moment,
        "target_id": _or_none(_id),
        "kind": _one_of(EventKind),
        "on": _or_none(_day),
        "at": _or_none(_moment),
        "learned_on": _or_none(_day),
        "due_on": _or_none(_day),
        "stated_date": _or_none(_day),
        "round": _or_none(_number),
        "stage": _one_of_or_blank(Stage),
        "medium": _one_of_or_blank(Medium),
        "outcome": _one_of_or_blank(FollowUpOutcome),
        "person": _text,
        "reason": _text,
        "text": _text,
        "origin": _one_of(Origin),
        "evidence": _text,
        "format": _later(_one_of_or_blank(InterviewFormat), ""),
        "place": _later(_text, ""),
        "reason_kind": _later(_one_of_or_blank(ReasonKind), ""),
        "details": _or_none(_details),
    },
    "contacts": {
        "id": _id,
        "employer_id": _or_none(_id),
        "application_id": _or_none(_id),
        "batch_id": _id,
        "name": _text,
        "email": _text,
        "phone": _text,
        "role": _one_of_or_blank(ContactRole),
        "removed_in_id": _or_none(_id),
    },
    "own_questions": {
        "id": _id,
        "application_id": _or_none(_id),
        "batch_id": _id,
        "text": _text,
        "answer": _text,
        "created_at": _moment,
        "removed_in_id": _or_none(_id),
    },
    "private_notes": {
        "id": _id,
        "application_id": _or_none(_id),
        "batch_id": _id,
        "about": _text,
        "on": _or_none(_day),
        "text": _text,
        "removed_in_id": _or_none(_id),
    },
    "documents": {
        "id": _id,
        "application_id": _or_none(_id),
        "batch_id": _id,
        "kind": _text,
        "name": _text,
        "url": _text,
        "removed_in_id": _or_none(_id),
    },
    "weeks": {"id": _id, "batch_id": _id, "monday": _day, "told": _week, "written_at": _moment},
    "changes": {
        "application_id": _or_none(_id),
        "batch_id": _id,
        "field": _text,
        "before": _anything,
        "after": _anything,
    },
    "proposals": {
        "id": _id,
        "application_id": _or_none(_id),
        "batch_id": _id,
        "payload": _object,
        "evidence": _text,
        "state": _text,
        "created_at": _moment,
        "decided_at": _or_none(_moment),
        "decided_in_id": _or_none(_id),
    },
    "source_rows": {"application_id": _id, "batch_id": _id, "digest": _text},
    "mappings": {"id": _id, "fingerprint": _text, "choices": _object, "updated_at": _moment},
}
REFERENCES: Mapping[str, str] = {
    "search_id": "searches",
    "employer_id": "employers",
    "application_id": "applications",
    "batch_id": "batches",
    "undoes_id": "batches",
    "decided_in_id": "batches",
    "removed_in_id": "batches",
    "target_id": "events",
}
# Columns that came later: an export made before them says nothing there.
CAME_LATER = frozenset(
    {"report", "removed_in_id", "format", "place", "reason_kind", "details", "pause", "laws_off", "setback_plan"}
)
# Tables that an export may lack: earlier ones know no weeks or questions; private notes are in it only if asked for.
MAY_LACK = frozenset({"weeks", "own_questions", "private_notes"})
