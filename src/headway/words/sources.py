"""Where each number of the plan comes from, in words, and which numbers a step rests on."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop, ngettext

from headway.actions.laws import known_laws
from headway.core.employers import EmployerType, slow_type
from headway.core.laws import Law, LawEffect, LawStatus
from headway.core.outcomes import number_for_asking, only_applied
from headway.core.policy import PLAN_NUMBERS, Unit, is_own
from headway.core.today import About, Step
from headway.core.vocabulary import EventKind, ExpectedBasis, StepKind
from headway.store.rows import ApplicationRow
from headway.words.days import day
from headway.words.names import number_name
from headway.words.numbers import number
from headway.words.viewpoint import Viewpoint

# The texts are those of core.policy, repeated so that they can be translated; a test holds both together.
_SOURCES: Mapping[str, str] = {
    "attention_days_after_apply": gettext_noop(
        "807 dated applications in four public logs, 2021-2025: "
        "71 % of the invitations that ever came had come by day 14"
    ),
    "presume_days_applied": gettext_noop(
        "807 dated applications in four public logs, 2021-2025: after 45 silent days under 1 % still got an invitation"
    ),
    "presume_days_interviewed": gettext_noop(
        "44 waits after interviews in one public log, 2025; NACE 2023: 25 days at large firms"
    ),
    "presume_days_applied_public": gettext_noop("OPM, 2023: US federal agencies took 101 days on average to hire"),
    "presume_days_interviewed_slow": gettext_noop(
        "NACE 2023, 334 employers: 25 days on average from interview to offer at large firms"
    ),
    "large_from_people": gettext_noop("no source draws the line; those that found long waits speak of large firms"),
    "follow_up_days_applied": gettext_noop("common advice where a contact is known; no effect was ever measured"),
    "follow_up_days_closing": gettext_noop("common advice once a known closing date has passed"),
    "follow_up_days_interviewed": gettext_noop("44 waits after interviews in one public log: 66 % had news by day 7"),
    "follow_up_days_stated": gettext_noop("common advice once the day they named has passed"),
    "follow_up_days_called_off": gettext_noop("nothing goes on before there is a new day, so one asks for it at once"),
    "wait_days_after_follow_up": gettext_noop("common advice after one follow-up"),
    "follow_ups_per_stage": gettext_noop("one brief follow-up; a second only after an answer with a new date"),
    "thank_you_days": gettext_noop(
        "TopResume 2017: 68 % of 358 recruiters say a thank-you matters; 94 % take it by mail"
    ),
    "rejection_reply_days": gettext_noop("common advice: answer a rejection after a pause, within 24 to 48 hours"),
    "keep_moving_days": gettext_noop(
        "diaries of 233 job seekers (Wanberg and others 2010): after progress people slow down"
    ),
    "reapply_days": gettext_noop("common advice for the same role; for another one at once, if it fits"),
    "agency_days": gettext_noop("common in agency contracts: a submission holds for a year"),
    "prepare_days": gettext_noop("two days are enough to prepare without rushing"),
    "closing_notice_days": gettext_noop("three days before a posting closes there is still time to apply"),
    "no_from_hour": gettext_noop("what is to be done about a no can wait for an hour that suits you"),
}
_GRADES: Mapping[str, str] = {
    "A": gettext_noop("survey, experiment or law"),
    "B": gettext_noop("large industry data"),
    "C": gettext_noop("small sample"),
    "own": gettext_noop("computed for Headway from public logs"),
    "practice": gettext_noop("common advice, not measured"),
    "choice": gettext_noop("a choice of ours"),
}
_MAY_NAME_A_LAW = frozenset({StepKind.FOLLOW_UP, StepKind.PRESUME_NO})
_STEP_NUMBERS: Mapping[StepKind, tuple[str, ...]] = {
    StepKind.PREPARE_INTERVIEW: ("prepare_days",),
    StepKind.THANK_YOU: ("thank_you_days",),
    StepKind.REJECTION_REPLY: ("rejection_reply_days",),
    StepKind.ASK_RECRUITER: ("rejection_reply_days",),
    StepKind.KEEP_MOVING: ("keep_moving_days",),
    StepKind.PRESUME_NO: ("presume_days_applied", "presume_days_interviewed"),
    StepKind.LET_GO: ("attention_days_after_apply",),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One number of the plan with its value, how far its source may be trusted, and the source."""

    name: str
    label: str
    value: str
    grade: str
    text: str


def step_sources(step: Step, view: Viewpoint) -> tuple[Source, ...]:
    """Return the numbers that decided on the day of a step; none where only the facts decided."""
    if step.kind == StepKind.CHECK_DATA_REQUEST:
        return tuple(_law_as_source(law) for law in known_laws() if law.effect == LawEffect.ACCESS)
    numbers = (number_about(name, view) for name in _numbers_of(step, view))
    return (*_laws_on_answers(step), *numbers)


def _laws_on_answers(step: Step) -> tuple[Source, ...]:
    # There is one of these; a second would have to be told apart by the place of the job.
    named = step.basis == ExpectedBasis.LAW or (step.about and step.about.expected_basis == ExpectedBasis.LAW)
    speaks_of_law = step.kind in _MAY_NAME_A_LAW and named
    if not speaks_of_law:
        return ()
    return tuple(_law_as_source(law) for law in laws_on_answers())


