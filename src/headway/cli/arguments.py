"""What each command takes on the command line."""

import argparse
from collections.abc import Sequence
from typing import TypeAlias

from headway import __version__
from headway.cli.edit_arguments import add_options_of_edit, add_options_of_laws
from headway.cli.log_arguments import add_options_of_log
from headway.cli.refusal import Unusable
from headway.cli.texts import _
from headway.core.vocabulary import (
    Channel,
    ContactRole,
    DraftKind,
    Language,
    Stage,
    State,
)

_PATHS = frozenset({"path", "paths", "map"})
_POSITIONAL = frozenset({"id", "batch"})
DATE_ORDERS = ("dmy", "mdy", "ymd")


Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def read_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options of one command; `headway` alone is `headway serve`. Raises SystemExit on wrong usage."""
    return _parser().parse_args(arguments or ["serve"])


def check_texts(options: argparse.Namespace) -> None:
    """Raise Unusable for a text in another encoding than the terminal's, which no table could hold; paths may be."""
    for name, value in vars(options).items():
        texts = value if isinstance(value, list) else [value]
        if name not in _PATHS and any(isinstance(text, str) and not _is_text(text) for text in texts):
            raise Unusable(
                _("%(option)s holds bytes that are no text in this terminal's encoding. Write it in UTF-8.")
                % {"option": name.upper() if name in _POSITIONAL else f"--{name.replace('_', '-')}"}
            )


def _is_text(text: str) -> bool:
    # What could not be decoded stands in the arguments as halves of surrogate pairs.
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="headway",
        description=_("Your job applications in one place, and what to do about them today."),
        epilog=_("Ids can be shortened as long as they stay unambiguous. Days: 2026-11-22, today, yesterday, +3."),
    )
    parser.add_argument("--version", action="version", version=f"headway {__version__}")
    commands = parser.add_subparsers(dest="command", metavar=_("COMMAND"), required=True)
    _add_serving(commands)
    _add_reading(commands)
    _add_writing(commands)
    _add_settings(commands)
    _add_moving(commands)
    _add_keeping(commands)
    return parser


def _add_serving(commands: Commands) -> None:
    for name, text in (
        ("serve", _("open Headway in the browser; also what `headway` alone does")),
        ("demo", _("open Headway on a made-up search in a throw-away folder")),
    ):
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument("--host", default="127.0.0.1", help=_("a loopback address (default: 127.0.0.1)"))
        command.add_argument("--port", type=int, help=_("the port; 0 takes any free one"))
        command.add_argument("--no-browser", action="store_true", help=_("only print the address"))


def _add_reading(commands: Commands) -> None:
    today = _add(commands, "today", _("what to do today, the most important first"))
    today.add_argument("--why", action="store_true", help=_("say what the figures of each step rest on"))
    _add_json(today)
    applications = _add(commands, "list", _("all applications"))
    applications.add_argument("--state", choices=[state.value for state in State])
    applications.add_argument("--stage", choices=[stage.value for stage in Stage])
    applications.add_argument("--channel", choices=[channel.value for channel in Channel])
    applications.add_argument("--search", metavar=_("WORDS"), default="", help=_("only those that hold all the words"))
    _add_json(applications)
    show = _add(commands, "show", _("one application with its timeline"))
    show.add_argument("id", metavar="ID")
    _add_json(show)
    words = _add(commands, "draft", _("the words for one occasion, to copy from; nothing is sent"))
    words.add_argument("id", metavar="ID")
    kinds = [kind.value for kind in DraftKind]
    words.add_argument("kind", metavar=_("KIND"), choices=kinds, help=", ".join(kinds))
    languages = [each.value for each in Language]
    words.add_argument("--language", choices=languages, default=Language.ENGLISH.value, help=", ".join(languages))
    words.add_argument(
        "--contact", "--person", dest="person", default="", help=_("whom it is for, where several people are known")
    )
    _add_json(words)


def _add_writing(commands: Commands) -> None:
    _add_add(commands)
    edit = _add(commands, "edit", _("change what is known of an application; an empty text takes it away"))
    add_options_of_edit(edit)
    _add_json(edit)
    laws = _add(commands, "laws", _("laws that set a day, where each was read, and whether it holds"))
    add_options_of_laws(laws)
    _add_json(laws)
    log = _add(commands, "log", _("something that happened on an application"))
    add_options_of_log(log)
    _add_json(log)
    _add_questions(commands)
    _add_private_note(commands)
    _add_pause(commands)
    _add_week(commands)
    undo = _add(commands, "undo", _("take the last change back, or the one named"))
    undo.add_argument("batch", metavar=_("BATCH"), nargs="?")
    _add_json(undo)
    review = _add(commands, "review", _("proposals that wait for your decision"))
    review.add_argument("--accept", metavar="ID", nargs="+", default=[])
    review.add_argument("--decline", metavar="ID", nargs="+", default=[])
    _add_json(review)


def _add_pause(commands: Commands) -> None:
    pause = _add(commands, "pause", _("let the whole search rest; nothing becomes late meanwhile"))
    end = pause.add_mutually_exclusive_group(required=True)
    end.add_argument("--until", metavar=_("DAY"), help=_("the day on which you go on"))
    end.add_argument("--end", action="store_true", help=_("go on today"))


