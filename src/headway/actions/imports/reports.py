"""What an import had to say about single rows, kept with its batch so that it can be read again."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any
from uuid import UUID

from headway.actions.imports.results import ImportResult, Report, RowProblem
from headway.readers.records import Problem
from headway.store import models

# Whoever has more problems than this mends the sheet and imports it again.
_KEPT = 1000


def keep_report(batch_id: UUID, told: ImportResult) -> None:
    """Keep the first problems and all notices of an import, inside its transaction."""
    report = {
        "problems": [asdict(problem) for problem in told.problems[:_KEPT]],
        "notices": [asdict(notice) for notice in told.notices[:_KEPT]],
        "taken": sum(problem.imported for problem in told.problems),
    }
    models.Batch.objects.filter(id=batch_id).update(report=report)


def report_from(stored: Mapping[str, Any]) -> Report:
    """Return a report as it was kept, also one that came with an export and may hold anything."""
    taken = stored.get("taken")
    return Report(
        problems=tuple(
            RowProblem(**_texts(each), imported=each.get("imported") is True) for each in _rows(stored, "problems")
        ),
        notices=tuple(Problem(**_texts(each)) for each in _rows(stored, "notices")),
        taken=taken if isinstance(taken, int) else 0,
    )


def _rows(stored: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    rows = stored.get(name)
    return [row for row in rows if isinstance(row, Mapping)] if isinstance(rows, list) else []


def _texts(row: Mapping[str, Any]) -> dict[str, str]:
    return {name: str(row.get(name, "")) for name in ("where", "what", "value", "advice")}
