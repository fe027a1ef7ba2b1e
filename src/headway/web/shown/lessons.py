"""Lessons as a page shows them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from headway.store.rows import LessonRow
from headway.web import addresses
from headway.words.days import near_day


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonShown:
    """One lesson; `day` is "" where it is not known."""

    id: str
    text: str
    day: str
    employer: str
    address: str
    tried: tuple[str, ...]


def show_lessons(rows: Iterable[LessonRow], today: date) -> list[LessonShown]:
    """Return lessons in words."""
    return [
        LessonShown(
            id=str(row.id),
            text=row.text,
            day=near_day(row.on, today) if row.on else "",
            employer=row.employer,
            address=addresses.of_application(row.application_id),
            tried=row.tried,
        )
        for row in rows
    ]
