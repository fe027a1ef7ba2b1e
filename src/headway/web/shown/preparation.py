"""The page to prepare a conversation with, as plain values."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

from headway.core.events import ARRANGED
from headway.core.vocabulary import EventKind
from headway.store.rows import ApplicationDetail, LessonRow
from headway.web import addresses
from headway.web.access import Asking
from headway.web.shown.application import documents, pairs, web_address
from headway.web.shown.lessons import show_lessons
from headway.web.shown.lists import show_row
from headway.web.shown.people import show_people
from headway.words.days import clock_time, weekday_and_day
from headway.words.facts import fact_details, fact_title

_SPOKEN = frozenset({EventKind.SCREENING_HELD, EventKind.INTERVIEW_HELD, EventKind.CONTACTED, EventKind.NOTE})


def preparation_values(detail: ApplicationDetail, lessons: Iterable[LessonRow], asking: Asking) -> dict[str, Any]:
    """Return what one wants at hand: when and where, with whom, what was said before, what to ask, what was learned."""
    row = detail.application
    shown = show_row(row, (), asking.view)
    holding = [event.fact for event in detail.events if not event.retracted]
    meetings = [fact for fact in holding if fact.kind in ARRANGED and fact.on == row.appointment_on]
    return {
        "title": shown.title,
        "role": shown.role,
        "employer": shown.employer,
        "when": _when(detail, asking),
        "meeting": [line for fact in meetings[-1:] for line in (fact_title(fact), *fact_details(fact, asking.view))],
        "directions": directions(),
        "said": [
            (fact_title(fact), " · ".join(fact_details(fact, asking.view)))
            for fact in holding
            if fact.kind in _SPOKEN and fact.text
        ],
        "lessons": show_lessons(lessons, asking.today),
        "url": web_address(row.url),
        "notes": row.notes,
        "pairs": pairs(row),
        "contacts": show_people(detail.contacts, row.id),
        "documents": documents(detail),
        "own_address": shown.address,
        "log_address": addresses.of_log(row.id, EventKind.ANSWER_PROMISED, back=shown.address),
    }


def directions() -> list[str]:
    """Return the questions that give a direction, to be asked before the conversation ends."""
    return [
        _("What is the next step?"),
        _("How many rounds are there?"),
        _("Who decides?"),
        _("By when do I hear, and how?"),
        _("May I check in if I have not heard, and with whom?"),
    ]


def _when(detail: ApplicationDetail, asking: Asking) -> str:
    row = detail.application
    if row.appointment_on is None:
        return _("No day is arranged yet.")
    day = weekday_and_day(row.appointment_on, asking.today)
    if row.appointment_at is None:
        return day
    return _("%(day)s, at %(time)s") % {"day": day, "time": clock_time(row.appointment_at, asking.view.zone)}
