"""Which help line is near: by the country that was chosen, else by the clock."""

from __future__ import annotations

from datetime import date

import pytest

from headway.core.helplines import Helpline, helpline_near


def a_line(country: str, *zones: str) -> Helpline:
    return Helpline(country=country, name="", number="1", zones=zones, checked_on=date(2026, 11, 26), source="")


AT, DE = a_line("AT", "Europe/Vienna"), a_line("DE", "Europe/Berlin")


class TestAHelpline:
    @pytest.mark.parametrize(
        ("country", "zone", "line"),
        [
            ("DE", "Europe/Berlin", DE),
            ("", "Europe/Berlin", DE),
            ("", "Europe/Vienna", AT),
            # Who lives in Austria and works on a clock of Berlin calls at home.
            ("AT", "Europe/Berlin", AT),
            ("PL", "Europe/Berlin", None),
            ("", "Asia/Tokyo", None),
            ("", "", None),
        ],
    )
    def test_is_the_one_of_the_country(self, country: str, zone: str, line: Helpline | None) -> None:
        assert helpline_near((AT, DE), country=country, zone=zone) == line
