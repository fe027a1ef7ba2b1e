"""What a step of Today is called: what to do, with whom."""

from collections.abc import Callable, Mapping

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from headway.core.answering import Grade
from headway.core.outcomes import CALLED_OFF
from headway.core.policy import Unit
from headway.core.today import About, Step
from headway.core.vocabulary import DraftKind, EventKind, ExpectedBasis, Stage, StepKind
from headway.words.days import count_days
from headway.words.names import basis_name, step_name, together
from headway.words.numbers import number
from headway.words.reasons import reason
from headway.words.sources import count as number_told
from headway.words.viewpoint import Viewpoint

__all__ = ["basis_sentence", "draft_kind", "held_back", "reason", "title", "whom"]

_DRAFTS = {
    StepKind.FOLLOW_UP: DraftKind.FOLLOW_UP_MAIL,
    StepKind.RECRUITER_CHECK_IN: DraftKind.FOLLOW_UP_MAIL,
    StepKind.THANK_YOU: DraftKind.THANK_YOU,
    StepKind.REJECTION_REPLY: DraftKind.REJECTION_REPLY,
    StepKind.ASK_RECRUITER: DraftKind.FEEDBACK_REQUEST_RECRUITER,
}
# What is over for reasons on their side leaves nothing to answer.
_GONE = frozenset({Grade.CANCELLED, Grade.RESCINDED})
# What waits for the person, or for a day to come.
_MINE = frozenset(
    {
        EventKind.OFFERED,
        EventKind.ASSESSMENT_ASKED,
        EventKind.SCREENING_SCHEDULED,
        EventKind.INTERVIEW_SCHEDULED,
        EventKind.SAVED,
    }
)
_CALLS = frozenset({EventKind.SCREENING_SCHEDULED, EventKind.SCREENING_HELD})


def title(step: Step, view: Viewpoint) -> str:
    """Say what to do, and with whom or with how many."""
    if step.about is not None:
        return _ONE[step.kind](step.about, view)
    many = _MANY.get(step.kind)
    if many is not None:
        return many(step.count, view)
    return _("%(step)s: %(count)s") % {"step": step_name(step.kind), "count": number(step.count)}


def held_back(steps: int, view: Viewpoint) -> str:
    """Say how many lines about a no wait for the hour that the person chose; "" for none."""
    if not steps:
        return ""
    told = {"count": steps, "hour": number_told(view.policy.no_from_hour, Unit.HOUR)}
    return (
        ngettext(
            "%(count)d line about a no waits until %(hour)s, as you chose.",
            "%(count)d lines about a no wait until %(hour)s, as you chose.",
            steps,
        )
        % told
    )


def basis_sentence(step: Step) -> str:
    """Say on what ground the day of the step was chosen."""
    if step.kind == StepKind.RECRUITER_CHECK_IN:
        return _("The day follows from what you agreed on with the recruiter.")
    return _("The day follows from %(basis)s.") % {"basis": basis_name(step.basis)}


def draft_kind(step: Step, *, calls: bool = True) -> DraftKind | None:
    """Return which draft has the words for this step, None where no words are needed or the step stands for many.

    Without `calls` they want none, and a mail has the words.
    """
    if step.about is None:
        return None
    if calls and step.kind == StepKind.FOLLOW_UP and step.basis == ExpectedBasis.STATED:
        return DraftKind.FOLLOW_UP_CALL
    if step.kind == StepKind.REJECTION_REPLY and step.about.grade in _GONE:
        return DraftKind.KEEP_IN_MIND
    return _DRAFTS.get(step.kind)


def whom(about: About) -> str:
    """Name the employer; where nobody told which, by the role."""
    if about.employer:
        return about.employer
    if about.role:
        return _("the employer of “%(role)s”") % {"role": about.role}
    return _("the employer")


def _reply_to_offer(about: About, view: Viewpoint) -> str:
    return _("Answer the offer from %(employer)s") % {"employer": whom(about)}


def _prepare(about: About, view: Viewpoint) -> str:
    if len(about.talks) > 1:
        told = {"count": len(about.talks), "employer": whom(about)}
        return _("Prepare for %(count)d conversations with %(employer)s") % told
    if _is_call(about):
        return _("Prepare for the call with %(employer)s") % {"employer": whom(about)}
    number = about.talks[0].told.round if about.talks else about.round
    if number is not None and number > 1:
        return _("Prepare for interview %(round)d with %(employer)s") % {"round": number, "employer": whom(about)}
    return _("Prepare for the interview with %(employer)s") % {"employer": whom(about)}


def _is_call(about: About) -> bool:
    if about.talks:
        return about.talks[0].told.stage == Stage.SCREENING
    return about.waiting_after in _CALLS


def _debrief(about: About, view: Viewpoint) -> str:
    if _is_call(about):
        return _("Write down how the call with %(employer)s went") % {"employer": whom(about)}
    return _("Write down how the interview with %(employer)s went") % {"employer": whom(about)}


def _thank_you(about: About, view: Viewpoint) -> str:
    if about.to_thank:
        return _("Thank %(people)s at %(employer)s") % {"people": together(about.to_thank), "employer": whom(about)}
    return _("Thank the people you spoke with at %(employer)s") % {"employer": whom(about)}


def _send_assessment(about: About, view: Viewpoint) -> str:
    return _("Send the assessment to %(employer)s") % {"employer": whom(about)}


