"""Two submissions to one employer, one of them through an agency, can cost a person both."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from headway.core.policy import Policy


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """An application that was sent to an employer, by the person or through an agency."""

    application_id: UUID
    role: str
    via_agency: bool
    applied_on: date


def clashing(others: Iterable[Submission], *, via_agency: bool, on: date, policy: Policy) -> tuple[Submission, ...]:
    """Return the submissions of the other way that are recent enough to stand against a new one, the latest first."""
    since = on - timedelta(days=policy.agency_days)
    found = (each for each in others if each.via_agency != via_agency and since <= each.applied_on <= on)
    return tuple(sorted(found, key=lambda each: each.applied_on, reverse=True))
