"""The time zone that this machine is set to."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def system_zone() -> str:
    """Return the machine's zone by its IANA name; "UTC" where that cannot be told."""
    import tzlocal  # 35 ms, needed at the very first start only

    try:
        name = tzlocal.get_localzone_name()
        return ZoneInfo(name).key if name else "UTC"
    except (ZoneInfoNotFoundError, ValueError):
        return "UTC"
