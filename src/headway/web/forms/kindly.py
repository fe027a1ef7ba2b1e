"""What a form says when something in it cannot be used."""

from collections.abc import Iterable

from django import forms
from django.utils.translation import gettext as _


def speak_kindly(fields: Iterable[forms.Field]) -> None:
    """Put sentences that say what to do in the place of the framework's, which say what was broken."""
    for field in fields:
        field.error_messages |= {
            "required": _("Please choose one.") if isinstance(field, forms.ChoiceField) else _("Please fill this in."),
            "invalid": _invalid(field),
            "invalid_choice": _("Please choose one from the list."),
            "min_value": _("Please use a number that is not below %(limit_value)s."),
            "max_value": _("Please use a number that is not above %(limit_value)s."),
            "max_length": _("Please keep this to %(limit_value)d characters; it has %(show_value)d."),
        }


def _invalid(field: forms.Field) -> str:
    if isinstance(field, forms.DateField):
        return _("Please write a day such as 2026-11-30.")
    if isinstance(field, forms.TimeField):
        return _("Please write a time such as 14:30.")
    if isinstance(field, forms.IntegerField):
        return _("Please write a whole number.")
    return _("This cannot be used.")
