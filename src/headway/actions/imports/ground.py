"""On what an import stands: whose search, which plan; and standings, computed once for equal facts."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from uuid import UUID

from headway.actions.projections import columns_and_steps, plan_of
from headway.core.business_days import BusinessCalendar
from headway.core.events import Fact
from headway.core.plan import PlannedStep
from headway.core.policy import Policy
from headway.store.models import Search


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What does not change during an import."""

    owner_id: UUID
    search_id: UUID
    policy: Policy
    calendar: BusinessCalendar
    cache: dict[object, tuple[dict[str, object], tuple[PlannedStep, ...]]] = field(default_factory=dict)


def find_ground(owner_id: UUID) -> Ground:
    """Read whose search this is; raises Search.DoesNotExist for an owner without one."""
    policy, calendar = plan_of(owner_id)
    search_id = (
        Search.objects.filter(owner_id=owner_id).order_by("created_at", "id").values_list("id", flat=True)[:1].get()
    )
    return Ground(owner_id=owner_id, search_id=search_id, policy=policy, calendar=calendar)


def stand(
    ground: Ground, facts: Sequence[Fact], *, named_contact: bool, via_agency: bool
) -> tuple[dict[str, object], tuple[PlannedStep, ...]]:
    """Return what `projections.columns_and_steps` does; many rows of a sheet have the very same facts."""
    key = (named_contact, via_agency, *map(_telling, facts))
    known = ground.cache.get(key)
    if known is None:
        known = ground.cache[key] = columns_and_steps(
            facts,
            policy=ground.policy,
            calendar=ground.calendar,
            named_contact=named_contact,
            via_agency=via_agency,
        )
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
    "text",
)
