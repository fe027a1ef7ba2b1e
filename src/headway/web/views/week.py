"""A week of the search: its plan, and what came of it."""

from datetime import date

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_POST, require_safe

from headway.actions.recording import NotFoundError
from headway.actions.weeks import plan_week, review_week
from headway.core.week import Week, monday_of
from headway.store.queries.weeks import weeks
from headway.web import addresses
from headway.web.access import OwnedRequest
from headway.web.forms.days import read_day
from headway.web.forms.week import WeekForm, WeekReviewForm
from headway.web.page import back_with_undo, show_page
from headway.web.shown.week import FARTHEST, week_values


@require_safe
def show(request: OwnedRequest) -> HttpResponse:
    """Show one week; without a day, this one."""
    meant = request.GET.get("of", "")
    day = read_day(meant) if meant else request.asking.today
    if day is None:
        raise Http404
    monday = monday_of(day)
    return _show(request, monday)


@require_POST
def plan(request: OwnedRequest, of: str) -> HttpResponse:
    """Keep the plan of a week; an empty one says that it is not for planning."""
    asking = request.asking
    monday = _week_meant(request, of)
    form = WeekForm(Week(monday=monday), request.POST)
    if not form.is_valid():
        return _show(request, monday, plan_form=form)
    done = plan_week(owner_id=asking.owner.id, week=form.week(monday), now=asking.now)
    return back_with_undo(request, done.batch_id if done else None, to=addresses.of_week(monday))


@require_POST
def look_back(request: OwnedRequest, of: str) -> HttpResponse:
    """Keep what came of a week."""
    asking = request.asking
    monday = _week_meant(request, of)
    form = WeekReviewForm(Week(monday=monday), request.POST)
    if not form.is_valid():
        return _show(request, monday, review_form=form)
    try:
        done = review_week(owner_id=asking.owner.id, monday=monday, now=asking.now, **form.cleaned_data)
    except NotFoundError as error:
        raise Http404 from error
    return back_with_undo(request, done.batch_id if done else None, to=addresses.of_week(monday))


def _week_meant(request: OwnedRequest, of: str) -> date:
    day = read_day(of)
    if day is None or day.weekday() or abs(day - request.asking.today) > FARTHEST:
        raise Http404
    return day


def _show(
    request: OwnedRequest,
    monday: date,
    *,
    plan_form: WeekForm | None = None,
    review_form: WeekReviewForm | None = None,
) -> HttpResponse:
    asking = request.asking
    known = weeks(asking.owner.id, since=min(monday, monday_of(asking.today)) - FARTHEST)
    week = known.get(monday) or Week(monday=monday)
    values = {
        **week_values(week, known, asking),
        "form": plan_form or WeekForm(week),
        "review": review_form or WeekReviewForm(week),
    }
    odd = (plan_form is not None and plan_form.errors) or (review_form is not None and review_form.errors)
    return show_page(request, "week.html", values, section="today", status=422 if odd else 200)
