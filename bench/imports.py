"""Importing a large workbook, beside only reading it."""

from __future__ import annotations

import shutil
from pathlib import Path

from bench.children import Cost, median, run
from bench.figures import Figure
from bench.sheets import TODAY

ROWS = 100_000
ROUNDS = 3
BARE_READ = """
import sys
from python_calamine import CalamineWorkbook
book = CalamineWorkbook.from_path(sys.argv[1])
for name in book.sheet_names:
    book.get_sheet_by_name(name).to_python()
"""


def measure(folder: Path) -> list[Figure]:
    """Time and memory of `headway import` on 100,000 rows of 12 columns, each time into an empty home."""
    workbook = folder / "large.xlsx"
    run(["-m", "bench.sheets", str(workbook), "list", str(ROWS)], folder / "none")
    reads, imports = [], []
    for _ in range(ROUNDS):
        reads.append(run(["-c", BARE_READ, str(workbook)], folder / "none"))
        imports.append(import_into_empty(folder / "large", workbook))
    read, imported = median(reads), median(imports)
    return [
        Figure(
            name=f"import {ROWS:,} rows : python-calamine only reads them",
            value=imported.wall / read.wall,
            limit=5.0,
            unit="x",
            of=f"{imported.wall:.1f} s : {read.wall:.1f} s",
        ),
        Figure(name=f"import {ROWS:,} rows, memory", value=imported.memory, limit=600, unit="MB"),
    ]


def import_into_empty(home: Path, workbook: Path) -> Cost:
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    return run(["-m", "headway", "import", str(workbook), "--yes"], home, HEADWAY_TODAY=TODAY.isoformat())
