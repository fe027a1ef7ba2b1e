"""Facts as plain values and back, for what is written down outside the tables."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from headway.core.events import Fact, details_of
from headway.core.vocabulary import EventKind, FollowUpOutcome, InterviewFormat, Medium, Origin, ReasonKind, Stage

_DETAIL = "details."
_DAYS = ("on", "learned_on", "due_on", "stated_date")
_TEXTS = ("person", "reason", "text", "evidence", "place")
_WORDS = ("stage", "medium", "outcome", "format", "reason_kind")


def plain_fact(fact: Fact) -> dict[str, str | int]:
    """Return what a fact says by name, as text or number; what it does not say is left out."""
    plain: dict[str, str | int] = {"kind": fact.kind.value, "origin": fact.origin.value}
    for name in _DAYS:
        day: date | None = getattr(fact, name)
        if day is not None:
            plain[name] = day.isoformat()
    if fact.at is not None:
        plain["at"] = fact.at.isoformat()
    if fact.round is not None:
        plain["round"] = fact.round
    plain |= {f"{_DETAIL}{name}": text for name, text in fact.details}
    for name in (*_WORDS, *_TEXTS):
        if getattr(fact, name):
            plain[name] = str(getattr(fact, name))
    return plain


def fact_from_plain(plain: Mapping[str, Any]) -> Fact:
    """Return the fact that `plain_fact` wrote down. Raises ValueError or KeyError for anything else."""
    said: dict[str, Any] = {name: date.fromisoformat(plain[name]) for name in _DAYS if name in plain}
    said |= {name: str(plain[name]) for name in _TEXTS if name in plain}
    said |= {name: read(plain[name]) for name, read in _READ.items() if name in plain}
    told = {name.removeprefix(_DETAIL): text for name, text in plain.items() if name.startswith(_DETAIL)}
    said["details"] = details_of({name: str(text) for name, text in told.items()})
    return Fact(kind=EventKind(plain["kind"]), origin=Origin(plain["origin"]), **said)


_READ: Mapping[str, Callable[[Any], object]] = {
    "at": datetime.fromisoformat,
    "round": int,
    "stage": Stage,
    "medium": Medium,
    "outcome": FollowUpOutcome,
    "format": InterviewFormat,
    "reason_kind": ReasonKind,
}
