"""Numbers of things in words."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext


def contents(applications: int, events: int) -> str:
    """Say how much was copied: "1 application with 2 events"."""
    return _("%(applications)s with %(events)s") % {
        "applications": ngettext("%(count)d application", "%(count)d applications", applications)
        % {"count": applications},
        "events": ngettext("%(count)d event", "%(count)d events", events) % {"count": events},
    }
