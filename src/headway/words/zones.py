"""Time zones by the names of their places, as people say them."""

from functools import cache
from zoneinfo import available_timezones

_COUNTRIES = frozenset({"Brazil", "Canada", "Chile", "Mexico", "US"})


def zone_place(zone: str) -> str:
    """Name the place whose clock it is: "New York", "Eastern (US)"."""
    area, *_between, place = zone.split("/") if "/" in zone else ("", zone)
    name = place.replace("_", " ")
    return f"{name} ({area})" if area in _COUNTRIES else name


def zone_label(zone: str) -> str:
    """Name the place and where it lies, to find it in a list: "New York (America)"."""
    *areas, place = zone.replace("_", " ").split("/")
    return f"{place} ({', '.join(areas)})" if areas else place


@cache
def zone_choices() -> tuple[tuple[str, str], ...]:
    """Return every zone of a place as (zone, label), in the order of the labels.

    Reading the zone folder takes some 20 ms, and it does not change while the program runs.
    """
    places = (zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/"))
    return tuple(sorted(((zone, zone_label(zone)) for zone in places), key=lambda choice: choice[1].casefold()))
