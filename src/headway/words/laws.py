"""What a law on answers means for one application, in words."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from headway.actions.laws import known_laws
from headway.core.events import in_order
from headway.core.laws import Binding, JobPlace, Law, LawInQuestion, answer_due_on, employees_in, law_in_question
from headway.core.vocabulary import EventKind, ExpectedBasis, State
from headway.store.rows import ApplicationDetail, OwnerRow
from headway.words.days import near_day
from headway.words.viewpoint import Viewpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class LawTold:
    """A law in force where a job lies: what it means here, for how many employees (None: not known).

    `off` says that the person does not let it hold.
    """

    law: Law
    means: str
    employees: int | None
    off: bool


def law_told(detail: ApplicationDetail, owner: OwnerRow, view: Viewpoint) -> LawTold | None:
    """Return the law on answers for an open application on which an interview was held; None without one."""
    row = detail.application
    facts = in_order(event.fact for event in detail.events if not event.retracted)
    held = [fact for fact in facts if fact.kind == EventKind.INTERVIEW_HELD]
    if row.state != State.OPEN or not held:
        return None
    employees = employees_in(row.fields)
    place = JobPlace(location=row.location, country=owner.country, subdivision=owner.subdivision, employees=employees)
    found = law_in_question(known_laws(), place)
    if found is None:
        return None
    off = found.law.id in owner.laws_off
    means = _("You switched it off.") if off else _means(found, held[-1].on, employees, row.expected_basis, view)
    return LawTold(law=found.law, means=means, employees=employees, off=off)


def _means(
    found: LawInQuestion,
    interviewed_on: date | None,
    employees: int | None,
    basis: ExpectedBasis | None,
    view: Viewpoint,
) -> str:
    if found.binding == Binding.HOLDS:
        return _holds(found.law, interviewed_on, basis, view)
    binds = _("It binds employers with %(count)d people or more.") % {"count": found.law.min_employees or 0}
    if found.binding == Binding.TOO_SMALL:
        return binds + " " + _("You wrote %(count)d, so it is not applied.") % {"count": employees or 0}
    return binds + " " + _("How many work here is not known, so it is not applied.")


def _holds(law: Law, interviewed_on: date | None, basis: ExpectedBasis | None, view: Viewpoint) -> str:
    due_on = answer_due_on(law, interviewed_on)
    if due_on is None:
        return _("It does not reach this interview, so it is not applied.")
    told = _("By it they answer by %(day)s.") % {"day": near_day(due_on, view.today)}
    if basis == ExpectedBasis.STATED:
        return told + " " + _("The day that they named themselves goes first.")
    return told + " " + _("You may ask before.")
