"""A week of the search: planned in five minutes, looked back on in five, and never held against anybody."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from headway.core.vocabulary import Channel

MOST_LINES = 7
MOST_APPLICATIONS = 100
LONGEST = 2_000
_A_WEEK = timedelta(days=7)
_LAST_DAY_TO_PLAN = 2
_FIRST_DAY_TO_REVIEW = 4
_LAST_DAY_TO_REVIEW = 1
_WEEKS_REMEMBERED = 4
REMEMBERED = _A_WEEK * _WEEKS_REMEMBERED
"""How long a plan tells that its person is one who plans."""
# Below 5 of 100 after eight weeks (Belot, Kircher and Muller, a trial with some 300 people: looking at nearby
# occupations brought more interviews). With fewer than 20 sent, none at all is within what is usual.
_WEEKS_BEFORE_WIDENING = 8
_FEWEST_SENT = 20
_ONE_IN = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """ "When …, then …": `weekday` counts from 0 for Monday and is None for any day; `at` is by the person's clock."""

    then: str
    weekday: int | None = None
    at: time | None = None
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """What a person wrote about one week; `monday` is its first day.

    `goal` is what to get better at, `number` how many applications that fit, `channels` the ways to send them.
    `did` and `learned` are the review's; `reviewed` tells that there was one.
    """

    monday: date
    goal: str = ""
    number: int | None = None
    channels: tuple[Channel, ...] = ()
    lines: tuple[Line, ...] = ()
    did: str = ""
    learned: str = ""
    reviewed: bool = False

    @property
    def is_planned(self) -> bool:
        """Say whether there is a plan; a week can also be kept without one."""
        return bool(self.goal or self.number or self.channels or self.lines)


def monday_of(day: date) -> date:
    """Return the first day of the week in which a day lies."""
    return day - timedelta(days=day.weekday())


def lines_on(week: Week | None, day: date) -> tuple[Line, ...]:
    """Return what the plan has for one day of its week, by the clock; what has no hour comes last."""
    if week is None or monday_of(day) != week.monday:
        return ()
    found = [line for line in week.lines if line.weekday == day.weekday()]
    return tuple(sorted(found, key=lambda line: (line.at is None, line.at or time())))


def plan_is_due(weeks: Mapping[date, Week], today: date) -> bool:
    """Say whether to ask for a plan: Monday to Wednesday, and only those who made one in the four weeks before."""
    monday = monday_of(today)
    if monday in weeks or today.weekday() > _LAST_DAY_TO_PLAN:
        return False
    return any(_is_planned(weeks, monday - _A_WEEK * back) for back in range(1, _WEEKS_REMEMBERED + 1))


def week_to_review(weeks: Mapping[date, Week], today: date) -> date | None:
    """Return the Monday of the planned week to look back on, from its Friday to the Tuesday after; None for none."""
    monday = monday_of(today)
    if today.weekday() >= _FIRST_DAY_TO_REVIEW:
        meant = monday
    elif today.weekday() <= _LAST_DAY_TO_REVIEW:
        meant = monday - _A_WEEK
    else:
        return None
    return meant if _is_planned(weeks, meant) and not weeks[meant].reviewed else None


def _is_planned(weeks: Mapping[date, Week], monday: date) -> bool:
    return monday in weeks and weeks[monday].is_planned


def review_begins_on(monday: date) -> date:
    """Return the day from which a week is looked back on."""
    return monday + timedelta(days=_FIRST_DAY_TO_REVIEW)


def may_widen(*, first_sent_on: date | None, sent: int, invited: int, today: date) -> bool:
    """Say whether to ask about other titles or places: eight weeks, 20 sent or more, and fewer than 1 in 20 invited."""
    if first_sent_on is None or today - first_sent_on < _A_WEEK * _WEEKS_BEFORE_WIDENING:
        return False
    return sent >= _FEWEST_SENT and invited * _ONE_IN < sent


