"""One employer that a sheet spells in several ways."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.actions.importing import imported
from tests.cast import an_owner, listed


@pytest.mark.django_db
def test_an_employer_is_called_as_it_was_spelled_first(tmp_path: Path) -> None:
    spellings = ("taiste", "Taiste", "TAISTE", "Taiste Oy", "taiste oy", "Taïste")
    sheet = tmp_path / "jobs.csv"
    rows = (f"{name},Role {number},2026-03-0{number}" for number, name in enumerate(spellings, 1))
    sheet.write_text("\n".join(["Company,Role,Applied", *rows]), encoding="utf-8")
    owner = an_owner()
    imported(owner, sheet)
    assert {row.employer for row in listed(owner)} == {"taiste"}
