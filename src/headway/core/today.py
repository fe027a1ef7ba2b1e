"""Today's list: what is due, the most important first, and everything that is merely quiet as one line."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from uuid import UUID

from headway.core.answering import Grade, furthest_met, grade_told
from headway.core.asked import Asked, last_asked
from headway.core.employers import NOTHING_TOLD, Told
from headway.core.events import Fact
from headway.core.feedback import Word, word_to_learn_from
from headway.core.pause import Pause, days_late, resting_on
from headway.core.policy import Policy
from headway.core.rounds import Round, Talk, talk_barely_told, talks_on, talks_untold
from headway.core.vocabulary import EventKind, ExpectedBasis, Stage, StepKind

# What cannot wait comes first; letting go never pushes ahead of something that can still be won.
_IMPORTANCE = (
    StepKind.REPLY_TO_OFFER,
    StepKind.PREPARE_INTERVIEW,
    StepKind.DEBRIEF,
    StepKind.THANK_YOU,
    StepKind.SEND_ASSESSMENT,
    StepKind.FOLLOW_UP,
    StepKind.RECRUITER_CHECK_IN,
    StepKind.ASK_RECRUITER,
    StepKind.REJECTION_REPLY,
    StepKind.RECORD_LESSON,
    StepKind.APPLY,
    StepKind.REAPPLY,
    StepKind.KEEP_MOVING,
    StepKind.REVIEW_PROPOSALS,
    StepKind.WEEKLY_REVIEW,
    StepKind.WEEKLY_PLAN,
    StepKind.CHECK_DATA_REQUEST,
    StepKind.PRESUME_NO,
    StepKind.LET_GO,
)
_ABOUT_A_NO = frozenset({StepKind.ASK_RECRUITER, StepKind.REJECTION_REPLY, StepKind.RECORD_LESSON, StepKind.PRESUME_NO})
_RANK = {kind: rank for rank, kind in enumerate(_IMPORTANCE)}


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a step needs to say about its application.

    `to_thank` names those of the last conversation, where known. `via_agency`: an agency stands in between.
    `told` is what is known of the employer, `talks` are the conversations that the step is about, where it is about
    some. `to_tell` names the other employers that should hear of an offer. `word` is what they said that a lesson can
    be drawn from, `asked` the question that a presumption rests on. `closing_on` is the day on which the posting of a
    sent application closes. After a no `stage` is the furthest conversation that took place, and `grade` says what the
    no was.
    """

    application_id: UUID
    employer: str
    role: str
    stage: Stage
    round: int | None
    applied_on: date | None
    waiting_since: date | None
    waiting_after: EventKind | None
    expected_by: date | None
    expected_words: str
    appointment_on: date | None
    appointment_at: datetime | None
    to_thank: tuple[str, ...]
    via_agency: bool = False
    expected_basis: ExpectedBasis | None = None
    closing_on: date | None = None
    told: Told = NOTHING_TOLD
    talks: tuple[Talk, ...] = ()
    to_tell: tuple[str, ...] = ()
    word: Word | None = None
    asked: Asked | None = None
    grade: Grade | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DueStep:
    """A step of one application that stands today; `deadline_on` is the day after which it is overdue."""

    kind: StepKind
    due_on: date
    deadline_on: date | None
    basis: ExpectedBasis
    about: About


