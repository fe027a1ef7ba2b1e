"""The bundled server: on loopback, behind a start token, until somebody stops it."""

import contextlib
import html
import os
import secrets
import signal
import socket
import sys
import webbrowser
from collections.abc import Iterator
from ipaddress import ip_address
from pathlib import Path
from types import FrameType
from uuid import UUID

from waitress.server import create_server

from headway.cli.refusal import Unusable
from headway.cli.texts import _
from headway.home import home_folder
from headway.wsgi import make_application

USUAL_PORT = 8710
_THREADS = 4
_LAST_PORT = 65_535


def serve_owner(owner_id: UUID, *, host: str, port: int | None, browser: bool) -> int:
    """Serve the data of one owner until Ctrl-C or SIGTERM, printing the start address on one line.

    `port` None takes the usual one, or any other where that is taken. Raises Unusable for a host
    that others can reach and for a port that cannot be had.
    """
    address = loopback_address(host)
    token = secrets.token_urlsafe(32)
    bound = reserve_port(address, port)
    server = create_server(make_application(token, owner_id), sockets=[bound], threads=_THREADS, ident="Headway")
    place = f"[{address}]" if ":" in address else address
    url = f"http://{place}:{bound.getsockname()[1]}/start/{token}"
    with ending_cleanly(), opening_page(url) as page, contextlib.suppress(KeyboardInterrupt):
        print(_("Headway is running at %(url)s") % {"url": url}, flush=True)
        if browser:
            open_browser(page)
        server.run()
    server.close()
    return 0


def loopback_address(host: str) -> str:
    """Return the numeric loopback address for a host; raises Unusable for any that is not on this machine alone."""
    name = host.strip("[]").lower()
    if name == "localhost":
        return "127.0.0.1"
    try:
        address = ip_address(name)
    except ValueError:
        address = None
    if address is None or not address.is_loopback:
        raise Unusable(
            _("--host %(host)s: Headway only answers on this machine. Use 127.0.0.1, ::1 or localhost.")
            % {"host": host}
        )
    return str(address)


def reserve_port(address: str, port: int | None) -> socket.socket:
    """Return a socket bound to the port, for None to the usual one or any other that is free; raises Unusable."""
    if port is None:
        try:
            return _bind(address, USUAL_PORT)
        except OSError:
            return _bind(address, 0)
    if not 0 <= port <= _LAST_PORT:
        raise _no_port(port, _("ports go from 0 to %(last)d") % {"last": _LAST_PORT})
    try:
        return _bind(address, port)
    except OSError as error:
        raise _no_port(port, error.strerror or str(error)) from None


def _no_port(port: int, why: str) -> Unusable:
    return Unusable(
        _("--port %(port)d cannot be used: %(why)s. Leave --port out, and a free one is taken.")
        % {"port": port, "why": why}
    )


def _bind(address: str, port: int) -> socket.socket:
    # The server could bind by itself, but leaves sockets and threads behind where that fails.
    bound = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET)
    try:
        if os.name == "posix":
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((address, port))
    except OSError:
        bound.close()
        raise
    return bound


@contextlib.contextmanager
def ending_cleanly() -> Iterator[None]:
    """Let SIGTERM, and a terminal that is closed, end the program as cleanly as Ctrl-C does."""
    signals = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {each: signal.getsignal(each) for each in signals}

    def stop(number: int, frame: FrameType | None) -> None:
        # A second signal must not break into the tidying up after the first.
        before.clear()
        for each in signals:
            signal.signal(each, signal.SIG_IGN)
        sys.exit(0)

    for each in signals:
        signal.signal(each, stop)
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


@contextlib.contextmanager
def opening_page(url: str) -> Iterator[Path]:
    """Write a page that leads to the start address, for this user's eyes only.

    The address on the browser's command line would show the token to everybody on this machine.
    """
    page = home_folder() / f"open-{os.getpid()}.html"
    page.touch(mode=0o600)
    page.write_text(
        f'<!doctype html><meta charset="utf-8"><title>Headway</title>'
        f'<meta http-equiv="refresh" content="0; url={html.escape(url)}">'
        f'<p><a href="{html.escape(url)}">Headway</a></p>\n',
        encoding="utf-8",
    )
    try:
        yield page
    finally:
        page.unlink(missing_ok=True)


def open_browser(page: Path) -> None:
    # Without a display the default browser may be a text one, which would take over this terminal.
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return
    with contextlib.suppress(webbrowser.Error):
        webbrowser.open(page.as_uri())
