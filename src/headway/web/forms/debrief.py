"""The form of a debrief: what they said when asked for direction, and what one takes from it. All of it is optional."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from django import forms
from django.forms import BoundField
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from headway.actions.debriefs import new_questions
from headway.core.business_days import BusinessCalendar
from headway.core.events import Fact, details_of
from headway.core.people import told_names
from headway.core.rounds import Round
from headway.core.said_days import day_said, names_no_day
from headway.core.vocabulary import Detail, EventKind, Stage
from headway.web.forms.kindly import speak_kindly

_LONG = 20_000
_EARLIEST, _LATEST = date(1980, 1, 1), date(2100, 1, 1)
_DIRECTION = (Detail.NEXT_STEP, Detail.ROUNDS, Detail.DECIDES, Detail.ANSWER_HOW, Detail.CHECK_IN)
_MINE = (Detail.WENT_WELL, Detail.ANSWER_BETTER)
_HELD = {Stage.SCREENING: EventKind.SCREENING_HELD, Stage.INTERVIEW: EventKind.INTERVIEW_HELD}


def _line(label: Any) -> forms.CharField:
    return forms.CharField(label=label, required=False, max_length=5000)


def _lines(label: Any, help_text: Any = "", rows: int = 3) -> forms.CharField:
    box = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(label=label, help_text=help_text, required=False, max_length=_LONG, widget=box)


class DebriefForm(forms.Form):
    """What is known of a conversation after it.

    `told` is what was known of it before, None for a new one; `promise` what they were heard to say of their answer.
    """

    on = forms.DateField(
        label=lazy("Day"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    person = forms.CharField(
        label=lazy("With whom"),
        help_text=lazy("Several people: Ann Lee, Bo Ray. Or with semicolons: Lee, Ann; Ray, Bo."),
        required=False,
        max_length=300,
    )
    next_step = _line(lazy("What is the next step?"))
    rounds = _line(lazy("How many rounds are there?"))
    decides = _line(lazy("Who decides?"))
    said = forms.CharField(
        label=lazy("They will answer by"),
        help_text=lazy("As they said it: end of next week, in a couple of days, Ende nächster Woche."),
        required=False,
        max_length=300,
    )
    stated_date = forms.DateField(
        label=lazy("Or the day they named"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    answer_how = _line(lazy("How do I hear?"))
    check_in = _line(lazy("May I check in, and with whom?"))
    text = _lines(lazy("What else they said, in their words"))
    went_well = _lines(lazy("What went well"), rows=2)
    answer_better = _lines(
        lazy("Questions that I would answer better"), lazy("One on each line. They go to your list of questions."), 2
    )
    mood = forms.CharField(
        label=lazy("How it felt"),
        help_text=lazy("Only for you: it is in no count and in no export unless you ask for it."),
        required=False,
        max_length=300,
    )

    def __init__(
        self,
        told: Round | None,
        data: QueryDict | None = None,
        *,
        promise: Fact | None,
        mood: str,
        today: date,
        calendar: BusinessCalendar,
    ) -> None:
        initial = {**_first_values(told, mood, today), **_promised_before(promise)}
        super().__init__(data, initial=initial, auto_id="field-%s", label_suffix="")
        self.told = told
        self.before = _promised_before(promise)
        self.today = today
        self.calendar = calendar
        # Browsers bring back what was typed when one returns to a form, but not what they may not complete.
        self.fields["mood"].widget.attrs["autocomplete"] = "off"
        speak_kindly(self.fields.values())

    def groups(self) -> list[tuple[str, list[BoundField]]]:
        """Return the fields in the order in which one remembers, each group under its heading."""
        said = ("next_step", "rounds", "decides", "said", "stated_date", "answer_how", "check_in", "text")
        named = [
            (_("The conversation"), ("on", "person")),
            (_("What they said"), said),
            (_("What I take from it"), ("went_well", "answer_better", "mood")),
        ]
        return [(heading, [self[name] for name in names]) for heading, names in named]

    def clean(self) -> dict[str, Any]:
        """Understand a day that was said in words, and refuse days that cannot be meant."""
        cleaned = super().clean() or {}
        self._understand(cleaned)
        for name in ("on", "stated_date"):
            day = cleaned.get(name)
            if day is not None and not _EARLIEST <= day <= _LATEST:
                self.add_error(name, _("Please use a day between 1980 and 2100."))
        on = cleaned.get("on")
        if on is not None and on > self.today and "on" not in self.errors:
            self.add_error("on", _("This day is still to come. Write it down once it took place."))
        return cleaned

    def _understand(self, cleaned: dict[str, Any]) -> None:
        words, day = cleaned.get("said") or "", cleaned.get("stated_date")
        left_over = day is not None and day == self.before.get("stated_date") and words != self.before.get("said")
        if not words or (day is not None and not left_over):
            return
        told_on = min(cleaned.get("on") or self.today, self.today)
        # Other words than before speak of another day, as far as they speak of one.
        cleaned["stated_date"] = day_said(words, told_on, self.calendar) or (None if names_no_day(words) else day)
        if cleaned["stated_date"] is None and not names_no_day(words):
            self.add_error("said", _("Which day is that? Please choose it below; the words are kept."))

    def held(self) -> Fact:
        """Return that it took place, with what was said; what the form does not ask for stays as it was."""
        cleaned = self.cleaned_data
        before = (self.told.held if self.told else None) or _new_fact(self.told)
        told = {each.value: cleaned[each.value] for each in (*_DIRECTION, *_MINE)}
        return replace(
            before,
            on=cleaned["on"],
            person=cleaned["person"],
            text=cleaned["text"],
            details=details_of({**{name.value: kept for name, kept in before.details}, **told}),
        )

    def promised(self) -> Fact | None:
        """Return by when they said they would answer, be it no day; None where they did not, or it is known."""
        day, words = self.cleaned_data["stated_date"], self.cleaned_data["said"]
        known = (self.before.get("stated_date"), self.before.get("said", ""))
        if (day is None and not words) or (day, words) == known:
            return None
        return Fact(
            kind=EventKind.ANSWER_PROMISED,
            on=self.cleaned_data["on"] or self.today,
            stated_date=day,
            text=words,
            details=details_of({Detail.SAID.value: words}),
        )

    def questions(self, known: Iterable[str]) -> list[str]:
        """Return what I would answer better, without the questions that are on my list already."""
        return new_questions(self.cleaned_data["answer_better"], known)


def _first_values(told: Round | None, mood: str, today: date) -> dict[str, Any]:
    held = told.held if told else None
    on = told.on if told and told.on and told.on <= today else today
    values: dict[str, Any] = {"on": held.on if held else on, "mood": mood}
    people: Sequence[str] = told.people if told else ()
    values["person"] = (held.person if held else "") or told_names(people)
    if held is not None:
        values |= {"text": held.text, **{name.value: kept for name, kept in held.details}}
    return values


def _promised_before(promise: Fact | None) -> dict[str, Any]:
    if promise is None:
        return {}
    return {"said": dict(promise.details).get(Detail.SAID, promise.text), "stated_date": promise.stated_date}


def _new_fact(told: Round | None) -> Fact:
    if told is None:
        return Fact(kind=EventKind.INTERVIEW_HELD)
    return Fact(kind=_HELD[told.stage], round=told.round)
