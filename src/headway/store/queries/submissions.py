"""What was sent to an employer, by whom, and what an agency may send there."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from uuid import UUID

from headway.core.check_ins import rhythm_of
from headway.core.events import Event, Fact, in_force
from headway.core.keys import employer_key, known_employer
from headway.core.policy import Policy
from headway.core.representation import Representation, Right, agency_and_note, agency_named, right_given
from headway.core.submissions import Clash, Submission, clashing, clashing_with_itself
from headway.core.vocabulary import ContactRole, EventKind, State
from headway.store.chunks import chunks
from headway.store.mapping import EVENT_COLUMNS, event_from
from headway.store.models import Application
from headway.store.models import Event as EventRow
from headway.store.queries.reach import through_agency
from headway.store.rows import ApplicationDetail

SUBMITTING = frozenset({EventKind.APPLIED, EventKind.REPRESENTED})


def submissions_to(owner_id: UUID, employer: str, *, but: UUID | None = None) -> tuple[Submission, ...]:
    """Return the applications in sight to an employer of this name; `but` is one to leave out."""
    if not known_employer(employer):
        # Two employers of whom nobody knows the name are not the same.
        return ()
    key = employer_key(employer)
    return tuple(each for each in _by_employer(owner_id, [key])[key] if each.application_id != but)


def clashes_of_sending(
    owner_id: UUID, application_ids: Sequence[UUID], on: date, policy: Policy
) -> list[tuple[str, Clash]]:
    """Return what stands against sending each of these on a day, with the name of its employer."""
    mine = Application.objects.filter(owner_id=owner_id, visible=True, id__in=application_ids, applied_on=None)
    named = mine.exclude(employer=None).values_list("id", "employer__name", "employer__name_key")
    rows = [row for row in named if known_employer(row[1])]
    others = _by_employer(owner_id, [key for _, _, key in rows])
    found = [(name, clash) for id_, name, key in rows for clash in _against(id_, others[key], on, policy)]
    return sorted(found, key=lambda each: each[1].on, reverse=True)


def _against(application_id: UUID, all_there: Sequence[Submission], on: date, policy: Policy) -> tuple[Clash, ...]:
    own = next(each for each in all_there if each.application_id == application_id)
    others = [each for each in all_there if each is not own]
    return clashing(others, via_agency=own.via_agency, agency=own.agency, on=on, policy=policy)


def _by_employer(owner_id: UUID, keys: Sequence[str]) -> defaultdict[str, list[Submission]]:
    """Return the applications in sight to each of these employers."""
    found = Application.objects.filter(owner_id=owner_id, visible=True, employer__name_key__in=keys)
    rows = list(found.values_list("employer__name_key", "id", "role", "via_agency", "fields", "applied_on"))
    rights = _rights(owner_id, [id_ for _, id_, _, via_agency, *_ in rows if via_agency])
    there: defaultdict[str, list[Submission]] = defaultdict(list)
    for key, id_, role, via_agency, fields, applied_on in rows:
        right = rights.get(id_)
        there[key].append(
            Submission(
                application_id=id_,
                role=role,
                via_agency=via_agency,
                agency=agency_named(right, fields),
                right=right,
                applied_on=applied_on,
            )
        )
    return there


def clashes_of(owner_id: UUID, detail: ApplicationDetail, today: date, policy: Policy) -> tuple[Clash, ...]:
    """Return which other submissions to its employer stand against an open application today."""
    if detail.application.state != State.OPEN:
        return ()
    own = _as_it_is(detail)
    others = submissions_to(owner_id, detail.application.employer, but=own.application_id)
    return clashing(others, via_agency=own.via_agency, agency=own.agency, on=today, policy=policy)


def clashes_with(
    owner_id: UUID, detail: ApplicationDetail, fact: Fact, today: date, policy: Policy
) -> tuple[Clash, ...]:
    """Return what stands against an application when this fact comes, which sends it or lets an agency send it.

    An application that was sent before is sent no second time by it.
    """
    row = detail.application
    represented = fact.kind == EventKind.REPRESENTED
    if fact.kind not in SUBMITTING or (row.applied_on is not None and not represented):
        return ()
    on = fact.on or today
    agency = agency_and_note(fact)[0] if represented else agency_of(detail)
    others = submissions_to(owner_id, row.employer, but=row.id)
    via_agency = represented or through_agency(detail)
    itself = clashing_with_itself(_as_it_is(detail), agency=agency, on=on, policy=policy) if represented else ()
    return itself + clashing(others, via_agency=via_agency, agency=agency, on=on, policy=policy)


def _as_it_is(detail: ApplicationDetail) -> Submission:
    row = detail.application
    return Submission(
        application_id=row.id,
        role=row.role,
        via_agency=through_agency(detail),
        agency=agency_of(detail),
        right=right_of(detail),
        applied_on=row.applied_on,
    )


def agency_of(detail: ApplicationDetail) -> str:
    """Return the name of the agency that an application goes through, "" where it is not known."""
    return agency_named(right_of(detail), detail.application.fields)


def representation_of(detail: ApplicationDetail) -> Representation:
    """Return what is known of the agency that an application goes through."""
    right = right_of(detail)
    recruiters = [each.name for each in detail.contacts if each.role == ContactRole.AGENCY_RECRUITER and each.name]
    return Representation(
        agency=agency_named(right, detail.application.fields),
        recruiter=(right.recruiter if right else "") or ", ".join(recruiters),
        submitted_on=detail.application.applied_on,
        right=right,
        rhythm=rhythm_of(event.fact for event in detail.events if not event.retracted),
    )


def right_of(detail: ApplicationDetail) -> Right | None:
    """Return the right to represent that was given for an application, None where none is written down."""
    return right_given(event.fact for event in detail.events if not event.retracted)


def _rights(owner_id: UUID, application_ids: Sequence[UUID]) -> dict[UUID, Right]:
    """Return the right that was given for each of the applications that have one."""
    told: defaultdict[UUID, list[Event]] = defaultdict(list)
    for ids in chunks(application_ids):
        recorded = EventRow.objects.filter(owner_id=owner_id, application_id__in=ids)
        for *values, application_id in recorded.values_list(*EVENT_COLUMNS, "application_id"):
            told[application_id].append(event_from(values))
    rights = {application_id: right_given(in_force(events)) for application_id, events in told.items()}
    return {application_id: right for application_id, right in rights.items() if right}
