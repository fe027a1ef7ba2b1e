"""Bringing the texts and fields of two descriptions of one application together, without losing either."""

import re
from collections.abc import Mapping


def join_notes(mine: str, theirs: str) -> str:
    """Return both notes; paragraphs that stand in both only once, mine first."""
    if _stands_in(theirs, mine):
        return mine
    if _stands_in(mine, theirs):
        return theirs
    known = {_squeeze(line) for line in mine.splitlines()}
    added = [line for line in theirs.splitlines() if not line.strip() or _squeeze(line) not in known]
    return "\n".join([mine.rstrip(), *added]).strip() if any(line.strip() for line in added) else mine


def join_values(mine: str, theirs: str) -> str:
    """Return both values of one field, with "; " between them where they differ."""
    if not theirs.strip() or says_same(mine, theirs):
        return mine
    if not mine.strip():
        return theirs
    if any(says_same(each, theirs) for each in mine.split("; ")):
        return mine
    return f"{mine}; {theirs}"


def join_fields(mine: Mapping[str, str], theirs: Mapping[str, str]) -> dict[str, str]:
    """Return the own fields of both by their heading."""
    joined = dict(mine)
    for heading, value in theirs.items():
        joined[heading] = join_values(joined.get(heading, ""), value)
    return joined


def says_same(mine: str, theirs: str) -> bool:
    """Say whether two texts differ in nothing but spaces and line ends."""
    return _squeeze(mine) == _squeeze(theirs)


def _stands_in(part: str, whole: str) -> bool:
    # As whole words: "call" does not stand in "recall".
    return bool(re.search(rf"(?<!\w){re.escape(_squeeze(part))}(?!\w)", _squeeze(whole))) or not part.strip()


def _squeeze(text: str) -> str:
    return " ".join(text.split())
