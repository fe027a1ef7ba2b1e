"""The lines of Today as the page shows them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from headway.core.today import About, Step
from headway.core.vocabulary import DraftKind, StepKind
from headway.store.queries.today import TodayRows
from headway.store.rows import ContactRow
from headway.web import addresses
from headway.web.access import Asking
from headway.web.shown.acts import Act, acts_of, later_acts
from headway.web.shown.people import ContactShown, show_people
from headway.words.days import count_days, near_day
from headway.words.drafts import draft
from headway.words.numbers import number
from headway.words.occasions import occasion_of_step
from headway.words.recipients import addressees, whom_to_ask
from headway.words.sources import source_sentence, step_sources
from headway.words.steps import reason, title

_DRAFTS = {
    StepKind.THANK_YOU: (DraftKind.THANK_YOU,),
    StepKind.ASK_RECRUITER: (DraftKind.FEEDBACK_REQUEST_RECRUITER,),
}
# The words for a question are on a page of their own, which knows whether they want calls.
ASKING = frozenset({StepKind.FOLLOW_UP, StepKind.RECRUITER_CHECK_IN})
# Those for an answer to a no are on its page, which knows how it ended and who said so.
DRAFTED = frozenset({*_DRAFTS, *ASKING, StepKind.REJECTION_REPLY})
_AS_GOOD_LATER = frozenset({StepKind.FOLLOW_UP, StepKind.REJECTION_REPLY, StepKind.ASK_RECRUITER})
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftShown:
    """Words ready to copy."""

    dom_id: str
    label: str
    subject: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StepShown:
    """One step; `address` is "" where it speaks of several applications, `role` where the title names it.

    `people` are those to write to or to call.
    """

    dom_id: str
    title: str
    role: str
    reason: str
    address: str
    overdue: str
    sources: tuple[str, ...]
    drafts: tuple[DraftShown, ...]
    people: tuple[ContactShown, ...]
    acts: tuple[Act, ...]
    later: tuple[Act, ...]


def show_step(step: Step, asking: Asking, known: Sequence[ContactRow] = ()) -> StepShown:
    """Return a step in words, with its answers; `known` are the people of its application."""
    dom_id = "step-" + step.id.replace(":", "-")
    return StepShown(
        dom_id=dom_id,
        title=title(_with_short_name(step), asking.view),
        role=step.about.role if step.about and step.about.employer else "",
        reason=reason(step, asking.view),
        address=addresses.of_application(step.about.application_id) if step.about else "",
        overdue=_overdue(step),
        sources=tuple(source_sentence(each) for each in step_sources(step, asking.view)),
        drafts=_drafts(step, asking, dom_id, known),
        people=_people(step, known),
        acts=acts_of(step),
        later=later_acts(step, asking.today),
    )


def _people(step: Step, known: Sequence[ContactRow]) -> tuple[ContactShown, ...]:
    if step.about is None or step.kind not in DRAFTED:
        return ()
    return tuple(show_people(whom_to_ask(known) if step.kind in ASKING else known, step.about.application_id))


def _with_short_name(step: Step) -> Step:
    # What is to be done stands behind the name: it must not be what is left out.
    if step.about is None or len(step.about.employer) <= _LONGEST_NAME:
        return step
    short = step.about.employer[: _LONGEST_NAME - 1].rstrip() + "\u2026"
    return replace(step, about=replace(step.about, employer=short))


def waiting_sentence(rows: TodayRows, asking: Asking) -> str:
    """Say how many applications wait without needing anything, and until when; "" when none does."""
    if not rows.waiting_count:
        return ""
    told = ngettext(
        "%(count)s application is waiting for an answer and needs nothing from you.",
        "%(count)s applications are waiting for an answer and need nothing from you.",
        rows.waiting_count,
    ) % {"count": number(rows.waiting_count)}
    return f"{told} {next_sentence(rows, asking)}".strip()


def next_sentence(rows: TodayRows, asking: Asking) -> str:
    """Say on which day the next thing comes up; "" when time alone brings nothing."""
    if rows.next_step_on is None:
        return ""
    return _("The next thing comes up on %(day)s.") % {"day": near_day(rows.next_step_on, asking.today)}


def _overdue(step: Step) -> str:
    if not step.overdue_days or step.kind in _AS_GOOD_LATER:
        # Asking a day later is as good; only what can be missed is called late.
        return ""
    return _("%(days)s past its day") % {"days": count_days(step.overdue_days)}


def _drafts(step: Step, asking: Asking, dom_id: str, known: Sequence[ContactRow]) -> tuple[DraftShown, ...]:
    if step.about is None:
        return ()
    return tuple(
        _draft(kind, step, step.about, asking, f"{dom_id}-{kind}-{place}", person, one_of_many=len(people) > 1)
        for kind in _DRAFTS.get(step.kind, ())
        for people in [addressees(kind, known, step.about.to_thank)]
        for place, person in enumerate(people)
    )


def _draft(
    kind: DraftKind, step: Step, about: About, asking: Asking, dom_id: str, person: str, *, one_of_many: bool
) -> DraftShown:
    occasion = occasion_of_step(
        about, basis=step.basis, person=person, own_name=asking.owner.name, own_phone=asking.owner.phone
    )
    words = draft(kind, occasion, asking.today)
    return DraftShown(
        dom_id=dom_id,
        label=_for_one(kind, person) if one_of_many else _draft_label(kind),
        subject=words.subject,
        body=words.body,
    )


def _for_one(kind: DraftKind, person: str) -> str:
    return _("%(words)s, for %(person)s") % {"words": _draft_label(kind), "person": person}


def _draft_label(kind: DraftKind) -> str:
    return _("The words, ready")
