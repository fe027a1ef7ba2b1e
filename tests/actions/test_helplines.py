"""The help lines that come with Headway."""

from zoneinfo import available_timezones

from headway.actions.helplines import known_helplines


class TestKnownHelplines:
    def test_are_one_for_each_country(self) -> None:
        countries = [line.country for line in known_helplines()]
        assert sorted(countries) == ["AT", "AU", "CA", "CH", "DE", "ES", "FR", "GB", "IE", "NL", "NZ", "US"]

    def test_say_when_and_where_the_number_was_read(self) -> None:
        for line in known_helplines():
            assert line.number.replace(" ", "").isdigit(), line
            assert line.checked_on.year >= 2026, line
            assert line.source.startswith("https://"), line

    def test_share_no_time_zone_and_make_none_up(self) -> None:
        zones = [zone for line in known_helplines() for zone in line.zones]
        assert len(zones) == len(set(zones))
        assert set(zones) <= available_timezones()
