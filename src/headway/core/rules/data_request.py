"""One's own data asked for: a quiet word once the month is over that the law gives them."""

from collections.abc import Iterator
from datetime import timedelta

from headway.core.laws import months_after
from headway.core.planned import A_DAY, PlannedStep
from headway.core.policy import Policy
from headway.core.standing import Standing
from headway.core.vocabulary import ExpectedBasis, StepKind

MONTHS_TO_SHOW_DATA = 1


def after_asking_for_data(standing: Standing, policy: Policy) -> Iterator[PlannedStep]:
    """Yield that the month is over, whatever became of the application.

    Nothing unless the person wrote down that they asked.
    """
    if standing.data_asked_on is not None:
        due_on = months_after(standing.data_asked_on, MONTHS_TO_SHOW_DATA) + A_DAY
        until_on = due_on + timedelta(days=policy.attention_days_after_apply)
        yield PlannedStep(kind=StepKind.CHECK_DATA_REQUEST, due_on=due_on, until_on=until_on, basis=ExpectedBasis.LAW)
