"""What came of a question, in one press; only a new day needs to be told."""

from dataclasses import replace

from django.http import QueryDict

from headway.actions.calendars import calendar_of
from headway.core.events import Fact
from headway.core.vocabulary import EventKind, FollowUpOutcome, Medium
from headway.web.access import Asking
from headway.web.forms.facts import FactForm

MAIL_SENT = "mail_sent"
_ON_THE_PHONE = frozenset({FollowUpOutcome.NO_ANSWER, FollowUpOutcome.LEFT_MESSAGE})
_ASKED = ("on", "outcome", "stated_date", "said")


def answer_form(asking: Asking, data: QueryDict | None = None) -> FactForm:
    """Return the form for what came of a question of today."""
    sent = None
    if data is not None:
        sent = data.copy()
        sent["on"] = asking.today.isoformat()
    form = FactForm(
        EventKind.FOLLOWED_UP,
        asking.view.zone,
        sent,
        initial={},
        today=asking.today,
        calendar=calendar_of(asking.owner.country, asking.owner.subdivision),
    )
    form.fields = {name: form.fields[name] for name in _ASKED}
    return form


def answer_of(form: FactForm, asking: Asking) -> Fact:
    """Return the fact; only after `is_valid()`."""
    fact = form.as_fact(asking.today)
    # Nobody picks up, and no machine does, other than on the phone.
    return replace(fact, medium=Medium.CALL) if fact.outcome in _ON_THE_PHONE else fact


def mail_sent(asking: Asking) -> Fact:
    """Return that the question went out by mail; what comes of it is not known yet."""
    return Fact(kind=EventKind.FOLLOWED_UP, on=asking.today, medium=Medium.MAIL)
