"""`headway log`: something that happened on an application."""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from django.utils.translation import gettext as _

from headway.actions.calendars import calendar_of
from headway.actions.debriefs import keep_debrief, new_questions
from headway.actions.events import log_fact
from headway.actions.recording import Recorded
from headway.cli.clashes import stop_before
from headway.cli.dates import read_day, read_day_said, read_day_told, read_moment, read_zone
from headway.cli.finding import application_meant
from headway.cli.log_arguments import NOT_SAID
from headway.cli.refusal import Unusable
from headway.cli.start import Here
from headway.cli.terminal import print_document, tell
from headway.core.answering import ANSWERED, day_to_look_again, drafts_after, finality_of_end, told_why
from headway.core.check_ins import LONGEST_RHYTHM
from headway.core.events import ARRANGED, Fact, details_of, known_on, local_day
from headway.core.outcomes import THEIR_WORD, finality_of, is_their_end
from headway.core.people import told_together
from headway.core.vocabulary import (
    Detail,
    Disposition,
    EventKind,
    ExpectedBasis,
    FollowUpOutcome,
    InterviewFormat,
    Medium,
    ReasonKind,
    Stage,
    State,
    WaitingOn,
)
from headway.store.queries.applications import get_application
from headway.store.queries.outlook import gather_outlook
from headway.store.queries.questions import own_questions
from headway.store.queries.reach import grade_of
from headway.store.queries.submissions import SUBMITTING, clashes_with
from headway.store.rows import ApplicationDetail, ApplicationRow
from headway.words.answering import advice, after_accepting, answer_days, when_to_look_again
from headway.words.facts import fact_line
from headway.words.helplines import help_after
from headway.words.remarks import lines_of, said_after
from headway.words.setbacks import remembered
from headway.words.standing import sentence_of

_HELD = frozenset({EventKind.SCREENING_HELD, EventKind.INTERVIEW_HELD})


def run(options: argparse.Namespace, here: Here) -> int:
    """Record the fact and say where the application stands now."""
    application_id = application_meant(here.owner_id, options.id)
    fact = read_fact(options, here)
    if fact.kind in SUBMITTING:
        _stop_before_two(application_id, fact, here, anyway=options.anyway)
    recorded = _record(application_id, fact, here)
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
        tell(sentence_of(detail, here.view))
        for hint in _hints(detail.application, fact):
            tell(hint)
        if fact.kind == EventKind.OFFER_ACCEPTED:
            for line in _after_accepting(detail, here):
                tell(line)
        if is_their_end(fact):
            for line in _after_a_no(detail, here):
                tell(line)
    listens = help_after([fact.text], here.owner)
    if listens is not None:
        tell(listens.text)
    return 0


def _record(application_id: UUID, fact: Fact, here: Here) -> Recorded:
    better = dict(fact.details).get(Detail.ANSWER_BETTER, "")
    if not better:
        return log_fact(owner_id=here.owner_id, application_ids=[application_id], fact=fact, now=here.now)
    # It goes to the person's own questions as well, as it does from the page.
    return keep_debrief(
        owner_id=here.owner_id,
        application_id=application_id,
        held=fact,
        corrects=None,
        promised=None,
        questions=new_questions(better, (each.text for each in own_questions(here.owner_id))),
        mood="",
        now=here.now,
    )


def _stop_before_two(application_id: UUID, fact: Fact, here: Here, *, anyway: bool) -> None:
    detail = get_application(here.owner_id, application_id)
    if detail is not None:
        clashes = clashes_with(here.owner_id, detail, fact, here.today, here.view.policy)
        stop_before(clashes, detail.application.employer, here.today, anyway=anyway)


def _after_accepting(detail: ApplicationDetail, here: Here) -> Iterator[str]:
    told = after_accepting(gather_outlook(here.owner_id, detail).open_others)
    if told and detail.application.disposition == Disposition.ACCEPTED:
        yield told + " " + _("`headway draft ID withdrawal` has the words.")


def _after_a_no(detail: ApplicationDetail, here: Here) -> Iterator[str]:
    row = detail.application
    if row.disposition not in ANSWERED:
        return
    facts = [event.fact for event in detail.events if not event.retracted]
    finality = finality_of_end(row.disposition, facts)
    for said in said_after(gather_outlook(here.owner_id, detail)):
        yield from lines_of(said)
    if here.owner.setback_plan:
        yield remembered(here.owner.setback_plan)
    grade = grade_of(detail)
    when = answer_days(grade, row.closed_on, here.view, detail.planned)
    yield f"{advice(grade, finality, told_why=told_why(facts))} {when}".rstrip()
    told = {"id": str(row.id)[:8]}
    for kind in drafts_after(grade, finality):
        yield _("`headway draft %(id)s %(kind)s` has the words.") % {**told, "kind": kind}
    if row.closed_on is not None:
        again_on = max(day_to_look_again(row.closed_on, here.view.policy, finality), here.today)
        reminds = _("`headway log %(id)s snoozed --due %(day)s` reminds you.") % {**told, "day": again_on.isoformat()}
        yield f"{when_to_look_again(finality)} {reminds}"


