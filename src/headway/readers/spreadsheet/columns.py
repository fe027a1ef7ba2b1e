"""Decide what each column of a table means: by its heading, its values and the person's own choice."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from headway.core.vocabulary import ContactRole
from headway.readers.said import gettext_noop
from headway.readers.spreadsheet.choices import IGNORE, OWN
from headway.readers.spreadsheet.evidence import Evidence
from headway.readers.spreadsheet.fold import fold_heading
from headway.readers.spreadsheet.grid import Grid, letter_of
from headway.readers.spreadsheet.headings import Guess, contact_role_of, guess, ideas_of
from headway.readers.spreadsheet.meaning import DATED, FLAG_OF, SEVERAL, M, Meaning
from headway.readers.spreadsheet.other_days import ends_in_date, is_of_other_day

MOST = 0.6
SOME = 0.3
_HALF = 0.5
_ALL = 1.0
_CHOSEN = 1000
_BY_VALUES = 40
_SURE = 90
_MIXED = 70
# A mere "Name" beside a "Company": its values may still tell what it is.
_FAINT = 50
_FEWEST_ALIKE = 3
# "Job" alone is the role as well as where it is.
_WEAK = 60
# "Where" may be the employer, the place or the portal: only a known portal tells.
_VAGUE = frozenset({"where", "how", "come"})
# What else a heading speaks of, or what is only planned.
_NO_FACT = frozenset({"OTHER", "STEP"})
_TIMES = frozenset({"time", "timing", "zeit", "heure", "hora", "ora", "tijd"})
# What an empty column is called must be plain: there is no value to say otherwise.
_PLAIN = 55

BY_HEADING = gettext_noop("its heading")
BY_BOTH = gettext_noop("its heading and its values")
BY_VALUES = gettext_noop("its values")
CHOSEN = gettext_noop("your choice")
OUTDONE = gettext_noop("another column fits better")
UNKNOWN = gettext_noop("kept as a field of your own")


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """What one column means. `column` counts from 0 in the rows of the grid."""

    column: int
    heading: str
    meaning: Meaning | None = None
    sureness: int = 0
    why: str = UNKNOWN
    ignored: bool = False


def assign(
    headings: Sequence[str], evidence: Sequence[Evidence], chosen: Mapping[str, str], grid: Grid
) -> tuple[Meant, ...]:
    """Return what each column means; a meaning that only one column can have goes to the surest."""
    candidates = [
        _candidate(column, heading, evidence[column], chosen, grid) for column, heading in enumerate(headings)
    ]
    of_interviews = _is_of_interviews(grid.sheet)
    if of_interviews:
        candidates = _with_days_of_interviews(candidates)
    settled = _each_meaning_once(candidates)
    taken = {one.meaning for one in candidates if one.meaning is not None}
    if of_interviews:
        taken.add(M.APPLIED_ON)
    _find_by_values(settled, evidence, taken)
    return _without_ones_own([settled[column] for column in range(len(headings))], evidence)


def _each_meaning_once(candidates: Sequence[Meant]) -> dict[int, Meant]:
    taken: set[Meaning] = set()
    settled: dict[int, Meant] = {}
    for one in sorted(candidates, key=lambda one: (-one.sureness, one.column)):
        if one.meaning in taken and one.meaning not in SEVERAL:
            why = OUTDONE if one.sureness > _FAINT else UNKNOWN
            settled[one.column] = replace(one, meaning=None, sureness=0, why=why)
            continue
        settled[one.column] = one
        if one.meaning is not None:
            taken.add(one.meaning)
    return settled


def _without_ones_own(columns: Sequence[Meant], evidence: Sequence[Evidence]) -> tuple[Meant, ...]:
    """Give back one address or number that stands in every row beside no name: forms and exports write one's own."""
    named = any(one.meaning is M.CONTACT_NAME for one in columns)

    def is_ones_own(one: Meant) -> bool:
        seen = evidence[one.column]
        reaches = one.meaning in (M.CONTACT_EMAIL, M.CONTACT_PHONE) and one.why != CHOSEN
        return reaches and not named and seen.distinct == 1 and seen.filled >= _FEWEST_ALIKE

    return tuple(replace(one, meaning=None, sureness=0, why=UNKNOWN) if is_ones_own(one) else one for one in columns)


