"""`headway log`: something that happened on an application."""

import argparse
from dataclasses import replace
from datetime import date

from django.utils.translation import gettext as _

from headway.actions.events import log_fact
from headway.cli.dates import read_day, read_moment
from headway.cli.finding import application_meant
from headway.cli.refusal import Unusable
from headway.cli.start import Here
from headway.cli.terminal import print_document, tell
from headway.core.events import Fact
from headway.core.vocabulary import EventKind, FollowUpOutcome, Medium, Stage
from headway.store.queries.applications import get_application
from headway.words.facts import fact_line
from headway.words.standing import sentence

ARRANGED = frozenset({EventKind.SCREENING_SCHEDULED, EventKind.INTERVIEW_SCHEDULED})


def run(options: argparse.Namespace, here: Here) -> int:
    """Record the fact and say where the application stands now."""
    application_id = application_meant(here.owner_id, options.id)
    fact = read_fact(options, here)
    recorded = log_fact(owner_id=here.owner_id, application_ids=[application_id], fact=fact, now=here.now)
    if options.json:
        print_document(
            "log",
            {
                "application_id": str(application_id),
                "event": str(recorded.event_ids[0]),
                "batch": str(recorded.batch_id),
            },
        )
        return 0
    tell(fact_line(fact, here.view))
    detail = get_application(here.owner_id, application_id)
    if detail is not None:
        tell(sentence(detail.application, here.view))
    return 0


def read_fact(options: argparse.Namespace, here: Here) -> Fact:
    """Return the fact that the options tell; raises Unusable for a day or time that cannot be meant."""
    kind = EventKind(options.event)
    on = read_day(options.on or "today", here.today, "--on")
    fact = Fact(
        kind=kind,
        on=on,
        due_on=read_day(options.due, here.today, "--due") if options.due else None,
        stated_date=read_day(options.stated_date, here.today, "--stated-date") if options.stated_date else None,
        round=_round(options.round),
        stage=Stage(options.stage) if options.stage else None,
        medium=Medium(options.by) if options.by else None,
        outcome=FollowUpOutcome(options.outcome) if options.outcome else None,
        person=options.person,
        reason=options.reason,
        text=options.note,
    )
    if options.at:
        fact = replace(fact, at=read_moment(options.at, on, here.view.zone, "--at"))
    return _placed_in_time(fact, here.today)


def _placed_in_time(fact: Fact, today: date) -> Fact:
    if fact.on is None or fact.on <= today:
        return fact
    if fact.kind not in ARRANGED:
        raise Unusable(
            _("--on %(day)s lies in the future, where nothing has happened yet.") % {"day": fact.on.isoformat()}
        )
    return replace(fact, learned_on=today)


def _round(number: int | None) -> int | None:
    if number is not None and not 1 <= number <= 99:
        raise Unusable(_("--round %(number)d: rounds are counted from 1 to 99.") % {"number": number})
    return number
