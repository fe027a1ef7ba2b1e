"""What a source tells about an application, against what is recorded already."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from headway.core.business_days import BusinessCalendar
from headway.core.events import Fact
from headway.core.outcomes import CLOSES, REACHES
from headway.core.policy import Policy
from headway.core.standing import Standing, standing
from headway.core.vocabulary import STAGE_ORDER, Disposition, EventKind, Origin, Stage

_DETAILS = (
    "on",
    "at",
    "due_on",
    "stated_date",
    "round",
    "stage",
    "medium",
    "outcome",
    "person",
    "reason",
    "text",
    "format",
    "place",
    "reason_kind",
    "details",
)
_NOTHING: tuple[object, ...] = (None, "", ())
_MORE_THAN_A_STAGE = tuple(name for name in _DETAILS if name not in ("round", "text"))
# These happen once, or once in a round: another day for one of them is a correction, not a second one.
_ONCE = frozenset({EventKind.SAVED, EventKind.APPLIED, EventKind.OFFERED, *CLOSES})
_ONCE_IN_A_ROUND = frozenset({EventKind.SCREENING_HELD, EventKind.INTERVIEW_HELD})
_MADE_OF_WORDS = frozenset({EventKind.NOTE, EventKind.FEEDBACK_RECEIVED, EventKind.CONTACTED})
_TOOK_PLACE = {
    EventKind.SCREENING_SCHEDULED: EventKind.SCREENING_HELD,
    EventKind.INTERVIEW_SCHEDULED: EventKind.INTERVIEW_HELD,
}


class Doubt(StrEnum):
    """Why a fact that a source tells is not simply taken over."""

    RETRACTED = "retracted"
    DIFFERS = "differs"
    ENDED_BY_HAND = "ended_by_hand"
    NO_LONGER_TOLD = "no_longer_told"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A recorded fact: the event that holds it, whether it is in force and, if not, whether the person took it back."""

    event_id: UUID
    fact: Fact
    holds: bool = True
    taken_back: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubted:
    """A fact for the person to decide on; `against` is the event that it would replace or retract."""

    doubt: Doubt
    fact: Fact
    against: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What a source adds: facts that are new, facts that complete a recorded one, and facts in doubt."""

    new: tuple[Fact, ...] = ()
    completed: tuple[tuple[UUID, Fact], ...] = ()
    doubted: tuple[Doubted, ...] = ()


def covers(known: Fact, told: Fact) -> bool:
    """Say whether the known fact says everything that the told one does."""
    return known.kind == told.kind and all(
        getattr(told, name) in _NOTHING or (getattr(known, name) not in _NOTHING and _agree(known, told, name))
        for name in _DETAILS
    )


def complete(known: Fact, told: Fact) -> Fact | None:
    """Return the known fact with what the told one says besides, None when they are not one fact."""
    if known.kind != told.kind or not all(_agree(known, told, name) for name in _DETAILS):
        return None
    added = {name: getattr(told, name) for name in _DETAILS if getattr(known, name) in _NOTHING}
    learned_on = min((day for day in (known.learned_on, told.learned_on) if day is not None), default=None)
    return replace(known, **added, learned_on=learned_on)


def _agree(known: Fact, told: Fact, name: str) -> bool:
    mine, theirs = getattr(known, name), getattr(told, name)
    if mine in _NOTHING or theirs in _NOTHING or mine == theirs:
        return True
    # Other words for the same thing do not make it happen twice; words are all there is to a note.
    return name == "text" and known.kind not in _MADE_OF_WORDS


def unite_facts(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Return the facts of several descriptions of one application, each once and as complete as they tell it.

    What says more goes first, so that the result does not depend on the order.
    """
    united: list[Fact] = []
    for fact in sorted(facts, key=_most_first):
        for place, known in enumerate(united):
            whole = complete(known, fact)
            if whole is not None:
                united[place] = whole
                break
        else:
            united.append(fact)
    return tuple(united)


def _most_first(fact: Fact) -> tuple[object, ...]:
    said = [getattr(fact, name) for name in _DETAILS]
    missing = sum(1 for each in said if each in _NOTHING)
    return (list(EventKind).index(fact.kind), missing, *(str(each) for each in said), str(fact.learned_on))


