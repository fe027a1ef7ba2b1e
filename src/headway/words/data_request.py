"""One's own data asked for, in words."""

from datetime import date

from django.utils.translation import gettext as _

from headway.actions.laws import known_laws
from headway.core.laws import law_on_access, months_after
from headway.core.rules.data_request import MONTHS_TO_SHOW_DATA
from headway.core.taking_in import tally_of
from headway.store.rows import ApplicationDetail
from headway.words.days import near_day
from headway.words.viewpoint import Viewpoint


def data_sentence(detail: ApplicationDetail, country: str, view: Viewpoint) -> str:
    """Say since when one's own data is waited for, and until when a law there gives them; "" where it is not."""
    asked_on = tally_of(event.fact for event in detail.events if not event.retracted).data_asked_on
    if asked_on is None:
        return ""
    told = _("You asked for your data on %(day)s.") % {"day": near_day(asked_on, view.today)}
    if law_on_access(known_laws(), country) is None:
        return told
    return f"{told} {_month_given(months_after(asked_on, MONTHS_TO_SHOW_DATA), view)}"


def _month_given(until_on: date, view: Viewpoint) -> str:
    # Where the person lives may not be told, and where the employer keeps the data is not known.
    if until_on < view.today:
        given = _("Where the law of the EU or the UK holds, they had until %(until)s.")
    else:
        given = _("Where the law of the EU or the UK holds, they have until %(until)s.")
    return given % {"until": near_day(until_on, view.today)}
