"""The card of an application that goes through an agency."""

from dataclasses import dataclass

from headway.core.events import in_order
from headway.core.vocabulary import EventKind
from headway.store.queries.reach import through_agency
from headway.store.queries.submissions import clashes_of, representation_of
from headway.store.rows import ApplicationDetail
from headway.web import addresses
from headway.web.access import Asking
from headway.words.agency import agency_pairs
from headway.words.submissions import clash_sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyShown:
    """What is known of the agency.

    `right_address` corrects the right that was given, or asks for one; `check_in_address` asks for a rhythm.
    """

    pairs: tuple[tuple[str, str], ...]
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
        right_address=_correct(detail) or addresses.of_log(row.id, EventKind.REPRESENTED, back=back),
        right_given=told.right is not None,
        check_in_address=addresses.of_log(row.id, EventKind.CHECK_IN_AGREED, back=back),
    )


def show_clashes(detail: ApplicationDetail, asking: Asking) -> list[tuple[str, str]]:
    """Return what else was sent to the employer, by another way, each with where to see it."""
    row = detail.application
    was_sent = row.applied_on is not None
    return [
        (
            clash_sentence(each, row.employer, asking.today, was_sent=was_sent),
            addresses.of_application(each.against.application_id),
        )
        for each in clashes_of(asking.owner.id, detail, asking.today, asking.view.policy)
    ]


def _correct(detail: ApplicationDetail) -> str:
    given = [each for each in detail.events if not each.retracted and each.fact.kind == EventKind.REPRESENTED]
    if not given:
        return ""
    last = in_order(each.fact for each in given)[-1]
    event_id = next(each.id for each in given if each.fact is last)
    return addresses.of_correction(detail.application.id, event_id)
