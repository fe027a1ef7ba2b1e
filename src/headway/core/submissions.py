"""Two submissions to one employer, one of them through an agency, can cost a person both."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from headway.core.folding import fold
from headway.core.policy import Policy
from headway.core.representation import Right


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """An application to an employer that was sent, by the person or through an agency, or that an agency may send.

    `agency` is its name, "" where it is not known. `right` is the right to represent that it was given.
    `applied_on` is None for what is not sent, or was on a day that nobody knows.
    """

    application_id: UUID
    role: str
    via_agency: bool
    agency: str
    right: Right | None
    applied_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """What stands against a new submission, since when; `sent` is False where an agency only has the right to send.

    `sure` is False between two agencies of which one has no name here: they may be the same.
    """

    against: Submission
    on: date
    sent: bool
    sure: bool = True


def clashing(
    others: Iterable[Submission], *, via_agency: bool, agency: str, on: date, policy: Policy
) -> tuple[Clash, ...]:
    """Return what stands against a new submission on a day, what is sure before the rest, the latest first.

    It went another way, or may go: through an agency as against by oneself, or through another agency.
    """
    stands = (
        _stands(each, on, policy, sure=each.via_agency != via_agency or bool(each.agency and agency))
        for each in others
        if each.via_agency != via_agency or _may_differ(each, agency)
    )
    return tuple(sorted((clash for clash in stands if clash), key=lambda clash: (clash.sure, clash.on), reverse=True))


def clashing_with_itself(own: Submission, *, agency: str, on: date, policy: Policy) -> tuple[Clash, ...]:
    """Return what stands on an application itself against giving an agency the right to it.

    It was sent by oneself on a day before, or another agency, known by name, has sent it or may.
    """
    if own.via_agency and not own.agency:
        # The right only tells now which agency that is.
        return ()
    if not own.via_agency and own.applied_on == on:
        # Both of one day are two words for one submission.
        return ()
    return clashing([own], via_agency=True, agency=agency, on=on, policy=policy)


def _may_differ(other: Submission, agency: str) -> bool:
    return other.via_agency and (not other.agency or fold(other.agency) != fold(agency))


def _stands(other: Submission, on: date, policy: Policy, *, sure: bool) -> Clash | None:
    if other.applied_on is not None:
        recent = on - timedelta(days=policy.agency_days) <= other.applied_on <= on
        return Clash(against=other, on=other.applied_on, sent=True, sure=sure) if recent else None
    right = other.right
    if right is None or right.given_on is None or not right.given_on <= on <= (right.until_on or date.max):
        return None
    recent = on - timedelta(days=policy.agency_days) <= right.given_on
    return Clash(against=other, on=right.given_on, sent=False, sure=sure) if recent else None
