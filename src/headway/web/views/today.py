"""Today: the steps due, the group behind a line, and adding an application in one line."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.core.exceptions import BadRequest
from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from headway.actions.events import log_on_group
from headway.core.pause import resting_on
from headway.core.today import Step, todays_steps, without_a_no
from headway.core.vocabulary import StepKind
from headway.store.queries import today
from headway.store.queries.applications import Filter, get_application, list_applications, people_of
from headway.store.queries.appointments import with_coming_appointments
from headway.store.queries.outlook import gather_outlook
from headway.store.queries.reach import without_calls
from headway.store.queries.today import TodayRows
from headway.store.rows import ContactRow
from headway.web import addresses
from headway.web.access import Asking, OwnedRequest
from headway.web.forms.filters import FIRST_SORT, PAGE_SIZE, read_page
from headway.web.forms.quick import read_quick
from headway.web.page import back_with_undo, last_page_instead, show_page
from headway.web.shown.acts import acts_of
from headway.web.shown.lists import page_links, show_rows, table_values
from headway.web.shown.setbacks import offered, setback_plan
from headway.web.shown.today import ASKING, DRAFTED, StepShown, next_sentence, show_step, waiting_sentence
from headway.words.days import weekday_and_day
from headway.words.numbers import number
from headway.words.pauses import day_that_stands
from headway.words.remarks import after_the_no, said_after
from headway.words.sources import source_sentence, step_sources
from headway.words.steps import held_back, reason, title
from headway.words.weeks import line_today

_SHORT_LIST = 12
_A_DAY = timedelta(days=1)
_A_WEEK = timedelta(days=7)
_FEW = 3
_SILENT = frozenset({StepKind.LET_GO, StepKind.PRESUME_NO})


@require_safe
def show_today(request: OwnedRequest) -> HttpResponse:
    """Show what to do today, and that there is nothing to do when there is nothing to do."""
    asking = request.asking
    rows = today.gather_today(asking.owner.id, asking.today)
    everything = todays_steps(rows.lines, rows.groups, asking.today, asking.owner.pauses)
    hour = asking.now.astimezone(asking.view.zone).hour
    steps = everything if "all" in request.GET else without_a_no(everything, hour, asking.view.policy)
    resting = resting_on(asking.owner.pauses, asking.today)
    fresh_no = rows.fresh_no if not resting and hour >= asking.view.policy.no_from_hour else None
    shown = steps if "all" in request.GET or len(steps) <= _SHORT_LIST + _FEW else _most_important(steps)
    values = {
        "day": weekday_and_day(asking.today, asking.today),
        "steps": _show_steps(shown, asking),
        "more": _more(len(steps) - len(shown)),
        "held_back": held_back(len(everything) - len(steps), asking.view),
        "waiting": waiting_sentence(rows, asking) if steps else "",
        "calm": waiting_sentence(rows, asking) or next_sentence(rows, asking) or _("No application needs anything."),
        "resting": _resting(resting.until_on, asking.today) if resting else "",
        "meanwhile": _meanwhile(resting.until_on, asking) if resting else [],
        "a_week_on": (asking.today + _A_WEEK).isoformat(),
        **_said_after_a_no(asking, fresh_no),
        "planned": [line_today(line) for line in rows.planned],
        **offered(asking),
        "tomorrow": (asking.today + _A_DAY).isoformat(),
        "nothing_yet": not (everything or resting or rows.waiting_count or has_applications(asking.owner.id)),
    }
    return show_page(request, "today.html", values, section="today")


def _said_after_a_no(asking: Asking, fresh_no: UUID | None) -> dict[str, Any]:
    detail = get_application(asking.owner.id, fresh_no) if fresh_no else None
    if detail is None:
        return {}
    said = said_after(gather_outlook(asking.owner.id, detail))
    return {
        "after_the_no": after_the_no(detail.application),
        "no_address": addresses.of_no(detail.application.id),
        "said": said,
        "sources": [each.source for each in said if each.source],
    }


def _resting(until_on: date, seen_on: date) -> str:
    told = {"day": weekday_and_day(until_on, seen_on)}
    return _("You go on with it on %(day)s. Nothing becomes late meanwhile.") % told


def _meanwhile(until_on: date, asking: Asking) -> list[tuple[str, str]]:
    # No reminder, and no step: but nobody should miss what others wait for without knowing it.
    found = today.days_that_stand(asking.owner.id, asking.today, until_on)
    return [(day_that_stands(each, asking.view), addresses.of_application(each.about.application_id)) for each in found]


@require_http_methods(["GET", "HEAD", "POST"])
def group(request: OwnedRequest, kind: str) -> HttpResponse:
    """Show the applications behind one line of Today, or log one fact on all of them."""
    return log_group(request, _grouped(kind)) if request.method == "POST" else show_group(request, _grouped(kind))


def show_group(request: OwnedRequest, kind: StepKind) -> HttpResponse:
    """Show the applications behind one line of Today."""
    asking = request.asking
    step = _group_step(today.gather_today(asking.owner.id, asking.today), kind, asking.today)
    page = read_page(request.GET)
    found = today.group_members(asking.owner.id, kind, asking.today, offset=(page - 1) * PAGE_SIZE, limit=PAGE_SIZE)
    past_the_end = last_page_instead(request, page=page, shown=len(found.rows), total=found.total)
    if past_the_end:
        return past_the_end
    acts = [act for act in acts_of(step) if act.value] if step else []
    values = {
        **table_values(show_rows(with_coming_appointments(asking.owner.id, found.rows, asking.today), (), asking.view)),
        "title": title(step, asking.view) if step else _("Nothing here today"),
        "reason": reason(step, asking.view) if step else "",
        "why": [source_sentence(each) for each in step_sources(step, asking.view)] if step else [],
        "acts": acts,
        # For some of them what is usual for all is at hand as well.
        "usual": acts[0].value if acts else "",
        "setback_plan": setback_plan(asking) if kind in _SILENT else "",
        "links": page_links(path=request.path, query={}, page=page, size=PAGE_SIZE, total=found.total),
    }
    return show_page(request, "group.html", values, section="today")


def log_group(request: OwnedRequest, kind: StepKind) -> HttpResponse:
    """Log one fact on all applications behind a line of Today."""
    asking = request.asking
    fact = read_quick(request.POST.get("do", ""), today=asking.today)
    if fact is None:
        raise BadRequest
    done = log_on_group(owner_id=asking.owner.id, kind=kind, fact=fact, today=asking.today, now=asking.now)
    return back_with_undo(request, done.batch_id, to="/")


def has_applications(owner_id: UUID) -> bool:
    """Say whether there is anything at all yet."""
    return list_applications(owner_id, Filter(), sort=FIRST_SORT, offset=0, limit=1).total > 0


def _show_steps(steps: Sequence[Step], asking: Asking) -> list[StepShown]:
    written_to = [step.about.application_id for step in steps if step.about and step.kind in DRAFTED]
    people = people_of(asking.owner.id, written_to)
    asked = [step.about.application_id for step in steps if step.about and step.kind in ASKING]
    silent = without_calls(asking.owner.id, asked)
    return [show_step(step, asking, _reachable(step, people, silent)) for step in steps]


def _reachable(
    step: Step, people: Mapping[UUID, Sequence[ContactRow]], silent: Container[UUID]
) -> Sequence[ContactRow]:
    """Return the people of a step, without their numbers where they want no calls."""
    if step.about is None:
        return ()
    known = people.get(step.about.application_id, ())
    quiet = step.kind in ASKING and step.about.application_id in silent
    return [replace(person, phone="") for person in known] if quiet else known


def _most_important(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    # What deals with many at once stays in sight: it is what makes the list short.
    return tuple(step for place, step in enumerate(steps) if place < _SHORT_LIST or step.about is None)


def _more(left: int) -> str:
    if left <= 0:
        return ""
    return ngettext("Show %(count)s more", "Show %(count)s more", left) % {"count": number(left)}


def _grouped(kind: str) -> StepKind:
    try:
        return StepKind(kind)
    except ValueError as error:
        raise Http404 from error


def _group_step(rows: TodayRows, kind: StepKind, day: date) -> Step | None:
    steps = todays_steps((), rows.groups, day, ())
    return next((step for step in steps if step.kind == kind), None)
