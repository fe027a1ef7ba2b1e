"""Where an application stands, in a sentence with its reason."""

from dataclasses import replace
from datetime import date

from django.utils.translation import gettext as _

from headway.core.events import local_day
from headway.core.rounds import rounds, talks_on
from headway.core.vocabulary import Disposition, EventKind, ExpectedBasis, Stage, State, WaitingOn
from headway.store.rows import ApplicationDetail, ApplicationRow
from headway.words.days import clock_time, count_days, days_ago, near_day, told_day, weekday_and_day
from headway.words.names import disposition_name, stage_name
from headway.words.quotes import quoted
from headway.words.viewpoint import Viewpoint


def sentence(row: ApplicationRow, view: Viewpoint) -> str:
    """Say where the application stands, since when, and by when something is expected on what ground."""
    if row.state == State.CLOSED and row.disposition is not None:
        return _closed(row, row.disposition, view)
    parts = [_open(row, view), expected_sentence(row, view), _quiet(row, view)]
    return " ".join(part for part in parts if part)


def in_brief(row: ApplicationRow, view: Viewpoint) -> str:
    """Say the same in a few words, where many applications stand side by side."""
    if row.state == State.CLOSED and row.disposition is not None:
        ended = disposition_name(row.disposition)
        return f"{ended}, {near_day(row.closed_on, view.today)}" if row.closed_on else ended
    return _quiet_in_brief(row, view) or _open_in_brief(row, view)


def sentence_of(detail: ApplicationDetail, view: Viewpoint) -> str:
    """Say the same of an application of which everything is known: also which of several rounds comes next."""
    row = detail.application
    found = rounds(event.fact for event in detail.events if not event.retracted)
    coming = talks_on(found, row.appointment_on) if row.appointment_on else ()
    return sentence(replace(row, round=coming[0].told.round) if coming else row, view)


def expected_sentence(row: ApplicationRow, view: Viewpoint) -> str:
    """Say by when an answer is expected and on what ground; "" where none is expected."""
    if row.expected_by is None or row.expected_basis is None:
        return ""
    told = {"day": near_day(row.expected_by, view.today)}
    if row.expected_basis == ExpectedBasis.STATED:
        words = _("They named %(day)s for an answer.") % told
        return f"{words} {quoted(row.expected_words)}" if row.expected_words else words
    if row.expected_basis == ExpectedBasis.LAW:
        if row.expected_by < view.today:
            return _("By law they had until %(day)s.") % told
        return _("By law they answer by %(day)s.") % told
    if row.expected_basis == ExpectedBasis.SETTING:
        return _("By your own setting: %(day)s.") % told
    return _("Usual by %(day)s.") % told


def reached(row: ApplicationRow) -> str:
    """Name the furthest stage, with the number of the interview round: "Interview 2"."""
    if row.stage == Stage.INTERVIEW and row.round:
        return _("Interview %(round)d") % {"round": row.round}
    return stage_name(row.stage)


def days_silent(row: ApplicationRow, view: Viewpoint) -> int | None:
    """Return for how many days the employer has been silent; None where it is not their turn or no day is known."""
    if row.state != State.OPEN or row.waiting_on != WaitingOn.EMPLOYER or row.waiting_since is None:
        return None
    if _is_with_agency(row):
        return None
    return max(0, (view.today - row.waiting_since).days)


def _closed(row: ApplicationRow, disposition: Disposition, view: Viewpoint) -> str:
    ended = disposition_name(disposition)
    if row.closed_on is None:
        told = _("%(ended)s; the day is not known.") % {"ended": ended}
    else:
        # A presumption is told as one: nothing happened on its day.
        presumed = disposition == Disposition.NO_RESPONSE
        told = (_("A no was assumed on %(day)s, %(ago)s.") if presumed else _("%(ended)s on %(day)s, %(ago)s.")) % {
            "ended": ended,
            "day": near_day(row.closed_on, view.today),
            "ago": days_ago(row.closed_on, view.today),
        }
    if row.stage in (Stage.SAVED, Stage.APPLIED) or disposition == Disposition.ACCEPTED:
        return told
    # An offer that was accepted and taken back is one that was reached.
    stage = stage_name(Stage.OFFER) if row.stage == Stage.ACCEPTED else reached(row)
    return told + " " + _("Reached: %(stage)s.") % {"stage": stage}


