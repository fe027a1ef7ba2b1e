"""Fixtures every test may use; their code is in tests/support."""

from __future__ import annotations

import importlib.util
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import hypothesis
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

# A slow machine is no failure.
hypothesis.settings.register_profile("headway", deadline=None)
hypothesis.settings.load_profile("headway")

SAMPLES = Path(os.environ.get("HEADWAY_SAMPLES") or Path(__file__).parents[2] / "shared" / "samples")


def pytest_report_header() -> str:
    found = "found" if SAMPLES.is_dir() else "MISSING, so every corpus test is skipped"
    return f"real sample files (../shared/samples): {found}"


def pytest_unconfigure() -> None:
    shutil.rmtree(SESSION_HOME, ignore_errors=True)


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of real files that are no part of this repository; skips the test where it is missing."""
    if not SAMPLES.is_dir():
        pytest.skip("needs the real files of ../shared/samples, which are no part of this repository")
    return SAMPLES


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
