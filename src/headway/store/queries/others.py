"""What good news means for the other applications: those to keep moving, and those to tell of an offer."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from django.db.models import Q, QuerySet

from headway.core.rules.endings import OTHERS_TO_MOVE
from headway.core.today import DueStep
from headway.core.vocabulary import STAGE_ORDER, Stage, State, StepKind
from headway.store.models import YES, Application

_MOST = 5
_TALKING = [stage.value for stage, place in STAGE_ORDER.items() if place >= STAGE_ORDER[Stage.SCREENING]]
_TO_TELL = Q(stage__in=_TALKING) | Q(via_agency=True, stage=Stage.APPLIED.value)


def with_others(owner_id: UUID, lines: Iterable[DueStep]) -> list[DueStep]:
    """Return the steps; one on an offer names who else should hear of it, and none asks to move others that are not."""
    found = list(lines)
    kinds = {line.kind for line in found}
    if StepKind.KEEP_MOVING in kinds and not has_others_to_move(owner_id):
        found = [line for line in found if line.kind != StepKind.KEEP_MOVING]
    if StepKind.REPLY_TO_OFFER in kinds:
        deciding = _deciding(owner_id)
        found = [_telling(line, deciding) if line.kind == StepKind.REPLY_TO_OFFER else line for line in found]
    return found


def has_others_to_move(owner_id: UUID) -> bool:
    """Say whether there are two others beside the one with good news."""
    return _awake(owner_id).count() > OTHERS_TO_MOVE


def _awake(owner_id: UUID) -> QuerySet[Application]:
    return Application.objects.filter(owner_id=owner_id, visible__in=YES, state=State.OPEN.value, resting=False)


def _deciding(owner_id: UUID) -> list[tuple[UUID, str]]:
    deciding = _awake(owner_id).filter(_TO_TELL).exclude(employer=None)
    return list(deciding.order_by("employer__name", "id").values_list("id", "employer__name"))


def _telling(line: DueStep, deciding: Iterable[tuple[UUID, str]]) -> DueStep:
    others = dict.fromkeys(name for id_, name in deciding if id_ != line.about.application_id)
    return replace(line, about=replace(line.about, to_tell=tuple(others)[:_MOST]))
