"""The plan made beforehand for silence and a no, in words."""

from django.utils.translation import gettext as _

from headway.core.setbacks import SILENT_FROM, SILENT_OF_HUNDRED, SILENT_OF_TEN, SILENT_TO


def expect() -> str:
    """Say what is usual, before it happens."""
    return _("Of 10 applications about %(silent)d stay without any answer.") % {"silent": SILENT_OF_TEN}


def expect_source() -> str:
    """Say where the figure comes from, and why the plan is offered now."""
    told = {"silent": SILENT_OF_HUNDRED, "least": SILENT_FROM, "most": SILENT_TO}
    logs = _(
        "807 dated applications in four public logs, 2021-2025: %(silent)d of 100 were never answered; "
        "from person to person %(least)d to %(most)d."
    )
    trial = _(
        "In two trials with 2,729 people (JOBS; Vinokur and others 1995, 1997), preparing for setbacks beforehand was "
        "part of what protected mental health."
    )
    return f"{logs % told} {trial}"


def remembered(setback_plan: str) -> str:
    """Say what the person meant to do when it happens."""
    return _("You meant to do then: %(plan)s") % {"plan": setback_plan}
