"""The choices of a list's filter."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from headway.core.vocabulary import Channel, Disposition, Stage, State
from headway.web.forms.filters import FIRST_SORT, Asked
from headway.words.names import channel_name, disposition_name, stage_name, state_name
from headway.words.numbers import number

_Word = TypeVar("_Word", bound=StrEnum)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One select of the filter: (value, label) pairs and the value that is chosen."""

    name: str
    label: str
    options: list[tuple[str, str]]
    value: str


def filter_choices(asked: Asked) -> list[Choice]:
    """Return the selects of a list's filter as they stand."""
    wanted = asked.filter
    return [
        _choice("state", _("Open or closed"), State, state_name, wanted.state),
        _choice("stage", _("Stage reached"), Stage, stage_name, wanted.stage),
        _choice("disposition", _("How it ended"), Disposition, disposition_name, wanted.disposition),
        _choice("channel", _("Channel"), Channel, channel_name, wanted.channel),
        Choice(name="sort", label=_("Order"), options=_orders(), value=asked.sort),
    ]


def folded_sentence(count: int) -> str:
    """Say how many rejected applications a list folds away; "" for none."""
    if not count:
        return ""
    return ngettext("%(count)s rejection is folded away.", "%(count)s rejections are folded away.", count) % {
        "count": number(count)
    }


def kept_fields(asked: Asked) -> list[tuple[str, str]]:
    """Return what another form on the page has to hand on, so that the filter stays."""
    return [(name, str(value)) for name, value in asked.query.items() if value]


def _choice(name: str, label: str, words: Iterable[_Word], told: Callable[[_Word], str], value: _Word | None) -> Choice:
    options = [("", _("all")), *((word.value, told(word)) for word in words)]
    return Choice(name=name, label=label, options=options, value=value.value if value else "")


def _orders() -> list[tuple[str, str]]:
    return [
        (FIRST_SORT, _("Latest first")),
        ("applied_on", _("Oldest first")),
        ("employer", _("Employer, A to Z")),
        ("role", _("Role, A to Z")),
        ("-stage", _("Furthest first")),
    ]