def _candidate(column: int, heading: str, seen: Evidence, chosen: Mapping[str, str], grid: Grid) -> Meant:
    key = fold_heading(heading)
    # A column without a heading is chosen by its letter.
    named = key or fold_heading(letter_of(column + grid.left))
    choice = chosen.get(f"{fold_heading(grid.sheet)}!{named}", chosen.get(named))
    unknown = Meant(column=column, heading=heading)
    if choice is not None:
        return _from_choice(unknown, choice)
    guessed = guess(heading)
    if guessed is None:
        return unknown
    meaning = _with_values(guessed, heading, seen)
    if meaning is None or (key in _VAGUE and seen.channels == 0):
        return unknown
    why = BY_HEADING if meaning == guessed.meaning else BY_BOTH
    by_legal_form = meaning is M.EMPLOYER and seen.companies >= SOME
    return replace(unknown, meaning=meaning, sureness=guessed.sureness + by_legal_form, why=why)


def _with_values(guessed: Guess, heading: str, seen: Evidence) -> Meaning | None:
    """Return what a heading means once its values are seen: "CV sent" over days, "Job" over names of firms."""
    meaning = _refine(guessed.meaning, guessed.sureness, seen)
    if meaning is M.RESUME_VERSION and seen.days >= MOST and "APPLY" in ideas_of(heading)[0]:
        return M.APPLIED_ON
    if meaning is M.ROLE and guessed.sureness <= _WEAK and seen.companies >= MOST:
        return M.EMPLOYER
    if guessed.meaning is M.CHANNEL and seen.days >= MOST and fold_heading(heading).startswith("found"):
        return M.SAVED_ON
    return meaning


def _is_of_interviews(sheet: str) -> bool:
    ideas, unknown = ideas_of(sheet)
    return "INTERVIEW" in ideas and ideas <= {"INTERVIEW", "FILL"} and not unknown


def _with_days_of_interviews(columns: Sequence[Meant]) -> list[Meant]:
    # A bare "Date" beside "Interviewer" or "Round" is the day of the interview; else it may be any day.
    told = any(_tells_interview(one.heading) for one in columns)
    day = M.INTERVIEW_ON if told and not any(one.meaning is M.INTERVIEW_ON for one in columns) else None
    why = BY_BOTH if day else UNKNOWN
    return [
        replace(one, meaning=day, why=why) if one.meaning is M.APPLIED_ON and one.sureness <= _WEAK else one
        for one in columns
    ]


def _tells_interview(heading: str) -> bool:
    return "INTERVIEW" in ideas_of(heading)[0] or contact_role_of(heading) is ContactRole.INTERVIEWER


def _from_choice(unknown: Meant, choice: str) -> Meant:
    if choice in (OWN, IGNORE) or choice not in set(Meaning):
        return replace(unknown, why=CHOSEN, sureness=_CHOSEN, ignored=choice == IGNORE)
    return replace(unknown, meaning=Meaning(choice), sureness=_CHOSEN, why=CHOSEN)


def _refine(meaning: Meaning, sureness: int, seen: Evidence) -> Meaning | None:
    """Return what a column means in the light of its values."""
    if not seen.filled:
        return meaning if sureness >= _PLAIN else None
    if meaning in DATED:
        return _refine_dated(meaning, sureness, seen)
    refine = _BY_EVIDENCE.get(meaning)
    return refine(seen) if refine else meaning


def _is_ticked_with_words(seen: Evidence) -> bool:
    return seen.flags >= SOME > seen.days and seen.flags + seen.statuses >= MOST


def _refine_dated(meaning: Meaning, sureness: int, seen: Evidence) -> Meaning | None:
    if meaning in FLAG_OF and seen.flags >= MOST > seen.days:
        return FLAG_OF[meaning] if sureness > _MIXED else None
    if meaning in FLAG_OF and _is_ticked_with_words(seen):
        return FLAG_OF[meaning]
    if seen.days >= SOME or (meaning == M.APPLIED_ON and sureness >= _SURE):
        return meaning
    return M.STATUS if seen.statuses >= MOST else None


def _refine_contact(seen: Evidence) -> Meaning | None:
    return None if max(seen.flags, seen.days) >= MOST else M.CONTACT_NAME


def _refine_phone(seen: Evidence) -> Meaning:
    # A day looks like a number to call as well: without any other number it is the day of the call.
    if seen.days >= SOME and seen.phones <= seen.days:
        return M.SCREENING_ON
    return M.SCREENING_FLAG if seen.flags >= MOST else M.CONTACT_PHONE


