"""The settings page."""

from django.http import HttpResponse
from django.views.decorators.http import require_http_methods

from headway.actions.owners import change_settings
from headway.home import home_folder
from headway.web.access import OwnedRequest
from headway.web.forms.settings import SettingsForm
from headway.web.page import back_with_undo, show_page
from headway.web.shown.settings import show_laws, show_numbers


@require_http_methods(["GET", "HEAD", "POST"])
def change(request: OwnedRequest) -> HttpResponse:
    """Show the settings, and keep what was changed in them."""
    asking = request.asking
    form = SettingsForm(asking.owner, request.POST or None)
    if form.is_valid():
        done = change_settings(
            owner_id=asking.owner.id,
            now=asking.now,
            zone=form.cleaned_data["zone"],
            country=form.cleaned_data["country"],
            subdivision=form.region(),
            policy=form.policy(),
            laws_off=form.laws_off(),
            name=form.cleaned_data["name"],
            phone=form.cleaned_data["phone"],
        )
        return back_with_undo(request, done.batch_id if done else None, to="/settings")
    values = {
        "form": form,
        "own": [form["name"], form["phone"]],
        "places": [form["zone"], form["country"], form["subdivision"]],
        "numbers": show_numbers(form, asking.view),
        "law_choice": form["laws"],
        "laws": show_laws(),
        "home": str(home_folder()),
    }
    return show_page(request, "settings.html", values, section="settings", status=422 if form.errors else 200)
