"""Writing to terminals as they are: of any width, of any encoding, sometimes gone."""

import codecs
import os
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
_WIDTH_WITHOUT_TERMINAL = 120
_NARROWEST = 6


def make_writable() -> None:
    """Let standard output and error write every character, in a plainer form where their encoding lacks it."""
    codecs.register_error("headway_plain", _plainer)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="headway_plain")


def say(message: str) -> None:
    """Print a message on standard error."""
    print(message, file=sys.stderr, flush=True)


def print_document(name: str, content: dict[str, Any]) -> None:
    """Print one JSON document with its schema first."""
    import json

    document = {"schema": f"headway/{name}/1", **content}
    encoding = (getattr(sys.stdout, "encoding", None) or "ascii").lower().replace("-", "")
    print(json.dumps(document, indent=2, ensure_ascii=encoding != "utf8"))


def print_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print columns that fit the width of the terminal; the widest ones are cut first."""
    lines = [list(headings), *(list(row) for row in rows)]
    widths = _fit([max(len(line[column]) for line in lines) for column in range(len(headings))], _terminal_width())
    for line in lines:
        print("  ".join(_cut(cell, width).ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


def ask(question: str) -> bool:
    """Ask a yes-or-no question on the terminal; no answer is a no."""
    print(f"{question} [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def leave_broken_pipe() -> None:
    """Point standard output at nothing, so that closing it does not complain once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


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
