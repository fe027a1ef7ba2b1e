"""What the facts of one application add up to so far."""

from dataclasses import dataclass, field
from datetime import date, datetime

from headway.core.events import Fact
from headway.core.pause import Pause
from headway.core.vocabulary import Disposition, EventKind, Stage, WaitingOn


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """A screening or interview that is arranged; `round` is None for a screening, `on` None when no day was told.

    `told_on` is the day by which the person knew of it; `people` are those whom one meets, by name.
    """

    stage: Stage
    round: int | None
    on: date | None
    at: datetime | None
    told_on: date | None
    people: tuple[str, ...] = ()


@dataclass(slots=True)
class Tally:
    """A standing while it is being added up.

    `untold` are appointments whose day had passed, nothing written down, when a further one was arranged. `people`
    are those of every conversation that was arranged and not held; `spoken_of` is the round of the last fact on one.
    `gone` says that the end was about the position, or their offer, and not about the person.
    `to_learn_from` is what they said last that no lesson was drawn from yet.
    """

    stage: Stage = Stage.SAVED
    round: int = 0
    disposition: Disposition | None = None
    closed_on: date | None = None
    applied_on: date | None = None
    waiting_on: WaitingOn | None = WaitingOn.ME
    waiting_since: date | None = None
    waiting_after: EventKind | None = None
    clock_from: date | None = None
    stated_date: date | None = None
    stated_words: str = ""
    appointments: dict[tuple[Stage, int | None], Appointment] = field(default_factory=dict)
    untold: dict[tuple[Stage, int | None], Appointment] = field(default_factory=dict)
    people: dict[tuple[Stage, int | None], tuple[str, ...]] = field(default_factory=dict)
    called_off: int | None = None
    invited_on: date | None = None
    heard_on: date | None = None
    spoken_of: int | None = None
    held_on: date | None = None
    to_thank: tuple[str, ...] = ()
    follow_ups: int = 0
    followed_up_on: date | None = None
    due_on: date | None = None
    represented_until: date | None = None
    resting: bool = False
    snoozes: list[Pause] = field(default_factory=list)
    snoozed_until: date | None = None
    met: Stage | None = None
    interviewed_on: date | None = None
    gone: bool = False
    replied: bool = False
    to_learn_from: Fact | None = None
    heard_why: bool = False
    data_asked_on: date | None = None

    @property
    def with_agency(self) -> bool:
        """Say whether an agency may send it, and has not yet."""
        return self.stage == Stage.SAVED and self.waiting_after == EventKind.REPRESENTED

    def pending(self) -> tuple[Appointment, ...]:
        """Return the appointments that are still ahead of being held, the earliest first, undated ones last."""
        return tuple(sorted(self.appointments.values(), key=lambda each: (each.on or date.max, each.round or 0)))
