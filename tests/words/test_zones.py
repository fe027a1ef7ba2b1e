"""Time zones by the names of their places."""

from __future__ import annotations

import pytest

from headway.words.zones import zone_choices, zone_label, zone_place


class TestZonePlace:
    @pytest.mark.parametrize(
        ("zone", "place"),
        [
            ("America/New_York", "New York"),
            ("America/Argentina/Buenos_Aires", "Buenos Aires"),
            ("US/Eastern", "Eastern (US)"),
            ("Asia/Tokyo", "Tokyo"),
            ("UTC", "UTC"),
        ],
    )
    def test_is_the_place_as_people_say_it(self, zone: str, place: str) -> None:
        assert zone_place(zone) == place


class TestZoneLabel:
    @pytest.mark.parametrize(
        ("zone", "label"),
        [
            ("America/New_York", "New York (America)"),
            ("America/Kentucky/Louisville", "Louisville (America, Kentucky)"),
            ("US/Eastern", "Eastern (US)"),
            ("UTC", "UTC"),
        ],
    )
    def test_begins_with_the_place(self, zone: str, label: str) -> None:
        assert zone_label(zone) == label


class TestZoneChoices:
    def test_are_found_by_the_first_letters_of_a_place(self) -> None:
        labels = [label for _, label in zone_choices()]
        assert labels == sorted(labels, key=str.casefold)
        assert len(labels) == len(set(labels))

    def test_leave_out_those_of_no_place(self) -> None:
        assert not [zone for zone, _ in zone_choices() if zone.startswith("Etc/") or "/" not in zone]
