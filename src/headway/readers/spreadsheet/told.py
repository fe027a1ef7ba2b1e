"""What one row tells, gathered cell by cell before it is turned into facts."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, tzinfo
from typing import NamedTuple

from headway.core.events import Fact
from headway.core.vocabulary import EventKind
from headway.readers.spreadsheet.meaning import Meaning
from headway.readers.spreadsheet.quick import make_fact
from headway.readers.spreadsheet.status_marks import Mark, Status

LONGEST_EVIDENCE = 80
# Looking a member up in its enum costs more than the rest of a row's small steps.
_REJECTED = EventKind.REJECTED


class Told(NamedTuple):
    """One cell that tells something: where it stands with its words, its words, the round its heading names.

    `on` is the day that the words of a status name, `column` its place in the row; `past`: its heading speaks of
    what took place.
    """

    evidence: str
    text: str = ""
    round: int | None = None
    on: date | None = None
    column: int = -1
    past: bool = False


@dataclass(slots=True)
class RowFacts:
    """What a row tells, gathered cell by cell. `used` names the meanings of days that became facts.

    `ticked` and `refused` are the cells that say by a yes or a no whether it was sent, `answer` is what a column
    of its own says that they answered. `any_day`: the day of sending stands under a heading that may mean another
    day; where a status names that day, it is `noted` or `left` as it is. `contradictions` are cells that cannot all
    be true, with the sentence that says so.
    """

    today: date
    zone: tzinfo
    applied_on: date | None = None
    applied: Told | None = None
    applied_flag: bool | None = None
    statuses: list[tuple[Status, Told]] = field(default_factory=list)
    days: list[tuple[Meaning, date, Told]] = field(default_factory=list)
    flags: list[tuple[Meaning, Told]] = field(default_factory=list)
    reason: str = ""
    followed_up: bool = False
    where: str = ""
    used: set[Meaning] = field(default_factory=set)
    ticked: Told | None = None
    refused: Told | None = None
    answer: tuple[Status, Told] | None = None
    any_day: bool = False
    noted: tuple[date, Told] | None = None
    left: list[Told] = field(default_factory=list)
    contradictions: list[tuple[str, Sequence[Told]]] = field(default_factory=list)

    def days_of(self, meaning: Meaning) -> list[tuple[date, Told]]:
        """Return the days with this meaning, in the order of their columns."""
        return [(day, told) for one, day, told in self.days if one is meaning]

    def take_day(self, meaning: Meaning) -> tuple[date, Told] | None:
        """Return the first day with this meaning, which is then used."""
        found = next(((day, told) for one, day, told in self.days if one is meaning), None)
        if found:
            self.used.add(meaning)
        return found

    def fact_of(self, mark: Mark, told: Told, on: date | None = None) -> Fact:
        """Return the fact that something happened, as this cell tells it."""
        reason = self.reason if mark.kind is _REJECTED else ""
        learned_on = None if on else self.today
        return make_fact(mark.kind, on, learned_on, told.evidence, round=mark.round, stage=mark.stage, reason=reason)
