"""Whether the place of a job, as the person wrote it, lies in the area of a law."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from headway.core.folding import fold


class Where(StrEnum):
    """Whether a job lies in an area."""

    HERE = "here"
    ELSEWHERE = "elsewhere"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A country, or one subdivision of it ("" for all of it), by its codes and by names.

    `places` are names that lie there, the first of them its own. `elsewhere` are names beside which these mean another
    place ("Ontario, Oregon"), `twins` whole writings that mean one for whoever lives abroad ("Ontario, CA").
    `around` are names of what it is a part of, which leave open where in it a job lies.
    """

    country: str
    subdivision: str
    places: tuple[str, ...]
    elsewhere: tuple[str, ...] = ()
    twins: tuple[str, ...] = ()
    around: tuple[str, ...] = ()


def where_it_lies(area: Area, location: str, *, country: str, subdivision: str) -> Where:
    """Return whether a job at this location lies in the area; `country` and `subdivision` are where the person lives.

    A job of which no place is told is taken for one at home; a place that is not known by name is not, since the
    person may well apply far away.
    """
    codes = _codes(location, area.subdivision)
    if area.subdivision and area.subdivision in codes:
        return Where.HERE
    words = f" {fold(location)} "
    if codes - {area.country} or _any(area.elsewhere, words):
        return Where.ELSEWHERE
    if _any(area.places, words if country == area.country else _without(area.twins, words)):
        return Where.HERE
    if country != area.country or area.subdivision not in ("", subdivision):
        return Where.ELSEWHERE
    told = _without(area.around, words).split()
    return Where.HERE if codes or _NO_PLACE.issuperset(told) else Where.UNKNOWN


def _codes(location: str, subdivision: str) -> frozenset[str]:
    first, *parts = _PARTS.split(location)
    found = {match[1] for part in (first, *parts) if (match := _CODE.search(part.strip()))}
    # "toronto, on": small letters are a code only where they stand alone behind a name.
    if any(part.strip().upper() == subdivision for part in parts):
        found.add(subdivision)
    return frozenset(found - _NO_CODES)


def _any(names: Iterable[str], words: str) -> bool:
    return any(f" {fold(name)} " in words for name in names)


def _without(names: Iterable[str], words: str) -> str:
    for name in names:
        words = words.replace(f" {fold(name)} ", " ")
    return words


_PARTS = re.compile(r"[,;/()|&]|\s[-\u2013]\s|\b(?:or|and)\b")
# At the end of a part, where a postal code may follow: "Toronto ON", "Kanata, ON K2K 1A1"; not the "ON" of "ON-SITE".
_CODE = re.compile(r"(?:^|\s)([A-Z]{2})(?:\s+[A-Z]?\d[A-Z\d]*(?:[ -]?\d[A-Z\d]*)?)?$")
_NO_CODES = frozenset({"HQ"})
_NO_PLACE = frozenset(
    {
        *("remote", "remotely", "hybrid", "onsite", "on", "site", "office", "home", "homeoffice", "work", "from", "in"),
        *("at", "the", "or", "and", "anywhere", "fully", "full", "partly", "days", "day", "week", "a", "per", "ca"),
        *map(str, range(1, 6)),
    }
)
