"""One's own questions as a page shows them."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from headway.store.rows import OwnQuestionRow
from headway.web import addresses


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionShown:
    """One question; `about` is "" where it is kept for every conversation."""

    text: str
    answer: str
    about: str
    about_address: str
    address: str


def show_questions(rows: Iterable[OwnQuestionRow]) -> list[QuestionShown]:
    """Return questions in their order."""
    return [
        QuestionShown(
            text=row.text,
            answer=row.answer,
            about=(row.employer or row.role or _("one application")) if row.application_id else "",
            about_address=addresses.of_application(row.application_id) if row.application_id else "",
            address=f"/questions/{row.id}",
        )
        for row in rows
    ]
