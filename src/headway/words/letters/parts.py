"""What a letter is made of in any language: lines, some of them only where something is known to be so."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from headway.core.vocabulary import DraftKind


class When(StrEnum):
    """What has to be so for a line to be said: nothing is told that is not known.

    A recruiter of an agency put the person forward, and knows of others what they said and where one met them.
    Who was not at a conversation is told with whom it was. What a call asks is one thing: whether they sent it, for a
    new day where a conversation did not take place, what became of the day that was named, or by when they decide.
    """

    APPLIED = "applied"
    SPOKE = "spoke"
    PUT_FORWARD = "put_forward"
    MET_THERE = "met_there"
    MET_OTHERS = "met_others"
    MISSED = "missed"
    CALLED_OFF = "called_off"
    OTHERWISE = "otherwise"
    NAMED = "named"
    THEY_NAMED = "they_named"
    DIRECT = "direct"
    THROUGH_AGENCY = "through_agency"
    NOT_YET_SENT = "not_yet_sent"
    NEW_DAY = "new_day"
    NEW_DAY_THERE = "new_day_there"
    DAY_NAMED = "day_named"
    NO_DAY = "no_day"
    INTERVIEWED = "interviewed"
    ASKING = "asking"
    TOLD_WHY = "told_why"


Line: TypeAlias = str | tuple[When, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """The drafts of one language.

    `blanks` are the visible blanks for what is not known, by name; `months` the twelve names, January first;
    `day` and `day_of_year` how a day is written without and with its year, `first` how the first of a month is.
    `joined` stands between the last two of several names.
    A line that begins with "+" goes on with the paragraph before it.
    """

    blanks: Mapping[str, str]
    months: tuple[str, ...]
    day: str
    day_of_year: str
    subjects: Mapping[DraftKind, str]
    lines: Mapping[DraftKind, tuple[Line, ...]]
    joined: str
    first: str = "1"

    def day_said(self, on: date, today: date) -> str:
        """Return a day as this language writes it, with the year where it is another one."""
        form = self.day if on.year == today.year else self.day_of_year
        number = self.first if on.day == 1 else str(on.day)
        return form % {"day": number, "month": self.months[on.month - 1], "year": on.year}

    def names_said(self, names: Sequence[str]) -> str:
        """Return names as this language lists them in a sentence."""
        return self.joined.join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


def written(letters: Letters, kind: DraftKind, *, so: Collection[When], known: Mapping[str, str]) -> tuple[str, str]:
    """Return subject and body; what is not in `known` stays a visible blank."""
    told = {**letters.blanks, **{name: value for name, value in known.items() if value}}
    paragraphs = _paragraphs(_said(letters.lines[kind], so))
    return letters.subjects.get(kind, "") % told, "\n\n".join(paragraphs) % told


def _said(lines: Iterable[Line], so: Collection[When]) -> Iterator[str]:
    for line in lines:
        if isinstance(line, str):
            yield line
        elif line[0] in so:
            yield line[1]


def _paragraphs(lines: Iterable[str]) -> list[str]:
    """Put lines that begin with "+" into the paragraph before them."""
    paragraphs: list[str] = []
    for line in lines:
        if line.startswith("+") and paragraphs:
            paragraphs[-1] += " " + line[1:]
        else:
            paragraphs.append(line)
    return paragraphs
