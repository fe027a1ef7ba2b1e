"""What a law on answers means for one application, in words."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from headway.actions.laws import known_laws
from headway.core.employers import employees_in
from headway.core.events import in_order
from headway.core.laws import Binding, Job, Law, LawInQuestion, LawStatus, answer_due_on, claim_due_on, law_in_question
from headway.core.outcomes import is_no
from headway.core.postings import was_advertised
from headway.core.vocabulary import Disposition, EventKind, ExpectedBasis, State
from headway.store.rows import ApplicationDetail, ApplicationRow, OwnerRow
from headway.words.days import near_day
from headway.words.viewpoint import Viewpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class LawTold:
    """A law in force where a job lies: what it means here, for how many employees (None: not known).

    `binding` says whether it binds them, `off` that the person does not let it hold.
    """

    law: Law
    means: str
    employees: int | None
    binding: Binding
    off: bool


def law_told(detail: ApplicationDetail, owner: OwnerRow, view: Viewpoint) -> LawTold | None:
    """Return the law on answers for an open application on which an interview was held; None without one."""
    row = detail.application
    facts = in_order(event.fact for event in detail.events if not event.retracted)
    held = [fact for fact in facts if fact.kind == EventKind.INTERVIEW_HELD]
    if row.state != State.OPEN or not held:
        return None
    job = _job(row, owner)
    found = law_in_question(known_laws(), job)
    if found is None:
        return None
    off = found.law.id in owner.laws_off
    means = _("You switched it off.") if off else _means(found, held[-1].on, job.employees, row.expected_basis, view)
    return LawTold(law=found.law, means=means, employees=job.employees, binding=found.binding, off=off)


def law_status(law: Law) -> str:
    """Say what a law is: in force and for whom, a bill, or over."""
    if law.status == LawStatus.BILL:
        return _("A bill, no law: it is not applied")
    if law.status == LawStatus.EXPIRED:
        return _("No longer in force")
    if law.min_employees is None:
        return _("In force")
    return _("In force, for employers with %(count)d people or more") % {"count": law.min_employees}


def claim_sentence(detail: ApplicationDetail, owner: OwnerRow, view: Viewpoint) -> tuple[Law, str] | None:
    """Return the law on claims after a rejection that came, with its last day; None without one, or once it is over."""
    row = detail.application
    if row.disposition != Disposition.REJECTED:
        return None
    facts = in_order(event.fact for event in detail.events if not event.retracted)
    rejections = [fact for fact in facts if is_no(fact)]
    found = claim_due_on(known_laws(), _job(row, owner), rejections[-1].on if rejections else None)
    if found is None or found[1] < view.today:
        return None
    law, due_on = found
    return law, _("Should you ever want to claim for discrimination, by it the last day is %(day)s.") % {
        "day": near_day(due_on, view.today)
    }


def _job(row: ApplicationRow, owner: OwnerRow) -> Job:
    return Job(
        location=row.location,
        country=owner.country,
        subdivision=owner.subdivision,
        employees=employees_in(row.fields),
        advertised=was_advertised(row.channel or "", row.fields),
    )


def _means(
    found: LawInQuestion,
    interviewed_on: date | None,
    employees: int | None,
    basis: ExpectedBasis | None,
    view: Viewpoint,
) -> str:
    if found.binding == Binding.HOLDS:
        return _holds(found.law, interviewed_on, basis, view)
    if found.binding == Binding.PLACE_UNKNOWN:
        place = {"place": found.law.area.places[0]}
        return _("Whether the job lies in %(place)s is not known, so it is not applied.") % place
    if found.binding == Binding.NOT_ADVERTISED:
        return _("It goes for postings open to the public. This one was not, so it is not applied.")
    binds = _("It binds employers with %(count)d people or more.") % {"count": found.law.min_employees or 0}
    if found.binding == Binding.TOO_SMALL:
        return binds + " " + _("You wrote %(count)d, so it is not applied.") % {"count": employees or 0}
    return binds + " " + _("How many work here is not known, so it is not applied.")


def _holds(law: Law, interviewed_on: date | None, basis: ExpectedBasis | None, view: Viewpoint) -> str:
    due_on = answer_due_on(law, interviewed_on)
    if due_on is None:
        return _("It does not reach this interview, so it is not applied.")
    told = {"day": near_day(due_on, view.today)}
    if due_on < view.today:
        return _("By it they had until %(day)s.") % told
    told_by = _("By it they answer by %(day)s.") % told
    if basis == ExpectedBasis.STATED:
        return told_by + " " + _("The day that they named themselves goes first.")
    return told_by + " " + _("You may ask before.")
