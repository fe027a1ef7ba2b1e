"""For whom and when a sentence is written."""

from dataclasses import dataclass
from datetime import date, tzinfo

from headway.core.policy import Policy


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewpoint:
    """The reader's own day, zone and plan: sentences count days from `today` and tell times in `zone`."""

    today: date
    zone: tzinfo
    policy: Policy
