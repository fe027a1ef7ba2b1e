"""Words where a tick or a day is usual: "Yes - by mail" under "Answer?", "passed" under "Interview 2"."""

import re
from dataclasses import replace

from headway.readers.spreadsheet.fold import fold
from headway.readers.spreadsheet.meaning import FLAG_OF, M, Meaning
from headway.readers.spreadsheet.status_marks import Status
from headway.readers.spreadsheet.statuses import idea_of, understand
from headway.readers.spreadsheet.yes_no import yes_or_no

_ANSWER_FIRST = re.compile(
    r"((?:yes|y|no|n|ja|nein|oui|non|s[ií]|sim|n[ãa]o|nee)\b|[\u2705\u2713\u2714\u2611\u274c\u2716-\u2718]\ufe0f?)\W*(?=\w)",
    re.IGNORECASE,
)
_ABOUT = {
    M.SCREENING_ON: "phone screen",
    M.SCREENING_FLAG: "phone screen",
    M.INTERVIEW_ON: "interview",
    M.INTERVIEW_FLAG: "interview",
    M.ASSESSMENT_ON: "assessment",
    M.ASSESSMENT_FLAG: "assessment",
    M.RESPONSE_ON: "",
    M.RESPONSE_FLAG: "",
}
_TICKED = frozenset({*FLAG_OF, *FLAG_OF.values()}) - {M.APPLIED_ON, M.APPLIED_FLAG, M.FOLLOW_UP_ON}
_ASSESSED = frozenset({M.ASSESSMENT_ON, M.ASSESSMENT_FLAG})
_FAILED = frozenset({"failed", "fail", "not passed", "durchgefallen", "echec", "bocciato"})


def answer_first(text: str) -> tuple[bool, str] | None:
    """Return the yes or no that a text begins with, and its other words; None when it begins otherwise."""
    found = _ANSWER_FIRST.match(text.strip())
    answer = yes_or_no(found[1]) if found else None
    return None if found is None or answer is None else (answer, text.strip()[found.end() :])


def words_instead(meaning: Meaning, text: str, number: int | None) -> tuple[bool | None, Status | None]:
    """Return what words in a column of days or ticks say: yes or no, and what happened where they name it.

    `number` is the round that the heading names. Days of sending are told by days only.
    """
    if meaning not in _ABOUT and meaning not in _TICKED:
        return None, None
    first, rest = answer_first(text) or (None, "")
    answer = yes_or_no(text) if first is None else first
    status = _status(meaning, text, number, answer) or (_status(meaning, rest, number, None) if first else None)
    return (True if status else answer), status


def _status(meaning: Meaning, text: str, number: int | None, answer: bool | None) -> Status | None:
    about = _ABOUT.get(meaning)
    if about is None:
        return None
    if not about:
        status = understand(text, mistyped=False)
        told = status.understood and status.marks and not status.unknown and answer is not True
        return replace(status, text=text) if told else None
    words = _words_for(meaning, about, text)
    if not words:
        return None
    status = understand(words, mistyped=False)
    marks = [replace(mark, round=number) if mark.kind.startswith("interview") else mark for mark in status.marks]
    return replace(status, marks=tuple(marks), text=text)


def _words_for(meaning: Meaning, about: str, text: str) -> str:
    """Return the status that a word below such a heading stands for; "" for words that leave it open."""
    idea = idea_of(text)
    if idea in ("held", "scheduled") or (idea == "rejected" and fold(text) in _FAILED):
        return f"{about} {text}"
    if idea in ("rejected", "ghosted"):
        # "Rejected" below "Interview 2" may have come before it.
        return text
    if meaning in _ASSESSED:
        return f"{about} {text}" if idea == "applied" else ""
    return f"{about} {text}" if idea in ("no_show", "called_off") and "resched" not in text.lower() else ""
