"""A conversation of an application in words: which one, what became of it, when, how, where and with whom."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from headway.core.people import listed
from headway.core.rounds import Round
from headway.core.vocabulary import Detail, Stage
from headway.words.days import near_day, weekday_and_day
from headway.words.facts import time_told
from headway.words.names import detail_name, format_name, round_state_name
from headway.words.viewpoint import Viewpoint


def round_title(told: Round) -> str:
    """Name the conversation: "Screening call", "Interview 2"."""
    if told.stage == Stage.SCREENING or told.round is None:
        return _("Screening call")
    return _("Interview %(round)d") % {"round": told.round}


def round_when(told: Round, view: Viewpoint) -> str:
    """Say on which day it is or was and, as long as it lies ahead, at what time on whose clock."""
    if told.on is None:
        return _("its day is not known")
    if told.on < view.today:
        return near_day(told.on, view.today)
    day = weekday_and_day(told.on, view.today)
    return f"{day}, {time_told(told.at, told.zone, view)}" if told.at else day


def round_details(told: Round) -> tuple[str, ...]:
    """Return what else is known of it, a short phrase for each."""
    return tuple(_details(told))


def round_line(told: Round, view: Viewpoint) -> str:
    """Return the conversation on one line."""
    started = f"{round_title(told)}: {round_state_name(told.state)}"
    return " · ".join([started, round_when(told, view), *round_details(told)])


def _details(told: Round) -> Iterator[str]:
    if told.format is not None:
        yield format_name(told.format)
    if told.place:
        yield told.place
    if told.people:
        yield _("with %(person)s") % {"person": listed(told.people)}
    if told.wanted:
        yield _("%(detail)s: %(told)s") % {"detail": detail_name(Detail.WANTED), "told": told.wanted}
