"""Which facts are likely to come next on an application, so that they stand first."""

from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from headway.core.vocabulary import Disposition, EventKind, Stage, State
from headway.store.rows import ApplicationRow
from headway.words.names import event_name

_K = EventKind
_ANSWER = (_K.REJECTED, _K.INTERVIEW_SCHEDULED, _K.SCREENING_SCHEDULED)
_LIKELY: Mapping[Stage, tuple[EventKind, ...]] = {
    Stage.SAVED: (_K.APPLIED, _K.CONTACTED, _K.WITHDRAWN, _K.NOTE),
    Stage.APPLIED: (*_ANSWER, _K.ACKNOWLEDGED, _K.FOLLOWED_UP, _K.NOTE),
    Stage.SCREENING: (
        _K.SCREENING_HELD,
        # Another one, or the same anew after they missed it.
        _K.SCREENING_SCHEDULED,
        _K.INTERVIEW_SCHEDULED,
        _K.ANSWER_PROMISED,
        _K.REJECTED,
        _K.FOLLOWED_UP,
        _K.NOTE,
    ),
    Stage.ASSESSMENT: (_K.ASSESSMENT_SENT, _K.INTERVIEW_SCHEDULED, _K.ANSWER_PROMISED, _K.REJECTED, _K.NOTE),
    Stage.INTERVIEW: (
        _K.INTERVIEW_HELD,
        _K.INTERVIEW_SCHEDULED,
        _K.ANSWER_PROMISED,
        _K.THANKED,
        _K.FOLLOWED_UP,
        _K.OFFERED,
        _K.REJECTED,
        _K.NOTE,
    ),
    Stage.REFERENCE_CHECK: (_K.OFFERED, _K.ANSWER_PROMISED, _K.REJECTED, _K.FOLLOWED_UP, _K.NOTE),
    Stage.OFFER: (_K.OFFER_ACCEPTED, _K.OFFER_DECLINED, _K.OFFER_RESCINDED, _K.NOTE),
    Stage.ACCEPTED: (_K.NOTE, _K.OFFER_RESCINDED),
}
_AFTER_THE_END = (_K.THANKED, _K.FEEDBACK_ASKED, _K.FEEDBACK_RECEIVED, _K.LESSON, _K.RESUMED, _K.CONTACTED, _K.NOTE)
# Only what they write can follow a no that nobody said.
_AFTER_SILENCE = (*_ANSWER, _K.CONTACTED, _K.RESUMED, _K.LESSON, _K.NOTE)
_GROUPS: tuple[tuple[str, tuple[EventKind, ...]], ...] = (
    (
        gettext_noop("What they did"),
        (
            _K.ACKNOWLEDGED,
            _K.CONTACTED,
            _K.SCREENING_SCHEDULED,
            _K.INTERVIEW_SCHEDULED,
            _K.ASSESSMENT_ASKED,
            _K.REFERENCES_ASKED,
            _K.ANSWER_PROMISED,
            _K.OFFERED,
            _K.REJECTED,
            _K.POSITION_FILLED,
            _K.POSITION_CANCELLED,
            _K.OFFER_RESCINDED,
        ),
    ),
    (
        gettext_noop("What took place"),
        (
            _K.SCREENING_HELD,
            _K.SCREENING_MOVED,
            _K.SCREENING_CANCELLED,
            _K.SCREENING_NO_SHOW,
            _K.INTERVIEW_HELD,
            _K.INTERVIEW_MOVED,
            _K.INTERVIEW_CANCELLED,
            _K.INTERVIEW_NO_SHOW,
        ),
    ),
    (
        gettext_noop("What you did"),
        (
            _K.SAVED,
            _K.REPRESENTED,
            _K.APPLIED,
            _K.CHECK_IN_AGREED,
            _K.ASSESSMENT_SENT,
            _K.THANKED,
            _K.FOLLOWED_UP,
            _K.OFFER_ACCEPTED,
            _K.OFFER_DECLINED,
            _K.WITHDRAWN,
            _K.FEEDBACK_ASKED,
            _K.FEEDBACK_RECEIVED,
            _K.LESSON,
            _K.LESSON_TRIED,
            _K.DATA_ASKED,
            _K.DATA_RECEIVED,
            _K.NOTE,
        ),
    ),
    (gettext_noop("What you decided"), (_K.LET_GO, _K.SNOOZED, _K.PRESUMED_NO_RESPONSE, _K.RESUMED)),
)


def likely_facts(row: ApplicationRow) -> list[tuple[str, str]]:
    """Return the kinds that usually come next, as (value, name)."""
    return [(kind.value, name_of_fact(kind, row)) for kind in _likely(row)]


def name_of_fact(kind: EventKind, row: ApplicationRow) -> str:
    """Name what would be logged: with an agency that may do so, it is they who send it."""
    if kind == EventKind.APPLIED and row.stage == Stage.SAVED and row.waiting_after == EventKind.REPRESENTED:
        return _("I was put forward")
    return event_name(kind)


def _likely(row: ApplicationRow) -> tuple[EventKind, ...]:
    if row.state != State.CLOSED:
        return _LIKELY[row.stage]
    return _AFTER_SILENCE if row.disposition == Disposition.NO_RESPONSE else _AFTER_THE_END


def all_facts() -> list[tuple[str, list[tuple[str, str]]]]:
    """Return every kind that a person can log, in groups with a heading."""
    return [(_(heading), [(kind.value, event_name(kind)) for kind in kinds]) for heading, kinds in _GROUPS]
