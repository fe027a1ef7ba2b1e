"""The law on answers where a job lies, as the page of an application shows it."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from headway.store.rows import ApplicationDetail
from headway.web import addresses
from headway.web.access import Asking
from headway.words.days import day
from headway.words.laws import law_told


@dataclass(frozen=True, slots=True, kw_only=True)
class LawOnAnswers:
    """A law in force where the job lies: what it says, what it means here, and where that was read.

    `employees` is "" where the size is not known; `off` says that the person does not let it hold.
    """

    id: str
    name: str
    says: str
    means: str
    source: str
    employees: str
    off: bool
    address: str


def show_law(detail: ApplicationDetail, asking: Asking) -> LawOnAnswers | None:
    """Return the law on answers for an application; None where none can hold."""
    told = law_told(detail, asking.owner, asking.view)
    if told is None:
        return None
    law = told.law
    return LawOnAnswers(
        id=law.id,
        name=law.name,
        says=law.says,
        means=told.means,
        source=_("%(source)s, read on %(day)s") % {"source": law.source, "day": day(law.checked_on)},
        employees="" if told.employees is None else str(told.employees),
        off=told.off,
        address=f"{addresses.of_application(detail.application.id)}/law",
    )
