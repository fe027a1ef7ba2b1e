"""`headway pause`: the whole search rests until a day."""

import argparse

from django.utils.translation import gettext as _

from headway.actions.owners import pause_search
from headway.cli.dates import read_day
from headway.cli.refusal import Unusable
from headway.cli.start import Here
from headway.cli.terminal import tell
from headway.words.days import day


def run(options: argparse.Namespace, here: Here) -> int:
    """Begin a pause, move its end, or end it today."""
    until_on = here.today if options.end else read_day(options.until, here.today, "--until")
    if until_on < here.today or (until_on == here.today and not options.end):
        raise Unusable(_("--until %(day)s: a pause ends on a day to come.") % {"day": until_on.isoformat()})
    changed = pause_search(owner_id=here.owner_id, today=here.today, until_on=until_on, now=here.now)
    if options.end:
        tell(_("You go on with your search.") if changed else _("Your search does not rest."))
    else:
        tell(_("Your search rests until %(day)s. Nothing becomes late meanwhile.") % {"day": day(until_on)})
    return 0
