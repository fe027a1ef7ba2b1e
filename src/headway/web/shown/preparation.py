"""The page to prepare a conversation with, as plain values."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from headway.core.events import ARRANGED, Fact
from headway.core.people import same_person
from headway.core.rounds import Round, next_round, rounds, talks_on
from headway.core.vocabulary import DocumentKind, EventKind
from headway.store.rows import ApplicationDetail, ContactRow, LessonRow, OwnQuestionRow
from headway.web import addresses
from headway.web.access import Asking
from headway.web.shown.application import DocumentShown, documents, pairs, web_address
from headway.web.shown.lessons import show_lessons
from headway.web.shown.lists import show_row
from headway.web.shown.people import show_people
from headway.web.shown.questions import show_questions
from headway.web.shown.rounds import LineShown, show_lines
from headway.words.days import weekday_and_day
from headway.words.facts import fact_details, fact_title, time_told
from headway.words.recipients import whom_to_ask
from headway.words.rounds import round_details, round_title, round_when

_NOT_SENT = frozenset({DocumentKind.POSTING, DocumentKind.OTHER})
_SPOKEN = frozenset({EventKind.SCREENING_HELD, EventKind.INTERVIEW_HELD, EventKind.CONTACTED, EventKind.NOTE})


def preparation_values(
    detail: ApplicationDetail, lessons: Iterable[LessonRow], questions: Iterable[OwnQuestionRow], asking: Asking
) -> dict[str, Any]:
    """Return what one wants at hand: when and where, with whom, what was said before, what to ask, what was learned."""
    row = detail.application
    shown = show_row(row, (), asking.view)
    holding = [event.fact for event in detail.events if not event.retracted]
    coming = _coming(rounds(holding), asking.today)
    return {
        "title": shown.title,
        "role": shown.role,
        "employer": shown.employer,
        "when": _when(coming, asking),
        "meetings": [_lines(each, holding, asking, one_of_many=len(coming) > 1) for each in coming],
        # The page is about this application: its own questions need not say so.
        "questions": [replace(each, about="") for each in show_questions(questions)],
        "arrange_address": addresses.of_log(
            row.id, EventKind.INTERVIEW_SCHEDULED, back=addresses.of_preparation(row.id)
        ),
        "question_address": addresses.of_new_question(row.id),
        "questions_address": addresses.QUESTIONS,
        "debrief_address": addresses.of_debrief(row.id),
        "directions": directions(),
        "said": [
            (fact_title(fact), " · ".join(fact_details(fact, asking.view)))
            for fact in holding
            if fact.kind in _SPOKEN and (fact.text or fact.details)
        ],
        "lessons": show_lessons(lessons, asking.today),
        "url": web_address(row.url),
        "notes": row.notes,
        "pairs": pairs(row),
        "contacts": show_people(detail.contacts, row.id),
        "callable": next(iter(show_people(_callable(detail, coming), row.id)), None),
        "kept": _kept(detail),
        "own_address": shown.address,
    }


def _kept(detail: ApplicationDetail) -> list[tuple[str, list[DocumentShown]]]:
    """Return what was sent, and apart from it what was only kept, each under its label."""
    told = list(zip(detail.documents, documents(detail), strict=True))
    sent = [shown for document, shown in told if document.kind not in _NOT_SENT]
    kept = [shown for document, shown in told if document.kind in _NOT_SENT]
    return [(label, found) for label, found in ((_("Sent:"), sent), (_("Kept:"), kept)) if found]


def directions() -> list[str]:
    """Return the questions that give a direction, to be asked before the conversation ends."""
    return [
        _("What is the next step?"),
        _("How many rounds are there?"),
        _("Who decides?"),
        _("By when do I hear, and how?"),
        _("May I check in if I have not heard, and with whom?"),
    ]


def _coming(found: Sequence[Round], today: date) -> list[Round]:
    """Return the conversation that comes next, and all others of its day."""
    first = next_round(found, today)
    if first is None or first.on is None:
        return [first] if first else []
    return [talk.told for talk in talks_on(found, first.on)]


def _when(coming: Sequence[Round], asking: Asking) -> str:
    if not coming or coming[0].on is None:
        return _("No day is arranged yet.")
    if len(coming) > 1:
        return weekday_and_day(coming[0].on, asking.today)
    return round_when(coming[0], asking.view)


def _lines(told: Round, holding: Iterable[Fact], asking: Asking, *, one_of_many: bool) -> tuple[LineShown, ...]:
    name = round_title(told)
    if one_of_many and told.at is not None:
        name = f"{name}, {time_told(told.at, told.zone, asking.view)}"
    return show_lines([name, *round_details(told), *_notes(holding, told)])


def _callable(detail: ApplicationDetail, coming: Sequence[Round]) -> list[ContactRow]:
    """Return whose number is known, those whom one is to meet first."""
    if not coming:
        return []
    met = [name for each in coming for name in each.people]
    known = (person for person in whom_to_ask(detail.contacts) if person.phone)
    return sorted(known, key=lambda person: not any(same_person(person.name, name) for name in met))


def _notes(holding: Iterable[Fact], coming: Round) -> list[str]:
    """Return the notes that came with its arrangement."""
    told = (fact for fact in holding if fact.kind in ARRANGED and fact.text)
    return [fact.text for fact in told if (fact.on, fact.at) == (coming.on, coming.at)]
