"""The page after a no, as plain values."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from django.utils.translation import gettext as _

from headway.core.events import Fact
from headway.core.outcomes import is_no
from headway.core.outlook import Outlook, remarks
from headway.core.vocabulary import (
    STAGE_ORDER,
    Channel,
    ContactRole,
    Disposition,
    DraftKind,
    EventKind,
    Language,
    Stage,
)
from headway.store.rows import ApplicationDetail
from headway.web import addresses
from headway.web.access import Asking
from headway.web.shown.drafts import copy_labels, language_choices, show_wording
from headway.web.shown.lists import show_row
from headway.web.shown.people import show_people
from headway.words.facts import fact_line
from headway.words.remarks import remark_said

_SPOKE = frozenset({EventKind.SCREENING_HELD, EventKind.INTERVIEW_HELD})
_FINALIST_ROUND = 2


def no_values(detail: ApplicationDetail, outlook: Outlook, asking: Asking, language: Language) -> dict[str, Any]:
    """Return what a no leaves to do, graded by who can be answered, and what is true of the search beside it."""
    row = detail.application
    shown = show_row(row, (), asking.view)
    said = [remark_said(remark, outlook) for remark in remarks(outlook)]
    kinds = tuple(_answers(detail)) if row.disposition == Disposition.REJECTED else ()
    ended_on = row.closed_on or asking.today
    return {
        "title": shown.title,
        "role": shown.role,
        "employer": shown.employer,
        "standing": shown.standing,
        "told": _told(detail, asking),
        "said": said,
        "sources": [each.source for each in said if each.source],
        "advice": _advice(kinds),
        "drafts": [show_wording(kind, _label(kind), detail, asking, language) for kind in kinds],
        "languages": language_choices(language),
        "learned": outlook.lesson,
        "again_on": (ended_on + timedelta(days=asking.view.policy.reapply_days)).isoformat(),
        "snoozed": row.snoozed_until is not None,
        "people": show_people(detail.contacts, row.id),
        "own_address": shown.address,
        "quick_address": addresses.of_quick(row.id),
        "lesson_address": addresses.of_log(row.id, EventKind.LESSON, back=addresses.of_no(row.id)),
        "here": addresses.of_no(row.id),
        **copy_labels(),
    }


def _holding(detail: ApplicationDetail) -> list[Fact]:
    return [event.fact for event in detail.events if not event.retracted]


def _told(detail: ApplicationDetail, asking: Asking) -> list[str]:
    ends = [fact for fact in _holding(detail) if is_no(fact)]
    return [fact_line(fact, asking.view) for fact in ends[-1:]]


def _answers(detail: ApplicationDetail) -> Iterator[DraftKind]:
    """Yield the words that fit: nothing is owed after a form, more is possible the further one got."""
    row = detail.application
    by_agency = row.channel == Channel.AGENCY or any(
        person.role == ContactRole.AGENCY_RECRUITER for person in detail.contacts
    )
    if by_agency:
        yield DraftKind.FEEDBACK_REQUEST_RECRUITER
    elif any(fact.kind in _SPOKE for fact in _holding(detail)):
        yield DraftKind.REJECTION_REPLY
        finalist = (row.round or 0) >= _FINALIST_ROUND or STAGE_ORDER[row.stage] > STAGE_ORDER[Stage.INTERVIEW]
        if finalist:
            yield DraftKind.KEEP_IN_MIND


def _advice(kinds: tuple[DraftKind, ...]) -> str:
    if not kinds:
        return _("Nobody there met you, so nothing is owed. You can leave it at that.")
    if DraftKind.FEEDBACK_REQUEST_RECRUITER in kinds:
        return _("Ask the recruiter, from tomorrow on: what they said, and what the recruiter would change.")
    return _("A short answer is usual within two days. Tomorrow is early enough; nothing is sent from here.")


def _label(kind: DraftKind) -> str:
    if kind == DraftKind.KEEP_IN_MIND:
        return _("It was close: asking to be kept in mind")
    if kind == DraftKind.FEEDBACK_REQUEST_RECRUITER:
        return _("To the recruiter")
    return _("Thank you, the words ready")
