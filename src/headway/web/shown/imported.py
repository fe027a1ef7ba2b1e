"""What an import did, as its page shows it: right after it, and whenever somebody comes back."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import ngettext

from headway.actions.imports import ImportResult, Report
from headway.store.rows import BatchRow
from headway.web import addresses
from headway.web.shown.imports import count_left, counts_shown, taken_sentence
from headway.words.numbers import number

_PROBLEMS_SHOWN = 200


def imported_values(batch: BatchRow, report: Report) -> dict[str, Any]:
    """Return what an import did, from what was kept of it."""
    return {
        **_told(batch.source, batch.counts, report),
        "undo": "" if batch.undone else addresses.of_undo(batch.id),
        "undone": batch.undone,
    }


def result_values(done: ImportResult) -> dict[str, Any]:
    """Return what an import did that made no batch of its own."""
    taken = sum(problem.imported for problem in done.problems)
    counts = {
        "read": done.read,
        "created": done.created,
        "updated": done.updated,
        "unchanged": done.unchanged,
        "proposed": done.proposed,
        "problems": len(done.problems),
        "applications": done.applications,
    }
    return _told(done.source, counts, Report(problems=done.problems, notices=done.notices, taken=taken))


def _told(source: str, counts: Mapping[str, int], report: Report) -> dict[str, Any]:
    problems = counts.get("problems", 0)
    shown = report.problems[:_PROBLEMS_SHOWN]
    return {
        "source": source,
        "counts": counts_shown(counts),
        "taken": taken_sentence(report.taken),
        "new": _new(counts.get("applications", 0)),
        "changed_nothing": not any(counts.get(name) for name in ("created", "updated", "proposed", "applications")),
        "proposed": counts.get("proposed", 0),
        "problems": shown,
        "more_problems": count_left(problems - len(shown)),
        "notices": report.notices,
    }


def _new(count: int) -> str:
    return ngettext("%(count)s new application.", "%(count)s new applications.", count) % {"count": number(count)}
