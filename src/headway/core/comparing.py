"""The fields of an application against what a source says of them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from headway.core.folding import fold
from headway.core.joining import join_notes, says_same
from headway.core.keys import role_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A field for which the source says something else than is recorded."""

    field: str
    mine: str
    theirs: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldNews:
    """What a source adds: fields that were empty or grow (field: before, after), and those that differ."""

    changes: Mapping[str, tuple[str, str]]
    differing: tuple[Difference, ...]


def compare_fields(
    mine: Mapping[str, str], theirs: Mapping[str, str], given_up: Collection[tuple[str, str]]
) -> FieldNews:
    """Compare fields by name. An empty one is filled in and notes grow; anything else that differs is left alone.

    `given_up` holds the (field, value) pairs that the person replaced by hand: they do not come back by themselves.
    """
    changes: dict[str, tuple[str, str]] = {}
    differing: list[Difference] = []
    for field, value in theirs.items():
        current = mine.get(field, "")
        if not value.strip() or _is_equal(field, current, value):
            continue
        after = join_notes(current, value) if field == "notes" else value
        if after == current:
            continue
        if (field, value) in given_up or (current.strip() and field != "notes"):
            differing.append(Difference(field=field, mine=current, theirs=value))
        else:
            changes[field] = (current, after)
    return FieldNews(changes=changes, differing=tuple(differing))


def _is_equal(field: str, mine: str, theirs: str) -> bool:
    if field == "role":
        return role_key(mine) == role_key(theirs) != "" or says_same(mine, theirs)
    if field == "location":
        return fold(mine) == fold(theirs)
    if field == "salary":
        return _bare(mine) == _bare(theirs)
    return says_same(mine, theirs)


def _bare(amount: str) -> str:
    return "".join(sign for sign in amount.casefold() if sign.isalnum())
