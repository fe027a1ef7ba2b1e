"""`headway lessons`: what was learned, what came of trying it, and what the rejections have in common."""

import argparse
from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from headway.cli.start import Here
from headway.cli.terminal import print_document, tell
from headway.core.patterns import Pattern, patterns
from headway.store.queries.lessons import lessons
from headway.store.queries.outlook import gather_rejections
from headway.store.rows import LessonRow
from headway.words.patterns import pattern_sentence


def run(options: argparse.Namespace, here: Here) -> int:
    """Print every lesson, the latest first, and below them the patterns with their counts."""
    learned, alike = lessons(here.owner_id), patterns(gather_rejections(here.owner_id))
    if options.json:
        told = {"lessons": [_lesson(each) for each in learned], "patterns": [_pattern(each) for each in alike]}
        print_document("lessons", told)
        return 0
    for line in _lines(learned):
        tell(line)
    for each in alike:
        tell(pattern_sentence(each))
    return 0


def _lines(learned: tuple[LessonRow, ...]) -> Iterator[str]:
    for each in learned:
        about = f" ({each.employer})" if each.employer else ""
        yield f"{each.on.isoformat() if each.on else _('(no day)')}  {each.text}{about}"
        yield from (f"    {_('Tried:')} {text}" for text in each.tried)
    if not learned:
        yield _("No lessons yet. `headway log ID lesson --note TEXT` keeps one.")


def _lesson(row: LessonRow) -> dict[str, Any]:
    return {
        "id": str(row.id),
        "application_id": str(row.application_id),
        "employer": row.employer,
        "on": row.on.isoformat() if row.on else None,
        "text": row.text,
        "tried": list(row.tried),
    }


def _pattern(pattern: Pattern) -> dict[str, Any]:
    return {
        "count": pattern.count,
        "total": pattern.total,
        "stage": pattern.stage.value if pattern.stage else None,
        "reason_kind": pattern.reason_kind.value if pattern.reason_kind else None,
    }
