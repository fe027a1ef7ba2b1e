"""Whether it is the day to ask how things stand, and if not, why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from headway.core.asked import questions_asked
from headway.core.events import Fact, in_order
from headway.core.outcomes import only_applied
from headway.core.planned import PlannedStep
from headway.core.reach import Reach
from headway.core.taking_in import tally_of
from headway.core.vocabulary import StepKind, WaitingOn


class Turn(StrEnum):
    """Whether to ask: now, not before a day, still though its days are over, or why not."""

    NOW = "now"
    LATER = "later"
    PAST = "past"
    ASKED = "asked"
    NOBODY_KNOWN = "nobody_known"
    NO_QUESTIONS = "no_questions"
    NO_DAY = "no_day"
    NOT_THEIRS = "not_theirs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Whether to ask. `on` is the day from which, or, for `asked`, the day on which it was done (None: not known)."""

    turn: Turn
    on: date | None = None


def when_to_ask(facts: Iterable[Fact], planned: Iterable[PlannedStep], day: date, reach: Reach) -> Question:
    """Return whether to ask on this day about an application with these facts in force and these steps.

    One question for each stage: a second only after an answer with a new date, which plans a step anew. Check-ins that
    were agreed are questions they wait for, each on its day.
    """
    known = in_order(facts)
    tally = tally_of(known)
    if tally.disposition is not None or tally.waiting_on != WaitingOn.EMPLOYER:
        return Question(turn=Turn.NOT_THEIRS)
    steps = [step for step in planned if step.kind in _ASKING]
    if any(step.due_on <= day < step.until_on for step in steps):
        return Question(turn=Turn.NOW)
    if any(step.kind == StepKind.RECRUITER_CHECK_IN for step in steps):
        return _before_or_after(steps, day)
    if tally.follow_ups:
        asked = questions_asked(known)
        return Question(turn=Turn.ASKED, on=asked[-1].on if asked else None)
    if steps:
        return _before_or_after(steps, day)
    if reach == Reach.NO_QUESTIONS:
        return Question(turn=Turn.NO_QUESTIONS)
    unknown = only_applied(tally.stage, tally.waiting_after)
    return Question(turn=Turn.NOBODY_KNOWN if unknown else Turn.NO_DAY)


_ASKING = frozenset({StepKind.FOLLOW_UP, StepKind.RECRUITER_CHECK_IN})


def _before_or_after(steps: Sequence[PlannedStep], day: date) -> Question:
    coming_on = min((step.due_on for step in steps if day < step.due_on), default=None)
    if coming_on is not None:
        return Question(turn=Turn.LATER, on=coming_on)
    return Question(turn=Turn.PAST, on=max(step.due_on for step in steps))
