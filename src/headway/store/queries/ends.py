"""What a step about an end is about: how far one came, and who said what, from the facts themselves."""

from collections.abc import Sequence
from uuid import UUID

from headway.core.today import DueStep, knowing_the_end, speaks_of_facts
from headway.store.queries.held import facts_of


def with_ends(owner_id: UUID, lines: Sequence[DueStep]) -> list[DueStep]:
    """Return the lines; those about an end know what was said and how far it went."""
    wanted = {line.about.application_id for line in lines if speaks_of_facts(line)}
    found = facts_of(owner_id, wanted)
    return [knowing_the_end(line, found.get(line.about.application_id, ())) for line in lines]
