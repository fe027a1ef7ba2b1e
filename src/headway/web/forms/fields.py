"""The fields of an application, its own ones included."""

from hashlib import sha256

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from headway.core.vocabulary import Channel
from headway.store.rows import ApplicationRow
from headway.web.forms.kindly import speak_kindly
from headway.words.names import channel_name

_OWN = "fields."
_TEXT_FIELDS = ("employer", "role", "url", "location", "salary", "requisition_id", "resume_version")
_LONGEST = 2000
LONGEST_NOTES = 100_000


class FieldsForm(forms.Form):
    """What is known of an application besides its facts; empty fields are unknown."""

    employer = forms.CharField(label=lazy("Employer"), required=False, max_length=_LONGEST)
    role = forms.CharField(label=lazy("Role"), required=False, max_length=_LONGEST)
    url = forms.CharField(label=lazy("Address of the posting"), required=False, max_length=_LONGEST)
    channel = forms.ChoiceField(label=lazy("Channel"), required=False)
    location = forms.CharField(label=lazy("Location"), required=False, max_length=_LONGEST)
    salary = forms.CharField(label=lazy("Salary"), required=False, max_length=_LONGEST)
    requisition_id = forms.CharField(label=lazy("Their reference"), required=False, max_length=_LONGEST)
    resume_version = forms.CharField(label=lazy("Résumé version"), required=False, max_length=_LONGEST)

    def __init__(self, row: ApplicationRow, data: QueryDict | None = None) -> None:
        self.own = {f"own-{place}": name for place, name in enumerate(row.fields)}
        self.before = {**_known(row), **{_OWN + name: value for name, value in row.fields.items()}}
        super().__init__(data, initial=_known(row), auto_id="field-%s", label_suffix="")
        channel = self.fields["channel"]
        if isinstance(channel, forms.ChoiceField):
            channel.choices = [("", _("not known")), *((each.value, channel_name(each)) for each in Channel)]
        for key, name in self.own.items():
            value = row.fields[name]
            widget = forms.Textarea if "\n" in value else forms.TextInput
            self.fields[key] = forms.CharField(label=name, required=False, widget=widget, initial=value)
        self.fields["new_name"] = forms.CharField(
            label=_("A new field of your own"), required=False, max_length=100, help_text=_("Its name")
        )
        self.fields["new_value"] = forms.CharField(label=_("What it holds"), required=False, max_length=_LONGEST)
        speak_kindly(self.fields.values())

    def changes(self) -> dict[str, str]:
        """Return only what differs from before, by the names that `edit_application` knows."""
        told = {self._name(key): value.replace("\r\n", "\n") for key, value in self.cleaned_data.items()}
        new_name, new_value = told.pop("new_name"), told.pop("new_value")
        if new_name and new_value:
            told[_OWN + new_name] = new_value
        return {name: value for name, value in told.items() if value != self.before.get(name, "")}

    def _name(self, key: str) -> str:
        return _OWN + self.own[key] if key in self.own else key


def mark_of_notes(notes: str) -> str:
    """Return what a page keeps of the notes that it shows, to tell whether others came in since."""
    return sha256(_plain(notes).encode()).hexdigest()


def merge_notes(written: str, *, before: str, now: str) -> str:
    """Return the notes to keep: those written, and below them what came in since the page was opened.

    `before` is the mark of the notes that the page showed.
    """
    written = _plain(written)
    if mark_of_notes(now) == before or not now or now in written:
        return written
    return f"{written}\n\n{now}" if written else now


def _known(row: ApplicationRow) -> dict[str, str]:
    known = {name: str(getattr(row, name)) for name in _TEXT_FIELDS}
    return {**known, "channel": row.channel.value if row.channel else ""}


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\0", "").strip()
