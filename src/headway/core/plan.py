"""The game plan of one application: which steps it will bring, from which day and until which."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from headway.core.business_days import BusinessCalendar
from headway.core.check_ins import Rhythm
from headway.core.outcomes import only_applied
from headway.core.pause import Pause, joined
from headway.core.planned import PlannedStep
from headway.core.policy import Policy
from headway.core.rules.agencies import with_an_agency
from headway.core.rules.check_ins import heard_last, in_rhythm
from headway.core.rules.data_request import after_asking_for_data
from headway.core.rules.endings import after_the_end, keep_moving, lesson
from headway.core.rules.interviews import around_appointments, thank_you
from headway.core.rules.pauses import GIVEN_BACK, given_back
from headway.core.rules.silence import after_applying, after_appointments, after_talking
from headway.core.rules.turns import MINE_TO_DO, before_applying, my_turn
from headway.core.standing import Standing
from headway.core.vocabulary import EventKind, Stage, State, WaitingOn


def plan(
    standing: Standing,
    policy: Policy,
    calendar: BusinessCalendar,
    *,
    named_contact: bool,
    via_agency: bool,
    no_questions: bool = False,
    rhythm: Rhythm | None = None,
    pauses: Sequence[Pause] = (),
    data_law: bool = True,
) -> tuple[PlannedStep, ...]:
    """Return the steps of an application over time, in the order of their days.

    `named_contact`: somebody at the other end is known by name, so that one can be asked at all.
    `no_questions`: the posting asks for none, so none comes before a conversation.
    `via_agency`: a recruiter of an agency stands between the person and the employer.
    `rhythm`: the check-ins agreed with a recruiter, which take the place of the one question.
    `pauses`: those of the search, which hide steps and give back the days of some.
    `data_law`: a law where the person lives gives them a month to show the data they keep.
    Resting applications bring none but a lesson from what they say later, a snoozed one none before its day, which is
    a pause of its own; a closed one what a no leaves to do. A request for one's own data is reminded of in any case.
    """
    asked_for_data = tuple(after_asking_for_data(standing, policy)) if data_law else ()
    if standing.resting:
        return tuple(sorted((*lesson(standing, policy), *asked_for_data), key=_day_and_kind))
    if standing.state == State.CLOSED:
        ended = given_back(tuple(after_the_end(standing, policy, via_agency=via_agency)), joined(pauses))
        return tuple(sorted((*ended, *asked_for_data), key=_day_and_kind))
    steps = [
        *thank_you(standing, policy),
        *my_turn(standing, policy),
        *around_appointments((*standing.untold, *standing.appointments), policy),
        *_waits(standing, policy, calendar, rhythm, named_contact=named_contact, no_questions=no_questions),
        *lesson(standing, policy),
        *keep_moving(standing, policy),
    ]
    given = given_back(steps, joined((*pauses, *standing.snoozes)))
    awake = [_not_before(step, standing.snoozed_until) for step in (*given, *asked_for_data)]
    return tuple(sorted((step for step in awake if step.due_on < step.until_on), key=_day_and_kind))


def _day_and_kind(step: PlannedStep) -> tuple[date, str]:
    return step.due_on, step.kind


def _not_before(step: PlannedStep, day: date | None) -> PlannedStep:
    if day is None or day <= step.due_on:
        return step
    # What was put off is not late through it; days that others have set do not move.
    late_from = max(step.deadline_on, day) if step.deadline_on and step.kind in GIVEN_BACK else step.deadline_on
    return replace(step, due_on=day, deadline_on=late_from)


def _waits(
    standing: Standing,
    policy: Policy,
    calendar: BusinessCalendar,
    rhythm: Rhythm | None,
    *,
    named_contact: bool,
    no_questions: bool,
) -> Iterator[PlannedStep]:
    if rhythm is None or standing.waiting_on != WaitingOn.EMPLOYER:
        yield from _waiting(standing, policy, calendar, named_contact=named_contact, no_questions=no_questions)
        return
    heard = heard_last(standing, rhythm)
    waits = list(_waiting(heard, policy, calendar, named_contact=named_contact, no_questions=no_questions))
    yield from in_rhythm(heard, rhythm, waits, policy, calendar)


def _waiting(
    standing: Standing, policy: Policy, calendar: BusinessCalendar, *, named_contact: bool, no_questions: bool
) -> Iterator[PlannedStep]:
    """Yield what the wait brings; an application without any known day brings nothing."""
    if standing.clock_from is None or standing.waiting_after in MINE_TO_DO:
        return
    if standing.stage == Stage.SAVED and standing.waiting_after == EventKind.REPRESENTED:
        yield from with_an_agency(standing, standing.clock_from, policy, calendar)
    elif standing.stage == Stage.SAVED:
        yield from before_applying(standing, standing.clock_from, policy)
    elif standing.appointments:
        yield from after_appointments(standing.appointments, standing.clock_from, policy)
    elif only_applied(standing.stage, standing.waiting_after):
        yield from after_applying(
            standing,
            standing.clock_from,
            policy,
            calendar,
            named_contact=named_contact,
            no_questions=no_questions,
        )
    else:
        yield from after_talking(standing, standing.clock_from, policy, calendar)
