"""The conversations that a step is about: when, how and with whom, from the facts themselves."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from uuid import UUID

from headway.core.rounds import Round, rounds
from headway.core.today import DueStep, knowing_talks
from headway.core.vocabulary import StepKind
from headway.store.queries.held import facts_of

_ABOUT_TALKS = frozenset({StepKind.PREPARE_INTERVIEW, StepKind.DEBRIEF, StepKind.THANK_YOU})


def with_talks(owner_id: UUID, lines: Sequence[DueStep], today: date) -> tuple[DueStep, ...]:
    """Return the lines; those that prepare, write down or thank for a conversation know which one."""
    wanted = {line.about.application_id for line in lines if line.kind in _ABOUT_TALKS}
    found = rounds_of(owner_id, wanted)
    return tuple(knowing_talks(line, found.get(line.about.application_id, ()), today) for line in lines)


def rounds_of(owner_id: UUID, application_ids: Collection[UUID]) -> Mapping[UUID, tuple[Round, ...]]:
    """Return the conversations of each of the applications."""
    return {id_: rounds(facts) for id_, facts in facts_of(owner_id, application_ids).items()}