def _follow_up(about: About, view: Viewpoint) -> str:
    if about.waiting_after == EventKind.REPRESENTED:
        return _("Ask the recruiter whether you were put forward to %(employer)s") % {"employer": whom(about)}
    if about.waiting_after in CALLED_OFF:
        if about.via_agency:
            return _("Ask the recruiter for a new day with %(employer)s") % {"employer": whom(about)}
        return _("Ask %(employer)s for a new day") % {"employer": whom(about)}
    if about.via_agency:
        return _("Ask the recruiter where things stand with %(employer)s") % {"employer": whom(about)}
    return _("Ask %(employer)s where things stand") % {"employer": whom(about)}


def _check_in(about: About, view: Viewpoint) -> str:
    return _("Check in with the recruiter about %(employer)s") % {"employer": whom(about)}


def _apply(about: About, view: Viewpoint) -> str:
    return _("Apply to %(employer)s, or let it go") % {"employer": whom(about)}


def _presume_no(about: About, view: Viewpoint) -> str:
    return _("Assume a no from %(employer)s") % {"employer": whom(about)}


def _let_go(about: About, view: Viewpoint) -> str:
    told = {"employer": whom(about), "days": count_days(view.policy.attention_days_after_apply)}
    if about.waiting_after in _MINE:
        return _("Nothing new with %(employer)s for %(days)s or more: let it rest") % told
    if about.waiting_after == EventKind.REPRESENTED:
        # Whether the employer ever heard of it is not known.
        return _("No word from the agency about %(employer)s for %(days)s or more: let it rest") % told
    return _("%(employer)s has been silent for %(days)s or more: let it rest") % told


def _review_proposal(about: About, view: Viewpoint) -> str:
    return _("Look at what a file says about %(employer)s") % {"employer": whom(about)}


def _rejection_reply(about: About, view: Viewpoint) -> str:
    if about.grade in _GONE:
        if about.via_agency:
            return _("Ask the recruiter for %(employer)s to keep you in mind") % {"employer": whom(about)}
        return _("Ask %(employer)s to keep you in mind") % {"employer": whom(about)}
    return _("Answer the no from %(employer)s") % {"employer": whom(about)}


def _ask_recruiter(about: About, view: Viewpoint) -> str:
    return _("Ask the recruiter what %(employer)s said") % {"employer": whom(about)}


def _record_lesson(about: About, view: Viewpoint) -> str:
    return _("Write down what you take from %(employer)s") % {"employer": whom(about)}


def _check_data_request(about: About, view: Viewpoint) -> str:
    return _("Has %(employer)s shown you your data?") % {"employer": whom(about)}


def _keep_moving(about: About, view: Viewpoint) -> str:
    return _("Keep two others moving beside %(employer)s") % {"employer": whom(about)}


def _reapply(about: About, view: Viewpoint) -> str:
    return _("Look at %(employer)s again") % {"employer": whom(about)}


_ONE: Mapping[StepKind, Callable[[About, Viewpoint], str]] = {
    StepKind.REPLY_TO_OFFER: _reply_to_offer,
    StepKind.PREPARE_INTERVIEW: _prepare,
    StepKind.DEBRIEF: _debrief,
    StepKind.THANK_YOU: _thank_you,
    StepKind.SEND_ASSESSMENT: _send_assessment,
    StepKind.FOLLOW_UP: _follow_up,
    StepKind.RECRUITER_CHECK_IN: _check_in,
    StepKind.APPLY: _apply,
    StepKind.PRESUME_NO: _presume_no,
    StepKind.LET_GO: _let_go,
    StepKind.REVIEW_PROPOSALS: _review_proposal,
    StepKind.REJECTION_REPLY: _rejection_reply,
    StepKind.ASK_RECRUITER: _ask_recruiter,
    StepKind.RECORD_LESSON: _record_lesson,
    StepKind.CHECK_DATA_REQUEST: _check_data_request,
    StepKind.KEEP_MOVING: _keep_moving,
    StepKind.REAPPLY: _reapply,
}


def _apply_to_many(count: int, view: Viewpoint) -> str:
    return ngettext(
        "Decide on %(count)s saved posting: apply, or let it go",
        "Decide on %(count)s saved postings: apply, or let them go",
        count,
    ) % {"count": number(count)}


def _presume_many(count: int, view: Viewpoint) -> str:
    return ngettext(
        "%(count)s application has had no news for so long that a no can be assumed",
        "%(count)s applications have had no news for so long that a no can be assumed",
        count,
    ) % {"count": number(count)}


def _let_many_go(count: int, view: Viewpoint) -> str:
    return ngettext(
        "%(count)s application has had no news for %(days)s or more: let it rest",
        "%(count)s applications have had no news for %(days)s or more: let them rest",
        count,
    ) % {"count": number(count), "days": count_days(view.policy.attention_days_after_apply)}


def _review_many(count: int, view: Viewpoint) -> str:
    return ngettext(
        "Look at %(count)s proposal from a file",
        "Look at %(count)s proposals from a file",
        count,
    ) % {"count": number(count)}


def _plan_the_week(count: int, view: Viewpoint) -> str:
    return _("Plan this week, in five minutes")


def _review_the_week(count: int, view: Viewpoint) -> str:
    return _("Look back on the week, in five minutes")


_MANY: Mapping[StepKind, Callable[[int, Viewpoint], str]] = {
    StepKind.APPLY: _apply_to_many,
    StepKind.PRESUME_NO: _presume_many,
    StepKind.LET_GO: _let_many_go,
    StepKind.REVIEW_PROPOSALS: _review_many,
    StepKind.WEEKLY_PLAN: _plan_the_week,
    StepKind.WEEKLY_REVIEW: _review_the_week,
}
