"""What a backup is: a zip file with the database, the documents and a manifest."""

import hashlib
import json
import shutil
import zipfile
from dataclasses import asdict, dataclass
from pathlib import Path

from django.utils.translation import gettext as _

SCHEMA = "headway/backup/1"
DATABASE = "headway.sqlite3"
DOCUMENTS = "documents"
_MANIFEST = "manifest.json"
_LARGEST_MANIFEST = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupProblem:
    """Why a backup could not be made or used, and what to do; nothing was changed."""

    what: str
    advice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a backup says of itself; `rows` counts the rows of each table."""

    schema: str
    version: str
    created_at: str
    sha256: str
    rows: dict[str, int]


def pack(target: Path, *, folder: Path, manifest: Manifest) -> None:
    """Write the backup of a folder that holds a database and, if there are any, documents. Raises OSError."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as archive:
        archive.writestr(_MANIFEST, json.dumps(asdict(manifest), indent=2))
        archive.write(folder / DATABASE, DATABASE)
        for document in sorted((folder / DOCUMENTS).rglob("*")):
            archive.write(document, document.relative_to(folder).as_posix())


def unpack(source: Path, into: Path) -> Manifest | BackupProblem:
    """Unpack a backup into an empty folder after checking that it is one and is whole."""
    try:
        with zipfile.ZipFile(source) as archive:
            manifest = _read_manifest(archive)
            if manifest is None:
                return BackupProblem(what=_("%(name)s is not a Headway backup.") % {"name": source.name})
            for member in archive.namelist():
                if member == DATABASE or member.startswith(f"{DOCUMENTS}/"):
                    archive.extract(member, into)
    except OSError as error:
        return BackupProblem(what=f"{source}: {error.strerror or error}")
    except (zipfile.BadZipFile, EOFError, ValueError, KeyError, TypeError, NotImplementedError, RuntimeError):
        return BackupProblem(
            what=_("%(name)s is damaged or is not a Headway backup.") % {"name": source.name},
            advice=_("Try an older backup."),
        )
    if not (into / DATABASE).is_file() or sha256(into / DATABASE) != manifest.sha256:
        return BackupProblem(
            what=_("The data in %(name)s is not what was backed up.") % {"name": source.name},
            advice=_("Try an older backup."),
        )
    return manifest


def sha256(path: Path) -> str:
    """Return the checksum of a file in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def copy_documents(home: Path, into: Path) -> None:
    """Copy the folder of documents, where there is one. Raises OSError."""
    if (home / DOCUMENTS).is_dir():
        shutil.copytree(home / DOCUMENTS, into / DOCUMENTS)


def _read_manifest(archive: zipfile.ZipFile) -> Manifest | None:
    if _MANIFEST not in archive.namelist() or archive.getinfo(_MANIFEST).file_size > _LARGEST_MANIFEST:
        return None
    content = json.loads(archive.read(_MANIFEST))
    if not isinstance(content, dict) or content.get("schema") != SCHEMA:
        return None
    return Manifest(**content)
