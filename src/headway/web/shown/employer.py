"""Whether an employer takes longer to answer, as the page of an application shows and corrects it."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from headway.core.employers import EmployerType
from headway.store.rows import ApplicationRow
from headway.web import addresses
from headway.words.employers import patience_with
from headway.words.sources import source_sentence
from headway.words.viewpoint import Viewpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployerShown:
    """What the type of an employer means for the wait ("" where nothing), why, and what it can be called instead."""

    means: str
    why: tuple[str, ...]
    choices: tuple[tuple[str, str], ...]
    address: str


def show_employer(row: ApplicationRow, view: Viewpoint) -> EmployerShown | None:
    """Return whether this employer takes longer; None where it is not their turn."""
    patience = patience_with(row, view)
    if patience is None:
        return None
    labels = {
        EmployerType.PUBLIC: _("It is public"),
        EmployerType.LARGE: _("It is large"),
        EmployerType.OTHER: _("It is neither"),
    }
    now = patience.type or EmployerType.OTHER
    return EmployerShown(
        means=patience.means,
        why=tuple(source_sentence(each) for each in patience.sources),
        choices=tuple((each.value, label) for each, label in labels.items() if each != now),
        address=f"{addresses.of_application(row.id)}/law",
    )
