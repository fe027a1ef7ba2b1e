"""What an import would do or did, as text and as JSON."""

import json
import shlex
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from headway.actions.imports import ImportResult, Preview, Refusal, RowProblem, Undecided
from headway.readers.records import Problem, Question
from headway.readers.spreadsheet.reading import Column, Table
from headway.words.meanings import meaning_name

_ENTRIES_SHOWN = 10
_PROBLEMS_SHOWN = 20
Told = Preview | ImportResult | Undecided | Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one file; `waits` says that a decision is needed, before it is written or for a part of it."""

    source: str
    told: Told
    waits: bool = False


def document(outcome: Outcome) -> dict[str, Any]:
    """Return one file's outcome as JSON has it; `read` is the sum of what follows it."""
    told = outcome.told
    counts = {
        name: getattr(told, name, 0) for name in ("read", "created", "updated", "unchanged", "proposed", "applications")
    }
    batch_id = told.batch_id if isinstance(told, ImportResult) else None
    return {
        "source": outcome.source,
        **counts,
        "problems": [_problem(each) for each in getattr(told, "problems", ())],
        "notices": [_problem(each) for each in getattr(told, "notices", ())],
        "questions": [_question(each) for each in getattr(told, "questions", ())],
        "refused": {"what": told.what, "advice": told.advice} if isinstance(told, Refusal) else None,
        "applied": isinstance(told, ImportResult),
        "batch": str(batch_id) if batch_id else None,
    }


def joined_document(outcomes: list[Outcome]) -> dict[str, Any]:
    """Return several files' outcomes: their sums, and each file under `files`."""
    documents = [document(outcome) for outcome in outcomes]
    if len(documents) == 1:
        return documents[0]
    counts = {
        name: sum(each[name] for each in documents)
        for name in ("read", "created", "updated", "unchanged", "proposed", "applications")
    }
    lists = {name: [item for each in documents for item in each[name]] for name in ("problems", "notices", "questions")}
    return {
        "source": ", ".join(outcome.source for outcome in outcomes),
        **counts,
        **lists,
        "applied": all(each["applied"] for each in documents),
        "batch": None,
        "files": documents,
    }


def preview_lines(preview: Preview) -> Iterator[str]:
    """Yield what was understood and what would be done."""
    yield preview.source
    for table in preview.tables:
        yield from _table_lines(table)
    yield from _count_lines(preview)
    for entry in preview.entries[:_ENTRIES_SHOWN]:
        yield f"  {_outcome_names().get(entry.outcome, entry.outcome)}: {entry.employer or '?'}, {entry.role or '?'}"
    for conflict in preview.conflicts[:_ENTRIES_SHOWN]:
        yield "  " + _("%(where)s: %(field)s is “%(mine)s” here and “%(theirs)s” in the file") % {
            "where": conflict.where,
            "field": conflict.field,
            "mine": conflict.mine,
            "theirs": conflict.theirs,
        }
    yield from _problem_lines(preview)
    yield from question_lines(preview.questions)


def result_lines(result: ImportResult) -> Iterator[str]:
    """Yield what was done and what is left to decide."""
    if result.batch_id is None:
        yield _("%(source)s: nothing new.") % {"source": result.source}
    else:
        yield _("%(source)s: imported. `headway undo %(batch)s` takes it back.") % {
            "source": result.source,
            "batch": str(result.batch_id)[:8],
        }
    yield from _count_lines(result)
    yield from _problem_lines(result)
    yield from question_lines(result.questions)
    if result.proposed:
        yield _("`headway review` shows what differs from your record.")


def question_lines(questions: Iterable[Question]) -> Iterator[str]:
    """Yield each open question with the answers to choose from."""
    for question in questions:
        if question.kind == "date_order":
            yield _("To decide: %(text)s") % {"text": question.text}
            for answer in question.answers:
                yield f"  --date-order {answer.key}: {answer.label} {answer.example}".rstrip()
            continue
        if question.kind == "names":
            yield _("To decide: %(text)s") % {"text": question.text}
            yield _("  --map FILE, where FILE holds, with the heading of your column, or its letter: %(example)s") % {
                "example": json.dumps({"columns": {question.answers[0].key: "employer"}}, ensure_ascii=False)
            }
            continue
        yield _("To decide: %(text)s “%(subject)s” (%(where)s)") % {
            "text": question.text,
            "subject": question.subject,
            "where": question.where,
        }
        for answer in question.answers:
            yield f"  --status {shlex.quote(f'{question.subject}={answer.key}')}: {answer.label}"


def _outcome_names() -> dict[str, str]:
    return {"created": _("New"), "updated": _("Added to"), "unchanged": _("Unchanged"), "proposed": _("To decide")}


def _table_lines(table: Table) -> Iterator[str]:
    yield ngettext(
        "Sheet %(sheet)s: %(role)s, %(rows)d row", "Sheet %(sheet)s: %(role)s, %(rows)d rows", table.rows
    ) % {
        "sheet": table.sheet,
        "role": table.role,
        "rows": table.rows,
    }
    for column in table.columns:
        yield f"  {column.letter:>2}  {_understood(column)}"
    for skipped in table.skipped:
        yield "  " + ngettext(
            "%(first)s: %(rows)d row left out, %(reason)s",
            "%(first)s: %(rows)d rows left out, %(reason)s",
            skipped.rows,
        ) % {"first": skipped.first, "rows": skipped.rows, "reason": skipped.reason}


def _understood(column: Column) -> str:
    if column.ignored:
        meaning = _("left out")
    else:
        meaning = meaning_name(column.meaning) if column.meaning else _("kept as your own field")
    samples = f" ({', '.join(column.samples)})" if column.samples else ""
    return f"{column.heading or _('no heading')} = {meaning}{samples}"


def _count_lines(told: Preview | ImportResult) -> Iterator[str]:
    yield ngettext(
        "%(read)d row read: %(created)d new, %(updated)d updated, %(unchanged)d unchanged, "
        "%(proposed)d to decide, %(problems)d with a problem",
        "%(read)d rows read: %(created)d new, %(updated)d updated, %(unchanged)d unchanged, "
        "%(proposed)d to decide, %(problems)d with a problem",
        told.read,
    ) % {
        "read": told.read,
        "created": told.created,
        "updated": told.updated,
        "unchanged": told.unchanged,
        "proposed": told.proposed,
        "problems": len(told.problems),
    }
    if told.applications:
        yield ngettext("%(count)d new application", "%(count)d new applications", told.applications) % {
            "count": told.applications
        }


def _problem_lines(told: Preview | ImportResult) -> Iterator[str]:
    problems: list[Problem | RowProblem] = [*told.notices, *told.problems]
    for problem in problems[:_PROBLEMS_SHOWN]:
        value = f" “{problem.value}”" if problem.value else ""
        yield f"  {problem.where}: {problem.what}{value} {problem.advice}".rstrip()
    if len(problems) > _PROBLEMS_SHOWN:
        yield "  " + _("and %(count)d more; --json names them all") % {"count": len(problems) - _PROBLEMS_SHOWN}


def _problem(problem: Problem | RowProblem) -> dict[str, Any]:
    told = {"where": problem.where, "what": problem.what, "value": problem.value, "advice": problem.advice}
    return {**told, "imported": problem.imported} if isinstance(problem, RowProblem) else told


def _question(question: Question) -> dict[str, Any]:
    return {
        "kind": question.kind,
        "subject": question.subject,
        "text": question.text,
        "where": question.where,
        "rows": question.rows,
        "answers": [{"key": each.key, "label": each.label, "example": each.example} for each in question.answers],
    }
