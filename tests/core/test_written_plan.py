"""docs/plan.md says what the code does: the same numbers, and functions that exist."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import headway.core
from headway.core.policy import PLAN_NUMBERS

_CORE = Path(headway.core.__file__).parent
_PLACES = [(f"headway.core.{path.stem}", path.stem) for path in _CORE.glob("[a-z]*.py")]
_PLACES += [(f"headway.core.rules.{path.stem}", path.stem) for path in _CORE.glob("rules/[a-z]*.py")]
_PAGE = (Path(__file__).parents[2] / "docs" / "plan.md").read_text(encoding="utf-8")


class TestWrittenPlan:
    def test_has_every_number_with_its_range_and_unit(self) -> None:
        written = re.findall(r"^\| `(\w+)` \| (\d+) \| (\d+) to (\d+) \| ([\w ]+) \|$", _PAGE, re.MULTILINE)
        assert written == [
            (name, str(about.default), str(about.low), str(about.high), about.unit.replace("_", " "))
            for name, about in PLAN_NUMBERS.items()
        ]

    def test_names_places_that_exist(self) -> None:
        known = {f"{stem}.{name}" for module, stem in _PLACES for name in vars(importlib.import_module(module))}
        named = set(re.findall(rf"`((?:{'|'.join(stem for _, stem in _PLACES)})\.\w+)`", _PAGE))
        assert (len(named) > 10, named - known) == (True, set())