def _add_week(commands: Commands) -> None:
    week = _add(commands, "week", _("a week of your search: its plan, what was done, and what you learned"))
    week.add_argument("--of", metavar=_("DAY"), help=_("a day of the week meant; without it, this one"))
    week.add_argument("--number", type=int, metavar=_("COUNT"), help=_("how many applications that fit"))
    week.add_argument("--channel", action="append", choices=[channel.value for channel in Channel])
    week.add_argument("--goal", metavar=_("TEXT"), help=_("what to get better at"))
    line_help = _("when, then: “Tue 09:00, library: write two applications”; can be repeated")
    week.add_argument("--line", metavar=_("LINE"), action="append", help=line_help)
    week.add_argument("--empty", action="store_true", help=_("keep the week without a plan"))
    week.add_argument("--setback", metavar=_("TEXT"), help=_("what you will do if nobody answers, or a no comes"))
    week.add_argument("--did", metavar=_("TEXT"), help=_("looking back: what you did"))
    week.add_argument("--learned", metavar=_("TEXT"), help=_("looking back: what you learned"))
    _add_json(week)


def _add_add(commands: Commands) -> None:
    add = _add(commands, "add", _("a new application; without a day it was sent today"))
    add.add_argument("--employer", required=True)
    add.add_argument("--role", required=True)
    when = add.add_mutually_exclusive_group()
    when.add_argument("--applied-on", metavar=_("DAY"))
    when.add_argument("--saved", action="store_true", help=_("not sent yet"))
    add.add_argument("--closing-on", metavar=_("DAY"), help=_("the last day on which one can apply"))
    add.add_argument("--channel", choices=[channel.value for channel in Channel])
    for name in ("--url", "--location", "--salary", "--requisition-id", "--notes"):
        add.add_argument(name, default="")
    add.add_argument(
        "--agency", metavar=_("NAME"), default="", help=_("the agency that sends it; the channel is then agency")
    )
    for name in ("--contact", "--contact-email", "--contact-phone"):
        add.add_argument(name, default="")
    roles = [role.value for role in ContactRole]
    add.add_argument("--contact-role", choices=roles, help=_("what the contact is to you"))
    add.add_argument("--anyway", action="store_true", help=_("though another submission stands against it"))
    add.add_argument(
        "--field", metavar=_("NAME=VALUE"), action="append", default=[], help=_("a field of your own; can be repeated")
    )
    _add_json(add)


def _add_questions(commands: Commands) -> None:
    questions = _add(commands, "questions", _("your own questions for conversations, with your answers"))
    questions.add_argument("--application", metavar="ID", help=_("those for one application, beside those for all"))
    change = questions.add_mutually_exclusive_group()
    change.add_argument("--add", metavar=_("TEXT"), help=_("keep a question; with --application for that one only"))
    change.add_argument("--change", metavar="ID", help=_("change the text or the answer of one"))
    change.add_argument("--remove", metavar="ID", help=_("take one off the list"))
    questions.add_argument("--text", metavar=_("TEXT"))
    questions.add_argument("--answer", metavar=_("TEXT"))
    _add_json(questions)


def _add_private_note(commands: Commands) -> None:
    _add_json(_add(commands, "lessons", _("what you learned, what came of trying it, and what rejections share")))
    note = _add(commands, "private-note", _("what you write for yourself alone after a no; no other command prints it"))
    note.add_argument("id", metavar="ID")
    change = note.add_mutually_exclusive_group()
    change.add_argument("--write", metavar=_("TEXT"), help=_("keep this in the place of what was kept; - reads it in"))
    change.add_argument("--remove", action="store_true", help=_("keep none any more"))
    _add_json(note)


def _add_settings(commands: Commands) -> None:
    settings = _add(commands, "settings", _("who and where you are, and the plan's numbers with what each rests on"))
    settings.add_argument("changes", metavar=_("NAME=VALUE"), nargs="*", help=_("an empty value starts again"))
    _add_json(settings)


def _add_moving(commands: Commands) -> None:
    reader = _add(
        commands, "import", _("applications from spreadsheets or a Headway export; shows what it will do first")
    )
    reader.add_argument("paths", metavar=_("PATH"), nargs="+", type=_path)
    reader.add_argument("--dry-run", action="store_true", help=_("only show what would be done"))
    reader.add_argument("--yes", action="store_true", help=_("do it without asking"))
    reader.add_argument(
        "--map", metavar=_("FILE"), type=_path, help=_("JSON file that says what columns and words mean")
    )
    reader.add_argument("--date-order", choices=DATE_ORDERS, help=_("how 3/4/2026 is to be read"))
    reader.add_argument(
        "--status",
        metavar=_("WORD=EVENT"),
        action="append",
        default=[],
        help=_("what a status in your words means; can be repeated"),
    )
    _add_json(reader)
    writer = _add(commands, "export", _("everything, as .xlsx, .csv or .json by the ending of PATH"))
    writer.add_argument("path", metavar=_("PATH"), type=_path)
    writer.add_argument("--force", action="store_true", help=_("replace a file that exists"))
    writer.add_argument("--with-private-notes", action="store_true", help=_("also how conversations felt, in a .json"))
    _add_json(writer)


def _add_keeping(commands: Commands) -> None:
    backup = _add(commands, "backup", _("a safe, verified copy of all data"))
    backup.add_argument("path", metavar=_("PATH"), type=_path)
    _add_json(backup)
    restore = _add(commands, "restore", _("put a backup back; the present data is kept aside"))
    restore.add_argument("path", metavar=_("PATH"), type=_path)
    _add_json(restore)
    doctor = _add(commands, "doctor", _("what is wrong here, and how to mend it"))
    doctor.add_argument("--mend", action="store_true", help=_("work out anew what follows from the events"))
    _add_json(doctor)


def _add(commands: Commands, name: str, text: str) -> argparse.ArgumentParser:
    return commands.add_parser(name, help=text, description=text)


def _add_json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help=_("one JSON document instead of text"))


def _path(text: str) -> str:
    # A script's empty variable would otherwise mean the folder that it happens to run in.
    if not text:
        raise argparse.ArgumentTypeError(_("it is empty"))
    return text
