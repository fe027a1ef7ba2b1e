"""The time zone that this machine is set to."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def system_zone(variable: str | None) -> str:
    """Return the machine's zone by its IANA name; "UTC" where that cannot be told.

    `variable` is what TZ was before the framework put its own zone there, None where it was not set.
    """
    import tzlocal  # 35 ms, needed at the very first start only

    try:
        with _variable_as(variable):
            name = tzlocal.get_localzone_name()
        return ZoneInfo(name).key if name else "UTC"
    except (ZoneInfoNotFoundError, ValueError):
        return "UTC"


@contextmanager
def _variable_as(variable: str | None) -> Iterator[None]:
    framework = os.environ.pop("TZ", None)
    if variable is not None:
        os.environ["TZ"] = variable
    try:
        yield
    finally:
        os.environ.pop("TZ", None)
        if framework is not None:
            os.environ["TZ"] = framework
