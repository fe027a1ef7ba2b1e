"""What a person can press on a step: the fact that each answer stands for."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from headway.core.outcomes import arranged_anew
from headway.core.today import About, Step
from headway.core.vocabulary import OF_THE_WEEK, EventKind, Stage, StepKind
from headway.web import addresses
from headway.words.numbers import number

_SNOOZES = (3, 7, 14)
# More would hide what else there is to press.
_BUTTONS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A button that sends `value` to `address`, or, without a value, a link to it."""

    label: str
    address: str
    value: str = ""
    first: bool = False


def acts_of(step: Step) -> tuple[Act, ...]:
    """Return the answers to a step, the usual one first."""
    if step.kind == StepKind.REVIEW_PROPOSALS:
        return (Act(label=_("Look at them"), address="/review", first=True),)
    if step.kind in OF_THE_WEEK:
        return (Act(label=_("Open the week"), address=addresses.of_week(step.due_on), first=True),)
    if step.about is None or step.count > 1:
        return _GROUP.get(step.kind, _look_only)(step)
    return _ONE[step.kind](step, step.about)


def later_acts(step: Step, today: date) -> tuple[Act, ...]:
    """Return the days by which a step of one application can be put off; none past its deadline."""
    if step.about is None or step.kind == StepKind.CHECK_DATA_REQUEST:
        # A day chosen after the end is one to look at the employer again; this one goes away by itself.
        return ()
    address = addresses.of_quick(step.about.application_id)
    return tuple(
        Act(
            label=ngettext("in %(count)d day", "in %(count)d days", days) % {"count": days},
            address=address,
            value=_until(today + timedelta(days=days)),
        )
        for days in _snoozes(step, today)
    )


def _snoozes(step: Step, today: date) -> tuple[int, ...]:
    # What has an end of its own cannot wait past it.
    if step.deadline_on is None or step.kind == StepKind.FOLLOW_UP:
        return _SNOOZES
    left = (step.deadline_on - today).days
    return tuple(days for days in (1, *_SNOOZES) if days <= left)


def _quick(about: About, label: str, kind: EventKind, *, first: bool = False) -> Act:
    return Act(label=label, address=addresses.of_quick(about.application_id), value=kind.value, first=first)


def _form(about: About, label: str, kind: EventKind, *, first: bool = False, number: int = 0) -> Act:
    address = addresses.of_log(about.application_id, kind, back="/", number=number)
    return Act(label=label, address=address, first=first)


def _until(day: date) -> str:
    return f"{EventKind.SNOOZED.value}:{day.isoformat()}"


def _past_deadline(step: Step, about: About, label: str, *, first: bool = False) -> Act:
    # The plan knows no "not needed": sleeping until the step is over by itself says the same.
    over_on = (step.deadline_on or step.due_on) + timedelta(days=1)
    return Act(label=label, address=addresses.of_quick(about.application_id), value=_until(over_on), first=first)


def _apply(step: Step, about: About) -> tuple[Act, ...]:
    return (
        _quick(about, _("I applied today"), EventKind.APPLIED, first=True),
        _form(about, _("On another day…"), EventKind.APPLIED),
        _quick(about, _("Not interested"), EventKind.WITHDRAWN),
    )


def _prepare(step: Step, about: About) -> tuple[Act, ...]:
    return (
        Act(label=_("Prepare"), address=addresses.of_preparation(about.application_id), first=True),
        _past_deadline(step, about, _("I am prepared")),
    )


def _debrief(step: Step, about: About) -> tuple[Act, ...]:
    talk = about.talks[0] if about.talks else None
    number, stage = (talk.number, talk.told.stage) if talk else (0, about.stage)
    moved, cancelled, missed = APPOINTMENTS[stage == Stage.SCREENING]
    debrief = addresses.of_debrief(about.application_id, back="/", number=number)
    return (
        Act(label=_("It took place…"), address=debrief, first=True),
        _form(about, _("It was moved…"), moved, number=number),
        _form(about, _("It was cancelled…"), cancelled, number=number),
        _form(about, _("They did not come…"), missed, number=number),
    )


