"""The conversations of an application as a page shows them."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext as _

from headway.core.rounds import PENDING, Round, rounds
from headway.core.vocabulary import RoundState, Stage
from headway.store.rows import ApplicationDetail
from headway.web import addresses
from headway.web.shown.acts import APPOINTMENTS
from headway.web.shown.people import dial_of_line
from headway.words.names import round_state_name
from headway.words.rounds import round_details, round_title, round_when
from headway.words.viewpoint import Viewpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class LineShown:
    """A line on a conversation; `dial` is "" where it is no number to call."""

    text: str
    dial: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundShown:
    """One conversation; `debrief` is "" where there is nothing to write down, as before its day.

    `changes` are what can come in between, as long as it is arranged: a label with an address for each.
    """

    title: str
    state: str
    when: str
    details: tuple[LineShown, ...]
    debrief: str
    changes: tuple[tuple[str, str], ...]


def show_rounds(detail: ApplicationDetail, view: Viewpoint) -> list[RoundShown]:
    """Return the conversations in their order."""
    application_id = detail.application.id
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
                details=show_lines(round_details(told)),
                debrief=addresses.of_debrief(application_id, number=number) if over else "",
                changes=_changes(application_id, told, number) if told.state in PENDING else (),
            )
        )
    return shown


def show_lines(lines: Iterable[str]) -> tuple[LineShown, ...]:
    """Return lines such as that a number among them can be pressed."""
    return tuple(LineShown(text=line, dial=dial_of_line(line)) for line in lines)


def _changes(application_id: UUID, told: Round, number: int) -> tuple[tuple[str, str], ...]:
    moved, cancelled, _missed = APPOINTMENTS[told.stage == Stage.SCREENING]
    return (
        (_("It was moved…"), addresses.of_log(application_id, moved, number=number)),
        (_("It was cancelled…"), addresses.of_log(application_id, cancelled, number=number)),
    )
