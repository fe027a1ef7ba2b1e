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
    if path.exists() and not options.force:
        raise Unusable(_("%(path)s exists already. Choose another name, or replace it with --force.") % {"path": path})
    try:
        exported = export(owner_id=here.owner_id, path=path, today=here.today, now=here.now)
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
