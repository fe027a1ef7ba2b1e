"""Days and times as people say them; a number of days is always stated, never only felt."""

from datetime import date, datetime, tzinfo

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop, ngettext

_MONTHS = (
    gettext_noop("January"),
    gettext_noop("February"),
    gettext_noop("March"),
    gettext_noop("April"),
    gettext_noop("May"),
    gettext_noop("June"),
    gettext_noop("July"),
    gettext_noop("August"),
    gettext_noop("September"),
    gettext_noop("October"),
    gettext_noop("November"),
    gettext_noop("December"),
)
_WEEKDAYS = (
    gettext_noop("Monday"),
    gettext_noop("Tuesday"),
    gettext_noop("Wednesday"),
    gettext_noop("Thursday"),
    gettext_noop("Friday"),
    gettext_noop("Saturday"),
    gettext_noop("Sunday"),
)


def day(on: date) -> str:
    """Return a day with its year: "3 November 2026"."""
    return _("%(day)d %(month)s %(year)d") % {"day": on.day, "month": _(_MONTHS[on.month - 1]), "year": on.year}


def near_day(on: date, today: date) -> str:
    """Return a day without its year where that is this year: "3 November"."""
    if on.year != today.year:
        return day(on)
    return _("%(day)d %(month)s") % {"day": on.day, "month": _(_MONTHS[on.month - 1])}


def weekday_and_day(on: date, today: date) -> str:
    """Return a day with its weekday: "Tuesday, 24 November"."""
    return _("%(weekday)s, %(day)s") % {"weekday": _(_WEEKDAYS[on.weekday()]), "day": near_day(on, today)}


def weekday(place: int) -> str:
    """Return the name of a day of the week, counted from 0 for Monday."""
    return _(_WEEKDAYS[place])


def count_days(days: int) -> str:
    """Return a number of days: "1 day", "19 days"."""
    return ngettext("%(count)d day", "%(count)d days", days) % {"count": days}


def days_ago(on: date, today: date) -> str:
    """Return how far a day lies from today: "19 days ago", "yesterday", "today", "tomorrow", "in 3 days"."""
    distance = (today - on).days
    if distance == 0:
        return _("today")
    if distance == 1:
        return _("yesterday")
    if distance == -1:
        return _("tomorrow")
    if distance > 0:
        return _("%(days)s ago") % {"days": count_days(distance)}
    return _("in %(days)s") % {"days": count_days(-distance)}


def clock_time(at: datetime, zone: tzinfo) -> str:
    """Return the time of a moment on the clock of this zone: "14:30"."""
    return f"{at.astimezone(zone):%H:%M}"


def told_day(on: date, today: date) -> dict[str, str]:
    """Return a day and how far it lies, by the names `day` and `ago`, to be filled into a sentence."""
    return {"day": near_day(on, today), "ago": days_ago(on, today)}


def since(began_on: date | None, today: date, sentence: str) -> str:
    """Fill in the day on which a wait began; a wait without a known day is told without one."""
    if began_on is None:
        return _("The day on which the wait began is not known.")
    return sentence % told_day(began_on, today)
