"""The card of an application that goes through an agency."""

from dataclasses import dataclass

from headway.core.events import in_order
from headway.core.submissions import clashing
from headway.core.vocabulary import EventKind, State
from headway.store.queries.reach import through_agency
from headway.store.queries.submissions import representation_of, submissions_to
from headway.store.rows import ApplicationDetail
from headway.web import addresses
from headway.web.access import Asking
from headway.words.agency import agency_pairs
from headway.words.submissions import clash_sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyShown:
    """What is known of the agency; `clashes` is what stands against its submission, each with where to see it.

    `right_address` corrects the right that was given, or asks for one; `check_in_address` asks for a rhythm.
    """

    pairs: tuple[tuple[str, str], ...]
    clashes: tuple[tuple[str, str], ...]
    right_address: str
    right_given: bool
    check_in_address: str


def show_agency(detail: ApplicationDetail, asking: Asking) -> AgencyShown | None:
    """Return the card; None where no agency stands in between."""
    if not through_agency(detail):
        return None
    row = detail.application
    told = representation_of(detail)
    back = addresses.of_application(row.id)
    return AgencyShown(
        pairs=tuple(agency_pairs(told, asking.view)),
        clashes=_clashes(detail, told.agency, asking) if row.state == State.OPEN else (),
        right_address=_correct(detail) or addresses.of_log(row.id, EventKind.REPRESENTED, back=back),
        right_given=told.right is not None,
        check_in_address=addresses.of_log(row.id, EventKind.CHECK_IN_AGREED, back=back),
    )


def _clashes(detail: ApplicationDetail, agency: str, asking: Asking) -> tuple[tuple[str, str], ...]:
    row = detail.application
    others = submissions_to(asking.owner.id, row.employer, but=row.id)
    on = row.applied_on or asking.today
    found = clashing(others, via_agency=True, agency=agency, on=on, policy=asking.view.policy)
    return tuple(
        (clash_sentence(each, row.employer, asking.today), addresses.of_application(each.against.application_id))
        for each in found
    )


def _correct(detail: ApplicationDetail) -> str:
    given = [each for each in detail.events if not each.retracted and each.fact.kind == EventKind.REPRESENTED]
    if not given:
        return ""
    last = in_order(each.fact for each in given)[-1]
    event_id = next(each.id for each in given if each.fact is last)
    return addresses.of_correction(detail.application.id, event_id)
