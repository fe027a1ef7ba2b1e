"""What a fact about a conversation changes: arranged, moved, held, called off."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from itertools import product

from headway.core.events import Fact, known_on
from headway.core.outcomes import MISSED
from headway.core.people import names_told, nobody_of, same_person
from headway.core.tally import Appointment, Tally
from headway.core.vocabulary import STAGE_ORDER, Stage
from headway.core.whose_turn import OWED, await_appointment, leave_behind, wait


def arrange(stage: Stage) -> Callable[[Tally, Fact], None]:
    """Return what arranging a conversation of this stage changes."""

    def change(tally: Tally, fact: Fact) -> None:
        _leave_untold(tally, fact)
        number = _round_arranged(tally, fact) if stage == Stage.INTERVIEW else None
        _appoint(tally, fact, stage, number)

    return change


def move(stage: Stage) -> Callable[[Tally, Fact], None]:
    """Return what moving a conversation of this stage changes."""

    def change(tally: Tally, fact: Fact) -> None:
        # Before anything is left behind: what is moved after its day is still the same round.
        number = _take_appointment(tally, fact, stage, _ahead_first(tally, fact, stage))
        _leave_untold(tally, fact)
        if stage == Stage.INTERVIEW:
            number = number or _round_arranged(tally, fact)
            tally.round = max(tally.round, number)
        _appoint(tally, fact, stage, number)

    return change


def _appoint(tally: Tally, fact: Fact, stage: Stage, number: int | None) -> None:
    tally.spoken_of = number
    tally.untold.pop((stage, number), None)
    people = tally.people[stage, number] = names_told(fact.person) or tally.people.get((stage, number), ())
    tally.appointments[stage, number] = Appointment(
        stage=stage, round=number, on=fact.on, at=fact.at, told_on=known_on(fact), people=people
    )
    if tally.waiting_after not in OWED:
        await_appointment(tally, fact)


def _round_arranged(tally: Tally, fact: Fact) -> int:
    # A second date for an interview that has not come yet, or that was called off, is no further round.
    pending = [each for each in tally.pending() if each.stage == Stage.INTERVIEW and not _is_another(each, fact)]
    moved = next((each.round for each in pending), None)
    number = fact.round or moved or tally.called_off or tally.round + 1
    tally.called_off = None
    tally.round = max(tally.round, number)
    return number


def _is_another(known: Appointment, fact: Fact) -> bool:
    """Say whether a fact with a day and people of its own speaks of another conversation than this one."""
    others = nobody_of(known.people, names_told(fact.person))
    return others and known.on is not None and fact.on is not None and known.on != fact.on


def hold(stage: Stage) -> Callable[[Tally, Fact], None]:
    """Return what holding a conversation of this stage changes."""

    def change(tally: Tally, fact: Fact) -> None:
        meant = [each for each in tally.pending() if not _is_still_ahead(each, fact)]
        number = _take_appointment(tally, fact, stage, (*tally.untold.values(), *meant))
        tally.met = stage if tally.met is None else max(tally.met, stage, key=STAGE_ORDER.__getitem__)
        if stage == Stage.INTERVIEW:
            number = number or tally.called_off or tally.round + 1
            tally.called_off = None
            tally.round = max(tally.round, number)
            tally.interviewed_on = fact.on
        _owe_thanks(tally, fact, names_told(fact.person) or tally.people.get((stage, number), ()))
        tally.people.pop((stage, number), None)
        tally.spoken_of = number
        leave_behind(tally, fact)
        _drop_before(tally, fact, stage, number)
        wait(tally, fact)

    return change


def _is_still_ahead(known: Appointment, fact: Fact) -> bool:
    # Whom one meets later, and somebody else today: what was held is not what was arranged.
    if fact.round is not None and fact.round == known.round:
        return False
    return _is_another(known, fact) and (known.on or date.min) > (fact.on or date.max)


def _owe_thanks(tally: Tally, fact: Fact, met: tuple[str, ...]) -> None:
    # Whom one met the day before and did not thank yet is not forgotten over today's conversation.
    going_on = _distance(tally.held_on, fact.on) <= timedelta(days=1)
    tally.to_thank = tuple(dict.fromkeys((*tally.to_thank, *met))) if going_on else met
    tally.held_on = fact.on


def call_off(stage: Stage) -> Callable[[Tally, Fact], None]:
    """Return what calling off a conversation of this stage, or their staying away, changes."""

    def change(tally: Tally, fact: Fact) -> None:
        known = _ahead_first(tally, fact, stage)
        meant = _nearest(fact, stage, known)
        number = _take_appointment(tally, fact, stage, known)
        tally.round = max(tally.round, number or 0)
        tally.called_off = tally.spoken_of = number
        if tally.waiting_after in OWED:
            return
        wait(tally, fact)
        if tally.waiting_after in MISSED and meant is not None and meant.on is not None:
            # Written down a day later, they stayed away on the day itself all the same.
            tally.waiting_since = min(meant.on, tally.waiting_since or meant.on)

    return change


def _ahead_first(tally: Tally, fact: Fact, stage: Stage) -> tuple[Appointment, ...]:
    """Return what a fact can change: the past one whose round it names, else what lies ahead."""
    past = tuple(each for each in tally.untold.values() if each.stage == stage)
    named = tuple(each for each in past if fact.round and each.round == fact.round)
    return named or tuple(each for each in tally.pending() if each.stage == stage) or past


def _take_appointment(tally: Tally, fact: Fact, stage: Stage, known: Iterable[Appointment]) -> int | None:
    """Remove the appointment that the fact speaks of, and return its round."""
    nearest = _nearest(fact, stage, known)
    if nearest is None:
        return fact.round if stage == Stage.INTERVIEW else None
    for some in (tally.appointments, tally.untold):
        some.pop((stage, nearest.round), None)
    return nearest.round


def _nearest(fact: Fact, stage: Stage, known: Iterable[Appointment]) -> Appointment | None:
    """Return the appointment that the fact speaks of, the nearest to its day."""
    number = fact.round if stage == Stage.INTERVIEW else None
    meant = [each for each in known if each.stage == stage and number in (None, each.round)]
    met = names_told(fact.person)
    # Of several, the one with whom it was.
    meant = [each for each in meant if any(same_person(*both) for both in product(each.people, met))] or meant
    return min(meant, key=lambda each: _distance(each.on, known_on(fact)), default=None)


def _distance(one: date | None, other: date | None) -> timedelta:
    return abs(one - other) if one is not None and other is not None else timedelta.max


def _leave_untold(tally: Tally, fact: Fact) -> None:
    """Do the same before a further conversation; but what came of the earlier one is still worth writing down."""
    untold, before = tally.untold, tally.appointments
    leave_behind(tally, fact)
    tally.untold = {**untold, **{key: each for key, each in before.items() if key not in tally.appointments}}


def _drop_before(tally: Tally, fact: Fact, stage: Stage, number: int | None) -> None:
    """Drop what should have come before the stage, or the round of it, that took place."""
    held = (STAGE_ORDER[stage], number or 0)
    for some in (tally.appointments, tally.untold):
        before = [key for key, each in some.items() if (STAGE_ORDER[each.stage], each.round or 0) < held]
        for key in [key for key in before if not _is_still_ahead(some[key], fact)]:
            del some[key]