def _thank_you(step: Step, about: About) -> tuple[Act, ...]:
    over = (*_told_while_fresh(about), _past_deadline(step, about, _("Not needed")))
    if len(about.to_thank) > 1:
        return (*_thank_each(about), *over)
    # By name, so that whom one meets later on the same day is still to be thanked.
    thanked = [_thanked(about, name, _("Thanked"), first=True) for name in about.to_thank]
    return (*(thanked or [_quick(about, _("Thanked"), EventKind.THANKED, first=True)]), *over)


def _told_while_fresh(about: About) -> Iterator[Act]:
    """Offer to write down a conversation of which nothing more is told than that it was held."""
    for talk in about.talks:
        address = addresses.of_debrief(about.application_id, back="/", number=talk.number)
        yield Act(label=_("Write down how it went…"), address=address)


def _thanked(about: About, name: str, label: str, *, first: bool) -> Act:
    value = f"{EventKind.THANKED.value}:{name}"
    return Act(label=label, address=addresses.of_quick(about.application_id), value=value, first=first)


def _thank_each(about: About) -> Iterator[Act]:
    for place, name in enumerate(about.to_thank[:_BUTTONS]):
        yield _thanked(about, name, _("Thanked %(person)s") % {"person": name}, first=place == 0)
    yield _quick(about, _("Thanked all"), EventKind.THANKED)


def _assessment(step: Step, about: About) -> tuple[Act, ...]:
    return (
        _quick(about, _("Sent today"), EventKind.ASSESSMENT_SENT, first=True),
        _quick(about, _("I withdraw"), EventKind.WITHDRAWN),
    )


def _follow_up(step: Step, about: About) -> tuple[Act, ...]:
    return (
        Act(label=_("What to say"), address=addresses.of_follow_up(about.application_id), first=True),
        Act(label=_("Done: what came of it…"), address=addresses.of_follow_up(about.application_id) + "#came"),
        _heard(about),
        _quick(about, _("Not needed"), EventKind.LET_GO),
    )


def _heard(about: About) -> Act:
    if about.waiting_after == EventKind.REPRESENTED:
        return _form(about, _("I was put forward…"), EventKind.APPLIED)
    again = arranged_anew(about.waiting_after)
    if again is not None:
        return _form(about, _("A new day is arranged…"), again)
    return Act(label=_("They have answered…"), address=addresses.of_log(about.application_id, back="/"))


def _check_in(step: Step, about: About) -> tuple[Act, ...]:
    return (
        Act(label=_("What to say"), address=addresses.of_follow_up(about.application_id), first=True),
        Act(label=_("Done: what came of it…"), address=addresses.of_follow_up(about.application_id) + "#came"),
        _form(about, _("They got in touch…"), EventKind.CONTACTED),
        _form(about, _("No more check-ins…"), EventKind.CHECK_IN_AGREED),
    )


def _presume_no(step: Step, about: About) -> tuple[Act, ...]:
    return (
        _quick(about, _("Assume a no"), EventKind.PRESUMED_NO_RESPONSE, first=True),
        _quick(about, _("Let it rest"), EventKind.LET_GO),
    )


def _let_go(step: Step, about: About) -> tuple[Act, ...]:
    return (
        _quick(about, _("Let it rest"), EventKind.LET_GO, first=True),
        _quick(about, _("Keep waiting"), EventKind.RESUMED),
    )


def _reply(step: Step, about: About) -> tuple[Act, ...]:
    return (
        _form(about, _("I accept…"), EventKind.OFFER_ACCEPTED),
        _form(about, _("I decline…"), EventKind.OFFER_DECLINED),
    )


def _rejection_reply(step: Step, about: About) -> tuple[Act, ...]:
    return (
        Act(label=_("See what fits"), address=addresses.of_no(about.application_id), first=True),
        _quick(about, _("Thanked"), EventKind.THANKED),
        _quick(about, _("Asked for feedback"), EventKind.FEEDBACK_ASKED),
        _quick(about, _("Not needed"), EventKind.LET_GO),
    )


