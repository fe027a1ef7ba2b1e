"""What is true of a search when a no comes."""

from uuid import UUID

from django.db.models import Count, Q

from headway.core.outlook import Outlook
from headway.core.vocabulary import STAGE_ORDER, EventKind, Stage, State
from headway.store.models import Application
from headway.store.rows import ApplicationDetail

_INVITED = [stage.value for stage, place in STAGE_ORDER.items() if place >= STAGE_ORDER[Stage.SCREENING]]


def gather_outlook(owner_id: UUID, detail: ApplicationDetail) -> Outlook:
    """Return where the search stands beside this application that has come to an end."""
    sent = ~Q(stage=Stage.SAVED.value)
    others_open = Q(state=State.OPEN.value) & ~Q(id=detail.application.id)
    counts = Application.objects.filter(owner_id=owner_id, visible=True).aggregate(
        applied=Count("id", filter=sent),
        invited=Count("id", filter=Q(stage__in=_INVITED)),
        open_others=Count("id", filter=sent & others_open),
    )
    holding = [event.fact for event in detail.events if not event.retracted]
    return Outlook(
        **counts,
        stage=detail.application.stage,
        reason_kind=next((fact.reason_kind for fact in reversed(holding) if fact.reason_kind), None),
        lesson=next((fact.text for fact in reversed(holding) if fact.kind == EventKind.LESSON), ""),
    )
