"""What is said while the whole search rests."""

from django.utils.translation import gettext as _

from headway.core.events import local_day
from headway.core.today import DueStep
from headway.core.vocabulary import EventKind, StepKind
from headway.words.days import clock_time, weekday_and_day
from headway.words.steps import whom
from headway.words.viewpoint import Viewpoint


def day_that_stands(line: DueStep, view: Viewpoint) -> str:
    """Name what others have set a day for: "Tuesday, 10 March, 14:00: the interview with Acme"."""
    on, at = line.deadline_on or line.due_on, line.about.appointment_at
    when = weekday_and_day(on, view.today)
    if at is not None and line.kind == StepKind.PREPARE_INTERVIEW and local_day(at, view.zone) == on:
        when = f"{when}, {clock_time(at, view.zone)}"
    return f"{when}: {_what(line)}"


def _what(line: DueStep) -> str:
    told = {"employer": whom(line.about)}
    if line.kind == StepKind.REPLY_TO_OFFER:
        return _("your answer to the offer from %(employer)s") % told
    if line.kind == StepKind.SEND_ASSESSMENT:
        return _("the assessment for %(employer)s") % told
    if line.about.waiting_after == EventKind.SCREENING_SCHEDULED:
        return _("the call with %(employer)s") % told
    return _("the interview with %(employer)s") % told
