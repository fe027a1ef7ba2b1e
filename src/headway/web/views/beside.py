"""People and documents of an application."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from headway.actions import beside
from headway.actions.applications import add_contact
from headway.web import addresses
from headway.web.access import OwnedRequest
from headway.web.forms.beside import DocumentForm, PersonForm
from headway.web.page import back_with_undo
from headway.web.shown.lists import show_row
from headway.web.views.application import load, show_form


@require_http_methods(["GET", "HEAD", "POST"])
def add_person(request: OwnedRequest, application_id: UUID) -> HttpResponse:
    """Note a person at the other end."""
    asking = request.asking
    load(request, application_id)
    form = PersonForm(request.POST or None, name=request.GET.get("name", ""))
    if not form.is_valid():
        return _show(request, application_id, form, _("Add a person"))
    done = add_contact(owner_id=asking.owner.id, application_id=application_id, now=asking.now, contact=form.person())
    return _back(request, application_id, done.batch_id)


@require_http_methods(["GET", "HEAD", "POST"])
def change_person(request: OwnedRequest, application_id: UUID, contact_id: UUID) -> HttpResponse:
    """Change what is known of a person."""
    asking = request.asking
    contacts = load(request, application_id).contacts
    known = next((each for each in contacts if each.id == contact_id), None)
    if known is None:
        raise Http404
    form = PersonForm(request.POST or None, known=known)
    if not form.is_valid():
        return _show(request, application_id, form, _("Change what is known of a person"))
    if not form.has_changed():
        return _back(request, application_id, None)
    done = beside.change_contact(
        owner_id=asking.owner.id,
        application_id=application_id,
        contact_id=contact_id,
        now=asking.now,
        contact=form.person(),
    )
    return _back(request, application_id, done.batch_id)


@require_POST
def remove_person(request: OwnedRequest, application_id: UUID, contact_id: UUID) -> HttpResponse:
    """Take a person off the application."""
    asking = request.asking
    done = beside.remove_contact(
        owner_id=asking.owner.id, application_id=application_id, contact_id=contact_id, now=asking.now
    )
    return _back(request, application_id, done.batch_id)


@require_http_methods(["GET", "HEAD", "POST"])
def add_document(request: OwnedRequest, application_id: UUID) -> HttpResponse:
    """Note something that was sent or kept."""
    asking = request.asking
    load(request, application_id)
    form = DocumentForm(request.POST or None)
    if not form.is_valid():
        return _show(request, application_id, form, _("Add a document"))
    done = beside.add_document(
        owner_id=asking.owner.id, application_id=application_id, now=asking.now, document=form.document()
    )
    return _back(request, application_id, done.batch_id)


@require_http_methods(["GET", "HEAD", "POST"])
def change_document(request: OwnedRequest, application_id: UUID, document_id: UUID) -> HttpResponse:
    """Change what is known of a document."""
    asking = request.asking
    documents = load(request, application_id).documents
    known = next((each for each in documents if each.id == document_id), None)
    if known is None:
        raise Http404
    form = DocumentForm(request.POST or None, known=known)
    if not form.is_valid():
        return _show(request, application_id, form, _("Change a document"))
    if not form.has_changed():
        return _back(request, application_id, None)
    done = beside.change_document(
        owner_id=asking.owner.id,
        application_id=application_id,
        document_id=document_id,
        now=asking.now,
        document=form.document(),
    )
    return _back(request, application_id, done.batch_id)


@require_POST
def remove_document(request: OwnedRequest, application_id: UUID, document_id: UUID) -> HttpResponse:
    """Take a document off the application."""
    asking = request.asking
    done = beside.remove_document(
        owner_id=asking.owner.id, application_id=application_id, document_id=document_id, now=asking.now
    )
    return _back(request, application_id, done.batch_id)


def _show(request: OwnedRequest, application_id: UUID, form: PersonForm | DocumentForm, title: str) -> HttpResponse:
    about = show_row(load(request, application_id).application, (), request.asking.view).title
    back = addresses.of_application(application_id)
    return show_form(request, form, title=title, hint=about, button=_("Keep"), back=back)


def _back(request: OwnedRequest, application_id: UUID, batch_id: UUID | None) -> HttpResponse:
    return back_with_undo(request, batch_id, to=addresses.of_application(application_id))
