"""A plan made beforehand for silence and a no: offered once, while neither has come."""

LONGEST_PLAN = 1_000
# P(silent for good) in 807 dated applications is 0.608; of six people 28 to 73 of 100 were answered.
SILENT_OF_TEN = 6
SILENT_OF_HUNDRED = 61
SILENT_FROM, SILENT_TO = 27, 72


def offers_a_plan(setback_plan: str | None, *, sent: bool, rejected: bool) -> bool:
    """Say whether to offer the plan: something was sent, no no has come yet, and the person was not asked before."""
    return setback_plan is None and sent and not rejected
