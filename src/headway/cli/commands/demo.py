"""`headway demo`: a made-up search in a throw-away folder."""

import argparse
import os
import tempfile

from headway.cli.terminal import say
from headway.cli.texts import _


def run(options: argparse.Namespace) -> int:
    """Fill a temporary folder, serve it, and remove it at the end. The person's own data is not touched."""
    with tempfile.TemporaryDirectory(prefix="headway-demo-", ignore_cleanup_errors=True) as folder:
        os.environ["HEADWAY_HOME"] = folder
        os.environ.pop("HEADWAY_DATABASE_URL", None)
        return _serve(options)


def _serve(options: argparse.Namespace) -> int:
    # Only now: the settings take the data folder from the environment when they are loaded.
    from headway.cli.server import ending_cleanly, serve_owner
    from headway.cli.start import open_data

    with ending_cleanly():
        here = open_data()
        from headway.actions.demo import fill_demo

        say(_("Making up a search. It is thrown away when you stop."))
        fill_demo(owner_id=here.owner_id, today=here.today, zone=here.view.zone, now=here.now)
        return serve_owner(here.owner_id, host=options.host, port=options.port, browser=not options.no_browser)
