"""What a heading says about its column, in the languages of `heading_words`."""

import re
from dataclasses import dataclass
from functools import lru_cache

from headway.core.vocabulary import ContactRole
from headway.readers.spreadsheet.fold import fold, fold_heading
from headway.readers.spreadsheet.heading_words import WORDS
from headway.readers.spreadsheet.meaning import M, Meaning
from headway.readers.spreadsheet.other_days import is_of_other_day

_LONGEST = 4
_WEAKEST = 45
_FOR_AN_UNKNOWN_WORD = 25
_COMPOUND_FROM = 7
_SURE = 80
_BRACKETS = re.compile(r"\([^)]*\)?")
_SEVERAL_THINGS = re.compile(r"\s*[/&+,]\s*|\s+(?:and|und|et|y|e|en)\s+", re.IGNORECASE)
_MAY_COME_FIRST = frozenset({M.EMPLOYER, M.ROLE, M.LOCATION, M.STATUS})


@dataclass(frozen=True, slots=True)
class Guess:
    """What a heading may mean, and how sure that is (0 to 100)."""

    meaning: Meaning
    sureness: int


def _index() -> dict[str, str]:
    found: dict[str, str] = {}
    for idea, words in WORDS.items():
        for word in words.split():
            found.setdefault(fold(word), idea) if word != "#" else found.setdefault("#", idea)
    return found


_IDEAS = _index()

