"""Which database to use, from `HEADWAY_DATABASE_URL`."""

from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

_EXAMPLES = "sqlite:////home/me/headway.sqlite3 or postgresql://user:password@host:5432/name"
_OPTIONS = frozenset({"sslmode", "sslrootcert"})


class OddDatabaseUrlError(ValueError):
    """`HEADWAY_DATABASE_URL` cannot be used; the message says why, and never repeats a password."""


def database_settings(url: str, default_file: Path) -> dict[str, Any]:
    """Return the framework's settings for a database URL; "" is the embedded database in `default_file`.

    Raises OddDatabaseUrlError.
    """
    if not url:
        return _sqlite(default_file)
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise _odd("it is no address") from error
    if parts.scheme == "sqlite":
        return _sqlite(_file(parts))
    if parts.scheme in ("postgresql", "postgres"):
        return _postgresql(parts, port)
    raise _odd(f"{parts.scheme or 'nothing'} stands where sqlite or postgresql should")


def _sqlite(file: Path) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": file,
        "OPTIONS": {
            # Writers queue up from their first statement on, instead of failing in the middle.
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            # Large pages (of a new file only) save a quarter of what it costs to write a large import; 32 MB of
            # them keep the indexes at hand meanwhile.
            "init_command": "PRAGMA page_size=16384; PRAGMA journal_mode=WAL; PRAGMA cache_size=-32000",
        },
    }


def _file(parts: SplitResult) -> Path:
    if parts.netloc:
        raise _odd("a file needs three slashes after sqlite: and a fourth when it begins at the root")
    if parts.query or parts.fragment:
        raise _odd("a file takes no options")
    path = unquote(parts.path).removeprefix("/")
    if not path:
        raise _odd("it names no file")
    return Path(path).expanduser().resolve()


def _postgresql(parts: SplitResult, port: int | None) -> dict[str, Any]:
    if find_spec("psycopg") is None:
        raise OddDatabaseUrlError("HEADWAY_DATABASE_URL asks for PostgreSQL, which needs the package psycopg installed")
    name = unquote(parts.path).removeprefix("/")
    if not name or "/" in name:
        raise _odd("after the host comes one name, that of the database")
    options = dict(parse_qsl(parts.query, keep_blank_values=True))
    if unknown := sorted(options.keys() - _OPTIONS):
        raise _odd(f"there is no option {unknown[0]}")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(port or ""),
        "OPTIONS": options,
    }


def _odd(why: str) -> OddDatabaseUrlError:
    return OddDatabaseUrlError(f"HEADWAY_DATABASE_URL cannot be used: {why}. It looks like {_EXAMPLES}")