def _hints(row: ApplicationRow, fact: Fact) -> Iterator[str]:
    told = {"id": str(row.id)[:8]}
    if fact.kind in THEIR_WORD and _stays_closed(row, fact):
        yield _("`headway log %(id)s resumed` takes it up again.") % told
    elif fact.stated_date is None and dict(fact.details).get(Detail.SAID):
        yield _("Their words are kept. They name no day, so none was written down.")
    elif fact.kind in _HELD and row.waiting_on == WaitingOn.EMPLOYER and row.expected_basis != ExpectedBasis.STATED:
        yield (
            _("By when will you hear? `headway log %(id)s answer_promised --stated-date DAY` keeps what they said.")
            % told
        )


def _stays_closed(row: ApplicationRow, fact: Fact) -> bool:
    # What was before the end, and is written down only now, takes nothing up again.
    before = row.closed_on is not None and (known_on(fact) or row.closed_on) < row.closed_on
    return row.resting or (row.state == State.CLOSED and not before)


def read_fact(options: argparse.Namespace, here: Here) -> Fact:
    """Return the fact that the options tell; raises Unusable for a day or time that cannot be meant."""
    kind = EventKind(options.event)
    on = read_day("today" if options.on is None else options.on, here.today, "--on")
    calendar = calendar_of(here.owner.country, here.owner.subdivision)
    stated_date, words = read_day_said(options.stated_date, here.today, min(on, here.today), calendar, "--stated-date")
    fact = Fact(
        kind=kind,
        on=on,
        due_on=_due(options, kind, on, here.today),
        stated_date=stated_date,
        round=_round(options.round),
        stage=Stage(options.stage) if options.stage else None,
        medium=Medium(options.by) if options.by else None,
        outcome=FollowUpOutcome(options.outcome) if options.outcome else None,
        format=InterviewFormat(options.format) if options.format else None,
        place=options.place.strip(),
        person=told_together(options.person),
        details=_details(options, kind, words or _bare_day(options, stated_date)),
        reason=options.reason,
        reason_kind=ReasonKind(options.reason_kind) if options.reason_kind else None,
        text="\n".join(filter(None, (words, options.note))),
    )
    if options.zone is not None and options.at is None:
        raise Unusable(_("--zone goes with --at: it says whose clock that is on."))
    if options.at is not None:
        zone = read_zone(options.zone, "--zone") if options.zone else here.view.zone
        at = read_moment(options.at, on, zone, "--at")
        # Their day may be another one than the person's own.
        fact = replace(fact, at=at, on=local_day(at, here.view.zone))
    if finality_of(fact) is not None and not is_their_end(fact):
        raise Unusable(_("--final belongs to a no: rejected, position_cancelled, position_filled or offer_rescinded."))
    placed = _placed_in_time(fact, here.today)
    _check_ahead("--stated-date", placed.stated_date, placed)
    _check_ahead("--due", placed.due_on, placed)
    return placed


def _bare_day(options: argparse.Namespace, stated_date: date | None) -> str:
    """Return the day itself where a note stands beside it, lest the note be taken for their words."""
    return stated_date.isoformat() if stated_date is not None and options.note else ""


def _due(options: argparse.Namespace, kind: EventKind, on: date, today: date) -> date | None:
    if options.every is None:
        return read_day_told(options.due, today, "--due")
    if kind != EventKind.CHECK_IN_AGREED:
        raise Unusable(_("--every belongs to check_in_agreed."))
    if not 1 <= options.every <= LONGEST_RHYTHM:
        raise Unusable(
            _("--every %(days)d: check-ins are 1 to %(longest)d days apart.")
            % {"days": options.every, "longest": LONGEST_RHYTHM}
        )
    return on + timedelta(days=options.every)


def _details(options: argparse.Namespace, kind: EventKind, said: str) -> tuple[tuple[Detail, str], ...]:
    told = {each.value: getattr(options, each.value, "") or "" for each in Detail}
    told[Detail.SAID] = said
    if told[Detail.FINAL] == NOT_SAID:
        told[Detail.FINAL] = ""
    told[Detail.AGENCY] = agency = " ".join(options.agency.split())
    if kind == EventKind.REPRESENTED and not agency:
        raise Unusable(_("To which agency? Name it with --agency NAME."))
    if kind != EventKind.REPRESENTED and agency:
        raise Unusable(_("--agency belongs to represented."))
    return details_of(told)


def _placed_in_time(fact: Fact, today: date) -> Fact:
    if fact.on is None or fact.on <= today:
        return fact
    if fact.kind not in ARRANGED:
        raise Unusable(
            _("--on %(day)s lies in the future, where nothing has happened yet.") % {"day": fact.on.isoformat()}
        )
    return replace(fact, learned_on=today)


def _check_ahead(option: str, day: date | None, fact: Fact) -> None:
    told_on = known_on(fact)
    if day is not None and told_on is not None and day < told_on:
        raise Unusable(
            _("%(option)s %(day)s lies before %(told)s, when it was told. Look at the year, or say when with --on.")
            % {"option": option, "day": day.isoformat(), "told": told_on.isoformat()}
        )


def _round(number: int | None) -> int | None:
    if number is not None and not 1 <= number <= 99:
        raise Unusable(_("--round %(number)d: rounds are counted from 1 to 99.") % {"number": number})
    return number