# Meaning, how sure, the ideas that must be there, the ideas that may be there. The first that fits wins.
_RULES: tuple[tuple[Meaning, int, str, str], ...] = (
    (M.REJECTION_REASON, 95, "REASON", "REJECTION STATUS"),
    (M.FOLLOW_UP_NOTES, 90, "FOLLOWUP NOTES", ""),
    (M.STATUS_ON, 85, "STATUS DATE", "UPDATED"),
    (M.UPDATED_ON, 90, "UPDATED", "DATE STATUS CONTACT APPLY TIMESTAMP RESPONSE"),
    (M.CONTACT_EMAIL, 95, "EMAIL", "CONTACT NAME PHONE REFER"),
    (M.CONTACT_PHONE, 95, "PHONE", "CONTACT NAME REFER ID"),
    (M.CONTACT_NAME, 95, "CONTACT", "NAME REFER"),
    (M.CONTACT_NAME, 70, "CONTACT", "NAME REFER EMPLOYER AGENCY"),
    (M.REFERRAL, 80, "REFER", "NAME"),
    (M.SALARY_MIN, 95, "SALARY MIN", "ROLE JOB"),
    (M.SALARY_MAX, 95, "SALARY MAX", "ROLE JOB"),
    (M.SALARY, 95, "SALARY", "ROLE JOB OFFER"),
    (M.CLOSING_ON, 95, "CLOSING", "DATE APPLY JOB ROLE"),
    (M.APPLIED_ON, 90, "APPLY DATE RESUME", "COVER"),
    (M.COVER_LETTER, 90, "COVER", "VERSION APPLY"),
    (M.RESUME_VERSION, 95, "RESUME", "VERSION APPLY NAME"),
    (M.RESUME_VERSION, 60, "RESUME COVER", "VERSION APPLY"),
    (M.ROW_ID, 60, "ID", "APPLY"),
    (M.REQUISITION_ID, 90, "REQ", "ID JOB ROLE"),
    (M.REQUISITION_ID, 80, "ID JOB", "ROLE"),
    (M.URL, 95, "LINK", "JOB ROLE APPLY CHANNEL"),
    (M.URL, 60, "LINK", "JOB ROLE APPLY EMPLOYER CHANNEL"),
    (M.LOCATION, 95, "LOCATION", "JOB ROLE"),
    (M.LOCATION, 80, "LOCATION", "EMPLOYER JOB"),
    (M.SCREENING_ON, 90, "SCREENING", "DATE INTERVIEW NEXT TIMESTAMP"),
    (M.INTERVIEW_ON, 90, "INTERVIEW", "DATE NEXT APPLY EMPLOYER"),
    (M.ASSESSMENT_ON, 85, "ASSESSMENT", "DATE"),
    (M.FOLLOW_UP_ON, 90, "FOLLOWUP", "DATE NEXT APPLY"),
    (M.FOLLOW_UP_ON, 55, "NEXT CONTACT", "DATE"),
    (M.FOLLOW_UP_ON, 60, "STEP CLOSING", "DATE"),
    (M.FOLLOW_UP_ON, 60, "STEP DATE", ""),
    (M.RESPONSE_ON, 90, "RESPONSE DATE", "EMPLOYER APPLY"),
    (M.RESPONSE_ON, 75, "RESPONSE", "EMPLOYER APPLY"),
    (M.STATUS, 80, "OFFER REJECTION", "RESPONSE"),
    (M.REJECTION_ON, 90, "REJECTION", "DATE"),
    (M.OFFER_ON, 85, "OFFER", "DATE"),
    (M.APPLIED_ON, 100, "APPLY DATE", "JOB ROLE EMPLOYER"),
    (M.SAVED_ON, 85, "SAVED", "DATE JOB ROLE"),
    (M.CHANNEL, 90, "CHANNEL", "JOB APPLY ROLE"),
    (M.CHANNEL, 60, "AGENCY", "NAME"),
    (M.STATUS, 100, "STATUS", "APPLY JOB"),
    (M.STATUS, 80, "STATUS", "APPLY JOB ROLE RESPONSE INTERVIEW EMPLOYER"),
    (M.EMPLOYER, 100, "EMPLOYER", "NAME"),
    (M.EMPLOYER, 75, "EMPLOYER", "NAME JOB AGENCY APPLY"),
    (M.ROLE, 100, "ROLE", "JOB NAME"),
    (M.ROLE, 85, "ROLE", "JOB NAME APPLY"),
    (M.ROLE, 60, "JOB", "NAME"),
    (M.APPLIED_ON, 75, "APPLY", "ROLE JOB"),
    (M.APPLIED_ON, 60, "DATE", ""),
    (M.APPLIED_ON, 55, "TIMESTAMP", "DATE"),
    (M.NOTES, 95, "NOTES", ""),
    (M.NOTES, 70, "NOTES", "JOB APPLY STATUS ROLE EMPLOYER"),
    (M.EMPLOYER, 70, "EMPLOYER NAME LOCATION", ""),
    (M.EMPLOYER, 60, "WORKPLACE", "NAME EMPLOYER"),
    (M.EMPLOYER, 50, "NAME", ""),
)
_COMPILED = tuple(
    (meaning, sureness, frozenset(need.split()), frozenset(f"{need} {may} FILL".split()))
    for meaning, sureness, need, may in _RULES
)


@lru_cache(maxsize=4096)
def guess(heading: str) -> Guess | None:
    """Return what the heading most likely says about its column, or None when it says nothing known."""
    if heading.strip() == "#":
        return Guess(M.ROW_ID, 60)
    first = _first_of_several(heading)
    if first and first.meaning is M.EMPLOYER:
        return first
    whole = _guess(heading)
    if whole is None and "(" in heading:
        whole = _guess(_BRACKETS.sub(" ", heading))
    return whole or first


def _first_of_several(heading: str) -> Guess | None:
    # "Employer / contact person", "Name and address of the company": one column for two things is named by the first.
    parts = _SEVERAL_THINGS.split(heading, maxsplit=1)
    first = _guess(parts[0]) if len(parts) > 1 else None
    if first is None or first.meaning not in _MAY_COME_FIRST or first.sureness < _SURE:
        return None
    return Guess(first.meaning, first.sureness - _FOR_AN_UNKNOWN_WORD)


