"""Days and times as people type them on a command line."""

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, available_timezones

from headway.actions.recording import EARLIEST_DAY, LATEST_DAY
from headway.cli.refusal import Unusable
from headway.cli.texts import _
from headway.core.business_days import BusinessCalendar
from headway.core.said_days import day_said, names_no_day

_NAMED = {"today": 0, "yesterday": -1, "tomorrow": 1}
_DISTANCE = re.compile(r"[+-]\d{1,4}")


def read_day(text: str, today: date, option: str) -> date:
    """Return the day that a text means: 2026-11-22, "today", "yesterday", "tomorrow", +3 or -2 days from today.

    Raises Unusable naming the option.
    """
    day = _day_meant(text.strip().lower(), today)
    if day is None:
        raise Unusable(
            _("%(option)s: “%(text)s” is not a day. Write it like 2026-11-22, today, yesterday or +3.")
            % {"option": option, "text": text}
        )
    return _within_a_search(day, option)


def read_day_said(
    text: str | None, today: date, told_on: date, calendar: BusinessCalendar, option: str
) -> tuple[date | None, str]:
    """Return the day by which somebody said on `told_on` that they would answer, and their words if it came in words.

    It is written like any day, or said like "end of next week". What plainly names no day, like "soon", is kept without
    one. Raises Unusable naming the option.
    """
    if text is None:
        return None, ""
    written = _day_meant(text.strip().lower(), today)
    if written is not None:
        return _within_a_search(written, option), ""
    said = day_said(text, told_on, calendar)
    if said is None and not names_no_day(text):
        raise Unusable(
            _(
                "%(option)s: “%(text)s” is not a day. "
                "Write it like 2026-11-22 or +3, or as they said it: end of next week."
            )
            % {"option": option, "text": text}
        )
    return said, text.strip()


def _within_a_search(day: date, option: str) -> date:
    if not EARLIEST_DAY <= day <= LATEST_DAY:
        raise Unusable(
            _("%(option)s: %(day)s is not a day of a job search. Look at the year.")
            % {"option": option, "day": day.isoformat()}
        )
    return day


def read_day_told(text: str | None, today: date, option: str) -> date | None:
    """Return the day that an option means, None where it was not given; an empty text is not a day. Raises Unusable."""
    return None if text is None else read_day(text, today, option)


def read_moment(text: str, on: date, zone: tzinfo, option: str) -> datetime:
    """Return the moment in UTC at which the clock of `zone` shows a time like 14:30 on that day.

    Raises Unusable naming the option, also for a time that this zone's clock skips on that day.
    """
    try:
        clock = time.fromisoformat(text.strip())
    except ValueError:
        clock = None
    # A zone in the text would be dropped without a word, and the time be another one.
    if clock is None or clock.tzinfo is not None:
        raise Unusable(
            _("%(option)s: “%(text)s” is not a time on your clock. Write it like 14:30.")
            % {"option": option, "text": text}
        )
    local = datetime.combine(on, clock, tzinfo=zone)
    at = local.astimezone(UTC)
    if at.astimezone(zone).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise Unusable(
            _("%(option)s: the clocks skip %(text)s on %(day)s. Choose a time that exists.")
            % {"option": option, "text": text, "day": on.isoformat()}
        )
    return at


def read_zone(text: str, option: str) -> ZoneInfo:
    """Return the time zone of that name; raises Unusable naming the option."""
    if text not in available_timezones():
        raise Unusable(
            _("%(option)s: “%(text)s” is not a time zone. Write it like Europe/Paris.")
            % {"option": option, "text": text}
        )
    return ZoneInfo(text)


def _day_meant(word: str, today: date) -> date | None:
    try:
        if word in _NAMED:
            return today + timedelta(days=_NAMED[word])
        if _DISTANCE.fullmatch(word):
            return today + timedelta(days=int(word))
        return date.fromisoformat(word)
    except (ValueError, OverflowError):
        return None
