"""What a form asks about an agency, and the values of a fact that tell it."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from headway.core.check_ins import days_agreed
from headway.core.events import Fact
from headway.core.representation import agency_and_note
from headway.core.vocabulary import EventKind


def agency_values(fact: Fact) -> dict[str, Any]:
    """Return what the form shows beside the values of a recorded fact; the text without an agency that stands in it."""
    if fact.kind == EventKind.REPRESENTED:
        agency, note = agency_and_note(fact)
        return {"agency": agency, "text": note}
    return {"every": days_agreed(fact)} if fact.kind == EventKind.CHECK_IN_AGREED else {}


def agency_told(told: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of a fact in the place of what a form asked: days as the next day."""
    values = {name: value for name, value in told.items() if name != "every"}
    if "every" in told:
        values["due_on"] = told["on"] + timedelta(days=told["every"])
    return values