def _guess(heading: str) -> Guess | None:
    ideas, unknown = ideas_of(heading)
    for meaning, sureness, need, may in _COMPILED:
        if need <= ideas <= may and not _is_reason_of_other(meaning, ideas, unknown):
            left = sureness - _FOR_AN_UNKNOWN_WORD * unknown
            is_other = meaning is M.APPLIED_ON and is_of_other_day(heading, bare="APPLY" not in ideas)
            return Guess(meaning, left) if left >= _WEAKEST and not is_other else None
    return None


def _is_reason_of_other(meaning: Meaning, ideas: frozenset[str], unknown: int) -> bool:
    # "Route reason", "Reason for applying": why something else was done, and not why they said no.
    return meaning is M.REJECTION_REASON and unknown > 0 and "REJECTION" not in ideas


def ideas_of(heading: str) -> tuple[frozenset[str], int]:
    """Return the ideas that a heading names, and how many of its words are not known."""
    words = [word for word in fold_heading(heading).split() if not word.isdigit() and word not in _ORDINALS]
    ideas: set[str] = set()
    unknown = 0
    place = 0
    while place < len(words):
        length, found = _longest(words, place)
        place += length
        if found:
            ideas |= found
        else:
            unknown += 1
    return frozenset(ideas), unknown


def _longest(words: list[str], place: int) -> tuple[int, set[str]]:
    for length in range(min(_LONGEST, len(words) - place), 0, -1):
        idea = _IDEAS.get(" ".join(words[place : place + length]))
        if idea:
            return length, {idea}
    return 1, _compound(words[place])


def _compound(word: str) -> set[str]:
    # "Bewerbungsdatum", "sollicitatiedatum": two known words grown together, with or without a joint.
    if len(word) < _COMPOUND_FROM:
        return set()
    for cut in range(3, len(word) - 2):
        tail = _IDEAS.get(word[cut:])
        head = word[:cut]
        front = _IDEAS.get(head) or (_IDEAS.get(head[:-1]) if head[-1] in "sne" else None)
        if tail and front and len(word) - cut > 2:
            return {front, tail}
    return set()


_ORDINALS = {
    word: number
    for number, words in enumerate(
        (
            "1st first erste erstes erster premier premiere 1er primera primer primo primeira eerste 1e 1o 1a 一面",
            "2nd second zweite zweites zweiter zweitgesprach deuxieme 2eme segunda segundo seconda secondo tweede 2e "
            "2o 2a ii 二面",
            "3rd third dritte drittes dritter troisieme 3eme tercera tercer terza terzo derde 3e 3o 3a iii 三面",
            "4th fourth vierte viertes quatrieme 4eme cuarta quarta quarto vierde 4e iv",
            "5th fifth funfte funftes cinquieme 5eme quinta quinto vijfde 5e v",
        ),
        start=1,
    )
    for word in words.split()
}
_MOST_ROUNDS = 12


def round_of(folded: str) -> int | None:
    """Return the round that a folded text names ("2nd interview", "round 2", "interview2"), or None."""
    for word in folded.split():
        digits = word.lstrip("abcdefghijklmnopqrstuvwxyz")
        if digits.isdecimal() and 1 <= int(digits[:4]) <= _MOST_ROUNDS:
            return int(digits)
        if word in _ORDINALS:
            return _ORDINALS[word]
    return None


_ROLES = (
    (("hiring manager",), ContactRole.HIRING_MANAGER),
    (("recruit", "recrut", "reclut", "selezionator", "talent"), ContactRole.RECRUITER),
    (("interviewer",), ContactRole.INTERVIEWER),
    (("referr", "referred", "reference"), ContactRole.REFERRER),
    (("coordinator",), ContactRole.COORDINATOR),
)


def contact_role_of(heading: str) -> ContactRole | None:
    """Return what a person named under this heading is to the applicant, where it says so."""
    folded = fold_heading(heading)
    return next((role for signs, role in _ROLES if any(sign in folded for sign in signs)), None)
