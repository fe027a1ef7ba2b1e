"""The pages in Chromium: by keyboard alone, without scripts, on a phone, and while files are given."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from tests.support.axe import faults_of
from tests.support.browser import Browser, Page, opened_page, press
from tests.support.process import HeadwayProcess, running_headway

pytestmark = pytest.mark.browser

SHEET = (
    "Company,Position,Applied,Status,Mood\n"
    "Acme,Analyst,03/04/2026,Applied,ok\n"
    "Brick,Mason,05/06/2026,zurgled,\n"
    "Cobalt,Clerk,1970-01-01,rejected,fine\n"
)

# What has the focus without a ring around it, outside the window, or below something else.
LOST_FOCUS = """() => {
    const one = document.activeElement;
    if (!one || one === document.body || one.tagName === 'TEXTAREA') return [];
    const box = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    const above = document.elementFromPoint(box.left + Math.min(box.width / 2, 20), box.top + box.height / 2);
    const ringed = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    const whole = box.height > innerHeight || (box.top >= -1 && box.bottom <= innerHeight + 1);
    const seen = whole && above && (one.contains(above) || above.contains(one));
    return ringed && (seen || box.height > innerHeight) ? [] : [one.outerHTML.slice(0, 200)];
}"""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HeadwayProcess]:
    """Headway on its made-up search, for tests that change nothing."""
    with running_headway(tmp_path_factory.mktemp("demo") / "home", command="demo") as process:
        yield process


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HeadwayProcess]:
    """Headway at its very first start, for tests that change nothing."""
    with running_headway(tmp_path_factory.mktemp("empty")) as process:
        yield process


class TestTheBoard:
    def test_shows_every_column_on_a_small_laptop(self, page: Page, demo: HeadwayProcess) -> None:
        page.goto(demo.address)
        page.goto(demo.url("/applications/board"))
        assert page.locator(".board h2").count() == 7
        assert page.evaluate("(board => board.scrollWidth - board.clientWidth)(document.querySelector('.board'))") <= 0


class TestTheKeyboard:
    def test_is_enough_to_add_log_and_undo(self, page: Page, headway_process: HeadwayProcess) -> None:
        page.goto(headway_process.address)
        self.go_to(page, "one-line")
        page.keyboard.type("Data analyst at Acme")
        self.enter(page)
        assert "Added: Acme, Data analyst" in self.focused(page), "what was done is told first"
        page.goto(headway_process.url("/applications"))
        self.press_on(page, "Data analyst")
        self.press_on(page, "Rejected")
        self.press_on(page, "Log it")
        assert "Rejected on" in page.inner_text("main")
        page.keyboard.press("Tab")
        assert self.focused(page) == "Undo", "the next Tab after a change reaches its Undo"
        self.enter(page)
        page.get_by_role("button", name="Do it again").wait_for()
        assert "Waiting for an answer" in page.inner_text("main")

    def test_is_enough_to_go_on_past_a_warning(self, page: Page, headway_process: HeadwayProcess) -> None:
        page.goto(headway_process.address)
        self.add(page, "Larch, Forester")
        page.goto(headway_process.url("/applications"))
        self.press_on(page, "Forester")
        page.goto(f"{page.url}/log?kind=represented")
        self.go_to(page, "field-agency")
        page.keyboard.type("Brook Staffing")
        self.enter(page)
        page.goto(headway_process.url("/"))
        self.add(page, "Larch, Planner")
        assert "Brook Staffing submitted you to Larch" in self.focused(page), "what stands against it is told first"
        self.press_on(page, "Add it all the same")
        assert "Added: Larch, Planner" in self.focused(page)

    def add(self, page: Page, line: str) -> None:
        self.go_to(page, "one-line")
        page.keyboard.type(line)
        self.enter(page)

    def test_can_skip_the_navigation(self, page: Page, demo: HeadwayProcess) -> None:
        page.goto(demo.address)
        page.keyboard.press("Tab")
        assert self.focused(page) == "Skip to the content"
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        assert page.evaluate("document.querySelector('main').contains(document.activeElement)")

    @pytest.mark.parametrize("width", [1280, 390])
    @pytest.mark.parametrize(
        "page_of",
        ["/", "/applications", "/settings", "{application}", "{application}/log?kind=note", "{application}/follow-up"],
    )
    def test_shows_where_it_is_and_covers_nothing(
        self, page_of: str, width: int, open_page: Callable[..., object], demo: HeadwayProcess
    ) -> None:
        with open_page(width=width) as page:  # type: ignore[attr-defined]
            page.goto(demo.address)
            application = page.locator(".step h2 a").first.get_attribute("href")
            page.goto(demo.url(page_of.format(application=application)))
            lost = []
            for _ in range(60):
                page.keyboard.press("Tab")
                lost += page.evaluate(LOST_FOCUS)
            assert not lost

    def enter(self, page: Page) -> None:
        with page.expect_navigation():
            page.keyboard.press("Enter")

    def focused(self, page: Page) -> str:
        return str(page.evaluate("document.activeElement.innerText")).strip()

    def go_to(self, page: Page, dom_id: str) -> None:
        for _ in range(60):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.id") == dom_id:
                return
        raise AssertionError(f"no number of Tabs reaches {dom_id}")

    def press_on(self, page: Page, words: str) -> None:
        for _ in range(60):
            page.keyboard.press("Tab")
            if self.focused(page) == words:
                self.enter(page)
                return
        raise AssertionError(f"no number of Tabs reaches “{words}”")


class TestAnImport:
    @pytest.mark.parametrize(("width", "dark"), [(1280, False), (390, True)])
    def test_goes_from_the_file_to_today_and_back(
        self, width: int, dark: bool, browser: Browser, headway_process: HeadwayProcess, tmp_path: Path
    ) -> None:
        sheet = tmp_path / "my search.csv"
        sheet.write_text(SHEET, encoding="utf-8")
        with opened_page(browser, width=width, dark=dark) as page:
            page.goto(headway_process.address)
            page.get_by_role("link", name="Import a spreadsheet").click()
            page.set_input_files("#file", sheet)
            press(page, "See what is in it")
            assert not faults_of(page, width)
            page.get_by_label("Day first").check()
            press(page, "Read it like this")
            page.get_by_label("zurgled").select_option("rejected")
            press(page, "Read it like this", last=True)
            assert not faults_of(page, width)
            press(page, "Import it")
            assert "3 new applications" in page.inner_text("main")
            assert not faults_of(page, width)
            page.get_by_role("link", name="See what to do today").click()
            assert "Assume a no from Acme" in page.inner_text("main")
            page.get_by_role("link", name="Recent changes").click()
            press(page, "Undo")
            page.goto(headway_process.url("/applications"))
            assert "No applications yet" in page.inner_text("main")

    def test_takes_a_dropped_file(self, page: Page, empty: HeadwayProcess) -> None:
        page.goto(empty.address)
        page.goto(empty.url("/import"))
        page.evaluate(
            """text => {
                const files = new DataTransfer();
                files.items.add(new File([text], 'dropped.csv'));
                const event = new DragEvent('drop', {dataTransfer: files, bubbles: true, cancelable: true});
                document.querySelector('.drop').dispatchEvent(event);
            }""",
            SHEET,
        )
        page.get_by_role("heading", name="What is in dropped.csv").wait_for()


class TestWithoutScripts:
    def test_everything_still_works(self, browser: Browser, headway_process: HeadwayProcess) -> None:
        context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 800})
        page = context.new_page()
        page.goto(headway_process.address)
        page.fill("#one-line", "Acme, Analyst")
        press(page, "Add")
        page.goto(headway_process.url("/applications"))
        page.check("input[name=id]")
        page.select_option("#bulk-do", "rejected")
        press(page, "Log it")
        assert "1 rejection is folded away" in page.inner_text("main")
        press(page, "Undo")
        assert "Waiting for an answer" in page.inner_text("main")
        context.close()

    def test_shows_no_button_that_only_a_script_could_serve(self, browser: Browser, demo: HeadwayProcess) -> None:
        context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
        page = context.new_page()
        page.goto(demo.address)
        page.get_by_role("link", name="See what fits").first.click()
        page.locator("textarea[data-mails]").first.wait_for()
        assert page.get_by_role("link", name="Open as a mail").first.is_visible()
        assert not page.get_by_role("button", name="Copy").first.is_visible()
        context.close()


class TestTheScripts:
    def test_copy_the_words_of_a_draft(self, open_page: Callable[..., object], demo: HeadwayProcess) -> None:
        with open_page(width=1280) as page:  # type: ignore[attr-defined]
            page.context.grant_permissions(["clipboard-read", "clipboard-write"])
            page.goto(demo.address)
            page.get_by_text("The words, ready").first.click()
            page.get_by_role("button", name="Copy").first.click()
            page.get_by_role("button", name="Copied").wait_for()
            assert "Thank you for your time" in page.evaluate("navigator.clipboard.readText()")

    def test_copy_and_open_the_words_as_they_were_changed_on_the_page(
        self, open_page: Callable[..., object], demo: HeadwayProcess
    ) -> None:
        with open_page(width=390) as page:  # type: ignore[attr-defined]
            page.context.grant_permissions(["clipboard-read", "clipboard-write"])
            page.goto(demo.address)
            page.get_by_role("link", name="See what fits").first.click()
            page.get_by_label("Subject").first.fill("Thanks & a question?")
            page.locator("textarea[data-mails]").first.fill("Hello,\n\nthank you: 100 % clear.")
            mail = str(page.get_by_role("link", name="Open as a mail").first.get_attribute("href"))
            told = parse_qs(mail.partition("?")[2])
            assert told == {"subject": ["Thanks & a question?"], "body": ["Hello,\r\n\r\nthank you: 100 % clear."]}
            page.get_by_role("button", name="Copy").first.click()
            page.get_by_role("button", name="Copied").wait_for()
            assert page.evaluate("navigator.clipboard.readText()") == "Hello,\n\nthank you: 100 % clear."

    def test_tick_all_rows_and_count_them(self, page: Page, demo: HeadwayProcess) -> None:
        page.goto(demo.address)
        page.goto(demo.url("/applications?state=closed"))
        rows = page.locator("input[name=id]").count()
        page.get_by_label("Choose all on this page").check()
        assert page.locator("input[name=id]:checked").count() == rows
        page.locator("input[name=id]").first.uncheck()
        assert f"With {rows - 1} chosen" in page.inner_text("#bulk")


class TestColours:
    def test_follow_the_choice_and_not_the_device(self, browser: Browser, empty: HeadwayProcess) -> None:
        ground = "getComputedStyle(document.body).backgroundColor"
        with opened_page(browser, width=1280, dark=False) as page:
            page.goto(empty.address)
            light = page.evaluate(ground)
            page.get_by_role("button", name="Dark").click()
            page.wait_for_selector("html[data-theme=dark]")
            assert page.evaluate(ground) != light


class TestADoublePress:
    def test_adds_one_application(self, page: Page, headway_process: HeadwayProcess) -> None:
        page.goto(headway_process.address)
        page.fill("#one-line", "Acme, Analyst")
        with page.expect_navigation():
            page.evaluate("document.querySelectorAll('.line button').forEach(each => { each.click(); each.click() })")
        page.get_by_text("Added: Acme, Analyst").wait_for()
        page.goto(headway_process.url("/applications"))
        assert page.locator("input[name=id]").count() == 1


class TestOneEndlessWord:
    def test_makes_no_page_wider_than_the_screen(self, phone: Page, headway_process: HeadwayProcess) -> None:
        phone.goto(headway_process.address)
        phone.fill("#one-line", f"{'A' * 250}, {'b' * 250}")
        press(phone, "Add")
        for address in ("/", "/applications", "/applications/board", "/changes"):
            phone.goto(headway_process.url(address))
            assert phone.evaluate("document.documentElement.scrollWidth") <= 390, address
        phone.goto(headway_process.url("/applications"))
        phone.locator("tbody th a").click()
        phone.get_by_role("heading", name="Timeline").wait_for()
        assert phone.evaluate("document.documentElement.scrollWidth") <= 390


class TestADebrief:
    def test_is_still_there_when_one_comes_back_to_it(self, phone: Page, headway_process: HeadwayProcess) -> None:
        phone.goto(headway_process.address)
        phone.locator("#one-line").fill("Acme, Analyst")
        press(phone, "Add")
        phone.goto(headway_process.url("/applications"))
        phone.get_by_role("link", name="Analyst").click()
        phone.get_by_role("heading", name="Timeline").wait_for()
        phone.goto(phone.url.partition("?")[0] + "/debrief?number=new")
        phone.get_by_label("What is the next step?").fill("a second talk")
        phone.get_by_label("What went well").fill("the maps")
        phone.get_by_role("link", name="Today").click()
        phone.get_by_role("heading", name="Today", exact=True).wait_for()
        phone.go_back()
        assert phone.get_by_label("What is the next step?").input_value() == "a second talk"
        assert phone.get_by_label("What went well").input_value() == "the maps"


class TestOtherWaysOfSeeing:
    def test_print_the_steps_and_nothing_to_press(self, page: Page, demo: HeadwayProcess) -> None:
        page.goto(demo.address)
        page.emulate_media(media="print")
        assert page.get_by_role("heading", name="Answer the offer").is_visible()
        pressable = "button, .button, summary, input, nav a, [href='#one-line']"
        assert page.eval_on_selector_all(pressable, "all => all.filter(each => each.offsetParent).length") == 0

    def test_keep_what_a_waiting_room_needs_on_the_first_screen_of_a_phone(
        self, phone: Page, demo: HeadwayProcess
    ) -> None:
        phone.goto(demo.address)
        phone.get_by_role("link", name="Prepare", exact=True).first.click()
        phone.get_by_role("heading", name="Ask before it ends").wait_for()
        needed = "#meeting, [aria-labelledby=meeting] p, .ticks li"
        ends = phone.eval_on_selector_all(needed, "all => all.map(each => each.getBoundingClientRect().bottom)")
        assert len(ends) >= 7
        assert max(ends) <= 844

    def test_print_a_preparation_with_room_to_write_and_nothing_to_press(
        self, page: Page, demo: HeadwayProcess
    ) -> None:
        page.goto(demo.address)
        page.get_by_role("link", name="Prepare", exact=True).first.click()
        page.get_by_role("heading", name="Ask before it ends").wait_for()
        page.emulate_media(media="print")
        pressable = "button, .button, summary, input, textarea, nav a"
        assert page.eval_on_selector_all(pressable, "all => all.filter(each => each.offsetParent).length") == 0
        heights = page.eval_on_selector_all(".ticks li", "all => all.map(each => each.offsetHeight)")
        assert len(heights) == 5
        assert min(heights) >= 36
        # On paper nothing can be followed, so an address is written out.
        after = page.eval_on_selector_all(".on-paper", "all => all.map(a => getComputedStyle(a, '::after').content)")
        assert len(after) >= 1
        assert all("https://" in content or "attr(href)" in content for content in after)

    def test_mark_the_page_in_the_navigation_in_the_colours_of_the_device(
        self, page: Page, demo: HeadwayProcess
    ) -> None:
        page.goto(demo.address)
        page.emulate_media(forced_colors="active")
        borders = page.eval_on_selector_all(
            "header nav a", "all => all.map(a => getComputedStyle(a).borderBottomColor)"
        )
        assert borders.count(borders[0]) == 1
        assert borders.count(borders[1]) == 3

    @pytest.mark.parametrize("width", [640, 320])
    def test_need_no_scrolling_sideways_when_enlarged(
        self, width: int, open_page: Callable[..., object], demo: HeadwayProcess
    ) -> None:
        with open_page(width=width) as page:  # type: ignore[attr-defined]
            page.goto(demo.address)
            for address in (
                *("/", "/applications", "/applications/board", "/import", "/settings", "/changes"),
                *("/week", "/lessons", "/questions", "/group/let_go"),
            ):
                page.goto(demo.url(address))
                assert page.evaluate("document.documentElement.scrollWidth") <= width, address
