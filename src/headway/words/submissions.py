"""What is said where an agency and the person, or two agencies, send to the same employer."""

from datetime import date

from django.utils.translation import gettext as _

from headway.core.submissions import Clash
from headway.words.days import days_ago, near_day


def clash_sentence(clash: Clash, employer: str, today: date, *, was_sent: bool = False) -> str:
    """Say what stands against a submission, and what to do about it, before or, where it `was_sent`, after it."""
    return f"{_told(clash, employer, today)} {_advice(clash, was_sent=was_sent)}"


def _told(clash: Clash, employer: str, today: date) -> str:
    against = clash.against
    told = {
        "employer": employer,
        "role": against.role or _("a role"),
        "agency": against.agency or (_("An agency") if clash.sent else _("an agency")),
        "day": near_day(clash.on, today),
        "ago": days_ago(clash.on, today),
    }
    if not against.via_agency:
        return _("You applied to %(employer)s yourself for %(role)s on %(day)s, %(ago)s.") % told
    if clash.sent:
        return _("%(agency)s submitted you to %(employer)s for %(role)s on %(day)s, %(ago)s.") % told
    return _("You gave %(agency)s the right to represent you at %(employer)s for %(role)s on %(day)s, %(ago)s.") % told


def _advice(clash: Clash, *, was_sent: bool) -> str:
    if not clash.sure:
        return _("If that is not the same agency, two submissions can cost you both: ask first.")
    if clash.against.via_agency and not was_sent:
        return _("Two submissions can cost you both: ask the agency first.")
    return _("Two submissions can cost you both: tell the agency.")
