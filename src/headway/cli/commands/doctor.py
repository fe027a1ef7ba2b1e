"""`headway doctor`: what is wrong here, and how to mend it."""

import argparse

from headway.cli.checkup import Finding, examine
from headway.cli.start import load_framework
from headway.cli.terminal import print_document, tell
from headway.cli.texts import _
from headway.home import home_folder

_HEALTHY, _UNWELL = 0, 1


def run(options: argparse.Namespace) -> int:
    """Look at the folder, the database and what follows from the events; exit code 1 when something is wrong."""
    load_framework()
    findings = examine(home_folder(), mend=options.mend)
    healthy = not any(finding.fault for finding in findings)
    if options.json:
        print_document(
            "doctor",
            {"home": str(home_folder()), "healthy": healthy, "findings": [_document(each) for each in findings]},
        )
        return _HEALTHY if healthy else _UNWELL
    for finding in findings:
        tell(f"{_('Wrong') if finding.fault else _('Note')}: {finding.what} {finding.advice}".rstrip())
    if healthy:
        tell(_("All is well with the data in %(home)s.") % {"home": home_folder()})
    return _HEALTHY if healthy else _UNWELL


def _document(finding: Finding) -> dict[str, object]:
    return {"fault": finding.fault, "where": finding.where, "what": finding.what, "advice": finding.advice}
