"""What was done in one go is told in one line."""

from datetime import UTC, datetime
from typing import Any

import pytest

from headway.store.rows import BatchRow
from headway.words.batches import batch_sentence
from tests.words.made import SOME_ID


def a_batch(**changes: Any) -> BatchRow:
    usual: dict[str, Any] = {
        "id": SOME_ID,
        "kind": "log",
        "label": "Acme, Data analyst",
        "source": "rejected",
        "counts": {"applications": 1},
        "created_at": datetime(2026, 11, 22, tzinfo=UTC),
        "undoes": None,
        "undone": False,
    }
    return BatchRow(**{**usual, **changes})


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "Rejected: Acme, Data analyst"),
        ({"label": "", "counts": {"applications": 3}}, "Rejected: 3 applications"),
        ({"kind": "add", "source": ""}, "Added: Acme, Data analyst"),
        ({"kind": "import", "label": "", "source": "jobs.xlsx", "counts": {}}, "Imported: jobs.xlsx"),
        ({"kind": "settings", "label": "", "source": "", "counts": {}}, "Settings changed"),
        ({"kind": "week_plan", "label": "2026-11-16", "source": "", "counts": {}}, "Week planned: 16 November"),
        ({"kind": "week_review", "label": "2027-01-04", "source": ""}, "Week looked back on: 4 January 2027"),
        ({"kind": "pause", "label": "2026-12-01", "source": ""}, "Your search rests until 1 December"),
        ({"kind": "pause", "label": "2026-11-22", "source": "ended"}, "Your search goes on"),
        ({"kind": "pause", "label": "", "source": "", "counts": {"settings": 1}}, "Pause changed"),
        (
            {"kind": "undo", "undoes": SOME_ID, "undid": "pause", "label": "2026-12-01", "source": ""},
            "Undone. Your search rests until 1 December",
        ),
        ({"undone": True}, "Rejected: Acme, Data analyst (undone since)"),
        (
            {"kind": "import", "label": "", "source": "jobs.xlsx", "counts": {"applications": 34}},
            "Imported: jobs.xlsx, 34 applications",
        ),
        ({"kind": "undo", "undoes": SOME_ID, "undid": "log"}, "Undone. Rejected: Acme, Data analyst"),
        (
            {"kind": "undo", "undoes": SOME_ID, "undid": "retract"},
            "Undone. Taken back (Rejected): Acme, Data analyst",
        ),
        ({"kind": "redo", "undoes": SOME_ID, "undid": "log"}, "Done again. Rejected: Acme, Data analyst"),
        ({"kind": "undo", "undoes": SOME_ID, "label": "", "source": "", "counts": {}}, "Undone."),
    ],
)
def test_says_what_was_done_and_on_whom(changes: dict[str, Any], words: str) -> None:
    assert batch_sentence(a_batch(**changes)) == words
