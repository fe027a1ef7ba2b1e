"""Writing to terminals as they are: of any width, of any encoding, sometimes gone."""

import codecs
import os
import re
import sys
from collections.abc import Iterable, Sequence
from typing import Any

_PLAIN = {
    "\N{MIDDLE DOT}": "-",
    "\N{LEFT DOUBLE QUOTATION MARK}": '"',
    "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
    "\N{LEFT SINGLE QUOTATION MARK}": "'",
    "\N{RIGHT SINGLE QUOTATION MARK}": "'",
    "\N{HORIZONTAL ELLIPSIS}": "...",
    "\N{EN DASH}": "-",
    "\N{EM DASH}": "-",
    "\N{NO-BREAK SPACE}": " ",
}
# Texts come from files of strangers: what moves the cursor, recolours, renames the window or turns
# the direction of the line around must not reach a terminal. Joiners stay, emoji are made with them.
_BREAKS = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029]+")
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_UNSAFE_IN_JSON = re.compile(r"[\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_WIDTH_WITHOUT_TERMINAL = 120
_NARROWEST = 6


def make_writable() -> None:
    """Let standard output and error write every character, in a plainer form where their encoding lacks it."""
    codecs.register_error("headway_plain", _plainer)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="headway_plain")


def tell(text: str) -> None:
    """Print one line on standard output, whatever is in the text."""
    print(one_line(text))


def say(message: str) -> None:
    """Print a message of one line on standard error."""
    print(one_line(message), file=sys.stderr, flush=True)


def one_line(text: str) -> str:
    """Return a text on one line and without characters that give orders to a terminal."""
    return _UNSAFE.sub("", _BREAKS.sub(" ", text))


def print_document(name: str, content: dict[str, Any]) -> None:
    """Print one JSON document with its schema first."""
    import json

    document = {"schema": f"headway/{name}/1", **content}
    encoding = (getattr(sys.stdout, "encoding", None) or "ascii").lower().replace("-", "")
    text = json.dumps(document, indent=2, ensure_ascii=encoding != "utf8")
    print(_UNSAFE_IN_JSON.sub(_escaped, text))


def print_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print columns that fit the width of the terminal; the widest ones are cut first."""
    lines = [[one_line(cell) for cell in line] for line in (headings, *rows)]
    widths = _fit([max(len(line[column]) for line in lines) for column in range(len(headings))], _terminal_width())
    for line in lines:
        print("  ".join(_cut(cell, width).ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


def ask(question: str) -> bool:
    """Ask a yes-or-no question on the terminal; no answer is a no."""
    print(f"{one_line(question)} [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def leave_broken_pipe() -> None:
    """Point standard output at nothing, so that closing it does not complain once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def _plainer(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    piece = error.object[error.start : error.end]
    return "".join(_PLAIN.get(character, "?") for character in piece), error.end


def _terminal_width() -> int:
    import shutil  # it loads every packer there is

    return shutil.get_terminal_size((_WIDTH_WITHOUT_TERMINAL, 24)).columns


def _fit(widths: Iterable[int], room: int) -> list[int]:
    fitted = list(widths)
    room -= 2 * (len(fitted) - 1)
    while sum(fitted) > room and max(fitted) > _NARROWEST:
        widest = fitted.index(max(fitted))
        fitted[widest] -= 1
    return fitted


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"
