"""Applications as a table and as a board, and one fact on many of them."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from django.core.exceptions import BadRequest
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from headway.actions.events import log_fact
from headway.core.vocabulary import EventKind
from headway.store.queries import applications
from headway.store.queries.appointments import with_coming_appointments
from headway.store.queries.submissions import clashes_of_sending
from headway.web.access import OwnedRequest
from headway.web.forms.filters import (
    COLUMNS_COOKIE,
    PAGE_SIZE,
    Asked,
    read_asked,
    read_own_columns,
    remember_columns,
)
from headway.web.forms.quick import read_quick
from headway.web.page import back_unchosen, back_with_undo, last_page_instead, show_page, wanted_page
from headway.web.shown.board import show_board
from headway.web.shown.filters import filter_choices, folded_sentence, kept_fields
from headway.web.shown.lists import address_with, page_links, show_rows, table_values
from headway.web.views.clashes import warn
from headway.words.numbers import number

_PATH = "/applications"
_BOARD = "/applications/board"
_PER_COLUMN = 12


@require_safe
def show_table(request: OwnedRequest) -> HttpResponse:
    """Show a page of the applications that the address asks for."""
    asking = request.asking
    asked = read_asked(request.GET)
    existing = applications.own_fields(asking.owner.id)
    own = read_own_columns(request, existing)
    folded = applications.count_folded(asking.owner.id, asked.filter)
    found = applications.list_applications(
        asking.owner.id, asked.filter, sort=asked.sort, offset=asked.offset, limit=PAGE_SIZE, folded=folded
    )
    past_the_end = last_page_instead(request, page=asked.page, shown=len(found.rows), total=found.total)
    if past_the_end:
        return past_the_end
    rows = with_coming_appointments(asking.owner.id, found.rows, asking.today)
    values = {
        **table_values(show_rows(rows, own, asking.view), own=own, asked=asked, path=_PATH),
        "total": number(found.total),
        "nothing_yet": not found.total and not asked.filtered and not folded,
        "own_fields": [(name, name in own) for name in existing],
        "kept": kept_fields(asked),
        "board_address": address_with(_BOARD, {**asked.query, "sort": ""}),
        **_filter_values(asked, _PATH, folded),
        "links": page_links(path=_PATH, query=asked.query, page=asked.page, size=PAGE_SIZE, total=found.total),
    }
    response = show_page(request, "applications.html", values, section="applications")
    if "columns" in request.GET:
        response.set_cookie(COLUMNS_COOKIE, remember_columns(own), max_age=365 * 24 * 3600, samesite="Strict")
    return response


@require_safe
def show_board_page(request: OwnedRequest) -> HttpResponse:
    """Show the same applications by the stage they reached."""
    asking = request.asking
    asked = read_asked(request.GET)
    found = [
        replace(column, rows=with_coming_appointments(asking.owner.id, column.rows, asking.today))
        for column in applications.board(asking.owner.id, asked.filter, per_column=_PER_COLUMN)
    ]
    total = sum(column.total for column in found)
    folded = applications.count_folded(asking.owner.id, asked.filter)
    values = {
        "columns": show_board(found, asked, asking.view, back=_BOARD),
        "total": number(total),
        "nothing_yet": not total and not asked.filtered and not folded,
        "table_address": address_with(_PATH, asked.query),
        **_filter_values(asked, _BOARD, folded),
    }
    return show_page(request, "board.html", values, section="applications")


@require_POST
def log_bulk(request: OwnedRequest) -> HttpResponse:
    """Log one fact on all chosen applications."""
    asking = request.asking
    fact = read_quick(request.POST.get("do", ""), today=asking.today)
    chosen = _ids(request.POST.getlist("id"))
    if fact is None:
        raise BadRequest
    if not chosen:
        return back_unchosen(request, to=wanted_page(request, _PATH))
    if fact.kind == EventKind.APPLIED:
        found = clashes_of_sending(asking.owner.id, chosen, asking.today, asking.view.policy)
        warning = warn(request, found, button=_("Log it all the same"), back=wanted_page(request, _PATH))
        if warning is not None:
            return warning
    done = log_fact(owner_id=asking.owner.id, application_ids=chosen, fact=fact, now=asking.now)
    return back_with_undo(request, done.batch_id)


def _ids(given: list[str]) -> list[UUID]:
    try:
        return [UUID(each) for each in given]
    except ValueError as error:
        raise BadRequest from error


def _filter_values(asked: Asked, path: str, folded: int) -> dict[str, Any]:
    return {
        "folded": folded_sentence(folded),
        "unfold_address": address_with(path, {**asked.query, "rejected": "shown"}),
        "fold_address": address_with(path, {**asked.query, "rejected": ""}) if asked.query["rejected"] else "",
        "path": path,
        "query": asked.query,
        "choices": filter_choices(asked),
        "filtered": asked.filtered,
        "narrowed": asked.narrowed,
    }
