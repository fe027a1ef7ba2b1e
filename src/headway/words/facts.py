"""One fact of a timeline in words."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo, available_timezones

from django.utils.translation import gettext as _

from headway.core.check_ins import days_agreed
from headway.core.events import ARRANGED, Fact
from headway.core.outcomes import finality_of, is_their_end
from headway.core.representation import agency_and_note
from headway.core.vocabulary import Detail, EventKind, Finality
from headway.words.days import clock_time, count_days, near_day
from headway.words.names import detail_name, event_name, format_name, medium_name, outcome_name, reason_name, stage_name
from headway.words.viewpoint import Viewpoint
from headway.words.zones import zone_place

# The zone stands beside the time, the agency before the note; whether it is final has its own phrase, and their words
# of a day stand in the text.
_TOLD_OTHERWISE = frozenset({Detail.ZONE, Detail.AGENCY, Detail.FINAL, Detail.SAID})


def fact_title(fact: Fact) -> str:
    """Name what happened, with the interview round where there is one: "Interview took place (round 2)"."""
    if fact.kind == EventKind.CHECK_IN_AGREED and days_agreed(fact) is None:
        return _("Check-ins ended")
    if fact.round is None:
        return event_name(fact.kind)
    return _("%(event)s (round %(round)d)") % {"event": event_name(fact.kind), "round": fact.round}


def fact_details(fact: Fact, view: Viewpoint) -> tuple[str, ...]:
    """Return everything else that is known of the fact, a short phrase for each, their words and notes last."""
    return tuple(_details(fact, view))


def dated_line(fact: Fact, view: Viewpoint) -> str:
    """Say what happened, with its day, in one line."""
    return f"{near_day(fact.on, view.today)}: {fact_line(fact, view)}" if fact.on else fact_line(fact, view)


def fact_line(fact: Fact, view: Viewpoint) -> str:
    """Return the fact on one line."""
    return " · ".join([fact_title(fact), *fact_details(fact, view)])


def _details(fact: Fact, view: Viewpoint) -> Iterator[str]:
    if fact.at is not None and fact.kind in ARRANGED:
        yield time_told(fact.at, dict(fact.details).get(Detail.ZONE, ""), view)
    if fact.format is not None:
        yield format_name(fact.format)
    if fact.place:
        yield fact.place
    if fact.due_on is not None:
        yield _due(fact, view)
    if fact.stated_date is not None:
        yield _("answer by %(day)s") % {"day": near_day(fact.stated_date, view.today)}
    if fact.stage is not None:
        yield _("stage: %(stage)s") % {"stage": stage_name(fact.stage)}
    if fact.medium is not None:
        yield medium_name(fact.medium)
    if fact.outcome is not None:
        yield outcome_name(fact.outcome)
    yield from _words(fact)


def time_told(at: datetime, zone: str, view: Viewpoint) -> str:
    """Say at what time something is, on the person's clock and on the one on which it was told, where that differs."""
    mine = clock_time(at, view.zone)
    theirs = clock_time(at, ZoneInfo(zone)) if zone in available_timezones() else mine
    if theirs == mine:
        return _("at %(time)s") % {"time": mine}
    return _("at %(time)s (%(theirs)s in %(zone)s)") % {
        "time": mine,
        "theirs": theirs,
        "zone": zone_place(zone),
    }


def _words(fact: Fact) -> Iterator[str]:
    if fact.person:
        yield _person(fact) % {"person": fact.person}
    if fact.reason_kind is not None:
        yield _("kind of reason: %(kind)s") % {"kind": reason_name(fact.reason_kind)}
    if fact.reason:
        yield _("reason: “%(reason)s”") % {"reason": fact.reason}
    finality = finality_of(fact)
    if finality is not None:
        yield _final(finality)
    for detail, told in fact.details:
        if detail not in _TOLD_OTHERWISE:
            yield _("%(detail)s: %(told)s") % {"detail": detail_name(detail), "told": told}
    if fact.kind == EventKind.REPRESENTED:
        yield from _agency(fact)
    else:
        yield from (f"“{text}”" for text in _words_and_note(fact) if text)


def _words_and_note(fact: Fact) -> tuple[str, str]:
    """Return in which words they named a day, and the person's own note beside them."""
    said = dict(fact.details).get(Detail.SAID, "")
    if said and fact.text.startswith(f"{said}\n"):
        return said, fact.text.removeprefix(f"{said}\n")
    return "", fact.text


def _final(finality: Finality) -> str:
    return _("for now, not final") if finality == Finality.FOR_NOW else _("final")


def _person(fact: Fact) -> str:
    if is_their_end(fact) and fact.kind != EventKind.FOLLOWED_UP:
        return _("said by %(person)s")
    if fact.kind == EventKind.REPRESENTED:
        return _("to %(person)s")
    return _("with %(person)s")


def _agency(fact: Fact) -> Iterator[str]:
    agency, note = agency_and_note(fact)
    if agency:
        yield _("agency: %(agency)s") % {"agency": agency}
    if note:
        yield f"“{note}”"


def _due(fact: Fact, view: Viewpoint) -> str:
    days = days_agreed(fact) if fact.kind == EventKind.CHECK_IN_AGREED else None
    if days is not None:
        return _("every %(days)s") % {"days": count_days(days)}
    return _until(fact.kind) % {"day": near_day(fact.due_on, view.today) if fact.due_on else ""}


def _until(kind: EventKind) -> str:
    if kind in (EventKind.SAVED, EventKind.APPLIED):
        return _("closes on %(day)s")
    if kind in (EventKind.SNOOZED, EventKind.REPRESENTED):
        return _("until %(day)s")
    return _("your turn by %(day)s")
