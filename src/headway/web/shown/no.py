"""The page after a no, as plain values."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

from headway.core.answering import (
    ANSWERED,
    Grade,
    answered_end,
    day_to_look_again,
    drafts_after,
    finality_of_end,
    told_why,
)
from headway.core.events import Fact
from headway.core.feedback import feedback_wait
from headway.core.outcomes import finality_of, is_their_end
from headway.core.outlook import Outlook
from headway.core.people import same_person
from headway.core.reach import is_no_reply
from headway.core.vocabulary import DraftKind, EventKind, Finality, ReasonKind, Stage
from headway.core.whom import ever_met
from headway.store.queries.reach import grade_of
from headway.store.rows import ApplicationDetail, ApplicationRow, ContactRow, EventRow
from headway.web import addresses
from headway.web.access import Asking
from headway.web.shown.application import feedback_told
from headway.web.shown.data_request import data_request_address
from headway.web.shown.drafts import Wanted, choices, copy_labels, show_wording
from headway.web.shown.law import show_claim
from headway.web.shown.lists import show_row
from headway.web.shown.people import ContactShown, show_people, show_stranger
from headway.web.shown.setbacks import setback_plan
from headway.words.answering import advice, answer_days, final_sentence, when_to_look_again
from headway.words.days import near_day
from headway.words.facts import dated_line
from headway.words.names import finality_name, medium_name, reason_name, stage_name
from headway.words.remarks import said_after


def no_values(detail: ApplicationDetail, outlook: Outlook, asking: Asking, wanted: Wanted) -> dict[str, Any]:
    """Return what a no leaves to do, graded by who can be answered, and what is true of the search beside it."""
    row = detail.application
    shown = show_row(row, (), asking.view)
    said = said_after(outlook)
    grade = grade_of(detail)
    facts = _facts(detail)
    finality = finality_of_end(row.disposition, facts)
    kinds = drafts_after(grade, finality)
    return {
        "title": shown.title,
        "role": shown.role,
        "employer": shown.employer,
        "standing": shown.standing,
        **_what_they_said(detail),
        "later": [dated_line(fact, asking.view) for fact in facts if fact.kind == EventKind.FEEDBACK_RECEIVED],
        "said": said,
        "setback_plan": setback_plan(asking),
        "sources": [each.source for each in said if each.source],
        "answered": answered_end(facts),
        "may_ask": bool(kinds) and _may_still_ask(facts),
        **_what_is_owed(detail, grade, finality, asking),
        "drafts": [show_wording(kind, _label(kind), detail, asking, wanted) for kind in kinds],
        **choices(kinds, detail, wanted),
        "feedback": feedback_told(detail, asking.view),
        "feedback_address": addresses.of_log(row.id, EventKind.FEEDBACK_RECEIVED, back=addresses.of_no(row.id)),
        "learned": outlook.lesson,
        **_when_to_look_again(row, finality, asking),
        "people": _to_keep(detail, facts),
        "keep_in_touch": row.disposition in ANSWERED and grade != Grade.FORM,
        "claim": show_claim(detail, asking),
        "data_address": data_request_address(detail, asking),
        "own_address": shown.address,
        "quick_address": addresses.of_quick(row.id),
        "lesson_address": addresses.of_log(row.id, EventKind.LESSON, back=addresses.of_no(row.id)),
        "here": addresses.of_no(row.id),
        **copy_labels(),
    }


def _may_still_ask(facts: Iterable[Fact]) -> bool:
    # The mail that thanks asks as well: who pressed the one may press the other.
    told = list(facts)
    return answered_end(told) and not told_why(told) and feedback_wait(told) is None


def _what_they_said(detail: ApplicationDetail) -> dict[str, Any]:
    no = _last_no(detail)
    if no is None:
        return {"pairs": [], "correct_address": "", "final": ""}
    return {
        "pairs": _pairs(no.fact, detail.application.stage),
        "correct_address": addresses.of_correction(
            detail.application.id, no.id, back=addresses.of_no(detail.application.id)
        ),
        "final": _final(no.fact),
    }


def _what_is_owed(detail: ApplicationDetail, grade: Grade, finality: Finality | None, asking: Asking) -> dict[str, str]:
    if answered_end(_facts(detail)):
        return {"advice": _("You have answered; nothing more is owed."), "when": "", "nobody": ""}
    kinds = drafts_after(grade, finality)
    return {
        "advice": advice(grade, finality, told_why=told_why(_facts(detail))),
        "when": answer_days(grade, detail.application.closed_on, asking.view, detail.planned),
        "nobody": _nobody(detail.contacts) if kinds else "",
    }


def _when_to_look_again(row: ApplicationRow, finality: Finality | None, asking: Asking) -> dict[str, str]:
    usual_on = day_to_look_again(row.closed_on or asking.today, asking.view.policy, finality)
    # A day that has come and gone is none to wait for.
    if row.snoozed_until is None or row.snoozed_until < asking.today:
        again_on = max(usual_on, asking.today)
        return {"again_on": again_on.isoformat(), "chosen": "", "again": when_to_look_again(finality)}
    chosen = _("You chose %(day)s; Headway reminds you then.") % {"day": near_day(row.snoozed_until, asking.today)}
    return {"again_on": row.snoozed_until.isoformat(), "chosen": chosen}


def _facts(detail: ApplicationDetail) -> list[Fact]:
    return [event.fact for event in detail.events if not event.retracted]


def _last_no(detail: ApplicationDetail) -> EventRow | None:
    if detail.application.disposition not in ANSWERED:
        return None
    ends = [event for event in detail.events if not event.retracted and is_their_end(event.fact)]
    return ends[-1] if ends else None


def _pairs(no: Fact, reached: Stage) -> list[tuple[str, str]]:
    """Return who said it, how and why; what nobody wrote down stays so and is not guessed."""
    not_told = _("not written down")
    finality = finality_of(no)
    given = no.reason_kind not in (None, ReasonKind.NOT_SAID)
    return [
        (_("Who said it"), no.person or not_told),
        (_("How"), medium_name(no.medium) if no.medium else not_told),
        (_("After which stage"), stage_name(no.stage or reached)),
        (_("Why, in their words"), _why(no) or not_told),
        *([(_("Kind of reason"), reason_name(no.reason_kind))] if no.reason_kind and given else []),
        (_("Is it final"), finality_name(finality) if finality else _("not said")),
        *([(_("Note"), no.text)] if no.text else []),
    ]


def _why(no: Fact) -> str:
    if no.reason:
        return f"“{no.reason}”"
    return _("no reason was given") if no.reason_kind == ReasonKind.NOT_SAID else ""


def _final(no: Fact) -> str:
    finality = finality_of(no)
    if finality is None and no.reason_kind == ReasonKind.POSITION_PAUSED:
        return _("The position is paused, so this may not be final. If they invite you again, it opens again.")
    return final_sentence(finality)


def _nobody(contacts: tuple[ContactRow, ...]) -> str:
    """Say that nobody can be written to; "" where somebody can be."""
    if any(person.email for person in _reachable(contacts)):
        return ""
    if any(is_no_reply(person.email) for person in contacts):
        return _("Only an address that nobody reads is known. Answer somebody you met, if you have their address.")
    return _("No mail address is known yet. If they wrote to you, answer in that mail.")


def _to_keep(detail: ApplicationDetail, facts: Iterable[Fact]) -> list[ContactShown]:
    """Return whom one met, and who else is known there; an address is still to be added where none is known."""
    known = _reachable(detail.contacts)
    people = show_people(known, detail.application.id)
    names = [person.name for person in known]
    unknown = (name for name in ever_met(facts) if not any(same_person(name, each) for each in names if each))
    return [*(show_stranger(name, detail.application.id) for name in unknown), *people]


def _reachable(contacts: tuple[ContactRow, ...]) -> list[ContactRow]:
    return [person for person in contacts if not is_no_reply(person.email)]


def _label(kind: DraftKind) -> str:
    if kind == DraftKind.KEEP_IN_MIND:
        return _("Asking to be kept in mind")
    if kind == DraftKind.FEEDBACK_REQUEST_RECRUITER:
        return _("To the recruiter")
    return _("Thank you, the words ready")
