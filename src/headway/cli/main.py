"""The entry point: read the command line, run one command, turn what went wrong into a sentence and an exit code."""

import gc
import sys
from collections.abc import Sequence

from headway import __version__

DONE, UNUSABLE, MISUSED, WAITING, INTERRUPTED = 0, 1, 2, 3, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 input unusable, 2 wrong usage, 3 a decision is waiting."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == ["--version"]:
        print(f"headway {__version__}")
        return DONE
    from headway.cli.terminal import leave_broken_pipe, make_writable, say
    from headway.cli.texts import _

    make_writable()
    if argv is None:
        # In a process of its own: while modules load nothing becomes rubbish, and looking for it takes its time.
        gc.disable()
    try:
        code = _run(arguments)
        if sys.stdout is not None:  # it is None where the caller closed it
            sys.stdout.flush()
    except BrokenPipeError:
        leave_broken_pipe()
        return DONE
    except OSError as error:
        # A full disk, a drive that was taken out: not ours to mend, and no reason for a traceback.
        say(f"headway: {error.filename or _('Writing')}: {error.strerror or error}")
        return UNUSABLE
    except KeyboardInterrupt:
        return INTERRUPTED
    finally:
        if argv is None:
            _close_data()
    return code


def _close_data() -> None:
    # Else what was written last would stay beside the file, and a copy of the file alone would lack it.
    database = sys.modules.get("django.db")
    if database is not None:
        database.connections.close_all()


def _run(arguments: list[str]) -> int:
    from headway.cli.arguments import check_texts, read_arguments
    from headway.cli.commands import run_command
    from headway.cli.refusal import Unusable
    from headway.cli.terminal import say

    try:
        options = read_arguments(arguments)
    except SystemExit as stop:
        return MISUSED if stop.code else DONE
    try:
        check_texts(options)
        return run_command(options)
    except Unusable as error:
        say(f"headway: {error}")
        return UNUSABLE