def _ask_recruiter(step: Step, about: About) -> tuple[Act, ...]:
    return (
        Act(label=_("See what fits"), address=addresses.of_no(about.application_id), first=True),
        _quick(about, _("Asked"), EventKind.FEEDBACK_ASKED),
        _quick(about, _("Not needed"), EventKind.LET_GO),
    )


def _record_lesson(step: Step, about: About) -> tuple[Act, ...]:
    return (_form(about, _("Write it down…"), EventKind.LESSON, first=True),)


def _check_data_request(step: Step, about: About) -> tuple[Act, ...]:
    return (_quick(about, _("It came"), EventKind.DATA_RECEIVED, first=True),)


def _keep_moving(step: Step, about: About) -> tuple[Act, ...]:
    return (Act(label=_("See the others"), address="/applications?state=open", first=True),)


def _reapply(step: Step, about: About) -> tuple[Act, ...]:
    return (
        Act(label=_("Open what I know"), address=addresses.of_application(about.application_id), first=True),
        _quick(about, _("Let it rest"), EventKind.LET_GO),
    )


def _group_act(step: Step, label: str, kind: EventKind, *, first: bool = False) -> Act:
    return Act(label=label, address=addresses.of_group(step.kind), value=kind.value, first=first)


def _look(step: Step, *, first: bool = False) -> Act:
    return Act(label=_("Look at them"), address=addresses.of_group(step.kind), first=first)


def _look_only(step: Step) -> tuple[Act, ...]:
    return (_look(step, first=True),)


def _rest_all(step: Step) -> tuple[Act, ...]:
    return (
        _group_act(step, _all_rest(step), EventKind.LET_GO, first=True),
        _look(step),
        _group_act(step, _("Keep waiting for all"), EventKind.RESUMED),
    )


def _all_rest(step: Step) -> str:
    return _("Let all %(count)s rest") % {"count": number(step.count)}


def _presume_all(step: Step) -> tuple[Act, ...]:
    return (
        _group_act(step, _("Assume a no for all"), EventKind.PRESUMED_NO_RESPONSE, first=True),
        _group_act(step, _all_rest(step), EventKind.LET_GO),
        _look(step),
    )


APPOINTMENTS: Mapping[bool, tuple[EventKind, EventKind, EventKind]] = {
    True: (EventKind.SCREENING_MOVED, EventKind.SCREENING_CANCELLED, EventKind.SCREENING_NO_SHOW),
    False: (EventKind.INTERVIEW_MOVED, EventKind.INTERVIEW_CANCELLED, EventKind.INTERVIEW_NO_SHOW),
}
_ONE: Mapping[StepKind, Callable[[Step, About], tuple[Act, ...]]] = {
    StepKind.APPLY: _apply,
    StepKind.PREPARE_INTERVIEW: _prepare,
    StepKind.DEBRIEF: _debrief,
    StepKind.THANK_YOU: _thank_you,
    StepKind.SEND_ASSESSMENT: _assessment,
    StepKind.FOLLOW_UP: _follow_up,
    StepKind.RECRUITER_CHECK_IN: _check_in,
    StepKind.PRESUME_NO: _presume_no,
    StepKind.LET_GO: _let_go,
    StepKind.REPLY_TO_OFFER: _reply,
    StepKind.REJECTION_REPLY: _rejection_reply,
    StepKind.ASK_RECRUITER: _ask_recruiter,
    StepKind.RECORD_LESSON: _record_lesson,
    StepKind.CHECK_DATA_REQUEST: _check_data_request,
    StepKind.KEEP_MOVING: _keep_moving,
    StepKind.REAPPLY: _reapply,
}
_GROUP: Mapping[StepKind, Callable[[Step], tuple[Act, ...]]] = {
    StepKind.LET_GO: _rest_all,
    StepKind.PRESUME_NO: _presume_all,
}
