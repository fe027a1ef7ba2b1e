"""What is true of a search when a no comes."""

from uuid import UUID

from django.db.models import Count, Q

from headway.core.outlook import Outlook
from headway.core.patterns import Rejection
from headway.core.vocabulary import STAGE_ORDER, Disposition, EventKind, ReasonKind, Stage, State
from headway.store.models import YES, Application, Event
from headway.store.queries.held import holding_among
from headway.store.rows import ApplicationDetail

INVITED = Q(stage__in=[stage.value for stage, place in STAGE_ORDER.items() if place >= STAGE_ORDER[Stage.SCREENING]])
"""Applications that led to a conversation, a task or more."""


def gather_outlook(owner_id: UUID, detail: ApplicationDetail) -> Outlook:
    """Return where the search stands beside this application that has come to an end."""
    sent = ~Q(stage=Stage.SAVED.value)
    others_open = Q(state=State.OPEN.value) & ~Q(id=detail.application.id)
    counts = Application.objects.filter(owner_id=owner_id, visible=True).aggregate(
        applied=Count("id", filter=sent),
        invited=Count("id", filter=INVITED),
        open_others=Count("id", filter=sent & others_open),
    )
    holding = [event.fact for event in detail.events if not event.retracted]
    return Outlook(
        **counts,
        stage=detail.application.stage,
        reason_kind=next((fact.reason_kind for fact in reversed(holding) if fact.reason_kind), None),
        lesson=next((fact.text for fact in reversed(holding) if fact.kind == EventKind.LESSON), ""),
    )


def has_sent(owner_id: UUID) -> bool:
    """Say whether any application was sent."""
    mine = Application.objects.filter(owner_id=owner_id, visible__in=YES)
    return mine.exclude(stage=Stage.SAVED.value).exists()


def has_a_no(owner_id: UUID) -> bool:
    """Say whether any application has ended with a no."""
    return Application.objects.filter(
        owner_id=owner_id,
        visible__in=YES,
        state=State.CLOSED.value,
        waiting_on="",
        disposition=Disposition.REJECTED.value,
    ).exists()


def gather_rejections(owner_id: UUID) -> tuple[Rejection, ...]:
    """Return every rejection that holds, with the stage reached and the kind of reason last told."""
    rejected = Application.objects.filter(owner_id=owner_id, visible=True, disposition=Disposition.REJECTED.value)
    # Few are told with a reason; the events of the others need not be read.
    reasoned = Event.objects.filter(owner_id=owner_id, application__in=rejected).exclude(reason_kind="")
    recorded = Event.objects.filter(owner_id=owner_id, application_id__in=reasoned.values("application_id"))
    holding = holding_among(recorded)
    told = recorded.exclude(reason_kind="").order_by("recorded_at", "id")
    reasons = {
        application_id: ReasonKind(kind)
        for id_, application_id, kind in told.values_list("id", "application_id", "reason_kind")
        if id_ in holding
    }
    return tuple(
        Rejection(stage=Stage(stage), reason_kind=reasons.get(id_))
        for id_, stage in rejected.values_list("id", "stage")
    )
