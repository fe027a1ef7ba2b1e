"""What every command on the data does first: the folder, the framework, the tables, the owner."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from headway import __version__, clock
from headway.cli.refusal import Unusable
from headway.cli.texts import _
from headway.home import home_folder
from headway.store.rows import OwnerRow
from headway.words.viewpoint import Viewpoint

# Nobody else on this machine reads what Headway writes.
_PRIVATE = 0o077
# With less than this, an error of the database says nothing about the database.
_ROOM_TO_WRITE = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """Whose data it is, and when: what the other layers take as arguments."""

    owner: OwnerRow
    now: datetime
    view: Viewpoint

    @property
    def owner_id(self) -> UUID:
        """The owner's id."""
        return self.owner.id

    @property
    def today(self) -> date:
        """The civil day in the owner's zone."""
        return self.view.today


def open_data() -> Here:
    """Open the data folder, creating it, its tables and its owner at the first start.

    Raises Unusable where the folder, the tables or a setting cannot be used.
    """
    prepare_folder(home_folder())
    now = _read_clock()
    # The framework puts its own zone there.
    zone_variable = os.environ.get("TZ")
    load_framework()
    with damage_told():
        from headway.store.schema import NewerDataError, ensure_schema

        try:
            ensure_schema()
        except NewerDataError as error:
            raise Unusable(str(error)) from None
        return _as_owner(now, zone_variable)


def prepare_folder(home: Path) -> None:
    """Create the data folder if it is missing, and let nobody else read what is written from now on.

    Raises Unusable where the folder cannot be written.
    """
    os.umask(_PRIVATE)
    try:
        if home.is_file():
            raise NotADirectoryError(_("it is a file, not a folder"))
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not os.access(home, os.W_OK | os.X_OK):
            raise PermissionError(_("it is read-only"))
    except OSError as error:
        raise Unusable(
            _("The data folder %(home)s cannot be used: %(why)s. Choose another one with HEADWAY_HOME.")
            % {"home": home, "why": error.strerror or error}
        ) from None


def load_framework() -> None:
    """Set the web framework up; raises Unusable for a setting in the environment that makes no sense."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "headway.settings"
    import django
    from django.core.exceptions import ImproperlyConfigured

    try:
        django.setup()
    except (ImproperlyConfigured, ValueError) as error:
        raise Unusable(str(error)) from None


@contextmanager
def damage_told() -> Iterator[None]:
    """Turn an error of the database into a sentence that says what to do: raises Unusable."""
    from django.db import DatabaseError

    try:
        yield
    except DatabaseError as error:
        if _is_full(home_folder()):
            raise Unusable(
                _("The disk that holds %(home)s is full. Make room and try again; nothing was changed.")
                % {"home": home_folder()}
            ) from error
        raise Unusable(
            _(
                "The database in %(home)s cannot be used: %(why)s. "
                "`headway doctor` looks at it, `headway restore PATH` puts a backup back."
            )
            % {"home": home_folder(), "why": error}
        ) from error


def _is_full(home: Path) -> bool:
    import shutil  # it loads every packer there is

    return shutil.disk_usage(home).free < _ROOM_TO_WRITE


def _read_clock() -> datetime:
    try:
        return clock.now()
    except clock.OddDateError as error:
        raise Unusable(str(error)) from None


def _as_owner(now: datetime, zone_variable: str | None) -> Here:
    from headway.core.policy import policy_from
    from headway.store.queries.owners import sole_owner

    owner = sole_owner()
    if owner is None:
        # Only the very first start pays for these.
        from headway.actions.owners import ensure_owner
        from headway.cli.zone import system_zone

        owner = ensure_owner(now=now, zone=system_zone(zone_variable))
    elif owner.planned_by != __version__:
        # Once after each update: the rules may have become others, and the facts are still what counts.
        from headway.actions.owners import plan_anew

        plan_anew(owner.id)
    zone = ZoneInfo(owner.zone)
    return Here(
        owner=owner,
        now=clock.now(zone),
        view=Viewpoint(today=clock.today(zone), zone=zone, policy=policy_from(owner.policy)),
    )
