"""Why a step stands today; every day that is named is also counted."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from django.utils.translation import gettext as _

from headway.core.answering import Grade
from headway.core.events import local_day
from headway.core.feedback import Word
from headway.core.today import About, Step
from headway.core.vocabulary import EventKind, Medium, Stage, StepKind
from headway.words.days import count_days, days_ago, since, told_day, weekday_and_day
from headway.words.facts import time_told
from headway.words.silence import not_sent_yet, why_ask, why_let_go, why_presume
from headway.words.viewpoint import Viewpoint


def reason(step: Step, view: Viewpoint) -> str:
    """Say in one to three short sentences why the step stands today."""
    if step.about is None:
        return _of_many(step, view)
    return _REASONS[step.kind](step, step.about, view)


def _of_many(step: Step, view: Viewpoint) -> str:
    if step.kind == StepKind.LET_GO:
        return _let_many_go()
    if step.kind == StepKind.PRESUME_NO:
        return _presume_many()
    if step.kind == StepKind.REVIEW_PROPOSALS:
        return _review()
    if step.kind == StepKind.WEEKLY_PLAN:
        return _plan_the_week()
    if step.kind == StepKind.WEEKLY_REVIEW:
        return _review_the_week()
    return _("The first of them is from %(day)s, %(ago)s.") % told_day(step.due_on, view.today)


def _let_many_go() -> str:
    return _(
        "Of the invitations that ever came, 71 % had come by day 14. "
        "At rest they stay open, and whoever writes comes back."
    )


def _presume_many() -> str:
    return _("After so long an invitation is rare. If one of them writes after all, it opens again.")


def _review() -> str:
    return _("A file says something else than your record. Nothing changes before you agree.")


def _plan_the_week() -> str:
    return _("You planned a week before. If this one is not for planning, keep it empty.")


def _review_the_week() -> str:
    return _("What you planned and what you did stand side by side; one line of what you learned is enough.")


def _reply_to_offer(step: Step, about: About, view: Viewpoint) -> str:
    told = _by_when_to_answer(step, about, view)
    if not about.to_tell:
        return told
    if step.deadline_on is None or step.deadline_on < view.today:
        tell = _("Tell those who still decide, or their recruiter, at once: %(who)s.")
    else:
        tell = _(
            "Tell those who still decide, or their recruiter, at once, with the day by which you must answer: %(who)s."
        )
    return told + " " + tell % {"who": ", ".join(about.to_tell)}


def _by_when_to_answer(step: Step, about: About, view: Viewpoint) -> str:
    if step.deadline_on is None:
        if about.waiting_since is None:
            return _("It is not written down when the offer came, nor by when they want your answer.")
        return since(
            about.waiting_since, view.today, _("The offer came on %(day)s, %(ago)s. No day was named for your answer.")
        )
    if step.deadline_on < view.today:
        return _("They wanted your answer by %(day)s, %(ago)s.") % told_day(step.deadline_on, view.today)
    return _("They want your answer by %(day)s, %(ago)s.") % told_day(step.deadline_on, view.today)


def _send_assessment(step: Step, about: About, view: Viewpoint) -> str:
    if step.deadline_on is None:
        if about.waiting_since is None:
            return _("It is not written down when they asked for it, nor by when they want it.")
        return since(about.waiting_since, view.today, _("They asked for it on %(day)s, %(ago)s. No day was named."))
    if step.deadline_on < view.today:
        return _("They wanted it by %(day)s, %(ago)s.") % told_day(step.deadline_on, view.today)
    return _("They want it by %(day)s, %(ago)s.") % told_day(step.deadline_on, view.today)


def _prepare(step: Step, about: About, view: Viewpoint) -> str:
    on = step.deadline_on or step.due_on
    told = {"ago": days_ago(on, view.today), "weekday": weekday_and_day(on, view.today)}
    ask = _("Ask there what comes next, who decides, by when you will hear, and whether you may check in.")
    times = _times(about, on, view)
    if not times:
        return _("It is %(ago)s: %(weekday)s.") % told + " " + ask
    return _("It is %(ago)s: %(weekday)s, %(times)s.") % {**told, "times": times} + " " + ask


def _times(about: About, on: date, view: Viewpoint) -> str:
    """Say at what times the conversations of a day are; "" where none is known."""
    known = [(talk.told.at, talk.told.zone) for talk in about.talks] or [(about.appointment_at, "")]
    timed = [(at, zone) for at, zone in known if at is not None and local_day(at, view.zone) == on]
    return _(" and ").join(time_told(at, zone, view) for at, zone in timed)


def _debrief(step: Step, about: About, view: Viewpoint) -> str:
    ask = _("Did it take place, what comes next, and by when will you hear?")
    # The step begins on the day after, where nothing put it off.
    planned_on = (about.talks[0].told.on if about.talks else None) or step.due_on - timedelta(days=1)
    return _("It was planned for %(day)s, %(ago)s.") % told_day(planned_on, view.today) + " " + ask


def _thank_you(step: Step, about: About, view: Viewpoint) -> str:
    days = view.policy.thank_you_days
    met_on = step.deadline_on - timedelta(days=days) if step.deadline_on else step.due_on
    return _("You spoke on %(day)s, %(ago)s. A short thank-you is usual within %(days)s.") % {
        **told_day(met_on, view.today),
        "days": count_days(days),
    }


def _check_in(step: Step, about: About, view: Viewpoint) -> str:
    if step.due_on < view.today:
        told = _("You agreed to keep in touch; the next word was for %(day)s, %(ago)s.")
    else:
        told = _("You agreed to keep in touch; the next word is for %(day)s, %(ago)s.")
    return told % told_day(step.due_on, view.today) + " " + _("One short question is enough.")


def _apply(step: Step, about: About, view: Viewpoint) -> str:
    if step.deadline_on is not None:
        return _("It closes on %(day)s, %(ago)s.") % told_day(step.deadline_on, view.today)
    if about.waiting_after == EventKind.REPRESENTED:
        return _("The right to represent you there has ended.") + " " + not_sent_yet()
    if about.waiting_after == EventKind.CONTACTED:
        return since(about.waiting_since, view.today, _("They wrote to you on %(day)s, %(ago)s."))
    return since(about.waiting_since, view.today, _("You saved it on %(day)s, %(ago)s."))


def _review_one(step: Step, about: About, view: Viewpoint) -> str:
    return _review()


def _rejection_reply(step: Step, about: About, view: Viewpoint) -> str:
    if about.grade == Grade.RESCINDED:
        told = _("They took their offer back on %(day)s, %(ago)s.") % _day_of_the_end(step, view)
        return told + " " + _("Nothing is owed; you can ask to be kept in mind.")
    if about.grade == Grade.CANCELLED:
        told = _("The position itself is gone or paused; you heard on %(day)s, %(ago)s.") % _day_of_the_end(step, view)
        return told + " " + _("A short thank-you is fine, and asking to be kept in mind.")
    if about.stage == Stage.SCREENING:
        return _ended(step, view) + " " + _("You spoke with somebody there: a short thank-you is enough.")
    if about.grade == Grade.FINALIST:
        kept = _("It was close: a short answer is fine, and asking to be kept in mind is one way.")
        return _ended(step, view) + " " + kept
    return _ended(step, view) + " " + _("You met: a short answer is fine, and its words are ready.")


def _ask_recruiter(step: Step, about: About, view: Viewpoint) -> str:
    ask = _("A recruiter can say what an employer will not: ask for their words, and for a tip of their own.")
    return _ended(step, view) + " " + ask


def _ended(step: Step, view: Viewpoint) -> str:
    return _("The no came on %(day)s, %(ago)s.") % _day_of_the_end(step, view)


def _day_of_the_end(step: Step, view: Viewpoint) -> dict[str, str]:
    days = timedelta(days=view.policy.rejection_reply_days)
    return told_day(step.deadline_on - days if step.deadline_on else step.due_on, view.today)


def _record_lesson(step: Step, about: About, view: Viewpoint) -> str:
    return _word(about.word, view) + " " + _("One line will do: what will you change?")


def _word(word: Word | None, view: Viewpoint) -> str:
    if word is None or word.on is None:
        return _("They said something about it.")
    told = {"person": word.person, **told_day(word.on, view.today)}
    if not word.person:
        return _("They said something about it on %(day)s, %(ago)s.") % told
    if word.medium == Medium.MAIL:
        return _("%(person)s wrote about it on %(day)s, %(ago)s.") % told
    return _("%(person)s said something about it on %(day)s, %(ago)s.") % told


def _check_data_request(step: Step, about: About, view: Viewpoint) -> str:
    told = _("Where the law of the EU or the UK holds, they had a month; it ended on %(day)s, %(ago)s.")
    ended = told % told_day(step.due_on - timedelta(days=1), view.today)
    return ended + " " + _("They may take longer if they told you so. Asking again is up to you.")


def _keep_moving(step: Step, about: About, view: Viewpoint) -> str:
    return _("There was good news on %(day)s, %(ago)s. Nothing is sure before it is signed.") % told_day(
        step.due_on - timedelta(days=1), view.today
    )


def _reapply(step: Step, about: About, view: Viewpoint) -> str:
    return _("You chose this day to look again. Has something changed, on their side or on yours?")


_REASONS: Mapping[StepKind, Callable[[Step, About, Viewpoint], str]] = {
    StepKind.REPLY_TO_OFFER: _reply_to_offer,
    StepKind.PREPARE_INTERVIEW: _prepare,
    StepKind.DEBRIEF: _debrief,
    StepKind.THANK_YOU: _thank_you,
    StepKind.SEND_ASSESSMENT: _send_assessment,
    StepKind.FOLLOW_UP: why_ask,
    StepKind.RECRUITER_CHECK_IN: _check_in,
    StepKind.APPLY: _apply,
    StepKind.PRESUME_NO: why_presume,
    StepKind.LET_GO: why_let_go,
    StepKind.REVIEW_PROPOSALS: _review_one,
    StepKind.REJECTION_REPLY: _rejection_reply,
    StepKind.ASK_RECRUITER: _ask_recruiter,
    StepKind.RECORD_LESSON: _record_lesson,
    StepKind.CHECK_DATA_REQUEST: _check_data_request,
    StepKind.KEEP_MOVING: _keep_moving,
    StepKind.REAPPLY: _reapply,
}
