"""What a person drew from what they were told, and what came of trying it."""

from collections import defaultdict
from uuid import UUID

from headway.core.vocabulary import EventKind
from headway.store.models import Event
from headway.store.queries.held import holding_among
from headway.store.rows import LessonRow

_MARK = "lesson "
_OF_LESSONS = (EventKind.LESSON.value, EventKind.LESSON_TRIED.value)


def lessons(owner_id: UUID) -> tuple[LessonRow, ...]:
    """Return the lessons in force, the latest first, each with what came of trying it."""
    learned_on = Event.objects.filter(owner_id=owner_id, kind=EventKind.LESSON.value).values("application_id")
    recorded = Event.objects.filter(owner_id=owner_id, application_id__in=learned_on, application__visible=True)
    holding = holding_among(recorded)
    columns = ("id", "kind", "on", "text", "evidence", "application_id", "application__employer__name")
    told = list(recorded.filter(kind__in=_OF_LESSONS).order_by("recorded_at", "id").values_list(*columns))
    tried: defaultdict[str, list[str]] = defaultdict(list)
    last_of: dict[UUID, str] = {}
    for id_, kind, _, text, evidence, application_id, _ in told:
        if id_ not in holding:
            continue
        if kind == EventKind.LESSON:
            last_of[application_id] = lesson_mark(id_)
        else:
            # Where nobody said which lesson was tried, it is the last one from there.
            tried[evidence if evidence.startswith(_MARK) else last_of.get(application_id, "")].append(text)
    return tuple(
        LessonRow(
            id=id_,
            application_id=application_id,
            employer=employer or "",
            on=on,
            text=text,
            tried=tuple(tried[lesson_mark(id_)]),
        )
        for id_, kind, on, text, _, application_id, employer in reversed(told)
        if kind == EventKind.LESSON and id_ in holding
    )


def lesson_mark(event_id: UUID) -> str:
    """Return what a `lesson_tried` rests on: the lesson that was tried."""
    return f"{_MARK}{event_id}"
