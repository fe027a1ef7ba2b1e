"""The countries whose public holidays are known."""

import re
from functools import cache

_WORD = re.compile(r"(?<=[a-z])(?=[A-Z])")


@cache
def country_names() -> tuple[tuple[str, str], ...]:
    """Return (ISO code, English name) of every country with known holidays, by name."""
    from holidays.registry import COUNTRIES  # 0.3 s that only the settings page pays

    named = ((names[1], _WORD.sub(" ", names[0])) for names in COUNTRIES.values())
    return tuple(sorted(named, key=lambda each: each[1]))


@cache
def region_names(country: str) -> tuple[tuple[str, str], ...]:
    """Return (code, name) of the regions of a country that have holidays of their own."""
    import holidays  # as above

    if not country:
        return ()
    known = holidays.country_holidays(country)
    named = {code: name for name, code in getattr(known, "subdivisions_aliases", {}).items()}
    return tuple((code, named.get(code, code)) for code in known.subdivisions)
