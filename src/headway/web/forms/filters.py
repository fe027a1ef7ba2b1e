"""What the address of a list asks for: filter, order, page, and the person's own columns."""

from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2s
from typing import TypeVar

from django.http import HttpRequest, QueryDict

from headway.core.vocabulary import Channel, Disposition, Stage, State
from headway.store.queries.applications import NEWEST_FIRST, Filter

COLUMNS_COOKIE = "headway_columns"
PAGE_SIZE = 50
SORTS = frozenset({NEWEST_FIRST, "applied_on", "employer", "-employer", "role", "-role", "stage", "-stage"})
FIRST_SORT = NEWEST_FIRST
_LONGEST = 200
_Word = TypeVar("_Word", bound=StrEnum)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A list as it was asked for; unknown words in the address count as not given."""

    filter: Filter
    sort: str
    page: int
    query: dict[str, object]

    @property
    def filtered(self) -> bool:
        """Whether anything is left out."""
        return any(self.query[name] for name in ("q", "state", "stage", "disposition", "channel"))

    @property
    def narrowed(self) -> bool:
        """Whether anything besides the search words differs from the usual list."""
        return any(value for name, value in self.query.items() if name not in ("q", "rejected"))

    @property
    def offset(self) -> int:
        """How many rows lie before this page."""
        return (self.page - 1) * PAGE_SIZE


def read_asked(given: QueryDict) -> Asked:
    """Read a list's address."""
    sort = given.get("sort", "")
    text = given.get("q", "").replace("\0", "").strip()[:_LONGEST]
    shown = given.get("rejected") == "shown"
    wanted = Filter(
        state=_word(State, given.get("state")),
        stage=_word(Stage, given.get("stage")),
        disposition=_word(Disposition, given.get("disposition")),
        channel=_word(Channel, given.get("channel")),
        text=text,
        # Who searches, or asks for what has ended, wants to find it.
        fold_rejected=not (text or given.get("state") == State.CLOSED or given.get("disposition") or shown),
    )
    chosen = sort if sort in SORTS else ""
    query = {**_query_of(wanted), "sort": chosen, "rejected": "shown" if shown else ""}
    return Asked(filter=wanted, sort=chosen or FIRST_SORT, page=read_page(given), query=query)


def _query_of(wanted: Filter) -> dict[str, object]:
    return {
        "q": wanted.text,
        "state": wanted.state or "",
        "stage": wanted.stage or "",
        "disposition": wanted.disposition or "",
        "channel": wanted.channel or "",
    }


def read_page(given: QueryDict) -> int:
    """Return the page of a list, counted from 1."""
    page = given.get("page", "1")
    return max(1, int(page)) if page.isdecimal() and len(page) < 7 else 1


def read_own_columns(request: HttpRequest, existing: tuple[str, ...]) -> tuple[str, ...]:
    """Return the person's own fields to show as columns: those just chosen, else those chosen before."""
    if "columns" in request.GET:
        chosen = set(request.GET.getlist("col"))
        return tuple(name for name in existing if name in chosen)
    remembered = set(request.COOKIES.get(COLUMNS_COOKIE, "").split("."))
    return tuple(name for name in existing if _mark(name) in remembered)


def remember_columns(columns: tuple[str, ...]) -> str:
    """Return the cookie's value for a choice of columns."""
    return ".".join(_mark(name) for name in columns)


def _mark(column: str) -> str:
    # A browser drops a cookie of more than four kilobytes, which thirty names in Cyrillic would be.
    return blake2s(column.encode(), digest_size=4).hexdigest()


def _word(words: type[_Word], given: str | None) -> _Word | None:
    try:
        return words(given) if given else None
    except ValueError:
        return None
