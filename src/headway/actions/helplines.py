"""The help lines that Headway knows, from the file that comes with it."""

import tomllib
from functools import cache
from importlib import resources

from headway.core.helplines import Helpline


@cache
def known_helplines() -> tuple[Helpline, ...]:
    """Return every line of `helplines.toml`, in its order."""
    told = tomllib.loads(resources.files("headway").joinpath("helplines.toml").read_text(encoding="utf-8"))
    return tuple(Helpline(**{**each, "zones": tuple(each["zones"])}) for each in told["line"])
