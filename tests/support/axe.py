"""Accessibility rules (axe-core) on the page that is open."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files

from playwright.sync_api import Page

LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


# All that a change of colours alone can break.
COLOURS = ("color-contrast", "link-in-text-block")


def accessibility_faults(page: Page, *, only: Sequence[str] = ()) -> list[str]:
    """One line for each element that breaks a rule of WCAG 2.2 AA, or one of `only`: `rule: selector: what to do`."""
    if not page.evaluate("'axe' in window"):
        page.evaluate((files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8"))
    # target-size belongs to 2.2 AA and is off unless it is asked for.
    found = page.evaluate(
        """only => axe.run(document, {resultTypes: ['violations'], ...only})""",
        {"runOnly": list(only)} if only else {"runOnly": LEVELS, "rules": {"target-size": {"enabled": True}}},
    )
    return [
        f"{fault['id']}: {' '.join(map(str, node['target']))}: {node['failureSummary']}"
        for fault in found["violations"]
        for node in fault["nodes"]
    ]
