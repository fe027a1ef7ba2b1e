"""Changing fields so that the change can be undone: before and after are kept."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from headway.actions.employers import ensure_employers
from headway.actions.recording import OpenBatch
from headway.store import models
from headway.store.chunks import chunks

PLAIN_FIELDS = frozenset({"role", "channel", "url", "location", "salary", "requisition_id", "resume_version", "notes"})
EDITABLE_FIELDS = PLAIN_FIELDS | {"employer"}
OWN_FIELD = "fields."


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A field that shall hold `value`; with `only_if` given, only where it still holds that.

    `field` is one of `EDITABLE_FIELDS` or "fields.NAME" for the person's own field NAME, where ""
    takes the field away.
    """

    application_id: UUID
    field: str
    value: str
    only_if: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """What became of wanted changes: the applications to project again, how many fields, and what was left."""

    application_ids: frozenset[UUID]
    fields: int
    left: tuple[Wanted, ...]


def change_fields(batch: OpenBatch, wanted: Iterable[Wanted]) -> Changed:
    """Change fields of this owner's applications and keep what they held before; equal values are no change.

    Raises ValueError for a field that cannot be edited.
    """
    by_application: defaultdict[UUID, list[Wanted]] = defaultdict(list)
    for each in wanted:
        if each.field not in EDITABLE_FIELDS and not each.field.startswith(OWN_FIELD):
            raise ValueError(f"there is no field {each.field} to edit")
        by_application[each.application_id].append(each)
    touched: set[UUID] = set()
    left: list[Wanted] = []
    fields = 0
    for some in chunks(by_application):
        changes, left_here = _change_some(batch, [each for key in some for each in by_application[key]])
        models.Change.objects.bulk_create(changes, batch_size=100)
        touched.update(change.application_id for change in changes if change.application_id)
        left += left_here
        fields += len(changes)
        touched |= _of_same_employer(changes)
    return Changed(application_ids=frozenset(touched), fields=fields, left=tuple(left))


def refresh_own_fields(owner_id: UUID) -> None:
    """Keep exactly the names of own fields that some application in sight holds, in their order."""
    used: dict[str, None] = {}
    in_sight = models.Application.objects.filter(owner_id=owner_id, visible__in=models.YES).exclude(fields={})
    for fields in in_sight.order_by("created_at").values_list("fields", flat=True).iterator():
        used.update(dict.fromkeys(fields))
    known = models.Owner.objects.values_list("field_names", flat=True).get(id=owner_id)
    names = [*(name for name in known if name in used), *(name for name in used if name not in known)]
    models.Owner.objects.filter(id=owner_id).update(field_names=names)


def _of_same_employer(changes: Iterable[models.Change]) -> set[UUID]:
    # An employer that is spelled anew is spelled anew on all its applications.
    moved = {change.application_id for change in changes if change.field == "employer" and change.application_id}
    employers = models.Application.objects.filter(id__in=moved).values("employer_id")
    return set(models.Application.objects.filter(employer_id__in=employers).values_list("id", flat=True))


def remember_own_fields(owner_id: UUID, names: Iterable[str]) -> None:
    """Keep the names of the person's own fields in the order in which they first came."""
    owner = models.Owner.objects.only("field_names").get(id=owner_id)
    known = list(dict.fromkeys([*owner.field_names, *names]))
    if known != owner.field_names:
        models.Owner.objects.filter(id=owner_id).update(field_names=known)


def _change_some(batch: OpenBatch, wanted: list[Wanted]) -> tuple[list[models.Change], list[Wanted]]:
    applications = models.Application.objects.filter(owner_id=batch.owner_id).select_related("employer")
    found = applications.in_bulk([each.application_id for each in wanted])
    employers = _employers(batch.owner_id, (each.value for each in wanted if each.field == "employer"))
    changes, left = [], []
    for each in wanted:
        application = found[each.application_id]
        before = read_field(application, each.field)
        if each.only_if is not None and before != each.only_if:
            left.append(each)
        elif before != each.value:
            _write_field(application, each, employers)
            changes.append(_change_row(batch, each, before))
    written = [found[key] for key in {change.application_id for change in changes} if key]
    models.Application.objects.bulk_update(written, [*sorted(PLAIN_FIELDS), "employer", "fields"], batch_size=50)
    remember_own_fields(
        batch.owner_id, [each.field.removeprefix(OWN_FIELD) for each in wanted if each.field.startswith(OWN_FIELD)]
    )
    return changes, left


def read_field(application: models.Application, field: str) -> str:
    """Return what a field of an application holds now, "" for nothing."""
    if field.startswith(OWN_FIELD):
        own: str = application.fields.get(field.removeprefix(OWN_FIELD), "")
        return own
    if field == "employer":
        return application.employer.name if application.employer else ""
    value: str = getattr(application, field)
    return value


def _write_field(application: models.Application, wanted: Wanted, employers: dict[str, models.Employer]) -> None:
    if wanted.field.startswith(OWN_FIELD):
        name = wanted.field.removeprefix(OWN_FIELD)
        kept = {key: value for key, value in application.fields.items() if key != name or wanted.value}
        application.fields = kept | ({name: wanted.value} if wanted.value else {})
    elif wanted.field == "employer":
        application.employer = employers.get(wanted.value)
    else:
        setattr(application, wanted.field, wanted.value)


def _employers(owner_id: UUID, names: Iterable[str]) -> dict[str, models.Employer]:
    """Return the employers of these names, spelled as in the name given last."""
    named = ensure_employers(owner_id, names)
    found = models.Employer.objects.in_bulk([each.id for each in named.values()])
    for name, each in named.items():
        employer = found[each.id]
        if employer.name != name.strip():
            employer.name = name.strip()
            employer.save(update_fields=["name"])
    return {name: found[each.id] for name, each in named.items()}


def _change_row(batch: OpenBatch, wanted: Wanted, before: Any) -> models.Change:
    return models.Change(
        owner_id=batch.owner_id,
        application_id=wanted.application_id,
        batch_id=batch.id,
        field=wanted.field,
        before=before,
        after=wanted.value,
    )
