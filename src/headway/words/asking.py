"""Whether it is the day to ask how things stand, in words."""

from django.utils.translation import gettext as _

from headway.core.asking import Question, Turn
from headway.core.feedback import FeedbackWait
from headway.core.outcomes import only_applied
from headway.core.reach import Reach, Wish
from headway.store.rows import ApplicationRow
from headway.words.days import near_day
from headway.words.viewpoint import Viewpoint


def turn_sentence(question: Question, row: ApplicationRow, wish: Wish, view: Viewpoint) -> str:
    """Say whether to ask, or why not; "" for now, where the reason of the step says it."""
    match question.turn:
        case Turn.NOW:
            return ""
        case Turn.LATER:
            return _later(question, row, view)
        case Turn.PAST:
            return _("The usual days for a question are over. A short one is still fine.")
        case Turn.ASKED:
            return _asked(question, view)
        case Turn.NOBODY_KNOWN:
            return _("You applied, and nobody there is known by name: a question would reach nobody.")
        case Turn.NO_QUESTIONS:
            return no_questions_wanted(wish)
        case Turn.NO_DAY:
            return _("No day is set for a question.")
        case Turn.NOT_THEIRS:
            return _("It is not their turn, so there is nothing to ask.")


def _later(question: Question, row: ApplicationRow, view: Viewpoint) -> str:
    told = _("Ask from %(day)s on; until then they have time.") % {"day": _day(question, view)}
    return f"{closing_sentence(row, view)} {told}".strip()


def closing_sentence(row: ApplicationRow, view: Viewpoint) -> str:
    """Say when the posting that one applied to closes, since nobody asks before; "" where no day is known."""
    if row.due_on is None or not only_applied(row.stage, row.waiting_after):
        return ""
    told = {"day": near_day(row.due_on, view.today)}
    if row.due_on < view.today:
        return _("The posting closed on %(day)s.") % told
    return _("The posting closes on %(day)s.") % told


def _asked(question: Question, view: Viewpoint) -> str:
    once = _("One question is enough: a second only after they name a new day.")
    if question.on is None:
        return _("You have asked.") + " " + once
    return _("You asked on %(day)s.") % {"day": _day(question, view)} + " " + once


def _day(question: Question, view: Viewpoint) -> str:
    return near_day(question.on or view.today, view.today)


def wish_sentence(wish: Wish) -> str:
    """Say how they want to be reached and who says so; "" where any way is fine."""
    if wish.reach == Reach.ANY:
        return ""
    if wish.reach == Reach.NO_QUESTIONS:
        return who_says_so(wish)
    return who_says_so(wish) + " " + _("So there is a mail, and no call.")


def no_questions_wanted(wish: Wish) -> str:
    """Say in which words they ask for no questions at all."""
    return _("They ask for no questions: “%(words)s”.") % {"words": wish.words}


def who_says_so(wish: Wish) -> str:
    """Say in whose words no calls, or no questions, are asked for."""
    if not wish.words:
        return _("You said: no calls.")
    said = _("The posting says “%(words)s”.") if wish.by_posting else _("You wrote “%(words)s”.")
    return said % {"words": wish.words}


def feedback_sentence(wait: FeedbackWait, view: Viewpoint) -> str:
    """Say since when feedback is waited for, and that nothing is to be done about it."""
    if wait.since is None:
        return _("You asked for feedback. Nothing needs to be done until it comes; some never do.")
    return _("Waiting for feedback since %(day)s. Nothing needs to be done until it comes; some never do.") % {
        "day": near_day(wait.since, view.today)
    }
