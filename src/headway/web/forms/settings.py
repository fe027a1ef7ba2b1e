"""The settings: the plan's numbers, the zone, the country."""

from collections.abc import Mapping

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from headway.actions.laws import answering_laws
from headway.actions.owners import LONGEST_OWN
from headway.core.policy import PLAN_NUMBERS
from headway.store.rows import OwnerRow
from headway.web.forms.countries import country_names, region_names
from headway.web.forms.kindly import speak_kindly
from headway.words.names import number_name
from headway.words.zones import zone_choices, zone_label


class SettingsForm(forms.Form):
    """Where the person is and the numbers of their plan."""

    name = forms.CharField(
        label=lazy("Your name"),
        required=False,
        max_length=LONGEST_OWN,
        help_text=lazy("It ends the mails, and begins the calls, that are ready for you."),
        widget=forms.TextInput({"autocomplete": "name"}),
    )
    phone = forms.CharField(
        label=lazy("Your number"),
        required=False,
        max_length=LONGEST_OWN,
        help_text=lazy("For a message on their machine."),
        widget=forms.TextInput({"autocomplete": "tel"}),
    )
    zone = forms.ChoiceField(label=lazy("Time zone"), help_text=lazy("It decides which day is today."))
    country = forms.ChoiceField(
        label=lazy("Country"), required=False, help_text=lazy("Its public holidays are not counted as business days.")
    )
    subdivision = forms.ChoiceField(
        label=lazy("Region"), required=False, help_text=lazy("Where a region has holidays of its own.")
    )

    laws = forms.MultipleChoiceField(
        label=lazy("Laws that hold where they apply"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, owner: OwnerRow, data: QueryDict | None = None) -> None:
        first: dict[str, object] = {
            "name": owner.name,
            "phone": owner.phone,
            "zone": owner.zone,
            "country": owner.country,
            "subdivision": owner.subdivision,
            **owner.policy,
        }
        first["laws"] = [law.id for law in answering_laws() if law.id not in owner.laws_off]
        super().__init__(data, initial=first, auto_id="field-%s", label_suffix="")
        self.owner = owner
        _offer(self.fields["zone"], _zones(owner.zone))
        _offer(self.fields["country"], [("", _("none: weekends only")), *country_names()])
        _offer(self.fields["subdivision"], [("", _("the whole country")), *region_names(owner.country)])
        _offer(self.fields["laws"], [(law.id, law.name) for law in answering_laws()])
        for name, about in PLAN_NUMBERS.items():
            self.fields[name] = forms.IntegerField(
                label=number_name(name),
                required=False,
                min_value=about.low,
                max_value=about.high,
                initial=owner.policy.get(name, about.default),
            )
        speak_kindly(self.fields.values())

    def policy(self) -> Mapping[str, int]:
        """Return the numbers that differ from where they start."""
        given = {name: self.cleaned_data[name] for name in PLAN_NUMBERS}
        return {
            name: value for name, value in given.items() if value is not None and value != PLAN_NUMBERS[name].default
        }

    def laws_off(self) -> list[str]:
        """Return the ids of the laws that shall not hold."""
        return [law.id for law in answering_laws() if law.id not in self.cleaned_data["laws"]]

    def region(self) -> str:
        """Return the region, which goes with the country that was chosen before."""
        chosen: str = self.cleaned_data["subdivision"]
        return chosen if self.cleaned_data["country"] == self.owner.country else ""


def _offer(field: forms.Field, choices: list[tuple[str, str]]) -> None:
    if isinstance(field, forms.ChoiceField):
        field.choices = choices


def _zones(own: str) -> list[tuple[str, str]]:
    known = [("UTC", "UTC"), *zone_choices()]
    return known if own in dict(known) else [(own, zone_label(own)), *known]
