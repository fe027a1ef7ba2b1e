"""What it means for the wait that an employer is public or large, in words."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from headway.core.employers import EmployerType, patient, slow_type, told_in
from headway.core.outcomes import only_applied
from headway.core.vocabulary import WaitingOn
from headway.store.rows import ApplicationRow
from headway.words.days import count_days
from headway.words.sources import Source, number_about
from headway.words.viewpoint import Viewpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long an employer is given: its type where it takes longer than usual, what that means, and on what it rests.

    `type` is None and `means` "" where the wait is the usual one.
    """

    type: EmployerType | None
    means: str
    sources: tuple[Source, ...]


def patience_with(row: ApplicationRow, view: Viewpoint) -> Patience | None:
    """Return how long this employer is given; None where it is not their turn."""
    if row.waiting_on != WaitingOn.EMPLOYER:
        return None
    told = told_in(row.fields)
    slow = slow_type(told, view.policy)
    applied = only_applied(row.stage, row.waiting_after)
    if slow is None or (applied and slow == EmployerType.LARGE):
        return Patience(type=slow, means="", sources=())
    policy = patient(view.policy, told)
    days = policy.presume_days_applied if applied else policy.presume_days_interviewed
    numbers = ["presume_days_applied_public" if applied else "presume_days_interviewed_slow"]
    if slow == EmployerType.LARGE and told.type is None:
        numbers.append("large_from_people")
    return Patience(
        type=slow,
        means=_longer(slow)
        + " "
        + _("Without a question a no is assumed after %(days)s.") % {"days": count_days(days)},
        sources=tuple(number_about(name, view) for name in numbers),
    )


def _longer(slow: EmployerType) -> str:
    if slow == EmployerType.PUBLIC:
        return _("Public employers take longer.")
    return _("Large employers take longer.")
