"""Every page in Chromium against the accessibility rules: both widths, light and dark, empty and full."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from tests.support.axe import WIDTHS, faults_in_both_colours
from tests.support.browser import Browser, opened_page, press
from tests.support.process import HeadwayProcess, running_headway
from tests.web.lived_in import live_in, states

if TYPE_CHECKING:
    from django.conf import LazySettings
    from django.http import HttpResponse
    from django.test import Client

pytestmark = pytest.mark.browser

OF_THE_DEMO = (
    "/",
    "/?all=1",
    "/group/let_go",
    "/applications?state=open",
    "/applications/board",
    "/import",
    "/lessons",
    "/questions",
)
OF_NOTHING = (
    "/",
    "/applications",
    "/applications/board",
    "/changes",
    "/review",
    "/lessons",
    "/questions",
    "/applications?q=nobody+at+all",
)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HeadwayProcess]:
    """Headway on its made-up search."""
    with running_headway(tmp_path_factory.mktemp("demo") / "home", command="demo") as process:
        yield process


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HeadwayProcess]:
    """Headway at its very first start."""
    with running_headway(tmp_path_factory.mktemp("empty")) as process:
        yield process


@pytest.fixture(scope="module")
def lived_in(
    tmp_path_factory: pytest.TempPathFactory, browser: Browser
) -> Iterator[tuple[HeadwayProcess, dict[str, str]]]:
    """Headway on a search in which everything has happened, and the address of each of its pages."""
    with running_headway(tmp_path_factory.mktemp("lived-in")) as process:
        with opened_page(browser, width=1280) as page:
            addresses = live_in(page, process, tmp_path_factory.mktemp("sheets"))
        yield process, addresses


@pytest.mark.parametrize("width", WIDTHS)
class TestEveryPage:
    def test_keeps_the_rules_in_the_demo(self, width: int, browser: Browser, demo: HeadwayProcess) -> None:
        faults = {}
        with opened_page(browser, width=width) as page:
            page.goto(demo.address)
            for address in OF_THE_DEMO:
                page.goto(demo.url(address))
                faults[address] = faults_in_both_colours(page, width)
        assert not broken(faults)

    def test_keeps_them_with_everything_that_can_have_happened(
        self, width: int, browser: Browser, lived_in: tuple[HeadwayProcess, dict[str, str]], tmp_path: Path
    ) -> None:
        headway, addresses = lived_in
        faults = {}
        with opened_page(browser, width=width) as page:
            page.goto(headway.address)
            for name, address in addresses.items():
                page.goto(address)
                faults[name] = faults_in_both_colours(page, width)
            for name, lead_to in states(headway, addresses, tmp_path).items():
                lead_to(page)
                faults[name] = faults_in_both_colours(page, width)
        assert not broken(faults)

    def test_keeps_them_while_there_is_nothing_yet(self, width: int, browser: Browser, empty: HeadwayProcess) -> None:
        faults = {}
        with opened_page(browser, width=width) as page:
            page.goto(empty.url("/"))
            faults["the closed door"] = faults_in_both_colours(page, width)
            page.goto(empty.address)
            for address in OF_NOTHING:
                page.goto(empty.url(address))
                faults[address] = faults_in_both_colours(page, width)
        assert not broken(faults)

    def test_keeps_them_while_the_search_rests(self, width: int, browser: Browser, empty: HeadwayProcess) -> None:
        with opened_page(browser, width=width) as page:
            page.goto(empty.address)
            page.get_by_label("Add an application").fill("Acme, Analyst")
            press(page, "Add")
            page.get_by_text("Take a break").click()
            press(page, "Rest")
            faults = faults_in_both_colours(page, width)
            press(page, "Go on now")
        assert not faults

    def test_keeps_them_with_everything_folded_out(self, width: int, browser: Browser, demo: HeadwayProcess) -> None:
        faults = {}
        with opened_page(browser, width=width) as page:
            page.goto(demo.address)
            of_one = page.locator(".step h2 a").first.get_attribute("href")
            talks = page.eval_on_selector_all("a[href$='/no'], a[href$='/prepare']", "all => all.map(a => a.pathname)")
            assert len({address.rsplit("/")[-1] for address in talks}) == 2
            for address in ("/", f"{of_one}", "/applications", "/lessons", *talks):
                page.goto(demo.url(address))
                page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
                faults[address] = faults_in_both_colours(page, width)
        assert not broken(faults)


@pytest.mark.parametrize("width", WIDTHS)
class TestAPageThatHasToBeForced:
    """These come from inside this process, and are shown in place of a page of the server."""

    def test_keeps_the_rules_while_an_import_goes_on(
        self,
        width: int,
        browser: Browser,
        empty: HeadwayProcess,
        browser_of_alice: Client,
        monkeypatch: pytest.MonkeyPatch,
        settings: LazySettings,
    ) -> None:
        from headway.web import progress
        from headway.web.views import imports
        from tests.web.test_import import PLAIN, give

        finish = Event()

        def go_on(*, progress: Callable[[int, int], None], **_: object) -> None:
            progress(40, 100)
            finish.wait(20)

        settings.HEADWAY_WORKS_ASIDE = True
        monkeypatch.setattr(imports, "apply_import", go_on)
        monkeypatch.setattr(progress, "_PATIENCE_SECONDS", 0.2)
        address = give(browser_of_alice, PLAIN)
        browser_of_alice.post(f"{address}/apply")
        waiting = browser_of_alice.get(f"{address}/result")
        finish.set()
        assert "40 of 100 rows" in waiting.content.decode()
        assert not faults_of_answer(browser, empty, waiting, width)

    def test_keeps_them_after_a_fault(
        self, width: int, browser: Browser, empty: HeadwayProcess, browser_of_alice: Client
    ) -> None:
        from headway.web.views.errors import server_error

        answer = server_error(browser_of_alice.get("/").wsgi_request)
        assert not faults_of_answer(browser, empty, answer, width)

    def test_keeps_them_when_a_form_is_too_large(
        self, width: int, browser: Browser, empty: HeadwayProcess, browser_of_alice: Client
    ) -> None:
        answer = browser_of_alice.post("/add", {"line": "x" * 2_100_000})
        assert answer.status_code == 413
        assert not faults_of_answer(browser, empty, answer, width)


def faults_of_answer(browser: Browser, headway: HeadwayProcess, answer: HttpResponse, width: int) -> list[str]:
    """Show an answer in place of a page of this server, whose style sheets it then has."""
    address = headway.url(f"/{uuid4()}")
    headers = {name: value for name, value in answer.headers.items() if name != "Refresh"}
    with opened_page(browser, width=width) as page:
        page.goto(headway.address)
        page.route(
            address, lambda route: route.fulfill(status=answer.status_code, headers=headers, body=answer.content)
        )
        page.goto(address)
        return faults_in_both_colours(page, width)


def broken(faults: dict[str, list[str]]) -> dict[str, list[str]]:
    return {name: found for name, found in faults.items() if found}
