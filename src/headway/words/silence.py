"""Why a step stands that waiting brings: a question, rest, or a presumed no."""

from datetime import date

from django.utils.translation import gettext as _

from headway.core.asked import Asked
from headway.core.employers import EmployerType, patient, slow_type
from headway.core.outcomes import CALLED_OFF, MISSED, only_applied
from headway.core.policy import Unit
from headway.core.today import About, Step
from headway.core.vocabulary import EventKind, ExpectedBasis
from headway.words.days import count_days, near_day, since, told_day
from headway.words.quotes import quoted
from headway.words.sources import count, laws_on_answers
from headway.words.viewpoint import Viewpoint


def why_ask(step: Step, about: About, view: Viewpoint) -> str:
    """Say why it is the day to ask how things stand."""
    if step.basis == ExpectedBasis.STATED and about.expected_by is not None:
        return _day_they_named(about.expected_by, about.expected_words, view)
    if about.waiting_after == EventKind.REPRESENTED:
        given = _("You gave the right to represent you on %(day)s, %(ago)s.")
        return since(about.waiting_since, view.today, given) + " " + not_sent_yet()
    if only_applied(about.stage, about.waiting_after):
        return _ask_after_applying(about, view)
    return " ".join(part for part in (_usual_day(step, about, view), _law_until(about, view)) if part)


def not_sent_yet() -> str:
    """Say that nobody wrote down that an agency has sent it."""
    return _("That you were put forward is not written down yet.")


def _day_they_named(expected_by: date, words: str, view: Viewpoint) -> str:
    told = _("They named %(day)s for an answer; that was %(ago)s.") % told_day(expected_by, view.today)
    if not words:
        return told
    return told + " " + _("In their words: %(words)s") % {"words": quoted(words)}


def _ask_after_applying(about: About, view: Viewpoint) -> str:
    closed = _closed(about, view)
    recruiter = _("One short question to the recruiter is fine now.")
    asking = recruiter if about.via_agency else _("One short question is fine now.")
    return " ".join(part for part in (closed, _begun(about, view, closed=bool(closed)), asking) if part)


def _begun(about: About, view: Viewpoint, *, closed: bool) -> str:
    if about.waiting_after == EventKind.CONTACTED:
        return _no_news(about, view)
    if about.via_agency:
        return since(about.waiting_since, view.today, _("The agency submitted you on %(day)s, %(ago)s."))
    if closed:
        return _("Somebody there is known by name.")
    applied = _("You applied on %(day)s, %(ago)s, and somebody there is known by name.")
    return since(about.waiting_since, view.today, applied)


def _closed(about: About, view: Viewpoint) -> str:
    """Say when the posting closed, where an application was sent before that; "" otherwise."""
    if about.closing_on is None or about.closing_on >= view.today:
        return ""
    if about.waiting_since is not None and about.closing_on <= about.waiting_since:
        return ""
    return _("The posting closed on %(day)s, %(ago)s.") % told_day(about.closing_on, view.today)


def _usual_day(step: Step, about: About, view: Viewpoint) -> str:
    if about.waiting_after in CALLED_OFF:
        return _called_off(about, view) + " " + _("One short question for a new day is fine now.")
    usual = count(view.policy.follow_up_days_interviewed, Unit.BUSINESS_DAYS)
    told = _no_news(about, view)
    if step.basis == ExpectedBasis.SETTING:
        return told + " " + _("By your own setting you ask after %(days)s.") % {"days": usual}
    return told + " " + _("It is usual to ask after %(days)s.") % {"days": usual}


def _called_off(about: About, view: Viewpoint) -> str:
    if about.waiting_after in MISSED:
        return since(about.waiting_since, view.today, _("They did not come to the conversation on %(day)s, %(ago)s."))
    return since(about.waiting_since, view.today, _("They called the conversation off on %(day)s, %(ago)s."))