def laws_on_answers() -> tuple[Law, ...]:
    """Return the laws in force by which employers owe an answer."""
    in_force = (law for law in known_laws() if law.status == LawStatus.IN_FORCE)
    return tuple(law for law in in_force if law.effect == LawEffect.ANSWER)


def _law_as_source(law: Law) -> Source:
    read = _("read on %(day)s: %(source)s") % {"source": law.source, "day": day(law.checked_on)}
    if law.days is not None:
        value = count(law.days, Unit.DAYS)
    else:
        months = law.months or 0
        value = ngettext("%(count)d month", "%(count)d months", months) % {"count": months}
    return Source(name=law.id, label=law.name, value=value, grade=_(_GRADES["A"]), text=read)


def source_sentence(source: Source) -> str:
    """Return a number of the plan with what it rests on."""
    return _("%(label)s: %(value)s. %(text)s (%(grade)s).") % {
        "label": source.label,
        "value": source.value,
        "text": source.text[:1].upper() + source.text[1:],
        "grade": source.grade,
    }


def standing_sources(row: ApplicationRow, view: Viewpoint) -> tuple[Source, ...]:
    """Return the number by which an answer is expected; none where they named a day, or none is expected."""
    if row.expected_basis not in (ExpectedBasis.USUAL, ExpectedBasis.SETTING):
        return ()
    return (number_about(number_for_asking(row.stage, row.waiting_after), view),)


def number_about(name: str, view: Viewpoint) -> Source:
    """Return one number of the plan as the person has it; KeyError if there is none of this name."""
    value = getattr(view.policy, name)
    return Source(
        name=name,
        label=number_name(name),
        value=count(value, PLAN_NUMBERS[name].unit),
        grade=_("your own setting") if is_own(view.policy, name) else number_grade(name),
        text=number_source(name),
    )


def number_source(name: str) -> str:
    """Return what a number of the plan rests on; KeyError if there is none of this name."""
    return _(_SOURCES[name])


def number_grade(name: str) -> str:
    """Return in words how far the source of a number may be trusted; KeyError if there is none of this name."""
    return _(_GRADES[PLAN_NUMBERS[name].grade])


def count(value: int, unit: Unit) -> str:
    """Return a number of the plan with its unit: "14 days", "2 business days", "once"."""
    if unit == Unit.DAYS:
        return ngettext("%(count)d day", "%(count)d days", value) % {"count": value}
    if unit == Unit.BUSINESS_DAYS:
        return ngettext("%(count)d business day", "%(count)d business days", value) % {"count": value}
    if unit == Unit.PEOPLE:
        return ngettext("%(count)s person", "%(count)s people", value) % {"count": number(value)}
    if unit == Unit.HOUR:
        return f"{value:02}:00" if value else _("at any hour")
    return _times(value)


def _times(value: int) -> str:
    if value == 0:
        return _("never")
    if value == 1:
        return _("once")
    return ngettext("%(count)d time", "%(count)d times", value) % {"count": value}


def _numbers_of(step: Step, view: Viewpoint) -> tuple[str, ...]:
    after_applying = step.about is not None and only_applied(step.about.stage, step.about.waiting_after)
    if step.kind == StepKind.FOLLOW_UP and step.about is not None and step.about.waiting_after == EventKind.REPRESENTED:
        return () if step.basis == ExpectedBasis.STATED else ("follow_up_days_applied", "closing_notice_days")
    if step.kind == StepKind.FOLLOW_UP:
        return _numbers_for_asking(step) if after_applying else _numbers_after_talking(step, step.about)
    if step.kind == StepKind.PRESUME_NO and step.about is not None:
        return _numbers_of_a_presumption(step, step.about, view)
    if step.kind == StepKind.APPLY and step.deadline_on is not None:
        return ("closing_notice_days",)
    return _STEP_NUMBERS.get(step.kind, ())


def _numbers_of_a_presumption(step: Step, about: About, view: Viewpoint) -> tuple[str, ...]:
    if step.basis == ExpectedBasis.ASKED:
        return ("wait_days_after_follow_up",)
    return (*_numbers_of_silence(about, view), "wait_days_after_follow_up")


def _numbers_of_silence(about: About, view: Viewpoint) -> tuple[str, ...]:
    after_applying = only_applied(about.stage, about.waiting_after)
    slow = slow_type(about.told, view.policy)
    by_size = ("large_from_people",) if slow == EmployerType.LARGE and about.told.type is None else ()
    if after_applying:
        return ("presume_days_applied_public" if slow == EmployerType.PUBLIC else "presume_days_applied",)
    return ("presume_days_interviewed_slow", *by_size) if slow else ("presume_days_interviewed",)


def _numbers_for_asking(step: Step) -> tuple[str, ...]:
    if step.basis == ExpectedBasis.STATED:
        return ("follow_up_days_stated",)
    closes = step.about is not None and step.about.closing_on is not None
    return ("follow_up_days_applied", "follow_up_days_closing") if closes else ("follow_up_days_applied",)


def _numbers_after_talking(step: Step, about: About | None) -> tuple[str, ...]:
    if step.basis == ExpectedBasis.STATED:
        return ("follow_up_days_stated",)
    return (number_for_asking(about.stage, about.waiting_after) if about else "follow_up_days_interviewed",)
