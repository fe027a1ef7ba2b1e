"""Whether a status says that an application was sent, from the ideas that it names."""

from collections.abc import Sequence
from enum import Enum, auto

from headway.readers.spreadsheet.status_ideas import COUNTED, MILD_ENDS, OPEN_TO_DOUBT, STAGES, UNSENT

_LAID = UNSENT - {"unsent"}
_NO_FACTS = UNSENT | OPEN_TO_DOUBT | MILD_ENDS.keys() | {"apply", "application", "waiting"}
_BEFORE_WHICH = STAGES | {"interviewed"}
# What can come to anything that was only noted down.
_OF_A_POSTING = frozenset({"withdrawn", "filled", "cancelled"})


class Sending(Enum):
    """What a status says about sending. `READY`: not sent, as long as nothing else in the row says that it was."""

    SENT = auto()
    NOT_YET = auto()
    READY = auto()
    UNTOLD = auto()
    UNCLEAR = auto()


def sending_of(ideas: Sequence[str]) -> Sending:
    """Return what these ideas, in their order, say about sending."""
    told = COUNTED.intersection(ideas)
    if "applied" in told:
        return Sending.UNCLEAR if not told.isdisjoint({"unsent", "decided_against"}) else Sending.SENT
    early = told & _BEFORE_WHICH if "before" in ideas else frozenset()
    if "before" in ideas and told & _LAID:
        # "Ready for the interview" is no "ready to apply".
        return Sending.UNCLEAR
    facts = told - _NO_FACTS - early
    if facts and not (facts <= _OF_A_POSTING and told & (UNSENT - {"prepared"})):
        return Sending.UNTOLD if facts == {"contacted"} and "waiting" not in told else Sending.SENT
    return _of_no_facts(ideas, told)


def _of_no_facts(ideas: Sequence[str], told: frozenset[str]) -> Sending:
    if not told.isdisjoint({"unsent", "decided_against"}):
        return Sending.NOT_YET
    laid = told & _LAID
    if not told.isdisjoint(MILD_ENDS) or not told.isdisjoint(_OF_A_POSTING):
        return Sending.READY
    if "apply" in told:
        return _of_task(ideas, laid)
    if "waiting" in told:
        return Sending.UNCLEAR if laid else Sending.SENT
    if laid:
        return Sending.READY if laid == {"prepared"} else Sending.NOT_YET
    return Sending.SENT if "application" in told else Sending.UNCLEAR


def _of_task(ideas: Sequence[str], laid: frozenset[str]) -> Sending:
    """Tell "waiting to apply" from "apply, waiting": what they wait for comes after the word."""
    if laid:
        return Sending.READY if laid == {"prepared"} else Sending.NOT_YET
    waits = "waiting" in ideas and ideas.index("waiting") < ideas.index("apply")
    return Sending.NOT_YET if waits else Sending.UNCLEAR