def _refine_role(seen: Evidence) -> Meaning | None:
    if seen.urls >= MOST:
        return M.URL
    return None if max(seen.days, seen.numbers) >= MOST else M.ROLE


def _refine_employer(seen: Evidence) -> Meaning | None:
    return None if max(seen.days, seen.numbers, seen.emails) >= MOST else M.EMPLOYER


def _refine_url(seen: Evidence) -> Meaning | None:
    # A link into one's own mail is a proof of something, and no posting: a column of nothing else is kept.
    if seen.mailboxes >= _ALL:
        return None
    return M.CHANNEL if seen.channels >= MOST and seen.urls < SOME else M.URL


def _refine_channel(seen: Evidence) -> Meaning | None:
    if seen.urls >= MOST:
        return M.URL
    if seen.statuses >= MOST and seen.channels < SOME:
        return M.STATUS
    return None if seen.days >= MOST else M.CHANNEL


def _refine_status(seen: Evidence) -> Meaning | None:
    if seen.days >= MOST:
        return M.STATUS_ON
    return None if seen.flags >= MOST or seen.urls >= MOST or seen.numbers >= MOST else M.STATUS


def _refine_row_id(seen: Evidence) -> Meaning:
    return M.ROW_ID if seen.counters >= MOST and seen.distinct == seen.filled else M.REQUISITION_ID


def _refine_requisition(seen: Evidence) -> Meaning:
    # 1, 2, 3 down the sheet is the person's own counting, whatever stands above it.
    return M.ROW_ID if seen.in_order >= MOST else M.REQUISITION_ID


def _no_ticks(meaning: Meaning) -> Callable[[Evidence], Meaning | None]:
    return lambda seen: None if seen.flags >= MOST else meaning


_BY_EVIDENCE: dict[Meaning, Callable[[Evidence], Meaning | None]] = {
    M.CONTACT_EMAIL: _no_ticks(M.CONTACT_EMAIL),
    M.CONTACT_NAME: _refine_contact,
    M.RESUME_VERSION: _no_ticks(M.RESUME_VERSION),
    M.CONTACT_PHONE: _refine_phone,
    M.ROLE: _refine_role,
    M.EMPLOYER: _refine_employer,
    M.URL: _refine_url,
    M.CHANNEL: _refine_channel,
    M.STATUS: _refine_status,
    M.ROW_ID: _refine_row_id,
    M.REQUISITION_ID: _refine_requisition,
}


def _find_by_values(settled: dict[int, Meant], evidence: Sequence[Evidence], taken: set[Meaning]) -> None:
    for column, one in sorted(settled.items()):
        if one.meaning is not None or one.why != UNKNOWN or ideas_of(one.heading)[0] & _NO_FACT:
            continue
        meaning = _by_values(evidence[column], one.heading, evidence)
        if meaning is not None and (meaning not in taken or meaning is M.STATUS):
            taken.add(meaning)
            settled[column] = replace(one, meaning=meaning, sureness=_BY_VALUES, why=BY_VALUES)


def _by_values(seen: Evidence, heading: str, evidence: Sequence[Evidence]) -> Meaning | None:
    looks_like: tuple[tuple[Meaning, bool], ...] = (
        (M.APPLIED_ON, seen.days >= MOST and seen.numbers < MOST and _may_be_sent(heading, evidence)),
        (M.CONTACT_EMAIL, seen.emails >= MOST),
        (M.URL, seen.urls >= MOST and seen.mailboxes < _ALL),
        (M.STATUS, seen.statuses >= (MOST if heading else _HALF) and seen.distinct > 1),
        (M.ROW_ID, not heading and seen.counters > _SURE / 100 and seen.distinct == seen.filled > 1),
        (M.EMPLOYER, seen.companies >= MOST),
        (M.ROLE, seen.roles >= MOST),
        (M.CHANNEL, not heading and seen.channels >= MOST),
    )
    return next((meaning for meaning, looks in looks_like if looks), None)


def _may_be_sent(heading: str, evidence: Sequence[Evidence]) -> bool:
    # A day under words that mean something else may be any day: the posting's, a birthday.
    if not heading:
        return True
    ideas, unknown = ideas_of(heading)
    only = sum(one.days >= SOME for one in evidence) == 1
    if fold_heading(heading) in _TIMES:
        return only
    says_date = ideas <= {"DATE", "FILL"} and ("DATE" in ideas or ends_in_date(heading))
    return says_date and (only or not unknown) and not is_of_other_day(heading, bare=True)
