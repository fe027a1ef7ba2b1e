"""The plan's numbers and the laws as the settings page shows them."""

from dataclasses import dataclass

from django.forms import BoundField, Form
from django.utils.translation import gettext as _

from headway.actions.laws import known_laws
from headway.core.policy import PLAN_NUMBERS
from headway.words.days import day
from headway.words.laws import law_status
from headway.words.names import unit_name
from headway.words.sources import number_about
from headway.words.viewpoint import Viewpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberShown:
    """One number of the plan with its field, its unit and range, and what it rests on."""

    field: BoundField
    unit: str
    told: str
    source: str


def show_numbers(form: Form, view: Viewpoint) -> list[NumberShown]:
    """Return the numbers in the order of the plan."""
    return [_number(form[name], name, view) for name in PLAN_NUMBERS]


def _number(field: BoundField, name: str, view: Viewpoint) -> NumberShown:
    about = PLAN_NUMBERS[name]
    source = number_about(name, view)
    told = _("%(low)d to %(high)d; starts at %(default)d") % {
        "low": about.low,
        "high": about.high,
        "default": about.default,
    }
    text = source.text[:1].upper() + source.text[1:]
    return NumberShown(field=field, unit=unit_name(about.unit), told=told, source=f"{text} ({source.grade}).")


@dataclass(frozen=True, slots=True, kw_only=True)
class LawShown:
    """A law with what it says, what it is, and where and when that was read."""

    name: str
    says: str
    told: str
    source: str


def show_laws() -> list[LawShown]:
    """Return every law that is known, bills among them: those are never applied."""
    return [
        LawShown(
            name=law.name,
            says=law.says,
            told=_("%(status)s; read on %(day)s") % {"status": law_status(law), "day": day(law.checked_on)},
            source=law.source,
        )
        for law in known_laws()
    ]
