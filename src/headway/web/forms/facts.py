"""The form for one fact: only the fields that its kind has a use for."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from headway.core.business_days import BusinessCalendar
from headway.core.check_ins import LONGEST_RHYTHM
from headway.core.events import ARRANGED, Fact, details_of
from headway.core.people import told_names
from headway.core.rounds import Round
from headway.core.said_days import day_said, names_no_day
from headway.core.vocabulary import Detail, EventKind, FollowUpOutcome, InterviewFormat, Medium, ReasonKind, Stage
from headway.web.forms.agency import agency_told, agency_values
from headway.web.forms.fact_fields import label_for, offer_choices, use_native_pickers
from headway.web.forms.kindly import speak_kindly

_INTERVIEWS = frozenset(kind for kind in EventKind if kind.value.startswith("interview_"))
MOVES = frozenset({EventKind.SCREENING_MOVED, EventKind.INTERVIEW_MOVED})
_PLAIN = ("on", "text")
_TALK = ("on", "round", "stated_date", "said", "text", "person")
_ARRANGED = ("on", "time", "zone", "round", "format", "place", "person", "wanted", "text")
_GONE = ("on", "person", "medium", "reason", "final", "text")
# What a no tells that came when they were asked: there is no day to wait for, and why is what one looks for first.
_NO_WHEN_ASKED = ("on", "person", "medium", "reason", "reason_kind", "final", "text", "outcome")
_FIELDS: Mapping[EventKind, tuple[str, ...]] = {
    EventKind.SAVED: ("on", "due_on", "text"),
    EventKind.REPRESENTED: ("on", "agency", "person", "due_on", "text"),
    EventKind.APPLIED: ("on", "due_on", "text"),
    EventKind.CONTACTED: ("on", "person", "text"),
    EventKind.CHECK_IN_AGREED: ("on", "every", "person", "text"),
    **dict.fromkeys(ARRANGED, _ARRANGED),
    EventKind.SCREENING_HELD: _TALK,
    EventKind.INTERVIEW_HELD: _TALK,
    EventKind.INTERVIEW_CANCELLED: ("on", "round", "text"),
    EventKind.INTERVIEW_NO_SHOW: ("on", "round", "text"),
    EventKind.ASSESSMENT_ASKED: ("on", "due_on", "text"),
    EventKind.ANSWER_PROMISED: ("on", "stated_date", "said", "text", "person"),
    EventKind.FOLLOWED_UP: ("on", "medium", "outcome", "stated_date", "said", "text", "person"),
    EventKind.OFFERED: ("on", "due_on", "text"),
    EventKind.REJECTED: ("on", "person", "medium", "stage", "reason", "reason_kind", "final", "text"),
    EventKind.POSITION_CANCELLED: _GONE,
    EventKind.POSITION_FILLED: _GONE,
    EventKind.OFFER_RESCINDED: _GONE,
    EventKind.THANKED: ("on", "person", "text"),
    EventKind.FEEDBACK_RECEIVED: ("on", "person", "stage", "text"),
    EventKind.SNOOZED: ("due_on", "text"),
}
# What these fields tell is kept among the details of the fact.
_DETAILED = (Detail.ZONE.value, Detail.WANTED.value, Detail.FINAL.value, Detail.AGENCY.value)
_NEEDED: Mapping[EventKind, tuple[str, ...]] = {
    EventKind.FOLLOWED_UP: ("outcome",),
    EventKind.REPRESENTED: ("agency",),
    EventKind.CHECK_IN_AGREED: ("on",),
    EventKind.NOTE: ("text",),
    EventKind.FEEDBACK_RECEIVED: ("text",),
    EventKind.LESSON: ("text",),
    EventKind.LESSON_TRIED: ("text",),
}
# What stands in other values of the fact.
_ASKED_ONLY = frozenset({"time", "said", "every"})
_EARLIEST = date(1980, 1, 1)
_LATEST = date(2100, 1, 1)


class FactForm(forms.Form):
    """What is known of one fact; fields that its kind has no use for are taken out."""

    on = forms.DateField(label=lazy("Day"), required=False)
    time = forms.TimeField(label=lazy("Time"), required=False)
    zone = forms.ChoiceField(label=lazy("On whose clock"), required=False)
    round = forms.IntegerField(label=lazy("Which interview"), required=False, min_value=1, max_value=30)
    medium = forms.ChoiceField(label=lazy("How"), required=False)
    outcome = forms.ChoiceField(label=lazy("What came of it"), required=False)
    stage = forms.ChoiceField(label=lazy("After which stage"), required=False)
    stated_date = forms.DateField(label=lazy("The day they named for an answer"), required=False)
    said = forms.CharField(
        label=lazy("Or by when, as they said it"),
        help_text=lazy("For example: end of next week, in a couple of days, Ende nächster Woche."),
        required=False,
        max_length=300,
    )
    due_on = forms.DateField(label=lazy("By when it is your turn"), required=False)
    format = forms.ChoiceField(label=lazy("How"), required=False)
    place = forms.CharField(label=lazy("Address, link or number"), required=False, max_length=1000)
    reason = forms.CharField(label=lazy("The reason, in their words"), required=False, max_length=5000)
    reason_kind = forms.ChoiceField(label=lazy("What kind of reason that is, if it is plain"), required=False)
    final = forms.ChoiceField(label=lazy("Is it final"), required=False)
    agency = forms.CharField(label=lazy("The agency"), required=False, max_length=300)
    every = forms.IntegerField(label=lazy("Every how many days"), required=False, min_value=1, max_value=LONGEST_RHYTHM)
    person = forms.CharField(
        label=lazy("With whom"),
        help_text=lazy("Several people: Ann Lee, Bo Ray. Or with semicolons: Lee, Ann; Ray, Bo."),
        required=False,
        max_length=300,
    )
    wanted = forms.CharField(label=lazy("What they want to see"), required=False, max_length=5000)
    text = forms.CharField(
        label=lazy("Note"), required=False, max_length=20_000, widget=forms.Textarea(attrs={"rows": 3})
    )

    def __init__(
        self,
        kind: EventKind,
        zone: tzinfo,
        data: QueryDict | None = None,
        *,
        initial: Mapping[str, Any],
        today: date,
        calendar: BusinessCalendar,
    ) -> None:
        super().__init__(data, initial=dict(initial), auto_id="field-%s", label_suffix="")
        self.kind = kind
        self.home = zone
        self.today = today
        self.calendar = calendar
        asked = _FIELDS.get(kind, _PLAIN)
        if initial.get("outcome") == FollowUpOutcome.REJECTED:
            asked = _NO_WHEN_ASKED
        wanted = [name for name in asked if name != "round" or kind in _INTERVIEWS]
        self.fields = {name: self.fields[name] for name in wanted}
        for name in _NEEDED.get(kind, ()):
            self.fields[name].required = True
        label_for(self.fields, EventKind.REJECTED if asked is _NO_WHEN_ASKED else kind)
        offer_choices(self.fields, str(initial.get(Detail.ZONE.value) or ""))
        use_native_pickers(self.fields)
        speak_kindly(self.fields.values())

    def clean(self) -> dict[str, Any]:
        """Understand a day that was said in words, and refuse days that cannot be meant."""
        cleaned = super().clean() or {}
        self._understand(cleaned)
        for name in ("on", "stated_date", "due_on"):
            day = cleaned.get(name)
            if day is not None and not _EARLIEST <= day <= _LATEST:
                self.add_error(name, _("Please use a day between 1980 and 2100."))
        on = cleaned.get("on")
        if on is not None and on > self.today and self.kind not in ARRANGED and "on" not in self.errors:
            self.add_error("on", _("That day has not come yet. Write down only what has happened."))
        if cleaned.get("time") is not None and on is None and "on" not in self.errors:
            # Kept without its day, the time would be lost.
            self.add_error("on", _("On which day is that? A time alone cannot be kept."))
        return cleaned

    def _understand(self, cleaned: dict[str, Any]) -> None:
        words, day = cleaned.get("said") or "", cleaned.get("stated_date")
        if words and day is None:
            told_on = min(cleaned.get("on") or self.today, self.today)
            cleaned["stated_date"] = day_said(words, told_on, self.calendar)
            if cleaned["stated_date"] is None and not names_no_day(words):
                self.add_error("said", _("Which day is that? Please choose it above; the words are kept."))
        elif self.kind == EventKind.ANSWER_PROMISED and day is None and "stated_date" not in self.errors:
            self.add_error("stated_date", _("Please say by when: a day, or their words below."))

    def corrected(self, was: Fact, today: date) -> Fact:
        """Return the fact as it should be: what the form does not ask for stays as it was."""
        fact = self.as_fact(today)
        told = {name: getattr(fact, name) for name in self.fields if name not in (*_ASKED_ONLY, *_DETAILED)}
        if "every" in self.fields:
            told["due_on"] = fact.due_on
        told["details"] = _details({**dict(was.details), **self._told_details()})
        same_day = told.get("on", was.on) == was.on
        moment = was.at if same_day and "time" not in self.fields else fact.at
        return replace(was, **told, at=moment)

    def as_fact(self, today: date) -> Fact:
        """Return the fact; only after `is_valid()`."""
        told = agency_told({name: value for name, value in self.cleaned_data.items() if value not in (None, "")})
        clock_time = told.pop("time", None)
        if said := told.pop("said", ""):
            told["text"] = "\n".join(filter(None, (said, told.get("text", ""))))
        told = {name: value for name, value in told.items() if name not in _DETAILED}
        on = told.pop("on", None)
        at = _moment(on, clock_time, self._clock())
        if self.kind == EventKind.SNOOZED:
            on = today
        return Fact(
            kind=self.kind,
            # Their day may be another one than the person's own.
            on=at.astimezone(self.home).date() if at is not None else on,
            at=at,
            learned_on=today if self.kind in ARRANGED else None,
            details=_details(self._told_details()),
            stage=Stage(told.pop("stage")) if "stage" in told else None,
            medium=Medium(told.pop("medium")) if "medium" in told else None,
            outcome=FollowUpOutcome(told.pop("outcome")) if "outcome" in told else None,
            format=InterviewFormat(told.pop("format")) if "format" in told else None,
            reason_kind=ReasonKind(told.pop("reason_kind")) if "reason_kind" in told else None,
            **told,
        )

    def _clock(self) -> tzinfo:
        theirs = self.cleaned_data.get("zone")
        return ZoneInfo(theirs) if theirs else self.home

    def _told_details(self) -> dict[str, str]:
        told = {name: self.cleaned_data.get(name) or "" for name in _DETAILED if name in self.fields}
        # A correction without words leaves those that were told.
        words = self.cleaned_data.get("said")
        return {**told, Detail.SAID.value: words} if words else told


def first_day(kind: EventKind, told: Round | None, zone: tzinfo, today: date) -> dict[str, Any]:
    """Return what the form begins with: today, or what is known of the conversation that the fact speaks of."""
    if kind in MOVES:
        return _as_arranged(told, zone, today) if told else {}
    if kind in ARRANGED or kind == EventKind.SNOOZED:
        return {}
    if told is None:
        return {"on": today}
    return {"on": told.on if told.on and told.on <= today else today, "round": told.round}


def _as_arranged(told: Round, zone: tzinfo, today: date) -> dict[str, Any]:
    """Return a conversation as it was arranged, so that only what is new has to be told; no day that has passed."""
    values: dict[str, Any] = {
        "round": told.round,
        "format": told.format,
        "place": told.place,
        "person": told_names(told.people),
        "wanted": told.wanted,
        "zone": told.zone,
    }
    if told.at is not None:
        local = told.at.astimezone(ZoneInfo(told.zone) if told.zone in available_timezones() else zone)
        values |= {"on": local.date(), "time": local.strftime("%H:%M")}
    else:
        values["on"] = told.on
    if told.on is not None and told.on < today:
        values["on"] = None
    return values


def first_values(fact: Fact, zone: tzinfo) -> dict[str, Any]:
    """Return what the form shows for a fact that is already recorded."""
    names = (
        "on",
        "round",
        "medium",
        "outcome",
        "stage",
        "stated_date",
        "due_on",
        "format",
        "place",
        "reason",
        "reason_kind",
        "person",
        "text",
    )
    values = {name: getattr(fact, name) for name in names}
    values |= dict(fact.details)
    values |= agency_values(fact)
    if fact.at is not None and fact.kind in ARRANGED:
        theirs = dict(fact.details).get(Detail.ZONE, "")
        local = fact.at.astimezone(ZoneInfo(theirs) if theirs in available_timezones() else zone)
        values |= {"time": local.strftime("%H:%M"), "on": local.date()}
    return values


def _details(told: Mapping[str, str]) -> tuple[tuple[Detail, str], ...]:
    return details_of({str(name): text for name, text in told.items()})


def _moment(on: date | None, clock_time: time | None, zone: tzinfo) -> datetime | None:
    if on is None or clock_time is None:
        return None
    return datetime.combine(on, clock_time, tzinfo=zone).astimezone(UTC)
