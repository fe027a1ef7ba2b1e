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
    """What stands against a new submission, since when; `sent` is False where an agency only has the right to send."""

    against: Submission
    on: date
    sent: bool


def clashing(
    others: Iterable[Submission], *, via_agency: bool, agency: str, on: date, policy: Policy
) -> tuple[Clash, ...]:
    """Return what stands against a new submission on a day, the latest first: it went another way, or may go.

    Another way is: through an agency as against by oneself, or through another agency. Two agencies of which one has
    no name here are taken for the same: nobody is warned of what is not known.
    """
    stands = (
        _stands(each, on, policy) for each in others if each.via_agency != via_agency or _differ(each.agency, agency)
    )
    return tuple(sorted((clash for clash in stands if clash), key=lambda clash: clash.on, reverse=True))


def _differ(one: str, other: str) -> bool:
    return bool(one and other) and fold(one) != fold(other)


def _stands(other: Submission, on: date, policy: Policy) -> Clash | None:
    if other.applied_on is not None:
        recent = on - timedelta(days=policy.agency_days) <= other.applied_on <= on
        return Clash(against=other, on=other.applied_on, sent=True) if recent else None
    right = other.right
    if right is None or right.given_on is None or not right.given_on <= on <= (right.until_on or date.max):
        return None
    recent = on - timedelta(days=policy.agency_days) <= right.given_on
    return Clash(against=other, on=right.given_on, sent=False) if recent else None
