"""docs/plan.md says what the code does: the same numbers, and functions that exist."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

from headway.core.policy import PLAN_NUMBERS

_MODULES = (
    "plan",
    "standing",
    "tally",
    "today",
    "outcomes",
    "laws",
    "job_places",
    "employers",
    "postings",
    "pause",
    "reach",
    "asking",
    "answering",
    "feedback",
    "week",
)
_RULES = ("data_request", "silence", "interviews", "turns", "endings")
_PAGE = (Path(__file__).parents[2] / "docs" / "plan.md").read_text(encoding="utf-8")


class TestWrittenPlan:
    def test_has_every_number_with_its_range_and_unit(self) -> None:
        written = re.findall(r"^\| `(\w+)` \| (\d+) \| (\d+) to (\d+) \| ([\w ]+) \|$", _PAGE, re.MULTILINE)
        assert written == [
            (name, str(about.default), str(about.low), str(about.high), about.unit.replace("_", " "))
            for name, about in PLAN_NUMBERS.items()
        ]

    def test_names_places_that_exist(self) -> None:
        named = re.findall(
            rf"`({'|'.join((*_MODULES, *_RULES))})\.(\w+)`",
            _PAGE,
        )
        missing = [
            f"{module}.{name}"
            for module, name in named
            if not hasattr(importlib.import_module(_whole_name(module)), name)
        ]
        assert (len(named) > 10, missing) == (True, [])


def _whole_name(module: str) -> str:
    return f"headway.core.rules.{module}" if module in _RULES else f"headway.core.{module}"
