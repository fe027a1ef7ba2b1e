"""A week of the search as its page shows it."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from django.utils.translation import gettext as _

from headway.core.week import Week, monday_of, review_begins_on
from headway.store.queries.weeks import asks_to_widen, done_in
from headway.web import addresses
from headway.web.access import Asking
from headway.web.shown.setbacks import setback_form
from headway.words.days import near_day
from headway.words.weeks import done_sentences, plan_sentences, plan_source, widen_question, widen_source

FARTHEST = timedelta(weeks=53)
_A_WEEK = timedelta(days=7)
_SHOWN = 12


def week_values(week: Week, known: Mapping[date, Week], asking: Asking) -> dict[str, Any]:
    """Return what the page of a week shows beside its forms; `known` are the weeks written about so far."""
    owner_id, today, monday = asking.owner.id, asking.today, week.monday
    done = done_in(owner_id, monday) if monday <= today else None
    may_review = week.is_planned and today >= review_begins_on(monday)
    # Who plans no weeks may want to be asked as well.
    asked = may_review or monday == monday_of(today)
    return {
        "heading": _heading(monday, today),
        "monday": monday.isoformat(),
        "plan_lines": plan_sentences(week),
        "planned": week.is_planned,
        "kept_empty": monday in known and not week.is_planned,
        "done": done_sentences(done.kinds, done.channels) if done else [],
        "may_review": may_review,
        "reviewed": week.reviewed,
        "source": plan_source(),
        "widen": widen_question() if asked and asks_to_widen(owner_id, today) else "",
        "widen_source": widen_source(),
        "setback": setback_form(asking),
        "here": addresses.of_week(monday),
        "before": _link(monday - _A_WEEK, today),
        "after": _link(monday + _A_WEEK, today) if monday <= monday_of(today) else None,
        "earlier": [_earlier(each, today) for each in _written(known, monday)],
    }


def _heading(monday: date, today: date) -> str:
    this = monday_of(today)
    if monday == this:
        return _("This week")
    if monday == this - _A_WEEK:
        return _("Last week")
    if monday == this + _A_WEEK:
        return _("Next week")
    return _("The week of %(day)s") % {"day": near_day(monday, today)}


def _link(monday: date, today: date) -> dict[str, str]:
    return {"label": _heading(monday, today), "address": addresses.of_week(monday)}


def _written(known: Mapping[date, Week], monday: date) -> list[Week]:
    earlier = [week for day, week in known.items() if day < monday and (week.is_planned or week.reviewed)]
    return sorted(earlier, key=lambda week: week.monday, reverse=True)[:_SHOWN]


def _earlier(week: Week, today: date) -> dict[str, Any]:
    return {
        **_link(week.monday, today),
        "goal": week.goal,
        "learned": week.learned,
    }