def _law_until(about: About, view: Viewpoint) -> str:
    if about.expected_basis != ExpectedBasis.LAW or about.expected_by is None or about.expected_by < view.today:
        return ""
    return _("By law they have until %(day)s to tell you.") % {"day": near_day(about.expected_by, view.today)}


def why_presume(step: Step, about: About, view: Viewpoint) -> str:
    """Say why a no can be assumed."""
    return " ".join(
        [_no_news(about, view), _time_for_a_no(step, about, view), _("If they write after all, it opens again.")]
    )


def _time_for_a_no(step: Step, about: About, view: Viewpoint) -> str:
    if step.basis == ExpectedBasis.ASKED:
        return _time_after_asking(about.asked, view)
    if step.basis == ExpectedBasis.STATED and about.expected_by is not None:
        return _("They had named %(day)s for an answer.") % {"day": near_day(about.expected_by, view.today)}
    if step.basis == ExpectedBasis.LAW:
        return _by_law(about, view)
    applied = only_applied(about.stage, about.waiting_after)
    policy = patient(view.policy, about.told)
    days = count_days(policy.presume_days_applied if applied else policy.presume_days_interviewed)
    if _untold(about) is not None:
        return _("A no can be assumed %(days)s after that.") % {"days": days}
    closed = _closed(about, view)
    if closed:
        return closed + " " + _("A no can be assumed %(days)s after that.") % {"days": days}
    assumed = _("A no can be assumed after %(days)s.") % {"days": days}
    slow = _slow(about, view, after_applying=applied)
    return f"{slow} {assumed}" if slow else assumed


def _by_law(about: About, view: Viewpoint) -> str:
    if about.expected_basis == ExpectedBasis.LAW and about.expected_by is not None:
        return _("By law they had until %(day)s to tell you.") % {"day": near_day(about.expected_by, view.today)}
    # Where they named a day of their own; there is one such law.
    days = max((law.days for law in laws_on_answers() if law.days is not None), default=0)
    return _("By law they had %(days)s from the last interview to tell you.") % {"days": count_days(days)}


def _time_after_asking(asked: Asked | None, view: Viewpoint) -> str:
    told = {"days": count(view.policy.wait_days_after_follow_up, Unit.BUSINESS_DAYS)}
    if asked is None or asked.on is None:
        return _("You asked, and %(days)s went by without news.") % told
    told["asked"] = near_day(asked.on, view.today)
    if asked.answered_on is None:
        return _("You asked on %(asked)s, and %(days)s went by without news.") % told
    if asked.answered_on == asked.on:
        return _("You asked on %(asked)s; they named no day, and %(days)s went by since.") % told
    told["answered"] = near_day(asked.answered_on, view.today)
    return _("You asked on %(asked)s; on %(answered)s they named no day, and %(days)s went by since.") % told


def _untold(about: About) -> date | None:
    """Return the day of a conversation of which nothing was told, where that is what is waited for."""
    return about.appointment_on if about.waiting_after in _ARRANGED else None


def _slow(about: About, view: Viewpoint, *, after_applying: bool) -> str:
    """Say why more time is given than usual; "" where it is not."""
    slow = slow_type(about.told, view.policy)
    if slow == EmployerType.PUBLIC:
        return _("Public employers take longer.")
    return _("Large employers take longer.") if slow and not after_applying else ""


def why_let_go(step: Step, about: About, view: Viewpoint) -> str:
    """Say why a silent application may rest."""
    quiet = (_closed(about, view), _no_news(about, view), _("At rest it stays open, and comes back when they write."))
    return " ".join(part for part in quiet if part)


def _no_news(about: About, view: Viewpoint) -> str:
    planned_on = _untold(about)
    if planned_on is not None:
        told = _("A conversation was planned for %(day)s, %(ago)s; what came of it is not written down.")
        return told % told_day(planned_on, view.today)
    return since(about.waiting_since, view.today, _("There is no news since %(day)s, %(ago)s."))


_ARRANGED = frozenset({EventKind.SCREENING_SCHEDULED, EventKind.INTERVIEW_SCHEDULED})
