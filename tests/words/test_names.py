"""Every word of the vocabulary has a name, and no two events share one."""

from collections.abc import Callable
from enum import StrEnum

import pytest

from headway.core.policy import PLAN_NUMBERS, Unit
from headway.core.vocabulary import (
    Channel,
    ContactRole,
    Detail,
    Disposition,
    EventKind,
    ExpectedBasis,
    FollowUpOutcome,
    InterviewFormat,
    Language,
    Medium,
    Origin,
    ReasonKind,
    RoundState,
    Stage,
    State,
    StepKind,
    WaitingOn,
)
from headway.readers.spreadsheet.meaning import Meaning
from headway.words import meanings, names


@pytest.mark.parametrize(
    ("kinds", "name"),
    [
        (EventKind, names.event_name),
        (Stage, names.stage_name),
        (State, names.state_name),
        (Disposition, names.disposition_name),
        (Channel, names.channel_name),
        (Channel, names.by_channel),
        (ContactRole, names.contact_role_name),
        (WaitingOn, names.waiting_name),
        (Medium, names.medium_name),
        (FollowUpOutcome, names.outcome_name),
        (InterviewFormat, names.format_name),
        (ReasonKind, names.reason_name),
        (RoundState, names.round_state_name),
        (Detail, names.detail_name),
        (Origin, names.origin_name),
        (ExpectedBasis, names.basis_name),
        (StepKind, names.step_name),
        (Language, names.language_name),
        (Unit, names.unit_name),
        (Meaning, meanings.meaning_name),
    ],
)
def test_every_value_has_a_name_of_its_own(kinds: type[StrEnum], name: Callable[[StrEnum], str]) -> None:
    told = [name(each) for each in kinds]
    assert all(told)
    assert len(set(told)) == len(told)


def test_every_number_of_the_plan_has_a_name() -> None:
    assert len({names.number_name(name) for name in PLAN_NUMBERS}) == len(PLAN_NUMBERS)
