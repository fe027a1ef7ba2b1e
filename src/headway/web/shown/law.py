"""The law on answers where a job lies, as the page of an application shows it."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from headway.core.laws import Binding, Law
from headway.store.rows import ApplicationDetail
from headway.web import addresses
from headway.web.access import Asking
from headway.words.days import day
from headway.words.laws import claim_sentence, law_told


@dataclass(frozen=True, slots=True, kw_only=True)
class LawOnAnswers:
    """A law in force where the job lies: what it says, what it means here, and where that was read.

    `employees` is "" where the size is not known; `off` says that the person does not let it hold.
    `place` is where the job would have to lie, "" where it does; `advertised` whether the posting was open to all.
    """

    id: str
    name: str
    says: str
    means: str
    source: str
    employees: str
    off: bool
    place: str
    advertised: bool
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimShown:
    """A time limit for a claim after a rejection: what it says, its last day here, and where that was read."""

    name: str
    says: str
    means: str
    source: str


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
        source=source_of(law),
        employees="" if told.employees is None else str(told.employees),
        off=told.off,
        place=law.area.places[0] if told.binding == Binding.PLACE_UNKNOWN else "",
        advertised=told.binding != Binding.NOT_ADVERTISED,
        address=f"{addresses.of_application(detail.application.id)}/law",
    )


def show_claim(detail: ApplicationDetail, asking: Asking) -> ClaimShown | None:
    """Return the time limit for a claim after a rejection that came; None where none is known to run."""
    told = claim_sentence(detail, asking.owner, asking.view)
    if told is None:
        return None
    law, means = told
    return ClaimShown(name=law.name, says=law.says, means=means, source=source_of(law))


def source_of(law: Law) -> str:
    """Say where and when a law was read."""
    return _("%(source)s, read on %(day)s") % {"source": law.source, "day": day(law.checked_on)}
