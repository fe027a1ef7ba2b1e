"""On what an import stands: whose search, which plan; and standings, computed once for equal facts."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from uuid import UUID

from headway.actions.plan_ground import OtherEnd, PlanGround, plan_of
from headway.actions.projections import columns_and_steps
from headway.core.events import Fact
from headway.core.planned import PlannedStep
from headway.store.models import Search


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What does not change during an import."""

    owner_id: UUID
    search_id: UUID
    plan: PlanGround
    cache: dict[object, tuple[dict[str, object], tuple[PlannedStep, ...]]] = field(default_factory=dict)


def find_ground(owner_id: UUID) -> Ground:
    """Read whose search this is; raises Search.DoesNotExist for an owner without one."""
    search_id = (
        Search.objects.filter(owner_id=owner_id).order_by("created_at", "id").values_list("id", flat=True)[:1].get()
    )
    return Ground(owner_id=owner_id, search_id=search_id, plan=plan_of(owner_id))


def stand(ground: Ground, facts: Sequence[Fact], end: OtherEnd) -> tuple[dict[str, object], tuple[PlannedStep, ...]]:
    """Return what `projections.columns_and_steps` does; many rows of a sheet have the very same facts and other end."""
    key = (end, *map(_telling, facts))
    known = ground.cache.get(key)
    if known is None:
        known = ground.cache[key] = columns_and_steps(facts, ground.plan, end)
    return known


# Everything in a fact that a standing or a plan is made of.
_telling = attrgetter(
    "kind",
    "on",
    "at",
    "learned_on",
    "due_on",
    "stated_date",
    "round",
    "stage",
    "outcome",
    "person",
    "reason",
    "reason_kind",
    "text",
    "details",
)
