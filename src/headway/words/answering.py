"""What a no leaves to do, in words: graded by who can be answered."""

from datetime import date, timedelta

from django.utils.translation import gettext as _

from headway.core.answering import Grade
from headway.words.days import near_day
from headway.words.viewpoint import Viewpoint


def advice(grade: Grade) -> str:
    """Say what can be done after a no of this grade, and what is owed."""
    match grade:
        case Grade.PRESUMED:
            return _("They said nothing, so there is nothing to answer. If they write after all, it opens again.")
        case Grade.MINE:
            return _("You decided this, so there is nothing to answer.")
        case Grade.FORM:
            return _("Nobody there met you, so nothing is owed. You can leave it at that.")
        case Grade.SCREEN:
            return _("You spoke with somebody there: a short thank-you is enough.")
        case Grade.INTERVIEW:
            return _("You met: a thank-you, and one narrow question that is easy to answer.")
        case Grade.FINALIST:
            return _("It was close: a thank-you with one easy question, or ask to be kept in mind.")
        case Grade.AGENCY:
            return _("Ask the recruiter what they said, in their own words, and for a tip of the recruiter's own.")


def answer_days(grade: Grade, closed_on: date | None, view: Viewpoint) -> str:
    """Say from when until when an answer is usual; "" where none is owed, or the day of the no is not known."""
    if grade in (Grade.PRESUMED, Grade.MINE, Grade.FORM) or closed_on is None:
        return ""
    return _("Not on the day itself: from %(first)s to %(last)s is a good time. Nothing is sent from here.") % {
        "first": near_day(closed_on + timedelta(days=1), view.today),
        "last": near_day(closed_on + timedelta(days=view.policy.rejection_reply_days), view.today),
    }
