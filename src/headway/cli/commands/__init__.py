"""One module for each command; only the one that is asked for is loaded."""

import argparse
import gc
from importlib import import_module

_ON_DATA = {
    "serve": "serve",
    "import": "import_files",
    "today": "today",
    "list": "list_applications",
    "show": "show",
    "add": "add",
    "edit": "edit",
    "laws": "laws",
    "log": "log",
    "undo": "undo",
    "review": "review",
    "draft": "draft",
    "questions": "questions",
    "lessons": "lessons",
    "private-note": "private_note",
    "pause": "pause",
    "week": "week",
    "settings": "settings",
    "export": "export",
}
# These must work on data that is missing or damaged.
_ON_FILES = {"demo": "demo", "backup": "backup", "restore": "restore", "doctor": "doctor"}


def _collect_again() -> None:
    if not gc.isenabled():
        # What was loaded stays for good: looking through it once would cost what was saved.
        gc.freeze()
        gc.enable()


def run_command(options: argparse.Namespace) -> int:
    """Run the command that the options name and return its exit code."""
    code: int
    if options.command in _ON_FILES:
        command = import_module(f"headway.cli.commands.{_ON_FILES[options.command]}")
        _collect_again()
        code = command.run(options)
        return code
    from headway.cli.in_use import working_in
    from headway.cli.start import damage_told, open_data, prepare_folder
    from headway.home import home_folder

    prepare_folder(home_folder())
    # Marked before it is opened, or a restore in between would leave this command with the file it put aside.
    with working_in(home_folder()):
        here = open_data()
        command = import_module(f"headway.cli.commands.{_ON_DATA[options.command]}")
        _collect_again()
        with damage_told():
            code = command.run(options, here)
    return code
