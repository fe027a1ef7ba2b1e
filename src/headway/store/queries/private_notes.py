"""What a person wrote for themselves alone."""

from datetime import date
from uuid import UUID

from headway.store.models import HOLDING, PrivateNote

ABOUT_TALK, ABOUT_NO = "talk", "no"


def mood(owner_id: UUID, application_id: UUID, on: date | None) -> str:
    """Return how the conversation of a day felt, "" where nothing was kept."""
    return _text(owner_id, application_id, ABOUT_TALK, on)


def note_after_no(owner_id: UUID, application_id: UUID) -> str:
    """Return what was written after a rejection, "" where nothing was kept."""
    return _text(owner_id, application_id, ABOUT_NO, None)


def _text(owner_id: UUID, application_id: UUID, about: str, on: date | None) -> str:
    kept = PrivateNote.objects.filter(HOLDING, owner_id=owner_id, application_id=application_id, about=about, on=on)
    return kept.order_by("-batch__created_at").values_list("text", flat=True).first() or ""
