"""What a person prepares for, with their own answers."""

from uuid import UUID

from django.db.models import Q

from headway.store.models import HOLDING, OwnQuestion
from headway.store.rows import OwnQuestionRow

_COLUMNS = ("id", "application_id", "application__employer__name", "application__role", "text", "answer")


def own_questions(owner_id: UUID, application_id: UUID | None = None) -> tuple[OwnQuestionRow, ...]:
    """Return the questions in the order in which they were added.

    With an application: those for every conversation and those for this one.
    """
    in_sight = Q(application=None) | Q(application__visible=True)
    wanted = Q(application=None) | Q(application_id=application_id) if application_id else Q()
    found = OwnQuestion.objects.filter(HOLDING, in_sight, wanted, owner_id=owner_id).order_by("created_at", "id")
    return tuple(
        OwnQuestionRow(
            id=id_, application_id=meant_for, employer=employer or "", role=role or "", text=text, answer=answer
        )
        for id_, meant_for, employer, role, text, answer in found.values_list(*_COLUMNS)
    )
