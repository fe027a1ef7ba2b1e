"""A week of the search in words: its plan, what was done, and one question after a long stretch of silence."""

from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from headway.core.vocabulary import Channel, EventKind
from headway.core.week import Line, Week
from headway.words.days import weekday
from headway.words.names import by_channel, channel_name


def plan_source() -> str:
    """Say why a plan is offered at all, and on what that rests."""
    return _(
        "In an experiment in South Africa (Abel and others 2019), people who wrote such a plan sent 15 % more "
        "applications and got 30 % more offers; reminders added nothing. So Headway shows the plan and does not remind."
    )


def plan_sentences(week: Week) -> list[str]:
    """Return a plan line by line; none for a week without one."""
    told = []
    if week.number:
        fitting = ngettext("%(count)d application that fits", "%(count)d applications that fit", week.number)
        told.append(fitting % {"count": week.number})
    if week.channels:
        told.append(_("Through: %(channels)s") % {"channels": ", ".join(map(channel_name, week.channels))})
    if week.goal:
        told.append(_("Get better at: %(goal)s") % {"goal": week.goal})
    return [*told, *map(_line_sentence, week.lines)]


def _line_sentence(line: Line) -> str:
    """Return "Tuesday, 09:00, library: write two applications"; on its own day without the weekday."""
    when = [weekday(line.weekday)] if line.weekday is not None else []
    return _line([*when, *_hour_and_place(line)], line)


def line_today(line: Line) -> str:
    """Return a line as it is said on its own day: "09:00, library: write two applications"."""
    return _line(_hour_and_place(line), line)


def _line(when: list[str], line: Line) -> str:
    return f"{', '.join(when)}: {line.then}" if when else line.then


def _hour_and_place(line: Line) -> list[str]:
    return [part for part in (line.at.isoformat("minutes") if line.at else "", line.place) if part]


def done_sentences(kinds: Mapping[EventKind, int], channels: Mapping[Channel | None, int]) -> list[str]:
    """Say what the facts tell of a week; nothing of what was not done."""
    sent = kinds.get(EventKind.APPLIED, 0)
    told = []
    if sent:
        ways = ", ".join(f"{count} {by_channel(channel)}" for channel, count in _named(channels))
        count = ngettext("%(count)d application sent", "%(count)d applications sent", sent) % {"count": sent}
        told.append(f"{count} ({ways})" if ways else count)
    told += [_SAID[kind](count) for kind, count in kinds.items() if kind in _SAID and count]
    return told


def _named(channels: Mapping[Channel | None, int]) -> list[tuple[Channel, int]]:
    named = [(channel, count) for channel, count in channels.items() if channel is not None]
    return sorted(named, key=lambda each: (-each[1], each[0].value))


def _followed_up(count: int) -> str:
    return ngettext("%(count)d follow-up", "%(count)d follow-ups", count) % {"count": count}


def _screenings(count: int) -> str:
    return ngettext("%(count)d screening call", "%(count)d screening calls", count) % {"count": count}


def _interviews(count: int) -> str:
    return ngettext("%(count)d interview", "%(count)d interviews", count) % {"count": count}


_SAID = {
    EventKind.FOLLOWED_UP: _followed_up,
    EventKind.SCREENING_HELD: _screenings,
    EventKind.INTERVIEW_HELD: _interviews,
}


def widen_question() -> str:
    """Ask whether to look at other titles or places; with `widen_source` beside it."""
    return _("Would titles or places near to yours be worth a look?")


def widen_source() -> str:
    """Say when the question is asked, and on what it rests."""
    return _(
        "Asked when at least 20 applications in eight weeks or more brought fewer than 5 invitations in 100. "
        "In a trial with some 300 people (Belot, Kircher and Muller), looking at nearby jobs brought more interviews."
    )
