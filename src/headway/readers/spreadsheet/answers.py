"""Words where a tick or a day is usual: "Yes - by mail" under "Answer?", "passed" under "Interview 2"."""

import re
from dataclasses import replace

from headway.readers.spreadsheet.meaning import FLAG_OF, M, Meaning
from headway.readers.spreadsheet.statuses import Status, understand, yes_or_no

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
_TICKED = frozenset({*FLAG_OF, *FLAG_OF.values()}) - {M.APPLIED_ON, M.APPLIED_FLAG}


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
    whole = _status(meaning, text, number)
    if whole:
        return True, whole
    answer, rest = answer_first(text) or (yes_or_no(text), "")
    return answer, _status(meaning, rest, number) if answer and rest else None


def _status(meaning: Meaning, text: str, number: int | None) -> Status | None:
    about = _ABOUT.get(meaning)
    if about is None:
        return None
    status = understand(f"{about} {text}" if about else text, mistyped=False)
    if not status.understood or not status.marks or status.unknown:
        return None
    marks = tuple(replace(mark, round=number) if mark.kind.startswith("interview") else mark for mark in status.marks)
    return replace(status, marks=marks if number else status.marks, text=text)
