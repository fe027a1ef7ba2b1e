"""Fixtures every test may use; their code is in tests/support."""

from __future__ import annotations

import importlib.util
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.support.browser import Browser, Page, launched_browser, opened_page
from tests.support.process import HeadwayProcess, running_headway

# Set before anything loads Django, so that no test can reach the data of the person who runs it.
SESSION_HOME = Path(tempfile.mkdtemp(prefix="headway-tests-"))
os.environ["HEADWAY_HOME"] = str(SESSION_HOME)
for name in ("HEADWAY_DATABASE_URL", "HEADWAY_TODAY"):
    os.environ.pop(name, None)

if importlib.util.find_spec("headway.settings"):
    os.environ["DJANGO_SETTINGS_MODULE"] = "headway.settings"
    from django.conf import settings

    settings.DATABASES  # noqa: B018 - read here, or pytest-django would not see that settings exist


def pytest_unconfigure() -> None:
    shutil.rmtree(SESSION_HOME, ignore_errors=True)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for the whole session."""
    with launched_browser() as browser:
        yield browser


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh page 1280 pixels wide; the test fails if it logged an error or asked another machine for anything."""
    with opened_page(browser, width=1280) as page:
        yield page


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A fresh page 390 pixels wide, with touch."""
    with opened_page(browser, width=390) as page:
        yield page


@pytest.fixture
def open_page(browser: Browser) -> Callable[..., object]:
    """`with open_page(width=390, dark=True) as page:` for every other kind of page."""
    return partial(opened_page, browser)


@pytest.fixture
def headway_home(tmp_path: Path) -> Path:
    """An empty data folder of this test alone."""
    home = tmp_path / "headway-home"
    home.mkdir()
    return home


@pytest.fixture
def headway_process(headway_home: Path) -> Iterator[HeadwayProcess]:
    """`headway serve` on a free port of this machine, with an empty data folder."""
    with running_headway(headway_home) as process:
        yield process
