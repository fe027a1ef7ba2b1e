"""The wheel that people install: complete, and able to open its first page."""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
import zipfile
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.request import HTTPCookieProcessor, build_opener

import pytest

from tests.support.process import environment, running_headway

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True, timeout=120)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a clean environment that has the wheel, and the libraries of this one without its path file."""
    folder = tmp_path_factory.mktemp("clean") / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True, timeout=120)
    python = folder / "bin" / "python"
    install = [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index", str(wheel)]
    subprocess.run(install, check=True, capture_output=True, timeout=120)
    (packages,) = folder.glob("lib/python*/site-packages")
    (packages / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python


def packaged(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts


class TestWheel:
    def test_holds_every_file_of_the_package_and_no_test(self, wheel: Path):
        inside = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
        wanted = {path.relative_to(SOURCE).as_posix() for path in (SOURCE / "headway").rglob("*") if packaged(path)}
        assert inside == wanted

    @pytest.mark.parametrize("ending", [".html", ".css", ".js"])
    def test_holds_templates_and_static_files(self, wheel: Path, ending: str):
        assert any(name.endswith(ending) for name in zipfile.ZipFile(wheel).namelist())

    def test_carries_the_licence(self, wheel: Path):
        assert any(name.endswith("licenses/LICENSE") for name in zipfile.ZipFile(wheel).namelist())


class TestInstalled:
    def test_is_what_runs(self, python: Path, tmp_path: Path):
        asked = [python, "-c", "import headway; print(headway.__file__)"]
        found = subprocess.run(asked, cwd=tmp_path, check=True, capture_output=True, text=True, timeout=60).stdout
        assert found.startswith(str(python.parents[1]))

    def test_command_answers(self, python: Path, headway_home: Path):
        asked = [python.parent / "headway", "--version"]
        answer = subprocess.run(
            asked, env=environment(headway_home, today=None), check=True, capture_output=True, text=True, timeout=60
        )
        assert re.search(r"\d+\.\d+\.\d+", answer.stdout)

    def test_opens_the_first_page_with_its_style(self, python: Path, headway_home: Path):
        browser = build_opener(HTTPCookieProcessor(CookieJar()))
        with running_headway(headway_home, python=python) as headway:
            with browser.open(headway.address, timeout=60) as answer:
                page = answer.read().decode()
                assert answer.status == 200
            assert "<h1" in page
            style = re.search(r'<link[^>]+href="([^"]+\.css)"', page)
            assert style
            with browser.open(headway.url(style.group(1)), timeout=60) as answer:
                assert answer.headers.get_content_type() == "text/css"
                assert answer.read()
