"""One application: its page, a fact logged on it, its fields changed."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from django.core.exceptions import BadRequest
from django.forms import Form
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from headway.actions.applications import edit_application
from headway.actions.calendars import calendar_of
from headway.actions.events import log_fact
from headway.core.feedback import fact_to_learn_from
from headway.core.outcomes import is_their_end
from headway.core.rounds import CHANGES_A_ROUND, Round, round_meant, rounds
from headway.core.vocabulary import EventKind, State
from headway.store.queries.applications import get_application
from headway.store.queries.appointments import with_coming_appointments
from headway.store.queries.submissions import SUBMITTING
from headway.store.rows import ApplicationDetail, ApplicationRow
from headway.web import addresses
from headway.web.access import OwnedRequest
from headway.web.forms.facts import FactForm, first_day
from headway.web.forms.fields import LONGEST_NOTES, FieldsForm, merge_notes
from headway.web.forms.quick import read_quick
from headway.web.page import back_with_undo, show_page, wanted_page
from headway.web.shown.agency import show_agency, show_clashes
from headway.web.shown.application import application_values, taken_back_values
from headway.web.shown.employer import show_employer
from headway.web.shown.law import show_law
from headway.web.shown.likely import all_facts, name_of_fact
from headway.web.shown.lists import show_row
from headway.web.views.clashes import warn_of
from headway.web.views.errors import show_too_large
from headway.words.facts import dated_line
from headway.words.rounds import round_title, round_when


@require_safe
def show_application(request: OwnedRequest, application_id: UUID) -> HttpResponse:
    """Show where one application stands, what to do about it, and what happened."""
    asking = request.asking
    detail = get_application(asking.owner.id, application_id)
    if detail is None:
        return _show_taken_back(request, application_id)
    (row,) = with_coming_appointments(asking.owner.id, [detail.application], asking.today)
    detail = replace(detail, application=row)
    beside = {
        "law": show_law(detail, asking),
        "employer_type": show_employer(detail.application, asking.view),
        "agency": show_agency(detail, asking),
        "clashes": show_clashes(detail, asking),
    }
    values = {**application_values(detail, asking), **beside}
    return show_page(request, "application.html", values, section="applications")


@require_http_methods(["GET", "HEAD", "POST"])
def log(request: OwnedRequest, application_id: UUID) -> HttpResponse:
    """Ask for what is known of one fact, and record it; without a kind, ask what happened."""
    asking = request.asking
    detail = load(request, application_id)
    row = detail.application
    back = wanted_page(request, addresses.of_application(application_id))
    kind = _kind(request.GET.get("kind", ""))
    about = show_row(row, (), asking.view).title
    if kind is None:
        values = {"about": about, "groups": all_facts(), "action": request.path, "back": back}
        return show_page(request, "choose_fact.html", values, section="applications")
    told = _conversation(request, detail, kind)
    form = FactForm(
        kind,
        asking.view.zone,
        request.POST or None,
        initial=first_day(kind, told, asking.view.zone, asking.today),
        today=asking.today,
        calendar=calendar_of(asking.owner.country, asking.owner.subdivision),
    )
    if form.is_valid():
        fact = form.as_fact(asking.today)
        warning = warn_of(request, detail, fact, back=back)
        if warning is not None:
            return warning
        done = log_fact(owner_id=asking.owner.id, application_ids=[application_id], fact=fact, now=asking.now)
        # What a no leaves to do, and what is learned from it later, is decided on a page of its own.
        told_later = kind == EventKind.FEEDBACK_RECEIVED and row.state == State.CLOSED
        after = addresses.of_no(application_id) if is_their_end(fact) or told_later else back
        return back_with_undo(request, done.batch_id, to=after)
    hint = f"{about} · {round_title(told)}, {round_when(told, asking.view)}" if told else about
    said = _to_learn_from(request, detail) if kind == EventKind.LESSON else ""
    return show_form(request, form, title=name_of_fact(kind, row), hint=hint, button=_("Log it"), back=back, said=said)


def _to_learn_from(request: OwnedRequest, detail: ApplicationDetail) -> str:
    said = fact_to_learn_from(event.fact for event in detail.events if not event.retracted)
    return dated_line(said, request.asking.view) if said else ""


def _conversation(request: OwnedRequest, detail: ApplicationDetail, kind: EventKind) -> Round | None:
    """Return the conversation that the fact is about: the one of the number given, else the one it would change."""
    if kind not in CHANGES_A_ROUND:
        return None
    found = rounds(event.fact for event in detail.events if not event.retracted)
    named = request.GET.get("number", "")
    if named.isascii() and named.isdigit() and 1 <= int(named[:4]) <= len(found):
        return found[int(named[:4]) - 1]
    return round_meant(found, kind, request.asking.today)


@require_POST
def log_quick(request: OwnedRequest, application_id: UUID) -> HttpResponse:
    """Log a fact of today that needs no further details."""
    asking = request.asking
    # A day comes in a field of its own where the person chose it.
    value = ":".join(part for part in (request.POST.get("do", ""), request.POST.get("day", "")) if part)
    fact = read_quick(value, today=asking.today)
    if fact is None:
        raise BadRequest
    if fact.kind in SUBMITTING:
        warning = warn_of(request, load(request, application_id), fact)
        if warning is not None:
            return warning
    done = log_fact(owner_id=asking.owner.id, application_ids=[application_id], fact=fact, now=asking.now)
    return back_with_undo(request, done.batch_id)


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: OwnedRequest, application_id: UUID) -> HttpResponse:
    """Show the fields of an application, and keep what was changed in them."""
    asking = request.asking
    row = load(request, application_id).application
    form = FieldsForm(row, request.POST or None)
    if not form.is_valid():
        return show_form(
            request,
            form,
            title=_("Change what is known"),
            hint=show_row(row, (), asking.view).title,
            button=_("Keep"),
            back=addresses.of_application(application_id),
        )
    return _keep(request, row, form.changes())


@require_POST
def keep_notes(request: OwnedRequest, application_id: UUID) -> HttpResponse:
    """Keep the notes; what was written elsewhere in the meantime stays below them."""
    row = load(request, application_id).application
    # What an import brought may be longer; it need not be cut to be changed.
    if len(request.POST.get("notes", "")) > max(LONGEST_NOTES, 2 * len(row.notes)):
        return show_too_large(request)
    written = merge_notes(request.POST.get("notes", ""), before=request.POST.get("notes_before", ""), now=row.notes)
    return _keep(request, row, {"notes": written} if written != row.notes else {})


def load(request: OwnedRequest, application_id: UUID) -> ApplicationDetail:
    """Return the owner's application; 404 for a stranger's as for one that does not exist."""
    detail = get_application(request.asking.owner.id, application_id)
    if detail is None:
        raise Http404
    return detail


def show_form(
    request: OwnedRequest, form: Form, *, title: str, hint: str, button: str, back: str, said: str = ""
) -> HttpResponse:
    """Show a form on a page of its own, with what has to be mended; `said` is what it is about, in their words."""
    values = {
        "form": form,
        "title": title,
        "hint": hint,
        "said": said,
        "button": button,
        "back": back,
        "action": request.get_full_path(),
    }
    return show_page(request, "form.html", values, section="applications", status=422 if form.errors else 200)


def _show_taken_back(request: OwnedRequest, application_id: UUID) -> HttpResponse:
    # Whoever has taken back its last fact stands on this page: it has to say how to have it again.
    detail = get_application(request.asking.owner.id, application_id, in_sight=False)
    if detail is None:
        raise Http404
    values = taken_back_values(detail, request.asking.view)
    return show_page(request, "taken_back.html", values, section="applications")


def _keep(request: OwnedRequest, row: ApplicationRow, changes: Mapping[str, str]) -> HttpResponse:
    page = addresses.of_application(row.id)
    if not changes:
        return HttpResponseRedirect(page)
    asking = request.asking
    done = edit_application(owner_id=asking.owner.id, application_id=row.id, now=asking.now, changes=changes)
    return back_with_undo(request, done.batch_id if done else None, to=page)


def _kind(word: str) -> EventKind | None:
    loggable = word in set(EventKind) - {EventKind.RETRACTED}
    return EventKind(word) if loggable else None
