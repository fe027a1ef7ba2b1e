"""Accessibility rules (axe-core) on the page that is open."""

from __future__ import annotations

from importlib.resources import files

from playwright.sync_api import Page

LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def accessibility_faults(page: Page) -> list[str]:
    """One line for each element that breaks a rule of WCAG 2.2 AA: `rule: selector: what to do`."""
    script = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
    page.evaluate(script)
    # target-size belongs to 2.2 AA and is off unless it is asked for.
    found = page.evaluate(
        """levels => axe.run(document, {
            runOnly: levels, rules: {'target-size': {enabled: true}}, resultTypes: ['violations'],
        })""",
        LEVELS,
    )
    return [
        f"{fault['id']}: {' '.join(map(str, node['target']))}: {node['failureSummary']}"
        for fault in found["violations"]
        for node in fault["nodes"]
    ]
