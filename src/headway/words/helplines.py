"""Where somebody listens, in words: shown where a person writes of despair, and nothing about it is kept."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from headway.actions.helplines import known_helplines
from headway.core.despair import speaks_of_despair
from headway.core.helplines import helpline_near
from headway.store.rows import OwnerRow
from headway.words.days import day


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpTold:
    """One sentence with a number to call; `source` says where the number was read, "" where none is known."""

    text: str
    source: str


def help_after(texts: Iterable[str], owner: OwnerRow) -> HelpTold | None:
    """Return where somebody listens if one of the texts speaks of despair, else None."""
    if not any(speaks_of_despair(text) for text in texts):
        return None
    line = helpline_near(known_helplines(), country=owner.country, zone=owner.zone)
    if line is None:
        return HelpTold(
            text=_("If you want to talk to somebody now: https://findahelpline.com has the numbers."), source=""
        )
    return HelpTold(
        text=_("If you want to talk to somebody now: %(name)s, %(number)s, day and night.")
        % {"name": line.name, "number": line.number}
        + " "
        + _("For another country: https://findahelpline.com"),
        source=_("The number was read on %(day)s at %(source)s") % {"day": day(line.checked_on), "source": line.source},
    )
