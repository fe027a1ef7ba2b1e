"""The one door for files: what kind of file it is decides how it is read."""

from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from headway.actions.imports import restoring, spreadsheets
from headway.actions.imports.collecting import without_collecting
from headway.actions.imports.results import ImportResult, Preview, Progress, Undecided
from headway.readers.export import looks_like_export
from headway.readers.spreadsheet import Choices, Refusal


def prepare_import(
    *,
    owner_id: UUID,
    path: Path,
    name: str,
    today: date,
    choices: Choices | None = None,
    progress: Progress | None = None,
) -> Preview | Refusal:
    """Say what importing this file would do, without doing it. `name` is what the person calls the file."""
    with without_collecting():
        if looks_like_export(path):
            return restoring.prepare(owner_id=owner_id, path=path, name=name)
        return spreadsheets.prepare(
            owner_id=owner_id, path=path, name=name, today=today, choices=choices or Choices(), progress=progress
        )


def apply_import(
    *,
    owner_id: UUID,
    path: Path,
    name: str,
    today: date,
    now: datetime,
    choices: Choices | None = None,
    progress: Progress | None = None,
) -> ImportResult | Undecided | Refusal:
    """Import a file: everything in it or, if anything fails on the way, nothing.

    Undecided means that nothing was imported because a question has to be answered first; Refusal
    that the file cannot be used at all.
    """
    with without_collecting():
        if looks_like_export(path):
            return restoring.apply(owner_id=owner_id, path=path, name=name, now=now)
        return spreadsheets.apply(
            owner_id=owner_id,
            path=path,
            name=name,
            today=today,
            now=now,
            choices=choices or Choices(),
            progress=progress,
        )
