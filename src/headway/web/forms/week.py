"""The plan of a week and its review."""

from datetime import date

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from headway.core.vocabulary import Channel
from headway.core.week import LONGEST, MOST_APPLICATIONS, MOST_LINES, Line, Week
from headway.web.forms.kindly import speak_kindly
from headway.words.days import weekday
from headway.words.names import channel_name

_SHORT = 200
_SPARE_LINES = 2


class WeekForm(forms.Form):
    """What a person plans; everything may stay empty."""

    number = forms.IntegerField(
        label=lazy("How many applications that fit?"), required=False, min_value=1, max_value=MOST_APPLICATIONS
    )
    goal = forms.CharField(
        label=lazy("What do you want to get better at?"),
        required=False,
        max_length=LONGEST,
        help_text=lazy("For example: shorter cover letters, calmer first calls."),
    )

    def __init__(self, week: Week, data: QueryDict | None = None) -> None:
        initial = {"number": week.number, "goal": week.goal, "channels": [each.value for each in week.channels]}
        super().__init__(data, initial=initial, auto_id="week-%s", label_suffix="")
        self.fields["channels"] = forms.MultipleChoiceField(
            label=_("Through which channels?"),
            required=False,
            choices=[(each.value, channel_name(each)) for each in Channel],
            widget=forms.CheckboxSelectMultiple,
        )
        for place in range(MOST_LINES):
            self._add_line(place, week.lines[place] if place < len(week.lines) else Line(then=""))
        speak_kindly(self.fields.values())
        self.shown = min(MOST_LINES, (self._last_told() if data else len(week.lines)) + _SPARE_LINES)

    def _add_line(self, place: int, line: Line) -> None:
        days = [("", _("any day")), *((str(day), weekday(day)) for day in range(7))]
        clock = forms.TimeInput(format="%H:%M", attrs={"type": "time"})
        fields = {
            "day": forms.ChoiceField(label=_("When"), required=False, choices=days, initial=_told(line.weekday)),
            "at": forms.TimeField(label=_("at"), required=False, initial=line.at, widget=clock),
            "place": forms.CharField(label=_("where"), required=False, max_length=_SHORT, initial=line.place),
            "then": forms.CharField(label=_("then I"), required=False, max_length=_SHORT, initial=line.then),
        }
        self.fields |= {f"{name}-{place}": field for name, field in fields.items()}

    def _last_told(self) -> int:
        """Return the number of the last line in which anything was written, 0 for none."""
        told = [place for place in range(MOST_LINES) if any(self.data.get(f"{name}-{place}") for name in _PARTS)]
        return max(told, default=-1) + 1

    def lines(self) -> list[list[forms.BoundField]]:
        """Return the fields of each line to be shown."""
        return [[self[f"{name}-{place}"] for name in _PARTS] for place in range(self.shown)]

    def clean(self) -> None:
        """Ask what is to be done where only a time or a place is given."""
        for place in range(MOST_LINES):
            parts = [self.cleaned_data.get(f"{name}-{place}") for name in _PARTS]
            if not parts[-1] and any(part not in (None, "") for part in parts[:-1]):
                self.add_error(f"then-{place}", _("Say what you will do then, or empty the line."))

    def week(self, monday: date) -> Week:
        """Return the plan as it was filled in."""
        told = self.cleaned_data
        lines = [
            Line(
                weekday=int(told[f"day-{place}"]) if told[f"day-{place}"] else None,
                at=told[f"at-{place}"],
                place=told[f"place-{place}"],
                then=told[f"then-{place}"],
            )
            for place in range(MOST_LINES)
            if told[f"then-{place}"]
        ]
        return Week(
            monday=monday,
            goal=told["goal"],
            number=told["number"],
            channels=tuple(Channel(each) for each in told["channels"]),
            lines=tuple(lines),
        )


_PARTS = ("day", "at", "place", "then")


def _told(number: int | None) -> str:
    return "" if number is None else str(number)


class WeekReviewForm(forms.Form):
    """What came of a week."""

    did = forms.CharField(
        label=lazy("What you did"), required=False, max_length=LONGEST, widget=forms.Textarea(attrs={"rows": 2})
    )
    learned = forms.CharField(
        label=lazy("What you learned"), required=False, max_length=LONGEST, widget=forms.Textarea(attrs={"rows": 2})
    )

    def __init__(self, week: Week, data: QueryDict | None = None) -> None:
        initial = {"did": week.did, "learned": week.learned}
        super().__init__(data, initial=initial, auto_id="review-%s", label_suffix="")
        speak_kindly(self.fields.values())
