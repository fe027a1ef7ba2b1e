"""How the fields of a fact are called, and what they offer to choose from."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from headway.core.events import ARRANGED
from headway.core.vocabulary import EventKind, Finality, FollowUpOutcome, InterviewFormat, Medium, ReasonKind, Stage
from headway.words.names import finality_name, format_name, medium_name, outcome_name, reason_name, stage_name
from headway.words.zones import zone_choices, zone_label

_THEIR_ENDS = frozenset(
    {EventKind.REJECTED, EventKind.POSITION_CANCELLED, EventKind.POSITION_FILLED, EventKind.OFFER_RESCINDED}
)
_MINE_TO_TELL = {EventKind.LESSON: lazy("What will you change?"), EventKind.LESSON_TRIED: lazy("What came of it?")}


def label_for(fields: dict[str, forms.Field], kind: EventKind) -> None:
    """Call the fields what they mean for this kind of fact."""
    if kind in ARRANGED:
        fields["on"].label = _("When it takes place")
    if kind in (EventKind.SAVED, EventKind.APPLIED):
        fields["due_on"].label = _("The day the posting closes, if you know it")
    if kind in _THEIR_ENDS:
        fields["person"].label = _("Who said it")
        fields["person"].help_text = ""
    if kind == EventKind.FEEDBACK_RECEIVED:
        fields["person"].label = _("From whom")
        fields["stage"].label = _("On which stage")
        fields["text"].label = _("What they said, in their words")
    if kind in _MINE_TO_TELL:
        fields["text"].label = _MINE_TO_TELL[kind]
    if kind == EventKind.OFFERED:
        fields["due_on"].label = _("They want your answer by")
        fields["text"].label = _("What they offer")
    if kind == EventKind.SNOOZED:
        fields["due_on"].label = _("Until")
        fields["due_on"].help_text = _("Without a day there is no reminder until they write.")
    if "stated_date" in fields and "text" in fields:
        fields["text"].label = _("What they said, in their words")
    _label_agency(fields, kind)


def _label_agency(fields: dict[str, forms.Field], kind: EventKind) -> None:
    if kind == EventKind.REPRESENTED:
        fields["on"].label = _("The day you gave it")
        fields["person"].label = _("The recruiter")
        fields["person"].help_text = ""
        fields["due_on"].label = _("The last day on which it holds")
        fields["agency"].help_text = _("Not the employer: who puts you forward there, for this one job.")
    if kind == EventKind.CHECK_IN_AGREED:
        fields["every"].help_text = _("For example 7. Empty means: no more check-ins.")


def offer_choices(fields: dict[str, forms.Field], zone: str) -> None:
    """Fill the fields that choose from a list; `zone`, which was told, is offered be it that of a place or not."""
    offers = {
        "medium": [(each.value, medium_name(each)) for each in Medium],
        "outcome": [(each.value, outcome_name(each)) for each in FollowUpOutcome],
        "format": [(each.value, format_name(each)) for each in InterviewFormat],
        "final": [(each.value, finality_name(each)) for each in Finality],
        "reason_kind": [(each.value, reason_name(each)) for each in ReasonKind],
        "zone": _zones(zone) if "zone" in fields else [],
        "stage": [(each.value, stage_name(each)) for each in Stage if each not in (Stage.SAVED, Stage.ACCEPTED)],
    }
    for name, choices in offers.items():
        field = fields.get(name)
        if isinstance(field, forms.ChoiceField):
            field.choices = [("", _nothing_chosen(name, required=field.required)), *choices]


def _zones(told: str) -> list[tuple[str, str]]:
    known = list(zone_choices())
    return known if not told or told in dict(known) else [(told, zone_label(told)), *known]


def _nothing_chosen(name: str, *, required: bool) -> str:
    if name == "zone":
        return _("mine")
    if name == "final":
        return _("not said")
    return _("choose one") if required else _("not known")


def use_native_pickers(fields: dict[str, forms.Field]) -> None:
    """Let the browser offer its own pickers for days and times."""
    for field in fields.values():
        if isinstance(field, forms.DateField):
            field.widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
        elif isinstance(field, forms.TimeField):
            field.widget = forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