def news(
    known: Sequence[Known], told: Iterable[Fact], *, policy: Policy, calendar: BusinessCalendar, all_told: bool
) -> News:
    """Compare what a source tells with what is recorded. Nothing that a person decided is decided anew.

    `all_told`: the source now says nothing about this application but `told`, so that an ending which
    it gave before and which is missing here was taken out of it.
    """
    holding = [each for each in known if each.holds]
    before = standing([each.fact for each in holding], policy, calendar)
    telling = list(told)
    taken_back = [each for each in known if each.taken_back]
    verdicts = [_judge(fact, holding, taken_back, before) for fact in telling]
    found = _sort_out(verdicts)
    if _ended_by_hand(holding, before) and _ends_otherwise(holding, found.new, before, policy, calendar):
        in_doubt = [Doubted(doubt=Doubt.ENDED_BY_HAND, fact=fact) for fact in found.new]
        found = replace(found, new=(), doubted=(*found.doubted, *in_doubt))
    if all_told:
        found = replace(found, doubted=(*found.doubted, *_no_longer_told(holding, telling, before)))
    return found


def _sort_out(verdicts: Iterable[Fact | tuple[UUID, Fact] | Doubted | None]) -> News:
    known = list(verdicts)
    return News(
        new=tuple(verdict for verdict in known if isinstance(verdict, Fact)),
        completed=tuple(verdict for verdict in known if isinstance(verdict, tuple)),
        doubted=tuple(verdict for verdict in known if isinstance(verdict, Doubted)),
    )


def _judge(
    fact: Fact, holding: Sequence[Known], taken_back: Sequence[Known], before: Standing
) -> Fact | tuple[UUID, Fact] | Doubted | None:
    if any(covers(each.fact, fact) for each in holding) or _says_nothing_new(fact, holding, before):
        return None
    other = next((each for each in holding if _differs(each.fact, fact)), None)
    if other is not None:
        return Doubted(doubt=Doubt.DIFFERS, fact=fact, against=other.event_id)
    if any(complete(each.fact, fact) for each in taken_back):
        return Doubted(doubt=Doubt.RETRACTED, fact=fact)
    wholes = ((each.event_id, complete(each.fact, fact)) for each in holding)
    return next(((event_id, whole) for event_id, whole in wholes if whole is not None), fact)


def _says_nothing_new(fact: Fact, holding: Sequence[Known], before: Standing) -> bool:
    """Say whether the standing knows it: a stage that was reached, an ending that holds, a talk that took place."""
    if any(_took_place(each.fact, fact) for each in holding):
        return True
    if any(getattr(fact, name) not in _NOTHING for name in _MORE_THAN_A_STAGE):
        return False
    if fact.kind in CLOSES:
        return before.disposition == CLOSES[fact.kind]
    reached = STAGE_ORDER[before.stage] >= STAGE_ORDER[REACHES.get(fact.kind, Stage.ACCEPTED)]
    return reached and (fact.round or 0) <= (before.round or 0)


def _took_place(held: Fact, arranged: Fact) -> bool:
    if held.kind != _TOOK_PLACE.get(arranged.kind):
        return False
    return held.on == arranged.on or (arranged.on is None and held.round == arranged.round)


def _differs(known: Fact, told: Fact) -> bool:
    """Say whether both tell of the one thing that happened, and not the same of it."""
    if known.kind != told.kind:
        return False
    if known.kind in _ONCE:
        return complete(known, told) is None
    if known.kind in _ONCE_IN_A_ROUND and known.round == told.round and told.round:
        return complete(known, told) is None
    return False


def _ended_by_hand(holding: Sequence[Known], before: Standing) -> bool:
    # A presumption gives way to news by itself; any other ending that the person recorded is theirs.
    if before.disposition in (None, Disposition.NO_RESPONSE):
        return False
    return any(each.fact.origin == Origin.HAND and CLOSES.get(each.fact.kind) == before.disposition for each in holding)


def _ends_otherwise(
    holding: Sequence[Known], new: Sequence[Fact], before: Standing, policy: Policy, calendar: BusinessCalendar
) -> bool:
    after = standing([*(each.fact for each in holding), *new], policy, calendar)
    return after.disposition != before.disposition


def _no_longer_told(holding: Sequence[Known], told: Sequence[Fact], before: Standing) -> list[Doubted]:
    """Return the ending that the sheet once gave and now no longer does."""
    if before.disposition is None or any(fact.kind in CLOSES for fact in told):
        return []
    endings = [each for each in holding if CLOSES.get(each.fact.kind) == before.disposition]
    if any(each.fact.origin != Origin.SPREADSHEET for each in endings):
        return []
    return [Doubted(doubt=Doubt.NO_LONGER_TOLD, fact=each.fact, against=each.event_id) for each in endings]
