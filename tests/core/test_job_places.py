"""Whether a job lies where a law holds: by its place as people write it, against the places that come with Headway."""

from __future__ import annotations

import pytest

from headway.actions.laws import answering_laws
from headway.core.job_places import Area, Where, where_it_lies

(ONTARIO,) = (law.area for law in answering_laws())


def where(location: str, *, country: str = "", subdivision: str = "", area: Area = ONTARIO) -> Where:
    return where_it_lies(area, location, country=country, subdivision=subdivision)


class TestWhereItLies:
    @pytest.mark.parametrize(
        "location",
        [
            "Ontario",
            "ontario",
            "ON",
            "Toronto",
            "toronto, on",
            "Ottawa",
            "Toronto ON",
            "Toronto/ON",
            "Toronto (ON)",
            "Kanata, ON K2K 1A1",
            "London, Ontario",
            "Toronto, Ontario, CA",
            "Ontario, Canada",
            "Remote (Ontario)",
            "Remote, ON or BC",
            "Toronto or Berlin",
            "Toronto HQ",
        ],
    )
    def test_knows_ontario_by_its_name_its_code_and_its_cities(self, location: str) -> None:
        assert where(location) == Where.HERE

    @pytest.mark.parametrize(
        "location",
        [
            "Ontario, California",
            "Ontario, CA",
            "Ontario, CA 91761",
            "Ontario, CA, USA",
            "Ontario, Oregon",
            "Toronto, OH",
            "Toronto, Ohio",
            "Ottawa, Illinois",
            "ON-SITE, BERLIN",
            "Hybrid / ON SITE",
            "Data, ON CALL",
            "Vancouver, BC",
            "Newark, NJ",
            "London, UK",
            "Remote, Germany",
            "Montréal, Québec",
            "",
        ],
    )
    def test_takes_no_other_place_for_it(self, location: str) -> None:
        assert where(location) == Where.ELSEWHERE

    @pytest.mark.parametrize(
        ("location", "expected"),
        [
            ("", Where.HERE),
            ("Remote", Where.HERE),
            ("Remote (Canada)", Where.HERE),
            ("Hybrid, 2 days in the office", Where.HERE),
            ("Remote, CA", Where.HERE),
            ("Ontario, CA", Where.HERE),
            ("Kingston", Where.UNKNOWN),
            ("Berlin", Where.UNKNOWN),
            ("Vancouver, BC", Where.ELSEWHERE),
            ("Ontario, California", Where.ELSEWHERE),
        ],
    )
    def test_takes_for_home_only_what_names_no_place(self, location: str, expected: Where) -> None:
        assert where(location, country="CA", subdivision="ON") == expected

    def test_takes_another_province_of_the_country_for_elsewhere(self) -> None:
        assert where("Remote", country="CA", subdivision="QC") == Where.ELSEWHERE

    def test_takes_any_part_of_a_country_for_the_country(self) -> None:
        germany = Area(country="DE", subdivision="", places=("Germany",))
        assert where("", country="DE", subdivision="BY", area=germany) == Where.HERE
        assert where("Lyon, FR", country="DE", area=germany) == Where.ELSEWHERE
