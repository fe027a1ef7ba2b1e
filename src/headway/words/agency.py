"""What is known of the agency that an application goes through, in words."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from headway.core.representation import Representation, Right
from headway.store.queries.reach import through_agency
from headway.store.queries.submissions import representation_of
from headway.store.rows import ApplicationDetail
from headway.words.days import count_days, near_day
from headway.words.viewpoint import Viewpoint


def agency_lines(detail: ApplicationDetail, view: Viewpoint) -> Iterator[str]:
    """Yield what is known of the agency, a line each; none where no agency stands in between."""
    if through_agency(detail):
        yield from (f"{label}: {told}" for label, told in agency_pairs(representation_of(detail), view))


def agency_pairs(told: Representation, view: Viewpoint) -> Iterator[tuple[str, str]]:
    """Yield what is known of the agency, each with its label; what should be asked for is named as not written down."""
    yield _("Agency"), told.agency or _("not written down")
    if told.recruiter:
        yield _("Recruiter"), told.recruiter
    yield (
        _("Submitted on"),
        near_day(told.submitted_on, view.today) if told.submitted_on else _("not yet, or not known"),
    )
    yield _("Right to represent"), _right(told.right, view)
    if told.rhythm is not None:
        yield _("Check-ins"), _("every %(days)s") % {"days": count_days(told.rhythm.days)}


def _right(right: Right | None, view: Viewpoint) -> str:
    if right is None:
        return _("not written down")
    given = near_day(right.given_on, view.today) if right.given_on else _("a day not known")
    if right.until_on is None:
        return _("given on %(day)s, no end named") % {"day": given}
    told = {"day": given, "until": near_day(right.until_on, view.today)}
    if right.until_on < view.today:
        return _("given on %(day)s, ended on %(until)s") % told
    return _("given on %(day)s, until %(until)s") % told
