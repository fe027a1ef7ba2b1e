"""The law on answers where a job lies, as the page of an application shows it."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from headway.actions.laws import known_laws
from headway.core.events import Fact, in_order
from headway.core.laws import JobPlace, employees_in, law_in_question
from headway.core.vocabulary import EventKind, State
from headway.store.rows import ApplicationDetail
from headway.web import addresses
from headway.web.access import Asking
from headway.words.days import day
from headway.words.laws import law_sentence


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
    """Return the law on answers for an open application on which an interview was held; None without one."""
    row, owner = detail.application, asking.owner
    held = [fact for fact in _facts(detail) if fact.kind == EventKind.INTERVIEW_HELD]
    if row.state != State.OPEN or not held:
        return None
    employees = employees_in(row.fields)
    place = JobPlace(location=row.location, country=owner.country, subdivision=owner.subdivision, employees=employees)
    found = law_in_question(known_laws(), place)
    if found is None:
        return None
    law, off = found.law, found.law.id in owner.laws_off
    means = law_sentence(found, held[-1].on, employees, row.expected_basis, asking.view)
    read = _("%(source)s, read on %(day)s") % {"source": law.source, "day": day(law.checked_on)}
    return LawOnAnswers(
        id=law.id,
        name=law.name,
        says=law.says,
        means=_("You switched it off.") if off else means,
        source=read,
        employees="" if employees is None else str(employees),
        off=off,
        address=f"{addresses.of_application(row.id)}/law",
    )


def _facts(detail: ApplicationDetail) -> list[Fact]:
    return in_order(event.fact for event in detail.events if not event.retracted)
