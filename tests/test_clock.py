"""The clock, and a day that stands for today."""

from zoneinfo import ZoneInfo

import pytest

from headway import clock

ENDS_OF_THE_DATE_LINE = ["Pacific/Kiritimati", "Pacific/Auckland", "Pacific/Pago_Pago", "UTC"]


@pytest.mark.parametrize("name", ENDS_OF_THE_DATE_LINE)
def test_a_frozen_moment_lies_on_the_frozen_day_wherever_one_lives(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    zone = ZoneInfo(name)
    monkeypatch.setenv("HEADWAY_TODAY", "2026-11-22")
    assert clock.now(zone).astimezone(zone).date() == clock.today(zone)


@pytest.mark.parametrize("name", ENDS_OF_THE_DATE_LINE)
@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_first_and_the_last_day_can_be_frozen(monkeypatch: pytest.MonkeyPatch, day: str, name: str) -> None:
    monkeypatch.setenv("HEADWAY_TODAY", day)
    assert clock.now(ZoneInfo(name)).isoformat().startswith(day[:4])
