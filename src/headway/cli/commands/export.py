"""`headway export`: everything in one file."""

import argparse
from pathlib import Path

from django.utils.translation import gettext as _

from headway.actions.exports import UnknownEndingError, export
from headway.cli.counting import contents
from headway.cli.refusal import Unusable
from headway.cli.start import Here
from headway.cli.terminal import print_document, tell


def run(options: argparse.Namespace, here: Here) -> int:
    """Write the file; one that exists is only replaced with --force."""
    path = Path(options.path)
    _check_place(path, replacing=options.force)
    try:
        exported = export(
            owner_id=here.owner_id, path=path, today=here.today, now=here.now, private=options.with_private_notes
        )
    except UnknownEndingError:
        raise Unusable(_("%(path)s: the name must end in .xlsx, .csv or .json.") % {"path": path}) from None
    except OSError as error:
        raise Unusable(f"{path}: {error.strerror or error}") from None
    if options.json:
        print_document(
            "exported",
            {"path": str(exported.path), "applications": exported.applications, "events": exported.events},
        )
        return 0
    tell(
        _("Wrote %(contents)s to %(path)s.")
        % {"contents": contents(exported.applications, exported.events), "path": exported.path}
    )
    return 0


def _check_place(path: Path, *, replacing: bool) -> None:
    if path.is_dir():
        raise Unusable(_("%(path)s is a folder. Name the file to write in it, like jobs.xlsx.") % {"path": path})
    if not path.parent.is_dir():
        raise Unusable(
            _("There is no folder %(folder)s. Create it, or choose another place.") % {"folder": path.parent}
        )
    if path.exists() and not replacing:
        raise Unusable(_("%(path)s exists already. Choose another name, or replace it with --force.") % {"path": path})
