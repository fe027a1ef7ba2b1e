"""People as a text names them: "Ann Lee, Bo Ray (CTO)" are two."""

import re
from collections.abc import Iterable

from headway.core.folding import fold

_STRONG = re.compile(r"[;\n]")
_WEAK = re.compile(r",|\s(?:and|und|et|y|&)\s")
_BESIDE = re.compile(r"\s*\([^)]*\)")
_SEPARATOR = "; "


def names_told(text: str) -> tuple[str, ...]:
    """Return the names in a text, each once: between semicolons where there are any, else between commas and "and".

    What stands in brackets, such as what somebody does, is left out.
    """
    plain = _BESIDE.sub("", text)
    named = (part.strip() for part in (_STRONG if _STRONG.search(plain) else _WEAK).split(plain))
    return tuple({fold(name): name for name in named if fold(name)}.values())


def told_names(names: Iterable[str]) -> str:
    """Return names as a text from which `names_told` reads the same ones."""
    told = _SEPARATOR.join(names)
    return f"{told};" if _WEAK.search(told) and not _STRONG.search(told) else told


def without(names: Iterable[str], text: str) -> tuple[str, ...]:
    """Return the names that a text does not mean; one that names nobody means all of them."""
    meant = names_told(text)
    return tuple(name for name in names if meant and not any(same_person(name, each) for each in meant))


def same_person(one: str, other: str) -> bool:
    """Say whether two names can mean the same person: "Ann" and "Ann Lee" can."""
    words, others = set(fold(one).split()), set(fold(other).split())
    return words <= others or others <= words
