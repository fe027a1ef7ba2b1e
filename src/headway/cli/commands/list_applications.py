"""`headway list`: all applications."""

import argparse
from collections.abc import Iterator

from django.utils.translation import gettext as _

from headway.cli.documents import application_document
from headway.cli.finding import short_ids
from headway.cli.start import Here
from headway.cli.terminal import print_document, print_table, tell
from headway.core.vocabulary import Channel, Stage, State
from headway.store.queries.applications import Filter, list_applications, wakes_on
from headway.store.queries.appointments import with_coming_appointments
from headway.store.rows import ApplicationRow
from headway.words.names import disposition_name, state_name, waiting_name
from headway.words.standing import days_silent, reached
from headway.words.viewpoint import Viewpoint

_AT_ONCE = 1000


def run(options: argparse.Namespace, here: Here) -> int:
    """Print the applications that match, the latest first."""
    rows = list(_matching(options, here))
    if options.json:
        wakes = wakes_on(here.owner_id, [row.id for row in rows], here.today)
        documents = [application_document(row, here.view, wakes_on=wakes.get(row.id)) for row in rows]
        print_document("list", {"applications": documents})
        return 0
    if not rows:
        tell(_("No applications match."))
        return 0
    names = short_ids([row.id for row in rows])
    headings = [_("Id"), _("Employer"), _("Role"), _("Applied"), _("Reached"), _("Now"), _("Silent")]
    print_table(headings, [[names[row.id], *_cells(row, here.view)] for row in rows])
    return 0


def _matching(options: argparse.Namespace, here: Here) -> Iterator[ApplicationRow]:
    wanted = Filter(
        state=State(options.state) if options.state else None,
        stage=Stage(options.stage) if options.stage else None,
        channel=Channel(options.channel) if options.channel else None,
        text=options.search,
    )
    offset = 0
    while True:
        page = list_applications(here.owner_id, wanted, sort="-applied_on", offset=offset, limit=_AT_ONCE)
        yield from with_coming_appointments(here.owner_id, page.rows, here.today)
        offset += len(page.rows)
        if not page.rows or offset >= page.total:
            return


def _cells(row: ApplicationRow, view: Viewpoint) -> list[str]:
    silent = days_silent(row, view)
    return [
        row.employer or "?",
        row.role or "?",
        row.applied_on.isoformat() if row.applied_on else "",
        reached(row),
        _now(row),
        "" if silent is None else str(silent),
    ]


def _now(row: ApplicationRow) -> str:
    if row.disposition is not None:
        return disposition_name(row.disposition)
    if row.resting:
        return _("At rest")
    return waiting_name(row.waiting_on) if row.waiting_on else state_name(row.state)
