"""Stopping before a second submission to one employer; the person can go on all the same."""

from collections.abc import Sequence
from datetime import date

from django.utils.translation import gettext as _

from headway.cli.refusal import Unusable
from headway.core.submissions import Clash
from headway.words.submissions import clash_sentence


def stop_before(clashes: Sequence[Clash], employer: str, today: date, *, anyway: bool) -> None:
    """Raise Unusable with what stands against a new submission, unless the person goes on anyway."""
    if clashes and not anyway:
        going_on = _("Nothing was recorded; add --anyway to go on.")
        raise Unusable(f"{clash_sentence(clashes[0], employer, today)} {going_on}")
