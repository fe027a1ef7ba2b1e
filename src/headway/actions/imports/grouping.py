"""Which rows make up which application: those stored already, and new ones. Nothing is read or written here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from headway.actions.imports.rows import traits_of
from headway.core.matching import Register, Traits, alone, without_shared_postings
from headway.core.succession import successors
from headway.readers.records import ApplicationRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """An application of the search as far as matching needs it.

    `seen_here`: it was imported from a file of this name, and none of its rows is in the file any more.
    """

    id: UUID
    traits: Traits
    is_open: bool
    seen_here: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The rows of one application. `application_id` is None for a new one; `all_told`: see `core.merging.news`."""

    records: tuple[ApplicationRecord, ...]
    application_id: UUID | None = None
    all_told: bool = False


def group_records(
    records: Sequence[ApplicationRecord],
    stored: Sequence[Stored],
    *,
    named: Mapping[str, UUID],
    known: Mapping[str, UUID],
) -> list[Group]:
    """Bring rows together with the stored applications and with one another.

    `named` gives, by digest, rows that say themselves which application they are of; `known` those
    that were read before. The result does not depend on the order of the rows.
    """
    numbers = {application.id: number for number, application in enumerate(stored)}
    told = [traits_of(record) for record in records]
    comparable = without_shared_postings([*(application.traits for application in stored), *told])
    by_itself = alone(comparable)
    register = Register()
    for traits in comparable[: len(stored)]:
        register.add(traits)
    told, by_itself = comparable[len(stored) :], by_itself[len(stored) :]
    placed = _place_named(records, numbers, {**known, **named})
    rest = [place for place in range(len(records)) if place not in placed]
    rest.sort(key=lambda place: (told[place].gaps, told[place].whole))
    fresh = _place_described(rest, told, by_itself, register, placed)
    _place_changed(fresh, stored, told, placed)
    return _groups(records, stored, placed)


def _place_named(
    records: Sequence[ApplicationRecord], numbers: Mapping[UUID, int], named: Mapping[str, UUID]
) -> dict[int, int]:
    return {
        place: numbers[named[record.digest]]
        for place, record in enumerate(records)
        if named.get(record.digest) in numbers
    }


def _place_described(
    rest: Sequence[int], told: Sequence[Traits], by_itself: Sequence[bool], register: Register, placed: dict[int, int]
) -> dict[int, Traits]:
    """Give each row the number of its application; return the traits of the new ones by their number."""
    fresh: dict[int, Traits] = {}
    for place in rest:
        traits = told[place]
        number = None if by_itself[place] else register.find(traits)
        if number is None:
            number = register.add(traits, alone=by_itself[place])
            fresh[number] = traits
        else:
            register.absorb(number, traits)
        placed[place] = number
    return fresh


def _place_changed(
    fresh: Mapping[int, Traits], stored: Sequence[Stored], told: Sequence[Traits], placed: dict[int, int]
) -> None:
    """Send rows that look new to the application of the row that they were before they were changed."""
    taken = set(placed.values())
    gone = {
        number: replace(application.traits, whole="")
        for number, application in enumerate(stored)
        if application.seen_here and number not in taken
    }
    if not gone:
        return
    moved = {
        after: before
        for after, before in successors(gone, fresh).items()
        if stored[before].is_open or not _other_days(gone[before], fresh[after])
    }
    for place, number in placed.items():
        placed[place] = moved.get(number, number)


def _other_days(before: Traits, after: Traits) -> bool:
    # A submission that is over is never taken for a later one.
    return bool(before.applied_on and after.applied_on and before.applied_on != after.applied_on)


def _groups(records: Sequence[ApplicationRecord], stored: Sequence[Stored], placed: Mapping[int, int]) -> list[Group]:
    """Return the groups in the order of their first rows."""
    members: dict[int, list[ApplicationRecord]] = {}
    for place, record in enumerate(records):
        members.setdefault(placed[place], []).append(record)
    return [
        Group(
            records=tuple(rows),
            application_id=stored[number].id if number < len(stored) else None,
            all_told=number < len(stored) and stored[number].seen_here,
        )
        for number, rows in members.items()
    ]
