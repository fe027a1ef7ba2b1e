"""`headway backup`: a safe copy, called good only after it was opened and looked at."""

import argparse
from pathlib import Path

from django.utils.translation import gettext as _

from headway import clock
from headway.actions.backups import Backup, BackupProblem, write_backup
from headway.actions.backups.checking import embedded_database
from headway.cli.counting import contents
from headway.cli.refusal import Unusable
from headway.cli.start import load_framework
from headway.cli.terminal import print_document, tell
from headway.home import home_folder


def run(options: argparse.Namespace) -> int:
    """Write the backup and say what is in it."""
    load_framework()
    made = write_backup(path=Path(options.path), database=database_file(), home=home_folder(), now=clock.now())
    if isinstance(made, BackupProblem):
        raise Unusable(told(made))
    if options.json:
        _print_json(made)
        return 0
    tell(
        _("Backed up %(contents)s to %(path)s, and checked the copy.")
        % {"contents": contents(made.applications, made.events), "path": made.path}
    )
    return 0


def database_file() -> Path:
    """Return the file of the embedded database; raises Unusable where the data is kept in a database server."""
    file = embedded_database()
    if file is None:
        raise Unusable(_("The data is in a database server; use the backup tools of that server."))
    return file


def told(problem: BackupProblem) -> str:
    """Return a problem as one message."""
    return f"{problem.what} {problem.advice}".strip()


def _print_json(made: Backup) -> None:
    print_document(
        "backup",
        {"path": str(made.path), "applications": made.applications, "events": made.events, "bytes": made.size},
    )
