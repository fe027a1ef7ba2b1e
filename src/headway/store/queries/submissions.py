"""What was sent to an employer."""

from uuid import UUID

from headway.core.keys import employer_key
from headway.core.submissions import Submission
from headway.core.vocabulary import Channel
from headway.store.models import Application


def submissions_to(owner_id: UUID, employer: str) -> tuple[Submission, ...]:
    """Return the applications in sight that were sent to an employer of this name on a known day."""
    found = Application.objects.filter(owner_id=owner_id, visible=True, employer__name_key=employer_key(employer))
    rows = found.values_list("id", "role", "channel", "applied_on")
    return tuple(
        Submission(application_id=id_, role=role, via_agency=channel == Channel.AGENCY, applied_on=applied_on)
        for id_, role, channel, applied_on in rows
        if applied_on is not None
    )
