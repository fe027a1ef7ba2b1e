"""What is said where an agency and the person send to the same employer."""

from datetime import date

from django.utils.translation import gettext as _

from headway.core.submissions import Submission
from headway.words.days import days_ago, near_day


def clash_sentence(against: Submission, employer: str, today: date) -> str:
    """Say what stands against a new submission, and what to do about it."""
    told = {
        "employer": employer,
        "role": against.role or _("a role"),
        "day": near_day(against.applied_on, today),
        "ago": days_ago(against.applied_on, today),
    }
    if against.via_agency:
        return (
            _("An agency submitted you to %(employer)s for %(role)s on %(day)s, %(ago)s.") % told
            + " "
            + _("Two submissions can cost you both: ask the agency first.")
        )
    return (
        _("You applied to %(employer)s yourself for %(role)s on %(day)s, %(ago)s.") % told
        + " "
        + _("Two submissions can cost you both: tell the agency.")
    )
