"""The laws that Headway knows, from the file that comes with it."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

from headway.core.job_places import Area
from headway.core.laws import Law, LawClock, LawEffect, LawStatus


@cache
def known_laws() -> tuple[Law, ...]:
    """Return every law of `laws.toml`, in its order."""
    told = tomllib.loads(resources.files("headway").joinpath("laws.toml").read_text(encoding="utf-8"))
    return tuple(_law(each) for each in told["law"])


def answering_laws() -> tuple[Law, ...]:
    """Return the laws in force by which employers owe an answer."""
    return tuple(law for law in known_laws() if law.effect == LawEffect.ANSWER and law.status == LawStatus.IN_FORCE)


def _law(told: Mapping[str, Any]) -> Law:
    return Law(
        id=told["id"],
        name=told["name"],
        area=_area(told),
        effect=LawEffect(told["effect"]),
        clock=LawClock(told["clock"]),
        days=told.get("days"),
        min_employees=told.get("min_employees"),
        says=told["says"],
        status=LawStatus(told["status"]),
        valid_from=told.get("valid_from"),
        checked_on=told["checked_on"],
        source=told["source"],
        months=told.get("months"),
        countries=tuple(told.get("countries", ())),
        advertised_only=told.get("advertised_only", False),
    )


def _area(told: Mapping[str, Any]) -> Area:
    return Area(
        country=told["country"],
        subdivision=told["subdivision"],
        places=tuple(told["places"]),
        elsewhere=tuple(told.get("elsewhere", ())),
        twins=tuple(told.get("twins", ())),
        around=tuple(told.get("around", ())),
    )
