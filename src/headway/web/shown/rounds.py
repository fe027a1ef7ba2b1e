"""The conversations of an application as a page shows them."""

from dataclasses import dataclass

from headway.core.rounds import PENDING, rounds
from headway.core.vocabulary import RoundState
from headway.store.rows import ApplicationDetail
from headway.web import addresses
from headway.words.names import round_state_name
from headway.words.rounds import round_details, round_title, round_when
from headway.words.viewpoint import Viewpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundShown:
    """One conversation; `debrief` is "" where there is nothing to write down, as before its day."""

    title: str
    state: str
    when: str
    details: tuple[str, ...]
    debrief: str


def show_rounds(detail: ApplicationDetail, view: Viewpoint) -> list[RoundShown]:
    """Return the conversations in their order."""
    address = addresses.of_debrief(detail.application.id)
    shown = []
    for number, told in enumerate(rounds(event.fact for event in detail.events if not event.retracted), 1):
        over = told.state == RoundState.HELD or (
            told.state in PENDING and told.on is not None and told.on <= view.today
        )
        shown.append(
            RoundShown(
                title=round_title(told),
                state=round_state_name(told.state),
                when=round_when(told, view),
                details=round_details(told),
                debrief=f"{address}?number={number}" if over else "",
            )
        )
    return shown
