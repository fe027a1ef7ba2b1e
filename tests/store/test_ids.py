"""Ids that sort in the order in which they were given out."""

from __future__ import annotations

from datetime import timedelta
from itertools import islice

from headway.store.ids import ordered_ids
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
