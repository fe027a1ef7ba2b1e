"""What the import page shows of a sheet: what was understood, what would happen, what has to be decided."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from headway.actions.imports import Choices, Conflict, Preview
from headway.core.events import Fact
from headway.core.vocabulary import EventKind
from headway.readers.records import Question
from headway.readers.spreadsheet.choices import IGNORE, OWN
from headway.readers.spreadsheet.meaning import Meaning
from headway.readers.spreadsheet.reading import Column, Table
from headway.web.forms.choices import column_field, status_field
from headway.words.days import day
from headway.words.meanings import meaning_name
from headway.words.names import event_name
from headway.words.numbers import number

# A browser sends one field for each; more than a thousand are refused.
_COLUMNS_SHOWN = 120

Options = list[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnShown:
    """One column: its heading, sample values, and the select that says what it means."""

    letter: str
    heading: str
    samples: tuple[str, ...]
    field: str
    chosen: str
    understood: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TableShown:
    """One sheet; `columns` is empty for one that is not read."""

    sheet: str
    told: str
    columns: list[ColumnShown]
    skipped: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionShown:
    """What only the person can decide."""

    field: str
    text: str
    rows: str
    where: str
    options: list[tuple[str, str, str]]
    chosen: str
    is_order: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryShown:
    """One application that the import would touch."""

    title: str
    outcome: str
    facts: str
    where: str


def show_tables(preview: Preview, given: Choices) -> list[TableShown]:
    """Return every sheet with what was understood of its columns."""
    return [_table(table, given) for table in preview.tables]


def meaning_options() -> Options:
    """Return what a column can mean."""
    meanings = sorted(((each.value, meaning_name(each)) for each in Meaning), key=lambda pair: pair[1].casefold())
    return [(OWN, _("keep as a field of my own")), (IGNORE, _("leave out")), *meanings]


def show_questions(questions: Iterable[Question], given: Choices) -> list[QuestionShown]:
    """Return what has to be decided, the order of dates first."""
    ordered = sorted(questions, key=lambda question: question.kind != "date_order")
    return [_question(question, given) for question in ordered]


def counts_shown(counts: Mapping[str, int]) -> list[tuple[str, str]]:
    """Return the row counts; those after the first add up to the first."""
    labels = {
        "read": _("rows read"),
        "created": _("new"),
        "updated": _("add to known ones"),
        "unchanged": _("unchanged"),
        "proposed": _("to decide"),
        "problems": _("with a problem"),
    }
    return [(label, number(counts.get(name, 0))) for name, label in labels.items()]


def count_left(left: int) -> str:
    """Return how many of a list are not shown, "" when all of it is."""
    return number(left) if left > 0 else ""


def taken_sentence(taken: int) -> str:
    """Say how many rows with a problem become part of the record all the same; "" when none does."""
    if not taken:
        return ""
    return ngettext(
        "Of the rows with a problem, %(count)s is taken over as far as it could be read.",
        "Of the rows with a problem, %(count)s are taken over as far as they could be read.",
        taken,
    ) % {"count": number(taken)}


def show_entries(preview: Preview) -> list[EntryShown]:
    """Return the first applications that would be made or changed."""
    outcomes = {"created": _("new"), "updated": _("adds"), "unchanged": _("unchanged"), "proposed": _("to decide")}
    return [
        EntryShown(
            title=", ".join(part for part in (entry.employer, entry.role) if part) or _("unknown"),
            outcome=outcomes.get(entry.outcome, entry.outcome),
            facts="; ".join(_fact(fact) for fact in entry.facts),
            where=", ".join(entry.where[:3]),
        )
        for entry in preview.entries
    ]


def show_conflict(conflict: Conflict) -> dict[str, str]:
    """Return where the file and the record differ."""
    return {
        "title": ", ".join(part for part in (conflict.employer, conflict.role) if part),
        "field": conflict.field.removeprefix("fields."),
        "mine": conflict.mine,
        "theirs": conflict.theirs,
        "where": conflict.where,
    }


def _table(table: Table, given: Choices) -> TableShown:
    read = table.role == "applications"
    told = _rows(table.rows) if read else table.why
    return TableShown(
        sheet=table.sheet,
        told=told if read else _("not read as applications") + (f": {told}" if told else ""),
        columns=[_column(table.sheet, column, given) for column in table.columns[:_COLUMNS_SHOWN]] if read else [],
        skipped=[f"{skip.first}: {skip.reason} ({number(skip.rows)})" for skip in table.skipped],
    )


def _column(sheet: str, column: Column, given: Choices) -> ColumnShown:
    understood = _("left out") if column.ignored else _("kept as a field of your own")
    return ColumnShown(
        letter=column.letter,
        heading=column.heading,
        samples=column.samples,
        field=column_field(sheet, column.key),
        chosen=given.columns.get(f"{sheet}!{column.key}", ""),
        understood=meaning_name(column.meaning) if column.meaning else understood,
    )


def _question(question: Question, given: Choices) -> QuestionShown:
    is_order = question.kind == "date_order"
    return QuestionShown(
        field="date_order" if is_order else status_field(question.subject),
        text=question.text if is_order else f"“{question.subject}”: {question.text}",
        rows=_rows(question.rows),
        where=question.where,
        options=[(answer.key, answer.label, answer.example) for answer in question.answers],
        chosen=(given.date_order or "") if is_order else given.statuses.get(question.subject, ""),
        is_order=is_order,
    )


def _rows(count: int) -> str:
    return ngettext("%(count)s row", "%(count)s rows", count) % {"count": number(count)}


def _fact(fact: Fact) -> str:
    name = event_name(EventKind(fact.kind))
    return f"{name} {day(fact.on)}" if fact.on else name
