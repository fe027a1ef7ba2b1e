"""Reading an application from one typed line."""

import re
from dataclasses import dataclass

_URL = re.compile(r"https?://\S+", re.IGNORECASE)
_AT = re.compile(r"\s+(?:at|bei|chez|presso|bij)\s+|\s+@\s*", re.IGNORECASE)
_BREAK = re.compile(r"\s+[-\u2013\u2014|]\s+|\t+|,(?!\s*(?:inc|ltd|llc|llp|corp|co|plc|gmbh)\b)", re.IGNORECASE)
_LONGEST = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What a line says; what it does not say is ""."""

    employer: str
    role: str
    location: str
    url: str


def read_line(text: str) -> Line | None:
    """Split "Role at Employer, place", "Employer - Role" or "Employer, Role"; None when there is nothing in it.

    A web address may stand anywhere; when there is nothing else, the rest is still to be filled in.
    """
    found = _URL.search(text)
    url = found.group().rstrip(".,;)") if found else ""
    words = " ".join(_URL.sub(" ", text).split(" ")).strip(" ,;-\u2013\u2014|\t\r\n")
    if not words and not url:
        return None
    employer, role, location = _split(words)
    return Line(employer=_tidy(employer), role=_tidy(role), location=_tidy(location), url=url)


def _split(words: str) -> tuple[str, str, str]:
    before, rest = (*_BREAK.split(words, maxsplit=1), "")[:2]
    by_at = _AT.split(before)
    if len(by_at) == 2:
        return by_at[1], by_at[0], rest
    if rest:
        return before, rest, ""
    return words, "", ""


def _tidy(part: str) -> str:
    return " ".join(part.split())[:_LONGEST]
