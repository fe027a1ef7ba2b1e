"""`headway serve`: the web app on this machine only."""

import argparse

from headway.cli.start import Here


def run(options: argparse.Namespace, here: Here) -> int:
    """Serve the person's own data until stopped."""
    from headway.cli.server import serve_owner

    return serve_owner(here.owner_id, host=options.host, port=options.port, browser=not options.no_browser)
