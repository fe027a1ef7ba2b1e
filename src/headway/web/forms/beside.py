"""People and documents of an application, as typed."""

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from headway.core.vocabulary import ContactRole, DocumentKind
from headway.readers.records import ContactRecord, DocumentRecord
from headway.store.rows import ContactRow, DocumentRow
from headway.web.forms.kindly import speak_kindly
from headway.words.names import contact_role_name, document_name

_LONGEST = 300


class PersonForm(forms.Form):
    """A person at the other end, known at least by a name, an address or a number."""

    name = forms.CharField(label=lazy("Name"), required=False, max_length=_LONGEST)
    role = forms.ChoiceField(label=lazy("What they are"), required=False)
    email = forms.CharField(label=lazy("E-mail"), required=False, max_length=_LONGEST)
    phone = forms.CharField(
        label=lazy("Phone"), required=False, max_length=_LONGEST, widget=forms.TextInput(attrs={"type": "tel"})
    )

    def __init__(self, data: QueryDict | None = None, *, known: ContactRow | None = None, name: str = "") -> None:
        first = {field: getattr(known, field) or "" for field in self.base_fields} if known else {"name": name}
        super().__init__(data, initial=first, auto_id="field-%s", label_suffix="")
        role = self.fields["role"]
        if isinstance(role, forms.ChoiceField):
            role.choices = [("", _("not known")), *((each.value, contact_role_name(each)) for each in ContactRole)]
        for field in self.fields.values():
            field.widget.attrs["autocomplete"] = "off"
        speak_kindly(self.fields.values())

    def clean(self) -> dict[str, Any]:
        """Refuse somebody of whom nothing is known."""
        cleaned = super().clean() or {}
        if not any(cleaned.get(name) for name in ("name", "email", "phone")) and not self.errors:
            self.add_error("name", _("Write a name, an e-mail address or a phone number."))
        return cleaned

    def person(self) -> ContactRecord:
        """Return the person that the valid form describes."""
        told = self.cleaned_data
        role = ContactRole(told["role"]) if told["role"] else None
        return ContactRecord(name=told["name"], email=told["email"], phone=told["phone"], role=role)


class DocumentForm(forms.Form):
    """Something that was sent or kept, known at least by a name or an address."""

    kind = forms.ChoiceField(label=lazy("What it is"))
    name = forms.CharField(
        label=lazy("Name or version"),
        required=False,
        max_length=_LONGEST,
        help_text=lazy("For example “CV, November, short”."),
    )
    url = forms.CharField(
        label=lazy("Where it lies"),
        required=False,
        max_length=2000,
        help_text=lazy("A web address or a folder. The file itself stays where it is."),
    )

    def __init__(self, data: QueryDict | None = None, *, known: DocumentRow | None = None) -> None:
        first = {name: getattr(known, name) for name in self.base_fields} if known else {}
        super().__init__(data, initial=first, auto_id="field-%s", label_suffix="")
        kind = self.fields["kind"]
        if isinstance(kind, forms.ChoiceField):
            kind.choices = [(each.value, document_name(each)) for each in DocumentKind]
        speak_kindly(self.fields.values())

    def clean(self) -> dict[str, Any]:
        """Refuse what nobody could find again."""
        cleaned = super().clean() or {}
        if not cleaned.get("name") and not cleaned.get("url") and not self.errors:
            self.add_error("name", _("Write a name, or where it lies."))
        return cleaned

    def document(self) -> DocumentRecord:
        """Return the document that the valid form describes."""
        told = self.cleaned_data
        return DocumentRecord(kind=DocumentKind(told["kind"]), name=told["name"], url=told["url"])
