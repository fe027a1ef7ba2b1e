"""Photograph every page of the demo, at both widths and in both colour schemes; and the picture in the README."""

from __future__ import annotations

import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from tests.support.browser import Browser, Page, launched_browser, opened_page
from tests.support.process import HeadwayProcess, running_headway

ROOT = Path(__file__).parents[1]
ALL = ROOT / "screenshots"
README_PICTURE = ROOT / "docs" / "pictures" / "today.png"
LOOKS = [(width, dark) for width in (1280, 390) for dark in (False, True)]


def main() -> None:
    ALL.mkdir(exist_ok=True)
    README_PICTURE.parent.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        running_headway(Path(folder) / "home", command="demo") as headway,
        launched_browser() as browser,
    ):
        photograph_readme(browser, headway)
        for width, dark in LOOKS:
            photograph_all(browser, headway, width=width, dark=dark)


def photograph_readme(browser: Browser, headway: HeadwayProcess) -> None:
    with opened_page(browser, width=1280) as page:
        visit(page, headway.address)
        page.screenshot(path=README_PICTURE)
    print(README_PICTURE.relative_to(ROOT))


def photograph_all(browser: Browser, headway: HeadwayProcess, *, width: int, dark: bool) -> None:
    with opened_page(browser, width=width, dark=dark) as page:
        visit(page, headway.address)
        for name, address in pages_from(page).items():
            visit(page, headway.url(address))
            picture = ALL / f"{name}-{width}-{'dark' if dark else 'light'}.png"
            page.screenshot(path=picture, full_page=True)
            print(picture.relative_to(ROOT))


def visit(page: Page, address: str) -> None:
    answer = page.goto(address)
    if answer is None or not answer.ok:
        raise RuntimeError(f"{address}: {answer.status if answer else 'no answer'}")


def pages_from(page: Page) -> dict[str, str]:
    """Path of each page by its name: the navigation's, the board, and the first application that Today speaks of."""
    links = page.eval_on_selector_all("header a, footer a, main a", "all => all.map(a => a.href)")
    found = {"today": "/", "board": "/applications/board"}
    # Mail addresses and numbers are links as well.
    for path in (urlsplit(link).path for link in links if link.startswith("http")):
        first, *rest = path.strip("/").split("/")
        name = "application" if first == "applications" and rest else first
        if name:
            found.setdefault(name, path)
    return found


if __name__ == "__main__":
    main()
