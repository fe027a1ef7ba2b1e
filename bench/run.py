"""Measure what has a limit and print it beside that limit; fails when one is missed by more than the noise."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from bench import imports, pages, starts
from bench.children import run
from bench.figures import Figure, render

PARTS = ("pages", "starts", "imports")


def main(wanted: list[str]) -> int:
    """Measure the named parts, or all of them; 0 when every limit holds."""
    if unknown := set(wanted) - set(PARTS):
        print(f"unknown: {' '.join(unknown)}; there are {' '.join(PARTS)}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="headway-bench-") as folder:
        figures = measure(Path(folder), set(wanted or PARTS))
    print(render(figures))
    return int(any(figure.is_missed for figure in figures))


def measure(folder: Path, wanted: set[str]) -> list[Figure]:
    figures = []
    if wanted & {"pages", "starts"}:
        small, large = (search_of(folder, count) for count in (pages.SMALL, pages.LARGE))
        figures += pages.measure(small, large) if "pages" in wanted else []
        figures += starts.measure(large) if "starts" in wanted else []
    return figures + (imports.measure(folder) if "imports" in wanted else [])


def search_of(folder: Path, count: int) -> Path:
    """A data folder with a made-up search of so many applications."""
    print(f"Making up a search of {count:,} applications.", file=sys.stderr)
    workbook = folder / f"{count}.xlsx"
    home = folder / f"search-{count}"
    run(["-m", "bench.sheets", str(workbook), "timeline", str(count)], home)
    imports.import_into_empty(home, workbook)
    return home


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