def _open(row: ApplicationRow, view: Viewpoint) -> str:
    if row.waiting_on == WaitingOn.EMPLOYER:
        return _their_turn(row, view)
    if row.appointment_on is not None:
        return _appointment(row, view)
    if row.waiting_after in (EventKind.SCREENING_SCHEDULED, EventKind.INTERVIEW_SCHEDULED):
        return _("%(stage)s arranged; its day is not known.") % {"stage": reached(row)}
    return _my_turn(row, view)


def _their_turn(row: ApplicationRow, view: Viewpoint) -> str:
    if _is_with_agency(row):
        return _with_agency(row, view)
    if row.waiting_since is None:
        return _("Waiting for an answer; it is not known since when.")
    days = (view.today - row.waiting_since).days
    if days <= 0:
        return _("Waiting for an answer since today.")
    return _("Waiting for an answer since %(day)s, %(days)s.") % {
        "day": near_day(row.waiting_since, view.today),
        "days": count_days(days),
    }


def _is_with_agency(row: ApplicationRow) -> bool:
    return row.stage == Stage.SAVED and row.waiting_after == EventKind.REPRESENTED


def _with_agency(row: ApplicationRow, view: Viewpoint) -> str:
    if row.waiting_since is None:
        return _("You gave an agency the right to put you forward; that it did is not written down yet.")
    told = {"day": near_day(row.waiting_since, view.today)}
    return _("You gave an agency the right to put you forward on %(day)s; that it did is not written down yet.") % told


def _appointment(row: ApplicationRow, view: Viewpoint) -> str:
    on = row.appointment_on or view.today
    what = _("Screening call") if row.waiting_after == EventKind.SCREENING_SCHEDULED else reached(row)
    told = {"what": what, "weekday": weekday_and_day(on, view.today), "ago": days_ago(on, view.today)}
    if on < view.today:
        return _("%(what)s was planned for %(weekday)s, %(ago)s. How it went is not written down yet.") % told
    if row.appointment_at is None or local_day(row.appointment_at, view.zone) != on:
        return _("%(what)s on %(weekday)s, %(ago)s.") % told
    return _("%(what)s on %(weekday)s at %(time)s, %(ago)s.") % {
        **told,
        "time": clock_time(row.appointment_at, view.zone),
    }


def _my_turn(row: ApplicationRow, view: Viewpoint) -> str:
    if row.waiting_after == EventKind.OFFERED:
        told = _("You have an offer; it is your turn.")
    elif row.waiting_after == EventKind.ASSESSMENT_ASKED:
        told = _("They asked for an assessment; it is your turn.")
    else:
        told = _("Not sent yet.")
    if row.due_on is None:
        return told
    over = row.due_on < view.today
    day = _("The day for it was %(day)s, %(ago)s.") if over else _("The day for it is %(day)s, %(ago)s.")
    return told + " " + day % told_day(row.due_on, view.today)


def _open_in_brief(row: ApplicationRow, view: Viewpoint) -> str:
    silent = days_silent(row, view)
    if silent is not None:
        return _("Waiting since today") if silent == 0 else _("Waiting %(days)s") % {"days": count_days(silent)}
    if _is_with_agency(row):
        return _("With the agency")
    if row.waiting_on == WaitingOn.EMPLOYER:
        return _("Waiting")
    if row.appointment_on is not None:
        return _appointment_in_brief(row, row.appointment_on, view)
    if row.due_on is not None:
        return _("Your turn by %(day)s") % {"day": near_day(row.due_on, view.today)}
    return _("Not sent yet") if row.stage == Stage.SAVED else _("Your turn")


def _appointment_in_brief(row: ApplicationRow, on: date, view: Viewpoint) -> str:
    if on < view.today:
        return _("How did %(day)s go?") % {"day": near_day(on, view.today)}
    told = weekday_and_day(on, view.today)
    if row.appointment_at is None or local_day(row.appointment_at, view.zone) != on:
        return told
    return f"{told}, {clock_time(row.appointment_at, view.zone)}"


def _quiet_in_brief(row: ApplicationRow, view: Viewpoint) -> str:
    if row.resting:
        return _("At rest")
    if row.snoozed_until is not None and row.snoozed_until > view.today:
        return _("Put off until %(day)s") % {"day": near_day(row.snoozed_until, view.today)}
    return ""


def _quiet(row: ApplicationRow, view: Viewpoint) -> str:
    if row.resting:
        return _("At rest: no reminders until they write.")
    if row.snoozed_until is not None and row.snoozed_until > view.today:
        return _("Put off until %(day)s.") % {"day": near_day(row.snoozed_until, view.today)}
    return ""
