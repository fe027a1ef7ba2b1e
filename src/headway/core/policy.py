"""The numbers of the game plan, each with its unit, its range and where it comes from."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from types import MappingProxyType
from typing import Any


class Unit(StrEnum):
    """What a number of the plan counts."""

    DAYS = "days"
    BUSINESS_DAYS = "business_days"
    TIMES = "times"
    HOUR = "hour"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanNumber:
    """One number of the plan: what it starts as, how far it may be moved, and on what it rests.

    `grade` says how far the source may be trusted: A survey, experiment or law; B large industry
    data; C small sample; "own" computed from 807 dated applications in four public logs;
    "practice" common advice; "choice" ours.
    """

    default: int
    low: int
    high: int
    unit: Unit
    grade: str
    source: str


def _number(default: int, low: int, high: int, unit: Unit, grade: str, source: str) -> Any:
    about = PlanNumber(default=default, low=low, high=high, unit=unit, grade=grade, source=source)
    return field(default=default, metadata={"number": about})


_OWN = "807 dated applications in four public logs, 2021-2025"
_WAITS = "44 waits after interviews in one public log"


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The numbers that one person's plan runs on. `PLAN_NUMBERS` tells about each."""

    attention_days_after_apply: int = _number(
        14, 7, 21, Unit.DAYS, "own", f"{_OWN}: 71 % of the invitations that ever came had come by day 14"
    )
    presume_days_applied: int = _number(
        45, 30, 90, Unit.DAYS, "own", f"{_OWN}: after 45 silent days under 1 % still got an invitation"
    )
    presume_days_interviewed: int = _number(
        28, 14, 60, Unit.DAYS, "own", f"{_WAITS}, 2025; NACE 2023: 25 days at large firms"
    )
    presume_days_applied_public: int = _number(
        90, 45, 180, Unit.DAYS, "A", "OPM, 2023: US federal agencies took 101 days on average to hire"
    )
    presume_days_interviewed_slow: int = _number(
        45,
        28,
        90,
        Unit.DAYS,
        "B",
        "NACE 2023, 334 employers: 25 days on average from interview to offer at large firms",
    )
    large_from_people: int = _number(
        1000,
        250,
        10000,
        Unit.PEOPLE,
        "choice",
        "no source draws the line; those that found long waits speak of large firms",
    )
    follow_up_days_applied: int = _number(
        10, 7, 14, Unit.DAYS, "practice", "common advice where a contact is known; no effect was ever measured"
    )
    follow_up_days_closing: int = _number(
        5, 5, 10, Unit.BUSINESS_DAYS, "practice", "common advice once a known closing date has passed"
    )
    follow_up_days_interviewed: int = _number(6, 5, 7, Unit.BUSINESS_DAYS, "own", f"{_WAITS}: 66 % had news by day 7")
    follow_up_days_stated: int = _number(
        2, 1, 3, Unit.BUSINESS_DAYS, "practice", "common advice once the day they named has passed"
    )
    follow_up_days_called_off: int = _number(
        1, 1, 5, Unit.BUSINESS_DAYS, "choice", "nothing goes on before there is a new day, so one asks for it at once"
    )
    wait_days_after_follow_up: int = _number(
        5, 5, 10, Unit.BUSINESS_DAYS, "practice", "common advice after one follow-up"
    )
    follow_ups_per_stage: int = _number(
        1, 0, 2, Unit.TIMES, "practice", "one brief follow-up; a second only after an answer with a new date"
    )
    thank_you_days: int = _number(
        1, 1, 2, Unit.DAYS, "C", "TopResume 2017: 68 % of 358 recruiters say a thank-you matters; 94 % take it by mail"
    )
    rejection_reply_days: int = _number(
        2, 1, 3, Unit.DAYS, "practice", "common advice: answer a rejection after a pause, within 24 to 48 hours"
    )
    keep_moving_days: int = _number(
        3, 1, 7, Unit.DAYS, "A", "diaries of 233 job seekers (Wanberg and others 2010): after progress people slow down"
    )
    reapply_days: int = _number(
        180, 90, 365, Unit.DAYS, "practice", "common advice for the same role; for another one at once, if it fits"
    )
    agency_days: int = _number(
        365, 90, 730, Unit.DAYS, "practice", "common in agency contracts: a submission holds for a year"
    )
    prepare_days: int = _number(2, 1, 7, Unit.DAYS, "choice", "two days are enough to prepare without rushing")
    closing_notice_days: int = _number(
        3, 1, 14, Unit.DAYS, "choice", "three days before a posting closes there is still time to apply"
    )
    no_from_hour: int = _number(
        0, 0, 23, Unit.HOUR, "choice", "what is to be done about a no can wait for an hour that suits you"
    )


PLAN_NUMBERS: Mapping[str, PlanNumber] = MappingProxyType(
    {each.name: each.metadata["number"] for each in fields(Policy)}
)


def policy_from(own: Mapping[str, int]) -> Policy:
    """Return the plan with the person's own numbers in place.

    Raises ValueError, naming the number and its range, for a number outside it or one that does not exist.
    """
    for name, value in own.items():
        about = PLAN_NUMBERS.get(name)
        if about is None:
            raise ValueError(f"the plan has no number called {name}")
        if not about.low <= value <= about.high:
            raise ValueError(f"{name} can be {about.low} to {about.high}, not {value}")
    return Policy(**own)


def is_own(policy: Policy, name: str) -> bool:
    """Say whether the person moved this number away from where it starts."""
    moved: bool = getattr(policy, name) != PLAN_NUMBERS[name].default
    return moved
