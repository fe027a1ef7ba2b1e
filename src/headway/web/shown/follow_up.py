"""The page with the words for one brief question, as plain values."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from django.utils.translation import gettext as _

from headway.core.asking import Question, Turn, when_to_ask
from headway.core.check_ins import rhythm_of
from headway.core.events import Fact, in_order
from headway.core.outcomes import CALLED_OFF, arranged_anew
from headway.core.policy import Unit
from headway.core.reach import Reach
from headway.core.today import Step, todays_steps
from headway.core.vocabulary import DraftKind, EventKind, ExpectedBasis, FollowUpOutcome, StepKind
from headway.store.queries.reach import wish_of
from headway.store.rows import ApplicationDetail, ApplicationRow
from headway.web import addresses
from headway.web.access import Asking
from headway.web.forms.facts import FactForm
from headway.web.forms.follow_up import MAIL_SENT
from headway.web.shown.application import due_steps
from headway.web.shown.drafts import Wanted, Wording, choices, copy_labels, show_wording
from headway.web.shown.law import show_law
from headway.web.shown.lists import show_row
from headway.web.shown.people import show_people
from headway.web.shown.today import ASKING, show_step
from headway.words.asking import closing_sentence, turn_sentence, wish_sentence
from headway.words.days import count_days, near_day
from headway.words.facts import dated_line
from headway.words.names import outcome_name
from headway.words.recipients import whom_to_ask
from headway.words.sources import count, source_sentence, standing_sources, step_sources
from headway.words.standing import expected_sentence
from headway.words.steps import basis_sentence, reason

_SPOKEN = frozenset({EventKind.SCREENING_HELD, EventKind.INTERVIEW_HELD, EventKind.ANSWER_PROMISED})
_WORDED = frozenset({Turn.NOW, Turn.LATER, Turn.PAST, Turn.NO_DAY})
_AT_ONCE = (FollowUpOutcome.NO_ANSWER, FollowUpOutcome.LEFT_MESSAGE)
_ANSWERED = (FollowUpOutcome.MOVING_FORWARD, FollowUpOutcome.REJECTED)


def follow_up_values(detail: ApplicationDetail, asking: Asking, wanted: Wanted, form: FactForm) -> dict[str, Any]:
    """Return why to ask now or not, the words, whom to ask, and what can come of it."""
    row = detail.application
    shown = show_row(row, (), asking.view)
    facts = [event.fact for event in detail.events if not event.retracted]
    wish = wish_of(detail)
    question = when_to_ask(facts, detail.planned, asking.today, wish.reach)
    due = _due(detail, asking)
    step = next((each for each in due if each.kind in ASKING), None)
    drafts = list(_words(detail, asking, wanted, question, wish.reach))
    return {
        "heading": _("Ask for a new day") if row.waiting_after in CALLED_OFF else _("Ask where things stand"),
        "title": shown.title,
        "role": shown.role,
        "employer": shown.employer,
        "reason": reason(step, asking.view) if step else turn_sentence(question, row, wish, asking.view),
        "why": _why(step, detail, asking),
        "unknown": question.turn == Turn.NOBODY_KNOWN,
        # Once asked without an answer, the next step is on this page too.
        "steps": [replace(show_step(each, asking), role="") for each in due if each.kind == StepKind.PRESUME_NO],
        "wish": wish_sentence(wish),
        "no_calls": wish.reach != Reach.ANY,
        "drafts": drafts,
        **choices((DraftKind.FOLLOW_UP_CALL, DraftKind.FOLLOW_UP_MAIL), detail, wanted),
        "people": show_people(whom_to_ask(detail.contacts), row.id),
        "said": _said(facts, asking),
        "came": _("What came of it?") if drafts or question.turn == Turn.ASKED else _("If you hear from them"),
        "asked": question.turn != Turn.NOT_THEIRS,
        "outcomes": _outcomes(no_calls=wish.reach != Reach.ANY),
        "arranged_address": _arranged_anew(row),
        "form": form,
        "law": show_law(detail, asking),
        "after": _after(row, facts, asking),
        "deciding": FollowUpOutcome.STILL_DECIDING.value,
        "own_address": shown.address,
        "here": addresses.of_follow_up(row.id),
        **copy_labels(),
    }


def _due(detail: ApplicationDetail, asking: Asking) -> tuple[Step, ...]:
    # A pause hides the steps from Today; whoever opens this page wants to see them.
    return todays_steps(due_steps(detail, asking.today), (), asking.today, ())


def _why(step: Step | None, detail: ApplicationDetail, asking: Asking) -> list[str]:
    """Return on what ground the day was chosen, and what its numbers rest on."""
    row = detail.application
    sources = step_sources(step, asking.view) if step else standing_sources(row, asking.view)
    told = [
        expected_sentence(row, asking.view),
        closing_sentence(row, asking.view),
        basis_sentence(step) if step else "",
    ]
    return [*(line for line in told if line), *(source_sentence(each) for each in sources)]


def _words(
    detail: ApplicationDetail, asking: Asking, wanted: Wanted, question: Question, reach: Reach
) -> Iterator[Wording]:
    if question.turn not in _WORDED:
        return
    # What is said on the phone speaks of an answer that is due; before it was sent, none is.
    called = reach == Reach.ANY and detail.application.waiting_after != EventKind.REPRESENTED
    calls = (DraftKind.FOLLOW_UP_CALL, DraftKind.FOLLOW_UP_VOICEMAIL) if called else ()
    # A call is worth it once the day they named has passed; otherwise a mail does.
    stated = detail.application.expected_basis == ExpectedBasis.STATED
    kinds = (*calls, DraftKind.FOLLOW_UP_MAIL) if stated else (DraftKind.FOLLOW_UP_MAIL, *calls)
    for kind in kinds:
        yield show_wording(kind, _label(kind), detail, asking, wanted)


def _label(kind: DraftKind) -> str:
    if kind == DraftKind.FOLLOW_UP_CALL:
        return _("The call, under a minute")
    if kind == DraftKind.FOLLOW_UP_VOICEMAIL:
        return _("A message on their machine")
    return _("The mail")


def _said(facts: list[Fact], asking: Asking) -> list[str]:
    """Return the last conversation and the last promise, as they were written down."""
    told = [fact for fact in in_order(facts) if fact.kind in _SPOKEN]
    return [dated_line(fact, asking.view) for fact in told[-2:]]


def _outcomes(*, no_calls: bool) -> list[tuple[str, str]]:
    calls = () if no_calls else tuple((each.value, outcome_name(each)) for each in _AT_ONCE)
    answered = tuple((each.value, outcome_name(each)) for each in _ANSWERED)
    return [(MAIL_SENT, _("Mail sent")), *calls, *answered]


def _arranged_anew(row: ApplicationRow) -> str:
    """Return where the new day of a conversation that did not take place is written down; "" where none is missing."""
    kind = arranged_anew(row.waiting_after)
    return addresses.of_log(row.id, kind, back=addresses.of_application(row.id)) if kind else ""


def _after(row: ApplicationRow, facts: list[Fact], asking: Asking) -> str:
    rhythm = rhythm_of(facts)
    if rhythm is not None:
        return _("The next check-in comes %(days)s after this one.") % {"days": count_days(rhythm.days)}
    days = count(asking.view.policy.wait_days_after_follow_up, Unit.BUSINESS_DAYS)
    told = _("A new day starts the wait anew. Without one a no can be assumed %(days)s after the question.") % {
        "days": days
    }
    if row.expected_basis != ExpectedBasis.LAW or row.expected_by is None:
        return told
    by_law = _("It is not assumed before %(day)s is over, the day that the law gives them.")
    return told + " " + by_law % {"day": near_day(row.expected_by, asking.today)}
