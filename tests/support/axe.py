"""Accessibility rules (axe-core) on the page that is open, and what axe does not look at."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files

from playwright.sync_api import Page

WIDTHS = (1280, 390)
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


SMALL_TARGETS = """
    [...document.querySelectorAll('a, button, summary, input:not([type=hidden]), select, textarea')]
        .filter(each => each.offsetParent && !each.closest('.hidden'))
        .filter(each => each.getBoundingClientRect().height < 24 || each.getBoundingClientRect().width < 24)
        .map(each => `too small to hit: ${each.outerHTML.slice(0, 200)}`)
"""


def faults_of(page: Page, width: int) -> list[str]:
    """What breaks the rules: also what is too small for a thumb, and a page wider than the screen."""
    wide = page.evaluate("document.documentElement.scrollWidth")
    too_wide = [f"{wide} pixels wide on a screen of {width}"] if wide > width else []
    return accessibility_faults(page) + page.evaluate(SMALL_TARGETS) + too_wide


def faults_in_both_colours(page: Page, width: int) -> list[str]:
    """The same, and what changes when the device turns dark: nothing but the colours."""
    light = faults_of(page, width)
    page.emulate_media(color_scheme="dark")
    dark = accessibility_faults(page, only=COLOURS)
    page.emulate_media(color_scheme="light")
    return light + [f"dark: {fault}" for fault in dark]
