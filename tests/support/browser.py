"""The system's Chromium through playwright: pages that report what went wrong in them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

__all__ = ["Browser", "Page", "launched_browser", "opened_page", "press"]

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]
HEIGHTS = {390: 844, 1280: 800}
OWN_MACHINE = ("http://127.0.0.1", "http://localhost", "data:", "blob:", "about:")
# Chromium logs every answer of 400 and above as an error; a test of such an answer asserts it itself.
EXPECTED_LOG = "the server responded with a status of"


@contextmanager
def launched_browser() -> Iterator[Browser]:
    """Headless Chromium, closed at the end of the block."""
    # Playwright keeps an event loop running in this thread; Django would refuse every plain query of the other tests.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), headless=True, args=FLAGS)
        yield browser
        browser.close()


@contextmanager
def opened_page(browser: Browser, *, width: int, dark: bool = False) -> Iterator[Page]:
    """A fresh page in a context of its own; AssertionError at the end if something went wrong inside it."""
    context = browser.new_context(
        viewport={"width": width, "height": HEIGHTS.get(width, 800)},
        has_touch=width < 600,
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce",
        locale="en-GB",
    )
    context.set_default_timeout(15_000)
    problems = watch(context)
    page = context.new_page()
    try:
        yield page
    finally:
        context.close()
    assert not problems, "the page reported: " + "; ".join(problems)


def press(page: Page, words: str, *, last: bool = False) -> None:
    """Press a button and wait for the page that it leads to."""
    buttons = page.get_by_role("button", name=words)
    with page.expect_navigation():
        (buttons.last if last else buttons.first).click()


def watch(context: BrowserContext) -> list[str]:
    """A list that fills with script errors, broken security policy and requests to other machines."""
    problems: list[str] = []
    context.on("weberror", lambda error: problems.append(str(error.error)))
    context.on(
        "console",
        lambda message: (
            problems.append(message.text) if message.type == "error" and EXPECTED_LOG not in message.text else None
        ),
    )
    context.on(
        "request",
        lambda request: None if request.url.startswith(OWN_MACHINE) else problems.append(f"request to {request.url}"),
    )
    return problems


def chromium_path() -> str:
    """Where the system keeps Chromium; AssertionError naming the package when it has none."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if path := shutil.which(name):
            return path
    raise AssertionError(
        "These tests need Chromium: install the package 'chromium' (Debian, Ubuntu), or run make test."
    )