@dataclass(frozen=True, slots=True, kw_only=True)
class DueGroup:
    """All grouped steps of one kind: how many applications, since when, and which if it is a single one."""

    kind: StepKind
    count: int
    due_on: date
    basis: ExpectedBasis = ExpectedBasis.USUAL
    about: About | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One line of Today.

    `id` is stable as long as the step stands. `about` is None when the line speaks of `count`
    applications at once. `overdue_days` counts from the deadline and is 0 where there is none.
    """

    id: str
    kind: StepKind
    due_on: date
    deadline_on: date | None
    overdue_days: int
    basis: ExpectedBasis
    count: int
    about: About | None


def todays_steps(
    lines: Iterable[DueStep], groups: Iterable[DueGroup], today: date, pauses: Sequence[Pause]
) -> tuple[Step, ...]:
    """Return the lines of Today, the most important first; none while the search pauses."""
    if resting_on(pauses, today):
        return ()
    steps = [_one(line, today, pauses) for line in lines]
    steps += [_many(group) for group in groups if group.count]
    return tuple(_nudge_once(sorted(steps, key=_importance)))


def knowing_talks(line: DueStep, found: Sequence[Round], today: date) -> DueStep:
    """Return the step with the conversations that it prepares or asks about, or of which it could still be told."""
    talks = _talks(line, found, today)
    return replace(line, about=replace(line.about, talks=talks)) if talks else line


def _talks(line: DueStep, found: Sequence[Round], today: date) -> tuple[Talk, ...]:
    if line.kind == StepKind.DEBRIEF:
        return talks_untold(found, today)
    if line.kind == StepKind.THANK_YOU and line.about.expected_basis != ExpectedBasis.STATED:
        return talk_barely_told(found)
    return talks_on(found, line.deadline_on) if line.kind == StepKind.PREPARE_INTERVIEW and line.deadline_on else ()


def speaks_of_facts(line: DueStep) -> bool:
    """Say whether a step needs its facts: how far one came, what was said about it, a question without an answer."""
    if line.kind == StepKind.PRESUME_NO:
        return line.basis == ExpectedBasis.ASKED
    return line.kind in _ABOUT_AN_END


_ABOUT_AN_END = frozenset({StepKind.REJECTION_REPLY, StepKind.RECORD_LESSON})


def knowing_the_end(line: DueStep, facts: Sequence[Fact]) -> DueStep:
    """Return the step with what the facts in force tell of an end, where it is about one."""
    about = line.about
    if line.basis == ExpectedBasis.ASKED:
        return replace(line, about=replace(about, asked=last_asked(facts)))
    if line.kind == StepKind.REJECTION_REPLY:
        # An interview that was only arranged is none.
        stage = furthest_met(facts) or about.stage
        return replace(line, about=replace(about, stage=stage, grade=grade_told(facts, via_agency=about.via_agency)))
    if line.kind == StepKind.RECORD_LESSON:
        return replace(line, about=replace(about, word=word_to_learn_from(facts)))
    return line


def without_a_no(steps: Iterable[Step], hour: int, policy: Policy) -> tuple[Step, ...]:
    """Return the lines to show at this hour of the person's clock; those about a no can have an hour of their own.

    Nothing is lost by it: each of them stands for a day at least.
    """
    if hour >= policy.no_from_hour:
        return tuple(steps)
    return tuple(step for step in steps if step.kind not in _ABOUT_A_NO)


def _nudge_once(steps: Iterable[Step]) -> Iterator[Step]:
    """Leave out every reminder of the other applications but the first: much good news is no reason for many."""
    reminded = False
    for step in steps:
        if step.kind != StepKind.KEEP_MOVING or not reminded:
            yield step
        reminded |= step.kind == StepKind.KEEP_MOVING


def _one(line: DueStep, today: date, pauses: Sequence[Pause]) -> Step:
    return Step(
        id=f"{line.kind}:{line.about.application_id}",
        kind=line.kind,
        due_on=line.due_on,
        deadline_on=line.deadline_on,
        overdue_days=days_late(line.deadline_on, today, pauses) if line.deadline_on else 0,
        basis=line.basis,
        count=1,
        about=line.about,
    )


def _many(group: DueGroup) -> Step:
    return Step(
        id=f"{group.kind}:all",
        kind=group.kind,
        due_on=group.due_on,
        deadline_on=None,
        overdue_days=0,
        basis=group.basis,
        count=group.count,
        about=group.about,
    )


def _importance(step: Step) -> tuple[int, bool, date, datetime, date, str, str]:
    employer = step.about.employer.casefold() if step.about else ""
    day = step.deadline_on or date.max
    return (_RANK[step.kind], step.count > 1, day, _begins_at(step), step.due_on, employer, step.id)


def _begins_at(step: Step) -> datetime:
    """Return when the first conversation to prepare begins; one without a known time comes last on its day."""
    talks = step.about.talks if step.about and step.kind == StepKind.PREPARE_INTERVIEW else ()
    return min((talk.told.at for talk in talks if talk.told.at is not None), default=_NO_TIME)


_NO_TIME = datetime.max.replace(tzinfo=UTC)
