"""What can be wrong with the data folder and the database, each finding with what to do about it."""

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from headway import __version__, clock
from headway.actions.backups.checking import check_file, embedded_database

_KNOWN_VARIABLES = frozenset(
    {"HEADWAY_HOME", "HEADWAY_DATABASE_URL", "HEADWAY_TODAY", "HEADWAY_SECRET_KEY", "HEADWAY_SAMPLES"}
)
# SQLite's write-ahead log needs shared memory, which these do not share between machines.
_NETWORK_FILESYSTEMS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "fuse.sshfs", "fuse.rclone"})
_MOUNTS = Path("/proc/mounts")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something to know; a `fault` is wrong, anything else is only odd."""

    fault: bool
    where: str
    what: str
    advice: str = ""


def examine(home: Path, *, mend: bool) -> list[Finding]:
    """Look at everything and return what was found; `mend` works out anew what follows from the events."""
    findings = [*_variables(), *_folder(home)]
    file = embedded_database()
    if file is None:
        return [*findings, *_projections(mend=mend)]
    if not file.exists():
        return findings if home.is_file() else [*findings, _no_data(home)]
    findings += [*_filesystem(file), *_readers_of(file), *_file(file)]
    if not any(finding.fault for finding in findings):
        findings += _projections(mend=mend)
    return findings


def _no_data(home: Path) -> Finding:
    return Finding(
        fault=False,
        where=str(home),
        what=_("There is no data here yet."),
        advice=_("`headway` begins, `headway restore PATH` puts a backup back."),
    )


def _variables() -> Iterator[Finding]:
    try:
        if os.environ.get("HEADWAY_TODAY"):
            yield Finding(
                fault=False,
                where="HEADWAY_TODAY",
                what=_("Headway takes every day for %(day)s.") % {"day": clock.now().date().isoformat()},
                advice=_("Take HEADWAY_TODAY out of the environment to let days pass."),
            )
    except clock.OddDateError as error:
        yield Finding(fault=True, where="HEADWAY_TODAY", what=str(error), advice=_("Correct it or take it out."))
    for name in sorted(os.environ):
        if name.startswith("HEADWAY_") and name not in _KNOWN_VARIABLES:
            yield Finding(
                fault=False,
                where=name,
                what=_("Headway does not know the variable %(name)s.") % {"name": name},
                advice=_("Look whether it is spelled right."),
            )


def _folder(home: Path) -> Iterator[Finding]:
    if not home.is_dir():
        if home.exists():
            yield Finding(
                fault=True,
                where=str(home),
                what=_("%(home)s is a file, where the data folder should be.") % {"home": home},
                advice=_("Choose a folder with HEADWAY_HOME."),
            )
        return
    if not os.access(home, os.W_OK | os.X_OK):
        yield Finding(
            fault=True,
            where=str(home),
            what=_("The data folder %(home)s cannot be written.") % {"home": home},
            advice=_("Give yourself the right to write it, or choose another one with HEADWAY_HOME."),
        )
    if _open_to_others(home):
        yield _told_on_others(home, "700")


def _readers_of(file: Path) -> Iterator[Finding]:
    # A private folder already keeps everybody out, whatever the rights of the files in it.
    if _open_to_others(file) and _open_to_others(file.parent):
        yield _told_on_others(file, "600")


def _told_on_others(path: Path, mode: str) -> Finding:
    return Finding(
        fault=False,
        where=str(path),
        what=_("Others on this machine can look into %(path)s.") % {"path": path},
        advice=_("`chmod %(mode)s %(path)s` keeps it to yourself.") % {"mode": mode, "path": path},
    )


def _open_to_others(path: Path) -> bool:
    return os.name == "posix" and bool(path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO))


def _filesystem(file: Path) -> Iterator[Finding]:
    kind = filesystem_of(file.resolve(), _MOUNTS)
    if kind in _NETWORK_FILESYSTEMS:
        yield Finding(
            fault=False,
            where=str(file),
            what=_("The data is on a network drive (%(kind)s), where two machines at once could damage it.")
            % {"kind": kind},
            advice=_("Keep it on this machine's own disk with HEADWAY_HOME, and copy it with `headway backup`."),
        )


def filesystem_of(file: Path, mounts: Path) -> str:
    """Return the kind of filesystem that a file lies on; "" where the system does not tell."""
    if not mounts.exists():
        return ""
    lines = [line.split() for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines()]
    around = [(len(fields[1]), fields[2]) for fields in lines if len(fields) > 2 and file.is_relative_to(fields[1])]
    return max(around, default=(0, ""))[1]


def _file(file: Path) -> Iterator[Finding]:
    problem = check_file(file)
    if problem is not None:
        yield Finding(fault=True, where=str(file), what=problem.what, advice=problem.advice)
        return
    try:
        with closing(sqlite3.connect(file)) as connection, connection:
            connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        yield Finding(
            fault=True,
            where=str(file),
            what=_("The database cannot be written: %(why)s.") % {"why": error},
            advice=_("Look whether another program holds it, and whether the disk is full."),
        )


def _projections(*, mend: bool) -> Iterator[Finding]:
    from headway.actions import doctor
    from headway.actions.owners import plan_anew
    from headway.store.queries.owners import sole_owner
    from headway.store.schema import ensure_schema

    ensure_schema()
    owner = sole_owner()
    if owner is None:
        return
    if owner.planned_by != __version__:
        # What every other command does first after an update; the old rules' results are no damage.
        plan_anew(owner.id)
    differences = doctor.find_differences(owner.id)
    if differences and mend:
        doctor.mend(owner.id)
        differences = doctor.find_differences(owner.id)
    if differences:
        count = len(differences)
        yield Finding(
            fault=True,
            where=", ".join(sorted({str(difference.application_id)[:8] for difference in differences})[:10]),
            what=ngettext(
                "%(count)d thing does not follow from the events.",
                "%(count)d things do not follow from the events.",
                count,
            )
            % {"count": count},
            advice=_("`headway doctor --mend` works them out anew; no event is changed."),
        )
