"""Telling whether two descriptions speak of one application: never twice the same, never two as one."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain

# What speaks against one application, where two descriptions share the posting or the requisition id only.
_AGAINST = ("employer", "role", "applied_on", "requisition")


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What tells one application from another, made comparable; "" and None stand for "not said".

    `whole` is equal exactly for descriptions that are equal as a whole (the digest of a row).
    """

    employer: str = ""
    role: str = ""
    posting: str = ""
    requisition: str = ""
    location: str = ""
    applied_on: date | None = None
    whole: str = ""

    @property
    def gaps(self) -> int:
        """How much is not said; what says most is sorted out first."""
        said = (self.employer, self.role, self.posting, self.requisition, self.location, self.applied_on or "")
        return said.count("")


def contradict(one: Traits, other: Traits) -> bool:
    """Say whether two descriptions cannot be of one application, whatever else they share."""
    return (
        _differ(one.applied_on, other.applied_on)
        or _differ(one.requisition, other.requisition)
        or _differ(one.posting, other.posting)
        or (one.location != other.location and _places_differ(one.location, other.location))
    )


def is_same(one: Traits, other: Traits) -> bool:
    """Say whether two descriptions are of one application.

    Either the same employer and role, with nothing that contradicts; or the same posting or the same
    requisition id, unless employer, role or the day of applying speak against it.
    """
    if _agree(one.whole, other.whole):
        return True
    if _agree(one.employer, other.employer) and _agree(one.role, other.role):
        return not contradict(one, other)
    if any(_differ(getattr(one, name), getattr(other, name)) for name in _AGAINST):
        return False
    same_requisition = _agree(one.requisition, other.requisition) and one.employer == other.employer
    return _agree(one.posting, other.posting) or same_requisition


def _agree(mine: str, theirs: str) -> bool:
    return bool(mine) and mine == theirs


def _differ(mine: object, theirs: object) -> bool:
    return bool(mine and theirs and mine != theirs)


def _places_differ(mine: str, theirs: str) -> bool:
    # "Berlin" and "Berlin, Germany" are one place told more or less exactly.
    here, there = set(mine.split()), set(theirs.split())
    return bool(here and there) and not (here <= there or there <= here)


def unite(mine: Traits, theirs: Traits) -> Traits:
    """Return everything that either of two descriptions of one application says."""
    return replace(
        mine,
        employer=mine.employer or theirs.employer,
        role=mine.role or theirs.role,
        posting=mine.posting or theirs.posting,
        requisition=mine.requisition or theirs.requisition,
        location=max(mine.location, theirs.location, key=lambda place: (len(place), place)),
        applied_on=mine.applied_on or theirs.applied_on,
    )


def without_shared_postings(descriptions: Sequence[Traits]) -> list[Traits]:
    """Leave out the addresses that stand for several employers or roles: they tell nothing apart."""
    employers: dict[str, str] = {}
    roles: dict[str, str] = {}
    shared: set[str] = set()
    for each in descriptions:
        if not each.posting:
            continue
        known_employer = employers.setdefault(each.posting, each.employer) or each.employer
        known_role = roles.setdefault(each.posting, each.role) or each.role
        employers[each.posting], roles[each.posting] = known_employer, known_role
        if _differ(known_employer, each.employer) or _differ(known_role, each.role):
            shared.add(each.posting)
    return [replace(each, posting="") if each.posting in shared else each for each in descriptions]


def alone(descriptions: Sequence[Traits]) -> list[bool]:
    """Say of each description whether none of the others could be of the same application."""
    keys = [tuple(_keys_shared(each)) for each in descriptions]
    times = Counter(chain.from_iterable(keys))
    return [all(times[key] == 1 for key in each) for each in keys]


class Register:
    """The applications known so far, looked up by description.

    Put first what is stored already, then the new descriptions in an order that does not depend on
    their places in the source: then neither does the result.
    """

    def __init__(self) -> None:
        self._traits: list[Traits] = []
        self._places: dict[tuple[object, ...], list[int]] = {}

    def add(self, traits: Traits, *, alone: bool = False) -> int:
        """Enter another application and return its number, counted from 0.

        `alone`: no other description shares anything with it, so that nobody will look for it.
        """
        number = len(self._traits)
        self._traits.append(traits)
        if not alone:
            self._enter(number, traits)
        return number

    def find(self, traits: Traits) -> int | None:
        """Return the number of the application that is described, None when there is none or more than one."""
        found = {number for number in self._candidates(traits) if is_same(self._traits[number], traits)}
        if len(found) > 1:
            found = {number for number in found if replace(self._traits[number], whole="") == replace(traits, whole="")}
        return found.pop() if len(found) == 1 else None

    def absorb(self, number: int, traits: Traits) -> None:
        """Add to an application what a further description of it says."""
        self._traits[number] = unite(self._traits[number], traits)
        self._enter(number, traits)
        self._enter(number, self._traits[number])

    def _candidates(self, traits: Traits) -> Iterator[int]:
        same_whole = self._places.get(("whole", traits.whole), ()) if traits.whole else ()
        if same_whole:
            yield same_whole[0]
            return
        for key in _keys_to_look_up(traits):
            numbers = self._places.get(key, ())
            # So many that agree this far contradict one another: which one is meant cannot be told.
            if len(numbers) <= _TOO_MANY:
                yield from numbers

    def _enter(self, number: int, traits: Traits) -> None:
        for key in _keys_to_enter(traits):
            numbers = self._places.setdefault(key, [])
            if number not in numbers[-_TOO_MANY:]:
                numbers.append(number)


_TOO_MANY = 50


def _keys_shared(traits: Traits) -> Iterator[tuple[object, ...]]:
    """Yield what two descriptions of one application have at least one of in common."""
    if traits.whole:
        yield "whole", traits.whole
    if traits.employer and traits.role:
        yield traits.employer, traits.role
    yield from _keys_of_posting(traits)


def _keys_to_enter(traits: Traits) -> Iterator[tuple[object, ...]]:
    if traits.whole:
        yield "whole", traits.whole
    if traits.employer and traits.role:
        yield traits.employer, traits.role
        yield traits.employer, traits.role, traits.applied_on
    yield from _keys_of_posting(traits)


def _keys_to_look_up(traits: Traits) -> Iterator[tuple[object, ...]]:
    if traits.employer and traits.role:
        if traits.applied_on is None:
            yield traits.employer, traits.role
        else:
            yield traits.employer, traits.role, traits.applied_on
            yield traits.employer, traits.role, None
    yield from _keys_of_posting(traits)


def _keys_of_posting(traits: Traits) -> Iterator[tuple[object, ...]]:
    if traits.posting:
        yield "posting", traits.posting
    if traits.requisition:
        yield "requisition", traits.employer, traits.requisition
