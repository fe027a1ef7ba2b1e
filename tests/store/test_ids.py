"""Ids for rows that are written together."""

from __future__ import annotations

from datetime import timedelta
from itertools import islice
from uuid import UUID

from headway.store.ids import ordered_ids, random_keys
from tests.cast import NOW


class TestOrderedIds:
    def test_sort_as_they_were_given_out(self) -> None:
        ids = list(islice(ordered_ids(NOW), 1000))
        assert ids == sorted(ids, key=lambda each: each.hex)
        assert len(set(ids)) == 1000

    def test_of_a_later_moment_are_greater(self) -> None:
        earlier, later = next(ordered_ids(NOW)), next(ordered_ids(NOW + timedelta(milliseconds=1)))
        assert earlier < later

    def test_are_proper_uuids_that_nobody_can_foresee(self) -> None:
        first, second = next(ordered_ids(NOW)), next(ordered_ids(NOW))
        assert first != second
        assert (first.version, first.variant) == (7, "specified in RFC 4122")


class TestRandomKeys:
    def test_are_proper_random_uuids_in_their_order(self) -> None:
        keys = random_keys(500)
        assert keys == sorted(set(keys))
        assert {(UUID(key).version, UUID(key).variant, UUID(key).hex == key) for key in keys} == {
            (4, "specified in RFC 4122", True)
        }

    def test_are_as_many_as_asked_for(self) -> None:
        assert random_keys(0) == []
