"""What a law on answers means for one application, in words."""

from datetime import date

from django.utils.translation import gettext as _

from headway.core.laws import Binding, Law, LawInQuestion, answer_due_on
from headway.core.vocabulary import ExpectedBasis
from headway.words.days import near_day
from headway.words.viewpoint import Viewpoint


def law_sentence(
    found: LawInQuestion,
    interviewed_on: date | None,
    employees: int | None,
    basis: ExpectedBasis | None,
    view: Viewpoint,
) -> str:
    """Say whether the law holds here, by when they answer, or why it is not applied."""
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
