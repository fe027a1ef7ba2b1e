"""`headway import`: a preview of what files hold, then doing it."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from django.utils.translation import gettext as _

from headway.actions.imports import Choices, Preview, Refusal, Undecided, apply_import, prepare_import
from headway.cli.choices_file import read_choices, read_statuses
from headway.cli.import_report import Outcome, joined_document, preview_lines, question_lines, result_lines
from headway.cli.progress import progress_bar
from headway.cli.start import Here
from headway.cli.terminal import ask, print_document, say, tell
from headway.readers.records import WAITED_FOR

_DONE, _UNUSABLE, _WAITING = 0, 1, 3


def run(options: argparse.Namespace, here: Here) -> int:
    """Import the files one after the other; a file that cannot be used does not keep the others from it."""
    choices = _choices(options)
    outcomes = [_import_one(Path(path), choices, options, here) for path in options.paths]
    if options.json:
        print_document("import", joined_document(outcomes))
    if any(isinstance(outcome.told, Refusal) for outcome in outcomes):
        return _UNUSABLE
    return _WAITING if any(outcome.waits for outcome in outcomes) else _DONE


def _choices(options: argparse.Namespace) -> Choices:
    kept = read_choices(Path(options.map)) if options.map else Choices()
    return replace(
        kept,
        date_order=options.date_order or kept.date_order,
        statuses={**kept.statuses, **read_statuses(options.status)},
    )


def _import_one(path: Path, choices: Choices, options: argparse.Namespace, here: Here) -> Outcome:
    refusal = _no_file(path)
    if refusal is not None:
        return _refused(refusal, path)
    if options.yes and not options.dry_run:
        return _apply(path, choices, options, here)
    preview = prepare_import(
        owner_id=here.owner_id,
        path=path,
        name=_name(path),
        today=here.today,
        choices=choices,
        progress=progress_bar(_("Reading")),
    )
    if isinstance(preview, Refusal):
        return _refused(preview, path)
    return _decide(preview, path, choices, options, here)


def _decide(preview: Preview, path: Path, choices: Choices, options: argparse.Namespace, here: Here) -> Outcome:
    show = _keep_quiet if options.json else tell
    undecided = any(question.kind in WAITED_FOR for question in preview.questions)
    for line in preview_lines(preview):
        show(line)
    if options.dry_run or undecided:
        return Outcome(source=preview.source, told=preview, waits=undecided)
    if not preview.entries:
        show(_("There is nothing new in it."))
        return Outcome(source=preview.source, told=preview)
    if options.json or not _somebody_answers():
        say(_("headway: nothing was imported yet. Run the command again with --yes to import this."))
        return Outcome(source=preview.source, told=preview, waits=True)
    if ask(_("Import this?")):
        return _apply(path, choices, options, here)
    tell(_("Nothing was imported."))
    return Outcome(source=preview.source, told=preview)


def _keep_quiet(line: str) -> None:
    """Say nothing: what there is to say goes into one JSON document."""


def _somebody_answers() -> bool:
    # Standard input is None where the caller closed it.
    return sys.stdin is not None and sys.stdin.isatty()


def _apply(path: Path, choices: Choices, options: argparse.Namespace, here: Here) -> Outcome:
    told = apply_import(
        owner_id=here.owner_id,
        path=path,
        name=_name(path),
        today=here.today,
        now=here.now,
        choices=choices,
        progress=progress_bar(_("Importing")),
    )
    if isinstance(told, Refusal):
        return _refused(told, path)
    if isinstance(told, Undecided):
        for line in question_lines(told.questions):
            say(f"headway: {_name(path)}: {line}")
        return Outcome(source=told.source, told=told, waits=True)
    if not options.json:
        for line in result_lines(told):
            tell(line)
    return Outcome(source=told.source, told=told, waits=bool(told.proposed or told.questions))


def _name(path: Path) -> str:
    # A name in another encoding could be opened, but neither kept as evidence nor printed.
    return path.name.encode(errors="replace").decode()


def _no_file(path: Path) -> Refusal | None:
    if path.is_file() and path.name == _name(path):
        return None
    if path.is_file():
        return Refusal(where=_name(path), what=_("its name is no text in UTF-8."), advice=_("Give it another name."))
    if path.is_dir():
        return Refusal(where=str(path), what=_("this is a folder."), advice=_("Name the files in it."))
    return Refusal(where=str(path), what=_("there is no such file."), advice=_("Look at how its name is spelled."))


def _refused(refusal: Refusal, path: Path) -> Outcome:
    say(f"headway: {refusal.where}: {refusal.what} {refusal.advice}".rstrip())
    return Outcome(source=_name(path), told=refusal)
