"""People as a text names them: "Ann Lee, Bo Ray (CTO)" are two, "Lee, Ann" is one."""

import re
from collections.abc import Iterable, Iterator, Sequence

from headway.core.folding import fold

_STRONG = re.compile(r"[;\n]")
# "von und zu" is one name.
_AND = re.compile(r"\s(?:and|und(?!\szu\s)|et|en|&)\s")
# Spanish joins people by it, and the two halves of a surname.
_Y = re.compile(r"\sy\s")
_BESIDE = re.compile(r"\s*\([^)]*\)")
# What somebody does is no further person: "Ann Lee, Hiring Manager" is one.
_WORK = frozenset(
    {
        "analyst",
        "assistant",
        "ceo",
        "cfo",
        "consultant",
        "coo",
        "cto",
        "designer",
        "developer",
        "director",
        "directeur",
        "directora",
        "directrice",
        "engineer",
        "founder",
        "head",
        "hr",
        "lead",
        "leiter",
        "leiterin",
        "manager",
        "managerin",
        "md",
        "officer",
        "owner",
        "partner",
        "phd",
        "president",
        "recruiter",
        "recruiterin",
        "specialist",
        "team",
        "vp",
    }
)


def is_a_name(text: str) -> bool:
    """Say whether a text names somebody; an address is none, though it may belong to somebody."""
    return any("@" not in word for word in text.split())


def names_told(text: str) -> tuple[str, ...]:
    """Return the names in a text, each once: between semicolons where there are any, else between commas and "and".

    A comma can also stand within a name, as in "Lee, Ann". It parts two people only where whole names stand on both
    sides of it, or where three first names or more are listed; what could be read in two ways is one name, as written.
    What stands in brackets, such as what somebody does, is left out.
    """
    plain = _BESIDE.sub("", text)
    named = _STRONG.split(plain) if _STRONG.search(plain) else _listed(plain)
    return tuple({fold(name): name for name in map(str.strip, named) if fold(name)}.values())


def told_names(names: Iterable[str]) -> str:
    """Return names as a text from which `names_told` reads the same ones."""
    wanted = tuple(names)
    text = listed(wanted)
    return text if names_told(text) == wanted else f"{'; '.join(wanted)};"


def listed(names: Iterable[str]) -> str:
    """Return names as a person reads them in a sentence."""
    wanted = tuple(names)
    return ("; " if any("," in name for name in wanted) else ", ").join(wanted)


def told_together(texts: Iterable[str]) -> str:
    """Return texts of which each names one person or several as one text that names them all."""
    given = [text for text in texts if fold(text)]
    if len(given) == 1:
        return given[0]
    return "; ".join(text if len(names_told(text)) == 1 else "; ".join(names_told(text)) for text in given)


def _listed(text: str) -> Iterator[str]:
    joined = [_pieces(each) for part in _AND.split(text) for each in _either_side_of_y(part)]
    pieces = [piece for part in joined for piece in part]
    if len(joined) > 1 and len(joined[-1]) == 1 and not any(map(_is_whole, pieces)):
        yield from pieces
        return
    for part in joined:
        yield from _between_commas(part)


def _either_side_of_y(text: str) -> list[str]:
    sides = _Y.split(text)
    alike = len({_is_whole(side) for side in sides}) == 1
    return sides if alike else [text]


def _pieces(text: str) -> list[str]:
    return [piece.strip() for piece in text.split(",") if fold(piece)]


def _between_commas(pieces: Sequence[str]) -> Iterator[str]:
    if not any(map(_is_whole, pieces)):
        # Surnames with first names come in pairs.
        apart = len(pieces) % 2 and not any(map(_says_what_one_does, pieces))
        yield from pieces if apart else [", ".join(pieces)]
        return
    name = ""
    for piece in pieces:
        if name and _is_whole(name) and _is_whole(piece):
            yield name
            name = piece
        else:
            name = f"{name}, {piece}" if name else piece
    yield name


def _is_whole(name: str) -> bool:
    return len(name.split()) > 1 and (", " in name or not _says_what_one_does(name))


def _says_what_one_does(text: str) -> bool:
    return any(fold(word) in _WORK for word in text.split())


def without(names: Iterable[str], text: str) -> tuple[str, ...]:
    """Return the names that a text does not mean; one that names nobody means all of them."""
    meant = names_told(text)
    return tuple(name for name in names if meant and not any(same_person(name, each) for each in meant))


def same_person(one: str, other: str) -> bool:
    """Say whether two names can mean the same person: "Ann" and "Ann Lee" can."""
    words, others = set(fold(one).split()), set(fold(other).split())
    return words <= others or others <= words


def nobody_of(names: Sequence[str], others: Sequence[str]) -> bool:
    """Say whether two lists that both name people have nobody in common; one that names nobody says nothing."""
    return bool(names and others) and not any(same_person(name, each) for name in names for each in others)
