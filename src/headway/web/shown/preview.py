"""The page that shows what is in a file before anything is written."""

from typing import Any
from uuid import UUID

from django.http import QueryDict

from headway.actions.imports import Preview, RowProblem
from headway.web.forms.choices import decided, mark_of
from headway.web.shown.imports import (
    QuestionShown,
    TableShown,
    count_left,
    counts_shown,
    meaning_options,
    show_conflict,
    show_entries,
    show_questions,
    show_tables,
    taken_sentence,
)

_PROBLEMS_SHOWN = 200


def preview_values(found: Preview, upload_id: UUID, given: QueryDict) -> dict[str, Any]:
    """Return what was understood of a file, what would happen, and what has to be decided."""
    questions = show_questions((each for each in found.questions if each.kind != "names"), found.choices)
    tables = show_tables(found, found.choices)
    nameless = [question.text for question in found.questions if question.kind == "names"]
    orders = [question for question in questions if question.is_order]
    order_open = not all(question.chosen for question in orders)
    carried = _no_longer_asked(decided(given), tables, questions)
    problems = _not_asked_about(found)
    return {
        "source": found.source,
        "address": f"/import/{upload_id}",
        "counts": counts_shown(_counts(found)),
        "taken": taken_sentence(sum(problem.imported for problem in found.problems)),
        "orders": orders,
        "words": [question for question in questions if not question.is_order],
        "tables": tables,
        "meanings": meaning_options(),
        "entries": show_entries(found),
        "conflicts": [show_conflict(conflict) for conflict in found.conflicts],
        "problems": problems[:_PROBLEMS_SHOWN],
        "more_problems": count_left(len(problems) - _PROBLEMS_SHOWN),
        "notices": found.notices,
        "decided": bool(decided(given)),
        "changed": "changed" in given,
        "carried": carried,
        "shown": mark_of({**dict(carried), **_chosen(tables, questions)}.items()),
        "nameless": nameless,
        "can_apply": not order_open and not nameless and _brings_anything(found),
        "order_open": order_open,
    }


def _counts(found: Preview) -> dict[str, int]:
    return {
        "read": found.read,
        "created": found.created,
        "updated": found.updated,
        "unchanged": found.unchanged,
        "proposed": found.proposed,
        "problems": len(found.problems),
    }


def _not_asked_about(found: Preview) -> list[RowProblem]:
    # A word that is asked about further up would stand here once more for each of its rows.
    asked = {question.subject for question in found.questions}
    return [problem for problem in found.problems if problem.value not in asked]


def _no_longer_asked(
    given: list[tuple[str, str]], tables: list[TableShown], questions: list[QuestionShown]
) -> list[tuple[str, str]]:
    """Return the decisions that have no field of their own on the page any more, so that the next one keeps them."""
    asked = {question.field for question in questions} | {each.field for table in tables for each in table.columns}
    return [(name, value) for name, value in given if name not in asked]


def _chosen(tables: list[TableShown], questions: list[QuestionShown]) -> dict[str, str]:
    """Return what the fields on the page hold as long as nobody changes them."""
    meanings = {value for value, _ in meaning_options()}
    columns = [column for table in tables for column in table.columns if column.chosen in meanings]
    answered = [question for question in questions if question.chosen]
    return {each.field: each.chosen for each in answered} | {each.field: each.chosen for each in columns}


def _brings_anything(found: Preview) -> bool:
    in_spite_of_problems = any(problem.imported for problem in found.problems)
    return bool(found.created or found.updated or found.proposed or in_spite_of_problems)
