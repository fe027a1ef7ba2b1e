"""What a no leaves to do, in words: graded by who can be answered."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop, ngettext

from headway.core.answering import Grade, last_day_to_answer
from headway.core.planned import A_DAY, PlannedStep
from headway.core.vocabulary import Finality, StepKind
from headway.words.days import near_day
from headway.words.numbers import number
from headway.words.viewpoint import Viewpoint


def advice(grade: Grade, finality: Finality | None, *, told_why: bool) -> str:
    """Say what can be done after a no of this grade, and what is owed; who `told_why` is not asked once more."""
    if finality == Finality.FOR_NOW:
        return _for_now(grade)
    if told_why and grade in _ASKED:
        return _(_ASKED[grade])
    return _(_ADVICE[grade])


def _for_now(grade: Grade) -> str:
    again = _("It is a no for now: choose a day to look again.")
    if grade == Grade.FORM:
        return again + " " + _("Nobody there met you, so nothing is owed until then.")
    if grade == Grade.AGENCY:
        return again + " " + _("Ask the recruiter what they said.")
    return again + " " + _("You can ask them to keep you in mind until then.")


def when_to_look_again(finality: Finality | None) -> str:
    """Say when it is usual to look at the same role, or at another one there, again."""
    another = _("Another role there is worth a look at once, if it fits.")
    if finality == Finality.FOR_NOW:
        earliest = _("For the same role three months is the earliest that is usual, or the day they named.")
        return earliest + " " + another
    return _("For the same role half a year is usual.") + " " + another


def after_accepting(open_others: int) -> str:
    """Say what an offer that was accepted leaves to do with the other applications; "" where none is open."""
    if not open_others:
        return ""
    return ngettext(
        "%(count)s other application is still open: withdraw where they still decide, and let the rest be.",
        "%(count)s other applications are still open: withdraw where they still decide, and let the rest be.",
        open_others,
    ) % {"count": number(open_others)}


def final_sentence(finality: Finality | None) -> str:
    """Say whether they said that it is final, and what happens if they write after all."""
    opens = _("If they invite you after all, it opens again with all that happened.")
    if finality == Finality.FOR_NOW:
        return _("They said that it is a no for now.") + " " + opens
    if finality == Finality.YES:
        return _("They said that it is final.") + " " + opens
    return _("They did not say whether it is final.") + " " + opens


def answer_days(grade: Grade, closed_on: date | None, view: Viewpoint, planned: Iterable[PlannedStep]) -> str:
    """Say from when until when an answer is usual; "" where none is owed, or the day of the no is not known.

    `planned` are the steps of the application, since a pause leaves more time for the answer.
    """
    if grade in (Grade.PRESUMED, Grade.MINE, Grade.FORM) or closed_on is None:
        return ""
    last_on = closed_on + timedelta(days=view.policy.rejection_reply_days)
    if last_on < view.today:
        ends = [step.until_on - A_DAY for step in planned if step.kind in _ANSWERS]
        return _late(max([last_day_to_answer(closed_on), *ends]), view)
    return _("Not on the day itself: from %(first)s to %(last)s is a good time. Nothing is sent from here.") % {
        "first": near_day(closed_on + timedelta(days=1), view.today),
        "last": near_day(last_on, view.today),
    }


def _late(fine_until: date, view: Viewpoint) -> str:
    if fine_until < view.today:
        return _("That is a while ago; nothing is owed any more. Nothing is sent from here.")
    return _("A short answer is still fine until %(day)s. Nothing is sent from here.") % {
        "day": near_day(fine_until, view.today)
    }


# Those of which a question is part, where there is nothing to ask any more.
_ADVICE: Mapping[Grade, str] = {
    Grade.PRESUMED: gettext_noop(
        "They said nothing, so there is nothing to answer. If they write after all, it opens again."
    ),
    Grade.MINE: gettext_noop("You decided this, so there is nothing to answer."),
    Grade.FORM: gettext_noop("Nobody there met you, so nothing is owed. You can leave it at that."),
    Grade.SCREEN: gettext_noop("You spoke with somebody there: a short thank-you is enough."),
    Grade.INTERVIEW: gettext_noop("You met: a thank-you, and one narrow question that is easy to answer."),
    Grade.FINALIST: gettext_noop("It was close: a thank-you with one easy question, or ask to be kept in mind."),
    Grade.CANCELLED: gettext_noop(
        "The position itself is gone or paused, so there is nothing to ask about you: "
        "thank them, and ask to be kept in mind."
    ),
    Grade.RESCINDED: gettext_noop(
        "They had chosen you before they took it back. Nothing is owed; you can ask to be kept in mind."
    ),
    Grade.AGENCY: gettext_noop(
        "Ask the recruiter what they said, in their own words, and for a tip of the recruiter's own."
    ),
}
_ASKED: Mapping[Grade, str] = {
    Grade.INTERVIEW: gettext_noop("They told you why: a short thank-you for it is enough."),
    Grade.FINALIST: gettext_noop("It was close, and they told you why: a short thank-you, or ask to be kept in mind."),
    Grade.AGENCY: gettext_noop("You know what they said. A tip of the recruiter's own can still be worth a question."),
}
_ANSWERS = frozenset({StepKind.REJECTION_REPLY, StepKind.ASK_RECRUITER})