_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LINE = re.compile(
    r"\s*(?:(?P<day>mon|tue|wed|thu|fri|sat|sun)[a-z]*\b[\s,]*)?(?:(?P<hour>\d{1,2})[:.](?P<minute>\d{2})\b[\s,]*)?"
    r"(?:(?P<place>[^:]*):\s+)?(?P<then>.+)",
    re.IGNORECASE | re.DOTALL,
)


def read_line(text: str) -> Line | None:
    """Read "Tue 09:00, library: write two applications"; day, hour and place may be missing. None without an act."""
    found = _LINE.fullmatch(text.strip())
    if found is None or not found["then"].strip():
        return None
    hour, minute = int(found["hour"] or 0), int(found["minute"] or 0)
    if hour > 23 or minute > 59:
        return None
    return Line(
        then=found["then"].strip(),
        weekday=_DAYS.index(found["day"].lower()) if found["day"] else None,
        at=time(hour, minute) if found["hour"] else None,
        place=(found["place"] or "").strip(" ,"),
    )


def told_week(week: Week) -> dict[str, object]:
    """Return a week as plain values, from which `week_from` makes the same one."""
    return {
        "goal": week.goal,
        "number": week.number,
        "channels": [channel.value for channel in week.channels],
        "lines": [
            {
                "weekday": line.weekday,
                "at": line.at.isoformat("minutes") if line.at else None,
                "place": line.place,
                "then": line.then,
            }
            for line in week.lines
        ],
        "did": week.did,
        "learned": week.learned,
        "reviewed": week.reviewed,
    }


def week_from(monday: date, told: Mapping[str, object]) -> Week:
    """Return the week that plain values tell. Raises ValueError when they tell none."""
    number, channels, lines = told.get("number"), told.get("channels", []), told.get("lines", [])
    if not isinstance(channels, list) or not isinstance(lines, list) or not isinstance(number, int | None):
        raise ValueError("a week has a number, channels and lines")
    week = Week(
        monday=monday,
        goal=_text(told, "goal"),
        number=number,
        channels=tuple(Channel(each) for each in channels),
        lines=tuple(_line_from(each) for each in lines),
        did=_text(told, "did"),
        learned=_text(told, "learned"),
        reviewed=told.get("reviewed") is True,
    )
    check_week(week)
    return week


def check_week(week: Week) -> None:
    """Raise ValueError for a week that begins on no Monday, or in which there is more than anybody plans."""
    texts = (week.goal, week.did, week.learned, *(text for line in week.lines for text in (line.place, line.then)))
    if week.monday.weekday() or len(week.lines) > MOST_LINES or any(len(text) > LONGEST for text in texts):
        raise ValueError("a week begins on a Monday and has few short lines")
    if week.number is not None and not 0 < week.number <= MOST_APPLICATIONS:
        raise ValueError("a week has room for one to a hundred applications")
    if any(line.weekday not in (None, *range(7)) or not line.then for line in week.lines):
        raise ValueError("a line has something to do, on a day of the week")


def _line_from(told: object) -> Line:
    if not isinstance(told, dict):
        raise ValueError("a line has parts")
    weekday, at = told.get("weekday"), told.get("at")
    if not isinstance(weekday, int | None) or not isinstance(at, str | None):
        raise ValueError("a line has a day and an hour")
    clock = time.fromisoformat(at) if at else None
    return Line(then=_text(told, "then"), weekday=weekday, at=clock, place=_text(told, "place"))


def _text(told: Mapping[str, object], name: str) -> str:
    text = told.get(name, "")
    if not isinstance(text, str):
        raise ValueError(f"{name} should be a text")
    return text


def planned(week: Week, before: Week | None) -> Week:
    """Return a new plan of a week with the review that was written before, if there was one."""
    if before is None:
        return week
    return replace(week, did=before.did, learned=before.learned, reviewed=before.reviewed)


def reviewed(week: Week, *, did: str, learned: str) -> Week:
    """Return a week that was looked back on."""
    return replace(week, did=did, learned=learned, reviewed=True)


def latest(weeks: Sequence[Week]) -> dict[date, Week]:
    """Return each week as it was written last; `weeks` come in the order in which they were written."""
    return {week.monday: week for week in weeks}
