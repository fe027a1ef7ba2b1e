"""`headway restore`: puts a backup back, and keeps aside what was there."""

import argparse
from pathlib import Path

from django.utils.translation import gettext as _

from headway import clock
from headway.actions.backups import BackupProblem, restore_backup
from headway.cli.commands.backup import database_file, told
from headway.cli.counting import contents
from headway.cli.in_use import alone_in
from headway.cli.refusal import Unusable
from headway.cli.start import load_framework, prepare_folder
from headway.cli.terminal import print_document, tell
from headway.home import home_folder


def run(options: argparse.Namespace) -> int:
    """Restore without opening the present data first: it may be missing or damaged."""
    home = home_folder()
    prepare_folder(home)
    load_framework()
    with alone_in(home):
        restored = restore_backup(path=Path(options.path), database=database_file(), home=home, now=clock.now())
    if isinstance(restored, BackupProblem):
        raise Unusable(told(restored))
    if options.json:
        print_document(
            "restore",
            {
                "applications": restored.applications,
                "events": restored.events,
                "aside": str(restored.aside) if restored.aside else None,
            },
        )
        return 0
    tell(_("Restored %(contents)s.") % {"contents": contents(restored.applications, restored.events)})
    if restored.aside:
        tell(_("What was there before is kept in %(folder)s.") % {"folder": restored.aside})
    return 0
