"""Where applications stand, kept beside them: computed from their events, and rebuilt whenever these grow."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q

from headway.actions.plan_ground import Known, OtherEnd, PlanGround, other_end, plan_of
from headway.core.employers import patient
from headway.core.events import Fact, ids_holding
from headway.core.folding import fold
from headway.core.people import told_names
from headway.core.plan import plan
from headway.core.planned import PlannedStep
from headway.core.standing import Standing, standing
from headway.core.vocabulary import EventKind, WaitingOn
from headway.store import models
from headway.store.bulk import insert_rows, update_rows
from headway.store.chunks import chunks
from headway.store.ids import Key
from headway.store.mapping import FACT_COLUMNS, STANDING_COLUMNS, STEP_ROW_COLUMNS, fact_from, step_values

PROJECTED_COLUMNS = ("visible", "via_agency", *STANDING_COLUMNS)
_TEXT_COLUMNS = (
    "employer__name",
    "role",
    "url",
    "location",
    "salary",
    "requisition_id",
    "resume_version",
    "notes",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Projection:
    """What is kept beside one application: values of `PROJECTED_COLUMNS`, planned steps, text to search in."""

    columns: Mapping[str, object]
    planned: tuple[PlannedStep, ...]
    search_text: str

    @property
    def their_turn(self) -> bool:
        """Say whether the application waits for the employer."""
        return self.columns["waiting_on"] == WaitingOn.EMPLOYER


def project(owner_id: UUID, application_ids: Iterable[UUID]) -> None:
    """Bring the standings, planned steps and search texts of these applications up to date.

    To be called inside the transaction that touched them.
    """
    ground = plan_of(owner_id)
    for some in chunks(application_ids):
        write(owner_id, computed(owner_id, some, ground))


def computed(owner_id: UUID, application_ids: Sequence[UUID], ground: PlanGround) -> Iterator[tuple[UUID, Projection]]:
    """Yield what the events say should stand beside each of these applications (at most `IDS_AT_ONCE`)."""
    facts_of = _facts_in_force(application_ids)
    gathered = models.Application.objects.filter(owner_id=owner_id, id__in=application_ids)
    columns = ("id", "employer_id", "channel", "fields", "location", "notes")
    rows = list(gathered.values_list(*columns, *_TEXT_COLUMNS))
    contacts = _contacts_by_application(
        owner_id, {application_id: employer_id for application_id, employer_id, *_ in rows}
    )
    for application_id, _, channel, fields, location, notes, *texts in rows:
        facts = facts_of.get(application_id, [])
        known = contacts[application_id]
        end = other_end(ground, facts, channel=channel, location=location, fields=fields, notes=notes, people=known)
        standing_columns, planned = columns_and_steps(facts, ground, end)
        people = [(each.name, each.email, each.phone) for each in known]
        searchable = search_text(texts=texts, fields=fields, contacts=people, facts=facts)
        yield application_id, Projection(columns=standing_columns, planned=planned, search_text=searchable)


def columns_and_steps(
    facts: Sequence[Fact], ground: PlanGround, end: OtherEnd
) -> tuple[dict[str, object], tuple[PlannedStep, ...]]:
    """Return the values of `PROJECTED_COLUMNS` and the planned steps of an application with these facts in force."""
    stands = standing(facts, ground.policy, ground.calendar, law=end.law)
    planned = (
        plan(
            stands,
            patient(ground.policy, end.told),
            ground.calendar,
            named_contact=end.named_contact,
            via_agency=end.via_agency,
            no_questions=end.no_questions,
            rhythm=end.rhythm,
            pauses=ground.pauses,
            data_law=ground.data_law,
        )
        if facts
        else ()
    )
    return _columns(stands, visible=bool(facts), via_agency=end.via_agency), planned


def _columns(stands: Standing, *, visible: bool, via_agency: bool) -> dict[str, object]:
    coming = stands.appointments[0] if stands.appointments else None
    return {
        "visible": visible,
        "via_agency": via_agency,
        "stage": stands.stage.value,
        "round": stands.round,
        "state": stands.state.value,
        "disposition": stands.disposition or "",
        "closed_on": stands.closed_on,
        "applied_on": stands.applied_on,
        "waiting_on": stands.waiting_on or "",
        "waiting_since": stands.waiting_since,
        "waiting_after": stands.waiting_after or "",
        "expected_by": stands.expected_by,
        "expected_basis": stands.expected_basis or "",
        "expected_words": stands.expected_words,
        "appointment_on": coming.on if coming else None,
        "appointment_at": coming.at if coming else None,
        "due_on": stands.due_on,
        "resting": stands.resting,
        "snoozed_until": stands.snoozed_until,
        "to_thank": told_names(stands.to_thank),
    }


def search_text(
    *,
    texts: Iterable[str | None],
    fields: Mapping[str, str],
    contacts: Iterable[Sequence[str]] = (),
    facts: Iterable[Fact] = (),
) -> str:
    """Return everything that a person may look an application up by, folded.

    `texts` are employer, role, url, location, salary, requisition_id, resume_version and notes, in
    this order; `contacts` are (name, email, phone) each.
    """
    words = [*texts, *fields.values()]
    for contact in contacts:
        words += contact
    for fact in facts:
        words += (fact.person, fact.reason, fact.text, *(text for _, text in fact.details))
    return fold(" ".join(filter(None, words)))


def write(owner_id: UUID, projections: Iterable[tuple[UUID, Projection]]) -> None:
    """Store projections, each with the id of its application, in place of earlier ones."""
    ready = list(projections)
    update_rows(
        models.Application,
        (*PROJECTED_COLUMNS, "search_text"),
        ((*each.columns.values(), each.search_text, application_id) for application_id, each in ready),
    )
    models.PlannedStep.objects.filter(application_id__in=[application_id for application_id, _ in ready]).delete()
    insert_steps(owner_id, ready)


def insert_steps(owner_id: UUID, projections: Iterable[tuple[Key, Projection]]) -> None:
    """Store the planned steps of applications that have none yet."""
    insert_rows(
        models.PlannedStep,
        STEP_ROW_COLUMNS,
        ((owner_id, key, *step_values(step), each.their_turn) for key, each in projections for step in each.planned),
    )


def _facts_in_force(application_ids: Sequence[UUID]) -> dict[UUID, list[Fact]]:
    recorded = models.Event.objects.filter(application_id__in=application_ids)
    rows = list(recorded.values_list(*FACT_COLUMNS, "id", "target_id", "application_id"))
    # All at once: an event can only target one of its own application.
    retractions = {row[-3] for row in rows if row[0] == EventKind.RETRACTED}
    holding = ids_holding({event_id: target for *_, event_id, target, _ in rows}, retractions)
    facts: defaultdict[UUID, list[Fact]] = defaultdict(list)
    for values in rows:
        *_, event_id, _, application_id = values
        if event_id in holding and values[0] != EventKind.RETRACTED:
            facts[application_id].append(fact_from(values))
    return facts


def _contacts_by_application(owner_id: UUID, employer_of: Mapping[UUID, UUID | None]) -> dict[UUID, list[Known]]:
    """Return the people known for each application, directly or through its employer."""
    employers = {employer_id for employer_id in employer_of.values() if employer_id}
    of_application = Q(application_id__in=employer_of) | Q(application=None, employer_id__in=employers)
    found = models.Contact.objects.filter(of_application, models.HOLDING, owner_id=owner_id).order_by("id")
    known: defaultdict[UUID | None, list[Known]] = defaultdict(list)
    for of_one, of_all, *told in found.values_list("application_id", "employer_id", *Known._fields):
        known[of_one or of_all].append(Known(*told))
    return {
        application_id: [*known[application_id], *(known[employer_id] if employer_id else ())]
        for application_id, employer_id in employer_of.items()
    }
