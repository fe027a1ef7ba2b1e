"""The plan made beforehand for silence and a no, as pages show it."""

from typing import Any

from headway.core.setbacks import LONGEST_PLAN, offers_a_plan
from headway.store.queries.outlook import has_a_no, has_sent
from headway.web.access import Asking
from headway.words.setbacks import expect, expect_source, remembered


def offered(asking: Asking) -> dict[str, Any]:
    """Return what Today shows where the plan is offered; nothing where it was before, or a no has come."""
    if asking.owner.setback_plan is not None:
        return {}
    owner = asking.owner
    rejected = has_a_no(owner.id)
    # Most who have sent many have had one, and need not be asked for more.
    sent = not rejected and has_sent(owner.id)
    if not offers_a_plan(owner.setback_plan, sent=sent, rejected=rejected):
        return {}
    return {"setback": setback_form(asking)}


def setback_form(asking: Asking) -> dict[str, Any]:
    """Return what the form shows."""
    return {
        "expect": expect(),
        "source": expect_source(),
        "text": asking.owner.setback_plan or "",
        "longest": LONGEST_PLAN,
        "asked": asking.owner.setback_plan is not None,
    }


def setback_plan(asking: Asking) -> str:
    """Return the plan as it is recalled when it happens; "" for none."""
    return remembered(asking.owner.setback_plan) if asking.owner.setback_plan else ""
